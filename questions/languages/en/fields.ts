// How English exchanges words of its closed sets.
import type { LatinFields } from '../latin/exchanges.ts';
import { fields, idioms, opposites } from './lexicon-fields.ts';

/** Closed sets and opposites of English. */
export const enFields: LatinFields = {
  fields,
  opposites,
  idioms,
  mayFollow(before, word) {
    if (before !== 'a' && before !== 'an') return true;
    return (before === 'an') === /^[aeiou]/.test(word);
  },
};
