// The calls of publishers: articles in, sets out.
import * as z from 'zod/mini';
import { ArticleInput, limits, PublishInput, SetInput, Withdrawal } from '../../questions/index.ts';
import { type Call, json, jsonProblems, onceOnlyProblems } from './call.ts';

const ArticleSummary = z.strictObject({
  id: z.string(),
  version: z.int(),
  lang: z.string(),
  title: z.string(),
  textHash: z.string(),
});
const Corrected = z.extend(ArticleSummary, {
  sets: z.array(
    z.strictObject({
      id: z.string(),
      version: z.int(),
      withdrawn: z.array(z.strictObject({ question: z.string(), note: z.string() })),
    }),
  ),
});
const Published = z.strictObject({
  id: z.string(),
  version: z.int(),
  status: z.enum(['published', 'publishing']),
  embed: z.string(),
});
const Retracted = z.strictObject({
  id: z.string(),
  status: z.enum(['retracted', 'retracting']),
  retracted: Withdrawal,
  sets: z.array(z.string()),
});

const publisherProblems = ['unauthorized', 'rate_limited'] as const;
const articleProblems = [
  'empty_text',
  'not_text',
  'text_too_short',
  'text_too_long',
  'language_not_handled',
  'bad_date',
  'bad_time_zone',
  'no_article_in_html',
] as const;

/** The calls behind the publisher key, in the order of the work. */
export const publisherCalls: readonly Call[] = [
  {
    method: 'POST',
    path: '/v1/articles',
    who: 'publisher',
    summary: 'Hand in an article with the documents it rests on',
    detail: `As text or as HTML, at most ${limits.articleBodyBytes} bytes in all. The same article again is refused with its id.`,
    body: { name: 'ArticleInput', schema: ArticleInput },
    onceOnly: true,
    answer: { status: 201, type: json, name: 'ArticleSummary', schema: ArticleSummary },
    problems: [
      ...publisherProblems,
      ...jsonProblems,
      ...onceOnlyProblems,
      ...articleProblems,
      'article_exists',
      'retracted',
    ],
  },
  {
    method: 'PUT',
    path: '/v1/articles/{id}',
    who: 'publisher',
    summary: 'Correct an article',
    detail:
      'Every quote of every set is looked for again, exactly. What is not found withdraws its question at once, with a dated note.',
    body: { name: 'ArticleInput', schema: ArticleInput },
    answer: { status: 200, type: json, name: 'Corrected', schema: Corrected },
    problems: [...publisherProblems, ...jsonProblems, ...articleProblems, 'article_not_found', 'retracted'],
  },
  {
    method: 'DELETE',
    path: '/v1/articles/{id}',
    who: 'publisher',
    summary: 'Retract an article',
    detail:
      'Its sets answer `retracted` with a dated note from now on, and nothing else of it is served. Asked again it answers the same.',
    answer: { status: 200, type: json, name: 'Retracted', schema: Retracted },
    problems: [...publisherProblems, 'article_not_found'],
  },
  {
    method: 'POST',
    path: '/v1/articles/{id}/sets',
    who: 'publisher',
    summary: 'Make a set of questions, as a draft',
    detail:
      'Answers the whole set with its key, for the desk to read. The same article and seed give the same set.',
    body: { name: 'SetInput', schema: SetInput },
    onceOnly: true,
    answer: { status: 201, type: json },
    problems: [
      ...publisherProblems,
      ...jsonProblems,
      ...onceOnlyProblems,
      'article_not_found',
      'retracted',
      'opinion_piece',
      'too_few_questions',
    ],
  },
  {
    method: 'POST',
    path: '/v1/sets/{id}/publish',
    who: 'publisher',
    summary: 'Publish a set',
    detail:
      'From now on readers get it. While the edge cannot be written the status is `publishing`, and it is tried again. `showClaims` says whether everybody may read the article’s claims; `printText` whether worksheets print its text. Left out, each stays as it was, at first false.',
    body: { name: 'PublishInput', schema: PublishInput, mayBeLeftOut: true },
    answer: { status: 200, type: json, name: 'Published', schema: Published },
    problems: [...publisherProblems, ...jsonProblems, 'set_not_found', 'retracted'],
  },
];
