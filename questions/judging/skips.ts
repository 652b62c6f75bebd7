// What of a sentence may be left out without changing what the rest says. Silence before error: a stretch goes only where its
// borders and its words show that it describes, places or adds, and takes nothing back.
import { opensObject } from './frames.ts';
import { isFormerAmount, rivals } from './rivals.ts';
import { isTimePhrase } from './time-phrases.ts';
import { isVerbUnit, type NumberUnit, type Unit } from './unit.ts';
import type { WordSets } from './word-sets.ts';

/** A stretch of units, `to` exclusive. */
export interface Skip {
  readonly from: number;
  readonly to: number;
}

/** What the language and the statement allow to be left out. */
export interface Leave {
  /** Whether the language puts the verb before its subject. */
  readonly verbFirst: boolean;
  /**
   * The statement speaks of all, of none, of the first or the greatest: whatever limits that must stay from this unit of the sentence
   * on; endless where it speaks of nothing like it.
   */
  readonly limitedFrom: number;
  readonly sets: WordSets;
  /** It tells amounts or a day: another of them may not be passed over. */
  readonly numbers: readonly NumberUnit[];
  readonly hasDate: boolean;
  /** It tells a deed that was done or will be, not what is so. */
  readonly isPast: boolean;
}

/** Whether a unit may change what stands around it: denial, condition, possibility, exception, alternative, a part of the whole. */
export function turns(unit: Unit): boolean {
  if (isVerbUnit(unit)) return unit.verb.negated;
  if (unit.kind === 'word') return unit.limits === true;
  if (unit.kind !== 'small') return false;
  return ['condition', 'exception', 'modal', 'not', 'or'].includes(unit.role);
}

const setsOff: ReadonlySet<string> = new Set([',', '(', ')', '-', ';', ':', '"']);

function isBreak(unit: Unit | undefined): boolean {
  return unit?.kind === 'break' && setsOff.has(unit.mark);
}

function isRole(unit: Unit | undefined, ...roles: readonly string[]): boolean {
  return unit?.kind === 'small' && roles.includes(unit.role);
}

function isNominal(unit: Unit | undefined): boolean {
  return (
    unit?.kind === 'name' || unit?.kind === 'number' || (unit?.kind === 'word' && unit.verb === undefined)
  );
}

/** Whether a stretch between two kept units may go. */
export function mayLeaveOutBetween(units: readonly Unit[], { from, to: end }: Skip, leave: Leave): boolean {
  const to = opensObject(units[end - 1]) ? end - 1 : end;
  const stretch = units.slice(from, to);
  if (stretch.every((unit) => unit.kind === 'break')) return true;
  const [left, right] = [units[from - 1], units[end]];
  // «الأسطول التابع للخط» is «أسطول الخط».
  if (stretch.length === 1 && stretch[0]?.kind === 'small' && stretch[0].sense === 'of') return true;
  // What a preposition governs can't be exchanged for what stands behind it: `of 12 of the 17`.
  if (isRole(left, 'link') || stretch.some(reports)) return false;
  if (isSetOff(stretch) && isNominal(left)) return isAside(stretch);
  if (end > leave.limitedFrom || stretch.some(turns)) return false;
  if (isFormerAmount(stretch, units.slice(to))) return true;
  if (rivals(stretch, leave.numbers, leave.hasDate)) return false;
  if (!leave.hasDate && isTimePhrase(stretch, leave.sets)) return true;
  const rest = withoutOrigin(stretch, left);
  if (rest.length === 0 || isExtent(rest, left, right) || isCompanion(rest, right, leave)) return true;
  if (isChained(rest, right)) return false;
  if (!leave.verbFirst && isTitle(rest, right)) return true;
  if (!opensPart(rest[0], leave) && !isTimeOfDay(rest)) return false;
  if (leave.verbFirst && isOwnDate(left, rest[0])) return false;
  const isRelative = isRole(isRole(rest[0], 'link') ? rest[1] : rest[0], 'which');
  if ((rest.some(isVerbUnit) || isRelative) && !(isBreak(rest.at(-1)) && isRelative)) return false;
  if (rest.some((unit) => isRole(unit, 'and', 'that', 'but'))) return false;
  return endsPart(rest, right, leave);
}

/** Marks that set off what stands between them. */
const pairs: ReadonlySet<string> = new Set([',,', '()', '--']);

