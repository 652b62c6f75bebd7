// Whether an answer can be checked at all, found out before it is locked and without grading it.
import { type AnswerGiven, checkAnswer } from './check.ts';
import type { CheckFailure } from './failure.ts';
import { readTypedAnswer } from './grading/typed-answer.ts';
import type { AnswerKey } from './set.ts';

/**
 * Returns why `given` could not be checked, or `undefined` when it could.
 *
 * What is typed is not compared with the key: how long that takes may tell how near the answer is, and nothing may be told
 * before the end. The other kinds take as long for a right answer as for a wrong one.
 */
export function findFault(key: AnswerKey, given: AnswerGiven): CheckFailure | undefined {
  const question = key.questions.find(({ id }) => id === given.question);
  if (question?.kind === 'text' && given.answer.kind === 'text') {
    const typed = readTypedAnswer(given.answer.text, question, key.lang);
    return typed === undefined ? { reason: 'empty_answer' } : undefined;
  }
  const checked = checkAnswer(key, given);
  return checked.ok ? undefined : checked.failure;
}
