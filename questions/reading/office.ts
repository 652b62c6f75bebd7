// A person with the office or calling that the article gives: what tells who somebody is.
import type { Place } from '../evidence.ts';
import type { NameMention } from './mention.ts';

/** A holder with the office, as one stretch of a sentence. UTF-16 offsets of the article, `end` exclusive. */
export interface Office extends Place {
  readonly holder: NameMention;
  readonly gender: 'm' | 'f';
  /** The office in words that need nothing outside them: «وزير الصحة المصري». */
  readonly words: string;
  /** Whether the words name the country, town or body, so that they can be asked by. */
  readonly isUnique: boolean;
}
