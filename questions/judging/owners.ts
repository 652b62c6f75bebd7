// Which nouns of a sentence may own one that stands without its owner.
import { keysOf } from './descriptions.ts';
import { isNoun } from './modifiers.ts';
import type { Unit } from './unit.ts';

/** Returns the keys of the nouns that may own others, in order. */
export function ownersIn(units: readonly Unit[]): string[] {
  return units.flatMap((unit) => (mayOwn(unit) ? keysOf(unit) : []));
}

/** Returns those of them that no preposition governs, nor the noun that they hang on. */
export function actorsIn(units: readonly Unit[]): string[] {
  return units.flatMap((unit, at) => (mayOwn(unit) && !isGoverned(units, at) ? keysOf(unit) : []));
}

/** Whether a noun may own one that stands without its owner: a body, or known and no noun of time. */
function mayOwn(unit: Unit): boolean {
  if (unit.kind === 'name') return unit.mention.type === 'organisation';
  return isNoun(unit) && unit.definite && unit.time !== true && unit.helped !== true;
}

/** Whether a preposition stands before the noun phrase that a unit belongs to. */
function isGoverned(units: readonly Unit[], at: number): boolean {
  let from = at;
  while (isNoun(units[from - 1]) || units[from - 1]?.kind === 'name') from--;
  const before = units[from - 1];
  return before?.kind === 'small' && before.role === 'link';
}
