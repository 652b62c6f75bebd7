// A conflict with what the article tells of one, where the statement may be about another: `A man of 38 was held` where the article has one of
// 45, and the 38 of another; `an otter was hurt` where it is this otter that was not.
import type { Claimed } from './claimed.ts';
import type { Finding } from './finding.ts';
import type { Judged, Passage } from './passages.ts';
import { isRole } from './stretches.ts';
import { isVerbUnit, type Unit } from './unit.ts';

const isAnyOne = (unit: Unit | undefined): boolean => unit?.kind === 'word' && unit.indefinite === true;

/** Returns whether what `finding` refutes may be so of another one of its kind. */
export function isOfAnotherOne(
  { conflict, passage }: Finding,
  { units }: Claimed,
  { passages }: Judged,
): boolean {
  if (!units.some(isOfPlace) && passage.units.some(isOfPlace) && tellsOfLike(passages[passage.at + 1]))
    return true;
  const value = conflict?.value;
  if (conflict?.code === 'number_differs' && value?.kind === 'number') {
    if (!isOfAnyOne(units, value)) return false;
    const { value: amount } = value.mention;
    return passages.some(
      (other) =>
        other !== passage &&
        other.source === passage.source &&
        other.units.some((unit) => unit.kind === 'number' && unit.mention.value.value === amount.value),
    );
  }
  if (conflict?.code !== 'negation_differs' || !isAnyOne(units[0]) || units.some(isDenied)) return false;
  const [first] = units;
  return (
    first?.kind === 'word' &&
    passage.units.some(
      (unit) =>
        unit.kind === 'word' && unit.definite && unit.lemmas.some((lemma) => first.lemmas.includes(lemma)),
    )
  );
}

/** `A man of 38`, « Un séisme de magnitude 4,2 », `a poll gives 47 %`: the amount of one of several, or what one of several gives. */
function isOfAnyOne(units: readonly Unit[], value: Unit): boolean {
  const verb = units.findIndex(isVerbUnit);
  const at = units.indexOf(value);
  const noun = units.findIndex(isAnyOne);
  const before = units[noun - 1];
  const isSource = before?.kind === 'small' && before.sense === 'according';
  const opens = units.slice(0, noun).every((unit) => unit.kind === 'word' && !unit.definite);
  return noun >= 0 && (isSource || (opens && noun < at && at <= noun + farthest && at < verb));
}

/** How far behind its noun an amount may stand that tells which one it is: « de magnitude ». */
const farthest = 3;

const isDenied = (unit: Unit): boolean =>
  isVerbUnit(unit) ? unit.verb.negated : unit.kind === 'small' && unit.role === 'not';

const isOfPlace = (unit: Unit): boolean => unit.kind === 'name' && unit.mention.type !== 'person';

/** « L'hôpital de Sorva est fermé. Celui de Dalan fonctionne »: what the sentence before tells is told of one of two. */
function tellsOfLike(next: Passage | undefined): boolean {
  const [first, of] = next?.units ?? [];
  return isRole(first, 'pointer') && of?.kind === 'small' && of.sense === 'of';
}
