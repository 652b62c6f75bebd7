// What of a sentence may be left out without changing what the rest says. Silence before error: a stretch goes only where its
// borders and its words show that it describes, places or adds, and takes nothing back.
import { opensObject } from './frames.ts';
import { isAlong, isHedged, isOfLast, isOnlyThere, isReason } from './hedges.ts';
import { isBeforeName, isFixture, isKindOfPlace, isSame, opensInside, withoutScore } from './idle-words.ts';
import { isBoundTo, isFramed, saysWhichOnes } from './limiting-phrases.ts';
import { describesKept, isManner, isMannerBehind, isReduced } from './manners.ts';
import { endsInApposition, goesToPart } from './part-openers.ts';
import { isFormerAmount, isFraction, rivals } from './rivals.ts';
import {
  endsPart,
  isAside,
  isBreak,
  isCalling,
  isChained,
  isCompanion,
  isExtent,
  isNominal,
  isOwnDate,
  isRole,
  isSetOff,
  isTimeOfDay,
  type Leave,
  opensPart,
  reports,
  type Skip,
  turns,
  turnsAny,
  withoutOrigin,
} from './stretches.ts';
import { isTimePhrase } from './time-phrases.ts';
import { isVerbUnit, type NumberUnit, type Unit } from './unit.ts';

/** Whether a stretch between two kept units may go. */
export function mayLeaveOutBetween(units: readonly Unit[], { from, to: end }: Skip, leave: Leave): boolean {
  const to = opensObject(units[end - 1]) ? end - 1 : end;
  const stretch = withoutScore(units.slice(from, to), units[from - 1], leave);
  if (stretch.every((unit) => unit.kind === 'break')) return true;
  const [left, right] = [units[from - 1], units[end]];
  // « étaient encore privés de courant »: they were. What isn't always so may be so.
  if (stretch.every((unit) => isLasting(unit, leave)) && !(isVerbUnit(left) && left.verb.negated))
    return true;
  // «من نصف الرسوم»
  if (isRole(left, 'link') && stretch.some((unit) => unit.kind === 'number' && isFraction(unit.mention)))
    return false;
  // «الأسطول التابع للخط» is «أسطول الخط».
  if (stretch.length === 1 && stretch[0]?.kind === 'small' && stretch[0].sense === 'of') return true;
  if (isManner(stretch, left, right) || isReduced(units, { from, to: end })) return true;
  // What a preposition governs can't be exchanged for what stands behind it: `of 12 of the 17`.
  if (isFixture(left, stretch, right, leave) || isKindOfPlace(left, stretch, right, leave)) return true;
  if (isBeforeName(left, stretch, right, leave) || isSame(stretch, right)) return true;
  if (isRole(left, 'link') || stretch.some(reports) || opensInside(stretch)) return false;
  if (goesToPart(units, { from, to }, leave.sets) || endsInApposition(stretch, right)) return false;
  if (saysWhichOnes(stretch, left, right, leave)) return false;
  if (right?.kind === 'number' && isBoundTo(units.slice(0, from), stretch, leave)) return false;
  if (isSetOff(stretch) && isNominal(left)) return isAside(stretch);
  if (isExtent(stretch, left, right, leave) && !rivals(stretch, leave.numbers, leave.dates)) return true;
  const isDay = leave.isOnce && (stretch.every(({ kind }) => kind === 'date') || isTimeOfDay(stretch));
  if ((end > leave.limitedFrom && !isDay) || turnsAny(stretch)) return false;
  if (isFormerAmount(stretch, units.slice(to))) return true;
  if (rivals(stretch, leave.numbers, leave.dates)) return false;
  if (leave.dates.length === 0 && isTimePhrase(stretch, leave.sets)) return true;
  const rest = withoutOrigin(stretch, left, leave);
  if (rest.length === 0 || isExtent(rest, left, right, leave) || isCompanion(rest, right, leave)) return true;
  if (isChained(rest, right)) return false;
  if (leave.verbFirst ? isCalling(rest, right, units[end + 1], leave) : isTitle(rest, right)) return true;
  if (!opensPart(rest[0], leave) && !isTimeOfDay(rest)) return false;
  if (leave.verbFirst && isOwnDate(left, rest[0])) return false;
  const isRelative = isRole(isRole(rest[0], 'link') ? rest[1] : rest[0], 'which');
  if ((rest.some(isVerbUnit) || isRelative) && !(isBreak(rest.at(-1)) && isRelative)) return false;
  if (rest.some((unit) => isRole(unit, 'and', 'that', 'but'))) return false;
  return endsPart(rest, right, leave);
}

