// Whether what a sentence tells may be another event than the statement's, so that both may be so: of any one of its kind, of a part, of some.
import type { Pair } from './alignment.ts';
import { isReason } from './hedges.ts';
import { wordsBefore } from './modifiers.ts';
import { isBreak, isRole, reports } from './stretches.ts';
import { isNamed, isVerbUnit, type NumberUnit, type Unit } from './unit.ts';
import { isConflict } from './unit-fits.ts';
import type { WordSets } from './word-sets.ts';

/** What a statement leaves out of its clause behind the unit at `at`, from the first unit that is none of its own. */
function leftBehind(told: readonly Unit[], at: number, laid: ReadonlySet<Unit>): readonly Unit[] {
  const from = told.findIndex((unit, place) => place > at && !laid.has(unit));
  if (from < 0) return [];
  const behind = told.slice(from);
  const end = behind.findIndex(
    (unit) =>
      isVerbUnit(unit) ||
      unit.kind === 'break' ||
      isRole(unit, 'that', 'but', 'which', 'and') ||
      isReason(unit),
  );
  return end < 0 ? behind : behind.slice(0, end);
}

/** Whether a stretch opens with what says of which ones, where or in which span of time. What came before a deed is no limit, nor its day. */
function limits([first, second]: readonly Unit[], laid: ReadonlySet<Unit>): boolean {
  const isDay = (unit: Unit | undefined) => unit?.kind === 'date' && unit.mention.value.granularity === 'day';
  if (first?.kind === 'date') return !isDay(first);
  if (first?.kind !== 'small' || first.role !== 'link') return false;
  // `cost 40 million to build`, `by` before an amount of the statement
  if (
    (second?.kind === 'word' && second.helped === true && !wayOf.has(first.sense)) ||
    (second !== undefined && laid.has(second))
  )
    return false;
  return !reports(first) && !isReason(first) && first.sense !== 'after' && !isDay(second);
}

/** Senses of prepositions behind which a word that may be a verb is a noun: `by post`, `as a witness`. */
const wayOf: ReadonlySet<string> = new Set(['by', 'as']);

/** Whether another amount of the same things, or of what no noun tells, stands in the sentence: of the whole it may be a part. */
function hasSummand(told: NumberUnit, units: readonly Unit[], laid: ReadonlySet<Unit>): boolean {
  const { value, unitKind } = told.mention;
  return units.some(
    (unit) =>
      unit.kind === 'number' &&
      !laid.has(unit) &&
      unit.mention.value.value !== value.value &&
      (unit.mention.unitKind === 'none' ||
        unitKind === 'none' ||
        (unit.mention.unitKind === unitKind && unit.mention.value.unit === value.unit)),
  );
}

/** `a man`, `four roads`: of two things of a kind each may be so. */
function isAnyOf(told: Unit, units: readonly Unit[], isSubject: boolean): boolean {
  if (told.kind !== 'word' || isVerbUnit(told) || told.time === true) return false;
  if (told.indefinite === true) return true;
  const at = units.indexOf(told);
  const words = wordsBefore(units, at);
  const opening = units[words[0] ?? at];
  const before = units[(words[0] ?? at) - 1];
  if (words.some((place) => isIndefinite(units[place])) || isIndefinite(opening)) return true;
  const isOwned = senseOf(units[at + 1]) === 'of';
  return (
    // `Exports fell` tells of all of them.
    told.count === 'many' &&
    !isSubject &&
    !told.definite &&
    !(opening?.kind === 'word' && opening.definite) &&
    !isRole(before, 'pointer') &&
    told.capital !== true &&
    !isOwned
  );
}

/** `in Velt City, Orvik and Torrow`: what is told of all of them may be another number in one. */
function isOneOfRow(name: Unit, units: readonly Unit[]): boolean {
  if (!isNamed(name)) return false;
  const at = units.indexOf(name);
  return (
    (isRole(units[at - 1], 'and') && isNamed(units[at - 2])) ||
    (isRole(units[at + 1], 'and') && isNamed(units[at + 2])) ||
    (isBreak(units[at + 1]) && isNamed(units[at + 2]) && isRole(units[at + 3], 'and'))
  );
}

const isIndefinite = (unit: Unit | undefined): boolean => unit?.kind === 'word' && unit.indefinite === true;

const senseOf = (unit: Unit | undefined): string => (unit?.kind === 'small' ? unit.sense : '');

