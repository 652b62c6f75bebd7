// Where the parts of a sentence end.
import type { Unit } from './unit.ts';

/** Returns where the part that begins at `from` is over: at its next mark. */
export function endOfPart(units: readonly Unit[], from: number): number {
  for (let at = from; at < units.length; at++) if (units[at]?.kind === 'break') return at;
  return units.length;
}
