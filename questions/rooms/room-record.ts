// A room's record, from which reports are made.
import { withdrawnVerdict } from '../check.ts';
import { isoMoment } from './iso-moment.ts';
import type { RecordedAnswer, RoomRecord } from './record.ts';
import { type LockedAnswer, type Room, stateOf } from './room.ts';
import type { Grader } from './room-grading.ts';

/**
 * Returns the record of a room that has ended: every acknowledged answer with its verdict, also those to questions that count for nobody, which `states`
 * names. It holds the key.
 */
export function recordOf(room: Room, grade: Grader): RoomRecord {
  const { plan, progress, seats, answers } = room;
  return {
    room: plan.room,
    mode: plan.mode,
    set: plan.set,
    order: plan.set.questions.map(({ id }) => id).filter((id) => stateOf(progress, id) !== 'waiting'),
    states: new Map(Object.entries(progress.states)),
    seats: [...seats.values()].map(({ seat, name }) => ({
      seat,
      name,
      answers: [...(answers.get(seat) ?? [])].map(([question, locked]) =>
        recordedAnswer(room, question, locked, grade),
      ),
    })),
    startedAt: isoMoment(progress.startedAt ?? plan.createdAt),
    ...(progress.endedAt === undefined ? {} : { endedAt: isoMoment(progress.endedAt) }),
  };
}

function recordedAnswer(
  { plan, progress }: Room,
  question: string,
  { answer, at, elapsed }: LockedAnswer,
  grade: Grader,
): RecordedAnswer {
  const withdrawal = progress.withdrawals[question];
  const verdict =
    withdrawal === undefined ? grade(question, answer) : withdrawnVerdict(plan.set.id, question, withdrawal);
  return { question, answer, verdict, ...(elapsed === undefined ? {} : { elapsed }), at: isoMoment(at) };
}
