// What the teacher and the projector are shown.
import { answeredCount, distributionOf } from './distribution.ts';
import { isoMoment } from './iso-moment.ts';
import { commonPart, shownQuestion } from './pupil-view.ts';
import { questionOn, type Room, type Seat, stateOf } from './room.ts';
import { deadlineOf } from './room-clock.ts';
import { type Grader, pointsOf } from './room-grading.ts';
import type { LedItem, LedSeat, ScreenView, TeacherView } from './views.ts';

/** Most names that the projector greets, the newest first: more can't be read from the back row. */
export const greetedNames = 48;

/** Returns the teacher's view. `here` are the seats from which somebody is connected. */
export function teacherView(
  room: Room,
  revision: number,
  now: number,
  grade: Grader,
  here: ReadonlySet<string>,
): TeacherView {
  const { plan, progress, seats } = room;
  return {
    ...commonPart(room, revision, now),
    role: 'teacher',
    isLocked: progress.isLocked,
    items: plan.set.questions.map(({ id }) => ledItem(room, id, grade)),
    seats: [...seats.values()].map((seat) => ledSeat(room, seat, grade, here.has(seat.seat))),
    timer: progress.timer,
    ...usualDeadline(room),
    deletedAt: isoMoment(plan.deletedAt),
  };
}

/** Returns the projector's view. */
export function screenView(room: Room, revision: number, now: number, grade: Grader): ScreenView {
  const { plan, progress, seats } = room;
  const on = questionOn(room);
  const names = progress.phase === 'lobby' ? [...seats.values()].map(({ name }) => name) : [];
  return {
    ...commonPart(room, revision, now),
    role: 'screen',
    joinUrl: plan.joinUrl,
    isLocked: progress.isLocked,
    seats: seats.size,
    names: names.slice(-greetedNames).reverse(),
    ...(on === undefined ? {} : { item: ledItem(room, on, grade) }),
    ...usualDeadline(room),
  };
}

function usualDeadline(room: Room): { deadline?: string } {
  const deadline = deadlineOf(room);
  return deadline === undefined ? {} : { deadline: isoMoment(deadline) };
}

function ledItem(room: Room, id: string, grade: Grader): LedItem {
  const state = stateOf(room.progress, id);
  const question = room.plan.set.questions.find((found) => found.id === id);
  return {
    question: shownQuestion(room, id),
    state,
    answered: answeredCount(room, id),
    ...(state === 'closed' && question !== undefined
      ? { distribution: distributionOf(room, question, grade) }
      : {}),
  };
}

function ledSeat(room: Room, seat: Seat, grade: Grader, isHere: boolean): LedSeat {
  return {
    seat: seat.seat,
    name: seat.name,
    isHere,
    answered: [...(room.answers.get(seat.seat)?.keys() ?? [])],
    percent: seat.percent,
    ...(room.progress.phase === 'ended' ? { points: pointsOf(room, seat.seat, grade) } : {}),
  };
}
