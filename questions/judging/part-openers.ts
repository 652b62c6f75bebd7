// Where a sentence goes over from a whole to a part of it, so that what follows tells of the part alone.
import { isBreak, isNominal, isRole, type Skip } from './stretches.ts';
import { isVerbUnit, type Unit } from './unit.ts';
import type { WordSets } from './word-sets.ts';

/** Returns whether the unit at `at` opens a part of what stands before it: «بينها اتفاقيتان», `among them two`, « dont deux », «خمس منها». */
export function opensPartOf(units: readonly Unit[], at: number, { amongThose }: WordSets): boolean {
  const [before, unit, next] = [units[at - 1], units[at], units[at + 1]];
  if (unit?.kind !== 'small') return false;
  if (unit.sense === 'including' || unit.sense === 'whose') return true;
  if (unit.sense === 'among' || unit.sense === 'of') return isRole(next, 'which', 'pointer');
  if (!amongThose.has(unit.sense) || isVerbUnit(before)) return false;
  return isNominal(next) || before?.kind === 'number';
}

/** Returns whether of what stands at `at` a part is told right behind it. */
export function isParted(units: readonly Unit[], at: number, sets: WordSets): boolean {
  const behind = units.slice(at + 1);
  const end = behind.findIndex((unit) => !isNominal(unit) && !isBreak(unit) && !isRole(unit, 'and'));
  const opens = isRole(behind[end], 'link') && !opensPartOf(units, at + 1 + end, sets) ? end + 1 : end;
  return end >= 0 && opensPartOf(units, at + 1 + opens, sets);
}

/** Returns whether a part opens in a stretch and no mark ends it, so that what follows hangs on that: `12 sheep, including the last at noon`. */
export function goesToPart(units: readonly Unit[], { from, to }: Skip, sets: WordSets): boolean {
  if (isBreak(units[to - 1])) return false;
  return units.slice(from, to).some((_, place) => opensPartOf(units, from + place, sets));
}

/** Returns whether a stretch ends in a noun or an amount set off by a mark before it, to which the phrase `right` opens belongs: `six shops, one in Spain`. */
export function endsInApposition(stretch: readonly Unit[], right: Unit | undefined): boolean {
  const last = stretch.at(-1);
  const first = stretch[stretch.findLastIndex(isBreak) + 1];
  const isThing = (unit: Unit | undefined) =>
    isNominal(unit) && !(unit?.kind === 'word' && (unit.time === true || unit.describes));
  return stretch.some(isBreak) && isRole(right, 'link') && isThing(first) && isThing(last);
}
