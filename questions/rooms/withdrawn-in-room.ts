// The note of a question that the teacher took out of a class, in the set's language.
import type { LanguageCode } from '../languages/language-code.ts';

/** The note by language. */
export const withdrawnInRoom = {
  ar: 'سُحب هذا السؤال من هذه الحصة، ولا يُحتسب لأحد.',
  en: 'This question was withdrawn from this class and counts for nobody.',
  fr: 'Cette question a été retirée de cette séance et ne compte pour personne.',
} as const satisfies Record<LanguageCode, string>;
