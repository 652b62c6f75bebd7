// Units that no word of the sentence is, at the place of what tells them: `the institute, founded in 1974` tells that it was founded.
import type { Unit, VerbUnit, WordUnit } from './unit.ts';

/** Where a unit stands, UTF-16 offsets. */
type Place = Pick<Unit, 'start' | 'end'>;

/** Returns the empty place where a unit begins. */
export const atStart = ({ start }: Place): Place => ({ start, end: start });

/** Returns the empty place where a unit ends. */
export const atEnd = ({ end }: Place): Place => ({ start: end, end });

/** Returns a word at a place, by its folded form and its dictionary forms. */
export function wordAt({ start, end }: Place, norm: string, lemmas: readonly string[] = [norm]): WordUnit {
  return { kind: 'word', start, end, norm, lemmas, count: 'unknown', definite: false, describes: false };
}

/** Returns a verb at a place, by its dictionary forms; of whatever time, unless `verb` tells it. */
export function verbAt(
  place: Place,
  lemmas: readonly string[],
  verb: VerbUnit['verb'] = { tense: 'unknown', negated: false },
): VerbUnit {
  return { ...wordAt(place, lemmas[0] ?? '', lemmas), verb };
}

/** Returns a form of *to be* in English and French at a place. */
export function beingAt(place: Place, verb?: VerbUnit['verb']): VerbUnit {
  return verbAt(place, ['be', 'etre'], verb);
}
