// How an answer fared, before it becomes a verdict: what every grader returns.
import type { CheckFailure } from '../failure.ts';
import type { Outcome, Tolerance } from '../wire.ts';

/** An outcome with its points and what was forgiven on the way to it; nothing is listed for a wrong answer. */
export interface Grade {
  readonly outcome: Exclude<Outcome, 'withdrawn'>;
  /** 1 for a right answer, 0 for a wrong one, between them for a partly right one. */
  readonly score: number;
  readonly tolerated: readonly Tolerance[];
  /** Whether the name typed is near to the one asked for and not surely it. */
  readonly isNear?: true;
}

/** Why a grader can't grade an answer of the right kind. */
export type GradeFailure = Extract<
  CheckFailure,
  { reason: 'unknown_option' | 'incomplete_answer' | 'empty_answer' }
>;

/** The grade of an answer that is not the one. */
export const incorrect: Grade = { outcome: 'incorrect', score: 0, tolerated: [] };

/** Returns the grade of a right answer. */
export function correct(tolerated: Iterable<Tolerance> = []): Grade {
  return { outcome: 'correct', score: 1, tolerated: [...new Set(tolerated)] };
}

/** Returns the grade of an answer that is part of, or close to, what was asked. */
export function partial(tolerated: Iterable<Tolerance> = []): Grade {
  return { outcome: 'partial', score: 0.5, tolerated: [...new Set(tolerated)] };
}

/** Returns the grade of an answer of several parts, right to the share `share` (0 to 1). */
export function shared(share: number): Grade {
  if (share >= 1) return correct();
  const score = Math.round(share * 100) / 100;
  return score <= 0 ? incorrect : { outcome: 'partial', score, tolerated: [] };
}
