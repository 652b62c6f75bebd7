// A question as it was read from a file: nobody has shown yet that an article says so.
import type { ItemBody } from '../exports/item.ts';
import type { Asks } from '../wire.ts';

/** What the file says of an answer: in words, and the words it quotes. */
export interface Feedback {
  readonly text: string;
  /** What stands there as a quotation, in order. */
  readonly quotes: readonly string[];
}

/** A question from a file, its texts clean. */
export type DraftItem = ItemBody & {
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  readonly stem: string;
  readonly feedback: Feedback;
  /** The id of a question that we wrote. */
  readonly id?: string;
  readonly asks?: Asks;
};
