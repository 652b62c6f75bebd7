// What crosses the wire when a file of questions is imported: what became of each of them.
import * as z from 'zod/mini';
import { Asks, Evidence, Id, Kind } from '../wire.ts';

const Line = z.int().check(z.gte(1));

/** Why an item of a file can't be published. */
export const MissingReason = z.enum([
  'no_quote',
  'quote_not_found',
  'quote_ambiguous',
  'quote_too_short',
  'answer_not_gradable',
  'question_twice',
]);
export type MissingReason = z.infer<typeof MissingReason>;

/**
 * One item of a file. With a `receipt` it is in the set, under the id `question`; `by` says whether the file quoted it or the only sentence
 * with the answer was taken. Without one, `missing` says why.
 */
export const ImportedItem = z.strictObject({
  line: Line,
  kind: Kind,
  asks: z.optional(Asks),
  stem: z.string(),
  options: z.optional(z.array(z.string())),
  rows: z.optional(z.array(z.string())),
  answer: z.union([z.string(), z.boolean(), z.array(z.string())]),
  accepted: z.optional(z.array(z.string())),
  feedback: z.strictObject({ text: z.string(), quotes: z.array(z.string()) }),
  question: z.optional(Id),
  receipt: z.optional(z.array(Evidence)),
  by: z.optional(z.enum(['quote', 'answer'])),
  missing: z.optional(z.strictObject({ reason: MissingReason, message: z.string() })),
});
export type ImportedItem = z.infer<typeof ImportedItem>;

/** Answer to `POST /v1/articles/{id}/imports`. `set` is the draft set, whole and with its key; without any receipt there is none. */
export const ImportReport = z.strictObject({
  article: Id,
  set: z.optional(z.record(z.string(), z.unknown())),
  items: z.array(ImportedItem),
  faults: z.array(z.strictObject({ line: Line, reason: z.string(), message: z.string() })),
});
export type ImportReport = z.infer<typeof ImportReport>;
