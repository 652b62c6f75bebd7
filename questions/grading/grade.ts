// How an answer fared, before it becomes a verdict: what every grader returns.
import type { CheckFailure } from '../failure.ts';
import type { Outcome, Tolerance } from '../wire.ts';

/** An outcome and what was forgiven on the way to it; nothing is listed for a wrong answer. */
export interface Grade {
  readonly outcome: Exclude<Outcome, 'withdrawn'>;
  readonly tolerated: readonly Tolerance[];
}

/** Why a grader can't grade an answer of the right kind. */
export type GradeFailure = Extract<CheckFailure, { reason: 'unknown_option' | 'empty_answer' }>;

/** The grade of an answer that is not the one. */
export const incorrect: Grade = { outcome: 'incorrect', tolerated: [] };

/** Returns the grade of a right answer. */
export function correct(tolerated: Iterable<Tolerance> = []): Grade {
  return { outcome: 'correct', tolerated: [...new Set(tolerated)] };
}

/** Returns the grade of an answer that is part of, or close to, what was asked. */
export function partial(tolerated: Iterable<Tolerance> = []): Grade {
  return { outcome: 'partial', tolerated: [...new Set(tolerated)] };
}
