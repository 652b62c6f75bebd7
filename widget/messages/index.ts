// The languages the quiz speaks.
import type { LanguageCode } from '../../questions/languages/language-code.ts';
import { arabic, type Messages } from './ar.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import { spoken } from './spoken.ts';

export type { Messages } from './ar.ts';

/** Messages by language; a missing one does not compile. */
const languages: Readonly<Record<LanguageCode, Messages>> = { ar: arabic, en: english, fr: french };

/** Returns the messages for a language tag such as `ar-SY`; Arabic where the language is not spoken. */
export function messagesFor(tag: string): Messages {
  return languages[spoken(tag)];
}
