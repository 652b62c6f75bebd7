// What a sentence says beside its whole where the verb stands first (Arabic): relative clauses with and without «الذي», further verbs
// with the subject of the first, measures told of a noun behind it («الذي يبلغ طوله»).

import { hasGenderOf, mayBeSubject } from './agreement.ts';
import { endOfPart } from './parts.ts';
import { turns } from './stretches.ts';
import { isIndefinite, isVerbUnit, type Unit, type VerbUnit } from './unit.ts';
import { atStart, verbAt } from './unwritten.ts';
import type { WordSets } from './word-sets.ts';

/** Returns the further propositions of a sentence. */
export function verbFirstPropositions(units: readonly Unit[], sets: WordSets): Unit[][] {
  return [
    ...relatives(units),
    ...placedRelatives(units, sets),
    ...bareRelatives(units, sets),
    ...ownMeasures(units, sets),
    ...sharedSubject(units, sets),
    ...sharedFirstNoun(units, sets),
  ];
}

function isSmall(unit: Unit | undefined, ...roles: readonly string[]): boolean {
  return unit?.kind === 'small' && roles.includes(unit.role);
}

/** «الجمعية التي تأسست عام 1998»: the deed with the noun for its subject, where no pronoun shows that it is the object. */
function relatives(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, at) => {
    const verb = units[at + 1];
    if (!isSmall(unit, 'which') || verb === undefined || !isVerbUnit(verb)) return [];
    const next = units[at + 2];
    if (isSmall(next, 'pointer')) return [];
    const noun = definitePhraseBefore(units, units[at - 1]?.kind === 'break' ? at - 1 : at);
    if (noun === undefined) return [];
    const rest = units.slice(at + 2, endOfPart(units, at + 2));
    const owned = ownedBy(next, noun);
    return [[verb, ...noun, ...rest], ...(owned === undefined ? [] : [[verb, ...owned, ...rest.slice(1)]])];
  });
}

/** «محطة صحار التي دخلت الخدمة»: of a thing and the place it is named after the thing did it, where it has the verb's gender. */
function placedRelatives(units: readonly Unit[], sets: WordSets): Unit[][] {
  return units.flatMap((unit, at) => {
    const [head, place, verb] = [units[at - 2], units[at - 1], units[at + 1]];
    if (
      !isSmall(unit, 'which') ||
      !isVerbUnit(verb) ||
      verb.verb.negated ||
      isSmall(units[at + 2], 'pointer')
    )
      return [];
    if (place?.kind !== 'name' || place.mention.type !== 'place' || head?.kind !== 'word' || head.definite)
      return [];
    if (isVerbUnit(head) || head.count === 'many' || !hasGenderOf(verb, head, sets)) return [];
    return [[verb, head, place, ...units.slice(at + 2, endOfPart(units, at + 2))]];
  });
}

/** «طوله» behind «الخط» as «طول الخط»; `undefined` where the word owns nothing. */
function ownedBy(unit: Unit | undefined, owner: readonly Unit[]): Unit[] | undefined {
  if (unit?.kind !== 'word' || unit.owned === undefined) return undefined;
  const { owned, modified: _, ...word } = unit;
  return [{ ...word, ...owned }, ...owner];
}

/** «خطة بدأت في نيسان»: behind an indefinite noun a verb in the past only describes it, and so was done. */
function bareRelatives(units: readonly Unit[], sets: WordSets): Unit[][] {
  return units.flatMap((verb, at) => {
    // In reported words a past is of no sure time any more.
    const isPast = isVerbUnit(verb) && ['past', 'unknown'].includes(verb.verb.tense);
    if (!isPast || verb.verb.negated || verb.says === true) return [];
    let from = at;
    while (isIndefinite(units[from - 1])) from--;
    const noun = units.slice(from, at);
    const [head] = noun;
    if (head === undefined || !hasGenderOf(verb, head, sets)) return [];
    if (!opensRest(units[at + 1]) || isTurned(units, from)) return [];
    const rest = units.slice(at + 1, endOfClause(units, at + 1));
    // A pronoun may be the noun, which then did nothing.
    return rest.some((unit) => isSmall(unit, 'pointer')) ? [] : [[verb, ...noun, ...rest]];
  });
}

