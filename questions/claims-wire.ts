// What crosses the wire when an article's claims are shown: who says what, with the sentence that says it.
import * as z from 'zod/mini';
import { languageCodes } from './languages/language-code.ts';
import { Evidence, Id } from './wire.ts';

/** Body of `POST /v1/sets/{id}/publish`; a switch that is left out stays as it was, and begins as false. */
export const PublishInput = z.strictObject({
  /** Whether `GET /v1/articles/{id}/claims` shows the claims of the set's article to everybody. */
  showClaims: z.optional(z.boolean()),
  /** Whether worksheets print the text of the set's article. */
  printText: z.optional(z.boolean()),
});
export type PublishInput = z.infer<typeof PublishInput>;

/** Who said it and the word that says so: no speaker where nobody sure is named, an empty cue where a quotation goes on. */
export const ClaimAttribution = z.strictObject({ speaker: z.optional(z.string()), cue: z.string() });
export type ClaimAttribution = z.infer<typeof ClaimAttribution>;

/**
 * One thing that a sentence of the article states. `text` is the whole sentence, verbatim, and `evidence` its place, with the
 * deciding words marked. What the sentence denies, expects or only alleges says so in `polarity` and `modality`.
 */
export const ShownClaim = z.strictObject({
  id: Id,
  text: z.string(),
  kind: z.enum(['event', 'quantity', 'speech', 'state']),
  polarity: z.enum(['positive', 'negative']),
  modality: z.enum(['asserted', 'expected', 'alleged', 'opinion']),
  attribution: z.optional(ClaimAttribution),
  evidence: Evidence,
});
export type ShownClaim = z.infer<typeof ShownClaim>;

/** The claims of an article in reading order, with the hash of the text they were read from. */
export const ArticleClaims = z.strictObject({
  article: Id,
  lang: z.enum(languageCodes),
  dir: z.enum(['rtl', 'ltr']),
  title: z.string(),
  textHash: z.string(),
  claims: z.array(ShownClaim),
});
export type ArticleClaims = z.infer<typeof ArticleClaims>;
