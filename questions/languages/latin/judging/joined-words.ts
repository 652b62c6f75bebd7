// Words of an English sentence that are read as one or not at all: `a 71-year-old teacher`, `has ever been charged`.
import type { Unit, WordUnit } from '../../../judging/unit.ts';
import { isMark } from './unit-shapes.ts';

const ages: ReadonlySet<string> = new Set(['year-old', 'month-old', 'day-old']);

/** Returns `units` with an age before a noun as one word, and without `ever` between the parts of a verb, which only stresses. */
export function joinedWords(units: readonly Unit[]): Unit[] {
  return units.flatMap((unit, at): Unit[] => {
    const [next, age] = [units[at + 1], units[at + 2]];
    if (unit.kind === 'number' && isMark(next, '-') && isAge(age)) {
      const norm = `${unit.mention.value.value}-${age.norm}`;
      return [{ ...age, start: unit.start, norm, lemmas: [norm], indefinite: true }];
    }
    const isPart = isMark(unit, '-') ? isAge(next) && units[at - 1]?.kind === 'number' : isAge(unit) && isMark(units[at - 1], '-') && units[at - 2]?.kind === 'number';
    if (isPart) return [];
    const before = units[at - 1];
    const isStress =
      unit.kind === 'word' && unit.norm === 'ever' && before?.kind === 'word' && /^(?:has|have|had)$/.test(before.norm);
    return isStress ? [] : [unit];
  });
}

const isAge = (unit: Unit | undefined): unit is WordUnit => unit?.kind === 'word' && ages.has(unit.norm);
