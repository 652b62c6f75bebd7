// What an item of the recogniser specification expects, and of which kind it is: read by its types and values alone.
import type { LanguageCode } from '../../questions/index.ts';
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
}

interface ModelValue {
  readonly timex?: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

/** A date expected: every reading the specification allows, and the shape its Timex gives it. */
export interface ExpectedDate {
  readonly shape: 'day' | 'month' | 'year' | 'range';
  readonly readings: readonly { readonly start: string; readonly end: string }[];
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

/** Returns why dates of this kind are not measured, or `undefined` for days, months, years and ranges of them. */
export function otherDateKind({ spec, results }: SpecItem): string | undefined {
  if (/^Holiday/.test(spec)) return 'feasts';
  if (/^(?:Time|DateTime)(?!Model)/.test(spec)) return 'times of day';
  if (/^(?:Duration|Set)/.test(spec)) return 'durations and sets';
  if (/Extractor$/.test(spec)) return 'no value given';
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

function timexesOf(value: SpecValue | null): string[] {
  if (value?.values !== undefined) return value.values.map(({ timex }) => timex ?? '');
  return [value?.Timex ?? ''];
}

/** Kinds that a value of year, month or day cannot hold. */
function otherTimexKind(timex: string): string | undefined {
  if (/T|PRESENT|PAST_REF|FUTURE_REF/.test(timex)) return 'times of day';
  if (/-W\d\d|XXXX-WXX(?:-WE)?$|-W\d\d-WE|WE$/.test(timex)) return 'weeks';
  if (/^(?:\d{4}-|XXXX-)?(?:SP|SU|FA|WI)$/.test(timex)) return 'seasons';
  if (/^XXXX-XX(?:-\d\d)?$|^XXXX$/.test(timex)) return 'without month or year';
  if (/-01-01,.*-01-01,P\d*0Y/.test(timex)) return 'decades and centuries';
  if (/-(?:01|04|07|10)-01,.*,P[36]M/.test(timex)) return 'quarters and halves';
  return undefined;
}

/** Returns what the specification expects of a date of a measured kind. */
export function expectedDate({ value }: SpecResult): ExpectedDate {
  const timex = timexesOf(value)[0] ?? '';
  const readings = (
    value?.values ??
    [value?.FutureResolution, value?.PastResolution].map((resolution) => ({
      value: resolution?.date,
      start: resolution?.startDate,
      end: resolution?.endDate,
    }))
  ).map(({ value: day, start, end }) => ({ start: day ?? start ?? end ?? '', end: day ?? end ?? '' }));
  if (timex.startsWith('(')) return { shape: 'range', readings };
  if (/^\d{4}$/.test(timex)) return { shape: 'year', readings: [{ start: timex, end: timex }] };
  if (/^\d{4}-\d\d$/.test(timex)) return { shape: 'month', readings: [{ start: timex, end: timex }] };
  return { shape: /^XXXX-\d\d$/.test(timex) ? 'month' : 'day', readings };
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
