// A set with its key as programs read it from the command line: a contract with a version and a schema.
import * as z from 'zod/mini';
import type { Article } from '../article.ts';
import { languageCodes } from '../languages/language-code.ts';
import type { Question } from '../question.ts';
import type { QuestionSet } from '../set.ts';
import { Asks, Kind } from '../wire.ts';
import { acceptedSpellings } from './accepted-spellings.ts';

/** Version of the two command-line formats; it grows when a field changes its meaning or goes. */
export const formatVersion = 1;

/** The article as both formats show it. `text` is the canonical text that every offset refers to (UTF-16 units). */
export const ArticleJson = z.strictObject({
  title: z.string(),
  lang: z.enum(languageCodes),
  dir: z.enum(['rtl', 'ltr']),
  publishedAt: z.string(),
  timeZone: z.string(),
  text: z.string(),
  textHash: z.string(),
});
export type ArticleJson = z.infer<typeof ArticleJson>;

const EvidenceJson = z.strictObject({
  source: z.string(),
  exact: z.string(),
  start: z.int().check(z.gte(0)),
  end: z.int().check(z.gte(0)),
  speaker: z.optional(z.string()),
});

const QuestionJson = z.strictObject({
  id: z.string(),
  kind: Kind,
  asks: Asks,
  stem: z.string(),
  options: z.optional(z.array(z.string())),
  rows: z.optional(z.array(z.string())),
  answer: z.union([z.string(), z.boolean(), z.array(z.string())]),
  accepted: z.optional(z.array(z.string())),
  explanation: z.optional(z.string()),
  evidence: z.array(EvidenceJson).check(z.minLength(1)),
});

const SourceJson = z.strictObject({ id: z.string(), title: z.string(), url: z.optional(z.string()) });

/**
 * What `npm run quiz -- FILE --json` prints. `answer` is the right option's words, a truth value, the canonical answer, all
 * options in the right order (`order`), or the right option of every row in the order of the rows (`match`). `accepted` are other
 * spellings of a typed answer; `sources` the documents beside the article that evidence may name.
 */
export const QuizJson = z.strictObject({
  version: z.literal(formatVersion),
  article: z.extend(ArticleJson, { url: z.optional(z.string()) }),
  sources: z.optional(z.array(SourceJson)),
  questions: z.array(QuestionJson),
});
export type QuizJson = z.infer<typeof QuizJson>;

/** Returns the article's part of both formats. */
export function articleJson(article: Article): ArticleJson {
  const { title, lang, dir, publishedAt, timeZone, text, textHash } = article;
  return { title, lang, dir, publishedAt, timeZone, text, textHash };
}

/** Returns `set` with its key in the command-line format. */
export function quizJson(article: Article, set: QuestionSet): QuizJson {
  return {
    version: formatVersion,
    article: { ...articleJson(article), ...(article.url === undefined ? {} : { url: article.url }) },
    ...(set.sources.length === 0
      ? {}
      : {
          sources: set.sources.map(({ id, title, url }) => ({
            id,
            title,
            ...(url === undefined ? {} : { url }),
          })),
        }),
    questions: set.questions.map((question) => ({
      id: question.id,
      kind: question.kind,
      asks: question.asks,
      stem: question.stem,
      ...('options' in question ? { options: question.options.map(({ text }) => text) } : {}),
      ...(question.kind === 'match' ? { rows: question.rows.map(({ text }) => text) } : {}),
      answer: answerJson(question),
      ...(question.kind === 'text' ? { accepted: acceptedSpellings(question, set.lang) } : {}),
      explanation: question.explanation,
      evidence: question.evidence.map(({ source, exact, start, end, speaker }) => ({
        source,
        exact,
        start,
        end,
        ...(speaker === undefined ? {} : { speaker }),
      })),
    })),
  };
}

function answerJson(question: Question): string | boolean | string[] {
  if (question.kind === 'boolean') return question.value;
  if (question.kind !== 'order' && question.kind !== 'match') return question.canonicalAnswer;
  const texts = new Map(question.options.map(({ id, text }) => [id, text]));
  const ids =
    question.kind === 'order'
      ? question.correctOrder
      : question.rows.map(({ id }) => question.correctPairs[id] ?? '');
  return ids.map((id) => texts.get(id) ?? '');
}
