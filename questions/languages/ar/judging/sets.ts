// The Arabic classes of words, ready for look-ups.
import { wordSets } from '../../../judging/word-sets.ts';
import { arWordSets } from './lexicon-word-sets.ts';

/** The classes, folded. */
export const arSets = wordSets(arWordSets);
