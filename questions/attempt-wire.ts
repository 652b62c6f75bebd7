// What crosses the wire in a scored attempt: what is asked to begin, each answer, and the result at the end.
import * as z from 'zod/mini';
import { Answer, Id, limits, Verdict } from './wire.ts';

const Token = z.string().check(z.minLength(1), z.maxLength(limits.attemptTokenLength));
const Count = z.int().check(z.gte(0));

/** Body of `POST /v1/attempts`. With a `seed` the questions come shuffled by it, without one in the set's order. */
export const AttemptRequest = z.strictObject({
  set: Id,
  seed: z.optional(z.string().check(z.minLength(1), z.maxLength(limits.seedLength))),
  minutes: z.optional(z.int().check(z.gte(1), z.lte(limits.attemptMinutes))),
});
export type AttemptRequest = z.infer<typeof AttemptRequest>;

/** An attempt that has begun. `attempt` is its token; `items` are the served questions in their order. */
export const AttemptBegun = z.strictObject({
  attempt: Token,
  expiresAt: z.iso.datetime(),
  set: Id,
  version: z.int().check(z.gte(1)),
  items: z.array(Id),
});
export type AttemptBegun = z.infer<typeof AttemptBegun>;

/** Body of `POST /v1/attempts/answers`. */
export const AttemptAnswer = z.strictObject({ attempt: Token, question: Id, answer: Answer });
export type AttemptAnswer = z.infer<typeof AttemptAnswer>;

/** The answer is locked. `answered` of the `of` served questions have one; whether it is right is said at the end. */
export const AnswerLocked = z.strictObject({ locked: z.literal(true), answered: Count, of: Count });
export type AnswerLocked = z.infer<typeof AnswerLocked>;

/** Body of `POST /v1/attempts/finish`. */
export const AttemptFinish = z.strictObject({ attempt: Token });
export type AttemptFinish = z.infer<typeof AttemptFinish>;

/**
 * The result of an attempt: `score` points of `of`. `verdicts` are those of the answered questions and of every one withdrawn
 * meanwhile, which counts in neither number; `unanswered` are the ids of the others. Both are in the order served.
 */
export const AttemptResult = z.strictObject({
  score: z.number().check(z.gte(0)),
  of: Count,
  verdicts: z.array(Verdict),
  unanswered: z.array(Id),
});
export type AttemptResult = z.infer<typeof AttemptResult>;
