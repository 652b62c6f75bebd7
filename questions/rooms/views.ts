// What each of those in a class room is shown: whole, at every change, so that whoever comes back after a broken connection is where the others
// are. Nothing here depends on a key before the room closes the question.
import * as z from 'zod/mini';
import { languageCodes } from '../languages/language-code.ts';
import { Answer, Evidence, Id, Option, PublicQuestion, Verdict } from '../wire.ts';
import { RoomCode, RoomMode } from './wire.ts';

const Count = z.int().check(z.gte(0));
const Moment = z.iso.datetime();

/** How far a room is: people come in, answering is on, the question is closed and looked at (live alone), everybody waits, all is over. */
export const Phase = z.enum(['lobby', 'open', 'closed', 'paused', 'ended']);
export type Phase = z.infer<typeof Phase>;

/** How far one question of a room is. `skipped` and `withdrawn` ones count for nobody. */
export const ItemState = z.enum(['waiting', 'open', 'closed', 'skipped', 'withdrawn']);
export type ItemState = z.infer<typeof ItemState>;

/**
 * What all views have. `revision` grows with every change of the room, `now` is the room's clock (deadlines are read against it, pupils'
 * clocks being wrong), `at` is the index of the question that is on in a live room.
 */
const common = {
  type: z.literal('view'),
  revision: Count,
  now: Moment,
  room: RoomCode,
  mode: RoomMode,
  phase: Phase,
  lang: z.enum(languageCodes),
  /** The set's own language and direction: those of the questions. */
  set: z.strictObject({
    id: Id,
    title: z.string(),
    lang: z.enum(languageCodes),
    dir: z.enum(['rtl', 'ltr']),
    articleUrl: z.optional(z.url()),
  }),
  at: Count,
  of: Count,
  /** End of a homework, and the time zone (IANA name) that it was set in. */
  until: z.optional(Moment),
  timeZone: z.optional(z.string()),
};

/**
 * A pupil's view. `questions` are those that may be seen now: in a live room the one that is on and at the end all that were asked, else all of
 * them once the room has begun. `locked` are all of the pupil's own answers by question. `verdicts` are of the questions that are seen: on an
 * answer once its question is closed, and the note of a withdrawn question, answered or not. `score` comes once the room has ended; `of` counts the questions
 * that were closed. `deadline` is the pupil's own, extra time included.
 */
export const PupilView = z.strictObject({
  ...common,
  role: z.literal('pupil'),
  name: z.string(),
  questions: z.array(PublicQuestion),
  states: z.record(Id, ItemState),
  locked: z.record(Id, Answer),
  verdicts: z.array(Verdict),
  deadline: z.optional(Moment),
  score: z.optional(z.strictObject({ points: z.number().check(z.gte(0)), of: Count })),
});
export type PupilView = z.infer<typeof PupilView>;

/**
 * How the answers to a closed question are spread. `options` are those of a choice, or `true` and `false`; of the other kinds the outcomes alone
 * are counted. Numbers are of seats that answered.
 */
export const Distribution = z.strictObject({
  question: Id,
  answered: Count,
  options: z.array(z.strictObject({ ...Option.shape, id: z.string(), count: Count, isRight: z.boolean() })),
  outcomes: z.strictObject({ correct: Count, partial: Count, incorrect: Count }),
  canonicalAnswer: z.string(),
  explanation: z.string(),
  evidence: z.array(Evidence),
});
export type Distribution = z.infer<typeof Distribution>;

/** A question as who leads the room sees it: how many answered, and once it is closed how. */
export const LedItem = z.strictObject({
  question: PublicQuestion,
  state: ItemState,
  answered: Count,
  distribution: z.optional(Distribution),
});
export type LedItem = z.infer<typeof LedItem>;

/** A seat as the teacher sees it: who answered, not what. `points` come once the room has ended. */
export const LedSeat = z.strictObject({
  seat: z.string(),
  name: z.string(),
  isHere: z.boolean(),
  answered: z.array(Id),
  percent: Count,
  points: z.optional(z.number()),
});
export type LedSeat = z.infer<typeof LedSeat>;

/** The teacher's view. */
export const TeacherView = z.strictObject({
  ...common,
  role: z.literal('teacher'),
  isLocked: z.boolean(),
  items: z.array(LedItem),
  seats: z.array(LedSeat),
  /** Seconds a question has; `null`: no timer. */
  timer: z.nullable(Count),
  deadline: z.optional(Moment),
  deletedAt: Moment,
});
export type TeacherView = z.infer<typeof TeacherView>;

/** What the projector shows. No names but in the lobby, where who came in is greeted. */
export const ScreenView = z.strictObject({
  ...common,
  role: z.literal('screen'),
  joinUrl: z.url(),
  isLocked: z.boolean(),
  seats: Count,
  names: z.array(z.string()),
  item: z.optional(LedItem),
  deadline: z.optional(Moment),
});
export type ScreenView = z.infer<typeof ScreenView>;

/** What a room shows to one of those in it. */
export const RoomView = z.discriminatedUnion('role', [PupilView, TeacherView, ScreenView]);
export type RoomView = z.infer<typeof RoomView>;
