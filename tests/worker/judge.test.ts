import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { limits, type QuestionSet, StatementVerdict } from '../../questions/index.ts';
import { readOnce } from '../../worker/store/read-articles.ts';
import type { SetShelf } from '../../worker/store/set-shelf.ts';
import { wordless } from '../../worker/wordless.ts';
import { harbour, newDesk, publish, send, sendJson } from './fixtures/desk.ts';
import { expectNoTrace, expectRefusal, type RefusedCase, state } from './fixtures/refusal.ts';

const judge = (body: unknown, address = '192.0.2.40') =>
  sendJson('POST', '/v1/judge', body, { 'cf-connecting-ip': address });
const statement = 'افتتح الوزير سامر الحداد مرفأ الصيد الجديد في طرابلس.';
let set: QuestionSet;

beforeAll(async () => {
  ({ set } = await publish({ ...harbour, url: 'https://paper.test/judge' }));
});

describe('A statement', () => {
  it('gets its verdict, which nobody keeps', async () => {
    const response = await judge({ set: set.id, statement });
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(StatementVerdict.parse(await response.json()).method).toBe('rules');
  });

  it('leaves nothing behind and nothing on the console', async () => {
    const said: unknown[] = [];
    for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
      vi.spyOn(console, method).mockImplementation((...words) => void said.push(words));
    }
    const before = await state();
    expect((await judge({ set: set.id, statement: 'عبارة لا تُحفظ في أي مكان' })).status).toBe(200);
    expect((await judge({ set: 's-unknown', statement: 'عبارة لا تُحفظ في أي مكان' })).status).toBe(404);
    expect(await state()).toBe(before);
    expect(said).toEqual([]);
    vi.restoreAllMocks();
  });

  it('may have 600 units and no more', async () => {
    const longest = 'س'.repeat(limits.statementLength);
    expect(limits.statementLength).toBe(600);
    expect((await judge({ set: set.id, statement: longest })).status).toBe(200);
    const body = await expectRefusal(
      await judge({ set: set.id, statement: `${longest}س` }),
      400,
      'invalid_request',
    );
    expect(body.errors?.[0]?.field).toBe('statement');
  });

  it('of 600 units fits the body even when every unit is escaped', async () => {
    const escaped = `{"set":"${set.id}","statement":"${'\\u0633'.repeat(limits.statementLength)}"}`;
    const response = await send('/v1/judge', {
      method: 'POST',
      body: escaped,
      headers: { 'content-type': 'application/json', 'cf-connecting-ip': '192.0.2.41' },
    });
    expect(response.status).toBe(200);
  });

  it.each([
    ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)> المرفأ'],
    ['marks of direction', '\u202eالمرفأ\u202c \u2066الجديد\u2069 \u200f'],
    ['a broken pair', `المرفأ \ud83d`],
  ])('with %s comes back as data if at all', async (_, given) => {
    const response = await judge({ set: set.id, statement: given });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    StatementVerdict.parse(await response.json());
  });
});

describe('A refused statement', () => {
  const cases: readonly RefusedCase[] = [
    {
      what: 'an unknown set',
      ask: () => judge({ set: 's-unknown', statement }),
      status: 404,
      code: 'set_not_found',
    },
    {
      what: 'nothing but marks and invisible characters',
      ask: () => judge({ set: set.id, statement: ' \u200f… !' }),
      status: 422,
      code: 'empty_statement',
    },
    {
      what: 'no statement',
      ask: () => judge({ set: set.id, statement: '' }),
      status: 400,
      code: 'invalid_request',
    },
    {
      what: 'an unknown field',
      ask: () => judge({ set: set.id, statement, article: 'a' }),
      status: 400,
      code: 'invalid_request',
    },
    {
      what: 'a KV name for a set',
      ask: () => judge({ set: `x:${set.id}`, statement }),
      status: 400,
      code: 'invalid_request',
    },
    {
      what: 'a body too large',
      ask: () => judge({ set: set.id, statement: 'x'.repeat(limits.checkBodyBytes) }),
      status: 413,
      code: 'body_too_large',
    },
    { what: 'GET for POST', ask: () => send('/v1/judge'), status: 405, code: 'method_not_allowed' },
  ];
  it.each(cases)('gets its documented answer and leaves no trace: $what', expectNoTrace);

  it('tells of a draft no more than of no set', async () => {
    const desk = await newDesk();
    const article = { ...harbour, url: 'https://paper.test/judge-draft' };
    const { id } = await (await sendJson('POST', '/v1/articles', article, desk.headers)).json<{
      id: string;
    }>();
    const draft = await (
      await sendJson('POST', `/v1/articles/${id}/sets`, {}, desk.headers)
    ).json<QuestionSet>();
    await expectRefusal(await judge({ set: draft.id, statement }), 404, 'set_not_found');
  });
});