/** What a conflict is looked at with. */
interface Ground {
  readonly told: readonly Unit[];
  readonly laid: ReadonlySet<Unit>;
  readonly last: number;
  readonly sets: WordSets;
  readonly verbFirst: boolean;
  readonly isSingle: boolean;
}

/** Whether both the sentence and the statement may be so although one unit of them, `odd`, is at odds. */
export function mayBeOther(odd: Pair, pairs: readonly Pair[], ground: Ground): boolean {
  const { told, laid, last, sets, verbFirst, isSingle } = ground;
  const rest = leftBehind(told, told.indexOf(odd.told), laid);
  const tellsNumber = pairs.some(({ claimed }) => claimed.kind === 'number');
  const isAny = () => pairs.some((pair, at) => isOfAny(pair, told, sets, verbFirst, at === 0));
  switch (odd.fit) {
    case 'number_differs':
      return (
        (odd.told.kind === 'number' && limits(rest, laid)) ||
        isForSome(odd.told, told, pairs, sets) ||
        pairs.some((pair) => isOneOfRow(pair.told, told)) ||
        told.some((unit) => isVerbUnit(unit) && tells(unit, sets.bounding))
      );
    case 'negation_differs':
      return (
        isVerbUnit(odd.told) &&
        odd.told.verb.negated &&
        // `did not close because of debt`: it may have closed for another reason.
        (told.slice(told.indexOf(odd.told)).some((unit) => !laid.has(unit) && senseOf(unit) === 'because') ||
          rest.some((unit, at) => !laid.has(unit) && (unit.kind === 'date' || limits(rest.slice(at), laid))))
      );
    case 'opposite':
      if (isWhen(odd.claimed, sets)) return !isSingle && !isReached(pairs, told);
      if (!isVerbUnit(odd.claimed)) return isForOrAgainst(odd.claimed) && (tellsNumber || limits(rest, laid));
      return (
        isAny() ||
        // `Four roads were opened`: others may be closed.
        pairs.some(({ told: some }) => isCount(some) && !isRole(told[told.indexOf(some) - 1], 'link')) ||
        ((tellsNumber || tells(odd.told, sets.measuring)) && bindsMeasure(rest, laid)) ||
        isUndone(told.slice(last + 1))
      );
    case 'name_differs':
      return !pairs.some((pair) => isVerbUnit(pair.told) && pair.told.says === true) && isAny();
    case 'date_differs':
      // `before 2028` of what is told for `before 2030`: one day lies within the other's time.
      if (['before', 'after'].includes(senseOf(told[told.indexOf(odd.told) - 1]))) return true;
      return (
        !isSingle &&
        (isAny() || pairs.some(({ told: deed }) => isVerbUnit(deed) && tells(deed, sets.repeatable)))
      );
    default:
      return false;
  }
}

/** `power had been restored to 22,000 households`: for how many a thing was done, it may be for more of them. */
function isForSome(odd: Unit, told: readonly Unit[], pairs: readonly Pair[], sets: WordSets): boolean {
  if (
    odd.kind !== 'number' ||
    odd.mention.unitKind !== 'count' ||
    senseOf(told[told.indexOf(odd) - 1]) !== 'to'
  )
    return false;
  const changes = [sets.measuring, sets.rising, sets.falling];
  return !pairs.some((pair) => changes.some((words) => tells(pair.told, words)));
}

/** «عارضوا القانون، ثم أيدوه»: whether another deed follows that may take this one back. */
function isUndone(behind: readonly Unit[]): boolean {
  return behind.some((unit, at) => {
    const isTurn =
      (unit.kind === 'small' && unit.role === 'and' && unit.sense === 'then') ||
      (unit.kind === 'small' && unit.role === 'but' && unit.sense === '') ||
      (unit.kind === 'small' && unit.sense === 'before' && isRole(behind[at + 1], 'that'));
    return isTurn && behind.slice(at).some(isVerbUnit);
  });
}