/** Whether a unit gives words to somebody, so that nothing beside it is the article's own. */
function reports(unit: Unit): boolean {
  return (
    (unit.kind === 'word' && unit.says === true) || (unit.kind === 'small' && unit.sense === 'according')
  );
}

/**
 * Whether what stands behind may hang on the stretch instead of what stands before it: «أمر بالاستعداد لإخلاء», and an amount
 * on what it is an amount of: «صادرات تونس من الزيت 96 ألفاً».
 */
function isChained(stretch: readonly Unit[], right: Unit | undefined): boolean {
  const [first, last] = [stretch[0], stretch.at(-1)];
  if (first?.kind !== 'small' || first.role !== 'link') return false;
  if (right?.kind === 'number') return first.sense === 'from' || first.sense === 'of';
  return isRole(right, 'link') && last?.kind === 'word';
}

/** Whether a stretch stands between two marks: it limits nothing, and says something of its own. */
function isSetOff(stretch: readonly Unit[]): boolean {
  const [first, last] = [stretch[0], stretch.at(-1)];
  if (stretch.length < 3 || first?.kind !== 'break' || last?.kind !== 'break') return false;
  return pairs.has(first.mark + last.mark);
}

/** Whether what stands between two marks only adds: a relative clause whatever it says, else nothing that turns the sentence. */
function isAside(stretch: readonly Unit[]): boolean {
  if (stretch.some((unit) => isRole(unit, 'that', 'but'))) return false;
  return isRole(stretch[1], 'which') || !stretch.some(turns);
}

/** «وسجّل زميله فادي»: who somebody is to another, right before his name. */
function isCompanion(stretch: readonly Unit[], right: Unit | undefined, { sets }: Leave): boolean {
  const [only, more] = stretch;
  if (only?.kind !== 'word' || more !== undefined || right?.kind !== 'name') return false;
  return right.mention.type === 'person' && sets.companions.has(only.norm);
}

/** «تراجع 15 في المئة خلال …», `rose 12% in May`: by how much a thing changed, where the share is one of nothing behind it. */
function isExtent(stretch: readonly Unit[], left: Unit | undefined, right: Unit | undefined): boolean {
  const amount = stretch.at(-1);
  const isShare = amount?.kind === 'number' && amount.mention.unitKind === 'percent';
  const isBare = stretch.length === 1 || (stretch.length === 2 && isRole(stretch[0], 'link'));
  const isOf = right?.kind === 'small' && (right.sense === 'of' || right.sense === 'from');
  return isShare && isBare && isVerbUnit(left) && (isRole(right, 'link') || right?.kind === 'date') && !isOf;
}

/** «إغلاق العام الماضي»: a date right behind a noun without article says which one it is. */
function isOwnDate(noun: Unit | undefined, unit: Unit | undefined): boolean {
  return unit?.kind === 'date' && noun?.kind === 'word' && !noun.definite && noun.verb === undefined;
}

/** «مساء الخميس 25 حزيران». */
function isTimeOfDay([first, second]: readonly Unit[]): boolean {
  return first?.kind === 'word' && first.verb === undefined && second?.kind === 'date';
}

/** The stretch without the adjectives of origin that describe the noun before it: «الرئيس السوري». */
function withoutOrigin(stretch: readonly Unit[], left: Unit | undefined): readonly Unit[] {
  if (left === undefined || isVerbUnit(left) || (left.kind !== 'word' && left.kind !== 'number'))
    return stretch;
  const isDefinite = left.kind === 'word' && left.definite;
  let at = 0;
  while (at < stretch.length) {
    const unit = stretch[at];
    if (unit?.kind !== 'word' || !unit.describes || unit.definite !== isDefinite) break;
    at++;
  }
  return stretch.slice(at);
}

/** Whether a part of a sentence of its own begins here: behind a preposition, a relative, a mark, or with a date. */
function opensPart(unit: Unit | undefined, { sets }: Leave): boolean {
  if (unit === undefined || unit.kind === 'date' || unit.kind === 'break') return true;
  if (unit.kind === 'word') return unit.prefixed === true;
  return isRole(unit, 'link', 'which', 'and') || isGovernedPointer(unit, sets);
}

/** «ساهمت فيها الجماعة»: a preposition with a pronoun is a part by itself. */
function isGovernedPointer(unit: Unit | undefined, { governedPointers }: WordSets): boolean {
  return unit?.kind === 'small' && unit.role === 'pointer' && governedPointers.has(unit.sense);
}

