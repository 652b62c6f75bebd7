// Grades the kind `order`: how far the events stand in their order.
import { fail, ok, type Result } from '../failure.ts';
import type { OrderQuestion } from '../question.ts';
import { type Grade, type GradeFailure, shared } from './grade.ts';

/**
 * Returns the grade of `order`, ids first to last: Kendall's τ of it and the right order, no less than 0. That is the share
 * of pairs that stand right minus the share that stand wrong (M. G. Kendall, A New Measure of Rank Correlation, Biometrika
 * 30, 1938). An order no better than one drawn by lot scores 0, one exchange of neighbours among four scores two thirds, and
 * one late event put first costs its own pairs only, where counting places would call every event wrong.
 */
export function gradeOrder(question: OrderQuestion, order: readonly string[]): Result<Grade, GradeFailure> {
  const { correctOrder } = question;
  const ranks = order.map((id) => correctOrder.indexOf(id));
  if (ranks.includes(-1)) return fail({ reason: 'unknown_option' });
  if (new Set(ranks).size !== correctOrder.length || ranks.length !== correctOrder.length)
    return fail({ reason: 'incomplete_answer' });
  let balance = 0;
  for (const [at, rank] of ranks.entries()) {
    for (const later of ranks.slice(at + 1)) balance += later > rank ? 1 : -1;
  }
  const pairs = (ranks.length * (ranks.length - 1)) / 2;
  return ok(shared(balance / pairs));
}
