// Where the parts of a sentence end.
import type { Unit } from './unit.ts';

/** Returns where the part that begins at `from` is over: at its next mark, quotation marks set aside. */
export function endOfPart(units: readonly Unit[], from: number): number {
  for (let at = from; at < units.length; at++) if (isBorder(units[at])) return at;
  return units.length;
}

function isBorder(unit: Unit | undefined): boolean {
  return unit?.kind === 'break' && unit.mark !== '"';
}
