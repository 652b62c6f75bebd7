// A sentence that agrees with its count.
import type { Plural } from './ar.ts';

/** Returns the sentence of `plural` for `count` in the language `lang`, the count written by `number`. */
export function counted(
  plural: Plural,
  count: number,
  lang: string,
  number: (count: number) => string,
): string {
  const category = new Intl.PluralRules(lang).select(count);
  // Few languages have a category for none; a sentence for it goes before theirs.
  const own = (count === 0 ? plural.zero : undefined) ?? plural[category] ?? plural.other;
  return own(number(count));
}
