// A sentence that agrees with its count.
import type { Plural } from './ar.ts';

/** Returns the sentence of `plural` for `count` in the language `lang`, the count written by `number`. */
export function counted(
  plural: Plural,
  count: number,
  lang: string,
  number: (count: number) => string,
): string {
  return (plural[new Intl.PluralRules(lang).select(count)] ?? plural.other)(number(count));
}
