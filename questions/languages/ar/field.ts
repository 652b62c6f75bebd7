// The shape of a closed set of Arabic words.

/**
 * Where a field's words may stand. `noun`: on its own or behind another noun, never before one it governs. `new`: so too, but
 * without the article, since «المتحف» is one that was told of. `bare`: with the article and nothing that qualifies it
 * behind. `construct`: only before a word it governs («شمال البلاد»). `head`: anywhere. `adjective`: behind its noun.
 * `fixed`: as written («يومياً»).
 */
export type FieldRole = 'noun' | 'new' | 'bare' | 'construct' | 'head' | 'adjective' | 'fixed';

/** Masculine or feminine singular, masculine or feminine plural of people, plural of things. */
export type FieldForm = 'ms' | 'fs' | 'mp' | 'fp' | 'p';

/**
 * Words that stand for one another without touching the sentence. All of one gender and number; no word is a sort, a part or
 * another name of a second. Where the words are a scale they stand in its order. Words of a `closed` field exclude each
 * other: where one is so, the others are not; the two of a `contrary` turn the statement round. Words that begin with «ال» never stand without it.
 */
export type FieldRow = readonly [
  /** The first word is the family: fields of one meaning share it, and one sentence has one word of a family only. */
  name: string,
  form: FieldForm,
  role: FieldRole,
  sort: 'closed' | 'contrary',
  /** In citation form, separated by `|`; with `>` instead only the first is ever exchanged. */
  words: string,
  /** The bare words behind which alone the field is meant, separated by `|`. */
  after?: string,
  /** The words before which alone the field is meant, as they stand there, separated by `|`. */
  before?: string,
];
