// What the date readers share: what they read in, a date as parsed, and values made of its parts.
import type { DateValue } from '../question.ts';
import type { Token } from '../text/tokens.ts';
import { type Day, dayAt, isDay, isoOf, monthLength } from './calendar.ts';
import type { DateWords } from './date-words.ts';
import type { DateMention } from './mention.ts';

/** What a date is read in: the tokens, the language's words, the day of publication, and the dates before it. */
export interface DateScan {
  readonly tokens: readonly Token[];
  readonly words: DateWords;
  readonly published: Day | undefined;
  readonly before: readonly Pick<DateMention, 'told' | 'value' | 'to'>[];
}

/** A date as parsed from its tokens, before it becomes a mention. */
export interface Parsed {
  readonly from: number;
  readonly to: number;
  readonly value: DateValue;
  readonly until?: DateValue;
  readonly told: DateMention['told'];
  readonly inferredYear: boolean;
  readonly conflict?: DateMention['conflict'];
  readonly season?: DateMention['season'];
  readonly back?: DateMention['back'] | undefined;
  readonly isAimed?: true;
  readonly isPointed?: true;
  /** Read, and kept from the generator. */
  readonly isLoose?: true;
}

/** Returns a date without an inferred year. */
export function plain(from: number, to: number, value: DateValue, told: DateMention['told']): Parsed {
  return { from, to, value, told, inferredYear: false };
}

/** Returns a stretch of time that is told from the day of publication or in no calendar's days, and never asked. */
export function loose(
  from: number,
  to: number,
  value: DateValue,
  until: DateValue | undefined,
  told: DateMention['told'] = 'relative',
): Parsed {
  const ends = until === undefined || until.iso === value.iso ? {} : { until };
  return { from, to, value, ...ends, told, inferredYear: false, isLoose: true };
}

/** Returns a day as a value. */
export function dayValue(day: Day): DateValue {
  return { type: 'date', iso: isoOf(day), granularity: 'day' };
}

/** Returns the day so many days after 1970-01-01 as a value. */
export function dayNumbered(days: number): DateValue {
  return dayValue(dayAt(days));
}

/** Returns a year as a value. */
export function yearValue(year: number): DateValue {
  return { type: 'date', iso: String(year).padStart(4, '0'), granularity: 'year' };
}

/** Returns the month that lies so many months after January of the year 0. */
export function monthNumbered(months: number): DateValue {
  const year = Math.floor(months / 12);
  const month = String((((months % 12) + 12) % 12) + 1).padStart(2, '0');
  return { type: 'date', iso: `${String(year).padStart(4, '0')}-${month}`, granularity: 'month' };
}

/** Returns the months from January of the year 0 to that of `day`. */
export function monthsOf(day: Day): number {
  return day.year * 12 + day.month - 1;
}

/** Returns a month, or a day of it, as a value; `undefined` for a day that month does not have. */
export function dateValue(year: number, month: number, day: number | undefined): DateValue | undefined {
  if (day === undefined) return monthNumbered(year * 12 + month - 1);
  return isDay({ year, month, day }) ? dayValue({ year, month, day }) : undefined;
}

/** Returns the day that `2024-12-08` names; the first of a month or of a year where it names no day. */
export function dayOfIso(iso: string): Day {
  return {
    year: Number(iso.slice(0, 4)),
    month: Number(iso.slice(5, 7)) || 1,
    day: Number(iso.slice(8, 10)) || 1,
  };
}

/** Returns the last day of the day, the month or the year that `value` is. */
export function lastDayOf({ iso, granularity }: DateValue): Day {
  const first = dayOfIso(iso);
  if (granularity === 'day') return first;
  const month = granularity === 'year' ? 12 : first.month;
  return { year: first.year, month, day: monthLength(first.year, month) };
}

/** Returns the folded words of `length` tokens from `at` on, joined by spaces. */
export function phraseAt(tokens: readonly Token[], at: number, length: number): string {
  let phrase = tokens[at]?.norm ?? '';
  for (let index = at + 1; index < at + length; index++) phrase += ` ${tokens[index]?.norm ?? ''}`;
  return phrase;
}
