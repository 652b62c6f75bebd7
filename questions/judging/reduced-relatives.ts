// Deeds told of a noun by a participle behind it: `an audit published on Thursday has found` tells that the audit was published on Thursday.
// For languages that put the subject before its verb.

import { nounPhraseBefore } from './noun-phrases.ts';
import { endOfPart } from './parts.ts';
import { isVerbUnit, type Unit, type WordUnit } from './unit.ts';
import { beingAt } from './unwritten.ts';

/** Returns what the participles of a sentence tell of the nouns before them. */
export function reducedRelatives(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, at) => {
    const next = units[at + 1];
    if (unit.kind !== 'word' || !isParticiple(unit) || unit.says === true || !opensRest(next)) return [];
    const governed = governedBefore(units, at);
    const end = endOfDeed(units, at, governed !== undefined);
    const noun = end === undefined ? undefined : (nounPhraseBefore(units, at) ?? governed);
    if (noun === undefined || !isOneNoun(noun)) return [];
    const deed = { ...unit, verb: { tense: 'unknown' as const, negated: false } };
    return [[...noun, beingAt({ start: unit.start, end: unit.start }), deed, ...units.slice(at + 1, end)]];
  });
}

/** `according to a study published on Tuesday`: only what somebody goes by is surely there, and not what a song is about. */
function governedBefore(units: readonly Unit[], at: number): Unit[] | undefined {
  let from = at;
  while (isNominal(units[from - 1])) from--;
  const before = units[from - 1];
  const isGoverned = before?.kind === 'small' && before.role === 'link' && before.sense === 'according';
  return isGoverned && from < at ? units.slice(from, at) : undefined;
}

function isNominal(unit: Unit | undefined): boolean {
  return unit?.kind === 'name' || (unit?.kind === 'word' && !isVerbUnit(unit));
}

/** Where the deed ends: before the sentence's own verb; a word that can't be that verb itself tells its deed up to the next mark. */
function endOfDeed(units: readonly Unit[], at: number, isGoverned: boolean): number | undefined {
  const end = endOfPart(units, at);
  const verb = units.findIndex((unit, index) => index > at && index < end && isVerbUnit(unit));
  // What a preposition governs is no verb's subject.
  const mayBeOwn = isVerbUnit(units[at]) && !isGoverned;
  const between = units.slice(at + 1, verb < 0 ? end : verb);
  if (between.some((unit) => unit.kind === 'small' && unit.role !== 'link')) return undefined;
  // `voted on Monday to let clerks work`: an infinitive is no verb of the sentence.
  const isOwn = verb >= 0 && !isTo(units[verb - 1]);
  if (mayBeOwn) return isOwn ? verb : undefined;
  return verb < 0 ? end : verb;
}

function isTo(unit: Unit | undefined): boolean {
  return unit?.kind === 'small' && unit.sense === 'to';
}

/** A participle by its form: neither an infinitive nor the base of a verb. */
function isParticiple({ helped, norm, verb }: WordUnit): boolean {
  if (helped !== true || verb?.negated === true) return false;
  return verb?.tense === 'past' || /(?:ed|wn|[^o]en|[eiu]e?s?|[aeiou]i?te?s?)$/.test(norm);
}

/** What stands behind a participle and hardly behind the verb of a sentence without an object. */
function opensRest(unit: Unit | undefined): boolean {
  return unit?.kind === 'date' || (unit?.kind === 'small' && unit.role === 'link' && unit.sense !== 'of');
}

function isOneNoun(noun: readonly Unit[]): boolean {
  return noun.length <= longestNoun && noun.some((unit) => unit.kind !== 'number');
}

/** Most words of a noun phrase that one participle is told of. */
const longestNoun = 4;
