// « a baissé de 12 % à 8 % »: what an amount was before it became another is told by the preposition of what it fell by.
import type { Unit } from '../../../judging/unit.ts';
import { isLink } from './unit-shapes.ts';

/** Returns `units` with the preposition before a former amount as one of where it came from. */
export function withFormerAmounts(units: readonly Unit[]): Unit[] {
  return units.map((unit, at) => {
    const [was, to, now] = units.slice(at + 1, at + 4);
    if (unit.kind !== 'small' || !isLink(unit, 'of') || !isLink(to, 'in')) return unit;
    if (was?.kind !== 'number' || now?.kind !== 'number' || now.mention.unitKind === 'none') return unit;
    const isSame = was.mention.unitKind === 'none' || was.mention.unitKind === now.mention.unitKind;
    return isSame ? { ...unit, sense: 'from' } : unit;
  });
}
