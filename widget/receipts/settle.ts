// What follows a press: the verdict is shown as soon as it is here, and what was not needed before comes once that is painted.
import type { Fetched } from '../client.ts';
import type { DalilQuiz } from '../dalil-quiz.ts';
import { isVerdict } from './is-verdict.ts';

/** Milliseconds after a press within which what comes may still move the page: what comes later keeps to its place. */
const atOnce = 400;

/** An answer on its way: what was checked early of exactly this answer, and the request of the press, which is the one that counts. */
export interface Press {
  readonly question: string;
  /** When it was pressed, by `performance.now()`. */
  readonly pressedAt: number;
  readonly early: Fetched<unknown> | Promise<Fetched<unknown>> | undefined;
  readonly coming: Promise<Fetched<unknown>>;
}

/** Shows in `quiz` what becomes of `press`. */
export async function settle(quiz: DalilQuiz, { question, pressedAt, early, coming }: Press): Promise<void> {
  // What is here already is shown without waiting.
  let checked = early === undefined || early instanceof Promise ? await (early ?? coming) : early;
  if (!checked.ok) checked = await coming;
  if (quiz.leaving.signal.aborted) return;
  if (!checked.ok) return quiz.fail(question, checked.reason);
  const verdict = checked.value;
  if (!isVerdict(verdict)) return quiz.fail(question, 'unreadable');
  const { set, outcome, score } = verdict;
  // A quiz begun again, or another set, waits for no verdict.
  if (stateOf(quiz, question) !== 'checking') return;
  quiz.late = performance.now() - pressedAt > atOnce ? question : '';
  quiz.happen({ type: 'checked', verdict });
  quiz.tell('quiz-answered', { set, question, outcome, score });
  const { session } = quiz;
  if (session.phase === 'quiz' && session.items[session.at]?.question.id === question) {
    quiz.light(verdict.evidence);
    await quiz.focusOn('.verdict h3');
  }
  requestAnimationFrame(() => setTimeout(() => Promise.all([lightLate(quiz), quiz.needMore()])));
}

const stateOf = ({ session }: DalilQuiz, question: string) =>
  session.phase === 'quiz' ? session.items.find((item) => item.question.id === question)?.state : undefined;

/** Fetches what lights sentences; a verdict that was quicker is lit then. */
async function lightLate(quiz: DalilQuiz): Promise<void> {
  if (quiz.anchoring !== undefined) return;
  await quiz.anchor();
  const { session } = quiz;
  if (session.phase !== 'quiz' || quiz.leaving.signal.aborted) return;
  quiz.light(session.items[session.at]?.verdict?.evidence ?? []);
  quiz.requestUpdate();
}
