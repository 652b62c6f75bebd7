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
 * Returns the words of `source` between `start` and `end` as a quote, with the neighbouring sentences for context.
 * `marks` are places in the source's text; those outside the quote are left out.
 */
export function quoteSpan(source: Source, start: number, end: number, marks: readonly Place[], speaker?: string): Quote {
  const first = source.sentences.findIndex((sentence) => sentence.end > start);
  const last = source.sentences.findIndex((sentence) => sentence.end >= end);
  return {
    source: source.id,
    exact: source.text.slice(start, end),
    before: source.sentences[first - 1]?.text.trim() ?? '',
    after: last < 0 ? '' : (source.sentences[last + 1]?.text.trim() ?? ''),
    start,
    end,
    marks: marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({ start: mark.start - start, end: mark.end - start })),
    ...(speaker === undefined ? {} : { speaker }),
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
 * Evidence outlives edits: a newsroom may mend a comma after the set was made. The recorded place is tried first, then
 * the only equal words under the fold. Nothing weaker is tried, because a negated or renamed sentence scores .94–.99
 * under edit distance and wrong evidence is worse than none.
 */
export function locate(quote: Quote, text: SearchedText): Place | undefined {
  // A recorded place counts only if the words are still the same there.
  if (text.text.slice(quote.start, quote.end) === quote.exact) return { start: quote.start, end: quote.end };
  const wanted = foldText(quote.exact).text;
  if (wanted === '') return undefined;
  const at = text.folded.text.indexOf(wanted);
  if (at < 0 || text.folded.text.indexOf(wanted, at + 1) >= 0) return undefined;
  if (!isWhole(text.folded.text, at, at + wanted.length)) return undefined;
  const start = text.folded.map[at] ?? 0;
  const end = text.folded.map[at + wanted.length] ?? text.text.length;
  return { start, end: start + text.text.slice(start, end).trimEnd().length };
}

/** Whether a found place begins and ends at word borders: «مدن» isn't found in «مدنية», nor 14 in 114. */
function isWhole(folded: string, start: number, end: number): boolean {
  const isWordUnit = (unit: string | undefined) => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);
  const openBefore = isWordUnit(folded[start - 1]) && isWordUnit(folded[start]);
  const openAfter = isWordUnit(folded[end]) && isWordUnit(folded[end - 1]);
  return !openBefore && !openAfter;
}
