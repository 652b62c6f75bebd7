// French as the generator of minimal pairs uses it.
import type { PairLanguage } from '../pair-language.ts';
import { wordSet } from '../word-set.ts';
import { frenchAntonyms } from './antonyms.ts';
import { elided } from './elision.ts';
import { frenchUnits } from './lexicon-units.ts';
import { frenchNegations } from './negations.ts';
import { frenchScopes } from './scopes.ts';

/** French. */
export const frenchPairs: PairLanguage = {
  negations: frenchNegations,
  antonyms: frenchAntonyms,
  scopes: frenchScopes,
  units: frenchUnits,
  amounts: {
    downward: wordSet("sous chaque ici moins tous toutes pas jamais jusque jusqu'"),
    upward: wordSet(
      'depasse depassent depasser depassant depassait excede superieur superieure dela depuis plus',
    ),
  },
  times: { downward: wordSet('depuis avant ici'), upward: wordSet("apres jusque jusqu'") },
  weekdays: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  nearDays: wordSet('hier'),
  denying: wordSet("ne n' pas jamais aucun aucune sans ni"),
  mutual: wordSet(
    'entre rencontre rencontrent rencontrer avec contre versus vs accord frontiere frontalier epouse marie relie relier reliant liaison liant ensemble chacun tous deux cote comme pres distance cousin frere soeur ami rival match nul affronte affrontent affronter duel face discuter discute cooperation relations',
  ),
  joining: wordSet(", et ou avec - / ( ) ; : de d'"),
  fitted: elided,
};
