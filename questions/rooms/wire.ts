// What crosses the wire between a class room and those in it: how a room is made and joined, what its people may say to it, and what it
// says back. What each of them is shown is in views.ts. docs/rooms.md describes both; both sides check what comes against these.
import * as z from 'zod/mini';
import { languageCodes } from '../languages/language-code.ts';
import { Answer, Id, limits } from '../wire.ts';

/** Limits of rooms; lengths in UTF-16 units. */
export const roomLimits = {
  /** Seats of one room: a year's lecture, not a stadium. */
  seats: 1_000,
  /** Shown characters (grapheme clusters) of a nickname. */
  nameGraphemes: 24,
  nameLength: 96,
  keyLength: 1_024,
  messageBytes: 8_192,
  retentionDays: 365,
  usualRetentionDays: 30,
  timerSeconds: 3_600,
  /** Days that a homework may lie ahead: the longest holidays. */
  homeworkDays: 120,
} as const;

/**
 * A join code: eight digits, written in two groups. Digits alone, since every keyboard has them whatever its script; 10^8 codes of which a
 * service has at most some thousands in use.
 */
export const RoomCode = z.string().check(z.regex(/^[0-9]{8}$/));
export type RoomCode = z.infer<typeof RoomCode>;

/** Who sets the pace: the teacher (`live`), each pupil until the teacher ends it (`self_paced`), or each pupil until a date (`homework`). */
export const RoomMode = z.enum(['live', 'self_paced', 'homework']);
export type RoomMode = z.infer<typeof RoomMode>;

/** What somebody shows that they are who they say: a capability, as the room gave it. */
const Key = z.string().check(z.minLength(1), z.maxLength(roomLimits.keyLength), z.regex(/^[A-Za-z0-9._-]+$/));
const Count = z.int().check(z.gte(0));
const Seat = z.string().check(z.regex(/^[a-z0-9]{1,16}$/));

/**
 * Body of `POST /v1/rooms`. `until` (homework alone, and needed there) is a local date and time, `2026-11-30T20:00`, read in `timeZone`
 * (IANA name, `UTC` when left out). `seed` shuffles the questions; without one they come in the set's order. `lang` is the language of
 * the pages, the set's when left out.
 */
export const RoomRequest = z.strictObject({
  set: Id,
  mode: RoomMode,
  until: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/))),
  timeZone: z.optional(z.string().check(z.minLength(1), z.maxLength(60))),
  retentionDays: z.optional(z.int().check(z.gte(1), z.lte(roomLimits.retentionDays))),
  seed: z.optional(z.string().check(z.minLength(1), z.maxLength(limits.seedLength))),
  lang: z.optional(z.enum(languageCodes)),
});
export type RoomRequest = z.infer<typeof RoomRequest>;

/** A room that was made. Whoever has `teacher` leads it; `screen` only shows it. Both come here and nowhere else. */
export const RoomMade = z.strictObject({
  room: RoomCode,
  teacher: Key,
  screen: Key,
  joinUrl: z.url(),
  teacherUrl: z.url(),
  screenUrl: z.url(),
  deletedAt: z.iso.datetime(),
});
export type RoomMade = z.infer<typeof RoomMade>;

/** Body of `POST /v1/rooms/{room}/seats`. */
export const SeatRequest = z.strictObject({ name: z.string().check(z.maxLength(roomLimits.nameLength)) });
export type SeatRequest = z.infer<typeof SeatRequest>;

/** A seat that was taken: `key` is the pupil's own, `name` how the room writes it. */
export const SeatTaken = z.strictObject({ room: RoomCode, seat: Seat, key: Key, name: z.string() });
export type SeatTaken = z.infer<typeof SeatTaken>;

/** Name of a command, chosen by who sends it; the same name again is the same command, done once. */
const CommandId = z.string().check(z.regex(/^[A-Za-z0-9-]{1,64}$/));
const said = { id: CommandId };

/** What a pupil may say. */
export const PupilCommand = z.discriminatedUnion('type', [
  z.strictObject({ ...said, type: z.literal('answer'), question: Id, answer: Answer }),
]);
export type PupilCommand = z.infer<typeof PupilCommand>;

