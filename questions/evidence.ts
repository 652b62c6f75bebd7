// Receipts: a verbatim quote with its place in a hashed text, and finding that quote again after the text changed.
import type { Source } from './article.ts';

/** A verbatim quote: `text.slice(start, end) === exact` in the text of `source`. UTF-16 offsets, `end` exclusive. */
export interface Quote {
  /** `article`, or the id of an attached source. */
  readonly source: string;
  readonly exact: string;
  /** The neighbouring sentences, empty at the edges of the text. */
  readonly before: string;
  readonly after: string;
  readonly start: number;
  readonly end: number;
  /** The deciding words, relative to the start of `exact`. */
  readonly marks: readonly { readonly start: number; readonly end: number }[];
  /** Who said it, where the sentence is attributed. */
  readonly speaker?: string;
}
export type QuotedFrom = Source;
