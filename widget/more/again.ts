// The end of a way through a set, told to the page, and its beginning anew.
import type { DalilQuiz } from '../dalil-quiz.ts';
import { scoreOf } from '../session.ts';
import { begunAgain } from './drawn-order.ts';
import { forgetAttempt } from './scored.ts';

/** Tells the page how it went; a scored attempt tells that itself when it has ended. */
export function tellFinished(quiz: DalilQuiz): void {
  const { session, attempt } = quiz;
  if (session.phase !== 'quiz' || attempt !== undefined) return;
  quiz.tell('quiz-finished', { set: session.set.id, ...scoreOf(session.items) });
}

/** Begins again: a new attempt, or the same questions in an order drawn from `seed`. */
export async function beginAgain(quiz: DalilQuiz, seed = String(Math.random())): Promise<void> {
  const { session, attempt } = quiz;
  if (session.phase !== 'quiz') return;
  if (attempt !== undefined) {
    forgetAttempt(session.set.id);
    return quiz.load();
  }
  quiz.happen({ type: 'resumed', quiz: begunAgain(session.set, seed) });
  quiz.light([]);
  await quiz.focusOn('legend, .notice');
}
