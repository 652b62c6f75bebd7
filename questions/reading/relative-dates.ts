// Dates told from the day of publication: «أمس», `last year`, and the year that a yearless date means.
import type { Token } from '../text/tokens.ts';
import { type Day, dayAt, daysOf } from './calendar.ts';
import { dateValue, dayValue, type Parsed, plain } from './date-parts.ts';
import type { DateWords } from './date-words.ts';

/** Days ahead that a day and month without a year may lie in the future before the past year is the likelier one. */
const horizonDays = 60;

/** «أمس», `last year`, « le mois dernier ». */
export function relativeDate(
  tokens: readonly Token[],
  at: number,
  words: DateWords,
  published: Day | undefined,
): Parsed | undefined {
  if (published === undefined) return undefined;
  const one = tokens[at]?.norm ?? '';
  const two = `${one} ${tokens[at + 1]?.norm ?? ''}`;
  const pair = words.days.get(two);
  const days = pair ?? words.days.get(one);
  if (days !== undefined) {
    return plain(
      at,
      at + (pair === undefined ? 1 : 2),
      dayValue(dayAt(daysOf(published) + days)),
      'relative',
    );
  }
  const unit = words.directionFirst ? (tokens[at + 1]?.norm ?? '') : one;
  const way = words.directions.get(words.directionFirst ? one : (tokens[at + 1]?.norm ?? ''));
  if (way === undefined) return undefined;
  if (words.yearUnits.has(unit)) {
    return plain(
      at,
      at + 2,
      { type: 'date', iso: String(published.year + way), granularity: 'year' },
      'relative',
    );
  }
  if (!words.monthUnits.has(unit)) return undefined;
  const month = published.year * 12 + published.month - 1 + way;
  const value = dateValue(Math.floor(month / 12), (month % 12) + 1, undefined);
  return value === undefined ? undefined : plain(at, at + 2, value, 'relative');
}

/** The year a yearless date means: the nearest one, the past where the future is more than a horizon away. */
export function inferYear(
  published: Day,
  month: number,
  day: number | undefined,
  way: -1 | 0 | 1 | undefined,
): number {
  const ahead = (year: number) => daysOf({ year, month, day: day ?? 1 }) - daysOf(published);
  const thisYear = ahead(published.year);
  if (way === 1) return thisYear > 0 ? published.year : published.year + 1;
  if (way === -1) return thisYear < 0 ? published.year : published.year - 1;
  if (day === undefined) return month <= published.month ? published.year : published.year - 1;
  if (ahead(published.year + 1) <= horizonDays) return published.year + 1;
  return thisYear <= horizonDays ? published.year : published.year - 1;
}
