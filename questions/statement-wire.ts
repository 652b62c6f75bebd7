// What crosses the wire when a statement is judged: the statement in, the verdict with its reasons and quotes out.
import * as z from 'zod/mini';
import { Evidence, Id, limits } from './wire.ts';

/** Body of `POST /v1/judge`: a statement to hold against the article of a published set and its sources. */
export const JudgeRequest = z.strictObject({
  set: Id,
  statement: z.string().check(z.minLength(1), z.maxLength(limits.statementLength)),
});
export type JudgeRequest = z.infer<typeof JudgeRequest>;

/**
 * How a statement stands to the article. `supported` and `refuted` say what the article says, never what is so;
 * `conflicting` where its texts disagree; `not_checkable` for opinions, predictions, questions and orders.
 */
export const StatementOutcome = z.enum([
  'supported',
  'refuted',
  'conflicting',
  'not_enough_information',
  'not_checkable',
]);
export type StatementOutcome = z.infer<typeof StatementOutcome>;

/** What a reason is about: a kind of agreement, of conflict, or why nothing was decided. */
export const ReasonCode = z.enum([
  'verbatim',
  'agrees',
  'entailed',
  'reported',
  'number_differs',
  'date_differs',
  'name_differs',
  'opposite',
  'negation_differs',
  'speaker_differs',
  'role_differs',
  'texts_disagree',
  'opinion',
  'prediction',
  'question',
  'order',
  'not_stated',
]);
export type ReasonCode = z.infer<typeof ReasonCode>;

/** A reason in one sentence of the article's language, with its stable code. */
export const Reason = z.strictObject({ code: ReasonCode, text: z.string() });
export type Reason = z.infer<typeof Reason>;

/** Whose words the statement is according to the article, and the word that says so; a verdict on it says *reported by*. */
export const StatementAttribution = z.strictObject({ speaker: z.string(), cue: z.string() });
export type StatementAttribution = z.infer<typeof StatementAttribution>;

/**
 * The verdict on a statement, by rules alone. `evidence` holds the deciding quotes, or the nearest ones where nothing was
 * decided; `confidence` is 0 to 1: how much of the statement the quotes cover, 1 for the same words.
 */
export const StatementVerdict = z.strictObject({
  outcome: StatementOutcome,
  reasons: z.array(Reason),
  evidence: z.array(Evidence),
  attribution: z.optional(StatementAttribution),
  confidence: z.number().check(z.gte(0), z.lte(1)),
  method: z.literal('rules'),
});
export type StatementVerdict = z.infer<typeof StatementVerdict>;
