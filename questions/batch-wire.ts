// What crosses the wire when many answers are checked at once: the answers in, a verdict or a problem for each out.
import * as z from 'zod/mini';
import { CheckRequest, limits, Problem, Verdict } from './wire.ts';

/** Body of `POST /v1/check/batch`: answers to questions of any published sets. */
export const BatchRequest = z.strictObject({
  items: z.array(CheckRequest).check(z.minLength(1), z.maxLength(limits.batchItemCount)),
});
export type BatchRequest = z.infer<typeof BatchRequest>;

/** What became of one answer: its verdict, or the problem that the answer alone would have got. */
export const BatchVerdict = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), verdict: Verdict }),
  z.strictObject({ ok: z.literal(false), problem: Problem }),
]);
export type BatchVerdict = z.infer<typeof BatchVerdict>;

/** What came of the answers, in the order of the request. */
export const BatchAnswer = z.strictObject({ verdicts: z.array(BatchVerdict) });
export type BatchAnswer = z.infer<typeof BatchAnswer>;
