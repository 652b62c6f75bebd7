// What a teacher may say to a room, and what comes of it. Who leads decides the pace; what makes no sense now is out of turn.
import { fail, ok, type Result } from '../failure.ts';
import { isoMoment } from './iso-moment.ts';
import {
  ended,
  type Progress,
  questionOn,
  type Room,
  type Seat,
  stateOf,
  withStates,
  withWithdrawals,
} from './room.ts';
import { closed } from './room-clock.ts';
import type { Refusal, TeacherCommand } from './wire.ts';
import { withdrawnInRoom } from './withdrawn-in-room.ts';

/** What comes of a command: the room is elsewhere, a seat is changed or emptied, the teacher's key is replaced, or nothing is left. */
export type Deed =
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'seat'; readonly seat: Seat }
  | { readonly type: 'remove'; readonly seat: string }
  | { readonly type: 'renew' }
  | { readonly type: 'delete' };

/** Returns what comes of `command`, or why nothing does. */
export function decideTeacher(room: Room, command: TeacherCommand, now: number): Result<Deed, Refusal> {
  const { progress } = room;
  if (isLate(room, command)) return outOfTurn;
  switch (command.type) {
    case 'start':
      return progress.phase === 'lobby' ? moved(started(room, now)) : outOfTurn;
    case 'close':
      return isAsking(room) ? moved(closed(room)) : outOfTurn;
    case 'next':
      return isLive(room) && progress.phase === 'closed' ? moved(following(room, progress, now)) : outOfTurn;
    case 'skip':
      return isAsking(room) ? moved(following(room, skipped(room), now)) : outOfTurn;
    case 'pause':
      return progress.phase === 'open' || progress.phase === 'closed'
        ? moved({ ...progress, phase: 'paused', paused: { from: progress.phase, at: now } })
        : outOfTurn;
    case 'resume':
      return resumed(progress, now);
    case 'end':
      return progress.phase === 'ended' ? outOfTurn : moved(ended(progress, now));
    case 'lock':
    case 'unlock':
      return moved({ ...progress, isLocked: command.type === 'lock' });
    case 'timer':
      return isLive(room) ? moved(timed(progress, command.seconds, now)) : outOfTurn;
    case 'extend':
      return progress.allowed !== undefined && progress.phase !== 'ended'
        ? moved({ ...progress, allowed: progress.allowed + command.seconds * 1_000 })
        : outOfTurn;
    case 'withdraw':
      return withdrawn(room, command.question, now);
    case 'allow': {
      const seat = room.seats.get(command.seat);
      return seat === undefined
        ? fail('unknown_seat')
        : ok({ type: 'seat', seat: { ...seat, percent: command.percent } });
    }
    case 'remove':
      return room.seats.has(command.seat) ? ok({ type: 'remove', seat: command.seat }) : fail('unknown_seat');
    case 'renew':
    case 'delete':
      return ok({ type: command.type });
  }
}

/** Whether the teacher pressed for a question that is no longer the one that is on: a second click on the same button. */
function isLate(room: Room, command: TeacherCommand): boolean {
  const { type } = command;
  if (type !== 'close' && type !== 'next' && type !== 'skip') return false;
  return command.question !== undefined && command.question !== questionOn(room);
}

const outOfTurn = fail<Refusal>('out_of_turn');

const moved = (progress: Progress): Result<Deed, Refusal> => ok({ type: 'progress', progress });

const isLive = ({ plan, progress }: Room) => plan.mode === 'live' && progress.phase !== 'ended';

/** Whether a live room has a question open. */
const isAsking = (room: Room) => isLive(room) && room.progress.phase === 'open';

function started(room: Room, now: number): Progress {
  const begun = { ...room.progress, startedAt: now };
  if (room.plan.mode === 'live') return opened(room, begun, 0, now);
  return { ...withStates(begun, 'open', (state) => state === 'waiting'), phase: 'open' };
}

/** The room with the next question opened, or over after the last. */
function following(room: Room, progress: Progress, now: number): Progress {
  return opened(room, progress, progress.at + 1, now);
}

/** The room with the first question from `from` on opened that waits; those withdrawn before their turn are passed over. */
function opened(room: Room, progress: Progress, from: number, now: number): Progress {
  const { questions } = room.plan.set;
  const at = questions.findIndex(({ id }, index) => index >= from && stateOf(progress, id) === 'waiting');
  if (at === -1) return ended(progress, now);
  const { allowed: _, ...rest } = withStates(progress, 'open', (__, id) => id === questions[at]?.id);
  return {
    ...rest,
    phase: 'open',
    at,
    openedAt: now,
    ...(progress.timer === null ? {} : { allowed: progress.timer * 1_000 }),
  };
}

function skipped(room: Room): Progress {
  const on = questionOn(room);
  return withStates(room.progress, 'skipped', (_, id) => id === on);
}

/** The room where it was, its clocks moved on by the pause: nobody loses time by it. */
function resumed(progress: Progress, now: number): Result<Deed, Refusal> {
  const { paused, ...rest } = progress;
  if (progress.phase !== 'paused' || paused === undefined) return outOfTurn;
  return moved({
    ...rest,
    phase: paused.from,
    ...(rest.openedAt === undefined ? {} : { openedAt: rest.openedAt + (now - paused.at) }),
  });
}

/** The room with that timer. A question that is on gets the time from now on, so that none is over at once. */
function timed(progress: Progress, seconds: number | null, now: number): Progress {
  const { allowed: _, ...rest } = progress;
  const { openedAt } = progress;
  const isOpen = (progress.paused?.from ?? progress.phase) === 'open' && openedAt !== undefined;
  if (!isOpen || seconds === null) return { ...rest, timer: seconds };
  const passed = (progress.paused?.at ?? now) - openedAt;
  return { ...rest, timer: seconds, allowed: passed + seconds * 1_000 };
}

function withdrawn(room: Room, question: string, now: number): Result<Deed, Refusal> {
  if (!Object.hasOwn(room.progress.states, question)) return fail('unknown_question');
  const state = stateOf(room.progress, question);
  if (state === 'withdrawn') return moved(room.progress);
  const note = withdrawnInRoom[room.plan.set.lang];
  return moved(withWithdrawals(room, new Map([[question, { at: isoMoment(now), note }]])));
}
