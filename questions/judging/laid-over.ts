// A statement laid over a sentence and its parts, in every order and length in which it says the same.

import { type Alignment, align, groundOf, type Pair } from './alignment.ts';
import { askedOnce } from './asked-once.ts';
import { isPlace } from './descriptions.ts';
import { isDoubtful } from './doubts.ts';
import type { Finding } from './finding.ts';
import { firmUnits, isDeed } from './firm-units.ts';
import { opensObject } from './frames.ts';
import type { JudgingLanguage } from './judging-language.ts';
import { leavesLimit } from './left-limits.ts';
import { isMadeKnown } from './made-known.ts';
import { isReversing, natureOf } from './natures.ts';
import {
  describesOther,
  isDeedOfOther,
  isOwnLife,
  isQuality,
  isSameAmount,
  isSort,
  isUntil,
  isVoiced,
  isWord,
} from './not-at-odds.ts';
import { hasOpenBound } from './open-bounds.ts';
import { ordersOf } from './orders.ts';
import { isRepeated, isSummed, mayBeOther } from './other-events.ts';
import { isAnother, isDescribedOtherwise } from './other-things.ts';
import type { Judged, Passage } from './passages.ts';
import { isRated } from './rates.ts';
import { scopeOf } from './scope.ts';
import { withoutSettings } from './settings.ts';
import { shortened } from './shortening.ts';
import { tellingsOf } from './tellings.ts';
import { isContent, isNamed, isVerbUnit, type Unit } from './unit.ts';
import { isConflict, unitFit } from './unit-fits.ts';
import { isQuoted, isReportedBeside, isReportedByNobody } from './whose-report.ts';
import { relationsOf, type WordRelations } from './word-relations.ts';
import type { WordSets } from './word-sets.ts';

/** From this many agreeing parts a deed is told so closely that another amount is of the same. */
const firmFrame = 4;

/** Fewest parts of a statement that must agree before another one counts as a conflict. */
const leastFrame = 2;

/** Returns the best that `passage` says to `units`: agreement before conflict, `undefined` where it decides nothing. */
export function laidOver(
  units: readonly Unit[],
  passage: Passage,
  language: JudgingLanguage,
  known: Judged,
): Finding | undefined {
  return laid(units, passage, language, known, false);
}

/** Returns how `passage` supports `units`, `undefined` where it doesn't: units that are only at odds with it are not followed up. */
export function supportOf(
  units: readonly Unit[],
  passage: Passage,
  language: JudgingLanguage,
  known: Judged,
): Finding | undefined {
  return laid(units, passage, language, known, true);
}

