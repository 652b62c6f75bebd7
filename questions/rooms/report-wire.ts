// The shape of a room's report: what a teacher reads, plots and takes home. It names the key, so nobody but who leads the room gets it.
// docs/reports.md says what each figure means.
import * as z from 'zod/mini';
import { languageCodes } from '../languages/language-code.ts';
import { Id, Kind } from '../wire.ts';
import { ItemState } from './views.ts';
import { RoomCode, RoomMode } from './wire.ts';

const Count = z.int().check(z.gte(0));
/** A share, 0 to 1. */
const Share = z.number().check(z.gte(0), z.lte(1));
const Points = z.number().check(z.gte(0));
const Moment = z.iso.datetime();
const Milliseconds = z.number().check(z.gte(0));

/**
 * How a question tells those who did well on the others from those who didn't: −1 to 1, or why there is no number. `too_few_pupils`
 * and `too_few_questions`: fewer than `least`; `all_alike`: everybody scored the same, here or on all other questions.
 */
export const Discrimination = z.union([
  z.strictObject({ value: z.number().check(z.gte(-1), z.lte(1)) }),
  z.strictObject({ none: z.enum(['too_few_pupils', 'too_few_questions']), least: Count }),
  z.strictObject({ none: z.literal('all_alike') }),
]);
export type Discrimination = z.infer<typeof Discrimination>;

/**
 * How long answers took, in milliseconds, over `of` answers whose time is known. `low` and `high` are the ends of the whiskers; `beyond` answers
 * were faster or slower than those. Of fewer than `least` answers nothing is told.
 */
export const TimeSpread = z.union([
  z.strictObject({
    of: Count,
    low: Milliseconds,
    lower: Milliseconds,
    median: Milliseconds,
    upper: Milliseconds,
    high: Milliseconds,
    beyond: Count,
  }),
  z.strictObject({ none: z.literal('too_few_times'), least: Count }),
]);
export type TimeSpread = z.infer<typeof TimeSpread>;

/** How often something was chosen. `id` is that of the option, `true` or `false`. */
export const ChosenOption = z.strictObject({
  id: z.string(),
  text: z.string(),
  count: Count,
  isRight: z.boolean(),
});
export type ChosenOption = z.infer<typeof ChosenOption>;

/** What was typed, in the words of whoever came first of those who typed the same but for spelling. */
export const TypedAnswer = z.strictObject({ text: z.string(), count: Count, isRight: z.boolean() });
export type TypedAnswer = z.infer<typeof TypedAnswer>;

/**
 * One event of an order or one row of a match: how many gave it its place or its own option. `answer` is that place (from 1) or the text of
 * that option.
 */
export const ArrangedPart = z.strictObject({
  id: z.string(),
  text: z.string(),
  answer: z.string(),
  right: Count,
});
export type ArrangedPart = z.infer<typeof ArrangedPart>;

/**
 * What a teacher may want to look at. `negative_discrimination`: who did well on the other questions did worse here. `distractor_over_key`: a
 * wrong option was chosen more often than the right one. `near_guessing`: no more right answers than tossing for it would give.
 * `few_answered`: fewer than half of the pupils.
 */
export const Flag = z.enum([
  'negative_discrimination',
  'distractor_over_key',
  'near_guessing',
  'few_answered',
]);
export type Flag = z.infer<typeof Flag>;

/**
 * A question and how it went. A `closed` one counts; of all others nothing is reported but their state. `facility` is the mean score of those who
 * answered, `null` where nobody did.
 */
export const ItemReport = z.strictObject({
  question: Id,
  /** From 1, in the order asked. */
  number: z.int().check(z.gte(1)),
  kind: Kind,
  stem: z.string(),
  /** The right answer in the article's words, and the sentence it rests on. */
  answer: z.string(),
  quote: z.optional(z.string()),
  state: ItemState,
  answered: Count,
  outcomes: z.strictObject({ correct: Count, partial: Count, incorrect: Count }),
  facility: z.nullable(Share),
  discrimination: Discrimination,
  /** Of a choice or a statement. */
  options: z.array(ChosenOption),
  /** Of a typed question: the answers given most often; `typedElse` counts the rest. */
  typed: z.array(TypedAnswer),
  typedElse: Count,
  /** Of an order or a match. */
  parts: z.array(ArrangedPart),
  time: TimeSpread,
  flags: z.array(Flag),
});
export type ItemReport = z.infer<typeof ItemReport>;

/** How a pupil fared with a question that counts. */
export const PupilOutcome = z.enum(['correct', 'partial', 'incorrect', 'unanswered']);
export type PupilOutcome = z.infer<typeof PupilOutcome>;

/** A pupil: `points` of the questions that count; `cells` has one for each of those, in the order asked. */
export const PupilReport = z.strictObject({
  seat: z.string(),
  name: z.string(),
  points: Points,
  answered: Count,
  correct: Count,
  partial: Count,
  unanswered: Count,
  cells: z.array(z.strictObject({ question: Id, outcome: PupilOutcome, score: Share })),
});
export type PupilReport = z.infer<typeof PupilReport>;

/**
 * The report of a room. `of` is how many questions count, and so the most points of a pupil; `mean` and `median` are points of all pupils, `null`
 * in an empty room. Pupils come in the order of their seats' ids, which tells nothing.
 */
export const RoomReport = z.strictObject({
  room: RoomCode,
  mode: RoomMode,
  set: z.strictObject({
    id: Id,
    version: z.int().check(z.gte(1)),
    title: z.string(),
    lang: z.enum(languageCodes),
    dir: z.enum(['rtl', 'ltr']),
  }),
  startedAt: Moment,
  endedAt: z.optional(Moment),
  of: Count,
  points: z.nullable(z.strictObject({ mean: Points, median: Points })),
  items: z.array(ItemReport),
  pupils: z.array(PupilReport),
});
export type RoomReport = z.infer<typeof RoomReport>;
