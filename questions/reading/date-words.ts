// What a language tells the date reader: months, weekdays, ordinals and the words that point from the day of publication.

/** A language's calendar vocabulary. All keys are folded; phrases are folded words joined by one space. */
export interface DateWords {
  /** Month names of every system in use → 1–12; two-word names included. */
  readonly months: ReadonlyMap<string, number>;
  /** Month names that are other words too: taken only beside a day, a year or a second name. */
  readonly ambiguousMonths: ReadonlySet<string>;
  /** Weekday → 0 (Sunday) to 6. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Day of the month as a word: «الثامن», `8th`, « 1er ». */
  readonly ordinals: ReadonlyMap<string, number>;
  /** Words between day and month: «من», `of`. */
  readonly ofWords: ReadonlySet<string>;
  /** Nouns that belong to the date after them: «يوم», « le ». */
  readonly leads: ReadonlySet<string>;
  /** Words after which four digits are a year: «عام», `in`, « en ». */
  readonly yearLeads: ReadonlySet<string>;
  /** Whether such a word is a noun that belongs to the year («عام») and not a preposition (`in`). */
  readonly yearNouns: ReadonlySet<string>;
  /** Day words → days from publication: «أمس» −1. */
  readonly days: ReadonlyMap<string, number>;
  /** Words that put a weekday, month or year before or after publication: «الماضي» −1, «المقبل» 1. */
  readonly directions: ReadonlyMap<string, -1 | 0 | 1>;
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
  /** Order of an all-digits date: day first everywhere but in American English, which is not read. */
  readonly eras: ReadonlySet<string>;
}
