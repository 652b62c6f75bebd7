// Receipts: a verbatim quote with its place in a hashed text, and finding that quote again after the text changed.
import type { Source } from './article.ts';
import { type FoldedText, foldText } from './text/fold.ts';

/** A place in a text: UTF-16 offsets, `end` exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A verbatim quote: `text.slice(start, end) === exact` in the text of `source`. UTF-16 offsets, `end` exclusive. */
export interface Quote extends Place {
  /** The article's id, or the id of an attached source. */
  readonly source: string;
  readonly exact: string;
  /** The neighbouring sentences, empty at the edges of the text. */
  readonly before: string;
  readonly after: string;
  /** The deciding words, relative to the start of `exact`. */
  readonly marks: readonly Place[];
  /** Who said it, where the sentence is attributed. */
  readonly speaker?: string;
}

/**
 * Returns the words of `source` between `from` and `to`, white space at the edges left out, as a quote with the
 * neighbouring sentences for context. `marks` are places in the source's text; those outside the quote are left out.
 */
export function quoteSpan(
  source: Source,
  from: number,
  to: number,
  marks: readonly Place[],
  speaker?: string,
): Quote {
  const words = source.text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  const end = Math.max(start, from + words.trimEnd().length);
  const first = indexEndingFrom(source.sentences, start + 1);
  const last = indexEndingFrom(source.sentences, end);
  return {
    source: source.id,
    exact: source.text.slice(start, end),
    before: source.sentences[first - 1]?.text.trim() ?? '',
    after: source.sentences[last + 1]?.text.trim() ?? '',
    start,
    end,
    marks: marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({ start: mark.start - start, end: mark.end - start })),
    ...(speaker === undefined ? {} : { speaker }),
  };
}

/** Index of the first sentence that ends at `place` or later, or how many there are: they stand in order. */
function indexEndingFrom(sentences: Source['sentences'], place: number): number {
  let from = 0;
  let to = sentences.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sentences[middle]?.end ?? 0) < place) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Returns `quote` begun at `start`, where a sentence before it tells what it leaves open, with the words before that for context. */
export function quoteFrom(quote: Quote, start: number, text: string, sentences: readonly Place[]): Quote {
  if (start >= quote.start) return quote;
  const before = sentences.findLast(({ end }) => end <= start);
  return {
    ...quote,
    exact: text.slice(start, quote.end),
    before: before === undefined ? '' : text.slice(before.start, before.end).trim(),
    start,
    marks: [],
  };
}

/** A text ready to be searched: as written and folded. Make it once for many quotes. */
export interface SearchedText {
  readonly text: string;
  readonly folded: FoldedText;
}

/** Returns `text` ready for `locate`. */
export function searched(text: string): SearchedText {
  return { text, folded: foldText(text) };
}

/**
 * Returns where `quote` stands in `text`, or `undefined` when it is no longer there.
 *
 * Evidence outlives edits: a newsroom may mend a hamza, or a paragraph further up, after the set was made. The recorded
 * place is tried first, then the only equal words under the fold. Nothing weaker is tried, because a negated or renamed
 * sentence scores .94–.99 under edit distance and wrong evidence is worse than none. Words that carry other vowels on
 * both sides («قَتل», «قُتل») are other words although the fold takes them for one.
 */
export function locate(quote: Quote, text: SearchedText): Place | undefined {
  if (quote.exact === '') return undefined;
  // A recorded place counts only if the words are still the same there.
  if (text.text.startsWith(quote.exact, quote.start) && isWhole(text.text, quote.start, quote.end)) {
    return { start: quote.start, end: quote.end };
  }
  const wanted = foldText(quote.exact);
  if (wanted.text === '') return undefined;
  const at = text.folded.text.indexOf(wanted.text);
  if (at < 0 || text.folded.text.indexOf(wanted.text, at + 1) >= 0) return undefined;
  if (!isWhole(text.folded.text, at, at + wanted.text.length)) return undefined;
  const start = text.folded.map[at] ?? 0;
  const next = text.folded.map[at + wanted.text.length] ?? text.text.length;
  if (!vowelsAgree(quote.exact, wanted, text, at)) return undefined;
  return { start, end: start + text.text.slice(start, next).trimEnd().length };
}

/** Whether a found place begins and ends at word borders: «مدن» isn't found in «مدنية», nor 14 in 114 or 14.5. */
function isWhole(text: string, start: number, end: number): boolean {
  return !isJoined(text, start) && !isJoined(text, end);
}

/** Whether the units on both sides of `at` belong to one word or number, perhaps over a mark inside it. */
function isJoined(text: string, at: number): boolean {
  const isWord = (unit: string | undefined) => unit !== undefined && /[\p{L}\p{N}\p{M}]/u.test(unit);
  const isInner = (unit: string | undefined) => unit !== undefined && ".,'’-٫٬".includes(unit);
  if (isWord(text[at - 1])) return isWord(text[at]) || (isInner(text[at]) && isWord(text[at + 1]));
  return isInner(text[at - 1]) && isWord(text[at - 2]) && isWord(text[at]);
}

/** Short vowels, tanween and sukun; shadda and tatweel tell no words apart that the letters don't. */
const vowelMarks = /[^\u064b-\u0650\u0652]/g;

/** Whether every letter that carries a vowel in the quote and in the text carries the same one. */
function vowelsAgree(exact: string, wanted: FoldedText, text: SearchedText, at: number): boolean {
  for (let index = 0; index < wanted.text.length; index++) {
    const asked = exact.slice((wanted.map[index] ?? 0) + 1, wanted.map[index + 1]).replace(vowelMarks, '');
    if (asked === '') continue;
    const from = (text.folded.map[at + index] ?? 0) + 1;
    const found = text.text.slice(from, text.folded.map[at + index + 1]).replace(vowelMarks, '');
    if (found !== '' && found !== asked) return false;
  }
  return true;
}
