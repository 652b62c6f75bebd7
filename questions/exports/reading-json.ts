// What was understood of an article as programs read it from the command line.
import * as z from 'zod/mini';
import type { Article } from '../article.ts';
import { type Claim, findClaims } from '../claims.ts';
import type { Slot } from '../reading/clause.ts';
import type { Mention } from '../reading/mention.ts';
import { understand } from '../reading/reading.ts';
import { ArticleJson, articleJson, formatVersion } from './quiz-json.ts';

const Offset = z.int().check(z.gte(0));
const Stretch = { start: Offset, end: Offset, text: z.string() };

const SlotJson = z.strictObject({
  role: z.enum(['who', 'where', 'when', 'howMany', 'what']),
  ...Stretch,
  norm: z.string(),
});

/** What `npm run read -- FILE --json` prints; all offsets are UTF-16 units of `article.text`. */
export const ReadingJson = z.strictObject({
  version: z.literal(formatVersion),
  article: ArticleJson,
  sentences: z.array(z.strictObject({ ...Stretch, paragraph: Offset })),
  entities: z.array(
    z.strictObject({
      type: z.enum(['person', 'place', 'organisation', 'date', 'number']),
      ...Stretch,
      norm: z.string(),
    }),
  ),
  attributions: z.array(
    z.strictObject({
      speaker: z.nullable(z.string()),
      cue: z.string(),
      content: z.string(),
      start: Offset,
      end: Offset,
      kind: z.enum(['direct', 'indirect']),
    }),
  ),
  claims: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(['event', 'quantity', 'speech', 'state']),
      sentence: Offset,
      ...Stretch,
      verb: z.string(),
      polarity: z.enum(['positive', 'negative']),
      modality: z.enum(['asserted', 'expected', 'alleged', 'opinion']),
      slots: z.array(SlotJson),
    }),
  ),
});
export type ReadingJson = z.infer<typeof ReadingJson>;

/** Returns what `article` says, typed. */
export function readingJson(article: Article): ReadingJson {
  const reading = understand(article);
  return {
    version: formatVersion,
    article: articleJson(article),
    sentences: article.sentences.map(({ start, end, text, paragraph }) => ({ start, end, text, paragraph })),
    entities: reading.entities.map((mention) => ({
      type: mention.type,
      start: mention.start,
      end: mention.end,
      text: mention.text,
      norm: normOf(mention),
    })),
    attributions: reading.attributions.map(({ speaker, cue, content, start, end, kind }) => ({
      speaker: speaker?.name ?? null,
      cue: cue.text,
      content: content.text,
      start,
      end,
      kind,
    })),
    claims: findClaims(article, reading).map((claim) => claimJson(claim, article.text)),
  };
}

/** The normal form: ISO 8601 for dates, amount and unit for numbers, the full name for names. */
function normOf(mention: Mention): string {
  if (mention.type === 'date') return mention.value.iso;
  if (mention.type === 'number')
    return [mention.value.value, mention.value.unit].filter((part) => part !== undefined).join(' ');
  return mention.name;
}

function claimJson(claim: Claim, text: string) {
  const { start, end, verb, slots } = claim.clause;
  return {
    id: claim.id,
    kind: claim.kind,
    sentence: claim.sentence,
    start,
    end,
    text: text.slice(start, end),
    verb: verb.lemma,
    polarity: claim.polarity,
    modality: claim.modality,
    slots: slots.map((slot) => slotJson(slot, text)),
  };
}

function slotJson({ role, start, end, mention }: Slot, text: string) {
  return { role, start, end, text: text.slice(start, end), norm: normOf(mention) };
}
