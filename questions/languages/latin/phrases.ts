// Phrases of one word or more, found in a sentence by the first of their words.

/** Phrases by their first word; of those that begin alike the longest comes first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Returns the phrases of `list`, which are separated by `|`, their words by spaces. */
export function phrasesOf(list: string): Phrases {
  const byFirst = new Map<string, string[][]>();
  const phrases = list.split('|').map((phrase) => phrase.split(' '));
  for (const phrase of phrases.sort((a, b) => b.length - a.length)) {
    const [first = ''] = phrase;
    const alike = byFirst.get(first);
    if (alike === undefined) byFirst.set(first, [phrase]);
    else alike.push(phrase);
  }
  return byFirst;
}

/** Returns the length of the longest of `phrases` that begins at `at`, or 0 where none does. */
export function phraseLength(
  phrases: Phrases,
  units: readonly { readonly written: string }[],
  at: number,
): number {
  const alike = phrases.get(units[at]?.written ?? '');
  const found = alike?.find((phrase) => phrase.every((word, index) => units[at + index]?.written === word));
  return found?.length ?? 0;
}
