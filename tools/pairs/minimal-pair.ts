// What a minimal pair is: a sentence of an article and the same sentence with one fact changed. The generator's changes are
// alterations: edits of the article's text that belong together.

/** What was changed. */
export type Change =
  | 'number'
  | 'date'
  | 'name'
  | 'role'
  | 'negation'
  | 'antonym'
  | 'attribution'
  | 'scope'
  | 'unit';

/** A statement that the article does not support, beside the sentence it was made from, which it does. */
export interface MinimalPair {
  /** Index of the sentence in the article. */
  readonly sentence: number;
  /** The sentence with one fact changed. */
  readonly statement: string;
  /** The sentence as the article has it. */
  readonly unchanged: string;
  readonly change: Change;
}

/** Words put in the place of others. UTF-16 offsets into the article's text, `end` exclusive. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One change of one sentence: edits in order, never overlapping. */
export interface Alteration {
  readonly change: Change;
  readonly edits: readonly Edit[];
}
