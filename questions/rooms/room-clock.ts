// What time does in a room by itself: a question's time runs out, a homework ends. Nothing here counts seconds aloud; pupils get a deadline.
import { ended, type Progress, questionOn, type Room, type Seat, stateOf, withStates } from './room.ts';

/**
 * Milliseconds that an answer may be on its way after its deadline: who pressed in the last second was in time, and a clock on a
 * screen is never quite the room's.
 */
export const graceMs = 1_500;

/**
 * Returns when the question that is on ends for `seat`, its extra time included, or for a seat without any. `undefined` where no time runs: without
 * a timer, in a pause, and where each pupil sets the pace.
 */
export function deadlineOf({ progress }: Room, seat?: Seat): number | undefined {
  const { phase, openedAt, allowed } = progress;
  if (phase !== 'open' || openedAt === undefined || allowed === undefined) return undefined;
  return openedAt + Math.round((allowed * (100 + (seat?.percent ?? 0))) / 100);
}

/** Returns when time will next change the room by itself: the question that is on closes once nobody has time left. */
export function nextTurn(room: Room): number | undefined {
  const { plan, progress, seats } = room;
  if (progress.phase === 'ended') return undefined;
  if (plan.until !== undefined) return plan.until + graceMs;
  const usual = deadlineOf(room);
  if (usual === undefined) return undefined;
  const last = [...seats.values()].reduce((most, seat) => Math.max(most, deadlineOf(room, seat) ?? 0), usual);
  return last + graceMs;
}

/** Returns the room as time alone has made it by `now`; the same `progress` where nothing is due. */
export function turned(room: Room, now: number): Progress {
  const { plan, progress } = room;
  const due = nextTurn(room);
  if (due === undefined || now < due) return progress;
  return plan.until !== undefined ? ended(progress, now) : closed(room);
}

/** Returns the live room with the question that is on closed, for all to see how it went. */
export function closed(room: Room): Progress {
  const on = questionOn(room);
  const { allowed: _, ...rest } = withStates(
    room.progress,
    'closed',
    (state, id) => id === on && state === 'open',
  );
  return { ...rest, phase: 'closed' };
}

/** Whether the question may still be answered from `seat` at `now`. */
export function takesAnswer(room: Room, seat: Seat, question: string, now: number): boolean {
  if (room.progress.phase !== 'open' || stateOf(room.progress, question) !== 'open') return false;
  const deadline = room.plan.until ?? deadlineOf(room, seat);
  return deadline === undefined || now <= deadline + graceMs;
}
