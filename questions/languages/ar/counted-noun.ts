// The counted noun: which noun a written form belongs to, and the form a number asks for.
import { fold } from '../../text/fold.ts';
import { countedNouns } from './lexicon-counted-nouns.ts';
import { unitForms } from './lexicon-unit-forms.ts';

/** A counted noun with its forms. */
export type CountedNoun = (typeof countedNouns)[number];

const byForm: ReadonlyMap<string, CountedNoun> = new Map(
  countedNouns.flatMap((noun) =>
    [noun.one, noun.acc, noun.acc.replace('ً', ''), noun.plural, noun.plural.replace(/ين$/, 'ون')].map(
      (form) => [fold(form), noun] as const,
    ),
  ),
);

const unitByForm: ReadonlyMap<string, (typeof unitForms)[number]> = new Map(
  unitForms.flatMap((unit) => [unit.one, unit.acc, unit.plural].map((form) => [fold(form), unit] as const)),
);

/** Returns the currency or the measure that the folded word `norm` is a form of, or `undefined` for one that never changes. */
export function unitOf(norm: string): (typeof unitForms)[number] | undefined {
  return unitByForm.get(norm);
}

/** Plural class of a whole number's noun (CLDR): by its last two digits. */
export function classOf(value: number): 'few' | 'many' | 'other' {
  const rest = value % 100;
  if (rest >= 3 && rest <= 10) return 'few';
  return rest >= 11 ? 'many' : 'other';
}

/** Returns the counted noun that the folded word `norm` is a form of, or `undefined`. */
export function nounOf(norm: string): CountedNoun | undefined {
  return byForm.get(norm);
}

/** Returns the singular of the counted noun that the folded word is a form of, or `undefined`. */
export function countedNounOf(norm: string): string | undefined {
  return byForm.get(norm)?.one;
}

/**
 * Returns the form of `noun` after the whole number `value` (CLDR plural classes of Arabic): plural after 3–10,
 * accusative singular after 11–99, singular after full hundreds and thousands; by the last two digits.
 */
export function formAfter(noun: Pick<CountedNoun, 'one' | 'acc' | 'plural'>, value: number): string {
  return { few: noun.plural, many: noun.acc, other: noun.one }[classOf(value)];
}