/** «12 لوحة في باريس وثماني لوحات في لندن»: whether the amount is one of two that are joined, neither of them all. */
export function isSummed(pairs: readonly Pair[], told: readonly Unit[], laid: ReadonlySet<Unit>): boolean {
  return pairs.some(({ told: amount }) => {
    if (amount.kind !== 'number') return false;
    const at = told.indexOf(amount);
    if (at < 0) return false;
    const [before, behind] = [told.slice(0, at), told.slice(at + 1)];
    const verb = behind.findIndex(isVerbUnit);
    const near = verb < 0 ? behind : behind.slice(0, verb);
    // `and 90,000`, `and another 90,000`, `and to 3,000`
    const joined = near.filter(
      (_, place) =>
        isRole(near[place - 1], 'and') ||
        (isRole(near[place - 2], 'and') && isRole(near[place - 1], 'link', 'pointer')),
    );
    const isJoined = isRole(before.at(-1), 'and');
    const last = before.findLastIndex(isVerbUnit);
    return hasSummand(amount, joined, laid) || (isJoined && hasSummand(amount, before.slice(last + 1), laid));
  });
}

/** Whether an agreeing unit is a thing of which there may be another. A noun that hangs on a definite one is that one's. */
function isOfAny(
  { claimed, told, fit }: Pair,
  units: readonly Unit[],
  { ordinals }: WordSets,
  verbFirst: boolean,
  isSubject: boolean,
): boolean {
  if (isConflict(fit) || claimed.kind !== 'word' || claimed.definite) return false;
  const at = units.indexOf(told);
  const opens = units.slice(0, at).findLastIndex((unit) => unit.kind !== 'word' || isVerbUnit(unit));
  // What a preposition governs is not what it was done to, and `a seventh plot` is one.
  if (isRole(units[opens], 'link')) return false;
  if (units.slice(opens + 1, at + 2).some((unit) => unit.kind === 'word' && ordinals.has(unit.norm)))
    return false;
  if (!verbFirst) return isAnyOf(told, units, isSubject);
  if (
    told.kind !== 'word' ||
    isVerbUnit(told) ||
    told.definite ||
    told.owned !== undefined ||
    told.time === true
  )
    return false;
  // «مؤشر بورصة المدينة»: the last of a chain makes all of it known.
  const behind = units.slice(units.indexOf(told) + 1);
  const next = behind.find((unit) => !isBareNoun(unit));
  const isOwned =
    next?.kind === 'name' ||
    (next?.kind === 'date' && next === behind[0]) ||
    (next?.kind === 'word' && !isVerbUnit(next) && next.definite);
  return !isOwned && !(next?.kind === 'small' && next.sense === 'of');
}

const isBareNoun = (unit: Unit): boolean =>
  unit.kind === 'word' &&
  !isVerbUnit(unit) &&
  !unit.definite &&
  unit.time !== true &&
  unit.describes !== true;

/** `before`, «مساءً»: what may be done or be so twice may be so at both times. */
function isWhen(unit: Unit, { dayTimes }: WordSets): boolean {
  return senseOf(unit) === 'before' || senseOf(unit) === 'after' || tells(unit, dayTimes);
}

/** «ارتفع إلى 12 ألفاً بعد القرار»: an amount is risen to once. */
function isReached(pairs: readonly Pair[], told: readonly Unit[]): boolean {
  return pairs.some(
    ({ told: amount }) => amount.kind === 'number' && senseOf(told[told.indexOf(amount) - 1]) === 'to',
  );
}

const tells = (unit: Unit, words: ReadonlySet<string>): boolean =>
  unit.kind === 'word' && unit.lemmas.some((lemma) => words.has(lemma));

function isForOrAgainst(unit: Unit): boolean {
  return unit.kind === 'small' && (unit.sense === 'for' || unit.sense === 'against');
}

/** `fell in York`: where or of which ones, and neither by how much nor in which time an amount changed. */
function bindsMeasure(rest: readonly Unit[], laid: ReadonlySet<Unit>): boolean {
  const [first, second] = rest;
  if (!isRole(first, 'link') || second?.kind === 'number' || second?.kind === 'date') return false;
  return senseOf(first) !== 'during' && limits(rest, laid);
}

const isCount = (unit: Unit): boolean => unit.kind === 'number' && unit.mention.unitKind === 'count';

/** `met on Monday and on Wednesday`: what was done on two days may have been done on a third. */
export function isRepeated({ told, fit }: Pair, units: readonly Unit[]): boolean {
  if (fit !== 'date_differs') return false;
  const at = units.indexOf(told);
  const isJoint = (unit: Unit | undefined) => unit?.kind === 'small' && unit.role === 'and';
  const isDay = (unit: Unit | undefined) => unit?.kind === 'date';
  return (isJoint(units[at + 1]) && isDay(units[at + 2])) || (isJoint(units[at - 1]) && isDay(units[at - 2]));
}
