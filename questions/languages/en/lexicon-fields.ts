// Closed sets of English words, opposites, and the phrases that are neither. Own list. One field a line, plurals on a line of their own.
import type { LatinFieldRow } from '../latin/exchanges.ts';

/** Words that exclude each other where they stand. */
export const fields: readonly LatinFieldRow[] = [
  ['direction', 'north|south|east|west'],
  ['direction between', 'northeast|northwest|southeast|southwest'],
  ['direction adjective', 'northern|southern|eastern|western'],
  ['ordinal', 'second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth'],
  ['metal', 'copper|iron|aluminium|nickel'],
  ['crop', 'wheat|barley|rice|cotton|maize'],
  ['season', 'summer|winter|autumn'],
  ['period', 'daily|weekly|monthly|annual'],
  ['sport', 'football|basketball|volleyball|handball|tennis'],
];

/** Pairs that turn a statement round. */
export const opposites: readonly (readonly [word: string, contrary: string])[] = [
  ['rose', 'fell'],
  ['increase', 'decrease'],
  ['inside', 'outside'],
  ['largest', 'smallest'],
  ['highest', 'lowest'],
];

/** Phrases whose words stand for nothing else. */
export const idioms =
  'second half|second quarter|third quarter|fourth quarter|third time|highest court|lowest court|day before|day after|soon after|shortly after|before and after|second time|gold medal|in the morning';
