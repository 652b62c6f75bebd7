// What the reader of offices asks of a subject-first language: its nouns of office and the words that stand with them.
import { fold } from '../../text/fold.ts';
import type { OfficePhrase } from './office-phrase.ts';

/** The gender that a noun of office shows. */
export type OfficeGender = 'm' | 'f' | 'unknown';

/** A language's words of office, folded. */
export interface OfficeWords {
  /** Offices of which a body has one at a time. */
  readonly sole: ReadonlyMap<string, OfficeGender>;
  /** Callings that many have. */
  readonly many: ReadonlyMap<string, OfficeGender>;
  /** Words that stand with an office and name no body: `prime`, `foreign`, « général ». */
  readonly kinds: ReadonlySet<string>;
  /** Those of them by which one office becomes one of several: `deputy`. */
  readonly lesser: ReadonlySet<string>;
  /** Words by which nobody holds it when the article appears, or not surely: `former`, « ancien ». */
  readonly barred: ReadonlySet<string>;
  /** Prepositions with which an office goes on, as written in small letters. */
  readonly links: ReadonlySet<string>;
  /** Articles, with the gender they show. */
  readonly articles: ReadonlyMap<string, { readonly gender: OfficeGender; readonly isDefinite: boolean }>;
  /** Whether the noun stands before its adjectives and what it is an office of. */
  readonly headFirst: boolean;
  /** The office as a sentence has it: with its article. */
  inSentence(phrase: OfficePhrase, gender: OfficeGender): string;
}

/** Returns the nouns of `lists`: men's, women's, either. */
export function officeNouns(men: string, women: string, either: string): ReadonlyMap<string, OfficeGender> {
  const nouns = new Map<string, OfficeGender>();
  const add = (list: string, gender: OfficeGender) => {
    for (const noun of fold(list).split(' ')) if (noun !== '') nouns.set(noun, gender);
  };
  add(either, 'unknown');
  add(men, 'm');
  add(women, 'f');
  return nouns;
}

/** Returns the folded words of a list. */
export const officeSet = (list: string): ReadonlySet<string> => new Set(fold(list).split(' '));
