// Every call of the service, described once: /openapi.json and /docs are made from this list.
import * as z from 'zod/mini';
import { ArticleInput, CheckRequest, limits, PublicSet, SetInput, Verdict } from '../../questions/index.ts';
import type { ProblemCode } from '../problem.ts';

/** One call. */
export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly who: 'public' | 'publisher';
  readonly summary: string;
  readonly detail: string;
  readonly query?: string;
  readonly body?: { readonly name: string; readonly schema: z.ZodMiniType };
  readonly answer: {
    readonly status: number;
    readonly type: string;
    readonly name?: string;
    readonly schema?: z.ZodMiniType;
  };
  readonly problems: readonly ProblemCode[];
}

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

const json = 'application/json';
const jsonProblems = ['unsupported_media_type', 'body_too_large', 'invalid_json', 'invalid_request'] as const;
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

/** The calls, in the order a newcomer needs them. */
export const calls: readonly Call[] = [
  {
    method: 'GET',
    path: '/v1/sets/{id}',
    who: 'public',
    summary: 'A published set, without anything that tells an answer',
    detail:
      'Carries an ETag and may be kept for 30 seconds. A withdrawn question keeps its place and carries its dated note.',
    answer: { status: 200, type: json, name: 'PublicSet', schema: PublicSet },
    problems: ['set_not_found'],
  },
  {
    method: 'GET',
    path: '/v1/sets',
    who: 'public',
    summary: 'The set published for a page',
    detail: 'Fragment, tracking parameters and a slash at the end make no difference.',
    query: 'url',
    answer: { status: 200, type: json, name: 'PublicSet', schema: PublicSet },
    problems: ['invalid_request', 'set_not_found'],
  },
  {
    method: 'POST',
    path: '/v1/check',
    who: 'public',
    summary: 'An answer in, the verdict with its receipt out',
    detail: `The body may have ${limits.checkBodyBytes} bytes. Nothing is kept but a count for each question and outcome.`,
    body: { name: 'CheckRequest', schema: CheckRequest },
    answer: { status: 200, type: json, name: 'Verdict', schema: Verdict },
    problems: [
      ...jsonProblems,
      'set_not_found',
      'unknown_question',
      'answer_kind_mismatch',
      'unknown_option',
      'incomplete_answer',
      'empty_answer',
      'rate_limited',
    ],
  },
  {
    method: 'POST',
    path: '/v1/articles',
    who: 'publisher',
    summary: 'Hand in an article with the documents it rests on',
    detail: `As text or as HTML, at most ${limits.articleBodyBytes} bytes in all. The same article again is refused with its id.`,
    body: { name: 'ArticleInput', schema: ArticleInput },
    answer: { status: 201, type: json, name: 'ArticleSummary', schema: ArticleSummary },
    problems: [...publisherProblems, ...jsonProblems, ...articleProblems, 'article_exists'],
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
    problems: [...publisherProblems, ...jsonProblems, ...articleProblems, 'article_not_found'],
  },
  {
    method: 'POST',
    path: '/v1/articles/{id}/sets',
    who: 'publisher',
    summary: 'Make a set of questions, as a draft',
    detail:
      'Answers the whole set with its key, for the desk to read. The same article and seed give the same set.',
    body: { name: 'SetInput', schema: SetInput },
    answer: { status: 201, type: json },
    problems: [
      ...publisherProblems,
      ...jsonProblems,
      'article_not_found',
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
      'From now on readers get it. While the edge cannot be written the status is `publishing`, and it is tried again.',
    answer: { status: 200, type: json, name: 'Published', schema: Published },
    problems: [...publisherProblems, 'set_not_found'],
  },
  {
    method: 'GET',
    path: '/embed/{id}',
    who: 'public',
    summary: 'The quiz as a page of its own',
    detail:
      'A form that works without JavaScript; with JavaScript the element takes over. May be framed by any site.',
    answer: { status: 200, type: 'text/html' },
    problems: ['set_not_found'],
  },
  {
    method: 'POST',
    path: '/embed/{id}',
    who: 'public',
    summary: 'Answers of that form',
    detail: 'Answers the same page with a verdict and its receipt under each answered question.',
    answer: { status: 200, type: 'text/html' },
    problems: ['set_not_found', 'rate_limited', 'body_too_large', 'unsupported_media_type'],
  },
  {
    method: 'GET',
    path: '/openapi.json',
    who: 'public',
    summary: 'This description as OpenAPI 3.1',
    detail: 'Made from the same schemas that check requests.',
    answer: { status: 200, type: json },
    problems: [],
  },
  {
    method: 'GET',
    path: '/docs',
    who: 'public',
    summary: 'This page',
    detail: 'For people.',
    answer: { status: 200, type: 'text/html' },
    problems: [],
  },
  {
    method: 'GET',
    path: '/healthz',
    who: 'public',
    summary: 'Whether the service is up',
    detail: 'Answers {"ok":true}.',
    answer: { status: 200, type: json },
    problems: [],
  },
];
