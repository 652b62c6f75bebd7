// A noun with its article that the article only ever tells of with one name behind it: «البلدية» of «بلدية صيدا». For languages that put the verb before its
// subject; elsewhere the noun stands for the name (descriptions.ts).
import { isPlace, nounKey } from './descriptions.ts';
import { isNoun } from './modifiers.ts';
import type { NameUnit, Unit } from './unit.ts';

/** Returns a statement's further form with each such noun told with its name; none where it has no such noun. `soleNames` are the article's. */
export function namedNouns(units: readonly Unit[], soleNames: ReadonlyMap<string, NameUnit>): Unit[][] {
  let isChanged = false;
  const named = units.flatMap((unit, at): Unit[] => {
    const next = units[at + 1];
    const isBare = !mayDescribe(next) && next?.kind !== 'name';
    const isKnown = isNoun(unit) && unit.definite && unit.modified !== true && unit.time !== true;
    const name = isKnown && isBare ? soleNames.get(nounKey(unit)) : undefined;
    if (name === undefined || !isNoun(unit)) return [unit];
    isChanged = true;
    const { end } = unit;
    return [
      { ...unit, definite: false, modified: true },
      { ...name, start: end, end },
    ];
  });
  return isChanged ? [named] : [];
}

/** Whether a word may be an adjective of the noun with an article before it: it has one too, and its forms make it no noun. */
function mayDescribe(unit: Unit | undefined): boolean {
  return isNoun(unit) && unit.definite && (unit.count === 'unknown' || unit.describes);
}

/** Returns the nouns of an article's sentences behind which the same place stands wherever they have no article, each with that place. */
export function soleNamesIn(sentences: readonly (readonly Unit[])[]): Map<string, NameUnit> {
  const sole = new Map<string, NameUnit>();
  const several = new Set<string>();
  for (const units of sentences)
    for (const [at, unit] of units.entries()) {
      if (!isNoun(unit)) continue;
      const [key, next] = [nounKey(unit), units[at + 1]];
      if (unit.definite && !mayDescribe(next)) continue;
      if (isPlace(next) && (sole.get(key)?.bearer ?? next.bearer) === next.bearer) sole.set(key, next);
      else several.add(key);
    }
  for (const key of several) sole.delete(key);
  return sole;
}
