// The shapes that cross the wire: Zod schemas, and the types that share their names. The last shared word between
// worker, widget and programs; docs/wire.md describes it, /openapi.json is made from it.
import * as z from 'zod/mini';
import { languageCodes } from './languages/language-code.ts';

/** Limits of what a request may carry; lengths in UTF-16 units unless the name says otherwise. */
export const limits = {
  articleTextLength: 30_000,
  sourceTextLength: 20_000,
  sourceCount: 8,
  titleLength: 300,
  urlLength: 2_000,
  nameLength: 200,
  answerLength: 500,
  statementLength: 600,
  optionCount: 8,
  idLength: 64,
  seedLength: 64,
  checkBodyBytes: 4_096,
  batchItemCount: 100,
  /** A hundred answers of the size that one may have. */
  batchBodyBytes: 409_600,
  /** A day: a quiz as homework. */
  attemptMinutes: 1_440,
  attemptTokenLength: 2_048,
  /** An answer of the size that one may have, with the token. */
  attemptBodyBytes: 8_192,
  articleBodyBytes: 512_000,
  formBodyBytes: 32_768,
  challengeNoteLength: 500,
  /** Challenges kept of one question in one version of its set: more than a desk reads before it acts. */
  challengesKept: 200,
} as const;

/** An id on the wire: small Latin letters, digits and hyphens. */
export const Id = z.string().check(z.minLength(1), z.maxLength(limits.idLength), z.regex(/^[a-z0-9-]+$/));
const Language = z.enum(languageCodes);
const Direction = z.enum(['rtl', 'ltr']);
const Count = z.int().check(z.gte(0));
/** The address of a document on the web. It becomes a link in front of readers, so no other scheme is taken. */
const WebAddress = z
  .url({ protocol: /^https?$/, error: 'An absolute http or https address is needed.' })
  .check(z.maxLength(limits.urlLength));

/** A place in a text: UTF-16 units, `end` exclusive. */
export const Span = z.strictObject({ start: Count, end: Count });
export type Span = z.infer<typeof Span>;

/** What the reader does. */
export const Kind = z.enum(['choice', 'boolean', 'text', 'order', 'match']);
export type Kind = z.infer<typeof Kind>;

/** What is asked for. */
export const Asks = z.enum(['who', 'where', 'when', 'howMany', 'whoSaid', 'what', 'sequence']);
export type Asks = z.infer<typeof Asks>;

/** What a typed answer should look like; sets the field's keyboard and hint, tells nothing of the answer. */
export const Expects = z.enum(['date', 'number', 'name', 'phrase']);
export type Expects = z.infer<typeof Expects>;

const OptionId = z.string().check(z.regex(/^[a-h]$/));

/** An option or row as shown. Ids are positions (`a`, `b`, …) after the seeded shuffle, so they tell nothing. */
export const Option = z.strictObject({ id: OptionId, text: z.string() });
export type Option = z.infer<typeof Option>;

/** Why and when an item stopped counting. */
export const Withdrawal = z.strictObject({ at: z.iso.datetime(), note: z.string() });
export type Withdrawal = z.infer<typeof Withdrawal>;

/**
 * A question as readers get it before they answer. `options` are to be chosen from (`choice`), put in order (`order`) or
 * given one to each of the `rows` (`match`). A withdrawn item keeps its place and carries its note.
 */
export const PublicQuestion = z.strictObject({
  id: Id,
  kind: Kind,
  asks: Asks,
  stem: z.string(),
  options: z.optional(z.array(Option)),
  rows: z.optional(z.array(Option)),
  expects: z.optional(Expects),
  withdrawn: z.optional(Withdrawal),
});
export type PublicQuestion = z.infer<typeof PublicQuestion>;

/** A document that evidence may come from. The article itself has id `article`. */
export const SourceLabel = z.strictObject({
  id: Id,
  title: z.string(),
  url: z.optional(z.url()),
  publisher: z.optional(z.string()),
  publishedAt: z.optional(z.string()),
});
export type SourceLabel = z.infer<typeof SourceLabel>;

/** A published set without anything that tells an answer. `version` grows with every correction. */
export const PublicSet = z.strictObject({
  id: Id,
  version: z.int().check(z.gte(1)),
  lang: Language,
  dir: Direction,
  title: z.string(),
  article: z.extend(SourceLabel, { textHash: z.string() }),
  sources: z.array(SourceLabel),
  questions: z.array(PublicQuestion),
});
/** As served. `key` can't be there: handing out a whole `QuestionSet` does not compile. */
export type PublicSet = z.infer<typeof PublicSet> & { readonly key?: never };

/**
 * A reader's answer to one question, tagged by the question's kind. `order` has every option's id, first to last; `pairs`
 * has the id of one option for every row's, none twice.
 */
export const Answer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choice'), option: z.string().check(z.minLength(1), z.maxLength(8)) }),
  z.strictObject({ kind: z.literal('boolean'), value: z.boolean() }),
  z.strictObject({ kind: z.literal('text'), text: z.string().check(z.maxLength(limits.answerLength)) }),
  z.strictObject({
    kind: z.literal('order'),
    order: z.array(OptionId).check(z.minLength(1), z.maxLength(limits.optionCount)),
  }),
  z.strictObject({ kind: z.literal('match'), pairs: z.record(OptionId, OptionId) }),
]);
export type Answer = z.infer<typeof Answer>;

/**
 * Body of `POST /v1/check`. `ahead` says that the reader chose this and has not pressed yet: the verdict is the same, so that it is
 * there when the reader presses, and the item statistics count the press alone.
 */
