// The languages handled, by code.
import { arabic } from './ar/arabic.ts';
import { english } from './en/english.ts';
import { french } from './fr/french.ts';
import type { Language } from './language.ts';
import type { LanguageCode } from './language-code.ts';

/** Every language; a missing one does not compile. */
export const languages = { ar: arabic, en: english, fr: french } satisfies Record<
  LanguageCode,
  Language
> as Readonly<Record<LanguageCode, Language>>;
