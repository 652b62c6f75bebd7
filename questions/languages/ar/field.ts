// The shape of a closed set of Arabic words.

/**
 * Where a field's words may stand. `noun`: on its own or behind another noun, never before one it governs. `head`: there as well
 * («شمال البلاد»). `adjective`: behind its noun. `fixed`: as written, with «و» or «ف» at most («يومياً»).
 */
export type FieldRole = 'noun' | 'head' | 'adjective' | 'fixed';

/**
 * Words that stand for one another without touching the sentence. All of one gender, number and ending; no word is a sort, a part or another name of a second. Words of a `closed` field exclude each other: where one is
 * so, the others are not; in an `open` one they may be so as well. Words that begin with «ال» never stand without it.
 */
export type FieldRow = readonly [
  name: string,
  gender: 'm' | 'f',
  number: 'singular' | 'plural',
  role: FieldRole,
  sort: 'closed' | 'open',
  /** In citation form, separated by `|`. */
  words: string,
  /** The bare words behind which alone the field is meant, separated by `|`. */
  after?: string,
  /** The words before which alone the field is meant, as they stand there; such a word governs them and shows no case. */
  before?: string,
];
