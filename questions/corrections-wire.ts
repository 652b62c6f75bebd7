// What crosses the wire when readers ask what was corrected since a set was published.
import * as z from 'zod/mini';
import { languageCodes } from './languages/language-code.ts';
import { Id } from './wire.ts';

/** One correction of the article or of a document it rests on: the set's version since then, the day, and what fell with it. */
export const Correction = z.strictObject({
  version: z.int().check(z.gte(2)),
  at: z.iso.datetime(),
  note: z.string(),
  withdrawn: z.array(z.strictObject({ question: Id, note: z.string() })),
});
export type Correction = z.infer<typeof Correction>;

/** The corrections of a published set, the newest first; notes are in its language. */
export const Corrections = z.strictObject({
  set: Id,
  lang: z.enum(languageCodes),
  dir: z.enum(['rtl', 'ltr']),
  corrections: z.array(Correction),
});
export type Corrections = z.infer<typeof Corrections>;
