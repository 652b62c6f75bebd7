// Stretches of time that are pointed at from the day of publication: «الأسبوع الماضي», `next quarter`, « ce trimestre ». Weeks
// begin on Monday (ISO 8601).
import { daysOf } from './calendar.ts';
import {
  type DateScan,
  dayNumbered,
  dayValue,
  lastDayOf,
  loose,
  monthNumbered,
  monthsOf,
  type Parsed,
  phraseAt,
  yearValue,
} from './date-parts.ts';
import type { DateUnit, Way } from './date-words.ts';

/** A unit that is pointed at, read to before token `to`. */
interface Pointed {
  readonly unit: DateUnit;
  readonly way: Way;
  readonly to: number;
}

/** Returns the stretch of time at `at` that is pointed at from the day of publication. */
export function pointedPeriod(scan: DateScan, at: number): Parsed | undefined {
  const weekend = weekendAt(scan, at) ?? runningPart(scan, at);
  if (weekend !== undefined) return weekend;
  const pointed = pointedAt(scan, at);
  return pointed === undefined ? undefined : periodOf(scan, at, pointed);
}

/** Returns the unit at `at` with the word that points to it before or behind. */
export function pointedAt({ tokens, words }: DateScan, at: number): Pointed | undefined {
  const first = tokens[at]?.norm ?? '';
  const far = words.units.get(first);
  const isCounted = words.numbers.values.has(tokens[at - 1]?.norm ?? '') || tokens[at - 1]?.kind === 'number';
  for (let length = 3; far !== undefined && !isCounted && length > 1; length--)
    if (words.afterNext.has(phraseAt(tokens, at + 1, length)))
      return { unit: far, way: 2, to: at + 1 + length };
  const before = words.pointers.get(first);
  if (before !== undefined) {
    const unit = words.units.get(tokens[at + 1]?.norm ?? '');
    if (unit === undefined || !isDefinite(tokens[at + 1]?.norm, words.article)) return undefined;
    return { unit, way: before, to: at + 2 };
  }
  const unit = words.units.get(first);
  const way = words.directions.get(tokens[at + 1]?.norm ?? '');
  if (unit === undefined || way === undefined || words.directionFirst) return undefined;
  return isDefinite(first, words.article) ? { unit, way, to: at + 2 } : undefined;
}

function isDefinite(norm: string | undefined, article: string): boolean {
  return article === '' || norm?.startsWith(article) === true;
}

function periodOf({ published }: DateScan, at: number, { unit, way, to }: Pointed): Parsed | undefined {
  if (published === undefined) return undefined;
  const today = daysOf(published);
  const months = monthsOf(published);
  switch (unit) {
    case 'day':
      return loose(at, to, dayNumbered(today + way), undefined);
    case 'weekend':
      return daysFrom(at, to, mondayBefore(today) + 7 * way + 5, 2);
    case 'week':
      return daysFrom(at, to, mondayBefore(today) + 7 * way, 7);
    case 'month':
      return loose(at, to, monthNumbered(months + way), undefined);
    case 'quarter':
      return monthsFrom(at, to, Math.floor(months / 3) * 3 + 3 * way, 3);
    case 'half':
      return monthsFrom(at, to, Math.floor(months / 6) * 6 + 6 * way, 6);
    case 'year':
      return loose(at, to, yearValue(published.year + way), undefined);
    case 'decade':
      return yearsFrom(at, to, Math.floor(published.year / 10) * 10 + 10 * way, 10);
    case 'century':
      return yearsFrom(at, to, Math.floor(published.year / 100) * 100 + 100 * way, 100);
  }
}

/** Returns so many days from the day so many days after 1970-01-01. */
export function daysFrom(at: number, to: number, first: number, length: number): Parsed {
  return loose(at, to, dayNumbered(first), dayNumbered(first + length - 1));
}

/** Returns so many months from the month so many months after January of the year 0. */
export function monthsFrom(at: number, to: number, first: number, length: number): Parsed {
  return loose(at, to, monthNumbered(first), monthNumbered(first + length - 1));
}

/** Returns so many years from `first` on. */
export function yearsFrom(at: number, to: number, first: number, length: number): Parsed {
  return loose(at, to, yearValue(first), yearValue(first + length - 1), 'full');
}

/** Returns the Monday of the week of a day. */
export function mondayBefore(days: number): number {
  // 1970-01-05 was a Monday.
  return Math.floor((days - 4) / 7) * 7 + 4;
}

/** Longest phrase before a unit of which a part is meant: `the rest of the`. */
const longestPart = 4;

/** «بقية الأسبوع», `rest of the year`: from publication on; «نهاية العام», `end of the month`: the running one as a whole. */
function runningPart(scan: DateScan, at: number): Parsed | undefined {
  const { tokens, words, published } = scan;
  for (let length = longestPart; length > 0; length--) {
    const phrase = phraseAt(tokens, at, length);
    const isRest = words.rests.has(phrase);
    if (!isRest && !words.parts.has(phrase)) continue;
    const noun = at + length;
    const pointed = pointedAt(scan, noun);
    // «نهاية العام المقبل» is the coming one, which stands for itself.
    if (pointed !== undefined && !isRest) return undefined;
    const unit = words.units.get(tokens[noun]?.norm ?? '');
    const period =
      pointed ??
      (unit === undefined || !isDefinite(tokens[noun]?.norm, words.article)
        ? undefined
        : { unit, way: 0 as const, to: noun + 1 });
    if (period === undefined || period.unit === 'day') return undefined;
    const running = periodOf(scan, at, period);
    if (running === undefined || !isRest || published === undefined) return running;
    const end = dayValue(lastDayOf(running.until ?? running.value));
    return loose(at, period.to, dayValue(published), end);
  }
  return undefined;
}

/** Longest phrase for a weekend: «في عطلة نهاية الأسبوع», `the week-end`. */
const longestWeekend = 4;

/** «عطلة نهاية الأسبوع المقبل», « le week-end prochain »: Saturday and Sunday. */
function weekendAt({ tokens, words, published }: DateScan, at: number): Parsed | undefined {
  if (published === undefined) return undefined;
  for (let length = longestWeekend; length > 0; length--) {
    if (!words.weekends.has(phraseAt(tokens, at, length))) continue;
    const to = at + length;
    const behind = words.directionFirst ? undefined : words.directions.get(tokens[to]?.norm ?? '');
    const way = behind ?? words.pointers.get(tokens[at - 1]?.norm ?? '') ?? 0;
    const first = mondayBefore(daysOf(published)) + 7 * way + 5;
    return daysFrom(at, to + (behind === undefined ? 0 : 1), first, 2);
  }
  return undefined;
}
