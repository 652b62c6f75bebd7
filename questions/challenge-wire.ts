// What crosses the wire when a reader says that a question is wrong, and when its publisher reads that.
import * as z from 'zod/mini';
import { Id, limits } from './wire.ts';

/** What is wrong with it: the answer taken as right, the wording, a state of things that has passed, or something else. */
export const ChallengeReason = z.enum(['wrong_key', 'unclear', 'outdated', 'other']);
export type ChallengeReason = z.infer<typeof ChallengeReason>;

/** Text as people type it: no control characters but line breaks and tabs. */
const typed = /^(?:[^\p{Cc}]|[\n\r\t])*$/u;

/** Body of `POST /v1/challenges`. Nothing is asked of who the reader is. */
export const ChallengeRequest = z.strictObject({
  set: Id,
  question: Id,
  reason: ChallengeReason,
  note: z.optional(z.string().check(z.maxLength(limits.challengeNoteLength), z.regex(typed))),
});
export type ChallengeRequest = z.infer<typeof ChallengeRequest>;

/** That a challenge was received, and when. */
export const ChallengeReceived = z.strictObject({ received: z.literal(true), at: z.iso.datetime() });
export type ChallengeReceived = z.infer<typeof ChallengeReceived>;

/** A challenge as the set's publisher reads it; `version` is that of the set when it came. */
export const Challenge = z.strictObject({
  id: z.int(),
  question: Id,
  version: z.int(),
  reason: ChallengeReason,
  note: z.optional(z.string()),
  at: z.iso.datetime(),
});
export type Challenge = z.infer<typeof Challenge>;

/** A page of challenges, the newest first; `next` is what `before` asks the following page with, where there is one. */
export const ChallengePage = z.strictObject({
  set: Id,
  challenges: z.array(Challenge),
  next: z.optional(z.int()),
});
export type ChallengePage = z.infer<typeof ChallengePage>;
