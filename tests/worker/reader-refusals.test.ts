import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import { limits, type QuestionSet } from '../../questions/index.ts';
import { putSet } from '../../worker/store/published.ts';
import { arrangedSet } from '../fixtures/arranged.ts';
import { check, harbour, publish, send, sendJson } from './fixtures/desk.ts';
import { expectNoTrace, expectRefusal, type RefusedCase } from './fixtures/refusal.ts';

let set: QuestionSet;

beforeAll(async () => {
  ({ set } = await publish({ ...harbour, url: 'https://paper.test/reader-refusals' }));
  await putSet(env.SETS, arrangedSet(), undefined);
});

const choiceOf = () => {
  const question = set.questions.find((found) => found.kind === 'choice');
  if (question === undefined) throw new Error('The set has no choice question.');
  return question;
};
const answering = (answer: unknown, extra: object = {}) => ({
  set: set.id,
  question: choiceOf().id,
  answer,
  ...extra,
});
const arranged = (question: string, answer: unknown) => ({ set: 's-arranged', question, answer });
const option = { kind: 'choice', option: 'a' };
const raw = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  send('/v1/check', { method: 'POST', body, headers });
const padded = (bytes: number) => {
  const body = JSON.stringify(answering(option));
  return body + ' '.repeat(bytes - body.length);
};

const cases: readonly RefusedCase[] = [
  {
    what: 'an unknown set',
    ask: () => check({ ...answering(option), set: 's-unknown' }),
    status: 404,
    code: 'set_not_found',
  },
  {
    what: 'an unknown question',
    ask: () => check({ ...answering(option), question: 'q-unknown' }),
    status: 404,
    code: 'unknown_question',
  },
  {
    what: 'an unknown option',
    ask: () => check(answering({ kind: 'choice', option: 'z' })),
    status: 422,
    code: 'unknown_option',
  },
  {
    what: 'an answer of another kind',
    ask: () => check(answering({ kind: 'boolean', value: true })),
    status: 422,
    code: 'answer_kind_mismatch',
  },
  {
    what: 'an answer of no kind',
    ask: () => check(answering({ kind: 'essay', text: '' })),
    status: 400,
    code: 'invalid_request',
  },
  {
    what: 'an order that leaves an event out',
    ask: () => check(arranged('q-order', { kind: 'order', order: ['a', 'b'] })),
    status: 422,
    code: 'incomplete_answer',
  },
  {
    what: 'an order with one event twice',
    ask: () => check(arranged('q-order', { kind: 'order', order: ['a', 'b', 'b'] })),
    status: 422,
    code: 'incomplete_answer',
  },
  {
    what: 'an order with an event nobody offered',
    ask: () => check(arranged('q-order', { kind: 'order', order: ['a', 'b', 'd'] })),
    status: 422,
    code: 'unknown_option',
  },
  {
    what: 'an empty order',
    ask: () => check(arranged('q-order', { kind: 'order', order: [] })),
    status: 400,
    code: 'invalid_request',
  },
  {
    what: 'an order one event longer than any question',
    ask: () => check(arranged('q-order', { kind: 'order', order: Array(limits.optionCount + 1).fill('a') })),
    status: 400,
    code: 'invalid_request',
  },
  {
    what: 'a match that leaves a row out',
    ask: () => check(arranged('q-match', { kind: 'match', pairs: { a: 'b', b: 'c' } })),
    status: 422,
    code: 'incomplete_answer',
  },
  {
    what: 'a match that gives one option twice',
    ask: () => check(arranged('q-match', { kind: 'match', pairs: { a: 'b', b: 'c', c: 'c' } })),
    status: 422,
    code: 'incomplete_answer',
  },
  {
    what: 'a match with a row nobody offered',
    ask: () => check(arranged('q-match', { kind: 'match', pairs: { a: 'b', b: 'c', h: 'a' } })),
    status: 422,
    code: 'unknown_option',
  },
  {
    what: 'a match with a prototype for a row',
    ask: () => check(arranged('q-match', { kind: 'match', pairs: { constructor: 'a' } })),
    status: 400,
    code: 'invalid_request',
  },
  {
    what: 'a number for an option',
    ask: () => check(answering({ kind: 'choice', option: 1 })),
    status: 400,
    code: 'invalid_request',
  },
  {
    what: 'text for a truth value',
    ask: () => check(answering({ kind: 'boolean', value: 'true' })),
    status: 400,
    code: 'invalid_request',
  },
  {
    what: 'an unknown field',
    ask: () => check(answering(option, { debug: true })),
    status: 400,
    code: 'invalid_request',
  },
  {
    what: 'an unknown field inside the answer',
    ask: () => check(answering({ ...option, key: 'a' })),
    status: 400,
    code: 'invalid_request',
  },
  {
    what: 'a prototype in the body',
    ask: () =>
      raw(
        '{"__proto__":{"set":"x"},"set":"s","question":"q","answer":{"kind":"choice","option":"a"},"constructor":1}',
      ),
    status: 400,
    code: 'invalid_request',
  },
  {
    what: 'an id with a path in it',
    ask: () => check({ ...answering(option), set: '../answers' }),
    status: 400,
    code: 'invalid_request',
  },
  { what: 'no body', ask: () => raw(''), status: 400, code: 'invalid_json' },
  { what: 'half a body', ask: () => raw('{"set":"s'), status: 400, code: 'invalid_json' },
  { what: 'an array', ask: () => raw('[]'), status: 400, code: 'invalid_request' },
  {
    what: 'deep nesting',
    ask: () => raw(`${'['.repeat(2000)}${']'.repeat(2000)}`),
    status: 400,
    code: 'invalid_request',
  },
  {
    what: 'a body one byte too large',
    ask: () => raw(padded(limits.checkBodyBytes + 1)),
    status: 413,
    code: 'body_too_large',
  },
  {
    what: 'a typed answer one character too long',
    ask: () => check(answering({ kind: 'text', text: 'x'.repeat(limits.answerLength + 1) })),
    status: 400,
    code: 'invalid_request',
  },
  {
    what: 'a form',
    ask: () => raw('set=1', { 'content-type': 'application/x-www-form-urlencoded' }),
    status: 415,
    code: 'unsupported_media_type',
  },
  {
    what: 'no content type',
    ask: () => raw('{}', { 'content-type': '' }),
    status: 415,
    code: 'unsupported_media_type',
  },
  { what: 'GET for POST', ask: () => send('/v1/check'), status: 405, code: 'method_not_allowed' },
  { what: 'an unknown address', ask: () => send('/v1/keys'), status: 404, code: 'not_found' },
  {
    what: 'an unknown set to read',
    ask: () => send('/v1/sets/s-unknown'),
    status: 404,
    code: 'set_not_found',
  },
  {
    what: 'a KV name for an id',
    ask: () => send(`/v1/sets/${encodeURIComponent(`x:answers:${set.id}`)}`),
    status: 404,
    code: 'set_not_found',
  },
  {
    what: 'a page without a set',
    ask: () => send('/v1/sets?url=https://paper.test/none'),
    status: 404,
    code: 'set_not_found',
  },
  { what: 'no page', ask: () => send('/v1/sets'), status: 400, code: 'invalid_request' },
  {
    what: 'a page that is no address',
    ask: () => send('/v1/sets?url=javascript:alert(1)'),
    status: 400,
    code: 'invalid_request',
  },
  { what: 'an unknown embed', ask: () => send('/embed/s-unknown'), status: 404, code: 'set_not_found' },
  {
    what: 'the hash for the key',
    ask: () => sendJson('POST', '/v1/articles', harbour, { authorization: `Bearer ${'a'.repeat(64)}` }),
    status: 401,
    code: 'unauthorized',
  },
];

