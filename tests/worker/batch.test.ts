import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import { BatchAnswer, limits, type QuestionSet, type Verdict } from '../../questions/index.ts';
import { checkBatch } from '../../worker/check-batch.ts';
import { rightAnswer, wrongAnswer } from '../fixtures/answers.ts';
import { check, harbour, publish, send, sendJson } from './fixtures/desk.ts';
import { expectNoTrace, expectRefusal, type RefusedCase } from './fixtures/refusal.ts';

let set: QuestionSet;
let addresses = 0;
/** From an address of its own each, so that no test spends another's rate. */
const batch = (body: unknown, address = `192.0.2.${100 + addresses++}`) =>
  sendJson('POST', '/v1/check/batch', body, { 'cf-connecting-ip': address });
const read = async (response: Response) => BatchAnswer.parse(await response.json()).verdicts;

beforeAll(async () => {
  ({ set } = await publish({ ...harbour, url: 'https://paper.test/batch' }));
});

/** `count` answers, right and wrong by turns, to the questions of the set in turn. */
const answers = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const question = set.questions[at % set.questions.length];
    if (question === undefined) throw new Error('The set is empty.');
    const answer = at % 2 === 0 ? rightAnswer(question) : wrongAnswer(question);
    return { set: set.id, question: question.id, answer };
  });

describe('A batch', () => {
  it('of a hundred answers gets each its verdict in its place', async () => {
    const items = answers(limits.batchItemCount);
    expect(items).toHaveLength(100);
    const response = await batch({ items });
    expect(response.headers.get('cache-control')).toBe('no-store');
    const verdicts = await read(response);
    expect(verdicts).toHaveLength(100);
    for (const [at, item] of verdicts.entries()) {
      if (!item.ok) throw new Error(item.problem.detail);
      expect(item.verdict.question).toBe(items[at]?.question);
      expect(item.verdict.outcome === 'correct').toBe(at % 2 === 0);
    }
  });

  it('gives each answer what it would have got alone', async () => {
    const [item] = answers(1);
    const [verdict] = await read(await batch({ items: [item] }));
    const alone = await (await check(item, '192.0.2.99')).json<Verdict>();
    expect(verdict).toEqual({ ok: true, verdict: alone });
  });

  it('keeps 99 verdicts and the place of the one that is at fault', async () => {
    const good = answers(99);
    const faults: [unknown, string][] = [
      ['no answer at all', 'invalid_request'],
      [null, 'invalid_request'],
      [{ ...good[0], debug: true }, 'invalid_request'],
      [{ ...good[0], set: '../answers' }, 'invalid_request'],
      [{ ...good[0], set: 's-unknown' }, 'set_not_found'],
      [{ ...good[0], question: 'q-unknown' }, 'unknown_question'],
      [{ ...good[0], answer: { kind: 'match', pairs: {} } }, 'answer_kind_mismatch'],
    ];
    for (const [fault, code] of faults) {
      const items = [...good.slice(0, 41), fault, ...good.slice(41)];
      const verdicts = await read(await batch({ items }));
      expect(verdicts.flatMap(({ ok }, at) => (ok ? [] : [at]))).toEqual([41]);
      const refused = verdicts[41];
      expect(refused?.ok === false && refused.problem.code).toBe(code);
    }
  });

  it('tells a typed answer of spaces from the others', async () => {
    const { arrangedSet } = await import('../fixtures/arranged.ts');
    const { putSet } = await import('../../worker/store/published.ts');
    const typed = {
      ...arrangedSet(),
      id: 's-batch-typed',
      questions: [
        {
          id: 'q-typed',
          kind: 'text' as const,
          asks: 'where' as const,
          stem: 'أين؟',
          expects: 'name' as const,
          value: { type: 'name' as const, of: 'place' as const, name: 'صور', aliases: [], rivals: [] },
          canonicalAnswer: 'صور',
          explanation: 'في صور.',
          evidence: [],
        },
      ],
    };
    await putSet(env.SETS, typed, undefined);
    const item = (text: string) => ({
      set: typed.id,
      question: 'q-typed',
      answer: { kind: 'text', text },
    });
    const verdicts = await read(await batch({ items: [item('صور'), item(' … '), item('صور')] }));
    expect(verdicts.map((each) => (each.ok ? each.verdict.outcome : each.problem.code))).toEqual([
      'correct',
      'empty_answer',
      'correct',
    ]);
  });

  it('reads the key of each set once', async () => {
    const asked: string[] = [];
    const counting = new Proxy(env.SETS, {
      get: (sets, name) =>
        name === 'get'
          ? (key: string, type: 'json') => {
              asked.push(key);
              return sets.get(key, type);
            }
          : Reflect.get(sets, name),
    });
    const unknown = { ...answers(1)[0], set: 's-unknown' };
    const verdicts = await checkBatch(counting, [...answers(20), unknown, unknown]);
    expect(verdicts).toHaveLength(22);
    expect(asked.sort()).toEqual([`answers:${set.id}`, 'answers:s-unknown', 'retracted:s-unknown'].sort());
  });

  it('is counted answer by answer', async () => {
    const { set: counted } = await publish({ ...harbour, url: 'https://paper.test/batch-count' });
    const [question] = counted.questions;
    if (question === undefined) throw new Error('The set is empty.');
    const item = { set: counted.id, question: question.id, answer: rightAnswer(question) };
    await batch({ items: [item, item, 'fault', item] });
    await expect
      .poll(
        () =>
          env.DB.prepare('SELECT SUM(answers) AS n FROM item_statistics WHERE set_id = ?')
            .bind(counted.id)
            .first('n'),
        { timeout: 15_000 },
      )
      .toBe(3);
  });
});

