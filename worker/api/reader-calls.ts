// The calls of readers and programs: sets, answers, statements and claims.
import {
  ArticleClaims,
  BatchAnswer,
  BatchRequest,
  CheckRequest,
  JudgeRequest,
  limits,
  PublicSet,
  StatementVerdict,
  Verdict,
} from '../../questions/index.ts';
import { type Call, json, jsonProblems, onceOnlyProblems, readerProblems } from './call.ts';

/** The calls that need no publisher key, in the order a newcomer needs them. */
export const readerCalls: readonly Call[] = [
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
    who: 'reader',
    summary: 'An answer in, the verdict with its receipt out',
    detail: `The body may have ${limits.checkBodyBytes} bytes. Nothing is kept but a count for each question and outcome, and not even that of what was asked \`ahead\` of the press.`,
    body: { name: 'CheckRequest', schema: CheckRequest },
    answer: { status: 200, type: json, name: 'Verdict', schema: Verdict },
    problems: [
      ...readerProblems,
      ...jsonProblems,
      'set_not_found',
      'unknown_question',
      'answer_kind_mismatch',
      'unknown_option',
      'incomplete_answer',
      'empty_answer',
    ],
  },
  {
    method: 'POST',
    path: '/v1/check/batch',
    who: 'reader',
    summary: 'Many answers in, a verdict or a problem for each out, in the same order',
    detail: `1 to ${limits.batchItemCount} answers, ${limits.batchBodyBytes} bytes. One at fault leaves the others alone. Counts as its number of items.`,
    body: { name: 'BatchRequest', schema: BatchRequest },
    onceOnly: true,
    answer: { status: 200, type: json, name: 'BatchAnswer', schema: BatchAnswer },
    problems: [...readerProblems, ...jsonProblems, ...onceOnlyProblems],
  },
  {
    method: 'POST',
    path: '/v1/judge',
    who: 'reader',
    summary: 'A statement in, how it stands to the article of a set and its sources out',
    detail: `At most ${limits.statementLength} UTF-16 units. What the article says, never what is so. Nothing of the statement is kept.`,
    body: { name: 'JudgeRequest', schema: JudgeRequest },
    answer: { status: 200, type: json, name: 'StatementVerdict', schema: StatementVerdict },
    problems: [...readerProblems, ...jsonProblems, 'set_not_found', 'empty_statement', 'statement_too_long'],
  },
  {
    method: 'GET',
    path: '/v1/articles/{id}/claims',
    who: 'reader',
    summary: 'What an article states, who says it and where it stands',
    detail:
      'Only where its publisher shows it. Carries an ETag and may be kept for 30 seconds. Shows what the article says, and nothing of any question.',
    answer: { status: 200, type: json, name: 'ArticleClaims', schema: ArticleClaims },
    problems: [...readerProblems, 'claims_not_shown'],
  },
];
