// Stretches of a sentence that can be read alone: what a gap or a statement is cut from.
import type { Edit } from './retelling.ts';

/**
 * Whose word a stretch is. `plain`: the paper's own, so that it may be called true. `expected`: its own of what is to come, in
 * words that say so. `reported`: its speaker is named in it.
 * `cautious`: hedged, denied, judged or quoted, to be left exactly as it stands.
 */
export type Stance = 'plain' | 'expected' | 'reported' | 'cautious';

/** A stretch of one sentence that needs nothing outside it. UTF-16 offsets of the article, `end` exclusive. */
export interface StandingStretch {
  readonly start: number;
  readonly end: number;
  readonly stance: Stance;
  /** What a retelling changes so that it stands: a speaker named after his verb, a word that points back left out. */
  readonly edits: readonly Edit[];
  /** A noun in it is told by the headline alone. */
  readonly leansOnHeadline?: true;
}
