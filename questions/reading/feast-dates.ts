// Feasts that the calendar fixes: «عيد الميلاد», `New Year's Day`, `Thanksgiving`.
import { type Day, dayAt, daysOf } from './calendar.ts';
import { longestFrom } from './calendar-dates.ts';
import { type DateScan, dayValue, loose, type Parsed, phraseAt } from './date-parts.ts';
import type { Feast, Way } from './date-words.ts';
import { daysOfHijri, hijriYearFor } from './hijri-dates.ts';
import { pointedAt } from './pointed-periods.ts';
import { inferYear } from './relative-dates.ts';
import { nthWeekday } from './weekday-dates.ts';
import { yearNumber } from './years.ts';

/** Returns the day of the feast named at `at`, in the year told with it or the nearest one. */
export function feastDate(scan: DateScan, at: number): Parsed | undefined {
  const { tokens, words, published } = scan;
  for (let length = longestFrom(words.feasts, tokens[at]?.norm ?? ''); length > 0; length--) {
    const feast = words.feasts.get(phraseAt(tokens, at, length));
    if (feast === undefined) continue;
    let index = at + length;
    while (words.links.has(tokens[index]?.norm ?? '') || words.yearNouns.has(tokens[index]?.norm ?? ''))
      index++;
    const written = yearNumber(tokens[index]);
    const pointed = pointedAt(scan, index);
    const counted =
      pointed?.unit === 'year' && published !== undefined ? published.year + pointed.way : undefined;
    const way = words.pointers.get(tokens[at - 1]?.norm ?? '');
    const day = dayOf(feast, written ?? counted, published, way);
    if (day === undefined) return undefined;
    const to =
      written !== undefined ? index + 1 : counted !== undefined ? (pointed?.to ?? index) : at + length;
    return loose(at, to, dayValue(day), undefined, written === undefined ? 'yearless' : 'full');
  }
  return undefined;
}

/** The day of a feast in `year`, or the one nearest to `published`. */
function dayOf(
  feast: Feast,
  year: number | undefined,
  published: Day | undefined,
  way: Way | undefined,
): Day | undefined {
  if ('hijriMonth' in feast) {
    const near = published ?? { year: year ?? 0, month: 7, day: 1 };
    return dayAt(daysOfHijri(hijriYearFor(feast.hijriMonth, near, year), feast.hijriMonth, feast.day));
  }
  const inYear = (of: number): Day | undefined => {
    if ('fromEaster' in feast) return dayAt(easterOf(of) + feast.fromEaster);
    if ('day' in feast) return { year: of, month: feast.month, day: feast.day };
    const day = nthWeekday(of, feast.month, feast.weekday, feast.nth);
    return day === undefined ? undefined : dayAt(daysOf(day) + (feast.after ?? 0));
  };
  if (year !== undefined) return inYear(year);
  const thisYear = published === undefined ? undefined : inYear(published.year);
  if (thisYear === undefined || published === undefined) return undefined;
  return inYear(inferYear(published, thisYear.month, thisYear.day, way));
}

/** Days from 1970-01-01 to Easter Sunday of a Gregorian year (the anonymous computus of 1876). */
function easterOf(year: number): number {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const moon =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - moon - (year % 4)) % 7;
  const month = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const days = moon + weekday - 7 * month + 114;
  return daysOf({ year, month: Math.floor(days / 31), day: (days % 31) + 1 });
}
