// Words of an English sentence that are read as one or not at all: `a 71-year-old teacher`, `has ever been charged`.
import { isVerbUnit, type Unit, type WordUnit } from '../../../judging/unit.ts';
import { isMark } from './unit-shapes.ts';

const ages: ReadonlySet<string> = new Set(['year-old', 'month-old', 'day-old']);

/** Returns `units` with an age before a noun as one word, and without `ever` between the parts of a verb, which only stresses. */
export function joinedWords(units: readonly Unit[]): Unit[] {
  return withAges(units).map((unit, at, all) => (isQuality(all, at) ? withoutVerb(unit) : unit));
}

/** `a 71-year-old retired teacher`, `two masked men`: a participle between an amount or an age and its noun does nothing. */
function isQuality(units: readonly Unit[], at: number): boolean {
  const [before, unit, noun] = [units[at - 1], units[at], units[at + 1]];
  if (!isVerbUnit(unit) || unit.helped !== true || unit.verb.tense !== 'past' || noun?.kind !== 'word')
    return false;
  if (before?.kind === 'word' && /^\d+-/.test(before.norm)) return !isVerbUnit(noun);
  const isSeveral =
    before?.kind === 'number' && before.mention.unitKind === 'none' && before.mention.value.value > 1;
  return isSeveral && noun.count === 'many' && !noun.definite && !isVerbUnit(noun);
}

function withoutVerb(unit: Unit): Unit {
  if (unit.kind !== 'word') return unit;
  const { verb: _, ...word } = unit;
  return word;
}

function withAges(units: readonly Unit[]): Unit[] {
  return units.flatMap((unit, at): Unit[] => {
    const [next, age] = [units[at + 1], units[at + 2]];
    if (unit.kind === 'number' && isMark(next, '-') && isAge(age)) {
      const norm = `${unit.mention.value.value}-${age.norm}`;
      return [{ ...age, start: unit.start, norm, lemmas: [norm], indefinite: true }];
    }
    const isPart = isMark(unit, '-')
      ? isAge(next) && units[at - 1]?.kind === 'number'
      : isAge(unit) && isMark(units[at - 1], '-') && units[at - 2]?.kind === 'number';
    if (isPart) return [];
    const before = units[at - 1];
    const isStress =
      unit.kind === 'word' &&
      unit.norm === 'ever' &&
      before?.kind === 'word' &&
      /^(?:has|have|had)$/.test(before.norm);
    return isStress ? [] : [unit];
  });
}

const isAge = (unit: Unit | undefined): unit is WordUnit => unit?.kind === 'word' && ages.has(unit.norm);
