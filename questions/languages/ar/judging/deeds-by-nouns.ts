// Deeds that an Arabic sentence tells by their noun alone: «بعد طرد الحارس», «بسبب إغلاق الميناء», «بعد إدانته بالسرقة» of the one person named before it; and
// what somebody says that he does: «أعلنت البلدية أنها ستستأنف المفاوضات».
import { hasGenderOf, mayBeSubject } from '../../../judging/agreement.ts';
import { isVerbUnit, type Unit, type VerbUnit, type WordUnit } from '../../../judging/unit.ts';
import { atStart, verbAt } from '../../../judging/unwritten.ts';
import { isMark, isNoun, isSmall } from './clause-parts.ts';
import { arSets } from './sets.ts';
import { passivesOf, verbsOf } from './voice.ts';

/** Returns each such deed as a proposition of its own. */
export function deedsByNouns(units: readonly Unit[]): Unit[][] {
  return [...deedsBehind(units), ...ownDeeds(units), ...planned(units)];
}

/** Prepositions behind which what is told has been done. */
const done = ['after', 'because', 'despite'];

function deedsBehind(units: readonly Unit[]): Unit[][] {
  return units.flatMap((link, at) => {
    const noun = units[at + 1];
    if (!isSmall(link, 'link', ...done) || noun?.kind !== 'word' || isVerbUnit(noun) || noun.definite)
      return [];
    // «سيفتح بعد إصلاح السقف» tells of nothing that is done.
    if (isSmall(link, 'link', 'after') && !isTold(units, at)) return [];
    const deed = noun.owned ?? noun;
    const verbs = verbsOf.get(deed.norm);
    if (verbs === undefined) return [];
    const verb = verbAt(atStart(noun), [...verbs, ...verbs.flatMap(passivesOf)], {
      tense: 'past',
      negated: false,
      voice: 'passive',
    });
    const end = endOfClause(units, at + 2);
    const rest = units.slice(at + 2, end);
    if (rest.length === 0) return [];
    if (noun.owned === undefined) return isKnownThing(rest[0]) ? [[verb, ...rest]] : [];
    const owner = soleName(units.slice(0, at), /ها$/.test(noun.norm) ? 'f' : 'm');
    return owner === undefined ? [] : [[verb, { ...owner, ...atStart(noun) }, ...rest]];
  });
}

const isKnownThing = (unit: Unit | undefined): boolean =>
  unit?.kind === 'name' ||
  unit?.kind === 'number' ||
  (isNoun(unit) && unit?.kind === 'word' && unit.time !== true);

/** Whether the last verb before `at` tells what was done. */
function isTold(units: readonly Unit[], at: number): boolean {
  const verb = units.slice(0, at).findLast(isVerbUnit);
  return isVerbUnit(verb) && ['past', 'unknown'].includes(verb.verb.tense) && !verb.verb.negated;
}

function endOfClause(units: readonly Unit[], from: number): number {
  const end = units.findIndex(
    (unit, at) =>
      at >= from &&
      (isMark(unit) || isSmall(unit, 'but') || (isSmall(unit, 'and') && isVerbUnit(units[at + 1]))),
  );
  return end < 0 ? units.length : end;
}

/** The one person that the units name, of that gender. */
function soleName(units: readonly Unit[], gender: 'm' | 'f'): Unit | undefined {
  const names = units.filter((unit) => unit.kind === 'name' && unit.mention.type === 'person');
  const [only, another] = names;
  if (only?.kind !== 'name' || another !== undefined) return undefined;
  return only.mention.gender === gender || only.mention.gender === 'unknown' ? only : undefined;
}

/** «أعلنت البلدية أنها ستستأنف المفاوضات»: what the speaker says of himself, right behind who he is. */
function ownDeeds(units: readonly Unit[]): Unit[][] {
  return units.flatMap((that, at) => {
    const verb = units[at + 1];
    if (!isSmall(that, 'that', 'he', 'she') || !isVerbUnit(verb)) return [];
    const says = units.slice(0, at).findLastIndex((unit) => isVerbUnit(unit) && unit.says === true);
    // «إلا أن الوزارة قالت إنها لم ترصد أي تسرب»
    const opens = units
      .slice(0, Math.max(says, 0))
      .findLastIndex((unit) => !(isNoun(unit) || unit.kind === 'name'));
    const speaker = says === at - 1 ? units.slice(opens + 1, says) : units.slice(says + 1, at);
    const [head] = speaker;
    if (says < 0 || head === undefined || isSmall(units[says - 1], 'that')) return [];
    const isOne = speaker.every((unit) => unit.kind === 'name' || isNoun(unit) || unit.kind === 'date');
    const isKnown = head.kind === 'name' || (head.kind === 'word' && (head.definite || speaker.length > 1));
    const isHis = isSmall(that, 'that', 'she') === isFeminine(head);
    if (!isOne || !isKnown || !isHis || !mayBeSubject(head, verb, arSets)) return [];
    const who = speaker.filter((unit) => unit.kind !== 'date');
    const rest = units.slice(at + 2);
    return [
      [
        ...units.slice(0, says),
        units[says] as VerbUnit,
        ...speaker,
        { ...that, sense: '' } as Unit,
        verb,
        ...who.map((unit) => ({ ...unit, start: verb.end, end: verb.end })),
        ...rest,
      ],
    ];
  });
}

const isFeminine = (head: Unit): boolean =>
  head.kind === 'name'
    ? head.mention.gender === 'f'
    : head.kind === 'word' &&
      (/ه$/.test((head as WordUnit).norm) || arSets.feminines.has((head as WordUnit).norm));

/** «ومن المقرر أن تعقد اللجنة اجتماعها في 21 مايو»: told of its day as what is to come. */
function planned(units: readonly Unit[]): Unit[][] {
  return units.flatMap((modal, at) => {
    const [that, verb] = [units[at + 1], units[at + 2]];
    if (
      modal.kind !== 'small' ||
      modal.sense !== 'planned المقرر' ||
      !isSmall(that, 'that') ||
      !isVerbUnit(verb)
    )
      return [];
    if (units.slice(0, at).some(isVerbUnit)) return [];
    const rest = units.slice(at + 3, endOfClause(units, at + 3));
    const subject = rest[0];
    if (verb.verb.negated || subject === undefined || !rest.some(({ kind }) => kind === 'date')) return [];
    if (subject.kind === 'word' && !hasGenderOf(verb, subject, arSets)) return [];
    return [[{ ...verb, verb: { ...verb.verb, tense: 'future' as const } }, ...rest]];
  });
}
