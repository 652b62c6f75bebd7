// « avait brûlé », « était mort »: verbs that put their deed before what the article tells. Without its time such a deed is another one.
import { isBeing, isVerbUnit, type Unit, type VerbUnit, type WordUnit } from '../../../judging/unit.ts';

const helpers: ReadonlySet<string> = new Set(['avait', 'avaient', 'avais']);
const beings: ReadonlySet<string> = new Set(['etait', 'etaient']);

/** Returns `settled` with the pluperfects marked; `units` are the same before their helpers were taken into them. */
export function withEarlier(
  settled: readonly Unit[],
  units: readonly Unit[],
  isMoving: (word: WordUnit) => boolean,
): Unit[] {
  return settled.map((unit, at) => {
    if (!isVerbUnit(unit)) return unit;
    const next = settled[at + 1];
    const isMoved = isBeing(unit) && beings.has(unit.norm) && next?.kind === 'word' && isMoving(next);
    return isMoved || isHelped(unit, units) ? { ...unit, verb: { ...unit.verb, earlier: true } } : unit;
  });
}

const isHelped = ({ start, end }: VerbUnit, units: readonly Unit[]): boolean =>
  units.some(
    (unit) => unit.kind === 'word' && helpers.has(unit.norm) && unit.start >= start && unit.end < end,
  );
