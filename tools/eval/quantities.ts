// Numbers and dates against the expressions of a public recogniser's specification.
import { type LanguageCode, mentionsIn } from '../../questions/index.ts';
import type { DateValue } from '../../questions/question.ts';
import { dayAt, daysOf, isoOf } from '../../questions/reading/calendar.ts';
import { dayOfIso, lastDayOf } from '../../questions/reading/date-parts.ts';
import type { DateMention, NumberMention } from '../../questions/reading/mention.ts';
import { leftOutItems } from './left-out-items.ts';
import { leftOutKind } from './left-out-kinds.ts';
import {
  anyDay,
  type ExpectedDate,
  expectedDate,
  expectedInterval,
  type Interval,
  isPlaceOnly,
  otherDateKind,
  otherNumberKind,
  type SpecItem,
  type SpecResult,
  specItems,
} from './specification.ts';

/** Agreement on one kind of expression. */
export interface QuantityScore {
  readonly lang: LanguageCode;
  readonly kind: 'numbers' | 'dates';
  readonly right: number;
  readonly measured: number;
  /** Items of kinds that are not read, by kind. */
  readonly otherKinds: ReadonlyMap<string, number>;
  /** Items listed in `left-out-items.ts`, by reason. */
  readonly listed: ReadonlyMap<string, number>;
  /** Line numbers of the items read otherwise than the specification expects. */
  readonly wrong: readonly number[];
}

/** Returns how many items of the number specification are read with every value, and nothing besides. */
export function scoreNumbers(lang: LanguageCode): QuantityScore {
  return score(lang, 'numbers', otherNumberKind, (item) => {
    const all = mentionsIn(item.input, lang).filter((mention) => mention.type === 'number');
    // Where ranges are asked for, plain numbers beside them are right.
    const found = all.filter(
      ({ start, end, value, until }) =>
        item.spec !== 'NumberRangeModel' ||
        value.bound !== 'exact' ||
        until !== undefined ||
        item.results.some((result) => touches({ start, end }, placeOf(item, result))),
    );
    return agree(item, found, (result, over) => isInterval(over, expectedInterval(result)));
  });
}

/** Returns how many items of the date specification are read with every value, and nothing besides. */
export function scoreDates(lang: LanguageCode): QuantityScore {
  return score(lang, 'dates', otherDateKind, (item) => {
    const day = (item.ref ?? anyDay).slice(0, 10);
    const found = mentionsIn(item.input, lang, day).filter((mention) => mention.type === 'date');
    return agree(item, found, (result, over) =>
      isPlaceOnly(item) ? covers(item, result, over) : isDate(over, expectedDate(result), day),
    );
  });
}

function score(
  lang: LanguageCode,
  kind: QuantityScore['kind'],
  otherKind: (item: SpecItem) => string | undefined,
  isRight: (item: SpecItem) => boolean,
): QuantityScore {
  const file = kind === 'numbers' ? 'number' : 'datetime';
  const reasons = new Map<number, string>();
  for (const [of, reason, lines] of leftOutItems)
    if (of === `${file}-${lang}`) for (const line of lines) reasons.set(line, reason);
  const otherKinds = new Map<string, number>();
  const listed = new Map<string, number>();
  const wrong: number[] = [];
  let measured = 0;
  for (const item of specItems(file, lang)) {
    const other = otherKind(item);
    const reason = reasons.get(item.line) ?? (kind === 'dates' ? reasonOf(item, lang) : undefined);
    if (other !== undefined) otherKinds.set(other, (otherKinds.get(other) ?? 0) + 1);
    else if (reason !== undefined) listed.set(reason, (listed.get(reason) ?? 0) + 1);
    else {
      measured++;
      if (!isRight(item)) wrong.push(item.line);
    }
  }
  return { lang, kind, right: measured - wrong.length, measured, otherKinds, listed, wrong };
}

const nextWeek = 'the weekday of next week';

function reasonOf(item: SpecItem, lang: LanguageCode): string | undefined {
  for (const { text } of item.results) {
    const reason = leftOutKind(lang, text);
    // Where such a day stands is not in question.
    if (reason !== undefined && !(reason === nextWeek && isPlaceOnly(item))) return reason;
  }
  return undefined;
}

