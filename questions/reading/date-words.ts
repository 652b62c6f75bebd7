// What a language tells the date reader: months, weekdays, ordinals and the words that point from the day of publication.
import type { NumberWords } from './number-words.ts';

/** A stretch of the calendar that is counted, pointed at or numbered. */
export type DateUnit =
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** The seasons of the northern half, as ISO 8601-2 has no names for them but numbers. */
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** Before, at or after the day of publication. */
export type Way = -1 | 0 | 1 | 2;

/** A day of every year: a fixed one, or the nth such weekday of a month (5 for the last). */
export type Feast =
  | { readonly month: number; readonly day: number }
  | { readonly hijriMonth: number; readonly day: number }
  | { readonly fromEaster: number }
  | {
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
      /** Days after it: the Friday behind a Thursday. */
      readonly after?: number;
    };

/** A language's calendar vocabulary. All keys are folded; phrases are folded words joined by one space. */
export interface DateWords {
  /** How the language writes numbers: years and counts in words. */
  readonly numbers: NumberWords;
  /** Month names of every system in use → 1–12; two-word names included. */
  readonly months: ReadonlyMap<string, number>;
  /** Month names that are other words too: taken only beside a day, a year or a second name. */
  readonly ambiguousMonths: ReadonlySet<string>;
  /** Months of the Hijri calendar → 1–12. */
  readonly hijriMonths: ReadonlyMap<string, number>;
  /** Words for the Hijri era behind a year. */
  readonly hijriEras: ReadonlySet<string>;
  /** Nouns that are called after a day: «ساحة أول نوفمبر», « place du 8-Mai »; a day behind one without its year is a name. */
  readonly calledAfterDays: ReadonlySet<string>;
  /** Words before a month's name that leave no doubt it is one: «في آذار», `last March`. */
  readonly monthLeads: ReadonlySet<string>;
  /** Weekday → 0 (Sunday) to 6. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Weekdays in the forms they are counted in («يوم جمعة», « vendredis »). */
  readonly countedWeekdays: ReadonlyMap<string, number>;
  /** Day of the month as a word: «الثامن», `8th`, « 1er ». */
  readonly ordinals: ReadonlyMap<string, number>;
  /** Number of a week, a quarter or a half: «الثالث», `third`; -1 for the last. */
  readonly ranks: ReadonlyMap<string, number>;
  /** Words between day and month: «من», `of`. */
  readonly ofWords: ReadonlySet<string>;
  /** Words between a numbered stretch and its year or month: «من», `of the`, `in`. */
  readonly links: ReadonlySet<string>;
  /** Nouns that belong to the date after them: «يوم», « le ». */
  readonly leads: ReadonlySet<string>;
  /** Small words passed inside a date: «يوم», `the`, `on`, « le ». */
  readonly fillers: ReadonlySet<string>;
  /** Words after which four digits are a year: «عام», `in`, « en ». */
  readonly yearLeads: ReadonlySet<string>;
  /** Whether such a word is a noun that belongs to the year («عام») and not a preposition (`in`). */
  readonly yearNouns: ReadonlySet<string>;
  /** Day words → days from publication: «أمس» −1. */
  readonly days: ReadonlyMap<string, number>;
  /** Day words that are other words as well («اليوم» is also «the day»): read, and kept from the generator. */
  readonly looseDays: ReadonlyMap<string, number>;
  /** Words behind such a word that make it a day of the story: «نفسه». */
  readonly otherDays: ReadonlySet<string>;
  /** Words behind a noun that put it before or after publication: «الماضي» −1, «المقبل» 1. */
  readonly directions: ReadonlyMap<string, Way>;
  /** Words before a noun that do the same: «هذا» 0, `next` 1, « cette » 0. */
  readonly pointers: ReadonlyMap<string, Way>;
  /** Stretches by every form of their noun. */
  readonly units: ReadonlyMap<string, DateUnit>;
  /** Nouns in the dual: «يومين», «العقدين». */
  readonly duals: ReadonlyMap<string, DateUnit>;
  /** Phrases for a weekend: «عطلة نهاية الأسبوع». */
  readonly weekends: ReadonlySet<string>;
  /** What a noun that is pointed at begins with where its article is written to it, or `''`. */
  readonly article: string;
  /** Phrases for a period that another year's is compared with: «نفس الفترة», `same period`. */
  readonly samePeriods: ReadonlySet<string>;
  /** Words before so many days that lie behind: «قبل», « il y a ». */
  readonly agoBefore: ReadonlySet<string>;
  /** Words behind so many days that lie behind: `ago`. */
  readonly agoAfter: ReadonlySet<string>;
  /** Words behind a count that make it one of something else: «قبل يومين من», `before the`. */
  readonly countsElse: ReadonlySet<string>;
  /** Phrases that count from publication on: «من الآن», `from now`. */
  readonly fromNow: ReadonlySet<string>;
  /** Words before so many days that lie ahead where a word behind says from when: «بعد», `in`. */
  readonly ahead: ReadonlySet<string>;
  /** Words before so many days that always lie ahead of the day of writing: « dans ». */
  readonly aheadOfNow: ReadonlySet<string>;
  /** Words behind a unit that go one further than the next: «بعد المقبل», `after next`. */
  readonly afterNext: ReadonlySet<string>;
  /** Phrases before a unit for what is left of it: «بقية», `rest of the`. */
  readonly rests: ReadonlySet<string>;
  /** Phrases before a unit for a part of the running one: «نهاية», `end of the`, « fin de l' ». */
  readonly parts: ReadonlySet<string>;
  /** Phrases behind four digits that make a year of them: `or later`. */
  readonly yearTails: ReadonlySet<string>;
  /** Words after which four digits are a year where no noun follows: «في». */
  readonly yearPrepositions: ReadonlySet<string>;
  /** Words between a count and the day it is counted from: `before` −1, `after` 1. */
  readonly shifts: ReadonlyMap<string, 1 | -1>;
  /** Words before a count that make it the latest: «آخر», `last`, « derniers ». */
  readonly counters: ReadonlyMap<string, Way>;
  readonly seasons: ReadonlyMap<string, Season>;
  /** Decades in words → their first year within a century: «السبعينيات» 70. */
  readonly decades: ReadonlyMap<string, number>;
  /** Endings that make a decade of a year in digits (`1970s`), or words before it (« années 70 »). */
  readonly decadeEndings: ReadonlySet<string>;
  readonly decadeLeads: ReadonlySet<string>;
  /** Quarters and halves in letters: `q`, `h`; « t », « s ». */
  readonly letters: ReadonlyMap<string, DateUnit>;
  /** Words before the first end of a range: «من», `from`; and before two ends that are joined: «بين», `between`. */
  readonly from: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  /** Words between the ends: «إلى», «حتى», `to`. */
  readonly until: ReadonlySet<string>;
  /** Words for the moment of writing at the end of a range: «الآن», `now`. */
  readonly now: ReadonlySet<string>;
  /** Words between two joined ends: «و», `and`. */
  readonly joiners: ReadonlySet<string>;
  /** Feasts by their names. */
  readonly feasts: ReadonlyMap<string, Feast>;
  /** Letters of particles that are written to a word, or `''`. */
  readonly prefixes: string;
  /** Words for a year, as in «العام الماضي». */
  readonly yearUnits: ReadonlySet<string>;
  /** Words for a month, as in «الشهر الماضي». */
  readonly monthUnits: ReadonlySet<string>;
  /** Phrases for the year that was told last: «العام نفسه», `that year`. */
  readonly sameYear: ReadonlySet<string>;
  /** Small words between a month and such a phrase: «من», `of`. */
  readonly yearJoiners: ReadonlySet<string>;
  /** Nouns behind which an ordinal counts parts and not days: «النصف», «الأسبوع». */
  readonly partNouns: ReadonlySet<string>;
  /** Whether the direction stands before its noun (`last year`). */
  readonly directionFirst: boolean;
  /** Words for the Gregorian era behind a year: «م». */
  readonly eras: ReadonlySet<string>;
}
