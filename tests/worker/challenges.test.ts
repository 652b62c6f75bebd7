import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import { ChallengePage, ChallengeReceived, limits } from '../../questions/index.ts';
import { harbour, newDesk, publish, send, sendJson } from './fixtures/desk.ts';
import { expectNoTrace, expectRefusal, type RefusedCase } from './fixtures/refusal.ts';

type Published = Awaited<ReturnType<typeof publish>>;
let published: Published;
let question: string;
let addresses = 0;

const newAddress = () => `198.18.5.${addresses++}`;
const challenge = (body: unknown, headers: Record<string, string> = {}, address = newAddress()) =>
  sendJson('POST', '/v1/challenges', body, { 'cf-connecting-ip': address, ...headers });
const about = (more: object = {}) => ({ set: published.set.id, question, reason: 'wrong_key', ...more });
const list = async ({ set, desk }: Published, query = '') =>
  ChallengePage.parse(await (await send(`/v1/sets/${set.id}/challenges${query}`, desk)).json());

beforeAll(async () => {
  published = await publish({ ...harbour, url: 'https://paper.test/challenges' });
  question = published.set.questions[0]?.id ?? '';
});

describe('A challenge', () => {
  it('reaches the desk of its set with reason and note, the newest first', async () => {
    const received = await challenge(about({ note: '  المهندسة لم تزر الموقع.\nراجعوا الخبر ' }));
    expect(received.status).toBe(201);
    expect(received.headers.get('cache-control')).toBe('no-store');
    ChallengeReceived.parse(await received.json());
    for (const reason of ['unclear', 'outdated', 'other']) await challenge(about({ reason, note: '  ' }));
    const { set, challenges, next } = await list(published);
    expect([set, next]).toEqual([published.set.id, undefined]);
    expect(challenges.map(({ reason, note }) => [reason, note])).toEqual([
      ['other', undefined],
      ['outdated', undefined],
      ['unclear', undefined],
      ['wrong_key', 'المهندسة لم تزر الموقع.\nراجعوا الخبر'],
    ]);
    for (const { question: of, version } of challenges) expect([of, version]).toEqual([question, 1]);
  });

  it('pressed twice is one, with a key of its own or without', async () => {
    const other = await publish({ ...harbour, url: 'https://paper.test/pressed-twice' });
    const body = { set: other.set.id, question: other.set.questions[0]?.id, reason: 'unclear' };
    const address = newAddress();
    const first = await (await challenge(body, {}, address)).text();
    const again = await challenge(body, {}, address);
    expect([again.headers.get('idempotency-replayed'), await again.text()]).toEqual(['true', first]);
    const pressed = [1, 2].map(() => challenge(body, { 'idempotency-key': '"a press"' }, address));
    for (const response of await Promise.all(pressed)) expect([201, 409]).toContain(response.status);
    // Others may find the same: from another address, or by a press of its own.
    await challenge(body, {}, newAddress());
    await challenge(body, { 'idempotency-key': '"another press"' }, address);
    expect((await list(other)).challenges).toHaveLength(4);
  });

  it('holds nothing of who sent it', async () => {
    const { results } = await env.DB.prepare('SELECT * FROM challenges LIMIT 1').all();
    expect(Object.keys(results[0] ?? {})).toEqual([
      'id',
      'set_id',
      'question',
      'version',
      'reason',
      'note',
      'at',
    ]);
    expect(JSON.stringify(results)).not.toContain('198.18');
  });

  it('may come from a page of any other origin', async () => {
    const origin = { origin: 'https://news.test' };
    const preflight = await send('/v1/challenges', {
      method: 'OPTIONS',
      headers: { ...origin, 'access-control-request-method': 'POST' },
    });
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
    const refused = await challenge({}, origin);
    expect(refused.headers.get('access-control-allow-origin')).toBe('*');
    const read = await send(`/v1/sets/${published.set.id}/challenges`, {
      headers: { ...origin, ...published.desk.headers },
    });
    expect(read.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('may have a note of 500 characters and no more', async () => {
    const note = (length: number) => about({ note: 'ن'.repeat(length) });
    expect((await challenge(note(limits.challengeNoteLength))).status).toBe(201);
    await expectRefusal(await challenge(note(limits.challengeNoteLength + 1)), 400, 'invalid_request');
  });

  it('of one question is kept two hundred times, and as often again once the set was corrected', async () => {
    const url = 'https://paper.test/often';
    const often = await publish({ ...harbour, url });
    const body = { set: often.set.id, question: often.set.questions[0]?.id, reason: 'unclear' };
    const fill = env.DB.prepare(
      'INSERT INTO challenges (set_id, question, version, reason, at) VALUES (?, ?, 1, ?, ?)',
    ).bind(body.set, body.question, body.reason, '2026-01-01T00:00:00.000Z');
    await env.DB.batch(Array.from({ length: limits.challengesKept - 1 }, () => fill));
    expect((await challenge(body)).status).toBe(201);
    await expectNoTrace({
      what: 'one more',
      ask: () => challenge(body),
      status: 409,
      code: 'challenged_often',
    });
    expect((await challenge({ ...body, question: often.set.questions[1]?.id })).status).toBe(201);
    const text = `${harbour.text}\n\nوغادر الضيوف المدينة مساء.`;
    await sendJson('PUT', `/v1/articles/${often.article}`, { ...harbour, url, text }, often.desk.headers);
    expect((await challenge(body)).status).toBe(201);
    expect((await list(often)).challenges[0]?.version).toBe(2);
  });
});

describe('A desk', () => {
  it('reads its challenges fifty a page', async () => {
    const many = await publish({ ...harbour, url: 'https://paper.test/pages' });
    const add = env.DB.prepare(
      'INSERT INTO challenges (set_id, question, version, reason, at) VALUES (?, ?, 1, ?, ?)',
    );
    const rows = (count: number) =>
      Array.from({ length: count }, () =>
        add.bind(many.set.id, question, 'other', '2026-01-01T00:00:00.000Z'),
      );
    await env.DB.batch(rows(50));
    const whole = await list(many);
    expect([whole.challenges.length, whole.next]).toEqual([50, undefined]);
    await env.DB.batch(rows(1));
    const above = await list(many);
    expect([above.challenges.length, above.next]).toEqual([50, above.challenges.at(-1)?.id]);
    const below = await list(many, `?before=${above.next}`);
    expect([below.challenges.length, below.next]).toEqual([1, undefined]);
    const ids = [...above.challenges, ...below.challenges].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => b - a));
  });

  it.each(['x', '0', '-1', '1.5', '1e3', '9'.repeat(16), ''])(
    'is told when no page begins at %j',
    async (before) => {
      const response = await send(`/v1/sets/${published.set.id}/challenges?before=${before}`, published.desk);
      const { errors } = await expectRefusal(response, 400, 'invalid_request');
      expect(errors?.[0]?.field).toBe('before');
    },
  );

  it('reads no other desk’s, and nobody reads them without a key', async () => {
    const path = `/v1/sets/${published.set.id}/challenges`;
    await expectRefusal(await send(path, await newDesk()), 404, 'set_not_found');
    await expectRefusal(await send(path), 401, 'unauthorized');
  });
});

describe('A refused challenge', () => {
  const cases: readonly RefusedCase[] = [
    {
      what: 'an unknown set',
      ask: () => challenge({ ...about(), set: 's-unknown' }),
      status: 404,
      code: 'set_not_found',
    },
    {
      what: 'an unknown question',
      ask: () => challenge({ ...about(), question: 'q-unknown' }),
      status: 404,
      code: 'unknown_question',
    },
    {
      what: 'a reason of its own',
      ask: () => challenge(about({ reason: 'boring' })),
      status: 400,
      code: 'invalid_request',
    },
    {
      what: 'a name',
      ask: () => challenge(about({ email: 'reader@paper.test' })),
      status: 400,
      code: 'invalid_request',
    },
    {
      what: 'control characters',
      ask: () => challenge(about({ note: 'a\u0000b' })),
      status: 400,
      code: 'invalid_request',
    },
    {
      what: 'a body too large',
      ask: () => challenge(about({ note: 'x'.repeat(limits.checkBodyBytes) })),
      status: 413,
      code: 'body_too_large',
    },
    {
      what: 'a key that is none',
      ask: () => challenge(about(), { 'idempotency-key': '""' }),
      status: 400,
      code: 'invalid_request',
    },
    {
      what: 'GET for POST',
      ask: () => send('/v1/challenges'),
      status: 405,
      code: 'method_not_allowed',
    },
  ];
  it.each(cases)('gets its documented answer and leaves no trace: $what', expectNoTrace);

  it('is refused after thirty from one address in a minute', async () => {
    const address = '198.51.100.90';
    // Enough for two windows of the limit, wherever the minute ends.
    const responses = await Promise.all(
      Array.from({ length: 61 }, (_, at) => challenge({ at }, {}, address)),
    );
    const refused = responses.find(({ status }) => status === 429);
    if (refused === undefined) throw new Error('None was refused.');
    await expectRefusal(refused, 429, 'rate_limited');
    expect(responses.filter(({ status }) => status === 400).length).toBeGreaterThanOrEqual(30);
  });
});
