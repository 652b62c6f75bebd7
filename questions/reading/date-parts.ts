// What the date readers share: a date as parsed, and values made of its parts.
import type { DateValue } from '../question.ts';
import { type Day, isDay, isoOf } from './calendar.ts';
import type { DateMention } from './mention.ts';

/** A date as parsed from its tokens, before it becomes a mention. */
export interface Parsed {
  readonly from: number;
  readonly to: number;
  readonly value: DateValue;
  readonly told: DateMention['told'];
  readonly inferredYear: boolean;
  readonly conflict?: DateMention['conflict'];
}

/** Returns a date without an inferred year. */
export function plain(from: number, to: number, value: DateValue, told: DateMention['told']): Parsed {
  return { from, to, value, told, inferredYear: false };
}

/** Returns a day as a value. */
export function dayValue(day: Day): DateValue {
  return { type: 'date', iso: isoOf(day), granularity: 'day' };
}

/** Returns a month, or a day of it, as a value; `undefined` for a day that month does not have. */
export function dateValue(year: number, month: number, day: number | undefined): DateValue | undefined {
  if (day === undefined)
    return { type: 'date', iso: `${year}-${String(month).padStart(2, '0')}`, granularity: 'month' };
  return isDay({ year, month, day }) ? dayValue({ year, month, day }) : undefined;
}

/** Returns the day that `2024-12-08` names. */
export function dayOfIso(iso: string): Day {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
}
