// A room's record, from which reports are made.
import { isoMoment } from './iso-moment.ts';
import type { RecordedAnswer, RoomRecord } from './record.ts';
import type { LockedAnswer, Room } from './room.ts';
import { type Grader, verdictOf } from './room-grading.ts';

/**
 * Returns the record of `room`: every acknowledged answer to a question that is closed or withdrawn. Answers to a question that is still open come once it
 * is closed, and those to one that was skipped never: whoever has the record sees verdicts, and with them the key.
 */
export function recordOf(room: Room, grade: Grader): RoomRecord {
  const { plan, progress, seats, answers } = room;
  return {
    room: plan.room,
    mode: plan.mode,
    set: plan.set,
    order: plan.set.questions.map(({ id }) => id),
    states: new Map(Object.entries(progress.states)),
    seats: [...seats.values()].map(({ seat, name }) => ({
      seat,
      name,
      answers: [...(answers.get(seat) ?? [])].flatMap(([question, locked]) =>
        recordedAnswer(room, seat, question, locked, grade),
      ),
    })),
    startedAt: isoMoment(progress.startedAt ?? plan.createdAt),
    ...(progress.endedAt === undefined ? {} : { endedAt: isoMoment(progress.endedAt) }),
  };
}

function recordedAnswer(
  room: Room,
  seat: string,
  question: string,
  { answer, at, elapsed }: LockedAnswer,
  grade: Grader,
): RecordedAnswer[] {
  const verdict = verdictOf(room, seat, question, grade);
  if (verdict === undefined) return [];
  return [{ question, answer, verdict, ...(elapsed === undefined ? {} : { elapsed }), at: isoMoment(at) }];
}