/** Whether the part is over where the next kept unit stands: nothing in it governs that unit. */
function endsPart(stretch: readonly Unit[], right: Unit | undefined, { verbFirst, sets }: Leave): boolean {
  const last = stretch.at(-1);
  if (right === undefined || last === undefined || last.kind === 'break' || last.kind === 'date') return true;
  if (last.kind === 'small') return isGovernedPointer(last, sets);
  if (right.kind === 'small' || right.kind === 'date' || right.kind === 'break' || isVerbUnit(right))
    return true;
  if (last.kind === 'name' || last.kind === 'number')
    // No name owns the noun behind it in Arabic; in English it may (`the Amman office`).
    return (
      right.kind === 'word' && (right.definite || (verbFirst && last.kind === 'name' && !right.describes))
    );
  // Behind a noun with its article only an adjective with one could belong to it.
  return last.definite && (right.kind !== 'word' || !right.definite || !right.describes);
}

/** Whether what stands before the first kept unit may go; speech that opens there is the caller's to name. */
export function mayLeaveOutBefore(units: readonly Unit[], first: number, leave: Leave): boolean {
  if (first === 0) return true;
  const before = units.slice(0, first);
  const kept = units[first];
  const last = before.at(-1);
  if (before.some((unit) => isRole(unit, 'condition'))) return false;
  if (before.slice(lastPartStart(before)).some(turns) || isHedged([...before].reverse())) return false;
  if (first > leave.limitedFrom && isLimitedBefore(before)) return false;
  if (last === undefined || last.kind === 'break' || last.kind === 'date') return true;
  // `43 skiers were stuck`: the skiers were.
  if (last.kind === 'number' && kept?.kind === 'word' && kept.count === 'many')
    return first <= leave.limitedFrom && isCountOf(last, before.at(-2));
  // `France and Spain own 60 percent`
  if (isRole(last, 'and')) return !(isNominal(before.at(-2)) && isNominal(kept));
  if (last.kind === 'small') return last.role === 'that' || last.role === 'but';
  if (!leave.verbFirst && isTitle(before.slice(wordsBefore(before)), kept)) return true;
  // Part of a longer phrase, or the subject of the verb that follows.
  return last.kind !== 'word' && kept?.kind === 'small';
}

/** Whether a number only says how many there are of the noun behind it, and nothing takes it back: `not 43 but 34 skiers`. */
function isCountOf({ mention }: NumberUnit, before: Unit | undefined): boolean {
  return (
    mention.unitKind === 'none' &&
    mention.value.value > 1 &&
    (before === undefined || before.kind === 'break')
  );
}

/**
 * Whether parts without a verb, set off next to the kept words, turn them: «ربما، بحسب الشرطة، غادر», `…, reportedly`. The units
 * are given from the kept words on.
 */
function isHedged(units: readonly Unit[]): boolean {
  const isOwn = (unit: Unit) => isVerbUnit(unit) && unit.says !== true;
  const end = units.findIndex((unit) => isOwn(unit) || isRole(unit, 'that', 'but', 'which'));
  const near = end < 0 ? units : units.slice(0, end);
  const last = near.findLastIndex((unit) => unit.kind === 'break');
  // What stands behind the last mark belongs to the verb that follows.
  const apart = end < 0 ? near : near.slice(0, last + 1);
  // An office of lower rank that stands there turns nothing: `the deputy mayor, Ines Cole, voted`.
  return apart[0]?.kind === 'break' && apart.some((unit) => unit.kind === 'small' && turns(unit));
}

/** Whether what stands before says when or where something is so: `In May, no trains ran`. */
function isLimitedBefore(before: readonly Unit[]): boolean {
  const start = before.findLastIndex(
    (unit, at) =>
      isVerbUnit(unit) ||
      isRole(unit, 'that', 'but') ||
      // `Two members voted with the opposition, and the Speaker did not`
      (isRole(unit, 'and') && before.slice(0, at).some(isVerbUnit)),
  );
  return before
    .slice(start + 1)
    .some((unit) => unit.kind === 'date' || (isRole(unit, 'link') && !reports(unit)));
}

/** `labour secretary Judith Penhaligane`: in English and French words right before a person's name say who that is. */
function isTitle(stretch: readonly Unit[], right: Unit | undefined): boolean {
  if (right?.kind !== 'name' || right.mention.type !== 'person' || stretch.length === 0) return false;
  return stretch.every((unit) => unit.kind === 'word' && unit.verb === undefined && unit.limits !== true);
}

