// A past told from a later one, with a date of its own: « Le zoo avait acheté les éléphants en 1998 » is told as « a acheté », since the
// date places it and nothing is left that it came before.
import type { Edit } from '../../reading/retelling.ts';
import type { LatinGrammar } from './grammar.ts';
import type { SentenceClause } from './sentence-clauses.ts';

/** What keeps it a past before another: « déjà », « avant », « quand ». */
const before =
  /^(?:déjà|encore|toujours|avant|jusqu[e']|quand|lorsqu[e']|moment|depuis|alors|auparavant|si|s')$/;

/** Returns the plainer auxiliary for the verb of a cut that ends before unit `to`, where its own date makes it one. */
export function plainPast(
  { units, verb: { at, content, finite, negated }, isSide }: SentenceClause,
  from: number,
  to: number,
  { plainPastOf }: LatinGrammar,
): Edit[] {
  const auxiliary = units[at];
  const plain =
    auxiliary === undefined || content?.participle !== true || isSide === true || negated || !finite.auxiliary
      ? undefined
      : plainPastOf?.(auxiliary.written, content.written);
  if (auxiliary === undefined || plain === undefined) return [];
  const told = units.slice(from, to);
  const isDated = told.some(
    ({ mention }) =>
      mention?.type === 'date' &&
      mention.conflict === undefined &&
      (mention.told === 'full' || (mention.told === 'relative' && mention.value.granularity === 'year')),
  );
  const isBefore = told.some(({ written, mention }) => mention === undefined && before.test(written));
  return isDated && !isBefore ? [{ start: auxiliary.start, end: auxiliary.end, with: plain }] : [];
}
