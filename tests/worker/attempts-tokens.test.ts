import { listDurableObjectIds, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, AttemptResult, Question, QuestionSet } from '../../questions/index.ts';
import { limits } from '../../questions/index.ts';
import { type Attempt, keptAfterExpiry } from '../../worker/attempts/attempt.ts';
import { rightAnswer } from '../fixtures/answers.ts';
import { answer, begin, beginning, claimsOf, finish, forged, objectOf } from './fixtures/attempt.ts';
import { harbour, publish, send, sendJson } from './fixtures/desk.ts';
import { expectNoTrace, expectRefusal, type RefusedCase } from './fixtures/refusal.ts';

/** Frozen far ahead: an alarm set for the past of the machine would ring at once. */
const now = new Date('2090-05-04T08:00:00.000Z');
const minute = 60_000;
const header = { alg: 'HS256', typ: 'dalil-attempt+jwt' };

let set: QuestionSet;
let first: Question;
let second: Question;
beforeAll(async () => {
  ({ set } = await publish({ ...harbour, url: 'https://paper.test/attempt-tokens' }));
  [first, second] = set.questions as [Question, Question];
});
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Everything the attempt's object holds. */
const stored = (attempt: string) =>
  runInDurableObject(objectOf(attempt), (_: Attempt, { storage }) => {
    const tables = storage.sql
      .exec<{ name: string }>(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\'",
      )
      .toArray();
    return tables.map(({ name }) => [name, storage.sql.exec(`SELECT * FROM ${name}`).toArray()] as const);
  });

describe('The time of an attempt', () => {
  it('is as many minutes as are asked for, or a lesson', async () => {
    expect((await begin({ set: set.id, minutes: 1 })).expiresAt).toBe('2090-05-04T08:01:00.000Z');
    expect((await begin({ set: set.id })).expiresAt).toBe('2090-05-04T08:45:00.000Z');
  });

  it('takes answers to its last millisecond and none after it', async () => {
    const { attempt, expiresAt } = await begin({ set: set.id, minutes: 10 });
    vi.setSystemTime(Date.parse(expiresAt) - 1);
    expect((await answer(attempt, first.id, rightAnswer(first))).status).toBe(200);
    vi.setSystemTime(Date.parse(expiresAt));
    await expectRefusal(await answer(attempt, second.id, rightAnswer(second)), 410, 'attempt_expired');
    await expectRefusal(await answer(attempt, first.id, rightAnswer(first)), 410, 'attempt_expired');
    const result = await (await finish(attempt)).json<AttemptResult>();
    expect(result).toMatchObject({ score: 1, of: set.questions.length });
    expect(result.unanswered).toContain(second.id);
  });

  it('is followed by a day in which the result is kept, and then by nothing', async () => {
    const { attempt, expiresAt } = await begin({ set: set.id, minutes: 10 });
    await answer(attempt, first.id, rightAnswer(first));
    const rings = await runInDurableObject(objectOf(attempt), (_: Attempt, { storage }) =>
      storage.getAlarm(),
    );
    expect(rings).toBe(Date.parse(expiresAt) + keptAfterExpiry);
    vi.setSystemTime(Date.parse(expiresAt) + keptAfterExpiry - 1);
    expect((await finish(attempt)).status).toBe(200);
    expect((await stored(attempt)).map(([name]) => name).sort()).toEqual(['answers', 'attempt']);
    expect(await runDurableObjectAlarm(objectOf(attempt))).toBe(true);
    expect(await stored(attempt)).toEqual([]);
    await expectRefusal(await finish(attempt), 410, 'attempt_expired');
    vi.setSystemTime(now);
    await expectRefusal(await answer(attempt, first.id, rightAnswer(first)), 410, 'attempt_expired');
    expect(await stored(attempt)).toEqual([]);
  });
});

