// How French exchanges words of its closed sets.
import type { LatinFields } from '../latin/exchanges.ts';
import { fields, idioms, opposites } from './lexicon-fields.ts';

const elided = /['’]$/;

/** Words that are written shorter before a vowel. */
const elidable: ReadonlySet<string> = new Set('le la de du ne je que se me te au ce beau nouveau'.split(' '));

/** Closed sets and opposites of French. */
export const frFields: LatinFields = {
  fields,
  opposites,
  idioms,
  mayFollow(before, word) {
    const startsWithVowel = /^[aàâeéèêëiîïoôuùûœyh]/.test(word);
    if (elided.test(before)) return startsWithVowel;
    return !elidable.has(before) || !startsWithVowel;
  },
};
