import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Problem, QuestionSet } from '../../questions/index.ts';
import { openApi } from '../../worker/api/openapi.ts';
import { keptFor, lostAfter, type Replays, replayLimits } from '../../worker/store/replays.ts';
import { rightAnswer, wrongAnswer } from '../fixtures/answers.ts';
import { harbour, newDesk, publish, sendJson } from './fixtures/desk.ts';
import { newProgram, type Program } from './fixtures/program.ts';
import { expectNoTrace, expectRefusal } from './fixtures/refusal.ts';

let set: QuestionSet;
let corrected: Awaited<ReturnType<typeof publish>>;
const page = 'https://paper.test/once-corrected';
beforeAll(async () => {
  ({ set } = await publish({ ...harbour, url: 'https://paper.test/once' }));
  corrected = await publish({ ...harbour, url: page });
});

const item = (right = true, of = set) => {
  const [question] = of.questions;
  if (question === undefined) throw new Error('The set is empty.');
  return { set: of.id, question: question.id, answer: right ? rightAnswer(question) : wrongAnswer(question) };
};
const batch = (key: string, program: Program, items: unknown[] = [item()]) =>
  sendJson('POST', '/v1/check/batch', { items }, { 'idempotency-key': key, ...program.headers });
const replaysOf = (caller: string) => env.REPLAYS.get(env.REPLAYS.idFromName(caller));
const isReplay = ({ headers }: Response) => headers.get('idempotency-replayed') === 'true';
const rowsOf = (caller: string) =>
  runInDurableObject(replaysOf(caller), (_: Replays, { storage }) =>
    storage.sql.exec<{ key: string; status: number | null }>('SELECT key, status FROM answers').toArray(),
  );

describe('The same request with the same key', () => {
  it('gets the first answer again, byte for byte, for one call', async () => {
    const program = await newProgram(100);
    const items = Array.from({ length: 10 }, () => item());
    const first = await batch('"8e03978e-40d5-43dd-bc93-6894a57f9324"', program, items);
    const second = await batch('"8e03978e-40d5-43dd-bc93-6894a57f9324"', program, items);
    expect([isReplay(first), isReplay(second)]).toEqual([false, true]);
    expect(second.status).toBe(200);
    expect(await second.text()).toBe(await first.text());
    for (const name of ['content-type', 'cache-control'])
      expect(second.headers.get(name)).toBe(first.headers.get(name));
    expect(first.headers.get('ratelimit')).toMatch(/r=90;/);
    expect(second.headers.get('ratelimit')).toMatch(/r=89;/);
  });

  it('gets the first answer even when the article was corrected in between', async () => {
    const program = await newProgram(100);
    const { desk, article, set: old } = corrected;
    const first = await (await batch('"before"', program, [item(true, old)])).text();
    const text = (harbour.text ?? '').replace(/\d{4}/g, '2018');
    await sendJson('PUT', `/v1/articles/${article}`, { ...harbour, url: page, text }, desk.headers);
    expect(await (await batch('"before"', program, [item(true, old)])).text()).toBe(first);
    expect(await (await batch('"after"', program, [item(true, old)])).text()).not.toBe(first);
  });

  it('is the same with and without quotation marks', async () => {
    const program = await newProgram(100);
    await batch('"abc-1"', program);
    expect(isReplay(await batch('abc-1', program))).toBe(true);
  });

  it('is another request of another caller', async () => {
    await batch('"shared"', await newProgram(100));
    const other = await batch('"shared"', await newProgram(100), [item(false)]);
    expect([other.status, isReplay(other)]).toEqual([200, false]);
    for (const address of ['192.0.2.201', '192.0.2.202']) {
      const open = await sendJson(
        'POST',
        '/v1/check/batch',
        { items: [address] },
        { 'idempotency-key': '"shared"', 'cf-connecting-ip': address },
      );
      expect([open.status, isReplay(open)]).toEqual([200, false]);
    }
  });

  it('hands in an article once and tells its first answer again', async () => {
    const desk = await newDesk();
    const headers = { 'idempotency-key': '"article"', ...desk.headers };
    const article = { ...harbour, url: 'https://paper.test/once-article' };
    const first = await sendJson('POST', '/v1/articles', article, headers);
    const second = await sendJson('POST', '/v1/articles', article, headers);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.headers.get('location')).toBe(first.headers.get('location'));
    const { id } = await first.json<{ id: string }>();
    expect((await second.json<{ id: string }>()).id).toBe(id);
    await expectRefusal(await sendJson('POST', '/v1/articles', article, desk.headers), 409, 'article_exists');
    const key = { ...desk.headers, 'idempotency-key': '"set"' };
    const made = [
      await sendJson('POST', `/v1/articles/${id}/sets`, {}, key),
      await sendJson('POST', `/v1/articles/${id}/sets`, {}, key),
    ];
    expect(made.map(({ status }) => status)).toEqual([201, 201]);
    expect(await made[1]?.text()).toBe(await made[0]?.text());
  });
});

