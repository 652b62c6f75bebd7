// A noun with its article that the article only ever tells of with one name behind it: «البلدية» of «بلدية صيدا». For languages that put the verb before its
// subject; elsewhere the noun stands for the name (descriptions.ts).
import type { Described } from './descriptions.ts';
import { isPlace, nounKey } from './descriptions.ts';
import { isNoun } from './modifiers.ts';
import type { NameUnit, Unit } from './unit.ts';

/** Returns a statement's further form with each such noun told with its name; none where it has no such noun. */
export function namedNouns(
  units: readonly Unit[],
  modifiers: ReadonlyMap<string, readonly Described[]>,
  told: readonly (readonly Unit[])[],
): Unit[][] {
  let isChanged = false;
  const named = units.flatMap((unit, at): Unit[] => {
    const next = units[at + 1];
    const isBare = !(isNoun(next) && next.definite) && next?.kind !== 'name';
    if (!isNoun(unit) || !unit.definite || unit.modified === true || unit.time === true || !isBare)
      return [unit];
    const name = soleNameOf(unit, modifiers, told);
    if (name === undefined) return [unit];
    isChanged = true;
    const { end } = unit;
    return [
      { ...unit, definite: false, modified: true },
      { ...name, start: end, end },
    ];
  });
  return isChanged ? [named] : [];
}

/** The one place that stands right behind the noun wherever the article describes it. */
function soleNameOf(
  noun: Unit,
  modifiers: ReadonlyMap<string, readonly Described[]>,
  told: readonly (readonly Unit[])[],
): NameUnit | undefined {
  if (!isNoun(noun)) return undefined;
  const key = nounKey(noun);
  const known = new Set((modifiers.get(key) ?? []).map(({ keys }) => keys.join('|')));
  const [only] = known;
  if (known.size !== 1 || only === undefined) return undefined;
  for (const units of told)
    for (const [at, unit] of units.entries()) {
      const before = units[at - 1];
      if (isPlace(unit) && unit.bearer === only && isNoun(before) && nounKey(before) === key) return unit;
    }
  return undefined;
}
