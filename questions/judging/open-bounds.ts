// Limits of an amount that say whom a rule is for or what somebody wants, denies or would do: of another limit nothing follows from them.
import type { Pair } from './alignment.ts';
import type { JudgingLanguage } from './judging-language.ts';
import { isRole, turns } from './stretches.ts';
import { isVerbUnit, type NumberUnit, type Unit } from './unit.ts';

/**
 * Returns whether one of `pairs` holds an amount with a limit against another one where no deed tells how many there were. `Drivers over 65` are others
 * than `drivers over 75`; who refused to pay more than 400 crowns may have paid 300; who demanded ten demanded no eight.
 */
export function hasOpenBound(
  pairs: readonly Pair[],
  told: readonly Unit[],
  { verbFirst, sets }: JudgingLanguage,
): boolean {
  return pairs.some(({ claimed, told: amount, fit }) => {
    if (claimed.kind !== 'number' || amount.kind !== 'number' || fit === 'same') return false;
    if (!isBounded(claimed)) return false;
    if (isBounded(amount) && !isCountOfDeed(amount, told, verbFirst)) return true;
    const at = told.indexOf(amount);
    const isOpen = (unit: Unit) =>
      turns(unit) ||
      (isVerbUnit(unit) && ['future', 'conditional'].includes(unit.verb.tense)) ||
      (unit.kind === 'word' &&
        [sets.wanting, sets.viewing, sets.reversing, sets.thinking].some(
          (words) => words.has(unit.norm) || unit.lemmas.some((lemma) => words.has(lemma)),
        ));
    if (fit !== 'entailed') return false;
    // `have to pay a fee of 40 crowns`: a rule sets it.
    const isDone = pairs.some((pair) => isVerbUnit(pair.told) && pair.told.verb.tense === 'past');
    if (!isDone && !isCountOfDeed(amount, told, verbFirst)) return true;
    return told.slice(0, at).some(isOpen) || pairs.some((pair) => isOpen(pair.told));
  });
}

const isBounded = ({ mention: { value } }: NumberUnit): boolean =>
  value.bound === 'atLeast' || value.bound === 'atMost';

/** `sold more than 60 tickets`, «استخدم الجسر أكثر من 1200 سائق»: right behind its verb, or in Arabic behind verb and subject. */
function isCountOfDeed(amount: NumberUnit, told: readonly Unit[], verbFirst: boolean): boolean {
  const at = told.indexOf(amount);
  const before = told[at - 1];
  return verbFirst
    ? told.slice(0, at).some(isVerbUnit) && !isRole(before, 'link', 'and', 'or') && before?.kind !== 'break'
    : before?.kind === 'word' &&
        (isVerbUnit(before) || before.helped === true || before.perhaps !== undefined);
}
