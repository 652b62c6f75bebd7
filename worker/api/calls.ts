// Every call of the service, described once: /openapi.json and /docs are made from this list.
import { attemptCalls } from './attempt-calls.ts';
import { type Call, json } from './call.ts';
import { correctionCalls } from './correction-calls.ts';
import { pageCalls } from './page-calls.ts';
import { paperCalls } from './paper-calls.ts';
import { publisherCalls } from './publisher-calls.ts';
import { readerCalls } from './reader-calls.ts';
import { receiptCalls } from './receipt-calls.ts';
import { roomCalls } from './room-calls.ts';

/** The calls, in the order a newcomer needs them. */
export const calls: readonly Call[] = [
  ...readerCalls,
  ...attemptCalls,
  ...correctionCalls,
  ...roomCalls,
  ...receiptCalls,
  ...publisherCalls,
  ...paperCalls,
  ...pageCalls,
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