function laid(
  units: readonly Unit[],
  passage: Passage,
  language: JudgingLanguage,
  { descriptions }: Judged,
  seeksSupport: boolean,
): Finding | undefined {
  if (units.filter(isContent).length < leastFrame) return undefined;
  const relations = relationsOf(language.words);
  const tellings = tellingsOf(passage, relations);
  // What is never left out must be there, before anything dearer is asked.
  const fitsOf = askedOnce(tellings.fitsOf);
  const isAbsent = (unit: Unit) => {
    const fits = fitsOf(unit);
    return fits === undefined || (seeksSupport && fits.every((fit) => fit === undefined || isConflict(fit)));
  };
  if (units.some((unit) => isDeed(unit) && isAbsent(unit))) return undefined;
  const firm = firmUnits(units, language.headFirst);
  if (firm.some(isAbsent)) return undefined;
  const { verbFirst, sets } = language;
  const {
    numbers,
    dates,
    isOnce,
    isPast,
    isCounted,
    isLimited,
    isReversed,
    isMutual,
    isSingle,
    isPlaced,
    isAbsolute,
  } = natureOf(units, language);
  const isOneOfSeveral = (noun: Unit) => isDescribedOtherwise(noun, descriptions);
  const leave = { verbFirst, sets, numbers, dates, isOnce, isPast, isOneOfSeveral };
  const isTooWide = ({ claimed, fit }: Pair) =>
    fit === 'wider' &&
    ((isReversed && !isReversing(claimed, language)) || (isCounted && (isLimited || !isVerbUnit(claimed))));
  let refuting: Finding | undefined;
  // Behind a refutation only support says more.
  const mayDiffer = () => !seeksSupport && refuting === undefined;
  for (const telling of tellings.all) {
    const { told } = telling;
    const limitedFrom = isAbsolute ? scopeOf(told, language) : Number.POSITIVE_INFINITY;
    const ground = groundOf(telling, fitsOf, { ...leave, limitedFrom });
    const mayStand = (unit: Unit) =>
      ground.candidates(unit).some(({ fit }) => mayDiffer() || !isConflict(fit));
    if (!firm.every(mayStand)) continue;
    const short = shortened(units, told, { descriptions, language, relations, sentence: passage.at });
    const bare = withoutSettings(short, told, descriptions, language.sets);
    for (const length of new Set([units, short, bare])) {
      const plain = length.filter((unit) => !opensObject(unit));
      // Every order is of the same units, and most sentences lack one of them.
      if (!plain.every(mayStand)) continue;
      for (const order of ordersOf(plain, language)) {
        const alignment = align(order, ground);
        if (alignment === undefined || alignment.pairs.some(isTooWide)) continue;
        if (alignment.conflicts > 0 && !mayDiffer()) continue;
        const isAnotherOne = alignment.pairs.some((pair) => isAnother(pair, told, descriptions, verbFirst));
        if (verbFirst && isAnotherOne) continue;
        const finding = findingOf(alignment, {
          told,
          passage,
          relations,
          isMutual,
          isSingle,
          isPlaced,
          verbFirst,
          sets,
          language,
        });
        // Where the deed was done is told by nobody, and so it supports nothing.
        if (finding?.stands === 'supports' && !isAnotherOne && (length !== bare || bare === short))
          return finding;
        // `injured 60 people in Nairenga`: of a place that the sentence doesn't tell another figure may be so.
        const isElsewhere =
          finding?.conflict?.code === 'number_differs' &&
          units.some((unit) => isNamed(unit) && !length.includes(unit));
        if (finding?.stands === 'refutes' && (verbFirst || !isElsewhere)) refuting ??= finding;
      }
    }
  }
  return refuting;
}

/** What a laid statement is looked at with. */
interface Scene {
  readonly told: readonly Unit[];
  readonly passage: Passage;
  readonly relations: WordRelations;
  /** Whether the deed may be done with several: who met one may have met another. */
  readonly isMutual: boolean;
  readonly isSingle: boolean;
  /** Whether it tells of what happens in one place. */
  readonly isPlaced: boolean;
  readonly verbFirst: boolean;
  readonly sets: WordSets;
  readonly language: JudgingLanguage;
}