/** Where the run of plain words at the end begins, if it opens the sentence or a part of it. */
function wordsBefore(units: readonly Unit[]): number {
  let from = units.length;
  while (from > 0 && units[from - 1]?.kind === 'word') from--;
  const before = units[from - 1];
  const isOpen = before === undefined || before.kind === 'break' || isRole(before, 'and', 'that', 'but');
  return isOpen ? from : units.length;
}

/** Where the last part of a sentence begins: behind its last mark, joining word or complementizer. */
function lastPartStart(units: readonly Unit[]): number {
  const at = units.findLastIndex((unit) => unit.kind === 'break' || isRole(unit, 'that', 'but'));
  return Math.max(0, at);
}

/** Whether a unit may open what an amount is counted by. */
function isRate(unit: Unit): boolean {
  return unit.kind === 'small' && (unit.sense === 'by' || unit.sense === 'per');
}

/** Whether a verb, or in English and French a noun with its verb, opens another clause behind `and`. */
function opensClause(units: readonly Unit[], { verbFirst }: Leave): boolean {
  const [first] = units;
  if (isVerbUnit(first) || (first?.kind === 'word' && first.helped === true)) return true;
  return !verbFirst && isNominal(first) && units.some(isVerbUnit);
}

/** Whether a clause may end before one that another word opens: a reason limits a denial, a time limits what isn't over. */
function mayEndBefore(sense: string, isLimited: boolean, { isPast }: Leave): boolean {
  if (sense === 'because') return !isLimited;
  return sense !== 'when' || (isPast && !isLimited);
}

/** What tells why or by what way a thing is so sets it no limits: `closed because of the rain`. */
function isReason(unit: Unit): boolean {
  return (
    unit.kind === 'small' &&
    (unit.sense === 'because' || unit.sense === 'despite' || unit.sense === 'through')
  );
}

/** «على امتداد 720 كيلومتراً»: how far a thing reaches sets it no limits either. */
function isAlong([link, noun, amount]: readonly Unit[]): boolean {
  return (
    isRole(link, 'link') &&
    noun?.kind === 'word' &&
    amount?.kind === 'number' &&
    amount.mention.unitKind === 'measure'
  );
}

/** Whether what stands behind the last kept unit may go. */
export function mayLeaveOutAfter(units: readonly Unit[], last: number, leave: Leave): boolean {
  const kept = units[last];
  const rest = withoutOrigin(units.slice(last + 1), kept);
  if (rest.some((unit) => isRole(unit, 'condition', 'exception'))) return false;
  const border = rest.findIndex((unit) => unit.kind === 'break');
  const part = border < 0 ? rest : rest.slice(0, border);
  if (isHedged(rest.slice(part.length))) return false;
  const [first, second] = part;
  if (first === undefined) return true;
  // A further deed with the same subject, or another clause.
  if (isRole(first, 'and') && !isVerbUnit(kept) && opensClause(part.slice(1), leave)) return true;
  const isLimited = Number.isFinite(leave.limitedFrom);
  if (first.kind === 'small' && first.role === 'but') return mayEndBefore(first.sense, isLimited, leave);
  if (isLimited || isRole(kept, 'link') || part.some(turns) || isRole(first, 'that')) return false;
  // `The pool is open to members`, `closed on Monday`: what is so, and not only was, is so within its limits.
  if (!leave.isPast && (isRole(first, 'link') || first.kind === 'date') && !isReason(first) && !isAlong(part))
    return false;
  if (isRole(first, 'and')) return false;
  // `40 dollars a month`
  if (kept?.kind === 'number' && second?.kind === 'word' && second.time === true && part.length === 2)
    return false;
  // `40 per guest`, « 900 personnes par heure »
  const isAmount = kept?.kind === 'number' || units[last - 1]?.kind === 'number';
  if (isAmount && second?.kind === 'word' && !second.definite && isRate(first)) return false;
  // «اتفاقاً يتيح …»: a verb right behind an indefinite noun only describes it.
  if (leave.verbFirst && isVerbUnit(first) && kept?.kind === 'word' && !kept.definite && !isVerbUnit(kept))
    return true;
  if (leave.verbFirst && isOwnDate(kept, first)) return false;
  return opensPart(first, leave) || isTimeOfDay(part);
}