describe('What is kept of an attempt', () => {
  it('is the key, the answers and nothing else', async () => {
    const { attempt } = await begin({ set: set.id });
    await answer(attempt, first.id, rightAnswer(first));
    const held = new Map(await stored(attempt));
    expect([...held.keys()].sort()).toEqual(['answers', 'attempt']);
    expect(held.get('answers')).toEqual([{ question: first.id, answer: JSON.stringify(rightAnswer(first)) }]);
    const [row] = held.get('attempt') ?? [];
    expect(Object.keys(row ?? {})).toEqual(['answer_key', 'result']);
    expect(JSON.stringify([...held])).not.toContain('198.18.');
  });
});

describe('A token', () => {
  it('vouches for the attempt, the set, its version, the items and the time, and tells nothing of the key', async () => {
    const { attempt, items } = await begin({ set: set.id, minutes: 5 });
    expect(JSON.parse(atob(attempt.split('.')[0] ?? ''))).toEqual(header);
    expect(claimsOf(attempt)).toEqual({
      jti: objectOf(attempt).id.toString(),
      set: set.id,
      version: set.version,
      items,
      exp: (now.getTime() + 5 * minute) / 1000,
    });
  });

  it('made with the service’s secret by hand is one of ours: the forgeries below are close', async () => {
    const { attempt } = await begin({ set: set.id });
    const copy = await forged(header, claimsOf(attempt), env.ATTEMPT_KEY);
    expect(copy).toBe(attempt);
    expect((await answer(copy, first.id, rightAnswer(first))).status).toBe(200);
  });

  const forgeries: Record<string, (token: string) => string | Promise<string>> = {
    'signed with another secret': (token) =>
      forged(header, claimsOf(token), 'another secret of 32 bytes and more'),
    'without a signature': (token) => token.replace(/[^.]*$/, ''),
    'of alg none': (token) => forged({ ...header, alg: 'none' }, claimsOf(token)),
    'of alg none with the old signature': async (token) =>
      (await forged({ ...header, alg: 'none' }, claimsOf(token))) + (token.split('.')[2] ?? ''),
    'of another algorithm': (token) => forged({ ...header, alg: 'HS512' }, claimsOf(token), env.ATTEMPT_KEY),
    'of another type': (token) => forged({ alg: 'HS256', typ: 'JWT' }, claimsOf(token), env.ATTEMPT_KEY),
    'with a later expiry': async (token) => {
      const [, claims] = (await forged(header, { ...claimsOf(token), exp: 4_000_000_000 })).split('.');
      return [token.split('.')[0], claims, token.split('.')[2]].join('.');
    },
    'with one letter changed': (token) =>
      token.replace(/.{20}$/, (end) => (end[0] === 'A' ? 'B' : 'A') + end.slice(1)),
    'that is no token': () => 'x',
    'of three empty parts': () => '..',
  };
  it.each(Object.entries(forgeries))('is refused, and opens nothing: one %s', async (_, forge) => {
    const { attempt } = await begin({ set: set.id });
    const token = await forge(attempt);
    expect(token).not.toBe(attempt);
    const before = await stored(attempt);
    await expectRefusal(await answer(token, first.id, rightAnswer(first)), 403, 'invalid_attempt_token');
    await expectRefusal(await finish(token), 403, 'invalid_attempt_token');
    expect(await stored(attempt)).toEqual(before);
  });

  it('of an attempt at one set takes no answer to another', async () => {
    const { set: other } = await publish({
      ...harbour,
      url: 'https://paper.test/attempt-other',
      text: (harbour.text ?? '').replaceAll('طرابلس', 'صيدا'),
    });
    const foreign = other.questions.find(({ id }) => set.questions.every((own) => own.id !== id));
    if (foreign === undefined) throw new Error('The sets have the same questions.');
    const { attempt, items } = await begin({ set: set.id });
    await expectRefusal(await answer(attempt, foreign.id, rightAnswer(foreign)), 404, 'unknown_question');
    const result = await (await finish(attempt)).json<AttemptResult>();
    expect(result).toMatchObject({ of: items.length, unanswered: items });
  });

  it('of one attempt changes nothing in another', async () => {
    const [one, two] = [await begin({ set: set.id }), await begin({ set: set.id })];
    await answer(one.attempt, first.id, rightAnswer(first));
    expect(await (await finish(two.attempt)).json()).toMatchObject({ score: 0, unanswered: two.items });
    expect(await (await finish(one.attempt)).json()).toMatchObject({ score: 1 });
  });
});

