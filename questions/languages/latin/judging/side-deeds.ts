// Deeds that a participle tells of the subject of the sentence: « ont gagné en battant Saint-Cadou », `fled after robbing a bank`.
import { endOfPart } from '../../../judging/parts.ts';
import { isVerbUnit, type Unit, type VerbUnit, type WordUnit } from '../../../judging/unit.ts';
import { phraseBefore } from '../../../judging/voices.ts';
import type { LatinLists } from './latin-judging.ts';
import { isBeing, isLink, isMark } from './unit-shapes.ts';

/** The first verb of a sentence that tells a plain deed of the past, and its subject. */
export function mainDeed(
  units: readonly Unit[],
  until: number,
): { subject: Unit[]; verb: VerbUnit } | undefined {
  const at = units.findIndex(isVerbUnit);
  const verb = units[at];
  if (!isVerbUnit(verb) || at > until || verb.verb.negated || verb.says === true) return undefined;
  const opening = units.slice(0, until);
  if (
    opening.some(
      (unit) =>
        unit.kind === 'small' &&
        ['that', 'but', 'modal', 'not', 'condition', 'which', 'or'].includes(unit.role),
    )
  )
    return undefined;
  if (opening.filter((unit, index) => isVerbUnit(unit) && !isBeing(opening[index - 1])).length > 1)
    return undefined;
  const subject = subjectBefore(units, at);
  return subject === undefined ? undefined : { subject, verb };
}

/** Where a clause's subject begins: the noun phrase before its verb, what hangs on it by `of` taken in; `undefined` where none is sure. */
export function subjectBefore(units: readonly Unit[], verb: number): Unit[] | undefined {
  // « Le maire, Julien Castérac, s'est réjoui »: what is set off right before the verb describes the subject.
  const comma = isMark(units[verb - 1], ',')
    ? units.slice(0, verb - 1).findLastIndex((unit) => isMark(unit, ','))
    : verb;
  const phrase = comma < 1 ? undefined : phraseBefore(units, comma);
  const last = phrase?.at(-1);
  // What he is stands before his name.
  return last?.kind === 'name' && last.mention.type === 'person' ? [last] : phrase;
}

/** « ont gagné la coupe en battant Saint-Cadou », `fled after robbing a bank`, « après avoir perdu »: a deed of the same subject. */
export function sideDeeds(units: readonly Unit[], lists: LatinLists): Unit[][] {
  return units.flatMap((unit, at) => {
    if (!isLink(unit, 'in', 'after', 'by')) return [];
    const deed = sideDeedAt(units, at + 1, isLink(unit, 'after') ? 'after' : 'other', lists);
    const end = endOfPart(units, at);
    // « Après avoir perdu le premier set, Plougarnec a gagné »
    const main =
      deed === undefined
        ? undefined
        : at > 0
          ? mainDeed(units, at)
          : mainDeed(units.slice(end + 1), units.length);
    if (deed === undefined || main === undefined || main.verb.verb.tense !== 'past') return [];
    // `was caught by tracking 12 phones`: what others did to do it.
    if (isBeing(main.verb) && !isLink(unit, 'after')) return [];
    const verb: VerbUnit = { ...deed.verb, verb: { tense: 'past', negated: false } };
    return [[...main.subject, verb, ...units.slice(deed.to, endOfPart(units, deed.to))]];
  });
}

/** The participle at `at`, and what stands behind it. */
function sideDeedAt(
  units: readonly Unit[],
  at: number,
  behind: 'after' | 'other',
  { language: { gerundBases, having } }: LatinLists,
): { verb: WordUnit; to: number } | undefined {
  const unit = units[at];
  if (unit?.kind !== 'word' || isVerbUnit(unit) || unit.definite) return undefined;
  const next = units[at + 1];
  if (behind === 'after' && unit.norm === having && next?.kind === 'word' && next.helped === true)
    return { verb: next, to: at + 2 };
  const bases = gerundBases(unit.norm);
  // `after meeting officials`: a noun as well, if nothing with its article stands behind it.
  const isDeed =
    unit.norm.endsWith('ant') ||
    next?.kind === 'name' ||
    next?.kind === 'number' ||
    isLink(next) ||
    (next?.kind === 'word' && next.definite);
  return bases.length === 0 || !isDeed
    ? undefined
    : { verb: { ...unit, lemmas: [...unit.lemmas, ...bases] }, to: at + 1 };
}
