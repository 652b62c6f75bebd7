// The calls of a scored attempt.
import {
  AnswerLocked,
  AttemptAnswer,
  AttemptBegun,
  AttemptFinish,
  AttemptRequest,
  AttemptResult,
  limits,
} from '../../questions/index.ts';
import { type Call, json, jsonProblems, readerProblems } from './call.ts';

const tokenProblems = [
  ...readerProblems,
  ...jsonProblems,
  'attempts_not_configured',
  'invalid_attempt_token',
  'attempt_expired',
] as const;

/** The calls of an attempt, in their order. */
export const attemptCalls: readonly Call[] = [
  {
    method: 'POST',
    path: '/v1/attempts',
    who: 'reader',
    summary: 'Begin a scored attempt',
    detail: `Lasts 45 minutes or as many as are given, at most ${limits.attemptMinutes}. Answers the questions to be asked, none of them withdrawn, and a token.`,
    body: { name: 'AttemptRequest', schema: AttemptRequest },
    answer: { status: 201, type: json, name: 'AttemptBegun', schema: AttemptBegun },
    problems: [
      ...readerProblems,
      ...jsonProblems,
      'attempts_not_configured',
      'set_not_found',
      'retracted',
      'every_question_withdrawn',
    ],
  },
  {
    method: 'POST',
    path: '/v1/attempts/answers',
    who: 'reader',
    summary: 'Lock an answer',
    detail: 'The first answer to a question stays. Says nothing of right or wrong.',
    body: { name: 'AttemptAnswer', schema: AttemptAnswer },
    answer: { status: 200, type: json, name: 'AnswerLocked', schema: AnswerLocked },
    problems: [
      ...tokenProblems,
      'unknown_question',
      'answer_kind_mismatch',
      'unknown_option',
      'incomplete_answer',
      'empty_answer',
      'answer_locked',
      'attempt_finished',
    ],
  },
  {
    method: 'POST',
    path: '/v1/attempts/finish',
    who: 'reader',
    summary: 'Finish an attempt',
    detail:
      'Points of the questions served, and every verdict with its receipt. Again gives the same. Also after the time is over, for a day.',
    body: { name: 'AttemptFinish', schema: AttemptFinish },
    answer: { status: 200, type: json, name: 'AttemptResult', schema: AttemptResult },
    problems: tokenProblems,
  },
];