describe('A refused beginning', () => {
  const cases: readonly RefusedCase[] = [
    {
      what: 'an unknown set',
      ask: () => beginning({ set: 's-unknown' }),
      status: 404,
      code: 'set_not_found',
    },
    { what: 'no set', ask: () => beginning({}), status: 400, code: 'invalid_request' },
    {
      what: 'an unknown field',
      ask: () => beginning({ set: set.id, of: 1 }),
      status: 400,
      code: 'invalid_request',
    },
    {
      what: 'no minute',
      ask: () => beginning({ set: set.id, minutes: 0 }),
      status: 400,
      code: 'invalid_request',
    },
    {
      what: 'half a minute more',
      ask: () => beginning({ set: set.id, minutes: 1.5 }),
      status: 400,
      code: 'invalid_request',
    },
    {
      what: '1441 minutes',
      ask: () => beginning({ set: set.id, minutes: limits.attemptMinutes + 1 }),
      status: 400,
      code: 'invalid_request',
    },
    {
      what: 'a seed of 65 characters',
      ask: () => beginning({ set: set.id, seed: 'x'.repeat(limits.seedLength + 1) }),
      status: 400,
      code: 'invalid_request',
    },
  ];
  it.each(cases)('gets its documented answer and leaves no trace: $what', async (refused) => {
    const before = (await listDurableObjectIds(env.ATTEMPTS)).length;
    await expectNoTrace(refused);
    expect(await listDurableObjectIds(env.ATTEMPTS)).toHaveLength(before);
  });

  it('is none with 1440 minutes and a seed of 64 characters', async () => {
    const response = await beginning({
      set: set.id,
      minutes: limits.attemptMinutes,
      seed: 'x'.repeat(limits.seedLength),
    });
    expect(response.status).toBe(201);
  });

  it('comes once an address has begun 60 in a minute', async () => {
    const responses: Response[] = [];
    const address = { 'cf-connecting-ip': '198.18.1.1' };
    // Enough for two windows of the limit, wherever the minute ends.
    for (let at = 0; at < 121; at++) responses.push(await sendJson('POST', '/v1/attempts', {}, address));
    expect(responses.slice(0, 60).filter(({ status }) => status === 429)).toEqual([]);
    const [refused] = responses.filter(({ status }) => status === 429);
    if (refused === undefined) throw new Error('None was refused.');
    await expectRefusal(refused, 429, 'rate_limited');
  });
});

describe('A body', () => {
  const longest: Answer = { kind: 'text', text: 'ش'.repeat(limits.answerLength) };

  it('has room for the longest token and the longest answer, each letter escaped', async () => {
    const ask = (attempt: string) => {
      const body = JSON.stringify({ attempt, question: first.id, answer: longest });
      return send('/v1/attempts/answers', {
        method: 'POST',
        body: body.replaceAll('ش', '\\u0634'),
        headers: { 'content-type': 'application/json' },
      });
    };
    const token = 'x'.repeat(limits.attemptTokenLength);
    await expectRefusal(await ask(token), 403, 'invalid_attempt_token');
    await expectRefusal(await ask(`${token}x`), 400, 'invalid_request');
  });

  it('larger than that is refused', async () => {
    const { attempt } = await begin({ set: set.id });
    const given = { kind: 'text', text: 'x'.repeat(limits.attemptBodyBytes) } as const;
    await expectRefusal(await answer(attempt, first.id, given), 413, 'body_too_large');
  });
});