/**
 * What a teacher may say.
 *
 * `start` opens the first question (live) or all of them; `close` ends the answering of the question that is open and shows how it
 * went; `next` opens the following one, or ends the room after the last; `skip` goes on without counting the question; `withdraw` takes a question
 * out for this room, answered or not; `pause` and `resume`; `end` closes everything. `timer` gives each question seconds, or none
 * (`null`, as it begins); `extend` gives the open question more; `allow` gives one pupil that many per cent more time. `lock` lets nobody new
 * in; `remove` empties a seat, whose key then opens nothing. `renew` makes another teacher key and lets the old one open nothing. `delete` leaves
 * nothing of the room. `question`, with `close`, `next` and `skip`, is the one that the teacher sees: where another is on, the command came too late
 * and is out of turn.
 */
export const TeacherCommand = z.discriminatedUnion('type', [
  z.strictObject({
    ...said,
    type: z.enum(['start', 'pause', 'resume', 'end', 'lock', 'unlock', 'renew', 'delete']),
  }),
  z.strictObject({ ...said, type: z.enum(['close', 'next', 'skip']), question: z.optional(Id) }),
  z.strictObject({ ...said, type: z.literal('withdraw'), question: Id }),
  z.strictObject({ ...said, type: z.literal('remove'), seat: Seat }),
  z.strictObject({
    ...said,
    type: z.literal('allow'),
    seat: Seat,
    percent: z.int().check(z.gte(0), z.lte(400)),
  }),
  z.strictObject({
    ...said,
    type: z.literal('timer'),
    seconds: z.nullable(z.int().check(z.gte(5), z.lte(roomLimits.timerSeconds))),
  }),
  z.strictObject({
    ...said,
    type: z.literal('extend'),
    seconds: z.int().check(z.gte(5), z.lte(roomLimits.timerSeconds)),
  }),
]);
export type TeacherCommand = z.infer<typeof TeacherCommand>;

/** Why a command was refused. */
export const Refusal = z.enum([
  'not_allowed',
  'invalid_message',
  'unknown_question',
  'unknown_seat',
  'not_open',
  'answer_locked',
  'answer_kind_mismatch',
  'unknown_option',
  'incomplete_answer',
  'empty_answer',
  'out_of_turn',
  'too_many_messages',
]);
export type Refusal = z.infer<typeof Refusal>;

/** What became of a command. `teacher` comes after `renew`. An acknowledged answer is on disk. */
export const CommandReply = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('done'), id: CommandId, teacher: z.optional(Key) }),
  z.strictObject({ type: z.literal('refused'), id: z.nullable(CommandId), code: Refusal }),
]);
export type CommandReply = z.infer<typeof CommandReply>;

/** Why a connection ends for good: the seat was removed, the key no longer opens anything, or nothing of the room is left. */
export const Farewell = z.strictObject({
  type: z.literal('farewell'),
  reason: z.enum(['removed', 'revoked', 'deleted']),
});
export type Farewell = z.infer<typeof Farewell>;

/**
 * Body of `POST /v1/rooms/{room}/poll`, where sockets are blocked: answers as soon as there is a view newer than `after`, the revision of the last one; at once
 * without `after`. The answer is a `RoomView` or a `Farewell`, or 204 without a body when nothing has changed for 25 seconds.
 */
export const PollRequest = z.strictObject({ key: Key, after: z.optional(Count) });
export type PollRequest = z.infer<typeof PollRequest>;

/** Body of `POST /v1/rooms/{room}/commands`, where sockets are blocked: the same commands with the same replies. */
export const CommandRequest = z.strictObject({ key: Key, command: z.union([PupilCommand, TeacherCommand]) });
export type CommandRequest = z.infer<typeof CommandRequest>;

/** Body of `POST /v1/rooms/{room}/record`, for the teacher of a room that has ended; the answer is a `RoomRecordJson` (record-wire.ts). */
export const RecordRequest = z.strictObject({ key: Key });
export type RecordRequest = z.infer<typeof RecordRequest>;
