// What a language tells the reader of times of day.

import type { NumberWords } from './number-words.ts';

/** How a part of the day moves an hour of the twelve: `am` keeps it, `pm` adds twelve, `noon` and `night` decide by the hour. */
export type DayPart = 'am' | 'pm' | 'noon' | 'night';

/** A language's words for times of day. All keys are folded; phrases are folded words joined by one space. */
export interface TimeWords {
  /** How the language writes numbers: minutes in words. */
  readonly numbers: NumberWords;
  /** Words before an hour that make it one: «الساعة», « à », « vers »; where it counts else, they are none. */
  readonly leads: ReadonlySet<string>;
  /** Hours as words: «السابعة»; empty where only cardinals tell them. */
  readonly hours: ReadonlyMap<string, number>;
  /** Words behind an hour that make it one: `o'clock`, « heures », « h ». */
  readonly units: ReadonlySet<string>;
  /** Whether such a word may as well count hours: « 8 heures ». */
  readonly unitsCount: boolean;
  /** Phrases behind an hour for the part of the day. */
  readonly parts: ReadonlyMap<string, DayPart>;
  /** Phrases behind an hour that add minutes or take them off: «والنصف» 30, « moins le quart » −15. */
  readonly minutes: ReadonlyMap<string, number>;
  /** Phrases before an hour that do the same: `half past` 30, `quarter to` −15. */
  readonly before: ReadonlyMap<string, number>;
  /** Words for minutes behind their number: «دقيقة». */
  readonly minuteNouns: ReadonlySet<string>;
  /** Times by name, in hours: «منتصف الليل» 0, `noon` 12. */
  readonly named: ReadonlyMap<string, number>;
  /** Words before a name that make something else of it: « après midi ». */
  readonly notBeforeName: ReadonlySet<string>;
  /** Words between two times of a range. */
  readonly until: ReadonlySet<string>;
  /** Words between two times that `between` has opened. */
  readonly joiners: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
}
