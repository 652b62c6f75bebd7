// Dates of the Hijri calendar, told in Gregorian days by the tabular calendar: sighting of the moon may move them by a day, so they
// are read and never asked.
import type { DateValue } from '../question.ts';
import { type Day, daysOf } from './calendar.ts';
import { dayNumber, longestFrom } from './calendar-dates.ts';
import { type DateScan, dayNumbered, loose, type Parsed, phraseAt } from './date-parts.ts';
import type { DateWords } from './date-words.ts';
import { yearNumber } from './years.ts';

/** Days from 1970-01-01 back to 1 Muharram 1: 15 July 622 by the Julian calendar, the epoch that keeps nearer to Saudi usage. */
const epoch = -492_149;

/** Returns the days from 1970-01-01 to a day of the tabular Islamic calendar (leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29 of 30). */
export function daysOfHijri(year: number, month: number, day: number): number {
  return (
    epoch + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + Math.ceil(29.5 * (month - 1)) + (day - 1)
  );
}

/** Returns the Hijri year in which the given month begins nearest to `published`, or in the Gregorian year told. */
export function hijriYearFor(month: number, published: Day, gregorian: number | undefined): number {
  const near = gregorian === undefined ? daysOf(published) : daysOf({ year: gregorian, month: 7, day: 1 });
  const guess = Math.round((near - epoch) / 354.367);
  let best = guess;
  for (const year of [guess - 1, guess, guess + 1, guess + 2])
    if (Math.abs(daysOfHijri(year, month, 1) - near) < Math.abs(daysOfHijri(best, month, 1) - near))
      best = year;
  return best;
}

/** Years of the Hijri calendar that news tells of. */
const leastHijriYear = 1;
const mostHijriYear = 1500;

/** Returns the Hijri month, or a day of it, at `at`. A month's name alone counts only behind a word that leads to one. */
export function hijriDate({ tokens, words, published }: DateScan, at: number): Parsed | undefined {
  if (words.hijriMonths.size === 0) return undefined;
  const day = dayNumber(tokens, at, words);
  let index = day === undefined ? at : day.to;
  if (day !== undefined && words.ofWords.has(tokens[index]?.norm ?? '')) index++;
  if (day !== undefined && words.monthUnits.has(tokens[index]?.norm ?? '')) index++;
  const month = monthAt(tokens, index, words);
  if (month === undefined) return undefined;
  index = words.yearNouns.has(tokens[month.to]?.norm ?? '') ? month.to + 1 : month.to;
  if (tokens[index]?.norm === ',') index++;
  const digits = tokens[index]?.kind === 'number' ? Number(tokens[index]?.norm) : Number.NaN;
  const gregorian = yearNumber(tokens[index]);
  const isHijri =
    gregorian === undefined && digits >= leastHijriYear && digits <= mostHijriYear && digits > 99;
  const isLed = words.monthLeads.has(tokens[at - 1]?.norm ?? '');
  if (!isHijri && gregorian === undefined && day === undefined && !isLed) return undefined;
  if (published === undefined && !isHijri) return undefined;
  const year = isHijri
    ? digits
    : hijriYearFor(month.month, published ?? { year: gregorian ?? 0, month: 1, day: 1 }, gregorian);
  let to = isHijri || gregorian !== undefined ? index + 1 : month.to;
  if (isHijri && words.hijriEras.has(tokens[to]?.norm ?? '')) to++;
  const [first, last] = monthDays(year, month.month);
  if (day === undefined) return loose(at, to, first, last, isHijri ? 'full' : 'yearless');
  const value = dayNumbered(daysOfHijri(year, month.month, day.day));
  return loose(at, to, value, undefined, isHijri ? 'full' : 'yearless');
}

function monthDays(year: number, month: number): [DateValue, DateValue] {
  const next = month === 12 ? daysOfHijri(year + 1, 1, 1) : daysOfHijri(year, month + 1, 1);
  return [dayNumbered(daysOfHijri(year, month, 1)), dayNumbered(next - 1)];
}

function monthAt(
  tokens: DateScan['tokens'],
  at: number,
  { hijriMonths }: DateWords,
): { month: number; to: number } | undefined {
  for (let length = longestFrom(hijriMonths, tokens[at]?.norm ?? ''); length > 0; length--) {
    const month = hijriMonths.get(phraseAt(tokens, at, length));
    if (month !== undefined) return { month, to: at + length };
  }
  return undefined;
}
