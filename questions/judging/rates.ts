// Whether an amount of a sentence is one for each day, head or litre, so that without that it tells another amount.
import { isBreak, isNominal, isRole } from './stretches.ts';
import { isVerbUnit, type Unit } from './unit.ts';
import type { WordSets } from './word-sets.ts';

/** Returns whether an amount that was laid is a rate of which the statement leaves out for what: «300 ألف برميل يومياً في مايو», `9 dollars a litre`. */
export function isRated(told: readonly Unit[], laid: ReadonlySet<Unit>, sets: WordSets): boolean {
  return told.some((amount, at) => {
    if (!laid.has(amount)) return false;
    return amount.kind === 'number' ? hasRate(told, at, laid, sets) : isGivenEach(told, at, laid, sets);
  });
}

function hasRate(told: readonly Unit[], at: number, laid: ReadonlySet<Unit>, sets: WordSets): boolean {
  const ends = (unit: Unit) =>
    isRole(unit, 'that', 'but', 'which') || (isBreak(unit) && 'mark' in unit && unit.mark === ';');
  const from = told.slice(0, at).findLastIndex(ends) + 1;
  const end = told.findIndex(
    (unit, place) => place > at && (ends(unit) || (isVerbUnit(unit) && !laid.has(unit))),
  );
  const clause = told.slice(from, end < 0 ? told.length : end);
  if (clause.some((unit, place) => !laid.has(unit) && isEach(unit, clause[place + 1], sets))) return true;
  // Behind the amount and the words of what is counted.
  const behind = told.slice(at + 1);
  const open = behind.findIndex((unit) => !laid.has(unit) || !isNominal(unit));
  const [first, second, third] = open < 0 ? [] : behind.slice(open);
  if (first === undefined || laid.has(first)) return false;
  if (first.kind === 'word') return isPrice(first, second, sets);
  if (first.kind !== 'small' || second?.kind !== 'word') return false;
  if (first.sense === 'per' || (first.sense === 'by' && !second.definite)) return true;
  if (!isRole(first, 'link') || isWhich(third, sets)) return false;
  const isGoverned = isRole(told[at - 1], 'link');
  return isTime(second, sets) ? first.sense !== 'during' : isGoverned && first.sense === 'for';
}

/** «حاسوبين على كل صف», `a laptop to each class`: what each was given is less than what was given. */
function isGivenEach(told: readonly Unit[], at: number, laid: ReadonlySet<Unit>, sets: WordSets): boolean {
  const given = told[at];
  if (given?.kind !== 'word' || isVerbUnit(given) || given.definite) return false;
  const [first, second, third] = told.slice(at + 1).filter((unit) => !laid.has(unit));
  const [each, noun] = isRole(first, 'link') ? [second, third] : [first, second];
  const isNext = first !== undefined && told.slice(at + 1, told.indexOf(first)).every(isNominal);
  return isNext && each !== undefined && isEach(each, noun, sets);
}

/** `daily`, «كل يوم», `for each guest` */
function isEach(unit: Unit, next: Unit | undefined, { rates, each }: WordSets): boolean {
  if (unit.kind !== 'word' || unit.definite) return false;
  return rates.has(unit.norm) || (each.has(unit.norm) && next?.kind === 'word' && !next.definite);
}

/** `40 dollars an hour`, « 9 euros le litre » */
function isPrice(unit: Unit, next: Unit | undefined, sets: WordSets): boolean {
  if (unit.kind !== 'word' || isVerbUnit(unit) || isWhich(next, sets)) return false;
  return unit.indefinite === true || unit.definite || isTime(unit, sets);
}

const isTime = (unit: Unit, { rateTimes }: WordSets): boolean =>
  unit.kind === 'word' && unit.lemmas.some((lemma) => rateTimes.has(lemma));

/** «في اليوم الأول» */
const isWhich = (unit: Unit | undefined, { ordinals, timeWhich }: WordSets): boolean =>
  unit?.kind === 'word' && (ordinals.has(unit.norm) || timeWhich.has(unit.norm));
