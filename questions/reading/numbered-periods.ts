// Numbered weeks, quarters and halves of a month or a year: «الربع الثالث من عام 2016», `first week of October`, `Q3 2016`. The
// first week of a year or a month is the one with its first Thursday (ISO 8601).
import { daysOf } from './calendar.ts';
import { monthAt } from './calendar-dates.ts';
import { wholeAt } from './counted-dates.ts';
import { type DateScan, dayNumbered, loose, monthNumbered, monthsOf, type Parsed } from './date-parts.ts';
import type { DateUnit } from './date-words.ts';
import { daysFrom, mondayBefore, monthsFrom, pointedAt } from './pointed-periods.ts';
import { inferYear } from './relative-dates.ts';
import { yearInWords, yearNumber } from './years.ts';

/** Returns the numbered week, quarter or half at `at`: «الربع الثالث من عام 2016», `first week of October`, `Q3 2016`. */
export function numberedPeriod(scan: DateScan, at: number): Parsed | undefined {
  const owner = pointedAt(scan, at);
  const isOwned = owner?.unit === 'year' && scan.published !== undefined;
  const numbered = numberedAt(scan, isOwned ? owner.to : at);
  if (numbered === undefined) return undefined;
  const { unit, rank } = numbered;
  // `next year's first quarter`
  const owned: Frame | undefined =
    isOwned && scan.published !== undefined
      ? { year: scan.published.year + owner.way, to: numbered.to, told: 'relative' }
      : undefined;
  const frame = owned ?? frameAfter(scan, numbered.to) ?? frameBefore(scan, at);
  if (frame === undefined) return unlessBare(scan, at, numbered);
  const { to } = frame;
  const from = frame.from ?? at;
  if (frame.month === undefined && unit !== 'week') {
    const length = monthsIn[unit];
    const count = 12 / length;
    const order = rank === -1 ? count : rank;
    if (order > count) return undefined;
    return told(monthsFrom(from, to, frame.year * 12 + (order - 1) * length, length), frame.told);
  }
  if (unit !== 'week') return undefined;
  const first = daysOf({ year: frame.year, month: frame.month ?? 1, day: 1 });
  const next = frame.month === undefined ? frame.year * 12 + 12 : frame.year * 12 + frame.month;
  const end = daysOf({ year: Math.floor(next / 12), month: (next % 12) + 1, day: 1 });
  const monday = rank === -1 ? mondayBefore(end - 4) : mondayBefore(first + 3) + 7 * (rank - 1);
  const start = monday < first - 3 ? monday + 7 : monday;
  return start + 3 >= end ? undefined : told(daysFrom(from, to, start, 7), frame.told);
}

const monthsIn = { month: 1, quarter: 3, half: 6 } as const;

function told(parsed: Parsed, as: Parsed['told']): Parsed {
  return { ...parsed, told: as };
}

/** `Q3` alone is this year's; «الربع الثالث» alone may be a quarter of anything. */
function unlessBare({ published, tokens }: DateScan, at: number, numbered: Numbered): Parsed | undefined {
  if (published === undefined || numbered.to > at + 1 || numbered.unit === 'week') return undefined;
  if (!/^\p{Lu}\d$/u.test(tokens[at]?.text ?? '')) return undefined;
  const length = monthsIn[numbered.unit];
  return monthsFrom(at, numbered.to, published.year * 12 + (numbered.rank - 1) * length, length);
}

interface Numbered {
  readonly unit: 'week' | 'month' | 'quarter' | 'half';
  readonly rank: number;
  readonly to: number;
}

/** The number of a week, a quarter or a half with its noun, in either order. */
function numberedAt({ tokens, words }: DateScan, at: number): Numbered | undefined {
  const first = tokens[at]?.norm ?? '';
  const second = tokens[at + 1]?.norm ?? '';
  const letter = words.letters.get(first.slice(0, 1));
  if (letter !== undefined && /^[a-z][1-4]$/.test(first) && (letter === 'quarter' || letter === 'half'))
    return { unit: letter, rank: Number(first.slice(1)), to: at + 1 };
  const digits =
    tokens[at]?.kind === 'number' && words.ordinals.has(first + second) ? Number(first) : undefined;
  if (digits !== undefined) {
    const counted = unitOf(words.units.get(tokens[at + 2]?.norm ?? ''));
    return counted === undefined ? undefined : { unit: counted, rank: digits, to: at + 3 };
  }
  const [half = '', other = ''] = first.split('-');
  const glued = unitOf(words.units.get(other));
  const gluedRank = words.ranks.get(half);
  if (glued !== undefined && gluedRank !== undefined) return { unit: glued, rank: gluedRank, to: at + 1 };
  const rank = words.ranks.get(first);
  const behind = words.ranks.get(second);
  const unit = unitOf(words.units.get(rank === undefined ? first : second));
  if (unit === undefined) return undefined;
  if (rank !== undefined) return { unit, rank, to: at + 2 };
  return behind === undefined ? undefined : { unit, rank: behind, to: at + 2 };
}

function unitOf(unit: DateUnit | undefined): Numbered['unit'] | undefined {
  return unit === 'week' || unit === 'month' || unit === 'quarter' || unit === 'half' ? unit : undefined;
}

