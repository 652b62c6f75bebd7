// A noun with its article that the article only ever tells of with one name behind it: «البلدية» of «بلدية صيدا». For languages that put the verb before its
// subject; elsewhere the noun stands for the name (descriptions.ts).
import { isPlace, nounKey } from './descriptions.ts';
import { isNoun } from './modifiers.ts';
import type { NameUnit, Unit } from './unit.ts';

/** Returns a statement's further form with each such noun told with its name; none where it has no such noun. */
export function namedNouns(units: readonly Unit[], told: readonly (readonly Unit[])[]): Unit[][] {
  let isChanged = false;
  const named = units.flatMap((unit, at): Unit[] => {
    const next = units[at + 1];
    const isBare = !mayDescribe(next) && next?.kind !== 'name';
    const isKnown = isNoun(unit) && unit.definite && unit.modified !== true && unit.time !== true;
    const name = isKnown && isBare ? soleNameOf(nounKey(unit), told) : undefined;
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

/** The one place that stands right behind the noun wherever it has no article; `undefined` where something else does. */
function soleNameOf(key: string, told: readonly (readonly Unit[])[]): NameUnit | undefined {
  let sole: NameUnit | undefined;
  for (const units of told)
    for (const [at, unit] of units.entries()) {
      if (!isNoun(unit) || nounKey(unit) !== key) continue;
      const next = units[at + 1];
      if (unit.definite && !mayDescribe(next)) continue;
      if (!isPlace(next) || (sole !== undefined && sole.bearer !== next.bearer)) return undefined;
      sole = next;
    }
  return sole;
}
