// What the pages say themselves, in the set's language.
import type { LanguageCode } from '../../questions/index.ts';
import { arabic, type PageWords } from './words/ar.ts';
import { english } from './words/en.ts';
import { french } from './words/fr.ts';

export type { PageWords } from './words/ar.ts';

/** The words by language. */
export const pageWords: Readonly<Record<LanguageCode, PageWords>> = { ar: arabic, en: english, fr: french };
