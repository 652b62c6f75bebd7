// Ranges of dates: «من 4 إلى 22 يناير», `between May and July 2019`, « du 3 au 12 septembre », `2014-2018`. Both ends may lack
// what the other one tells.

import type { DateValue } from '../question.ts';
import { isDay } from './calendar.ts';
import { dayNumber, monthAt } from './calendar-dates.ts';
import { type DateScan, dateValue, dayOfIso, dayValue, monthsOf, type Parsed } from './date-parts.ts';
import { pointedAt } from './pointed-periods.ts';
import { inferYear } from './relative-dates.ts';
import { yearNumber } from './years.ts';

/** Reads one date at a token, of any sort but a range. */
export type ReadPoint = (scan: DateScan, at: number) => Parsed | undefined;

/** Returns the range of dates that begins at `at`, its opening word left out; `point` is what `readPoint` finds there. */
export function dateRange(
  scan: DateScan,
  at: number,
  point: Parsed | undefined,
  readPoint: ReadPoint,
): Parsed | undefined {
  const { tokens, words } = scan;
  const before = tokens[at - 1]?.norm ?? '';
  const opened = words.between.has(before) ? 'between' : words.from.has(before) ? 'from' : undefined;
  const first = tokens[at];
  if (first === undefined || first.kind === 'mark') return undefined;
  const year = yearNumber(first);
  const low: Low = { at, point, opened, readPoint };
  if (year !== undefined) return yearsRange(scan, at, year, opened) ?? pointRange(scan, low);
  return daysRange(scan, low) ?? pointRange(scan, low);
}

/** Where the lower end stands, what is read there, and what opens it. */
interface Low {
  readonly at: number;
  readonly point: Parsed | undefined;
  readonly opened: Opened;
  readonly readPoint: ReadPoint;
}

type Opened = 'between' | 'from' | undefined;

