// The answer of /oembed.
import * as z from 'zod/mini';

/** An answer of type `rich` (section 2.3.4.4). */
export const OEmbed = z.strictObject({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  title: z.string(),
  author_name: z.optional(z.string()),
  provider_name: z.string(),
  provider_url: z.url(),
  cache_age: z.int(),
  html: z.string(),
  width: z.int(),
  height: z.int(),
});
export type OEmbed = z.infer<typeof OEmbed>;
