// Where a statement sets its deed and the sentence doesn't: «في مباراة الجبل والميناء» in an article on that match. It says nothing that could
// be supported, and takes nothing from a conflict.
import { type Descriptions, isPlace, keysOf } from './descriptions.ts';
import { type DateUnit, isVerbUnit, type Unit } from './unit.ts';
import { isSameWord } from './word-relations.ts';
import type { WordSets } from './word-sets.ts';

/** Prepositions that set a deed in time, place or event. */
const setting: ReadonlySet<string> = new Set(['in', 'during', 'at', 'on']);

/** Prepositions of what a deed is done for or about. */
const aiming: ReadonlySet<string> = new Set([...setting, 'for', 'about', 'with', 'to', 'from', 'of']);

/**
 * Returns `units` without the phrases that set the deed in what the article is about and that `told` has no like of; where `told` denies
 * its deed, without any phrase: who didn't speak in the debate didn't speak for the plan in it. The same list where there are none.
 */
export function withoutSettings(
  units: readonly Unit[],
  told: readonly Unit[],
  { topic }: Descriptions,
  { governedPointers }: WordSets,
): readonly Unit[] {
  const isDenied = told.some((unit) => isVerbUnit(unit) && unit.verb.negated);
  const first = units.findIndex(isVerbUnit);
  // Without its deed no phrase goes.
  const near = first < 0 ? [] : partsOfDeed(told, units[first]);
  // «صدّرت البلاد منه 34 ألف طن»: a pronoun stands there for what was told before.
  const isPointed = near.some((other) => other.kind === 'small' && governedPointers.has(other.sense));
  const senses = isDenied || isPointed ? aiming : setting;
  const kept: Unit[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (unit === undefined) continue;
    // A day that the sentence tells in another part of it.
    if (unit.kind === 'date' && isToldIn(told, unit)) continue;
    const end = endOfPhrase(units, at);
    const phrase = units.slice(at + 1, end);
    const mayGo =
      unit.kind === 'small' &&
      unit.role === 'link' &&
      // One that was put there for another form of the statement tells who has a part in the deed.
      unit.end > unit.start &&
      senses.has(unit.sense) &&
      phrase.length > 0 &&
      at > first &&
      first >= 0 &&
      !hasSuch(near, unit.sense) &&
      phrase.every((part) => isDenied || isOfTopic(part, topic));
    if (mayGo) at = end - 1;
    else kept.push(unit);
  }
  return kept.length === units.length ? units : kept;
}

/** The parts of the sentence in which the deed stands, from mark to mark. */
function partsOfDeed(told: readonly Unit[], deed: Unit | undefined): Unit[] {
  const parts: Unit[][] = [[]];
  for (const unit of told) {
    if (unit.kind === 'break') parts.push([]);
    else parts.at(-1)?.push(unit);
  }
  const isDeed = (unit: Unit) => isVerbUnit(unit) && deed?.kind === 'word' && isSameWord(deed, unit);
  const own = parts.filter((part) => part.some(isDeed));
  return own.length === 0 ? [...told] : own.flat();
}

const whileIn: ReadonlySet<string> = new Set(['in', 'during']);

function hasSuch(part: readonly Unit[], sense: string): boolean {
  // `during the debate` is in it.
  const senses = whileIn.has(sense) ? whileIn : new Set([sense]);
  return part.some((unit) => unit.kind === 'small' && unit.role === 'link' && senses.has(unit.sense));
}

function isToldIn(told: readonly Unit[], { mention }: DateUnit): boolean {
  const dates = told.filter((unit) => unit.kind === 'date');
  return dates.length === 1 && dates[0]?.mention.value.iso === mention.value.iso;
}

/** Where a phrase ends: its nouns and names, two of them joined. */
function endOfPhrase(units: readonly Unit[], link: number): number {
  let to = link + 1;
  while (isNominal(units[to]) || (to > link + 1 && isJoint(units[to]) && isNominal(units[to + 1]))) to++;
  return to;
}

const isJoint = (unit: Unit | undefined): boolean => unit?.kind === 'small' && unit.role === 'and';

function isNominal(unit: Unit | undefined): boolean {
  return (
    (unit?.kind === 'name' && unit.mention.type !== 'person') ||
    (unit?.kind === 'word' && !isVerbUnit(unit) && unit.limits !== true)
  );
}

/** Whether a part of a phrase is of what the article is about; another place may be where the deed was done. */
function isOfTopic(unit: Unit, topic: ReadonlySet<string>): boolean {
  if (unit.kind === 'small') return true;
  return !isPlace(unit) && keysOf(unit).every((key) => topic.has(key));
}
