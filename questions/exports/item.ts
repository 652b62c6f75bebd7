// A question as files of other systems carry it: words where a set has ids. Sets become items before they are written, and what is
// read from a file is an item before it has a receipt.
import type { Place } from '../evidence.ts';
import type { Direction, LanguageCode } from '../languages/language-code.ts';
import type { Asks } from '../wire.ts';

/** What is asked and what is right, by kind. No two options of one question are alike, and no two rows. */
export type ItemBody =
  | { readonly kind: 'choice'; readonly options: readonly string[]; readonly answer: string }
  | { readonly kind: 'boolean'; readonly answer: boolean }
  /** `accepted` are other spellings that are right as well. */
  | { readonly kind: 'text'; readonly answer: string; readonly accepted: readonly string[] }
  /** `options` as they are shown, `answer` the same from first to last. */
  | { readonly kind: 'order'; readonly options: readonly string[]; readonly answer: readonly string[] }
  /** `answer` has the option of every row, in the order of the rows. */
  | {
      readonly kind: 'match';
      readonly rows: readonly string[];
      readonly options: readonly string[];
      readonly answer: readonly string[];
    };

/** The evidence of an item: the exact words, whose they are, and where they stand. */
export interface ItemReceipt {
  readonly exact: string;
  readonly speaker?: string;
  /** Title of the document. */
  readonly source: string;
  readonly url?: string;
  /** The deciding words, relative to the start of `exact`; in order, none over another. */
  readonly marks?: readonly Place[];
  /** Its place, where the set tells it: the document's id, and UTF-16 offsets in its canonical text, `end` exclusive. */
  readonly place?: Place & { readonly document: string };
}

/** A question to be written. Its texts are clean: `cleanText`. */
export type Item = ItemBody & {
  readonly id: string;
  readonly asks: Asks;
  readonly stem: string;
  /** One sentence that teaches; empty where none is known. */
  readonly explanation: string;
  readonly receipts: readonly ItemReceipt[];
};

/** A set to be written: what stands of it. */
export interface ItemSet {
  readonly id: string;
  readonly lang: LanguageCode;
  readonly dir: Direction;
  readonly title: string;
  readonly article: {
    readonly title: string;
    readonly url?: string;
    readonly publisher?: string;
    /** ISO 8601, as far as it is known. */
    readonly publishedAt?: string;
  };
  readonly items: readonly Item[];
  /** Ids of the questions that were withdrawn: no file carries them. */
  readonly withdrawn: readonly string[];
}
