// A class room as the domain sees it: what it was made for, how far it is, who sits in it and what they answered. Times are milliseconds
// since 1970 and always arguments; who may say what is in teacher-says.ts and pupil-says.ts, what time alone does in room-clock.ts.
import type { LanguageCode } from '../languages/language-code.ts';
import type { QuestionSet } from '../set.ts';
import type { Answer, Withdrawal } from '../wire.ts';
import type { ItemState, Phase } from './views.ts';
import type { RoomMode } from './wire.ts';

/** The set of a room: whole, in the version it had when the room was made, with the questions that stood then in the order they are asked. */
export type RoomSet = Omit<QuestionSet, 'seed' | 'key'>;

/** What a room was made for; it never changes. */
export interface RoomPlan {
  readonly room: string;
  readonly mode: RoomMode;
  /** Language of the pages around the questions. */
  readonly lang: LanguageCode;
  readonly set: RoomSet;
  readonly joinUrl: string;
  readonly createdAt: number;
  /** End of a homework, and the time zone that it was set in. */
  readonly until?: number;
  readonly timeZone?: string;
  /** When nothing of the room is left. */
  readonly deletedAt: number;
}

/** How far a room is: all that changes but its seats and answers. */
export interface Progress {
  readonly phase: Phase;
  /** Index of the question that is on in a live room. */
  readonly at: number;
  readonly states: Readonly<Record<string, ItemState>>;
  readonly withdrawals: Readonly<Record<string, Withdrawal>>;
  readonly isLocked: boolean;
  /** Seconds that each question has; `null`: no timer. */
  readonly timer: number | null;
  /** When the question that is on was opened, moved on by the time that the room was paused since. */
  readonly openedAt?: number;
  /** Milliseconds that the question that is on has before anybody's extra time. */
  readonly allowed?: number;
  /** What a paused room goes back to, and since when it is paused. */
  readonly paused?: { readonly from: Phase; readonly at: number };
  readonly startedAt?: number;
  readonly endedAt?: number;
}

/** A seat. `percent` is the extra time of who sits there. */
export interface Seat {
  readonly seat: string;
  readonly name: string;
  readonly percent: number;
  readonly joinedAt: number;
}

/** The first answer of a seat to a question. */
export interface LockedAnswer {
  readonly answer: Answer;
  readonly at: number;
  /** Milliseconds since the pupil could see the question, where that is known. */
  readonly elapsed?: number;
}

/** A room. `answers` are by seat and then by question, in the order they came. */
export interface Room {
  readonly plan: RoomPlan;
  readonly progress: Progress;
  readonly seats: ReadonlyMap<string, Seat>;
  readonly answers: ReadonlyMap<string, ReadonlyMap<string, LockedAnswer>>;
}

/** Returns how far a new room is: waiting for people, or open to them at once where it is homework. */
export function newProgress({ mode, set, createdAt }: RoomPlan): Progress {
  const isOpen = mode === 'homework';
  return {
    phase: isOpen ? 'open' : 'lobby',
    at: 0,
    states: Object.fromEntries(set.questions.map(({ id }) => [id, isOpen ? 'open' : 'waiting'])),
    withdrawals: {},
    isLocked: false,
    timer: null,
    ...(isOpen ? { startedAt: createdAt } : {}),
  };
}

/** Returns how far question `question` is. */
export function stateOf({ states }: Progress, question: string): ItemState {
  return states[question] ?? 'waiting';
}

/** Returns the id of the question that is on in a live room that has begun. */
export function questionOn({ plan, progress }: Room): string | undefined {
  return plan.mode === 'live' && progress.startedAt !== undefined
    ? plan.set.questions[progress.at]?.id
    : undefined;
}

/** Returns `progress` with that state of every question of which `applies` is true. */
export function withStates(
  progress: Progress,
  state: ItemState,
  applies: (state: ItemState, question: string) => boolean,
): Progress {
  const states = Object.entries(progress.states).map(([id, was]) => [id, applies(was, id) ? state : was]);
  return { ...progress, states: Object.fromEntries(states) };
}

/** Returns the room over: what was open is closed, what was never asked stays so. */
export function ended(progress: Progress, now: number): Progress {
  const { paused: _, allowed: __, ...rest } = withStates(progress, 'closed', (state) => state === 'open');
  return { ...rest, phase: 'ended', endedAt: now };
}

/**
 * Returns the room with `withdrawals` (by question) of the set taken over: what is withdrawn counts for nobody, and a live question that is
 * on is over. The first note of a question stays. The same `progress` when nothing is new.
 */
export function withWithdrawals(room: Room, withdrawals: ReadonlyMap<string, Withdrawal>): Progress {
  const { progress } = room;
  const added = [...withdrawals].filter(
    ([id]) => progress.states[id] !== undefined && progress.withdrawals[id] === undefined,
  );
  if (added.length === 0) return progress;
  const ids = new Set(added.map(([id]) => id));
  const marked = withStates(
    { ...progress, withdrawals: { ...progress.withdrawals, ...Object.fromEntries(added) } },
    'withdrawn',
    (_, id) => ids.has(id),
  );
  const on = questionOn(room);
  if (on === undefined || !ids.has(on)) return marked;
  const { allowed: _, ...rest } = marked;
  if (rest.phase === 'open') return { ...rest, phase: 'closed' };
  if (rest.paused?.from === 'open') return { ...rest, paused: { ...rest.paused, from: 'closed' } };
  return rest;
}
