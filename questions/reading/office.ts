// A person with the office or calling that the article gives: what tells who somebody is.
import type { Place } from '../evidence.ts';
import type { NameMention } from './mention.ts';

/** A holder with the office, as one stretch of a sentence. UTF-16 offsets of the article, `end` exclusive. */
export interface Office extends Place {
  readonly holder: NameMention;
  /** The gender that the words show, or with them the holder's; `unknown` where they fit anybody. */
  readonly gender: 'm' | 'f' | 'unknown';
  /** The office in words that need nothing outside them, as an option shows it: «وزير الصحة المصري», `mayor of Lagos`. */
  readonly words: string;
  /** The same as a sentence has it: `the mayor of Lagos`, « le maire de Lagos ». */
  readonly inSentence: string;
  /** Whether the words name the country, town or body: «وزير الآثار» alone may be any country's. */
  readonly isNamed: boolean;
  /** Whether they name it, and an office of which it has one, so that they can be asked by. */
  readonly isUnique: boolean;
}
