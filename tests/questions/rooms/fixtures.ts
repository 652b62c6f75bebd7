// A small room made by hand, so that each figure of its report can be worked out on paper.
import { answerKey, checkAnswer, type Question, type QuestionSet } from '../../../questions/index.ts';
import type { RecordedAnswer, RecordedSeat, RoomRecord } from '../../../questions/rooms/record.ts';
import type { ItemState } from '../../../questions/rooms/views.ts';
import type { Answer } from '../../../questions/wire.ts';
import { everyKind } from '../../fixtures/every-kind.ts';

/** The set of the room: one question of each kind, in this order. */
export const set: QuestionSet = everyKind('s-room');
const found = (kind: Question['kind']) => {
  const question = set.questions.find((candidate) => candidate.kind === kind);
  if (question === undefined) throw new Error(`The set has no ${kind}.`);
  return question;
};

/** The set's questions by kind. */
export const questions = {
  choice: found('choice'),
  boolean: found('boolean'),
  text: found('text'),
  order: found('order'),
  match: found('match'),
} as const;

/** Returns an answer as the room recorded it. */
export function recorded(
  question: Question,
  answer: Answer,
  elapsed?: number,
  at = '2026-11-25T08:10:00.000Z',
): RecordedAnswer {
  const verdict = checkAnswer(answerKey(set), { question: question.id, answer });
  if (!verdict.ok) throw new Error(verdict.failure.reason);
  return {
    question: question.id,
    answer,
    verdict: verdict.value,
    ...(elapsed === undefined ? {} : { elapsed }),
    at,
  };
}

/** Returns a seat with its answers. */
export function seat(id: string, answers: readonly RecordedAnswer[], name = `Pupil ${id}`): RecordedSeat {
  return { seat: id, name, answers };
}

/** Returns the record of a room that has ended; `states` are those of questions that were not simply closed. */
export function roomOf(
  seats: readonly RecordedSeat[],
  states: Readonly<Record<string, ItemState>> = {},
): RoomRecord {
  const { seed: _, key: __, ...kept } = set;
  const order = set.questions.map(({ id }) => id);
  return {
    room: '12345678',
    mode: 'live',
    set: kept,
    order,
    states: new Map(order.map((id) => [id, states[id] ?? 'closed'])),
    seats,
    startedAt: '2026-11-25T08:00:00.000Z',
    endedAt: '2026-11-25T08:30:00.000Z',
  };
}
