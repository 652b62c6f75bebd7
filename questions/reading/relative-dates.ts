// Dates told from the day of publication: «أمس», `last year`, and the year that a yearless date means.

import type { Token } from '../text/tokens.ts';
import { type Day, daysOf } from './calendar.ts';
import {
  type DateScan,
  dayNumbered,
  loose,
  monthNumbered,
  monthsOf,
  type Parsed,
  phraseAt,
  plain,
  yearValue,
} from './date-parts.ts';
import type { DateWords, Way } from './date-words.ts';

/** Days ahead that a day and month without a year may lie in the future before the past year is the likelier one. */
const horizonDays = 60;

/** Longest phrase for a day: `the day before yesterday`, «قبل يوم أمس». */
const longestDay = 4;

/** Returns the day, month or year at `at` that one step leads to: «أمس», `last year`, « le mois dernier ». */
export function relativeDate({ tokens, words, published }: DateScan, at: number): Parsed | undefined {
  if (published === undefined) return undefined;
  const one = tokens[at]?.norm ?? '';
  const today = daysOf(published);
  for (let length = longestDay; length > 0; length--) {
    const phrase = phraseAt(tokens, at, length);
    const days = words.days.get(phrase);
    if (days !== undefined) return plain(at, at + length, dayNumbered(today + days), 'relative');
    const unsure = words.looseDays.get(phrase);
    if (unsure !== undefined && !isOther(tokens[at + length], words))
      return loose(at, at + length, dayNumbered(today + unsure), undefined);
  }
  const unit = words.directionFirst ? (tokens[at + 1]?.norm ?? '') : one;
  const way = words.directions.get(words.directionFirst ? one : (tokens[at + 1]?.norm ?? ''));
  if (way === undefined) return undefined;
  if (words.yearUnits.has(unit)) return plain(at, at + 2, yearValue(published.year + way), 'relative');
  if (!words.monthUnits.has(unit)) return undefined;
  return plain(at, at + 2, monthNumbered(monthsOf(published) + way), 'relative');
}

/** The year a yearless date means: the nearest one, the past where the future is more than a horizon away. */
export function inferYear(
  published: Day,
  month: number,
  day: number | undefined,
  way: Way | undefined,
): number {
  const ahead = (year: number) => daysOf({ year, month, day: day ?? 1 }) - daysOf(published);
  const thisYear = ahead(published.year);
  if (way === 1) return thisYear > 0 ? published.year : published.year + 1;
  if (way === -1) return thisYear < 0 ? published.year : published.year - 1;
  if (way === 0) return published.year;
  if (day === undefined) return month <= published.month ? published.year : published.year - 1;
  if (ahead(published.year + 1) <= horizonDays) return published.year + 1;
  return thisYear <= horizonDays ? published.year : published.year - 1;
}

/** «اليوم التالي», «اليوم نفسه», «اليوم الأول» are days of the story; «اليوم الجمعة» is the day of writing. */
function isOther(next: Token | undefined, words: DateWords): boolean {
  if (next?.kind !== 'word' || words.article === '') return false;
  return (
    words.otherDays.has(next.norm) || (next.norm.startsWith(words.article) && !words.weekdays.has(next.norm))
  );
}
