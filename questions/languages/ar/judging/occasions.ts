// How often in Arabic: «مرتين» against «مرة واحدة» and «ثلاث مرات».
import { isVerbUnit, type Unit } from '../../../judging/unit.ts';
import { wordAt } from '../../../judging/unwritten.ts';
import { fold } from '../../../text/fold.ts';

const time = fold('مرة');
const once = fold('واحدة');
const twice = fold('مرتين');

const isWord = (unit: Unit | undefined, norm: string): boolean =>
  unit?.kind === 'word' && !isVerbUnit(unit) && unit.norm === norm;

/** Returns a statement of how often with another number of times; none where it tells none, or denies. */
export function otherOccasions(units: readonly Unit[]): Unit[][] {
  if (units.some((unit) => isVerbUnit(unit) && unit.verb.negated)) return [];
  return units.flatMap((unit, at) => {
    const put = (length: number, norms: readonly string[]) => [
      ...units.slice(0, at),
      ...norms.map((norm) => wordAt(unit, norm)),
      ...units.slice(at + length),
    ];
    const before = units[at - 1];
    // «للمرة الثانية», «أول مرة» tell which one.
    if (
      before?.kind === 'small' ||
      (before?.kind === 'word' && before.definite === false && !isVerbUnit(before))
    )
      return [];
    if (isWord(unit, twice)) return [put(1, [time, once])];
    if (isWord(unit, time) && isWord(units[at + 1], once)) return [put(2, [twice])];
    const isMany = unit.kind === 'number' && unit.unitLemmas.includes(time) && unit.mention.value.value > 2;
    return isMany ? [put(1, [twice]), put(1, [time, once])] : [];
  });
}
