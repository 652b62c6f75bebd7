// What a deciding sentence says to a statement, as the judge carries it.
import type { Attribution } from '../reading/attribution.ts';
import type { ReasonCode } from '../statement-wire.ts';
import type { Passage } from './passages.ts';
import type { Unit } from './unit.ts';
import type { Fit } from './unit-fits.ts';

/** UTF-16 offsets, `end` exclusive. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place with the name that stands there, where it is one. */
interface Shown extends Span {
  readonly name?: string;
}

/** Where a sentence and a statement are at odds; offsets are those of their own texts. */
export interface Conflict {
  readonly code:
    | Exclude<Fit, 'same' | 'entailed' | 'wider'>
    | Extract<ReasonCode, 'role_differs' | 'speaker_differs'>;
  readonly told: Shown;
  readonly claimed: Shown;
  /** The statement's own value, where one value is at odds with another. */
  readonly value?: Unit;
}

/** A sentence that decides. */
export interface Finding {
  readonly passage: Passage;
  readonly stands: 'supports' | 'refutes';
  /** How it agrees. */
  readonly agreement: 'verbatim' | 'agrees' | 'entailed';
  readonly conflict?: Conflict;
  /** The words that decide, in the source's text. */
  readonly marks: readonly Span[];
  /** Whose words they are there, unless the statement says so itself. */
  readonly attribution?: Attribution;
  /** How many units of the statement agree. */
  readonly agreeing: number;
}
