// What a statement is as a whole, whichever sentence it is laid over: of what it tells amounts and days, and whether it speaks of all, of the first, of
// what is done with several.
import type { JudgingLanguage } from './judging-language.ts';
import { type DateUnit, isVerbUnit, type NumberUnit, type Unit } from './unit.ts';

/** What a statement is in all its parts. */
export interface Nature {
  readonly numbers: readonly NumberUnit[];
  readonly dates: readonly DateUnit[];
  readonly isOnce: boolean;
  readonly isPast: boolean;
  readonly isCounted: boolean;
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
      isPast: !units.some(
        (unit) => isVerbUnit(unit) && unit.verb.tense === 'present' && unit.inquit !== true,
      ),
      isCounted: units.some((unit) => language.counts(unit) || language.isAbsolute(unit)),
      // A line lies between its two ends and no others.
      isMutual:
        units.some((unit) => language.isMutual(unit)) && !units.some((unit) => language.isJoining(unit)),
      // A name is at odds only where the deed is done once or by one, or is told very closely.
      isSingle: units.some((unit) => language.isSingular(unit)) || isOffice(units, language),
      isPlaced: units.some((unit) => language.isPlaced(unit)),
      isAbsolute: units.some((unit) => language.isAbsolute(unit)),
    };
    natures.set(units, nature);
  }
  return nature;
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

/** «المدير العام هو سعيد»: of an office that one holds. */
function isOffice(units: readonly Unit[], language: JudgingLanguage): boolean {
  return (
    !units.some(isVerbUnit) &&
    units.some((unit) => unit.kind === 'word' && language.sets.offices.has(unit.norm))
  );
}
