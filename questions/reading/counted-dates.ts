// So many days, months or years from the day of publication: «قبل يومين», `two weeks ago`, « les trois derniers mois ».

import type { DateValue } from '../question.ts';
import { type Day, dayAt, daysOf, monthLength } from './calendar.ts';
import {
  type DateScan,
  dayNumbered,
  dayValue,
  loose,
  monthNumbered,
  monthsOf,
  type Parsed,
  phraseAt,
  yearValue,
} from './date-parts.ts';
import type { DateUnit, DateWords, Way } from './date-words.ts';
import { monthsFrom, yearsFrom } from './pointed-periods.ts';
import { readWordNumber } from './word-numbers.ts';

/** One or more counted units: `2 years 1 month 21 days`, read to before token `to`. */
export interface Count {
  readonly days: number;
  readonly months: number;
  /** The smallest unit counted. */
  readonly unit: DateUnit;
  readonly to: number;
}

/** Longest count that is no stretch of history: «قبل 4000 عام» names no year. */
const mostYears = 300;

/** Returns the day, month or year at `at` that lies a count of units away. */
export function countedDate(scan: DateScan, at: number): Parsed | undefined {
  const { tokens, words, published } = scan;
  if (published === undefined) return undefined;
  const first = tokens[at]?.norm ?? '';
  for (let length = 3; length > 0; length--) {
    const phrase = phraseAt(tokens, at, length);
    const isAgo = words.agoBefore.has(phrase);
    const isAhead = words.aheadOfNow.has(phrase);
    if (!isAgo && !isAhead && !words.ahead.has(phrase)) continue;
    const count = countAt(tokens, at + length, words);
    if (count === undefined) continue;
    const now = nowAfter(scan, count.to);
    // «قبل يومين من الانتخابات» counts from the vote, «بعد يومين» from what was told before.
    if (isAgo) return isElse(scan, count.to, now) ? undefined : away(at, now, published, count, -1);
    return now === count.to && !isAhead ? undefined : away(at, now, published, count, 1);
  }
  const count = countAt(tokens, at, words);
  if (count !== undefined) {
    const next = tokens[count.to]?.norm ?? '';
    if (words.agoAfter.has(next)) return away(at, count.to + 1, published, count, -1);
    const now = nowAfter(scan, count.to);
    if (now > count.to) return away(at, now, published, count, 1);
  }
  return latest(scan, at, first);
}

/** Behind a count, the words that say it begins at publication: «من الآن», `from now`. */
function nowAfter({ tokens, words }: DateScan, at: number): number {
  for (let length = 3; length > 0; length--)
    if (words.fromNow.has(phraseAt(tokens, at, length))) return at + length;
  return at;
}

function isElse({ tokens, words }: DateScan, at: number, now: number): boolean {
  return now === at && words.countsElse.has(tokens[at]?.norm ?? '');
}

/** Returns the units counted at `at`, one or several of them: `2 years and 21 days`, «شهر و21 يوماً», «عامين». */
export function countAt(tokens: DateScan['tokens'], at: number, words: DateWords): Count | undefined {
  let to = at;
  let days = 0;
  let months = 0;
  let unit: DateUnit | undefined;
  for (let index = at; ; ) {
    const one = oneCountAt(tokens, index, words);
    if (one === undefined) break;
    const size = unitSizes[one.unit];
    days += size.days * one.count;
    months += size.months * one.count;
    unit = one.unit;
    to = one.to;
    index = to;
    if (tokens[index]?.norm === ',') index++;
    if (words.joiners.has(tokens[index]?.norm ?? '')) index++;
    if (oneCountAt(tokens, index, words)?.unit === unit) break;
  }
  return unit === undefined || months > mostYears * 12 ? undefined : { days, months, unit, to };
}

const unitSizes: Readonly<Record<DateUnit, { days: number; months: number }>> = {
  day: { days: 1, months: 0 },
  weekend: { days: 7, months: 0 },
  week: { days: 7, months: 0 },
  month: { days: 0, months: 1 },
  quarter: { days: 0, months: 3 },
  half: { days: 0, months: 6 },
  year: { days: 0, months: 12 },
  decade: { days: 0, months: 120 },
  century: { days: 0, months: 1200 },
};

function oneCountAt(
  tokens: DateScan['tokens'],
  at: number,
  words: DateWords,
): { count: number; unit: DateUnit; to: number } | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark') return undefined;
  const dual = words.duals.get(token.norm);
  if (dual !== undefined) return { count: 2, unit: dual, to: at + 1 };
  const number = wholeAt(tokens, at, words);
  const unit = words.units.get(tokens[number?.to ?? at]?.norm ?? '');
  if (number !== undefined)
    return unit === undefined ? undefined : { count: number.value, unit, to: number.to + 1 };
  // «قبل شهر» is one month; with the article it is another one.
  if (words.article === '' || unit === undefined || token.norm.startsWith(words.article)) return undefined;
  const isOne = words.numbers.values.get(tokens[at + 1]?.norm ?? '') === 1;
  return { count: 1, unit, to: at + (isOne ? 2 : 1) };
}

