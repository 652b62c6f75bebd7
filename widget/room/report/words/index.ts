// The languages the report speaks.
import type { LanguageCode } from '../../../../questions/languages/language-code.ts';
import { arabic, type ReportWords } from './ar.ts';
import { english } from './en.ts';
import { french } from './fr.ts';

export type { ReportWords } from './ar.ts';

/** Words by language; a missing one does not compile. */
const languages: Readonly<Record<LanguageCode, ReportWords>> = { ar: arabic, en: english, fr: french };

/** Returns the report's words for a language tag such as `ar-SY`; Arabic where the language is not spoken. */
export function reportWordsFor(tag: string): ReportWords {
  const code = tag.toLowerCase().split('-')[0];
  return languages[code === 'en' || code === 'fr' ? code : 'ar'];
}