/** The token behind the word or the hyphen that joins the ends, or `undefined` where nothing does. */
function behindLink({ tokens, words }: DateScan, at: number, opened: Opened): number | undefined {
  const link = tokens[at];
  if (link === undefined) return undefined;
  if (link.norm === '-') return at + 1;
  if (words.until.has(link.norm)) {
    // « jusqu'au », `up to`
    return words.until.has(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  }
  if (opened !== 'between') return undefined;
  if (words.joiners.has(link.norm)) return at + 1;
  return isJoined(link) ? at : undefined;
}

function isJoined(token: object): boolean {
  return 'joined' in token && token.joined === true;
}

/** Words before the second end that are the range's or a noun's: «يوم», `the`, « le ». */
function pastLeads({ tokens, words }: DateScan, at: number): number {
  let index = at;
  while (words.fillers.has(tokens[index]?.norm ?? '') || words.yearNouns.has(tokens[index]?.norm ?? ''))
    index++;
  return index;
}

/** `2014-2018`, «بين عامي 2014 و2018». */
function yearsRange(scan: DateScan, at: number, first: number, opened: Opened): Parsed | undefined {
  const { tokens, words } = scan;
  const before = tokens[at - 1];
  const isNamed = words.yearNouns.has(before?.norm ?? '') || words.yearLeads.has(before?.norm ?? '');
  const joined = opened ?? (isNamed ? 'between' : undefined);
  const link = behindLink(scan, at + 1, joined);
  if (link === undefined) return undefined;
  const isHyphen = tokens[link - 1]?.norm === '-';
  const from = pastLeads(scan, link);
  const last = yearNumber(tokens[from]);
  if (last === undefined || last <= first) return undefined;
  // `from 2,000 to 2,010 birds` counts; a hyphen alone needs both written close together.
  const after = tokens[from + 1];
  if (after?.norm === '%' || after?.norm === '-' || after?.norm === '/') return undefined;
  if (isHyphen && joined === undefined && tokens[at + 1]?.spaced !== tokens[from]?.spaced) return undefined;
  if (joined === undefined && !isHyphen && !isNamed) return undefined;
  // «بين عامي 2014 و2018» is a range of years; «عامي 2014 و2018» are two.
  if (words.joiners.has(tokens[link - 1]?.norm ?? '') && opened === undefined && !isBetween(scan, at))
    return undefined;
  return {
    from: at,
    to: from + 1,
    value: { type: 'date', iso: String(first), granularity: 'year' },
    until: { type: 'date', iso: String(last), granularity: 'year' },
    told: 'full',
    inferredYear: false,
  };
}

function isBetween({ tokens, words }: DateScan, at: number): boolean {
  return words.between.has(tokens[at - 2]?.norm ?? '') || words.between.has(tokens[at - 1]?.norm ?? '');
}

/** «من 4 إلى 22 يناير», `4-22 January`, `from 4 to 22 this month`, `November 15 to 19`: an end that is a day's number alone. */
function daysRange(scan: DateScan, low: Low): Parsed | undefined {
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

/** Two dates joined: «من 2 أكتوبر إلى 22 أكتوبر», `today until next Sunday`, `May 2015 to 2018`. */
function pointRange(scan: DateScan, { at, point, opened, readPoint }: Low): Parsed | undefined {
  const { tokens } = scan;
  const low = point ?? yearPoint(scan, at, opened) ?? monthPoint(scan, at, opened);
  if (low === undefined || low.until !== undefined) return undefined;
  const link = behindLink(scan, low.to, opened);
  if (link === undefined) return undefined;
  // A dash set apart may go on with anything.
  const isHyphen = tokens[link - 1]?.norm === '-';
  const from = pastLeads(scan, link);
  // `to June of that year`
  const behind: DateScan = low.told === 'full' ? { ...scan, before: [...scan.before, low] } : scan;
  const high =
    readPoint(behind, from) ?? yearPoint(scan, from, opened ?? 'from') ?? monthPoint(scan, from, opened);
  if (high === undefined || high.until !== undefined) return undefined;
  if (isHyphen && (low.told === 'relative' || high.told === 'relative')) return undefined;
  const start = withYearOf(low, high);
  const end = start === undefined ? undefined : afterStart(start, high);
  if (start === undefined || end === undefined || start.value.iso >= end.iso) return undefined;
  return {
    ...high,
    from: at,
    value: start.value,
    until: end,
    told: toldOf(start, high),
    inferredYear: start.inferredYear || high.inferredYear,
    ...(start.isLoose === true || high.isLoose === true ? { isLoose: true as const } : {}),
  };
}

function toldOf(low: Parsed, high: Parsed): Parsed['told'] {
  if (low.told === 'relative' || high.told === 'relative') return 'relative';
  return low.told === 'yearless' || high.told === 'yearless' ? 'yearless' : 'full';
}

function yearPoint({ tokens }: DateScan, at: number, opened: Opened): Parsed | undefined {
  const year = opened === undefined ? undefined : yearNumber(tokens[at]);
  if (year === undefined) return undefined;
  return {
    from: at,
    to: at + 1,
    value: { type: 'date', iso: String(year), granularity: 'year' },
    told: 'full',
    inferredYear: false,
  };
}

/** A month's name that is another word too is a month at the end of an open range: `from March to May`. */
function monthPoint({ tokens, words, published }: DateScan, at: number, opened: Opened): Parsed | undefined {
  const month = opened === undefined || published === undefined ? undefined : monthAt(tokens, at, words);
  if (month === undefined || published === undefined || !/^\P{Ll}/u.test(tokens[at]?.text ?? ''))
    return undefined;
  const value = dateValue(inferYear(published, month.month, undefined, undefined), month.month, undefined);
  return value === undefined
    ? undefined
    : { from: at, to: month.to, value, told: 'yearless', inferredYear: true };
}

/** `from February 1 to March 2019`: the year of the second end is the first one's too, or the year before it. */
function withYearOf(low: Parsed, high: Parsed): Parsed | undefined {
  if (low.told !== 'yearless' || high.told !== 'full') return low;
  const { year } = dayOfIso(high.value.iso);
  const { month, day } = dayOfIso(low.value.iso);
  const own = low.value.granularity === 'day' ? day : undefined;
  for (const candidate of [year, year - 1]) {
    const value = dateValue(candidate, month, own);
    if (value !== undefined && value.iso < high.value.iso)
      return { ...low, value, inferredYear: high.inferredYear, told: high.told };
  }
  return undefined;
}

/** `May 2023 to June`: an end without its year lies in the first year that is not before the start. */
function afterStart(start: Parsed, high: Parsed): DateValue | undefined {
  if (high.told !== 'yearless' || start.told === 'relative') return high.value;
  const { month, day } = dayOfIso(high.value.iso);
  const own = high.value.granularity === 'day' ? day : undefined;
  const { year } = dayOfIso(start.value.iso);
  for (const candidate of [year, year + 1]) {
    const value = dateValue(candidate, month, own);
    if (value !== undefined && value.iso > start.value.iso) return value;
  }
  return undefined;
}
