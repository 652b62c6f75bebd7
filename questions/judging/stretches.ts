// What a stretch of a sentence is that a statement leaves out: whether it is set off, describes what stands before it, opens or ends a part.
import { type DateUnit, isVerbUnit, type NumberUnit, type Unit } from './unit.ts';
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
  /** All it says of the kind is that the deed was the first: the day of a deed that is done once limits nothing. */
  readonly isOnce: boolean;
  readonly sets: WordSets;
  /** It tells amounts or a day: another of them may not be passed over. */
  readonly numbers: readonly NumberUnit[];
  readonly dates: readonly DateUnit[];
  /** It tells a deed that was done or will be, not what is so. */
  readonly isPast: boolean;
  /** Whether the article describes a noun in another way as well, so that its origin says which one is meant. */
  readonly isOneOfSeveral: (noun: Unit) => boolean;
}

/** Whether a unit may change what stands around it: denial, condition, possibility, exception, alternative, a part of the whole. */
export function turns(unit: Unit): boolean {
  if (isVerbUnit(unit)) return unit.verb.negated;
  if (unit.kind === 'word') return unit.limits === true;
  if (unit.kind !== 'small') return false;
  return ['condition', 'exception', 'modal', 'not', 'or'].includes(unit.role);
}

/** Whether a stretch holds a word that turns what stands around it; `in a former brewery` lowers nothing but the brewery. */
export function turnsAny(stretch: readonly Unit[]): boolean {
  return stretch.some(
    (unit, at) =>
      turns(unit) &&
      !(
        unit.kind === 'word' &&
        unit.lowers === true &&
        stretch.slice(0, at).some((other) => isRole(other, 'link'))
      ),
  );
}

const setsOff: ReadonlySet<string> = new Set([',', '(', ')', '-', ';', ':', '"']);

/** Whether a unit is a mark that may set something off. */
export function isBreak(unit: Unit | undefined): boolean {
  return unit?.kind === 'break' && setsOff.has(unit.mark);
}

/** Whether a unit is a small word of one of the roles. */
export function isRole(unit: Unit | undefined, ...roles: readonly string[]): boolean {
  return unit?.kind === 'small' && roles.includes(unit.role);
}

/** Whether a unit is a noun, a name or an amount. */
export function isNominal(unit: Unit | undefined): boolean {
  return (
    unit?.kind === 'name' || unit?.kind === 'number' || (unit?.kind === 'word' && unit.verb === undefined)
  );
}

/** Marks that set off what stands between them. */
const pairs: ReadonlySet<string> = new Set([',,', '()', '--']);

/** Whether a unit gives words to somebody, so that nothing beside it is the article's own. */
export function reports(unit: Unit): boolean {
  return (
    (unit.kind === 'word' && unit.says === true) || (unit.kind === 'small' && unit.sense === 'according')
  );
}

/**
 * Whether what stands behind may hang on the stretch instead of what stands before it: «أمر بالاستعداد لإخلاء», and an amount
 * on what it is an amount of: «صادرات تونس من الزيت 96 ألفاً».
 */
export function isChained(stretch: readonly Unit[], right: Unit | undefined): boolean {
  const [first, last] = [stretch[0], stretch.at(-1)];
  if (first?.kind !== 'small' || first.role !== 'link') return false;
  if (right?.kind === 'number') return first.sense === 'from' || first.sense === 'of';
  return isRole(right, 'link') && last?.kind === 'word';
}

/** Whether a stretch stands between two marks: it limits nothing, and says something of its own. */
export function isSetOff(stretch: readonly Unit[]): boolean {
  const [first, last] = [stretch[0], stretch.at(-1)];
  if (stretch.length < 3 || first?.kind !== 'break' || last?.kind !== 'break') return false;
  return pairs.has(first.mark + last.mark);
}

/** Whether what stands between two marks only adds: a relative clause whatever it says, else nothing that turns the sentence. */
export function isAside(stretch: readonly Unit[]): boolean {
  if (stretch.some((unit) => isRole(unit, 'that', 'but'))) return false;
  // `Rosa Fenn, a former minister, spoke`
  const isTurning = (unit: Unit) => turns(unit) && !(unit.kind === 'word' && unit.lowers === true);
  return isRole(stretch[1], 'which') || !stretch.some(isTurning);
}

/** «وسجّل زميله فادي»: who somebody is to another, right before his name. */
export function isCompanion(stretch: readonly Unit[], right: Unit | undefined, { sets }: Leave): boolean {
  const [only, more] = stretch;
  if (only?.kind !== 'word' || more !== undefined || right?.kind !== 'name') return false;
  return right.mention.type === 'person' && sets.companions.has(only.norm);
}