export const CheckRequest = z.strictObject({
  set: Id,
  question: Id,
  answer: Answer,
  ahead: z.optional(z.boolean()),
});
export type CheckRequest = z.infer<typeof CheckRequest>;

/**
 * A verbatim quote with its place in a hashed text. `before` and `after` are the neighbouring sentences; `marks` are
 * the deciding words inside `exact`, relative to its start.
 */
export const Evidence = z.strictObject({
  source: Id,
  sourceTitle: z.string(),
  textHash: z.string(),
  exact: z.string(),
  before: z.string(),
  after: z.string(),
  start: Count,
  end: Count,
  marks: z.array(Span),
  speaker: z.optional(z.string()),
});
export type Evidence = z.infer<typeof Evidence>;

/** What was forgiven in a typed answer that was taken as right. */
export const Tolerance = z.enum([
  'hamza',
  'diacritics',
  'digits',
  'month_name',
  'date_format',
  'number_words',
  'rounding',
  'article',
  'title_dropped',
  'spelling',
  'surname_only',
  'case',
  'punctuation',
]);
export type Tolerance = z.infer<typeof Tolerance>;

/** How an answer fared. */
export const Outcome = z.enum(['correct', 'partial', 'incorrect', 'withdrawn']);
export type Outcome = z.infer<typeof Outcome>;

/**
 * The verdict on one answer. `score` is 1 for a right answer, 0 for a wrong one, between them (two decimals) for a partly
 * right one, and `null` for a withdrawn item, which counts for nobody. `explanation` is one sentence in the set's language.
 * `didYouMean` comes in practice only, where the name typed is near to the one asked for: one question in the set's language.
 * `canonicalAnswer`, `correctOption`, `correctOrder` and `correctPairs` come only here, after the answer.
 */
export const Verdict = z.strictObject({
  set: Id,
  question: Id,
  outcome: Outcome,
  score: z.nullable(z.number().check(z.gte(0), z.lte(1))),
  evidence: z.array(Evidence),
  explanation: z.string(),
  tolerated: z.array(Tolerance),
  didYouMean: z.optional(z.string()),
  canonicalAnswer: z.optional(z.string()),
  correctOption: z.optional(z.string()),
  correctOrder: z.optional(z.array(z.string())),
  correctPairs: z.optional(z.record(z.string(), z.string())),
  withdrawn: z.optional(Withdrawal),
});
export type Verdict = z.infer<typeof Verdict>;

/** A document the article rests on, as a publisher hands it in. */
export const SourceInput = z.strictObject({
  title: z.string().check(z.minLength(1), z.maxLength(limits.titleLength)),
  text: z.string().check(z.minLength(1), z.maxLength(limits.sourceTextLength)),
  url: z.optional(WebAddress),
  publisher: z.optional(z.string().check(z.minLength(1), z.maxLength(limits.nameLength))),
  publishedAt: z.optional(z.string().check(z.maxLength(40))),
});
export type SourceInput = z.infer<typeof SourceInput>;

/**
 * Body of `POST /v1/articles` and `PUT /v1/articles/{id}`: plain `text` or `html`, exactly one of them.
 * `publishedAt` is an ISO 8601 date or date and time (a year or month where no more is known); relative days («الثلاثاء») are resolved against it in `timeZone`
 * (IANA name, `UTC` when left out).
 */
export const ArticleInput = z
  .strictObject({
    title: z.optional(z.string().check(z.minLength(1), z.maxLength(limits.titleLength))),
    text: z.optional(z.string().check(z.maxLength(limits.articleTextLength))),
    html: z.optional(z.string().check(z.maxLength(limits.articleBodyBytes))),
    lang: z.optional(Language),
    url: z.optional(WebAddress),
    publisher: z.optional(z.string().check(z.minLength(1), z.maxLength(limits.nameLength))),
    publishedAt: z.string().check(z.minLength(4), z.maxLength(40)),
    timeZone: z.optional(z.string().check(z.minLength(1), z.maxLength(60))),
    sources: z.optional(z.array(SourceInput).check(z.maxLength(limits.sourceCount))),
  })
  .check(
    z.refine((article) => (article.text === undefined) !== (article.html === undefined), {
      message: 'Give the article as "text" or as "html", one of the two.',
    }),
  );
export type ArticleInput = z.infer<typeof ArticleInput>;

/** Whether casualties, crimes, illness and accusations are asked about. */
export const Sensitive = z.enum(['leave_out', 'ask']);
export type Sensitive = z.infer<typeof Sensitive>;

/** Body of `POST /v1/articles/{id}/sets`. The same article and seed give the same set, byte for byte. */
export const SetInput = z.strictObject({
  seed: z.optional(z.string().check(z.minLength(1), z.maxLength(limits.seedLength))),
  most: z.optional(z.int().check(z.gte(3), z.lte(12))),
  sensitive: z.optional(Sensitive),
});
export type SetInput = z.infer<typeof SetInput>;

/**
 * RFC 9457 problem details; `code` is stable, `detail` is for people, `errors` names the fields at fault, `locked` is the reader's own
 * answer that stays (`answer_locked`), `retracted` the dated note of an article that its publisher took back,
 * with the language it is in where a reader gets it.
 */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  errors: z.optional(z.array(z.object({ field: z.string(), message: z.string() }))),
  locked: z.optional(Answer),
  retracted: z.optional(z.extend(Withdrawal, { lang: z.optional(Language), dir: z.optional(Direction) })),
});
export type Problem = z.infer<typeof Problem>;
