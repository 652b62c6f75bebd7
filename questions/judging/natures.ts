// What a statement is as a whole, whichever sentence it is laid over: of what it tells amounts and days, and whether it speaks of all, of the first, of
// what is done with several.
import type { JudgingLanguage } from './judging-language.ts';
import { type DateUnit, isBeing, isVerbUnit, type NumberUnit, type Unit } from './unit.ts';

/** What a statement is in all its parts. */
export interface Nature {
  readonly numbers: readonly NumberUnit[];
  readonly dates: readonly DateUnit[];
  readonly isOnce: boolean;
  readonly isPast: boolean;
  readonly isCounted: boolean;
  /** Whether it counts otherwise than by a number, or speaks of all: then a wider deed says too much. */
  readonly isLimited: boolean;
  /** Whether it tells what is banned, lacking or gone: of scooters that is not so of vehicles. */
  readonly isReversed: boolean;
  readonly isMutual: boolean;
  readonly isSingle: boolean;
  readonly isPlaced: boolean;
  readonly isAbsolute: boolean;
}

const natures = new WeakMap<readonly Unit[], Nature>();

/** Returns what the statement of `units` is, found out once for all the sentences that it is laid over. */
export function natureOf(units: readonly Unit[], language: JudgingLanguage): Nature {
  let nature = natures.get(units);
  if (nature === undefined) {
    nature = {
      numbers: units.filter((unit) => unit.kind === 'number'),
      dates: units.filter((unit) => unit.kind === 'date'),
      isOnce: isOnce(units, language),
      // «الدخول ممنوع»: without a verb it tells what is so.
      isPast:
        units.some(isVerbUnit) &&
        !units.some((unit) => isVerbUnit(unit) && unit.verb.tense === 'present' && unit.inquit !== true),
      isCounted: units.some((unit) => language.counts(unit) || language.isAbsolute(unit)),
      // How many did it, or how many things, is told by a wider verb as well: « a interpellé deux hommes », `climbed 3 per cent`.
      isLimited: units.some(
        (unit) => language.isAbsolute(unit) || (language.counts(unit) && unit.kind !== 'number'),
      ),
      isReversed: units.some((unit) => isReversing(unit, language)),
      // A line lies between its two ends and no others.
      isMutual:
        units.some((unit) => language.isMutual(unit)) && !units.some((unit) => language.isJoining(unit)),
      // A name is at odds only where the deed is done once or by one: what one did another may have done too.
      isSingle:
        units.some((unit, at) => language.isSingular(unit, units[at + 1])) ||
        isJoined(units, language) ||
        isOffice(units, language) ||
        isHeld(units, language) ||
        isCleft(units),
      isPlaced: units.some((unit) => language.isPlaced(unit)),
      isAbsolute: units.some((unit) => language.isAbsolute(unit)),
    };
    natures.set(units, nature);
  }
  return nature;
}

/** Returns whether `unit` tells that something is banned, lacking or gone. */
export function isReversing(unit: Unit, { sets }: JudgingLanguage): boolean {
  return unit.kind === 'word' && unit.lemmas.some((lemma) => sets.reversing.has(lemma));
}

/** «ظهر أول مرة»: whether the statement speaks of nothing absolute but a first time in the past. */
function isOnce(units: readonly Unit[], language: JudgingLanguage): boolean {
  const { ordinals, occasions } = language.sets;
  const isFirstTime = (unit: Unit, at: number) => {
    const next = units[at + 1];
    return (
      unit.kind === 'word' && ordinals.has(unit.norm) && next?.kind === 'word' && occasions.has(next.norm)
    );
  };
  return (
    units.some((unit) => isVerbUnit(unit) && unit.verb.tense === 'past') &&
    units.every((unit, at) => !language.isAbsolute(unit) || isFirstTime(unit, at))
  );
}

/** «يربط الخط بين حيّين»: a line has two ends and no others. */
function isJoined(units: readonly Unit[], language: JudgingLanguage): boolean {
  return (
    units.some((unit) => language.isJoining(unit)) &&
    units.some((unit) => unit.kind === 'small' && unit.sense === 'between')
  );
}

/** «المدير العام هو سعيد»: of an office that one holds. */
function isOffice(units: readonly Unit[], language: JudgingLanguage): boolean {
  return (
    !units.some(isVerbUnit) &&
    units.some((unit) => unit.kind === 'word' && language.sets.offices.has(unit.norm))
  );
}

/** `Rosa Fenn is the mayor of Torrow`, « la CGT est le premier syndicat du groupe »: an office or a first with what it is of has one holder. */
function isHeld(units: readonly Unit[], { sets, verbFirst }: JudgingLanguage): boolean {
  const [subject, being, office, ...rest] = units;
  if (verbFirst || isBeing(subject) || !isBeing(being) || office?.kind !== 'word' || !office.definite)
    return false;
  const isFirst = sets.firsts.has(office.norm);
  const of = isFirst ? rest[1] : rest[0];
  return (isFirst || sets.offices.has(office.norm)) && of?.kind === 'small' && of.sense === 'of';
}

/** «سناء هي التي لاحظت النقطة»: that somebody did it and nobody else. */
function isCleft(units: readonly Unit[]): boolean {
  return units.some((unit, at) => {
    const next = units[at + 1];
    const isJoint = unit.kind === 'small' && unit.role === 'pointer' && units[at - 1]?.kind === 'name';
    return isJoint && next?.kind === 'small' && next.role === 'which' && isVerbUnit(units[at + 2]);
  });
}
