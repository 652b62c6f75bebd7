// Whether who somebody is by the way is so now: an office of a sentence on another year, or of one who is told to leave it anywhere, was his.
import { isVerbUnit, type Unit } from './unit.ts';
import type { WordSets } from './word-sets.ts';

/** Prepositions that open a sentence on another time: `Before the war`. */
const openers: ReadonlySet<string> = new Set(['before', 'after', 'during', 'since', 'until']);

/** Returns the bearers of the persons that a sentence with a verb of leaving names. */
export function whoLeft(units: readonly Unit[], { leaving }: WordSets): string[] {
  const isLeaving = units.some(
    (unit) =>
      unit.kind === 'word' &&
      (isVerbUnit(unit) || unit.helped === true) &&
      unit.lemmas.some((lemma) => leaving.has(lemma)),
  );
  return isLeaving
    ? units.flatMap((unit) => (unit.kind === 'name' && unit.mention.type === 'person' ? [unit.bearer] : []))
    : [];
}

/** Whether a sentence tells of another time: it names a year, or opens with what something was before. */
export function isOfOtherTime(units: readonly Unit[]): boolean {
  const [first] = units;
  return (
    units.some(
      (unit, at) => unit.kind === 'date' && unit.mention.told === 'full' && !isInRelative(units, at),
    ) ||
    (first?.kind === 'small' && first.role === 'link' && openers.has(first.sense))
  );
}

/** « Otto Vallin, 44 ans, qui a rejoint le syndicat en 2010 »: the year of a clause that only describes somebody. */
function isInRelative(units: readonly Unit[], at: number): boolean {
  const from = units.slice(0, at).findLastIndex(({ kind }) => kind === 'break');
  return units.slice(from + 1, at).some((unit) => unit.kind === 'small' && unit.role === 'which');
}

/** Returns a proposition on who somebody is, in the past where it may be so no more. */
export function asOfThen(
  proposition: readonly Unit[],
  sentence: readonly Unit[],
  left: ReadonlySet<string>,
): readonly Unit[] {
  const at = proposition.findIndex((unit) => isVerbUnit(unit) && unit.end === unit.start);
  const being = proposition[at];
  if (!isVerbUnit(being) || being.verb.tense !== 'unknown' || !being.lemmas.includes('be'))
    return proposition;
  const [name] = [proposition[at - 1], proposition[at + 1]].filter(
    (unit) => unit?.kind === 'name' && unit.mention.type === 'person',
  );
  // An age is left by nobody.
  const isGone = name?.kind === 'name' && left.has(name.bearer) && proposition[at + 1]?.kind !== 'number';
  if (name === undefined || !(isGone || isOfOtherTime(sentence))) return proposition;
  return proposition.map((unit) =>
    unit === being ? { ...being, verb: { ...being.verb, tense: 'past' } } : unit,
  );
}
