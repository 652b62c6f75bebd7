// What came of what in Arabic: «أدّى تصدّع السقف إلى إغلاق المكتبة» is «أُغلقت المكتبة بسبب تصدّع السقف», and the other way round.

import { objectSense, opensObject } from '../../../judging/frames.ts';
import { isVerbUnit, type SmallUnit, type Unit, type WordUnit } from '../../../judging/unit.ts';
import { atEnd, wordAt } from '../../../judging/unwritten.ts';
import { fold } from '../../../text/fold.ts';
import { verbOfPast } from '../verb-forms.ts';
import { deedsTold, isOwnDeed } from './deeds-told.ts';
import { deedOf } from './nominalisations.ts';

/** The verb that every frame of causing is read as («أدّى إلى», «تسبّب في»), folded. */
const causing = 'سبب';

const isLink = (unit: Unit | undefined, sense: string): boolean =>
  unit?.kind === 'small' && unit.role === 'link' && unit.sense === sense;

/** Returns a statement of cause and effect told from the effect, or from the cause; often none. */
export function turnedCauses(units: readonly Unit[]): Unit[][] {
  return [...fromEffect(units), ...fromCause(units)];
}

/** «أدّى تصدّع السقف إلى إغلاق المكتبة», «تصدّع السقف هو ما أدّى إلى إغلاق المكتبة». */
function fromEffect(units: readonly Unit[]): Unit[][] {
  const at = units.findIndex((unit) => isVerbUnit(unit) && unit.lemmas.includes(causing));
  const verb = units[at];
  const opens = units.findIndex((unit, index) => index > at && opensObject(unit));
  const deed = units[opens + 1];
  if (!isVerbUnit(verb) || verb.verb.negated || opens < 0 || deed?.kind !== 'word' || deed.definite)
    return [];
  const cause = at === 0 ? units.slice(1, opens) : units.slice(0, at).filter((unit) => !isPointing(unit));
  const effect = units.slice(opens + 2);
  if (at > 0 && opens !== at + 1) return [];
  if (![...cause, ...effect].some(isNoun) || [...cause, ...effect].some(isVerbUnit)) return [];
  if (!isNoun(cause[0]) || !isNoun(effect[0])) return [];
  return deedsTold(deed, verb).map((told) => [told, ...effect, because(deed), ...cause]);
}

/** «أُغلقت المكتبة بسبب تصدّع السقف». */
function fromCause(units: readonly Unit[]): Unit[][] {
  const [verb] = units;
  const at = units.findIndex((unit) => isLink(unit, 'because'));
  if (!isVerbUnit(verb) || verb.verb.negated || at < 2) return [];
  // Of who did it himself nobody else was the cause.
  if ((verb.verb.voice === undefined && !isOwnDeed(verb)) || !isNoun(units[1])) return [];
  const cause = units.slice(at + 1);
  if (cause.length === 0 || units.slice(1).some(isVerbUnit)) return [];
  const { voice: _, ...rest } = verb.verb;
  const nouns = verb.lemmas.flatMap((past) => deedNounOf(past) ?? []);
  return [...new Set(nouns)].map((noun) => [
    { ...verb, norm: causing, lemmas: [causing], verb: rest },
    ...cause,
    { kind: 'small', start: verb.end, end: verb.end, role: 'link', sense: objectSense },
    wordAt(atEnd(verb), noun),
    ...units.slice(1, at),
  ]);
}

/** Returns the folded noun of a folded or written past's deed, or `undefined` where no list has it. */
export function deedNounOf(past: string): string | undefined {
  const written = verbOfPast(past)?.past ?? past;
  const noun = deedOf(written);
  return noun === undefined ? undefined : fold(noun);
}

function because({ end }: WordUnit): SmallUnit {
  return { kind: 'small', start: end, end, role: 'link', sense: 'because' };
}

/** «هو ما», «الذي» between a cause and its verb. */
function isPointing(unit: Unit): boolean {
  return (
    (unit.kind === 'small' && (unit.role === 'pointer' || unit.role === 'which')) ||
    (unit.kind === 'word' && unit.norm === 'ما')
  );
}

function isNoun(unit: Unit | undefined): boolean {
  return unit?.kind === 'name' || (unit?.kind === 'word' && !isVerbUnit(unit) && unit.time !== true);
}
