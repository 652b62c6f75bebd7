// Lights up sentences in the host page: with the browser's highlights, which leave the page as it is, or where there are none
// with <mark> around whole words, taken out again without a trace.
import { findQuote, type Quoted } from './find-quote.ts';
import { rangesOf, readPage } from './page-text.ts';

const name = 'dalil-evidence';
const colours = 'background-color: #ffe98a; color: #1a1600;';

/** What each element has lit, so that one never puts out another's light. */
const lit = new Map<
  object,
  { readonly root: Element; readonly quotes: readonly Quoted[]; ranges: Range[] }
>();

/** Returns for each of `quotes` whether it stands under `root`, once and for sure. */
export function areOnPage(root: Element, quotes: readonly Quoted[]): boolean[] {
  const page = readPage(root);
  return quotes.map((quote) => findQuote(page, quote) !== undefined);
}

/** Lights `quotes` under `root` for `owner` and puts out what it had lit before; no quotes, no light. */
export function light(owner: object, root: Element, quotes: readonly Quoted[]): void {
  const highlight = sharedHighlight();
  for (const range of lit.get(owner)?.ranges ?? []) highlight?.delete(range);
  // Places are looked up in the page as its makers left it.
  if (highlight === undefined) takeOutMarks();
  lit.delete(owner);
  if (quotes.length > 0) lit.set(owner, { root, quotes, ranges: find(root, quotes) });
  if (highlight !== undefined) {
    for (const range of lit.get(owner)?.ranges ?? []) highlight.add(range);
    return;
  }
  const lights = [...lit.values()];
  putInMarks(lights.flatMap(({ root: where, quotes: wanted }) => find(where, wanted)));
  for (const one of lights) one.ranges = find(one.root, one.quotes);
}

function find(root: Element, quotes: readonly Quoted[]): Range[] {
  const page = readPage(root);
  return quotes.flatMap((quote) => {
    const place = findQuote(page, quote);
    return place === undefined ? [] : rangesOf(page, place.start, place.end);
  });
}

/** The page's one highlight, with its colours; `undefined` where the browser has no custom highlights. */
function sharedHighlight(): Highlight | undefined {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return undefined;
  const known = CSS.highlights.get(name);
  if (known !== undefined) return known;
  addStyle(`::highlight(${name}) { ${colours} }`);
  const made = new Highlight();
  CSS.highlights.set(name, made);
  return made;
}

function addStyle(rule: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rule);
  document.adoptedStyleSheets.push(sheet);
}

/** A text node of the page that was cut: `head` is what is left in it, the pieces are ours. */
interface Cut {
  readonly node: Text;
  readonly head: string;
  readonly pieces: readonly { readonly node: ChildNode; readonly text: string }[];
}

let cuts: Cut[] = [];
let isStyled = false;

/** Wraps the words of `ranges`, each inside one text node, in <mark>. */
function putInMarks(ranges: readonly Range[]): void {
  if (ranges.length > 0 && !isStyled) addStyle(`mark.${name} { ${colours} font: inherit; padding: 0; }`);
  isStyled ||= ranges.length > 0;
  const places = ranges.map(({ startContainer, startOffset, endOffset }) => ({
    node: startContainer as Text,
    startOffset,
    endOffset,
  }));
  places.sort((a, b) => b.startOffset - a.startOffset);
  for (const node of new Set(places.map((place) => place.node))) {
    const pieces: { node: ChildNode; text: string }[] = [];
    let from = node.length;
    for (const { startOffset, endOffset } of places.filter((place) => place.node === node)) {
      // Two quotes may share words; what is marked already is not marked again.
      const end = Math.min(endOffset, from);
      if (startOffset >= end) continue;
      if (end < node.length) pieces.unshift(piece(node.splitText(end)));
      const words = node.splitText(startOffset);
      const mark = document.createElement('mark');
      mark.className = name;
      words.replaceWith(mark);
      mark.append(words);
      pieces.unshift({ node: mark, text: words.data });
      from = startOffset;
    }
    cuts.push({ node, head: node.data, pieces });
  }
}

const piece = (node: Text) => ({ node, text: node.data });

/** Takes our marks out; every text node of the page is whole again, and the same node as before. */
function takeOutMarks(): void {
  for (const { node, head, pieces } of cuts) {
    const isInPlace = pieces.every(
      ({ node: own, text }) => own.parentNode === node.parentNode && own.textContent === text,
    );
    if (isInPlace) {
      for (const { node: own } of pieces) own.remove();
      // Where the page has written its text anew in the meantime, the pieces were of the old text.
      if (node.data === head) node.data = head + pieces.map(({ text }) => text).join('');
    } else {
      // A translator or a script has been here: what it wrote stays, only our wrapping goes.
      for (const { node: own } of pieces) if (own instanceof HTMLElement) own.replaceWith(...own.childNodes);
    }
  }
  cuts = [];
}

/** Brings what `owner` lit into view, without motion where the reader wants none. */
export function scrollToLit(owner: object): void {
  const range = lit.get(owner)?.ranges[0];
  const element = range?.startContainer.parentElement;
  if (range === undefined || element === undefined || element === null) return;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  const isTall = element.getBoundingClientRect().height > innerHeight / 2;
  if (isTall) scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 3, behavior });
  else element.scrollIntoView({ block: 'center', behavior });
}
