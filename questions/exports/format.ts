// The one shape of every export format: how a set is written, and read back where the format can be.
import type { DraftItem } from '../imports/draft-item.ts';
import type { ImportFault } from '../imports/import-fault.ts';
import type { ItemSet } from './item.ts';

/** Why a question is not in a file. */
export type LeftReason =
  /** It was withdrawn from the set. */
  | 'withdrawn'
  /** The format needs more options than it has. */
  | 'too_few_options'
  /** Its answer can't be written in the format: GIFT has no way to write `->` in a typed one, nor Moodle's own `&&058;`. */
  | 'answer_not_writable';

/** Why a question is in a file otherwise than in its set. */
export type ChangedReason =
  /** The format knows no order to be made: each event is to be given its number. */
  | 'order_as_match'
  /** Some of the other spellings of the answer can't be written. */
  | 'fewer_spellings';

/** A question and what became of it. */
export interface Told<Reason> {
  readonly question: string;
  readonly reason: Reason;
}

/** A set as a file: text (to be stored as UTF-8) or bytes, and what the format could not carry. */
export type Written = ({ readonly text: string } | { readonly bytes: Uint8Array }) & {
  readonly left: readonly Told<LeftReason>[];
  readonly changed: readonly Told<ChangedReason>[];
};

/** What was read of a file, in its order, and every place where it could not be read. */
export interface ReadItems {
  readonly items: readonly DraftItem[];
  readonly faults: readonly ImportFault[];
}

/** A format. Its file is the same for the same set, byte for byte. */
export interface ExportFormat {
  readonly id: string;
  /** What people call it. */
  readonly name: string;
  /** Of the file's name, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Writes `set`; every text in it is clean already. */
  write(set: ItemSet): Written;
  /** Reads a file that `readableText` let through. A fault in one item leaves the others alone. */
  read?(text: string): ReadItems;
}