/** Whether what stands behind a verb can't be a subject of its own. */
function opensRest(unit: Unit | undefined): boolean {
  return unit === undefined || unit.kind === 'date' || unit.kind === 'number' || isSmall(unit, 'link');
}

/** Whether the part before `from` denies, asks for or leaves open what stands there. */
function isTurned(units: readonly Unit[], from: number): boolean {
  const start = units.slice(0, from).findLastIndex((unit) => unit.kind === 'break' || isSmall(unit, 'but'));
  return units.slice(start + 1, from).some((unit) => turns(unit) || isSmall(unit, 'pointer'));
}

/** Where a clause ends: at its next mark, or before a further verb behind «و». */
function endOfClause(units: readonly Unit[], from: number): number {
  const end = endOfPart(units, from);
  const next = units.findIndex(
    (unit, at) => at >= from && at < end && isSmall(unit, 'and', 'but') && isVerbUnit(units[at + 1]),
  );
  return next < 0 ? end : next;
}

/** «البالغ عددها 85», «تعويض قدره 8 آلاف»: how much there is of what the noun has. */
function ownMeasures(units: readonly Unit[], sets: WordSets): Unit[][] {
  return units.flatMap((unit, at) => {
    if (units[at + 1]?.kind !== 'number') return [];
    const before = units[at - 1];
    const isReaching = before?.kind === 'word' && before.definite && /^بالغ/.test(before.norm);
    const to = isReaching ? at - 1 : at;
    const noun = isReaching ? definitePhraseBefore(units, to) : indefinitePhraseBefore(units, to);
    const owned = noun === undefined ? undefined : ownedBy(unit, noun);
    if (owned === undefined || isTurned(units, to)) return [];
    const rest = units.slice(at + 1, at + 2 + countedAt(units, at + 2));
    const [measure, ...owner] = owned;
    // «عائدات قدرها 5 ملايين»: they are 5 millions.
    const isAmount = measure?.kind === 'word' && sets.amounts.has(measure.norm);
    const reaching = verbAt(atStart(unit), ['بلغ']);
    return [[reaching, ...owned, ...rest], ...(isAmount ? [[reaching, ...owner, ...rest]] : [])];
  });
}

/** How many units behind a number are what it counts. */
function countedAt(units: readonly Unit[], at: number): number {
  return isIndefinite(units[at]) ? 1 : 0;
}

function indefinitePhraseBefore(units: readonly Unit[], at: number): Unit[] | undefined {
  let from = at;
  while (isIndefinite(units[from - 1])) from--;
  return from === at ? undefined : units.slice(from, at);
}

/** «وصل الشرع إلى موسكو والتقى في الكرملين …»: a verb with no noun behind it has the subject of the verb before. */
function sharedSubject(units: readonly Unit[], sets: WordSets): Unit[][] {
  const first = units.findIndex(isVerbUnit);
  const subject = units[first + 1];
  const isSubject =
    subject?.kind === 'name' || (subject?.kind === 'word' && subject.definite && subject.modified !== true);
  if (first < 0 || subject === undefined || !isSubject) return [];
  return units.flatMap((unit, at) => {
    const verb = units[at + 1];
    const next = units[at + 2];
    if (at <= first || !isSmall(unit, 'and') || verb === undefined || !isVerbUnit(verb)) return [];
    const between = units.slice(first + 1, at);
    const isOther = between.some(
      (other, index) => (isVerbUnit(other) && !describesIndefinite(between, index)) || isSmall(other, 'that'),
    );
    if (isOther || hasOtherSubject(between.slice(1), verb, sets)) return [];
    if (!mayBeSubject(subject, verb, sets)) return [];
    if (next === undefined || !(next.kind === 'date' || isSmall(next, 'link') || isTwice(next, sets)))
      return [];
    return [[verb, subject, ...units.slice(at + 2)]];
  });
}

