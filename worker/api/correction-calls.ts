// The calls around what may be wrong: notes of corrections, challenges of readers, and the desk's reading of them.
import {
  ChallengePage,
  ChallengeReceived,
  ChallengeRequest,
  Corrections,
  limits,
} from '../../questions/index.ts';
import { type Call, json, jsonProblems, onceOnlyProblems, readerProblems } from './call.ts';

/** The calls, readers' first. */
export const correctionCalls: readonly Call[] = [
  {
    method: 'GET',
    path: '/v1/sets/{id}/corrections',
    who: 'reader',
    summary: 'What was corrected and withdrawn since the set was published, the newest first',
    detail: 'Dated notes in the set’s language. Carries an ETag and may be kept for 30 seconds.',
    answer: { status: 200, type: json, name: 'Corrections', schema: Corrections },
    problems: [...readerProblems, 'set_not_found', 'retracted'],
  },
  {
    method: 'POST',
    path: '/v1/challenges',
    who: 'reader',
    summary: 'A reader says that a question is wrong',
    detail: `A reason from the list, and a note of at most ${limits.challengeNoteLength} characters if there is more to say. Nothing is asked or kept of who says it. The same from the same address is stored once a day, unless the presses have keys of their own.`,
    body: { name: 'ChallengeRequest', schema: ChallengeRequest },
    onceOnly: true,
    answer: { status: 201, type: json, name: 'ChallengeReceived', schema: ChallengeReceived },
    problems: [
      ...readerProblems,
      ...jsonProblems,
      ...onceOnlyProblems,
      'set_not_found',
      'retracted',
      'unknown_question',
      'challenged_often',
    ],
  },
  {
    method: 'GET',
    path: '/v1/sets/{id}/challenges',
    who: 'publisher',
    summary: 'The challenges to a set, the newest first',
    detail: 'Fifty a page; `next` of one page is `before` of the following.',
    query: [{ name: 'before', schema: { type: 'integer' }, mayBeLeftOut: true }],
    answer: { status: 200, type: json, name: 'ChallengePage', schema: ChallengePage },
    problems: ['unauthorized', 'rate_limited', 'invalid_request', 'set_not_found'],
  },
];
