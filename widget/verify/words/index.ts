// The languages that the page of receipts speaks.
import type { LanguageCode } from '../../../questions/languages/language-code.ts';
import { arabic, type VerifyWords } from './ar.ts';
import { english } from './en.ts';
import { french } from './fr.ts';

export type { ReceiptFault, VerifyWords } from './ar.ts';

/** Words by language; a missing one does not compile. */
const languages: Readonly<Record<LanguageCode, VerifyWords>> = { ar: arabic, en: english, fr: french };

/** Returns the words for a language tag such as `en-GB`; Arabic where the language is not spoken. */
export function verifyWordsFor(tag: string): VerifyWords {
  const code = tag.toLowerCase().split('-')[0];
  return languages[code === 'en' || code === 'fr' ? code : 'ar'];
}
