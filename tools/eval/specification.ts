// What an item of the recogniser specification expects, and of which kind it is: read by its types and values alone.
import type { LanguageCode } from '../../questions/index.ts';
import { dayAt, daysOf, isoOf } from '../../questions/reading/calendar.ts';
import { dataLines } from './data.ts';

/** One line of a specification file. */
export interface SpecItem {
  readonly spec: string;
  readonly input: string;
  /** The moment relative expressions count from, ISO 8601, or null. */
  readonly ref: string | null;
  readonly results: readonly SpecResult[];
}

/** An expression with its value; offsets are UTF-16, `-1` or null where the specification has lost the place. */
export interface SpecResult {
  readonly text: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly type: string;
  readonly value: SpecValue | null;
}

interface SpecValue {
  readonly subtype?: string;
  readonly value?: string;
  readonly Timex?: string;
  readonly FutureResolution?: Resolution;
  readonly PastResolution?: Resolution;
  readonly values?: readonly ModelValue[];
}

interface Resolution {
  readonly date?: string;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly time?: string;
  readonly startTime?: string;
  readonly endTime?: string;
}

interface ModelValue {
  readonly timex?: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

/** A date expected: every reading the specification allows; `end` is the first day after it, or the last end's own first day. */
export interface ExpectedDate {
  readonly isDay: boolean;
  readonly readings: readonly { readonly start: string; readonly end: string }[];
  /** `2016-SU`: the year, where a season is told, which has no days. */
  readonly season?: { readonly year: string; readonly name: string };
}

/** Returns the items of `file`, each with its line number from 1. */
export function specItems(file: 'number' | 'datetime', lang: LanguageCode): (SpecItem & { line: number })[] {
  return dataLines<SpecItem>(`entities/recognizers-${file}-${lang}.jsonl`).map((item, index) => ({
    ...item,
    line: index + 1,
  }));
}

/** Returns why numbers of this kind are not measured, or `undefined` for cardinals, decimals, fractions and ranges. */
export function otherNumberKind({ spec, results }: SpecItem): string | undefined {
  if (spec === 'OrdinalModel') return 'ordinals';
  return results.some(({ value }) => value?.subtype === 'power') ? 'powers' : undefined;
}

/** The day that items without one are read on. */
export const anyDay = '2016-11-07';

/** Returns why dates of this kind are not measured, or `undefined` for days, months, years and ranges of them. */
export function otherDateKind({ spec, results }: SpecItem): string | undefined {
  if (/^(?:Time|DateTime)(?!Model)/.test(spec)) return 'times of day';
  if (/^(?:Duration|Set)/.test(spec)) return 'durations and sets';
  for (const { type, value } of results) {
    const of = type?.replace('datetimeV2.', '');
    if (of === 'duration' || of === 'set') return 'durations and sets';
    if (of !== 'date' && of !== 'daterange') return 'times of day';
    for (const timex of timexesOf(value)) {
      const kind = otherTimexKind(timex);
      if (kind !== undefined) return kind;
    }
  }
  return undefined;
}

/** Whether the item gives places and no values. */
export function isPlaceOnly({ spec, results }: SpecItem): boolean {
  if (spec.endsWith('Extractor')) return true;
  return results.length > 0 && results.every(({ value }) => value === null || timexesOf(value)[0] === '');
}

function timexesOf(value: SpecValue | null): string[] {
  if (value?.values != null) return value.values.map(({ timex }) => timex ?? '');
  return [value?.Timex ?? ''];
}

/** Kinds that a day, a month, a year or a range of them cannot hold. */
function otherTimexKind(timex: string): string | undefined {
  if (/T|PRESENT|PAST_REF|FUTURE_REF/.test(timex)) return 'times of day';
  if (/^XXXX-XX(?:-\d\d)?$|^XXXX$|^XXXX-XX-W/.test(timex)) return 'a day without its month';
  return /^(?:SP|SU|FA|WI)$/.test(timex) ? 'a season without its year' : undefined;
}

/** Returns what the specification expects of a date of a measured kind. */
export function expectedDate({ value }: SpecResult): ExpectedDate {
  const timex = timexesOf(value)[0] ?? '';
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(timex);
  if (season !== null)
    return { isDay: false, readings: [], season: { year: season[1] ?? '', name: season[2] ?? '' } };
  // A period by its Timex is meant whole, also where the item halves it («أواخر العام»): the part is no date of its own.
  const whole = wholeOf(timex);
  if (whole !== undefined) return { isDay: false, readings: [whole] };
  // `1/1/2016 and later`: the day that bounds an open stretch.
  if (/^\d{4}-\d\d-\d\d$/.test(timex)) return { isDay: true, readings: [{ start: timex, end: timex }] };
  const month = /^XXXX-(\d\d)$/.exec(timex)?.[1];
  const readings = (
    value?.values ??
    [value?.FutureResolution, value?.PastResolution].map((resolution) => ({
      value: resolution?.date,
      start: resolution?.startDate,
      end: resolution?.endDate,
    }))
  ).map(({ value: day, start, end }) => {
    const year = (day ?? start ?? end ?? '').slice(0, 4);
    return month !== undefined
      ? (wholeOf(`${year}-${month}`) ?? { start: '', end: '' })
      : { start: day ?? start ?? end ?? '', end: day ?? end ?? start ?? '' };
  });
  return { isDay: readings.some(({ start, end }) => start === end) && !timex.startsWith('('), readings };
}

/** The days of a year, a month or a week that a Timex names, to the first day after it. */
function wholeOf(timex: string): { start: string; end: string } | undefined {
  const parts = /^(\d{4})(?:-(\d\d)|-W(\d\d)(-WE)?)?$/.exec(timex);
  if (parts === null) return undefined;
  const [year, month, week] = [Number(parts[1]), parts[2], parts[3]];
  if (month !== undefined) {
    const next = year * 12 + Number(month);
    const end = `${pad(Math.floor(next / 12), 4)}-${pad((next % 12) + 1, 2)}-01`;
    return { start: `${timex}-01`, end };
  }
  if (week === undefined) return { start: `${timex}-01-01`, end: `${pad(year + 1, 4)}-01-01` };
  // The first week has 4 January in it.
  const january = daysOf({ year, month: 1, day: 4 });
  const monday = january - ((january + 3) % 7) + 7 * (Number(week) - 1);
  const first = parts[4] === undefined ? monday : monday + 5;
  return { start: isoOf(dayAt(first)), end: isoOf(dayAt(monday + 7)) };
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** An interval such as `[20,30)`: bounds as numbers, infinite where open-ended. Whether an end itself belongs is not asked. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Returns the interval or the number that a result of the number specification expects. */
export function expectedInterval({ value }: SpecResult): Interval {
  const parts = /^[[(]([^,]*),([^,]*)[\])]$/.exec(value?.value ?? '');
  if (parts === null) {
    const number = Number((value?.value ?? '').replace(',', '.'));
    return { low: number, high: number };
  }
  return {
    low: parts[1] === '' ? Number.NEGATIVE_INFINITY : Number(parts[1]),
    high: parts[2] === '' ? Number.POSITIVE_INFINITY : Number(parts[2]),
  };
}
