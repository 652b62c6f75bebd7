// What the reader of offices asks of a subject-first language: its nouns of office and the words that stand with them.
import { fold } from '../../text/fold.ts';
import type { OfficePhrase } from './office-phrase.ts';

/** The gender that a noun of office shows. */
export type OfficeGender = 'm' | 'f' | 'unknown';

/** A language's words of office, folded. */
export interface OfficeWords {
  /** Offices of which a body has one at a time; the other titles before a name are callings that many have. */
  readonly sole: ReadonlySet<string>;
  /** Whether the folded word may stand with an office and names no body: `prime`, `foreign`, « général ». */
  isKind(norm: string): boolean;
  /** Whether by it one office becomes one of several: `deputy`. */
  isLesser(norm: string): boolean;
  /** Whether by it nobody holds the office when the article appears, or not surely: `former`, « ancien ». */
  isBarred(norm: string): boolean;
  /** Prepositions with which an office goes on, as written in small letters. */
  readonly links: ReadonlySet<string>;
  /** Articles, with the gender they show. */
  readonly articles: ReadonlyMap<string, OfficeGender>;
  /** Whether the noun stands before its adjectives and what it is an office of. */
  readonly headFirst: boolean;
  /** The office as a sentence has it: with its article. */
  inSentence(phrase: OfficePhrase, gender: OfficeGender): string;
}

/** Returns the folded words of a list. */
export const officeSet = (list: string): ReadonlySet<string> => new Set(fold(list).split(' '));
