// Which units of a statement are left out over no sentence: those must find a place there before anything dearer is asked.
import { modifiersAt } from './modifiers.ts';
import { describedNouns } from './shortening.ts';
import { isVerbUnit, type Unit } from './unit.ts';

/** Whether a unit says what is done, how many or who, which no other unit makes idle. */
export function isDeed(unit: Unit): boolean {
  return (
    isVerbUnit(unit) || unit.kind === 'number' || (unit.kind === 'name' && unit.mention.type === 'person')
  );
}

const firm = new WeakMap<readonly Unit[], readonly Unit[]>();

/**
 * Returns the units that are never left out of a statement: what is done, how many, who, and every other one that neither describes a noun
 * (shortening.ts) nor sets the deed (settings.ts).
 */
export function firmUnits(units: readonly Unit[], headFirst: boolean): readonly Unit[] {
  let found = firm.get(units);
  if (found === undefined) {
    const free = freeUnits(units, headFirst);
    found = units.filter((unit) => isDeed(unit) || !free.has(unit));
    firm.set(units, found);
  }
  return found;
}

/** What some sentence may leave out: small words, days, what hangs on a noun or a number, and what stands behind a preposition. */
function freeUnits(units: readonly Unit[], headFirst: boolean): ReadonlySet<Unit> {
  const hanging = describedNouns(units, headFirst).flatMap(({ chain }) => chain);
  for (const [at, { kind }] of units.entries())
    if (kind === 'number') hanging.push(...modifiersAt(units, at, headFirst));
  const link = units.findIndex((unit) => unit.kind === 'small' && unit.role === 'link');
  const free = units.filter(
    (unit, at) => unit.kind === 'small' || unit.kind === 'date' || (link >= 0 && at > link),
  );
  return new Set([...free, ...hanging.flatMap((place) => units[place] ?? [])]);
}