function findingOf(
  { pairs, first, last }: Alignment,
  { told, passage, relations, isMutual, isSingle, isPlaced, verbFirst, sets, language }: Scene,
): Finding | undefined {
  // A subject carried from another sentence stands nowhere in this one.
  const placed = pairs.filter((pair) => pair.told.end > pair.told.start);
  const start = Math.min(...placed.map((pair) => pair.told.start));
  const end = Math.max(...placed.map((pair) => pair.told.end));
  const attribution = passage.attributions.find(
    ({ content }) => content.start <= start && content.end >= end - 1,
  );
  if (attribution !== undefined && attribution.speaker === undefined) return undefined;
  if (isReportedByNobody(told, first, attribution)) return undefined;
  if (attribution === undefined && (isReportedBeside(told, first, last) || isQuoted(told, first)))
    return undefined;
  if (pairs.some((pair) => language.isOtherNumber?.(pair, told) === true)) return undefined;
  if (isDoubtful(pairs, passage, attribution, language)) return undefined;
  const isDone = pairs.some(({ told: unit }) => isVerbUnit(unit) && unit.verb.tense === 'past');
  if (!isDone && pairs.some(isLooser)) return undefined;
  if (hasOpenBound(pairs, told, language)) return undefined;
  if (language.cutsShort?.(pairs, told) === true) return undefined;
  const agreeing = pairs.filter(({ claimed, fit }) => isContent(claimed) && !isConflict(fit)).length;
  const shared = {
    passage,
    agreement: pairs.some(({ fit }) => fit !== 'same') ? ('entailed' as const) : ('agrees' as const),
    ...(attribution === undefined ? {} : { attribution }),
    agreeing,
  };
  const odd = pairs.find(({ fit }) => isConflict(fit));
  const laid = new Set(pairs.map((pair) => pair.told));
  if (isSummed(pairs, told, laid) || isRated(told, laid, sets)) return undefined;
  if (leavesLimit({ told, laid, sets }, passage.units, attribution)) return undefined;
  if (odd === undefined || !isConflict(odd.fit)) {
    if (pairs.some((pair) => isMadeKnown(pair, told))) return undefined;
    const marks = placed.map((pair) => ({ start: pair.told.start, end: pair.told.end }));
    return { ...shared, stands: 'supports', marks };
  }
  const isFramed =
    agreeing >= leastFrame && pairs.some((pair) => isVerbUnit(pair.told) || pair.told.kind === 'word');
  // «بياناً مشتركاً لفرنسا وبريطانيا»: what the sentence tells beside it is at odds with nothing.
  // A score that another clause tells is none of this one's, which is told closely.
  const isOwnClause = odd.fit === 'number_differs' && odd.told.kind === 'word' && agreeing >= firmFrame;
  const isBeside = (isOwnClause ? told : passage.units).some(
    (unit) =>
      (['same', 'entailed', 'wider'].includes(unitFit(odd.claimed, unit, relations) ?? '') ||
        (isSameAmount(odd.claimed, unit) && !isWord(passage.units[passage.units.indexOf(unit) + 1]))) &&
      !(
        isVerbUnit(odd.claimed) &&
        odd.fit === 'opposite' &&
        verbFirst &&
        isDeedOfOther(unit, passage.units, pairs)
      ) &&
      !(
        verbFirst &&
        describesOther(passage.units, passage.units.indexOf(odd.told), passage.units.indexOf(unit))
      ),
  );
  const isOther =
    (odd.fit === 'name_differs' && (isMutual || !(isSingle || (isPlaced && isPlace(odd.claimed))))) ||
    (odd.fit === 'name_differs' && !isSingle && (pairs.some(isVoiced) || isSort(pairs))) ||
    (odd.claimed.kind === 'name' &&
      odd.claimed.mention.type === 'person' &&
      pairs.some((pair) => isOwnLife(pair, sets))) ||
    isQuality(odd, pairs, verbFirst) ||
    isUntil(odd, told, last) ||
    mayBeOther(odd, pairs, { told, laid, last, sets, verbFirst, isSingle }) ||
    isRepeated(odd, passage.units);
  if (!isFramed || isBeside || isOther) return undefined;
  const { start: from, end: to } = odd.told;
  return {
    ...shared,
    stands: 'refutes',
    conflict: { code: odd.fit, told: shownOf(odd.told), claimed: shownOf(odd.claimed), value: odd.claimed },
    marks: to > from ? [{ start: from, end: to }] : [],
  };
}

/** `more than 60` told of a rule, not of a deed, entails no other bound. */
function isLooser({ claimed, told, fit }: Pair): boolean {
  if (fit !== 'entailed' || claimed.kind !== 'number' || told.kind !== 'number') return false;
  const { bound } = told.mention.value;
  return bound === 'atLeast' || bound === 'atMost';
}

/** A place with the name that stands there, since particles may be written to it. */
function shownOf(unit: Unit): { start: number; end: number; name?: string } {
  const { start, end } = unit;
  return unit.kind === 'name' ? { start, end, name: unit.mention.name } : { start, end };
}
