// Ranges of days in one month: «من 4 إلى 22 يناير», `from 4 to 22 this month`, `November 15 to 19`.
import { isDay } from './calendar.ts';
import { dayNumber, monthAt } from './calendar-dates.ts';
import { type DateScan, dateValue, dayOfIso, dayValue, monthsOf, type Parsed } from './date-parts.ts';
import { pointedAt } from './pointed-periods.ts';
import { behindLink, type Low, pastLeads } from './range-links.ts';
import { yearNumber } from './years.ts';

/** Returns the range at its lower end, of which an end is a day's number alone: «من 4 إلى 22 يناير», `4-22 January`, `from 4 to 22 this month`, `November 15 to 19`. */
export function daysRange(scan: DateScan, low: Low): Parsed | undefined {
  const { at, opened, readPoint } = low;
  const { tokens, words, published } = scan;
  const first = dayNumber(tokens, at, words);
  if (first === undefined) return monthFirst(scan, low);
  const link = behindLink(scan, first.to, opened);
  if (link === undefined) return undefined;
  const from = pastLeads(scan, link);
  const high = readPoint(scan, from);
  if (high !== undefined && high.until === undefined && high.value.granularity === 'day')
    return opensDay(tokens, from, words) ? withDay(at, first.day, high) : undefined;
  const day = dayNumber(tokens, from, words);
  if (day === undefined || published === undefined) return undefined;
  let index = day.to;
  while (words.links.has(tokens[index]?.norm ?? '') || words.ofWords.has(tokens[index]?.norm ?? '')) index++;
  const pointed = pointedAt(scan, index);
  if (pointed?.unit !== 'month') return undefined;
  const months = monthsOf(published) + pointed.way;
  const end = dateValue(Math.floor(months / 12), (months % 12) + 1, day.day);
  if (end === undefined) return undefined;
  return withDay(at, first.day, {
    from: at,
    to: pointed.to,
    value: end,
    told: 'relative',
    inferredYear: false,
  });
}

/** Whether the second end begins with its day, or with the month that is the first one's too. */
function opensDay(tokens: DateScan['tokens'], at: number, words: DateScan['words']): boolean {
  return dayNumber(tokens, at, words) !== undefined || monthAt(tokens, at, words) !== undefined;
}

function withDay(from: number, day: number, high: Parsed): Parsed | undefined {
  const end = dayOfIso(high.value.iso);
  const start = { ...end, day };
  if (!isDay(start) || day >= end.day) return undefined;
  return { ...high, from, value: dayValue(start), until: high.value };
}

/** `November 15 to 19`, «نوفمبر بين 15 و19»: the month told once, before both days. */
function monthFirst(scan: DateScan, { at, point, opened }: Low): Parsed | undefined {
  const { tokens, words } = scan;
  const month = monthAt(tokens, at, words);
  if (month === undefined) return undefined;
  const start = point;
  if (start === undefined || start.until !== undefined) return undefined;
  if (start.value.granularity === 'day') {
    const link = behindLink(scan, start.to, opened);
    if (link === undefined) return undefined;
    const high = dayNumber(tokens, pastLeads(scan, link), words);
    if (high === undefined || opensMonth(scan, high.to)) return undefined;
    return upTo(scan, start, high);
  }
  const opener = tokens[start.to]?.norm ?? '';
  const inner = words.between.has(opener) ? 'between' : words.from.has(opener) ? 'from' : undefined;
  if (inner === undefined) return undefined;
  const low = dayNumber(tokens, start.to + 1, words);
  const link = low === undefined ? undefined : behindLink(scan, low.to, inner);
  const high = link === undefined ? undefined : dayNumber(tokens, pastLeads(scan, link), words);
  if (low === undefined || high === undefined) return undefined;
  const first = dayOfIso(start.value.iso);
  const value = dateValue(first.year, first.month, low.day);
  return value === undefined ? undefined : upTo(scan, { ...start, value }, high);
}

/** `November 19 to 20 October` has another month behind its second day. */
function opensMonth({ tokens, words }: DateScan, at: number): boolean {
  const index = words.ofWords.has(tokens[at]?.norm ?? '') ? at + 1 : at;
  return monthAt(tokens, index, words) !== undefined;
}

/** The range up to another day of the month that `start` is in, with the year that may follow. */
function upTo({ tokens }: DateScan, start: Parsed, high: { day: number; to: number }): Parsed | undefined {
  const comma = tokens[high.to]?.norm === ',' ? 1 : 0;
  const year = yearNumber(tokens[high.to + comma]);
  const first = dayOfIso(start.value.iso);
  const low = dateValue(year ?? first.year, first.month, first.day);
  const end = dateValue(year ?? first.year, first.month, high.day);
  if (low === undefined || end === undefined || low.iso >= end.iso) return undefined;
  if (year === undefined) return { ...start, to: high.to, value: low, until: end };
  return { ...start, to: high.to + comma + 1, value: low, until: end, told: 'full', inferredYear: false };
}