describe('A refused batch', () => {
  const cases: readonly RefusedCase[] = [
    {
      what: '101 answers',
      ask: () => batch({ items: answers(101) }),
      status: 400,
      code: 'invalid_request',
    },
    { what: 'no answers', ask: () => batch({ items: [] }), status: 400, code: 'invalid_request' },
    { what: 'a list alone', ask: () => batch([]), status: 400, code: 'invalid_request' },
    {
      what: 'an unknown field',
      ask: () => batch({ items: [1], x: 1 }),
      status: 400,
      code: 'invalid_request',
    },
    {
      what: 'a body too large',
      ask: () => batch({ items: ['x'.repeat(limits.batchBodyBytes)] }),
      status: 413,
      code: 'body_too_large',
    },
    { what: 'GET for POST', ask: () => send('/v1/check/batch'), status: 405, code: 'method_not_allowed' },
  ];
  it.each(cases)('gets its documented answer and leaves no trace: $what', expectNoTrace);

  it('is refused once its address has asked for 600 answers in a minute', async () => {
    const address = '198.51.100.60';
    const items = Array.from({ length: 100 }, () => 'fault');
    const responses: Response[] = [];
    // Enough for two windows of the limit, wherever the minute ends.
    for (let at = 0; at < 13; at++) responses.push(await batch({ items }, address));
    expect(responses.slice(0, 6).filter(({ status }) => status === 429)).toEqual([]);
    const [refused] = responses.filter(({ status }) => status === 429);
    if (refused === undefined) throw new Error('None was refused.');
    await expectRefusal(refused, 429, 'rate_limited');
    expect(refused.headers.get('retry-after')).toBe('60');
    expect((await batch({ items }, '198.51.100.61')).status).toBe(200);
  });
});

describe('A page of another origin', () => {
  it('may check many answers and have statements judged, and never shows a program key', async () => {
    for (const path of ['/v1/check/batch', '/v1/judge']) {
      const preflight = await send(path, {
        method: 'OPTIONS',
        headers: {
          origin: 'https://news.test',
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type,idempotency-key',
        },
      });
      expect(preflight.headers.get('access-control-allow-origin'), path).toBe('*');
      expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type,idempotency-key');
      const refused = await sendJson('POST', path, {}, { origin: 'https://news.test' });
      expect(refused.headers.get('access-control-allow-origin'), path).toBe('*');
    }
  });
});
