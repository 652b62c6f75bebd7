// A room's record as JSON, as reports get it: the same as `RoomRecord`, with the states of the questions as an object.
import * as z from 'zod/mini';
import { languageCodes } from '../languages/language-code.ts';
import { Answer, Asks, Expects, Id, Option, SourceLabel, Span, Verdict, Withdrawal } from '../wire.ts';
import type { RoomRecord } from './record.ts';
import { ItemState } from './views.ts';
import { RoomCode, RoomMode } from './wire.ts';

const Count = z.int().check(z.gte(0));
const Moment = z.iso.datetime();
const Label = z.extend(SourceLabel, { textHash: z.string() });

const Quote = z.strictObject({
  source: Id,
  exact: z.string(),
  before: z.string(),
  after: z.string(),
  start: Count,
  end: Count,
  marks: z.array(Span),
  speaker: z.optional(z.string()),
});

const asked = {
  id: Id,
  asks: Asks,
  stem: z.string(),
  explanation: z.string(),
  canonicalAnswer: z.string(),
  evidence: z.array(Quote),
  withdrawn: z.optional(Withdrawal),
};

/** A question with its key. */
const KeyedQuestion = z.discriminatedUnion('kind', [
  z.strictObject({
    ...asked,
    kind: z.literal('choice'),
    options: z.array(Option),
    correctOption: z.string(),
  }),
  z.strictObject({ ...asked, kind: z.literal('boolean'), value: z.boolean() }),
  // What a typed answer is compared with is the grader's own; a report shows `canonicalAnswer`.
  z.strictObject({
    ...asked,
    kind: z.literal('text'),
    expects: Expects,
    value: z.looseObject({ type: z.string() }),
  }),
  z.strictObject({
    ...asked,
    kind: z.literal('order'),
    options: z.array(Option),
    correctOrder: z.array(z.string()),
  }),
  z.strictObject({
    ...asked,
    kind: z.literal('match'),
    rows: z.array(Option),
    options: z.array(Option),
    correctPairs: z.record(z.string(), z.string()),
  }),
]);

/** The record of a room that has ended, the key of its set inside. */
export const RoomRecordJson = z.strictObject({
  room: RoomCode,
  mode: RoomMode,
  set: z.strictObject({
    id: Id,
    version: z.int(),
    lang: z.enum(languageCodes),
    dir: z.enum(['rtl', 'ltr']),
    title: z.string(),
    article: Label,
    sources: z.array(Label),
    questions: z.array(KeyedQuestion),
  }),
  order: z.array(Id),
  states: z.record(Id, ItemState),
  seats: z.array(
    z.strictObject({
      seat: z.string(),
      name: z.string(),
      answers: z.array(
        z.strictObject({
          question: Id,
          answer: Answer,
          verdict: Verdict,
          elapsed: z.optional(Count),
          at: Moment,
        }),
      ),
    }),
  ),
  startedAt: Moment,
  endedAt: z.optional(Moment),
});
export type RoomRecordJson = z.infer<typeof RoomRecordJson>;

/** Returns `record` as JSON holds it. */
export function recordJson(record: RoomRecord) {
  return { ...record, states: Object.fromEntries(record.states) };
}

/** Returns the record that `json` holds. */
export function recordFrom(json: RoomRecordJson): RoomRecord {
  // Zod's `type` of a typed answer's value is any string; those that the service writes are of the four that there are.
  return { ...json, states: new Map(Object.entries(json.states)) } as unknown as RoomRecord;
}
