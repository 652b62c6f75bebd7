// Words that are a noun as often as a verb in the present (`covers`, « compte »), told apart by where they stand: behind a relative or
// the pronoun of a subject, as the only verb that a clause can have, behind « et » where a verb goes before.
import { isVerbUnit, type Unit, type VerbUnit, type WordUnit } from '../../../judging/unit.ts';

/** Pronouns that are subjects, folded. */
const subjects: ReadonlySet<string> = new Set('he she it they we i you il elle ils elles on'.split(' '));

/** Returns `units` with each word that is a verb where it stands as one. */
export function withWeakVerbs(units: readonly Unit[]): Unit[] {
  const found = [...units];
  for (let at = 1; at < found.length; at++) {
    const unit = found[at];
    if (unit?.kind !== 'word' || isVerbUnit(unit)) continue;
    if (isBaseOfMany(found, at, unit)) found[at] = asVerb(unit, 'present');
    if (unit.perhaps === undefined) continue;
    if (isBehindSubject(found[at - 1]) || (opensRest(found[at + 1]) && isVerbOf(found, at)))
      found[at] = asVerb(unit, unit.perhaps);
  }
  return found;
}

/** `600 people work at the plant`: the base of a verb behind those who do it. */
function isBaseOfMany(units: readonly Unit[], at: number, { helped, norm }: WordUnit): boolean {
  const before = units[at - 1];
  const isMany =
    before?.kind === 'number'
      ? before.mention.unitKind === 'count'
      : before?.kind === 'word' && before.count === 'many';
  const next = units[at + 1];
  const isRest = next?.kind === 'small' && next.role === 'link' && next.sense !== 'of';
  return (
    helped === true &&
    isMany &&
    isRest &&
    /[^dgn]$/.test(norm) &&
    !/(?:er|ir|re|ée?s?|e?s)$/.test(norm) &&
    isVerbOf(units, at)
  );
}

function asVerb(unit: WordUnit, tense: VerbUnit['verb']['tense']): VerbUnit {
  return { ...unit, count: 'unknown', verb: { tense, negated: false } };
}

function isBehindSubject(before: Unit | undefined): boolean {
  return (
    before?.kind === 'small' &&
    (before.role === 'which' || (before.role === 'pointer' && subjects.has(before.sense)))
  );
}

/** What stands behind a verb and hardly behind a noun. */
function opensRest(next: Unit | undefined): boolean {
  if (next?.kind === 'word') return next.definite;
  if (next?.kind === 'small') return next.role === 'pointer' || (next.role === 'link' && next.sense !== 'of');
  return next?.kind === 'number' || next?.kind === 'name' || next?.kind === 'date';
}

/** Whether a word is the verb of its clause: its subject alone stands before it, or a joined verb. */
function isVerbOf(units: readonly Unit[], whole: number): boolean {
  const at = withoutAside(units, whole);
  const start = units
    .slice(0, at)
    .findLastIndex((unit) => unit.kind === 'break' || isRole(unit, 'but', 'that'));
  const clause = units.slice(start + 1, at);
  const joint = clause.findLastIndex((unit) => isRole(unit, 'and'));
  if (joint === clause.length - 1 && joint > 0)
    return clause
      .slice(0, joint)
      .some((unit) => isVerbUnit(unit) || (unit.kind === 'word' && unit.perhaps !== undefined));
  return (
    clause.length > 0 &&
    clause.every(isOfSubject) &&
    !units
      .slice(whole + 1)
      .some((unit, index, rest) => isVerbUnit(unit) && !rest.slice(0, index).some(isBorder))
  );
}

/** `Voltane, founded in 1996, employs`: where the subject ends, before what is set off behind it. */
function withoutAside(units: readonly Unit[], at: number): number {
  if (!isComma(units[at - 1])) return at;
  const opens = units.slice(0, at - 1).findLastIndex(isComma);
  return opens > 0 && !units.slice(opens, at).some(isVerbUnit) ? opens : at;
}

const isComma = (unit: Unit | undefined): boolean => unit?.kind === 'break' && unit.mark === ',';

const isRole = (unit: Unit, ...roles: readonly string[]): boolean =>
  unit.kind === 'small' && roles.includes(unit.role);

/** Whether a further clause begins here. */
const isBorder = (unit: Unit): boolean =>
  unit.kind === 'break' || isRole(unit, 'and', 'but', 'that', 'which', 'condition');

/** Nouns, and what hangs on them by `of`. */
const isOfSubject = (unit: Unit): boolean =>
  unit.kind === 'name' ||
  unit.kind === 'number' ||
  (unit.kind === 'word' && !isVerbUnit(unit)) ||
  (unit.kind === 'small' && unit.sense === 'of');
