// The host page's text as the search sees it: what has no shape of its own gone, presentation forms as letters, folded as on
// the service, white space as one space; and every unit knows where on the page it was written.
import { foldText } from '../questions/text/fold.ts';

/** A text to search in: unit `i` of `text` was written at UTF-16 offset `places[i]` of `written`. */
export interface Searchable {
  readonly written: string;
  readonly text: string;
  readonly places: readonly number[];
}

/** The readable text under an element, and the text nodes it is made of. */
export interface PageText extends Searchable {
  /** In document order; `start` is the node's offset in `written`. */
  readonly nodes: readonly { readonly node: Text; readonly start: number }[];
}

/**
 * What canonical texts are without: soft hyphen, bidi controls, joiners, variation selectors, tags. C2PA manifests of
 * unstructured text are runs of variation selectors after U+FEFF, so articles may carry thousands of these.
 */
const unseen =
  '\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufe00-\\ufe0f\\ufeff\\u{e0000}-\\u{e007f}\\u{e0100}-\\u{e01ef}';

/** Presentation forms of Arabic letters, and the unseen. */
const rewritten = new RegExp(`(?<form>[\\ufb50-\\ufdfc\\ufe70-\\ufefc])|[${unseen}]+`, 'gu');

/** Returns `written` ready to be searched; equal to a reader means equal here, whatever the page's encoding does. */
export function searchable(written: string): Searchable {
  const letters = lettersOf(written);
  const folded = foldText(letters.text);
  let text = '';
  const places: number[] = [];
  for (let at = 0; at < folded.text.length; at++) {
    const unit = folded.text[at] ?? '';
    const isSpace = /\s/.test(unit);
    if (isSpace && (text === '' || text.endsWith(' '))) continue;
    text += isSpace ? ' ' : unit;
    places.push(letters.places[folded.map[at] ?? 0] ?? 0);
  }
  return text.endsWith(' ')
    ? { written, text: text.slice(0, -1), places: places.slice(0, -1) }
    : { written, text, places };
}

function lettersOf(written: string): { readonly text: string; readonly places: readonly number[] } {
  let text = '';
  const places: number[] = [];
  const keep = (from: number, to: number) => {
    text += written.slice(from, to);
    for (let at = from; at < to; at++) places.push(at);
  };
  let kept = 0;
  for (const { 0: found, index, groups } of written.matchAll(rewritten)) {
    keep(kept, index);
    kept = index + found.length;
    const form = groups?.form?.normalize('NFKC').trim() ?? '';
    text += form;
    for (let at = 0; at < form.length; at++) places.push(index);
  }
  keep(kept, written.length);
  return { text, places };
}

const skipped =
  'script, style, noscript, template, textarea, select, dalil-quiz, dalil-check, [hidden], [aria-hidden="true"]';
const blocks =
  'p, li, h1, h2, h3, h4, h5, h6, blockquote, figcaption, td, th, div, section, article, main, aside, header, footer, pre, dd, dt';

/** Returns the text that a reader sees under `root`; blocks and line breaks are spaces. */
export function readPage(root: Element): PageText {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const nodes: { node: Text; start: number }[] = [];
  const seen = new Map<Element, boolean>();
  let written = '';
  let block: Element | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeName === 'BR') written += ' ';
    const parent = node.parentElement;
    if (!(node instanceof Text) || parent === null) continue;
    const isSeen = seen.get(parent) ?? (parent.closest(skipped) === null && parent.checkVisibility());
    seen.set(parent, isSeen);
    if (!isSeen) continue;
    const own = parent.closest(blocks);
    if (own !== block) written += ' ';
    block = own;
    nodes.push({ node, start: written.length });
    written += node.data;
  }
  return { nodes, ...searchable(written) };
}

/** Returns the ranges of `page` from UTF-16 offset `start` to `end` of what is written, one a text node. */
export function rangesOf({ nodes }: PageText, start: number, end: number): Range[] {
  const ranges: Range[] = [];
  for (const { node, start: from } of nodes) {
    const low = Math.max(start, from);
    const high = Math.min(end, from + node.length);
    if (low >= high) continue;
    const range = document.createRange();
    range.setStart(node, low - from);
    range.setEnd(node, high - from);
    ranges.push(range);
  }
  return ranges;
}
