// Numbers and dates against the expressions of a public recogniser's specification.
import { type LanguageCode, mentionsIn } from '../../questions/index.ts';
import { dataLines } from './data.ts';

interface SpecItem {
  readonly spec: string;
  readonly input: string;
  /** The moment relative expressions count from, ISO 8601, or null. */
  readonly ref: string | null;
  readonly results: readonly {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly value: { readonly subtype?: string; readonly value?: string; readonly Timex?: string } | null;
  }[];
}

/** Agreement on one kind of expression. */
export interface QuantityScore {
  readonly lang: LanguageCode;
  readonly kind: 'numbers' | 'dates';
  readonly right: number;
  readonly measured: number;
  /** Items of kinds that are not read: ordinals, powers, times of day, durations. */
  readonly leftOut: number;
}

/** Returns how many whole and decimal numbers of the specification are read with their value. */
export function scoreNumbers(lang: LanguageCode): QuantityScore {
  const items = dataLines<SpecItem>(`entities/recognizers-number-${lang}.jsonl`);
  const measured = items.filter(
    ({ spec, results }) =>
      spec === 'NumberModel' &&
      results.length > 0 &&
      results.every(({ value }) => value?.subtype === 'integer' || value?.subtype === 'decimal'),
  );
  const right = measured.filter((item) => {
    const found = mentionsIn(item.input, lang);
    return item.results.every(({ start, end, value }) =>
      found.some(
        (mention) =>
          mention.type === 'number' &&
          mention.start < end &&
          mention.end > start &&
          [mention.value.value, mention.alternative].includes(Number(value?.value)),
      ),
    );
  });
  return {
    lang,
    kind: 'numbers',
    right: right.length,
    measured: measured.length,
    leftOut: items.length - measured.length,
  };
}

/** A day, a month or a year written out: `2016-11-07`, `2016-11`, `2016`. */
const resolved = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/** Returns how many days, months and years of the specification are read with their value. */
export function scoreDates(lang: LanguageCode): QuantityScore {
  const items = dataLines<SpecItem>(`entities/recognizers-datetime-${lang}.jsonl`);
  const measured = items.filter(
    ({ spec, results }) =>
      /^Date(?:Period)?Parser$/.test(spec) &&
      results.length > 0 &&
      results.every(({ value }) => resolved.test(value?.Timex ?? '')),
  );
  const right = measured.filter((item) => {
    const found = mentionsIn(item.input, lang, (item.ref ?? undefined)?.slice(0, 10));
    return item.results.every(({ start, end, value }) =>
      found.some(
        (mention) =>
          mention.type === 'date' &&
          mention.start < end &&
          mention.end > start &&
          mention.value.iso === value?.Timex,
      ),
    );
  });
  return {
    lang,
    kind: 'dates',
    right: right.length,
    measured: measured.length,
    leftOut: items.length - measured.length,
  };
}
