// How many an Arabic noun's ending says there are, held against another form of it.
import type { Pair } from '../../../judging/alignment.ts';
import { isVerbUnit, type Unit, type WordUnit } from '../../../judging/unit.ts';

/** Arabic endings of two and of several; «ة» is «ت» before them. */
const endings = ['ين', 'ان', 'ون', 'ات'];

/** Fewest letters of an Arabic noun that has such an ending. */
const leastLetters = 3;

/** Returns whether one of two forms of a noun is its singular and the other not: «شهراً» and «شهرين», «طبيب» and «أطباء». */
export function isOtherNumber({ claimed: one, told: other }: Pair, units: readonly Unit[]): boolean {
  if (one.kind !== 'word' || other.kind !== 'word' || one.norm === other.norm) return false;
  if (isVerbUnit(one) || isVerbUnit(other)) return false;
  // «17 باحثاً وتقنياً»: behind an amount the singular is told of several.
  const at = units.indexOf(other);
  const [first, second] = [units[at - 2], units[at - 1]];
  if (second?.kind === 'number' || (first?.kind === 'number' && second?.kind === 'small')) return false;
  return isSingularOf(one, other) || isSingularOf(other, one);
}

function isSingularOf({ norm }: WordUnit, other: WordUnit): boolean {
  if (!/^[ء-ي]/.test(norm) || norm.length < leastLetters) return false;
  const bases = [norm, ...(/[^ه]ا$/.test(norm) ? [norm.slice(0, -1)] : [])];
  return bases.some(
    (base) =>
      endings.some((ending) => other.norm === base.replace(/ه$/, 'ت') + ending) ||
      // «وزيراً» is one: before no other word is the ending written so.
      (base !== norm && other.count === 'many' && other.lemmas.includes(base)),
  );
}
