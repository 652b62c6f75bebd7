// «المكتبة» in an article on the children's library that names the old one too: which of several names with one head the head alone means.
import type { Unit } from './unit.ts';
import type { WordSets } from './word-sets.ts';

/** Returns each head that several names share with the one that the article begins with, where the others are the old or another one's. */
export function currentsOf(
  heads: ReadonlyMap<string, ReadonlySet<string>>,
  lead: readonly Unit[],
  { contrasts }: WordSets,
): Map<string, string> {
  const isContrast = (bearer: string) =>
    bearer.split(' ').some((word) => contrasts.has(word.replace(/^ال/, '')));
  return new Map(
    [...heads].flatMap(([head, bearers]): [string, string][] => {
      const [current, another] = [...bearers].filter((bearer) => !isContrast(bearer));
      if (bearers.size < 2 || current === undefined || another !== undefined) return [];
      const isFirst = lead.some((unit) => unit.kind === 'name' && unit.bearer === current);
      return isFirst ? [[head, current]] : [];
    }),
  );
}
