// Turning written word lists into folded look-up tables, once, when a language is loaded.
import { fold } from '../text/fold.ts';

/** Returns the folded words of a list separated by `|`; words of a phrase keep one space between them. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split('|').map((word) => fold(word.trim())));
}

/** Returns folded phrase → value for rows of `phrase|phrase` and the value they share. The first row that names a phrase holds. */
export function wordMap<Value>(
  rows: readonly (readonly [list: string, value: Value])[],
): ReadonlyMap<string, Value> {
  const map = new Map<string, Value>();
  for (const [list, value] of rows) {
    for (const word of list.split('|')) {
      const norm = fold(word.trim());
      if (!map.has(norm)) map.set(norm, value);
    }
  }
  return map;
}
