// How far «all», `every` or a denial reaches: what stands outside may be left out though the statement speaks of all.
import type { JudgingLanguage } from './judging-language.ts';
import { isVerbUnit, type Unit } from './unit.ts';

/** Returns the place from which on a sentence is limited by its first word of all or none; 0 where that may reach back to the beginning. */
export function scopeOf(units: readonly Unit[], language: JudgingLanguage): number {
  const at = units.findIndex((unit) => language.isAbsolute(unit));
  if (at < 0) return 0;
  const opens = language.verbFirst ? describing(units, at) : behindInfinitive(units, at);
  // The deed itself is told before it.
  return opens > 0 && units.slice(0, opens).some(isVerbUnit) ? opens : 0;
}

/** «مذنّباً لم يُعرف من قبل»: a denied verb right behind an indefinite noun only describes it. */
function describing(units: readonly Unit[], at: number): number {
  const before = units[at - 1];
  const isIndefinite = before?.kind === 'word' && !before.definite && !isVerbUnit(before);
  return isVerbUnit(units[at]) && isIndefinite ? at : 0;
}

/** `voted the same evening to have every contract reviewed`: what stands before the infinitive says when it was voted. */
function behindInfinitive(units: readonly Unit[], at: number): number {
  return units
    .slice(0, at)
    .findLastIndex(
      (unit, index) =>
        unit.kind === 'small' &&
        unit.sense === 'to' &&
        (isVerbUnit(units[index + 1]) || isHelped(units[index + 1])),
    );
}

function isHelped(unit: Unit | undefined): boolean {
  return unit?.kind === 'word' && unit.helped === true;
}
