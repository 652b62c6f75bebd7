// Which units of a statement are left out over no sentence: those must find a place there before anything dearer is asked.
import { chainAt, isNoun, modifiersAt } from './modifiers.ts';
import { isVerbUnit, type Unit } from './unit.ts';

const firm = new WeakMap<readonly Unit[], readonly Unit[]>();

/**
 * Returns the units that are never left out of a statement: what is done, how many, who, and every other one that neither describes a noun
 * (shortening.ts) nor sets the deed (settings.ts). Those that fewest sentences have come first.
 */
export function firmUnits(units: readonly Unit[], headFirst: boolean): readonly Unit[] {
  let found = firm.get(units);
  if (found === undefined) {
    const free = freeUnits(units, headFirst);
    found = [...units.filter(isFirm), ...units.filter((unit) => !isFirm(unit) && !free.has(unit))];
    firm.set(units, found);
  }
  return found;
}

function isFirm(unit: Unit): boolean {
  return (
    isVerbUnit(unit) || unit.kind === 'number' || (unit.kind === 'name' && unit.mention.type === 'person')
  );
}

/** What some sentence may leave out: small words, days, what hangs on a noun or a number, and what stands behind a preposition. */
function freeUnits(units: readonly Unit[], headFirst: boolean): ReadonlySet<Unit> {
  const free = new Set<Unit>();
  let isBehindLink = false;
  for (const [at, unit] of units.entries()) {
    if (unit.kind === 'small' || unit.kind === 'date' || isBehindLink) free.add(unit);
    isBehindLink ||= unit.kind === 'small' && unit.role === 'link';
    const hanging = isNoun(unit)
      ? chainAt(units, at, headFirst)
      : unit.kind === 'number'
        ? modifiersAt(units, at, headFirst)
        : [];
    for (const place of hanging) {
      const other = units[place];
      if (other !== undefined) free.add(other);
    }
  }
  return free;
}