describe('Another request with the same key', () => {
  it('is refused when its body differs', async () => {
    const program = await newProgram(100);
    await batch('"one"', program);
    const response = await batch('"one"', program, [item(false)]);
    await expectRefusal(response, 422, 'idempotency_key_reused');
  });

  it('is refused when its address differs', async () => {
    const desk = await newDesk();
    const headers = { 'idempotency-key': '"both"', ...desk.headers };
    const article = { ...harbour, url: 'https://paper.test/once-both' };
    const created = await sendJson('POST', '/v1/articles', article, headers);
    const { id } = await created.json<{ id: string }>();
    const response = await sendJson('POST', `/v1/articles/${id}/sets`, article, headers);
    await expectRefusal(response, 422, 'idempotency_key_reused');
  });
});

describe('Two at once', () => {
  it('are one that is answered and one that is told to wait', async () => {
    const replays = replaysOf('address:192.0.2.210');
    expect(await replays.begin('slow', 'f')).toEqual({ state: 'new' });
    expect(await replays.begin('slow', 'f')).toEqual({ state: 'in_flight' });
    expect(await replays.begin('slow', 'other')).toEqual({ state: 'reused' });
  });

  it('are told so over the wire', async () => {
    const address = '192.0.2.211';
    const key = { 'idempotency-key': '"race"', 'cf-connecting-ip': address };
    const items = Array.from({ length: 100 }, () => item());
    const responses = await Promise.all(
      Array.from({ length: 4 }, () => sendJson('POST', '/v1/check/batch', { items }, key)),
    );
    const fresh = responses.filter((response) => response.ok && !isReplay(response));
    expect(fresh).toHaveLength(1);
    for (const response of responses.filter(({ ok }) => !ok)) {
      expect(response.headers.get('retry-after')).toBe('1');
      expect([response.status, (await response.json<Problem>()).code]).toEqual([409, 'request_in_flight']);
    }
  });

  it('leave the key free once the first was lost', async () => {
    const replays = replaysOf('address:192.0.2.212');
    await replays.begin('lost', 'f');
    await runInDurableObject(replays, (_: Replays, { storage }) => {
      storage.sql.exec('UPDATE answers SET begun_at = begun_at - ?', lostAfter);
    });
    expect(await replays.begin('lost', 'f')).toEqual({ state: 'new' });
  });
});