interface Frame {
  readonly year: number;
  readonly month?: number;
  readonly from?: number;
  readonly to: number;
  readonly told: Parsed['told'];
}

/** The month or year that a numbered stretch belongs to. */
function frameAfter(scan: DateScan, at: number): Frame | undefined {
  const { tokens, words, published } = scan;
  let index = at;
  while (words.links.has(tokens[index]?.norm ?? '')) index++;
  const pointed = pointedAt(scan, index);
  if (pointed !== undefined && published !== undefined) {
    if (pointed.unit === 'year')
      return { year: published.year + pointed.way, to: pointed.to, told: 'relative' };
    const months = monthsOf(published) + pointed.way;
    if (pointed.unit === 'month')
      return { year: Math.floor(months / 12), month: (months % 12) + 1, to: pointed.to, told: 'relative' };
  }
  // `the first quarter of the year`
  if (index > at && words.yearUnits.has(tokens[index]?.norm ?? '') && published !== undefined) {
    const year = yearNumber(tokens[index + 1]) ?? yearInWords(tokens, index + 1, words)?.year;
    if (year === undefined) return { year: published.year, to: index + 1, told: 'relative' };
  }
  if (words.monthUnits.has(tokens[index]?.norm ?? '')) index++;
  const month = monthAt(tokens, index, words);
  if (month !== undefined) index = month.to;
  while (words.links.has(tokens[index]?.norm ?? '') || words.yearNouns.has(tokens[index]?.norm ?? ''))
    index++;
  const year = yearNumber(tokens[index]);
  if (year !== undefined) return { year, ...monthOf(month), to: index + 1, told: 'full' };
  const inWords = yearInWords(tokens, index, words);
  if (inWords !== undefined) return { year: inWords.year, ...monthOf(month), to: inWords.to, told: 'full' };
  if (month === undefined || published === undefined) return undefined;
  const inferred = inferYear(published, month.month, undefined, undefined);
  return { year: inferred, month: month.month, to: month.to, told: 'yearless' };
}

function monthOf(found: { month: number } | undefined): { month?: number } {
  return found === undefined ? {} : { month: found.month };
}

/** `2016 the third quarter`, `2016 H2`. */
function frameBefore({ tokens, words }: DateScan, at: number): Frame | undefined {
  const before = tokens[at - 1]?.norm ?? '';
  const from = words.links.has(before) || words.pointers.has(before) ? at - 2 : at - 1;
  const year = yearNumber(tokens[from]);
  const noun = numberedAt({ tokens, words, published: undefined, before: [] }, at);
  return year === undefined || noun === undefined ? undefined : { year, from, to: noun.to, told: 'full' };
}

/** Returns the first or last so many weeks or months of a year or a month: «الأشهر التسعة الأولى من عام 2024», `first ten days of May`. */
export function countedPart(scan: DateScan, at: number): Parsed | undefined {
  const counted = countedAt(scan, at);
  if (counted === undefined) return undefined;
  const { unit, rank, count } = counted;
  const frame = frameAfter(scan, counted.to);
  if (frame === undefined || frame.to === counted.to) return undefined;
  const first = frame.year * 12 + (frame.month ?? 1) - 1;
  const next = first + (frame.month === undefined ? 12 : 1);
  if (unit === 'month') {
    const start = rank === 1 ? first : next - count;
    return count > next - first
      ? undefined
      : told(loose(at, frame.to, monthNumbered(start), monthNumbered(start + count - 1)), frame.told);
  }
  const begin = startOf(first);
  const end = startOf(next);
  if (unit === 'day') {
    const start = rank === 1 ? begin : end - count;
    return told(loose(at, frame.to, dayNumbered(start), dayNumbered(start + count - 1)), frame.told);
  }
  const monday = rank === 1 ? mondayBefore(begin + 3) : mondayBefore(end - 4) - 7 * (count - 1);
  const start = rank === 1 && monday < begin - 3 ? monday + 7 : monday;
  return told(daysFrom(at, frame.to, start, 7 * count), frame.told);
}

function startOf(months: number): number {
  return daysOf({ year: Math.floor(months / 12), month: (months % 12) + 1, day: 1 });
}

interface CountedPart {
  readonly unit: 'day' | 'week' | 'month';
  readonly rank: number;
  readonly count: number;
  readonly to: number;
}

/** `first two weeks`, « neuf premiers mois », «الأشهر التسعة الأولى». */
function countedAt({ tokens, words }: DateScan, at: number): CountedPart | undefined {
  const led = words.ranks.get(tokens[at]?.norm ?? '');
  const unitFirst = words.units.get(tokens[at]?.norm ?? '');
  const number = wholeAt(tokens, led !== undefined || unitFirst !== undefined ? at + 1 : at, words);
  if (number === undefined) return undefined;
  const last = tokens[number.to]?.norm ?? '';
  const behind = words.ranks.get(last);
  const noun =
    unitFirst ?? words.units.get(behind === undefined ? last : (tokens[number.to + 1]?.norm ?? ''));
  const rank = led ?? behind;
  if ((rank !== 1 && rank !== -1) || (noun !== 'day' && noun !== 'week' && noun !== 'month'))
    return undefined;
  const isBetween = behind !== undefined && unitFirst === undefined;
  return { unit: noun, rank, count: number.value, to: number.to + (isBetween ? 2 : 1) };
}
