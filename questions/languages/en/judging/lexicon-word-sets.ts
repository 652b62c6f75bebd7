// The closed classes of English words that the judge asks for. Own list.
import type { WordSetLists } from '../../../judging/word-sets.ts';

/** The words. */
export const enWordSets: WordSetLists = {
  epithets: 'new aforementioned',
  contrasts: 'old former previous existing original earlier current second another other similar',
  bodies: 'government board council cabinet team parliament committee president minister director',
  feminines: '',
  timePointers: 'this that',
  timeWhich: 'same last next following previous past',
  ofThose: '',
  governedPointers: '',
  joiningPointers: '',
  homeWords: 'country nation',
};
