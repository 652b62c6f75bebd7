// Lights up a sentence in the host page, exactly or not at all: the page's text and the quote are folded by the same
// code as on the service, and every folded character remembers its place.
import { foldText } from '../questions/text/fold.ts';

const name = 'dalil-evidence';
const skipped = 'script, style, noscript, template, textarea, dalil-quiz, [hidden], [aria-hidden="true"]';
const blocks =
  'p, li, h1, h2, h3, h4, h5, h6, blockquote, figcaption, td, th, div, section, article, main, aside, header, footer, pre, dd, dt';

/** A stretch of the page's text: UTF-16 offsets into `text`. */
interface PageText {
  readonly text: string;
  readonly nodes: readonly { readonly node: Text; readonly start: number }[];
}

/** Returns the places of `exact` under `root`, one range a text node, or none. */
export function findQuote(root: Element, exact: string): Range[] {
  const page = readPage(root);
  const folded = spacedOnce(foldText(page.text));
  const wanted = spacedOnce(foldText(exact)).text.trim();
  if (wanted === '') return [];
  const at = folded.text.indexOf(wanted);
  if (at === -1) return [];
  const start = folded.map[at] ?? 0;
  const end = (folded.map[at + wanted.length - 1] ?? 0) + 1;
  return rangesOf(page, start, end);
}

/** The folded text with every run of white space as one space; markup breaks lines where it likes. */
function spacedOnce({ text, map }: { readonly text: string; readonly map: Int32Array }) {
  let kept = '';
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const isSpace = /\s/.test(text[at] ?? '');
    if (isSpace && kept.endsWith(' ')) continue;
    kept += isSpace ? ' ' : text[at];
    places.push(map[at] ?? 0);
  }
  return { text: kept, map: places };
}

function readPage(root: Element): PageText {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; start: number }[] = [];
  let text = '';
  let block: Element | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || parent.closest(skipped) !== null) continue;
    const own = parent.closest(blocks);
    if (own !== block) text += ' ';
    block = own;
    nodes.push({ node: node as Text, start: text.length });
    text += (node as Text).data;
  }
  return { text, nodes };
}

function rangesOf({ nodes }: PageText, start: number, end: number): Range[] {
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

/** What each element has lit, so that one never puts out another's light. */
const lit = new WeakMap<object, Range[]>();

/** Lights `ranges` for `owner` and puts out what it had lit before. */
export function light(owner: object, ranges: Range[]): void {
  const highlight = sharedHighlight();
  if (highlight === undefined) return;
  for (const range of lit.get(owner) ?? []) highlight.delete(range);
  for (const range of ranges) highlight.add(range);
  lit.set(owner, ranges);
}

/** The page's one highlight, with its colours; `undefined` where the browser has no custom highlights. */
function sharedHighlight(): Highlight | undefined {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return undefined;
  const known = CSS.highlights.get(name);
  if (known !== undefined) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`::highlight(${name}) { background-color: #ffe98a; color: #1a1600; }`);
  document.adoptedStyleSheets.push(sheet);
  const made = new Highlight();
  CSS.highlights.set(name, made);
  return made;
}

/** Brings the first of `ranges` into view, without motion where the reader wants none. */
export function scrollToRange(ranges: readonly Range[]): void {
  const element = ranges[0]?.startContainer.parentElement;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
}
