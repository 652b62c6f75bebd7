// Plurals that are new in the sentence and known in the statement: some are not all.
import type { Pair } from './alignment.ts';
import { isVerbUnit, type Unit } from './unit.ts';

/** Returns whether some are told and all are claimed: «احتج عاملون» and «احتج العاملون». A noun before its owner is known by that. */
export function isMadeKnown({ claimed, told }: Pair, units: readonly Unit[]): boolean {
  if (claimed.kind !== 'word' || told.kind !== 'word' || !claimed.definite || told.definite) return false;
  if (isVerbUnit(told) || told.owned !== undefined || told.time === true || told.bearer !== undefined)
    return false;
  const isSeveral =
    told.count === 'many' || told.count === 'two' || /^[ء-ي]{3,}(?:ين|ان|ون)$/.test(told.norm);
  const next = units[units.indexOf(told) + 1];
  const isOwned =
    next?.kind === 'name' ||
    next?.kind === 'date' ||
    (next?.kind === 'word' && !isVerbUnit(next) && next.definite);
  return isSeveral && !isOwned;
}
