// Opposites of Arabic news: pairs that turn a true statement false by one word, in the same form and with the same complement.
// Own list. One pair a line.
import type { FieldRole } from './field.ts';

/** Verbs by their past as the verb lists have it. */
export const oppositeVerbs: readonly (readonly [verb: string, contrary: string])[] = [
  ['ارتفع', 'انخفض'],
  ['ربح', 'خسر'],
  ['أيّد', 'عارض'],
];

/** Nouns and adjectives in citation form; both of one gender, number and ending. */
export const oppositeWords: readonly (readonly [
  word: string,
  contrary: string,
  gender: 'm' | 'f',
  role: FieldRole,
])[] = [
  ['ارتفاع', 'انخفاض', 'm', 'head'],
  ['تأييد', 'رفض', 'm', 'head'],
  ['نجاح', 'فشل', 'm', 'head'],
  ['إيجابي', 'سلبي', 'm', 'adjective'],
  ['إيجابية', 'سلبية', 'f', 'adjective'],
  ['داخل', 'خارج', 'm', 'head'],
  ['أكبر', 'أصغر', 'm', 'head'],
  ['أعلى', 'أدنى', 'm', 'head'],
];
