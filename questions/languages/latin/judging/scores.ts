// Scores: `by 21 to 20`, `7-2`, « 28 à 27 » are one figure of two numbers, neither of which is told by itself.

import { isVerbUnit, type Unit } from '../../../judging/unit.ts';
import { wordAt } from '../../../judging/unwritten.ts';

/** Small words between the two numbers of a score, as the sense they have elsewhere: `to`, « à ». */
const joints: ReadonlySet<string> = new Set(['to', 'in']);

/** Small words before a span that isn't one: `from 58 to 33`, « de 8 à 12 ». */
const spans: ReadonlySet<string> = new Set(['from', 'of', 'between', 'about']);

/** Returns `units` with each score as one figure. */
export function withScores(units: readonly Unit[]): Unit[] {
  const found: Unit[] = [];
  for (let at = 0; at < units.length; at++) {
    const [unit, joint, other] = [units[at], units[at + 1], units[at + 2]];
    if (unit === undefined) continue;
    const [one, two] = [plainNumber(unit), plainNumber(other)];
    if (
      one !== undefined &&
      two !== undefined &&
      isJoint(joint) &&
      mayStandBehind(found.at(-1)) &&
      !isCounted(units[at + 3])
    ) {
      found.push(wordAt({ start: unit.start, end: other?.end ?? unit.end }, `${one}:${two}`));
      at += 2;
    } else found.push(unit);
  }
  return found;
}

/** A whole number that counts nothing and has no bound. */
function plainNumber(unit: Unit | undefined): string | undefined {
  if (unit?.kind === 'word') return /^\d{1,3}$/.test(unit.norm) ? unit.norm : undefined;
  if (unit?.kind !== 'number') return undefined;
  const { unitKind, value, until, alternative } = unit.mention;
  const isPlain =
    unitKind === 'none' && until === undefined && alternative === undefined && value.bound === 'exact';
  return isPlain && Number.isInteger(value.value) ? String(value.value) : undefined;
}

function isJoint(unit: Unit | undefined): boolean {
  if (unit?.kind === 'break') return unit.mark === '-';
  return unit?.kind === 'small' && unit.role === 'link' && joints.has(unit.sense);
}

function mayStandBehind(before: Unit | undefined): boolean {
  if (before?.kind === 'small') return before.role === 'link' && !spans.has(before.sense);
  return before?.kind === 'name' || before?.kind === 'word';
}

/** « 28 à 27 mètres » is a span. */
function isCounted(next: Unit | undefined): boolean {
  return next?.kind === 'word' && !isVerbUnit(next) && !next.definite && next.time !== true;
}
