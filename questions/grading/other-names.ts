// The names that a name goes by in other languages, beside the aliases its own article and gazetteer know.
import { fold } from '../text/fold.ts';
import { otherNames } from './lexicon-other-names.ts';

let index: ReadonlyMap<string, readonly string[]> | undefined;

/** Returns every listed name of whoever bears one of `names`; none where the lists don't know him, or know two. */
export function namesElsewhere(names: readonly string[]): readonly string[] {
  index ??= new Map(
    otherNames.flatMap((row) => {
      const all = row.split('|');
      return all.map((name) => [fold(name), all] as const);
    }),
  );
  for (const name of names) {
    const found = index.get(fold(name));
    if (found !== undefined) return found;
  }
  return [];
}
