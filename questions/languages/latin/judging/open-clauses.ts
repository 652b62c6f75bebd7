// Clauses of which a sentence doesn't tell that they are so: `vowed to resign once the canal opened`, « une ville où les loups ont tué ».
import { isVerbUnit, type Unit } from '../../../judging/unit.ts';
import { withFormerAmounts } from './former-amounts.ts';
import { isSmall } from './unit-shapes.ts';

/** Returns `settled` with those words marked that open such a clause, and with the prepositions of former amounts. */
export function withOpenClauses(settled: readonly Unit[]): Unit[] {
  const units = withFormerAmounts(settled).map(withDay);
  return units.map((unit, at) =>
    unit.kind === 'small' && isOpen(units, at) ? { ...unit, unsure: true } : unit,
  );
}

/** « dès lundi »: before a day or an amount only from when; before a deed (« dès le dépôt ») the condition on which. */
function withDay(unit: Unit, at: number, units: readonly Unit[]): Unit {
  if (unit.kind !== 'small' || unit.role !== 'link' || unit.sense !== 'upon') return unit;
  const [next, second] = [units[at + 1], units[at + 2]];
  const isTime = (word: Unit | undefined) => word?.kind === 'word' && word.time === true;
  const isDay = next?.kind !== 'word' || isTime(next) || isTime(second);
  return isDay ? { ...unit, sense: 'from' } : unit;
}

function isOpen(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  // A town or a day may be somebody's fancy.
  if (isSmall(unit, 'but', 'where')) return true;
  if (!isSmall(unit, 'but', 'when', 'because')) return false;
  const from = units.slice(0, at).findLastIndex(({ kind }) => kind === 'break');
  const before = units.slice(from + 1, at);
  const last = before.at(-1);
  if (last?.kind === 'word' && last.time === true) return true;
  const whole = before.length > 0 ? before : units;
  const verbs = whole.filter(isVerbUnit);
  const isSaid = (other: Unit) =>
    other.kind === 'word' && (other.says === true || (isVerbUnit(other) && other.verb.tense !== 'past'));
  return (
    (whole === before && (verbs.length > 1 || before.some(isSaid))) ||
    whole.some(
      (other) =>
        (isVerbUnit(other) && (other.verb.tense === 'future' || other.verb.tense === 'conditional')) ||
        isSmall(other, 'modal') ||
        isSmall(other, 'link', 'to'),
    )
  );
}
