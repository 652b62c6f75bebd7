// Dates in digits and separators alone.
import type { Token } from '../text/tokens.ts';
import { type Day, isDay } from './calendar.ts';
import { type DateScan, dateValue, dayValue, type Parsed, plain } from './date-parts.ts';
import { yearNumber } from './years.ts';

/** Two-digit years from here on belong to the last century. */
const pivotYear = 50;

/** Returns the date in digits at `at`: `2024-12-08`, `8/12/2024`, `8/12/24` (day first, never month first), `3/2015`. */
export function digitsDate({ tokens }: DateScan, at: number): Parsed | undefined {
  const [a, mark, b, second, c] = [0, 1, 2, 3, 4].map((offset) => tokens[at + offset]);
  const dotted = a?.kind === 'number' ? withDots(a.norm) : undefined;
  if (dotted !== undefined) return plain(at, at + 1, dayValue(dotted), 'full');
  if (a?.kind !== 'number' || b?.kind !== 'number' || mark === undefined) return undefined;
  if (!'-/.'.includes(mark.norm)) return undefined;
  if (mark.spaced || b.spaced) return monthInDigits(tokens, at);
  if (second?.norm !== mark.norm || second.spaced || c?.kind !== 'number' || c.spaced)
    return monthInDigits(tokens, at);
  // `133-03-03-2020` is a code.
  const before = tokens[at - 1];
  if (before?.norm === '-' && !before.spaced && !a.spaced) return undefined;
  const [first, middle, last] = [Number(a.norm), Number(b.norm), Number(c.norm)];
  if (a.norm.length === 4) return fromDay(at, { year: first, month: middle, day: last });
  if (a.norm.length > 2 || b.norm.length > 2 || (c.norm.length !== 4 && c.norm.length !== 2))
    return undefined;
  // `2-1-10` is as likely a score or a code.
  if (c.norm.length === 2 && mark.norm !== '/') return undefined;
  const year = fullYear(c.norm);
  return fromDay(at, { year, month: middle, day: first });
}

function fromDay(at: number, day: Day): Parsed | undefined {
  return isDay(day) ? plain(at, at + 5, dayValue(day), 'full') : undefined;
}

/** `13.5.2015`, `2015.5.13`, `15.05.99`: read as one numeral, of which no number has two stops. */
function withDots(norm: string): Day | undefined {
  const parts = /^(\d{1,4})\.(\d{1,2})\.(\d{1,4})$/.exec(norm);
  if (parts === null) return undefined;
  const [first = '', middle, last = ''] = parts.slice(1);
  const month = Number(middle);
  if (first.length === 4 && last.length < 3)
    return validDay({ year: Number(first), month, day: Number(last) });
  if (first.length > 2 || (last.length !== 4 && last.length !== 2)) return undefined;
  return validDay({ year: fullYear(last), month, day: Number(first) });
}

function validDay(day: Day): Day | undefined {
  return isDay(day) && day.year > 1000 ? day : undefined;
}

/** The year that two or four digits tell. */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year + (year >= pivotYear ? 1900 : 2000);
}

/** `3/2015` and `2015-3`, where no further figure makes something else of it. */
function monthInDigits(tokens: readonly Token[], at: number): Parsed | undefined {
  const [a, mark, b, after] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (a === undefined || b?.kind !== 'number' || mark === undefined || !'-/'.includes(mark.norm))
    return undefined;
  const before = tokens[at - 1];
  const isGlued = (one: Token | undefined) => one !== undefined && '-/.'.includes(one.norm) && !one.spaced;
  if (isGlued(after) && tokens[at + 4]?.kind === 'number') return undefined;
  if (isGlued(before) && !a.spaced) return undefined;
  const isFirst = a.norm.length === 4;
  const [year, month] = isFirst ? [a, b] : [b, a];
  if (yearNumber(year) === undefined || month.norm.length > 2) return undefined;
  const number = Number(month.norm);
  if (!Number.isInteger(number) || number < 1 || number > 12) return undefined;
  const value = dateValue(Number(year.norm), number, undefined);
  return value === undefined ? undefined : plain(at, at + 3, value, 'full');
}
