// Where the key stands among amounts and dates: as often at an end as in the middle.

import type { Chance } from '../chance.ts';
import { fold } from '../text/fold.ts';

/** Options beside the key, where there are so many. */
export const wantedRivals = 3;

/** A wrong amount or date with its side of the key. */
export interface Sided {
  readonly isBelow: boolean;
  readonly text: string;
}

/**
 * Returns the texts of `pool` (best first) with those before that put the key at a rank drawn from `chance`: else it would
 * stand in the middle of its options more often than at an end, and could be told without the article. None are returned
 * where the rank asks for a smaller or larger one and there is none at all: below three of a thing nothing can be written.
 */
export function spread(pool: readonly Sided[], chance: Chance): string[] {
  const below = Math.floor(chance() * (wantedRivals + 1));
  const known = new Set<string>();
  const once = pool.filter(({ text }) => !known.has(fold(text)) && known.add(fold(text)));
  const smaller = once.filter(({ isBelow }) => isBelow);
  const larger = once.filter(({ isBelow }) => !isBelow);
  if ((below > 0 && smaller.length === 0) || (below < wantedRivals && larger.length === 0)) return [];
  const first = [...smaller.slice(0, below), ...larger.slice(0, wantedRivals - below)];
  // One of the first may stand in the stem: the next of its side takes its place.
  const more = wantedRivals - below >= below ? [...larger, ...smaller] : [...smaller, ...larger];
  return [...first, ...more].map(({ text }) => text);
}