/** Returns the whole number at `at` in digits or words, `a` counting as one. */
export function wholeAt(
  tokens: DateScan['tokens'],
  at: number,
  { numbers, article }: DateWords,
): { value: number; to: number } | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'number') {
    const value = Number(token.norm);
    return Number.isInteger(value) ? { value, to: at + 1 } : undefined;
  }
  const isDefinite = article !== '' && token.norm.startsWith(article);
  const value = isDefinite
    ? numbers.values.get(token.norm.slice(article.length))
    : readWordNumber(tokens, at, numbers, true);
  if (typeof value === 'number') return { value, to: at + 1 };
  if (value !== undefined) return Number.isInteger(value.value) ? value : undefined;
  return numbers.articles.has(token.norm) ? { value: 1, to: at + 1 } : undefined;
}

/** The day the count leads to; a count of months or years leads to the month or the year that day lies in. */
function away(from: number, to: number, published: Day, count: Count, way: 1 | -1): Parsed {
  return loose(from, to, pointAway(published, count, way), undefined);
}

function pointAway(published: Day, { days, months, unit }: Count, way: 1 | -1): DateValue {
  const total = monthsOf(published) + way * months;
  if (days === 0 && months % 12 === 0) return yearValue(Math.floor(total / 12));
  if (days === 0 && unit !== 'day' && unit !== 'week') return monthNumbered(total);
  return dayNumbered(daysOf(monthsAway(published, way * months)) + way * days);
}

/** Returns the same day of another month, or that month's last. */
export function monthsAway(published: Day, months: number): Day {
  const total = monthsOf(published) + months;
  const [year, month] = [Math.floor(total / 12), (total % 12) + 1];
  return { year, month, day: Math.min(published.day, monthLength(year, month)) };
}

/** «الأيام الثلاثة الماضية», «آخر 3 سنوات», `the next two weeks`, « les 3 derniers mois »: the latest or the coming ones. */
function latest(scan: DateScan, at: number, first: string): Parsed | undefined {
  const { tokens, words, published } = scan;
  if (published === undefined) return undefined;
  const led = words.counters.get(first);
  if (led !== undefined && led !== 0) {
    const count = oneCountAt(tokens, at + 1, words);
    return count === undefined ? undefined : stretch(at, count.to, published, count, led);
  }
  const unit = words.units.get(first) ?? words.duals.get(first);
  if (words.article !== '' && unit !== undefined && first.startsWith(words.article)) {
    const number = words.duals.has(first) ? { value: 2, to: at + 1 } : wholeAt(tokens, at + 1, words);
    return number === undefined
      ? undefined
      : behind(scan, at, { count: number.value, unit, to: number.to }, published);
  }
  const number = wholeAt(tokens, at, words);
  if (number === undefined) return undefined;
  // « les trois derniers mois »
  const between = words.counters.get(tokens[number.to]?.norm ?? '');
  const noun = words.units.get(tokens[number.to + (between === undefined ? 0 : 1)]?.norm ?? '');
  if (noun === undefined) return undefined;
  const to = number.to + (between === undefined ? 1 : 2);
  const count = { count: number.value, unit: noun, to };
  // `only 3 next week` counts no weeks.
  const isMany = tokens[to - 1]?.norm.endsWith('s') === true;
  if (between !== undefined && between !== 0)
    return isMany ? stretch(at, to, published, count, between) : undefined;
  return behind(scan, at, count, published);
}

/** The count at `at` with the word behind it that says on which side it lies. */
function behind(
  { tokens, words }: DateScan,
  at: number,
  count: { count: number; unit: DateUnit; to: number },
  published: Day,
): Parsed | undefined {
  const way = words.directionFirst ? undefined : words.directions.get(tokens[count.to]?.norm ?? '');
  return way === undefined || way === 0 ? undefined : stretch(at, count.to + 1, published, count, way);
}

/** From so many units back up to publication, or from the day after it on. */
function stretch(
  from: number,
  to: number,
  published: Day,
  { count, unit }: { count: number; unit: DateUnit },
  way: Way,
): Parsed | undefined {
  const size = unitSizes[unit];
  if (size.months * count > mostYears * 12) return undefined;
  if (unit === 'decade' || unit === 'century') {
    const years = size.months / 12;
    const first = Math.floor(published.year / years) * years;
    return yearsFrom(from, to, way < 0 ? first - years * count : first + years, years * count);
  }
  if (unit === 'quarter' || unit === 'half') {
    const running = Math.floor(monthsOf(published) / size.months) * size.months;
    const first = way < 0 ? running - size.months * count : running + size.months;
    return monthsFrom(from, to, first, size.months * count);
  }
  const end = (day: Day): DateValue => {
    if (size.days > 0) return dayValue(day);
    return unit === 'year' ? yearValue(day.year) : monthNumbered(monthsOf(day));
  };
  const start = way < 0 ? published : dayAt(daysOf(published) + 1);
  const moved = dayAt(daysOf(monthsAway(start, way * size.months * count)) + way * size.days * count);
  return way < 0 ? loose(from, to, end(moved), end(start)) : loose(from, to, end(start), end(moved));
}
