// What is expected of a thing that was named as new, where the verb stands first (Arabic): «مشروعاً يُتوقع أن ينتهي في أيار» tells that the
// project is expected to end in May. A relative clause behind an indefinite noun has no word that opens it.

import { hasGenderOf } from './agreement.ts';
import { endOfPart } from './parts.ts';
import { turns } from './stretches.ts';
import { isIndefinite, isVerbUnit, type Unit, type WordUnit } from './unit.ts';
import type { WordSets } from './word-sets.ts';

const isSmall = (unit: Unit | undefined, ...roles: readonly string[]): boolean =>
  unit?.kind === 'small' && roles.includes(unit.role);

/** Returns the expectations of a sentence with their nouns as subjects. */
export function expectedRelatives(units: readonly Unit[], sets: WordSets): Unit[][] {
  return units.flatMap((modal, at) => {
    const [that, verb] = [units[at + 1], units[at + 2]];
    if (!isSmall(modal, 'modal') || !isSmall(that, 'that') || that === undefined || !isVerbUnit(verb))
      return [];
    if (verb.verb.negated || hasOwnSubject(units[at + 3])) return [];
    const noun = nounBefore(units, at);
    const [head] = noun;
    if (head === undefined || !hasGenderOf(verb, head, sets)) return [];
    const rest = units.slice(at + 3, endOfPart(units, at + 3));
    // A pronoun that was resolved to the noun shows that something else does the deed.
    if (rest.some((unit) => unit.kind === 'word' && unit.norm === head.norm)) return [];
    return [[modal, that, verb, ...noun, ...rest]];
  });
}

/** Whether what stands behind a verb may be its subject, or a pronoun shows that the noun before is not. */
function hasOwnSubject(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.kind === 'name' || isSmall(unit, 'pointer')) return true;
  if (unit.kind === 'word') return unit.definite || unit.owned !== undefined || isVerbUnit(unit);
  // «يُتوقع أن يعمل 300 عامل»
  return unit.kind === 'number' && unit.mention.unitKind === 'count';
}

/** The indefinite noun with what describes it right before `at`, or before another such clause and its comma. */
function nounBefore(units: readonly Unit[], at: number): readonly WordUnit[] {
  const comma = units[at - 1];
  if (comma?.kind !== 'break') return phraseBefore(units, at);
  if (comma.mark !== ',') return [];
  const opens = units
    .slice(0, at - 1)
    .findLastIndex((unit) => unit.kind === 'break' || isSmall(unit, 'that', 'but'));
  const verb = units.findIndex(
    (unit, index) => index > opens + 1 && index < at && isVerbUnit(unit) && isIndefinite(units[index - 1]),
  );
  const rest = verb < 0 ? [] : units.slice(verb + 1, at - 1);
  // Another noun in the clause between may be what is expected to do it.
  if (verb < 0 || !rest.every((unit) => unit.kind === 'date' || isSmall(unit, 'link', 'pointer'))) return [];
  return phraseBefore(units, verb);
}

function phraseBefore(units: readonly Unit[], at: number): readonly WordUnit[] {
  let from = at;
  while (isIndefinite(units[from - 1])) from--;
  const phrase = units.slice(from, at).filter(isIndefinite);
  const before = units[from - 1];
  return phrase.length === 0 || (before !== undefined && turns(before)) ? [] : phrase;
}