describe('A refused request of a reader', () => {
  it.each(cases)('gets its documented answer and leaves no trace: $what', expectNoTrace);

  it('names the field at fault', async () => {
    const body = await expectRefusal(await check(answering(option, { debug: true })), 400, 'invalid_request');
    expect(JSON.stringify(body.errors)).toContain('debug');
  });

  it('tells the allowed methods', async () => {
    expect((await send('/v1/check', { method: 'DELETE' })).headers.get('allow')).toBe('POST');
    expect((await send('/v1/sets/x', { method: 'PUT' })).headers.get('allow')).toBe('GET');
  });
});

describe('At the limit', () => {
  it('a body of exactly the largest size is read', async () => {
    expect((await raw(padded(limits.checkBodyBytes))).status).toBe(200);
  });

  it('a body without a length is still bounded', async () => {
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(new Uint8Array(1024).fill(0x20));
      },
    });
    const response = await send('/v1/check', {
      method: 'POST',
      body: endless,
      headers: { 'content-type': 'application/json' },
    });
    await expectRefusal(response, 413, 'body_too_large');
  });

  it('an address that asks too often is told when to come again', async () => {
    const address = '198.51.100.7';
    const answers = await Promise.all(Array.from({ length: 640 }, () => check(answering(option), address)));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]?.headers.get('retry-after')).toBe('60');
    expect((await check(answering(option), '198.51.100.8')).status).toBe(200);
  });
});

describe('The same answer again', () => {
  it('gets the same verdict', async () => {
    const once = await (await check(answering(option))).text();
    const twice = await (await check(answering(option))).text();
    expect(twice).toBe(once);
  });
});
