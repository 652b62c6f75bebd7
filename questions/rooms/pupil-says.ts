// What a pupil may say to a room: an answer, once a question, while it is open for that pupil.
import { findFault } from '../answer-fault.ts';
import { fail, ok, type Result } from '../failure.ts';
import type { Answer } from '../wire.ts';
import { type LockedAnswer, questionOn, type Room, type Seat } from './room.ts';
import { takesAnswer } from './room-clock.ts';
import type { PupilCommand, Refusal } from './wire.ts';

/** What becomes of an answer: it is to be stored, or it is stored already. */
export type Answered =
  | { readonly type: 'lock'; readonly locked: LockedAnswer }
  | { readonly type: 'locked_before' };

/**
 * Returns what becomes of the answer of `seat`. Nothing is compared with the key. What was locked before is looked at first: who sends an
 * answer again because its acknowledgement was lost is told that it stands, though the question has been closed meanwhile.
 */
export function decideAnswer(
  room: Room,
  seat: Seat,
  { question, answer }: PupilCommand,
  now: number,
): Result<Answered, Refusal> {
  const { set } = room.plan;
  if (!set.questions.some(({ id }) => id === question)) return fail('unknown_question');
  const before = room.answers.get(seat.seat)?.get(question);
  if (before !== undefined)
    return isSameAnswer(before.answer, answer) ? ok({ type: 'locked_before' }) : fail('answer_locked');
  if (!takesAnswer(room, seat, question, now)) return fail('not_open');
  const fault = findFault(set, { question, answer });
  if (fault !== undefined) return fail(fault.reason);
  const elapsed = elapsedOf(room, seat, question, now);
  return ok({
    type: 'lock',
    locked: { answer, at: now, ...(elapsed === undefined ? {} : { elapsed }) },
  });
}

/** Milliseconds since the pupil could see the question: known where one is on at a time. Who came later saw it later. */
function elapsedOf(room: Room, seat: Seat, question: string, now: number): number | undefined {
  const { openedAt } = room.progress;
  if (questionOn(room) !== question || openedAt === undefined) return undefined;
  return Math.max(0, now - Math.max(openedAt, seat.joinedAt));
}

/** Whether two answers are the same; the pairs of a match have no order. */
export function isSameAnswer(a: Answer, b: Answer): boolean {
  return answerText(a) === answerText(b);
}

/** Returns the answer as text, the same for the same answer. */
export function answerText(answer: Answer): string {
  if (answer.kind !== 'match') return JSON.stringify(answer);
  const pairs = Object.fromEntries(Object.entries(answer.pairs).sort(([x], [y]) => (x < y ? -1 : 1)));
  return JSON.stringify({ ...answer, pairs });
}