/**
 * «فاز سائق الراليات السعودي يزيد الراجحي»: what somebody is, before his name and before what else is told. A noun that owns another
 * («والد الطفل سامي») is somebody else, unless it is a calling.
 */
export function isCalling(
  stretch: readonly Unit[],
  right: Unit | undefined,
  behind: Unit | undefined,
  { sets }: Leave,
): boolean {
  const [head] = stretch;
  const last = stretch.at(-1);
  if (right?.kind !== 'name' || right.mention.type !== 'person' || head?.kind !== 'word') return false;
  if (behind === undefined || behind.kind === 'break' || last?.kind !== 'word' || !last.definite)
    return false;
  const isWhole = stretch.every(
    (unit) => unit.kind === 'word' && !isVerbUnit(unit) && unit.limits !== true && unit.time !== true,
  );
  const isAllKnown = stretch.every((unit) => unit.kind === 'word' && unit.definite);
  return isWhole && (isAllKnown || sets.offices.has(head.norm) || sets.callings.has(head.norm));
}

/** «تراجع 15 في المئة خلال …», `rose 12% in May`: by how much a thing changed, where the share is one of nothing behind it. */
export function isExtent(
  stretch: readonly Unit[],
  left: Unit | undefined,
  right: Unit | undefined,
  { verbFirst }: Leave,
): boolean {
  const amount = stretch.at(-1);
  const isShare =
    (amount?.kind === 'number' && amount.mention.unitKind === 'percent') ||
    (amount?.kind === 'word' && /^\d+:\d+$/.test(amount.norm));
  const isBare = stretch.length === 1 || (stretch.length === 2 && isRole(stretch[0], 'link'));
  const isOf = right?.kind === 'small' && (right.sense === 'of' || right.sense === 'from');
  return (
    isShare &&
    isBare &&
    (isVerbUnit(left) || (left?.kind === 'word' && (verbFirst || left.helped === true))) &&
    (isRole(right, 'link') || right?.kind === 'date' || (right?.kind === 'word' && right.time === true)) &&
    !isOf
  );
}

/** «إغلاق العام الماضي»: a date right behind a noun without article says which one it is. */
export function isOwnDate(noun: Unit | undefined, unit: Unit | undefined): boolean {
  return unit?.kind === 'date' && noun?.kind === 'word' && !noun.definite && noun.verb === undefined;
}

/** «مساء الخميس 25 حزيران». */
export function isTimeOfDay([first, second]: readonly Unit[]): boolean {
  if (first?.kind !== 'word' || first.verb !== undefined || second?.kind !== 'date') return false;
  // «الجسر الرابع عام 1985»
  return first.time === true || (!first.definite && !first.describes);
}

/** The stretch without the adjectives of origin that describe the noun before it: «الرئيس السوري». */
export function withoutOrigin(
  stretch: readonly Unit[],
  left: Unit | undefined,
  { verbFirst, isOneOfSeveral }: Leave,
): readonly Unit[] {
  // «مطار لارنكا القبرصي»: a name is known by itself.
  const isNamed = verbFirst && left?.kind === 'name';
  if (left === undefined || isVerbUnit(left) || (left.kind !== 'word' && left.kind !== 'number' && !isNamed))
    return stretch;
  if (isOneOfSeveral(left)) return stretch;
  const isDefinite = isNamed || (left.kind === 'word' && left.definite);
  let at = 0;
  while (at < stretch.length) {
    const unit = stretch[at];
    // An Arabic adjective has its noun's article.
    if (unit?.kind !== 'word' || !unit.describes || (verbFirst && unit.definite !== isDefinite)) break;
    at++;
  }
  return stretch.slice(at);
}

/** Whether a part of a sentence of its own begins here: behind a preposition, a relative, a mark, or with a date. */
export function opensPart(unit: Unit | undefined, { sets }: Leave): boolean {
  if (unit === undefined || unit.kind === 'date' || unit.kind === 'break') return true;
  // «طلبت التمديد مرتين»
  if (unit.kind === 'word')
    return unit.prefixed === true || (unit.count === 'two' && sets.occasions.has(unit.norm));
  return isRole(unit, 'link', 'which', 'and') || isGovernedPointer(unit, sets);
}

/** «ساهمت فيها الجماعة»: a preposition with a pronoun is a part by itself. */
function isGovernedPointer(unit: Unit | undefined, { governedPointers }: WordSets): boolean {
  return unit?.kind === 'small' && unit.role === 'pointer' && governedPointers.has(unit.sense);
}

/** Whether the part is over where the next kept unit stands: nothing in it governs that unit. */
export function endsPart(
  stretch: readonly Unit[],
  right: Unit | undefined,
  { verbFirst, sets }: Leave,
): boolean {
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
