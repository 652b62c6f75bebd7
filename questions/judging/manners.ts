// Words that only say in what manner a deed was done, and participles that say which one a new noun is: they may be left out.
import { isNominal, isRole, type Skip } from './stretches.ts';
import { isVerbUnit, type Unit } from './unit.ts';

/** Most units of a noun phrase with its article. */
const nounLength = 3;

/** « Un bébé phoque trouvé sur une plage a été soigné »: a participle with what belongs to it, behind a noun that is new and before its verb. */
export function isReduced(units: readonly Unit[], { from, to }: Skip): boolean {
  const [first, ...rest] = units.slice(from, to);
  const isNew = units
    .slice(Math.max(0, from - nounLength), from)
    .some((unit) => unit.kind === 'word' && unit.indefinite === true);
  if (first?.kind !== 'word' || first.helped !== true || first.definite || !isVerbUnit(units[to]) || !isNew)
    return false;
  if (isVerbUnit(first) && !isRole(rest[0], 'link')) return false;
  return (
    rest.length > 0 && rest.every((unit) => isNominal(unit) || unit.kind === 'date' || isRole(unit, 'link'))
  );
}

/** « ont été légèrement blessés », `was badly damaged`: in what manner, between a verb and what belongs to it or before the verb. */
export function isManner(
  [only, more]: readonly Unit[],
  left: Unit | undefined,
  right: Unit | undefined,
): boolean {
  if (only?.kind !== 'word' || only.manner !== true || more !== undefined) return false;
  const isDeed = isVerbUnit(right) || (right?.kind === 'word' && right.helped === true && !right.definite);
  return isDeed && (isVerbUnit(left) || isNominal(left));
}

/** `signed a letter asking for help`: a participle behind a noun that is new says which one it is. */
export function describesKept(kept: Unit | undefined, [first, second]: readonly Unit[]): boolean {
  if (first === undefined) return false;
  const isNoun = kept?.kind === 'word' && !kept.definite && !isVerbUnit(kept);
  const isNew = isNoun && kept.indefinite === true;
  // `in photographs he had taken`
  if (first.kind === 'small' && first.role === 'pointer' && /^(?:s?he|it|they|we)$/.test(first.sense))
    return isNoun && (isNew || kept.count === 'many' || kept.perhaps !== undefined) && isVerbUnit(second);
  return (
    isNew &&
    first.kind === 'word' &&
    !isVerbUnit(first) &&
    !first.definite &&
    (first.gerund === true || first.helped === true)
  );
}

/** `rose sharply`: in what manner, behind the verb and before the end or another part. */
export function isMannerBehind([only, next]: readonly Unit[], kept: Unit | undefined): boolean {
  const isDeed = isVerbUnit(kept) || (kept?.kind === 'word' && kept.helped === true);
  const isEnd = next === undefined || isRole(next, 'link') || next.kind === 'date';
  return isDeed && only?.kind === 'word' && only.manner === true && isEnd;
}
