// The languages the check speaks.
import type { LanguageCode } from '../../questions/languages/language-code.ts';
import { arabic, type CheckMessages } from './ar.ts';
import { english } from './en.ts';
import { french } from './fr.ts';

export type { CheckMessages } from './ar.ts';

/** Messages by language; a missing one does not compile. */
const languages: Readonly<Record<LanguageCode, CheckMessages>> = { ar: arabic, en: english, fr: french };

/** Returns the check's messages for a language tag such as `ar-SY`; Arabic where the language is not spoken. */
export function checkMessagesFor(tag: string): CheckMessages {
  const code = tag.toLowerCase().split('-')[0];
  return languages[code === 'en' || code === 'fr' ? code : 'ar'];
}