/** Whether what stands before the first kept unit may go; speech that opens there is the caller's to name. */
export function mayLeaveOutBefore(units: readonly Unit[], first: number, leave: Leave): boolean {
  if (first === 0) return true;
  const before = units.slice(0, first);
  const kept = units[first];
  const last = before.at(-1);
  if (before.some((unit) => isRole(unit, 'condition'))) return false;
  if (before.slice(lastPartStart(before)).some(turns) || isHedged([...before].reverse())) return false;
  if (isFramed(before, leave) || (first > leave.limitedFrom && isLimitedBefore(before))) return false;
  if (last === undefined || last.kind === 'break' || last.kind === 'date') return true;
  // `43 skiers were stuck`: the skiers were.
  if (last.kind === 'number' && kept?.kind === 'word' && kept.count === 'many')
    return first <= leave.limitedFrom && isCountOf(last, before.at(-2));
  // `France and Spain own 60 percent`
  if (isRole(last, 'and'))
    return !(
      isNominal(before.at(-2)) &&
      !endsDeed(before.slice(0, -1), leave) &&
      (isNominal(kept) || (isRole(kept, 'pointer') && !before.some(isVerbUnit)))
    );
  if (last.kind === 'small') return last.role === 'that' || last.role === 'but';
  if (!leave.verbFirst && isTitle(before.slice(wordsBefore(before)), kept)) return true;
  if (leave.verbFirst && leave.isPast && isVerbUnit(kept) && isLeading(before)) return true;
  // Part of a longer phrase, or the subject of the verb that follows.
  return last.kind !== 'word' && kept?.kind === 'small';
}

/** « Deux pompiers ont été blessés et trente habitants évacués »: whether a clause ends with its participle. */
function endsDeed(units: readonly Unit[], { verbFirst }: Leave): boolean {
  if (endsInPlace(units) && !verbFirst) return true;
  const last = units.at(-1);
  const before = units.at(-2);
  const verb = before?.kind === 'word' && before.manner === true ? units.at(-3) : before;
  return last?.kind === 'word' && last.helped === true && !last.definite && isVerbUnit(verb);
}

/** `was shot in Oslo and the region bought`: what a preposition governs behind a verb is no subject of the next. */
function endsInPlace(units: readonly Unit[]): boolean {
  let from = units.length;
  while (isNominal(units[from - 1])) from--;
  return (
    isRole(units[from - 1], 'link') &&
    units.slice(0, from).some(isVerbUnit) &&
    !units.some((unit) => reports(unit) || isRole(unit, 'that', 'which', 'but'))
  );
}

/** «وفي اليوم الثاني زار الوفد المصنع»: a phrase with its preposition that opens a part before the verb says when or where, as it would behind it. */
function isLeading(before: readonly Unit[]): boolean {
  const start = before.findLastIndex((unit) => unit.kind === 'break' || isRole(unit, 'that', 'but'));
  const phrase = before.slice(start + 1).filter((unit, at) => !(at === 0 && isRole(unit, 'and')));
  const [first] = phrase;
  const isWhole = phrase.every((unit) => (isNominal(unit) && unit.kind !== 'number') || isRole(unit, 'link'));
  return phrase.length > 1 && isRole(first, 'link') && isWhole && !phrase.some(reports);
}

