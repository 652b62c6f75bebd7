// How a room's answers fared. Only closed questions are graded, so no time that grading takes can tell anything before.
import { checkAnswer, withdrawnVerdict } from '../check.ts';
import type { Answer, Verdict } from '../wire.ts';
import { answerText } from './pupil-says.ts';
import { type Room, type RoomSet, stateOf } from './room.ts';

/** Grades answers to the questions of one set. */
export type Grader = (question: string, answer: Answer) => Verdict;

/** Returns a grader that grades each answer once: of a class that chooses from four, most have answered alike. */
export function graderOf(set: RoomSet): Grader {
  const known = new Map<string, Verdict>();
  return (question, answer) => {
    const name = `${question} ${answerText(answer)}`;
    const before = known.get(name);
    if (before !== undefined) return before;
    const verdict = checkAnswer(set, { question, answer });
    if (!verdict.ok) throw new Error(`A locked answer can't be checked: ${verdict.failure.reason}.`);
    known.set(name, verdict.value);
    return verdict.value;
  };
}

/**
 * Returns the verdict that `seat` may see on `question`: on its answer once the question is closed, the note of a withdrawal whether it was
 * answered or not, else none.
 */
export function verdictOf(room: Room, seat: string, question: string, grade: Grader): Verdict | undefined {
  const withdrawal = room.progress.withdrawals[question];
  if (withdrawal !== undefined) return withdrawnVerdict(room.plan.set.id, question, withdrawal);
  if (stateOf(room.progress, question) !== 'closed') return undefined;
  const locked = room.answers.get(seat)?.get(question);
  return locked === undefined ? undefined : grade(question, locked.answer);
}

/** Returns the points of `seat` over the closed questions, rounded to two decimals; what was not answered scores 0. */
export function pointsOf(room: Room, seat: string, grade: Grader): number {
  let points = 0;
  for (const { id } of room.plan.set.questions) points += verdictOf(room, seat, id, grade)?.score ?? 0;
  return Math.round(points * 100) / 100;
}

/** Returns how many questions count: those that were closed, neither skipped nor withdrawn. */
export function countedQuestions({ plan, progress }: Room): number {
  return plan.set.questions.filter(({ id }) => stateOf(progress, id) === 'closed').length;
}
