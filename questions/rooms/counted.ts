// Which questions of a room count, and what a seat has of them: the one rule for reports, receipts and points.
import type { Question } from '../question.ts';
import type { RecordedAnswer, RecordedSeat, RoomRecord } from './record.ts';
import type { ItemState } from './views.ts';

/** A question as it was asked in the room. */
export interface AskedQuestion {
  readonly question: Question;
  readonly state: ItemState;
}

/**
 * Returns the questions of the room in the order asked. What its set withdrew is withdrawn here too; what was still open when the room ended is
 * closed by that.
 */
export function askedQuestions({ set, order, states, endedAt }: RoomRecord): AskedQuestion[] {
  const byId = new Map(set.questions.map((question) => [question.id, question]));
  return order.map((id) => {
    const question = byId.get(id);
    if (question === undefined) throw new Error(`The room asks question ${id}, which its set doesn't have.`);
    if (question.withdrawn !== undefined) return { question, state: 'withdrawn' };
    const state = states.get(id) ?? 'waiting';
    return { question, state: state === 'open' && endedAt !== undefined ? 'closed' : state };
  });
}

/** Returns the questions that count, in the order asked: those that were closed. Skipped, withdrawn and never asked ones count for nobody. */
export function countedQuestions(record: RoomRecord): Question[] {
  return askedQuestions(record).flatMap(({ question, state }) => (state === 'closed' ? [question] : []));
}

/**
 * Returns the seat's answers by question. Of two to one question, which a room never keeps, the first counts; one whose verdict has no score
 * counts for nobody and is as if it had not been given.
 */
export function answersOf(seat: RecordedSeat): Map<string, RecordedAnswer> {
  const scored = seat.answers.filter(({ verdict }) => verdict.score !== null);
  return new Map(scored.toReversed().map((answer) => [answer.question, answer]));
}

/** Returns the score of an answer, 0 to 1; 0 where there is none, since what was asked and not answered counts. */
export function scoreOf(answer: RecordedAnswer | undefined): number {
  return answer?.verdict.score ?? 0;
}

/** Returns points as they are shown: with two decimals, which a sum of thirds otherwise isn't. */
export function rounded(points: number): number {
  return Math.round(points * 100) / 100;
}
