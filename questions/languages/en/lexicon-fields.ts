// Closed sets of English words, opposites, and the phrases that are neither. Own list. One field a line, plurals on a line of their own.
import type { LatinFieldRow } from '../latin/exchanges.ts';

/** Words that exclude each other where they stand, or may both be so (`open`). */
export const fields: readonly LatinFieldRow[] = [
  ['direction', 'closed', 'north|south|east|west'],
  ['direction between', 'closed', 'northeast|northwest|southeast|southwest'],
  ['direction adjective', 'closed', 'northern|southern|eastern|western'],
  ['ordinal', 'closed', 'second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth'],
  ['metal', 'closed', 'copper|iron|aluminium|nickel'],
  ['crop', 'closed', 'wheat|barley|rice|cotton|maize'],
  ['season', 'closed', 'summer|winter|autumn'],
  ['period', 'closed', 'daily|weekly|monthly|annual'],
  ['sport', 'closed', 'football|basketball|volleyball|handball|tennis'],
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