describe('What is kept', () => {
  it('is no refusal: the mended request may have the same key', async () => {
    const program = await newProgram(100);
    const refused = await batch('"mended"', program, []);
    await expectRefusal(refused, 400, 'invalid_request');
    const mended = await batch('"mended"', program);
    expect([mended.status, isReplay(mended)]).toEqual([200, false]);
    expect(await rowsOf(`program:${program.hash}`)).toEqual([{ key: 'mended', status: 200 }]);
  });

  it('is neither the caller’s key nor the answers that came in', async () => {
    const program = await newProgram(100);
    const typed = { set: set.id, question: 'q-unknown', answer: { kind: 'text', text: 'كلمات القارئ' } };
    await batch('"private"', program, [typed]);
    const kept = await runInDurableObject(replaysOf(`program:${program.hash}`), (_: Replays, { storage }) =>
      JSON.stringify(storage.sql.exec('SELECT * FROM answers').toArray()),
    );
    expect(kept).toContain('unknown_question');
    expect(kept).not.toContain('كلمات');
    expect(kept).not.toContain(program.key);
  });

  it('is gone after a day, and the table with it', async () => {
    const program = await newProgram(100);
    await batch('"day"', program);
    const replays = replaysOf(`program:${program.hash}`);
    const age = (milliseconds: number) =>
      runInDurableObject(replays, (_: Replays, { storage }) => {
        storage.sql.exec('UPDATE answers SET begun_at = begun_at - ?', milliseconds);
      });
    await age(keptFor - 60_000);
    expect(isReplay(await batch('"day"', program))).toBe(true);
    await age(60_000);
    expect(isReplay(await batch('"day"', program))).toBe(false);
    await age(keptFor);
    expect(await runDurableObjectAlarm(replays)).toBe(true);
    const tables = await runInDurableObject(replays, (_: Replays, { storage }) =>
      storage.sql.exec("SELECT name FROM sqlite_master WHERE name = 'answers'").toArray(),
    );
    expect(tables).toEqual([]);
    expect((await batch('"day"', program)).status).toBe(200);
  });

  it('is bounded by number, the oldest first', async () => {
    const replays = replaysOf('address:192.0.2.213');
    await runInDurableObject(replays, async (instance: Replays, { storage }) => {
      await instance.begin('first', 'f');
      for (let at = 0; at < replayLimits.keyCount - 1; at++) {
        storage.sql.exec(
          'INSERT INTO answers (key, fingerprint, begun_at) VALUES (?, ?, ?)',
          `key-${at}`,
          'f',
          Date.now(),
        );
      }
      storage.sql.exec("UPDATE answers SET begun_at = begun_at - 1000 WHERE key = 'first'");
      const count = () => storage.sql.exec<{ n: number }>('SELECT COUNT(*) AS n FROM answers').one().n;
      expect(count()).toBe(replayLimits.keyCount);
      await instance.begin('last', 'f');
      expect(count()).toBe(replayLimits.keyCount);
      expect((await instance.begin('first', 'f')).state).toBe('new');
    });
  });

  it('is bounded by bytes, each answer and all of them', async () => {
    const replays = replaysOf('address:192.0.2.214');
    const answer = (bytes: number) => ({ status: 200, headers: {}, body: 'x'.repeat(bytes) });
    await runInDurableObject(replays, async (instance: Replays, { storage }) => {
      await instance.begin('large', 'f');
      instance.finish('large', answer(replayLimits.answerBytes + 1));
      expect((await instance.begin('large', 'f')).state).toBe('new');
      instance.finish('large', answer(replayLimits.answerBytes));
      expect((await instance.begin('large', 'f')).state).toBe('answered');
      storage.sql.exec('UPDATE answers SET begun_at = begun_at - 1000');
      for (let at = 0; at < replayLimits.bytes / replayLimits.answerBytes; at++) {
        await instance.begin(`more-${at}`, 'f');
        instance.finish(`more-${at}`, answer(replayLimits.answerBytes));
      }
      const { total } = storage.sql.exec<{ total: number }>('SELECT SUM(bytes) AS total FROM answers').one();
      expect(total).toBe(replayLimits.bytes);
      expect((await instance.begin('large', 'f')).state).toBe('new');
    });
  });
});

describe('A key that can’t be read', () => {
  it.each(['""', '"two", "more"', `"${'x'.repeat(129)}"`, 'a b', '"back\\slash"'])(
    'is refused and leaves no trace: %s',
    async (key) => {
      await expectNoTrace({
        what: key,
        ask: () =>
          sendJson(
            'POST',
            '/v1/check/batch',
            { items: [item()] },
            {
              'idempotency-key': key,
              'cf-connecting-ip': '192.0.2.215',
            },
          ),
        status: 400,
        code: 'invalid_request',
      });
    },
  );

  it('may have 128 characters', async () => {
    const program = await newProgram(100);
    expect((await batch(`"${'x'.repeat(128)}"`, program)).status).toBe(200);
  });
});

describe('The description of the service', () => {
  it('names the header where it is read, and the keys that open a call', () => {
    const { paths } = openApi() as {
      paths: Record<string, Record<string, { parameters?: { name: string }[]; security?: unknown }>>;
    };
    const reading = Object.entries(paths)
      .filter(([, calls]) => calls.post?.parameters?.some(({ name }) => name === 'Idempotency-Key'))
      .map(([path]) => path);
    expect(reading.sort()).toEqual([
      '/v1/articles',
      '/v1/articles/{id}/imports',
      '/v1/articles/{id}/sets',
      '/v1/challenges',
      '/v1/check/batch',
    ]);
    expect(paths['/v1/judge']?.post?.security).toEqual([{}, { programKey: [] }]);
  });
});
