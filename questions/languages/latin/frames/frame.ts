// A local frame: a subject told by name, one verb, and the phrases behind it as far as they stand by themselves. Most of what a
// sentence tells round a name is told so, whatever else the sentence goes on to say.

import type { NameMention } from '../../../reading/mention.ts';
import type { SentenceReading } from '../../../reading/reading.ts';
import type { Edit } from '../../../reading/retelling.ts';
import type { LatinGrammar } from '../grammar.ts';
import type { SentenceClause } from '../sentence-clauses.ts';

/** How a frame was found; it ends the names of its patterns. */
export type FrameKind = 'clause' | 'beside' | 'relative' | 'participle' | 'said';

/** A verb with its subject and its predicate. */
export interface Frame {
  readonly kind: FrameKind;
  readonly sentence: SentenceReading;
  readonly clause: SentenceClause;
  /** What stands between subject and verb and is no part of the frame: a relative, an aside. */
  readonly bridge?: Edit;
  /** The auxiliary that a bare participle lacks. */
  readonly auxiliary?: string;
  /** Index of the unit that ends the predicate. */
  readonly edge: number;
  /** Whose words these are, where they are not the paper's: the name in full. */
  readonly by?: string;
}

/** Words that language rules need to find frames. */
export interface FrameFinding {
  readonly grammar: LatinGrammar;
  /** The auxiliary before a participle that tells what was done to `subject`; `undefined` where its number is not sure. */
  auxiliaryOf(participle: string, subject: NameMention | undefined): string | undefined;
}