/** «إن القطع سيبدأ غداً ويستمر أربع ساعات»: where the subject stands first, a further verb with no noun behind it has it too. */
function sharedFirstNoun(units: readonly Unit[], sets: WordSets): Unit[][] {
  return units.flatMap((verb, at) => {
    const joint = units[at - 1];
    const next = units[at + 1];
    if (!isVerbUnit(verb) || !isSmall(joint, 'and')) return [];
    if (
      next === undefined ||
      !(['date', 'number'].includes(next.kind) || isSmall(next, 'link') || isTwice(next, sets))
    )
      return [];
    const opens = units
      .slice(0, at)
      .findLastIndex((unit) => isSmall(unit, 'that', 'but') || isMark(unit, ';'));
    const first = units.findIndex((unit, index) => index > opens && isVerbUnit(unit));
    const subject = units.slice(opens + 1, first);
    const [head] = subject;
    if (first >= at - 1 || head === undefined || !subject.every(isOfNoun) || !isKnownNoun(subject)) return [];
    // Another noun with the verb's form that no preposition governs may have done it.
    const between = units.slice(first + 1, at - 1);
    if (between.some(isVerbUnit) || hasOtherSubject(between, verb, sets) || !mayBeSubject(head, verb, sets))
      return [];
    return [[verb, ...subject, ...units.slice(at + 1)]];
  });
}

/** «ثم أُرجئ مرتين»: how often is no subject. */
const isTwice = (unit: Unit, { occasions }: WordSets): boolean =>
  unit.kind === 'word' && unit.count === 'two' && occasions.has(unit.norm);

const isMark = (unit: Unit, mark: string): boolean => unit.kind === 'break' && unit.mark === mark;

const isOfNoun = (unit: Unit): boolean =>
  unit.kind === 'name' || (unit.kind === 'word' && !isVerbUnit(unit) && unit.time !== true);

const isKnownNoun = (phrase: readonly Unit[]): boolean =>
  phrase.some((unit) => unit.kind === 'name' || (unit.kind === 'word' && unit.definite));

/** «65 عضواً يمثلون …»: a verb right behind a quantity or an indefinite noun only describes it. */
function describesIndefinite(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  return (
    before?.kind === 'number' || (before?.kind === 'word' && !before.definite && before.verb === undefined)
  );
}

/** Whether something stands there that a preposition doesn't govern and that may be the one who did the next deed. */
function hasOtherSubject(units: readonly Unit[], verb: VerbUnit, sets: WordSets): boolean {
  return units.some((unit, at) => {
    if (isVerbUnit(unit)) return !describesIndefinite(units, at);
    const isNominal = unit.kind === 'name' || unit.kind === 'number' || (unit.kind === 'word' && !unit.time);
    if (!isNominal) return false;
    const before = units[at - 1];
    const isGoverned = before !== undefined && (before.kind === 'small' || before.kind === 'word');
    return !(isGoverned && !isVerbUnit(before)) && mayBeSubject(unit, verb, sets);
  });
}

/** «الموسم الحالي، الذي»: a relative with its article belongs to the definite noun before it, whatever that hangs on. */
function definitePhraseBefore(units: readonly Unit[], at: number): Unit[] | undefined {
  let from = at;
  while (from > 0) {
    const unit = units[from - 1];
    const isDefinite = unit?.kind === 'word' && unit.definite && unit.verb === undefined;
    if (!isDefinite && !(unit?.kind === 'name' && from === at)) break;
    from--;
  }
  // «والد سامي الخولي الذي …»: whose deed it is nobody can tell.
  const owner = units[from - 1];
  if (owner?.kind === 'word' && !isVerbUnit(owner)) return undefined;
  return from === at ? undefined : units.slice(from, at);
}
