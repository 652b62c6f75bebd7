// Ranges of dates: «من 4 إلى 22 يناير», `between May and July 2019`, « du 3 au 12 septembre », `2014-2018`. Both ends may lack
// what the other one tells.

import type { DateValue } from '../question.ts';
import { daysOf } from './calendar.ts';
import { monthAt } from './calendar-dates.ts';
import {
  type DateScan,
  dateValue,
  dayNumbered,
  dayOfIso,
  dayValue,
  loose,
  type Parsed,
} from './date-parts.ts';
import { daysRange } from './day-ranges.ts';
import { behindLink, type Low, type Opened, openedBy, pastLeads, type ReadPoint } from './range-links.ts';
import { inferYear } from './relative-dates.ts';
import { yearNumber } from './years.ts';

/** Returns the range of dates that begins at `at`, its opening word left out; `point` is what `readPoint` finds there. */
export function dateRange(
  scan: DateScan,
  at: number,
  point: Parsed | undefined,
  readPoint: ReadPoint,
): Parsed | undefined {
  const opened = openedBy(scan, at);
  const first = scan.tokens[at];
  if (first === undefined || first.kind === 'mark') return undefined;
  const year = yearNumber(first);
  const low: Low = { at, point, opened, readPoint };
  if (year !== undefined) return yearsRange(scan, at, year, opened) ?? pointRange(scan, low);
  return daysRange(scan, low) ?? pointRange(scan, low);
}

/** `2014-2018`, «بين عامي 2014 و2018». */
function yearsRange(scan: DateScan, at: number, first: number, opened: Opened): Parsed | undefined {
  const { tokens, words } = scan;
  const before = tokens[at - 1];
  const isNamed = words.yearNouns.has(before?.norm ?? '') || words.yearLeads.has(before?.norm ?? '');
  const isGlued = before?.norm === '-' && !before.spaced && tokens[at]?.spaced === false;
  if (isGlued) return undefined;
  const joined = opened ?? (isNamed ? 'between' : undefined);
  const link = behindLink(scan, at + 1, joined);
  if (link === undefined) return undefined;
  const isHyphen = '-~'.includes(tokens[link - 1]?.norm ?? ' ');
  const from = pastLeads(scan, link);
  const last = yearNumber(tokens[from]);
  if (last === undefined || last <= first) return undefined;
  // `from 2,000 to 2,010 birds` counts; a hyphen alone needs both written close together.
  const after = tokens[from + 1];
  if (after?.norm === '%' || after?.norm === '-' || after?.norm === '/') return undefined;
  if (isHyphen && joined === undefined && tokens[at + 1]?.spaced !== tokens[from]?.spaced) return undefined;
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

/** Two dates joined: «من 2 أكتوبر إلى 22 أكتوبر», `today until next Sunday`, `May 2015 to 2018`. */
function pointRange(scan: DateScan, { at, point, opened, readPoint }: Low): Parsed | undefined {
  const { tokens } = scan;
  const low =
    point ??
    (opened === undefined ? undefined : nowPoint(scan, at)) ??
    yearPoint(scan, at, opened) ??
    monthPoint(scan, at, opened);
  if (low === undefined || low.until !== undefined) return undefined;
  const link = behindLink(scan, low.to, opened);
  if (link === undefined) return undefined;
  // A dash set apart may go on with anything.
  const isHyphen = tokens[link - 1]?.norm === '-';
  const from = pastLeads(scan, link);
  // `to June of that year`
  const behind: DateScan = low.told === 'full' ? { ...scan, before: [...scan.before, low] } : scan;
  const high =
    readPoint(behind, from) ??
    nowPoint(scan, from) ??
    yearPoint(scan, from, opened ?? 'from') ??
    monthPoint(scan, from, opened);
  if (high === undefined || high.until !== undefined) return undefined;
  if (isHyphen && (low.told === 'relative' || high.told === 'relative')) return undefined;
  const start = withYearOf(low, high);
  const end = start === undefined ? undefined : afterStart(scan, start, high);
  if (start === undefined || end === undefined || start.value.iso >= end.iso) return undefined;
  return {
    ...high,
    // `from next Monday to Friday`: only where both are told alone.
    back: high.back === undefined ? undefined : start.back,
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

/** «حتى الآن», `until now`. */
function nowPoint({ tokens, words, published }: DateScan, at: number): Parsed | undefined {
  if (published === undefined || !words.now.has(tokens[at]?.norm ?? '')) return undefined;
  return loose(at, at + 1, dayValue(published), undefined);
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
function afterStart({ tokens, words }: DateScan, start: Parsed, high: Parsed): DateValue | undefined {
  // `from next Monday to Friday`
  if (words.weekdays.has(tokens[high.from]?.norm ?? '') && high.told === 'relative') {
    const from = daysOf(dayOfIso(start.value.iso));
    return dayNumbered(from + ((((daysOf(dayOfIso(high.value.iso)) - from) % 7) + 7) % 7 || 7));
  }
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
