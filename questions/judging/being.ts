// The verb of being where no word of the sentence says it: `the institute, founded in 1974` tells that it was founded.
import type { VerbUnit } from './unit.ts';

/** Returns a form of *to be* in English and French at a place; of whatever time, unless `verb` tells it. */
export function beingAt(
  { start, end }: { readonly start: number; readonly end: number },
  verb: VerbUnit['verb'] = { tense: 'unknown', negated: false },
): VerbUnit {
  return {
    kind: 'word',
    start,
    end,
    norm: 'be',
    lemmas: ['be', 'etre'],
    count: 'unknown',
    definite: false,
    describes: false,
    verb,
  };
}
