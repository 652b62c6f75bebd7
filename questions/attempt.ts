// A scored attempt as the domain sees it: which questions are served in which order, and what their answers add up to.
import type { AttemptResult } from './attempt-wire.ts';
import { chanceFrom, shuffled } from './chance.ts';
import { checkAnswer, withdrawnVerdict } from './check.ts';
import type { AnswerKey } from './set.ts';
import type { Answer, Verdict, Withdrawal } from './wire.ts';

/** Returns the key of the questions that are served: none that is withdrawn, in the set's order or shuffled by `seed`. */
export function servedKey(key: AnswerKey, seed: string | undefined): AnswerKey {
  const open = key.questions.filter(({ withdrawn }) => withdrawn === undefined);
  return { ...key, questions: seed === undefined ? open : shuffled(open, chanceFrom(seed)) };
}

/**
 * Returns the result of `answers` (by question) to every question of `served`, where `withdrawals` (by question) came after serving.
 *
 * The score is the sum of the questions' scores, with no weights and nothing taken off, as outcome processing adds up the items' SCORE
 * in IMS QTI 2.1 (`sum` of `testVariables`); each kind documents its own part scores. What was served and not answered counts 0 of 1.
 * What was withdrawn leaves points and denominator alike, answered or not.
 */
export function scoreAttempt(
  served: AnswerKey,
  answers: ReadonlyMap<string, Answer>,
  withdrawals: ReadonlyMap<string, Withdrawal>,
): AttemptResult {
  const verdicts: Verdict[] = [];
  const unanswered: string[] = [];
  for (const { id } of served.questions) {
    const withdrawal = withdrawals.get(id);
    const answer = answers.get(id);
    if (withdrawal !== undefined) verdicts.push(withdrawnVerdict(served.id, id, withdrawal));
    else if (answer === undefined) unanswered.push(id);
    else verdicts.push(verdictOf(served, id, answer));
  }
  const scores = verdicts.flatMap(({ score }) => (score === null ? [] : [score]));
  return {
    score: Math.round(scores.reduce((sum, score) => sum + score, 0) * 100) / 100,
    of: scores.length + unanswered.length,
    verdicts,
    unanswered,
  };
}

function verdictOf(served: AnswerKey, question: string, answer: Answer): Verdict {
  const verdict = checkAnswer(served, { question, answer });
  if (!verdict.ok) throw new Error(`A locked answer can't be checked: ${verdict.failure.reason}.`);
  return verdict.value;
}
