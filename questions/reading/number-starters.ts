// The words a quantity can begin with: nearly all words of a text need no further look.
import type { Token } from '../text/tokens.ts';
import { fractionSigns } from './fractions.ts';
import type { NumberWords } from './number-words.ts';

const known = new WeakMap<NumberWords, ReadonlySet<string>>();

/** Every folded word or mark that may be the first of a quantity. */
function startersOf(words: NumberWords): ReadonlySet<string> {
  const before = known.get(words);
  if (before !== undefined) return before;
  const starters = new Set<string>(['-', words.decimalMark, ...fractionSigns.keys()]);
  const lists: readonly Iterable<string>[] = [
    words.values.keys(),
    words.wholes.keys(),
    words.scales.keys(),
    words.fractions.keys(),
    words.roundNumbers.keys(),
    words.articles,
    words.partsOfDefinite.keys(),
    words.minus,
  ];
  for (const list of lists) for (const phrase of list) starters.add(phrase.split(' ')[0] ?? phrase);
  known.set(words, starters);
  return starters;
}

/** Returns whether a quantity can begin at a token of which prefixes are taken off. */
export function mayBeginQuantity(token: Token, words: NumberWords): boolean {
  if (token.kind === 'number') return true;
  const { norm } = token;
  return (
    startersOf(words).has(norm) ||
    (token.kind === 'word' && norm.includes('-')) ||
    fractionSigns.has(token.text)
  );
}
