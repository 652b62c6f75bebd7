// Closed sets of French words, opposites, and the phrases that are neither. Own list. One field a line; genders and plurals on lines of
// their own.
import type { LatinFieldRow } from '../latin/exchanges.ts';

/** Words that exclude each other where they stand. */
export const fields: readonly LatinFieldRow[] = [
  ['direction', 'nord|sud|ouest'],
  ['direction between', 'nord-est|nord-ouest|sud-est|sud-ouest'],
  ['ordinal', 'deuxième|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième'],
  ['crop', 'blé|riz|coton|maïs|tabac'],
  ['season', 'hiver|automne|printemps'],
  ['period', 'quotidien|hebdomadaire|mensuel|annuel'],
  ['sport', 'football|basket-ball|volley-ball|handball|tennis'],
];

/** Pairs that turn a statement round. */
export const opposites: readonly (readonly [word: string, contrary: string])[] = [
  ['hausse', 'baisse'],
  ['victoire', 'défaite'],
  ['augmenté', 'diminué'],
];

/** Phrases whose words stand for nothing else. */
export const idioms =
  'deuxième semestre|deuxième trimestre|troisième trimestre|quatrième trimestre|deuxième fois|troisième fois|au quotidien|avant tout|après tout|avant de|après avoir|a été|ont été|aurait été|avait été|ayant été|pas été';
