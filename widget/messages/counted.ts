// A sentence that agrees with its count.
import type { Plural } from './ar.ts';

/** Returns the sentence of `plural` for `count` in the language `lang`, the count written by `number`. */
export function counted(
  plural: Plural,
  count: number,
  lang: string,
  number: (count: number) => string,
): string {
  // Few languages have a category for none, and some sentences have words for it.
  const category = count === 0 ? 'zero' : new Intl.PluralRules(lang).select(count);
  return (plural[category] ?? plural.other)(number(count));
}