/** Whether every result is met by the mentions over its words, and no mention lies beside all results. */
function agree<Found extends Place>(
  item: SpecItem,
  found: readonly Found[],
  isMet: (result: SpecResult, over: readonly Found[]) => boolean,
): boolean {
  const places = item.results.map((result) => placeOf(item, result));
  const over = (place: Place) => found.filter((mention) => touches(mention, place));
  return (
    item.results.every((result, index) => isMet(result, over(places[index] ?? { start: 0, end: 0 }))) &&
    found.every((mention) => places.some((place) => touches(mention, place)))
  );
}

/** Whether a date is read at the expression, with every figure of it. */
function covers(item: SpecItem, result: SpecResult, over: readonly Place[]): boolean {
  const { start, end } = placeOf(item, result);
  for (const figure of item.input.slice(start, end).matchAll(/\d+/g)) {
    const at = start + figure.index;
    if (!over.some((one) => one.start <= at && at < one.end)) return false;
  }
  return over.length > 0;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function touches(one: Place, other: Place): boolean {
  return one.start < other.end && one.end > other.start;
}

/** Where a result stands. Some have lost their place; they are the only ones of their item, so anywhere will do. */
function placeOf(item: SpecItem, { start, end }: SpecResult): Place {
  return start === null || end === null || start < 0 ? { start: 0, end: item.input.length } : { start, end };
}

/** The specification rounds fractions to fifteen places. */
const tolerance = 1e-6;

/** One quantity with this value, bound or range, or two whose bounds close the interval. */
function isInterval(found: readonly NumberMention[], { low, high }: Interval): boolean {
  const equal = (a: number | undefined, b: number) =>
    a !== undefined && Math.abs(a - b) <= tolerance * Math.abs(b);
  const has = (bound: 'atLeast' | 'atMost', limit: number) =>
    found.some(({ value }) => value.bound === bound && equal(value.value, limit));
  if (low === high)
    return found.some(
      ({ value, alternative, until }) =>
        equal(value.value, low) || equal(alternative, low) || equal(until, low),
    );
  if (high === Number.POSITIVE_INFINITY) return has('atLeast', low);
  if (low === Number.NEGATIVE_INFINITY) return has('atMost', high);
  return (
    found.some(({ value, until }) => equal(value.value, low) && equal(until, high)) ||
    (has('atLeast', low) && has('atMost', high))
  );
}

/** A date that no calendar has, as the specification writes it. */
const noDay = '0001-01-01';

const seasons: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };

function isDate(
  found: readonly DateMention[],
  { isDay, readings, season }: ExpectedDate,
  reference: string,
): boolean {
  if (season !== undefined)
    return found.some(
      (mention) => mention.season === seasons[season.name] && mention.value.iso === season.year,
    );
  if (readings.some(({ start }) => start === noDay || start === 'not resolved')) return found.length === 0;
  return readings.some(({ start, end }) =>
    found.some(({ value, until }) => {
      if (isDay) return until === undefined && (value.iso === start || isCarried(value, start, reference));
      const last = until ?? value;
      return (
        (isoOf(dayOfIso(value.iso)) === start || isCarried(value, start, reference)) &&
        (isoOf(dayAt(daysOf(lastDayOf(last)) + 1)) === end ||
          (until !== undefined && isoOf(dayOfIso(last.iso)) === end) ||
          isCarried(last, end, reference))
      );
    }),
  );
}

/**
 * Months and years counted from a day («قبل شهر», `two years ago`) carry that day, or the one after it, over in the
 * specification, though the words name none: the month or the year it lies in is the same answer.
 */
function isCarried({ iso }: DateValue, day: string, reference: string): boolean {
  if (iso.length === 10 || !day.startsWith(iso)) return false;
  const next = isoOf(dayAt(daysOf(dayOfIso(reference)) + 1));
  return [reference, next].some((from) => day.slice(iso.length) === from.slice(iso.length));
}
