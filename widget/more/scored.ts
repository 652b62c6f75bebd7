// A scored attempt as the element sees it: each answer is locked as it is pressed, verdicts and points come at the end. Its token is
// kept on this device where the page keeps anything, so that a page loaded again goes on with the same attempt.
import type { Answer, PublicSet, Verdict } from '../../questions/wire.ts';
import type { Receipts } from '../chunks.ts';
import { type FailureReason, type Fetched, isRecord, isText } from '../client.ts';
import type { DalilQuiz } from '../dalil-quiz.ts';
import type { Item, Quiz, Session } from '../session.ts';
import { keptName, scoredMode } from '../shelf.ts';

/** A scored attempt. */
export interface Attempt {
  /** Locks `answer` and shows that it is. */
  lock(question: string, answer: Answer): Promise<void>;
  /** Ends it and shows verdicts and points; returns why that could not be done, if so. */
  finish(): Promise<FailureReason | undefined>;
}

/** Forgets the attempt at the set of id `set` and how far it got: the next is a new one. */
export function forgetAttempt(set: string): void {
  try {
    localStorage.removeItem(attemptName(set));
    localStorage.removeItem(keptName(set, scoredMode));
  } catch {
    // Where nothing may be kept, nothing was.
  }
}

/**
 * Returns the attempt at `set`: the one kept on this device, or one that begins with the first answer, so that who only reads takes up
 * no attempt and no time.
 */
export function scoredAttempt(quiz: DalilQuiz, { id: set }: PublicSet, keeps: boolean): Attempt {
  const { signal } = quiz.leaving;
  let attempt = keeps ? keptAttempt(set) : undefined;
  let beginning: Promise<Fetched<Begun>> | undefined;
  const begin = async (): Promise<Failure | undefined> => {
    if (attempt !== undefined) return undefined;
    beginning ??= quiz.post('/v1/attempts', { set }, isBegun);
    const begun = await beginning;
    beginning = undefined;
    if (!begun.ok) return begun;
    ({ attempt } = begun.value);
    if (keeps) keep(set, attempt);
    return undefined;
  };
  const asked = async <Value>(
    path: string,
    body: object,
    accepts: (value: unknown) => value is Value,
  ): Promise<Fetched<Value>> =>
    (await begin()) ?? quiz.post(`/v1/attempts/${path}`, { attempt, ...body }, accepts);
  /** The service knows the attempt no more, so nothing is locked any more. */
  const reopen = () => {
    forgetAttempt(set);
    attempt = undefined;
    const { session } = quiz;
    if (session.phase === 'quiz') quiz.happen({ type: 'resumed', quiz: withOpened(session) });
  };
  const finish = async (): Promise<FailureReason | undefined> => {
    const result = await asked('finish', {}, (value) => isResult(value, quiz.receipts));
    const { session } = quiz;
    if (signal.aborted || session.phase !== 'quiz') return undefined;
    if (!result.ok) {
      if (!isGone(codeOf(result))) return result.reason;
      reopen();
      return undefined;
    }
    const { score, of, verdicts } = result.value;
    quiz.happen({ type: 'resumed', quiz: withVerdicts(session, verdicts) });
    quiz.tell('quiz-finished', { set, points: score, of });
    await quiz.focusOn('.result');
    return undefined;
  };
  const lock = async (question: string, answer: Answer, isAgain = false): Promise<void> => {
    const locking = await asked('answers', { question, answer }, isRecord);
    if (signal.aborted) return;
    const code = locking.ok ? undefined : codeOf(locking);
    if (locking.ok || code === 'answer_locked') {
      const standing = locking.ok ? answer : standingOf(locking, answer);
      quiz.happen({ type: 'locked', question, answer: standing });
      quiz.tell('quiz-locked', { set, question });
      if (isShown(quiz.session, question)) await quiz.focusOn('.verdict h3');
      return;
    }
    if (isAgain || (code !== 'attempt_finished' && !isGone(code))) return quiz.fail(question, locking.reason);
    // Where its time is over it still has a result, for a while.
    const reason = code === 'invalid_attempt_token' ? reopen() : await finish();
    if (reason !== undefined) return quiz.fail(question, reason);
    // Nothing of it is left: this is the first answer of a new attempt.
    if (attempt === undefined) await lock(question, answer, true);
  };
  return { lock, finish };
}

const isGone = (code: unknown) => code === 'invalid_attempt_token' || code === 'attempt_expired';

const isShown = (session: Session, question: string) =>
  session.phase === 'quiz' && session.items[session.at]?.question.id === question;

type Failure = Extract<Fetched<never>, { ok: false }>;

const codeOf = ({ problem }: Failure) => (isRecord(problem) ? problem.code : undefined);

/** The answer that was there first, as the refusal tells it. */
function standingOf({ problem }: Failure, answer: Answer): Answer {
  const locked = isRecord(problem) ? problem.locked : undefined;
  return isRecord(locked) && locked.kind === answer.kind ? (locked as Answer) : answer;
}

interface Begun {
  readonly attempt: string;
}

const isBegun = (value: unknown): value is Begun => isRecord(value) && isText(value.attempt);

interface Result {
  readonly score: number;
  readonly of: number;
  readonly verdicts: readonly Verdict[];
}

const isResult = (value: unknown, receipts: Receipts | undefined): value is Result =>
  isRecord(value) &&
  typeof value.score === 'number' &&
  typeof value.of === 'number' &&
  Array.isArray(value.verdicts) &&
  value.verdicts.every((verdict) => receipts?.isVerdict(verdict) === true);

/** The quiz at its result, with its verdicts; what was not answered can't be any more. */
function withVerdicts(quiz: Quiz, verdicts: readonly Verdict[]): Quiz {
  const items = quiz.items.map((item): Item => {
    const verdict = verdicts.find(({ question }) => question === item.question.id);
    if (verdict === undefined) return item.state === 'withdrawn' ? item : { ...item, state: 'answered' };
    return { ...item, verdict, state: verdict.outcome === 'withdrawn' ? 'withdrawn' : 'answered' };
  });
  return { ...quiz, items, at: items.length };
}

/** The quiz with what was locked open again, as the reader gave it. */
function withOpened(quiz: Quiz): Quiz {
  const items = quiz.items.map((item): Item => (item.state === 'locked' ? { ...item, state: 'open' } : item));
  return { ...quiz, items };
}

/** What is not over yet: something is open, or locked without a verdict. */
export const isRunning = ({ items }: Quiz) =>
  items.some(({ state }) => state === 'open' || state === 'checking' || state === 'locked');

const attemptName = (set: string) => `${keptName(set, scoredMode)} attempt`;

function keptAttempt(set: string): string | undefined {
  try {
    return localStorage.getItem(attemptName(set)) ?? undefined;
  } catch {
    return undefined;
  }
}

function keep(set: string, attempt: string): void {
  try {
    localStorage.setItem(attemptName(set), attempt);
  } catch {
    // Full, or refused to this page: the attempt lasts as long as the page.
  }
}
