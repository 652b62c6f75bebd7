// Words that only say when, where no date is read in them: «الأسبوع الماضي», `the same evening`, `that week`.
import type { Unit } from './unit.ts';
import type { WordSets } from './word-sets.ts';

/** Most units of such a phrase. */
const longest = 3;

/** Whether `stretch` is a noun of time with a word that says which one, and nothing else. */
export function isTimePhrase(stretch: readonly Unit[], { timePointers, timeWhich }: WordSets): boolean {
  if (stretch.length < 2 || stretch.length > longest) return false;
  const rest = stretch.filter((unit) => !(unit.kind === 'word' && unit.time === true));
  return (
    rest.length === stretch.length - 1 &&
    rest.every(
      (unit) =>
        (unit.kind === 'word' && unit.verb === undefined && timeWhich.has(unit.norm)) ||
        (unit.kind === 'small' && unit.role === 'pointer' && timePointers.has(unit.sense)),
    )
  );
}
