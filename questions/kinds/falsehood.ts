// What makes a statement of the article false.
import type { Place } from '../evidence.ts';
import type { Edit } from '../reading/retelling.ts';
import type { Asks } from '../wire.ts';

/** An edit that makes a statement false, with what it says instead of what. */
export interface Falsehood {
  readonly edits: readonly Edit[];
  readonly marks: readonly Place[];
  readonly asks: Asks;
  readonly pattern: string;
}