/** Whether a number only says how many there are of the noun behind it, and nothing takes it back: `not 43 but 34 skiers`. */
function isCountOf({ mention }: NumberUnit, before: Unit | undefined): boolean {
  return (
    mention.unitKind === 'none' &&
    mention.value.value > 1 &&
    (before === undefined || before.kind === 'break')
  );
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
  // « promis de rembourser et d'offrir »
  const deed = units[1];
  if (!verbFirst && isRole(first, 'link') && deed?.kind === 'word' && deed.helped === true && !deed.definite)
    return true;
  // « apportera 120 millions et la région 45 »
  const last = units.at(-1);
  if (
    !verbFirst &&
    first?.kind === 'word' &&
    first.definite &&
    last?.kind === 'number' &&
    units.slice(0, -1).every(isNominal)
  )
    return true;
  // `the state will pay 60 percent and the city the rest`
  const known = units.filter((unit) => unit.kind === 'word' && unit.definite);
  if (!verbFirst && known.length === 2 && known[0] === first && units.every(isNominal)) return true;
  return !verbFirst && isNominal(first) && units.some(isVerbUnit);
}

/** Whether a share stands right behind a verb, of nothing that follows. */
function isShareBehind([share, next]: readonly Unit[], kept: Unit | undefined, leave: Leave): boolean {
  if (!leave.verbFirst || share?.kind !== 'number' || share.mention.unitKind !== 'percent') return false;
  return next === undefined ? isVerbUnit(kept) : isExtent([share], kept, next, leave);
}

/** Whether a clause may end before one that another word opens: a reason limits a denial, a time limits what isn't over. */
function mayEndBefore(sense: string, isLimited: boolean, { isPast }: Leave): boolean {
  if (sense === 'because') return !isLimited;
  return sense !== 'when' || (isPast && !isLimited);
}

/** Whether what stands behind the last kept unit may go. */
export function mayLeaveOutAfter(units: readonly Unit[], last: number, leave: Leave): boolean {
  const kept = units[last];
  const rest = withoutOrigin(withoutScore(units.slice(last + 1), kept, leave), kept, leave);
  if (rest.some((unit, at) => isRole(unit, 'condition', 'exception') && !isOnlyThere(rest, at))) return false;
  const border = rest.findIndex((unit) => unit.kind === 'break');
  const behind = border < 0 ? rest : rest.slice(0, border);
  // «تراجع 15 في المئة خلال خمس سنوات»: by how much it changed says no more than that it did.
  const part = leave.numbers.length === 0 && isShareBehind(behind, kept, leave) ? behind.slice(1) : behind;
  if (!isRole(part.at(-1), 'that') && isHedged(rest.slice(behind.length)) && !isOfLast(rest, behind))
    return false;
  const [first, second] = part;
  if (first === undefined) return true;
  // `said that it was safe and that the road would close`
  if (isRole(first, 'and') && isRole(second, 'that')) return true;
  if (isBoundTo(units.slice(0, last + 1), part, leave)) return false;
  // « baissé de 12 % à 8 % »
  if (isFormerAmount(units.slice(Math.max(0, last - 1), last + 1), part)) return false;
  // A further deed with the same subject, or another clause.
  if (isRole(first, 'and') && !isVerbUnit(kept) && opensClause(part.slice(1), leave)) return true;
  const isLimited = Number.isFinite(leave.limitedFrom);
  if (first.kind === 'small' && first.role === 'but') return mayEndBefore(first.sense, isLimited, leave);
  if (isLimited || isRole(kept, 'link') || turnsAny(part) || isRole(first, 'that')) return false;
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
  return (
    opensPart(first, leave) || isTimeOfDay(part) || describesKept(kept, part) || isMannerBehind(part, kept)
  );
}

const isLasting = (unit: Unit, { sets }: Leave): boolean =>
  unit.kind === 'word' && sets.lasting.has(unit.norm);