describe('After a correction', () => {
  it('a statement is judged by the new text', async () => {
    const url = 'https://paper.test/judge-corrected';
    const { desk, article, set: made } = await publish({ ...harbour, url });
    await judge({ set: made.id, statement });
    const text = (harbour.text ?? '').replace('سامر الحداد', 'كريم الحداد');
    await sendJson('PUT', `/v1/articles/${article}`, { ...harbour, url, text }, desk.headers);
    const draft = (await env.SETS.get(`article:${made.id}`)) ?? '';
    expect(JSON.parse(draft)).toMatchObject({ text });
    expect(readOnce(draft).text).toContain('كريم الحداد');
    const verdict = StatementVerdict.parse(await (await judge({ set: made.id, statement })).json());
    const { article: label } = await (await send(`/v1/sets/${made.id}`)).json<QuestionSet>();
    expect(readOnce(draft).textHash).toBe(label.textHash);
    for (const { textHash } of verdict.evidence) expect(textHash).toBe(label.textHash);
  });

  it('what the article said is refuted by what it says now', async () => {
    const url = 'https://paper.test/judge-turned';
    const { desk, article, set: made } = await publish({ ...harbour, url });
    const asked = { set: made.id, statement: 'بدأت أعمال البناء في يونيو 2022.' };
    const before = StatementVerdict.parse(await (await judge(asked)).json());
    expect(before.outcome).toBe('supported');
    const text = (harbour.text ?? '').replace('حزيران/يونيو 2022', 'حزيران/يونيو 2023');
    await sendJson('PUT', `/v1/articles/${article}`, { ...harbour, url, text }, desk.headers);
    const after = StatementVerdict.parse(await (await judge(asked)).json());
    expect(after.outcome).toBe('refuted');
    expect(after.reasons.map(({ code }) => code)).toEqual(['date_differs']);
    expect(after.evidence[0]?.exact).toContain('2023');
  });

  it('of a source alone the new source is read, although the text is the same', async () => {
    const url = 'https://paper.test/judge-source';
    const sources = [{ title: 'بيان', text: 'أعلنت البلدية افتتاح المرفأ.' }];
    const { desk, article, set: made } = await publish({ ...harbour, url, sources });
    await judge({ set: made.id, statement });
    const other = [{ title: 'بيان', text: 'نفت البلدية افتتاح المرفأ.' }];
    await sendJson('PUT', `/v1/articles/${article}`, { ...harbour, url, sources: other }, desk.headers);
    const draft = (await env.SETS.get(`article:${made.id}`)) ?? '';
    expect(readOnce(draft).sources[0]?.text).toBe('نفت البلدية افتتاح المرفأ.');
  });

  it('that was announced and never stored the text is again what D1 says', async () => {
    const url = 'https://paper.test/judge-crash';
    const { set: made } = await publish({ ...harbour, url });
    const before = await env.SETS.get(`article:${made.id}`);
    const shelf = env.SHELF.get(env.SHELF.idFromName(made.id));
    await shelf.announce({ ...made, version: 2 }, url, JSON.stringify({ ...harbour, url, text: 'غيره' }));
    expect(await env.SETS.get(`article:${made.id}`)).not.toBe(before);
    await shelf.settle(made.id);
    expect(await env.SETS.get(`article:${made.id}`)).toBe(before);
  });
});

describe('The shelf of a set', () => {
  const putsDuring = (id: string, task: (shelf: SetShelf) => Promise<unknown>) =>
    runInDurableObject(env.SHELF.get(env.SHELF.idFromName(id)), async (shelf: SetShelf) => {
      const bindings = Reflect.get(shelf, 'env') as { SETS: KVNamespace };
      const real = bindings.SETS;
      const names: string[] = [];
      const put = (name: string) => Promise.resolve(void names.push(name));
      Object.defineProperty(bindings, 'SETS', { configurable: true, value: { put } });
      try {
        await task(shelf);
      } finally {
        Object.defineProperty(bindings, 'SETS', { configurable: true, value: real });
      }
      return names;
    });

  it('puts the text before the key and the key before what is open, so no old text outlives its set', async () => {
    const { set: made } = await publish({ ...harbour, url: 'https://paper.test/judge-order' });
    const inOrder = [`article:${made.id}`, `answers:${made.id}`, `public:${made.id}`];
    const announced = await putsDuring(made.id, (shelf) => shelf.announce(made, undefined, '{}'));
    expect(announced).toEqual(inOrder);
    const settled = await putsDuring(made.id, (shelf) => shelf.settle(made.id));
    expect(settled.slice(0, 3)).toEqual(inOrder);
  });
});

describe('The articles that were read', () => {
  const draft = (at: number) => JSON.stringify({ ...harbour, title: `عنوان ${at}` });

  it('are kept, the eight last of them', () => {
    const first = readOnce(draft(1));
    const second = readOnce(draft(2));
    for (let at = 3; at <= 8; at++) readOnce(draft(at));
    expect(readOnce(draft(1))).toBe(first);
    readOnce(draft(9));
    expect(readOnce(draft(1))).toBe(first);
    expect(readOnce(draft(2))).not.toBe(second);
  });
});

describe('A bug met while a statement is read', () => {
  it('is thrown on without the words, but with its place', () => {
    const words = 'كلمات القارئ\nسطر ثان (at x.ts:1:1)';
    const bug = (() => {
      try {
        wordless(() => {
          throw new TypeError(`Can't read ${words}`);
        });
      } catch (error) {
        return error as Error;
      }
      throw new Error('Nothing was thrown.');
    })();
    expect(`${bug.message}\n${bug.stack}`).not.toMatch(/كلمات|سطر/);
    expect(bug.message).toContain('TypeError');
    expect(bug.stack).toMatch(/judge\.test/);
    expect(bug.cause).toBeUndefined();
  });
});

describe('An address that has too much judged', () => {
  it('is told when to come again, and may still check', async () => {
    const address = '198.51.100.40';
    const answers = await Promise.all(
      // Enough for two windows of the limit, wherever the minute ends.
      Array.from({ length: 620 }, () => judge({ set: 's-unknown', statement }, address)),
    );
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]?.headers.get('retry-after')).toBe('60');
    const question = set.questions[0]?.id;
    const answer = { kind: 'text', text: 'x' };
    const check = await sendJson(
      'POST',
      '/v1/check',
      { set: 's-unknown', question, answer },
      { 'cf-connecting-ip': address },
    );
    expect(check.status).toBe(404);
  });
});
