// What stands in no word of its own: `that` before what somebody said, which of two a `that` is, a past made with *to be*.
import { isVerbUnit, type Unit, type WordUnit } from '../../../judging/unit.ts';
import type { LatinLists } from './latin-judging.ts';

/** `a forest that was cleared`: behind a noun and before a verb it describes the noun. */
export function withRelatives(units: readonly Unit[]): Unit[] {
  return units.map((unit, at) => {
    const [before, next] = [units[at - 1], units[at + 1]];
    const isThat = unit.kind === 'small' && unit.role === 'that' && unit.sense === 'that';
    const isNoun =
      before?.kind === 'name' ||
      (before?.kind === 'word' && !isVerbUnit(before) && before.says !== true && before.helped !== true);
    const isDeed = isVerbUnit(next) || (next?.kind === 'small' && next.role === 'modal');
    return isThat && isNoun && isDeed ? { ...unit, role: 'which', sense: '' } : unit;
  });
}

/** `said the fall was real`: said that it was. */
export function withThat(units: readonly Unit[]): Unit[] {
  return units.flatMap((unit, at) => {
    const next = units[at + 1];
    if (!isVerbUnit(unit) || !unit.lemmas.includes('say') || next?.kind === 'small' || next?.kind === 'break')
      return [unit];
    const rest = units.slice(at + 1);
    const verb = rest.findIndex(isVerbUnit);
    const subject = rest.slice(0, verb);
    const isSubject = subject.every(
      (other) => other.kind === 'name' || other.kind === 'number' || other.kind === 'word',
    );
    // `said the mayor, who was ill`
    if (verb < 1 || !isSubject) return [unit];
    return [unit, { kind: 'small', start: unit.end, end: unit.end, role: 'that', sense: 'that' }];
  });
}

/** « sont restés », « s'est arrêté »: a past that is made with *to be*. */
export function isPastBeing(
  { verb, reflexive }: WordUnit,
  next: Unit | undefined,
  { moving }: LatinLists,
): boolean {
  if (verb?.tense !== 'present' || next?.kind !== 'word') return false;
  return reflexive === true || next.lemmas.some((lemma) => moving.has(lemma));
}
