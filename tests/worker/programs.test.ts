import { env } from 'cloudflare:workers';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { QuestionSet } from '../../questions/index.ts';
import { spend } from '../../worker/store/program-keys.ts';
import { rightAnswer } from '../fixtures/answers.ts';
import { harbour, newDesk, publish, send, sendJson } from './fixtures/desk.ts';
import { newProgram, type Program } from './fixtures/program.ts';
import { expectNoTrace, expectRefusal, state } from './fixtures/refusal.ts';

let set: QuestionSet;
beforeAll(async () => {
  ({ set } = await publish({ ...harbour, url: 'https://paper.test/programs' }));
});
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2030, 2, 10, 12) });
});
afterEach(() => {
  vi.useRealTimers();
});

const item = () => {
  const [question] = set.questions;
  if (question === undefined) throw new Error('The set is empty.');
  return { set: set.id, question: question.id, answer: rightAnswer(question) };
};
const ask = (program: Pick<Program, 'headers'>, path = '/v1/check', body: unknown = item()) =>
  sendJson('POST', path, body, { 'cf-connecting-ip': '192.0.2.70', ...program.headers });
const used = (program: Program) =>
  env.DB.prepare('SELECT used FROM program_keys WHERE hash = ?').bind(program.hash).first('used');
const batchOf = (count: number) => ({ items: Array.from({ length: count }, item) });

describe('A program with a key', () => {
  it('is told its policy and what is left of it with every answer', async () => {
    const program = await newProgram(10);
    const first = await ask(program);
    expect(first.status).toBe(200);
    expect(first.headers.get('ratelimit-policy')).toBe('"day";q=10;w=86400');
    expect(first.headers.get('ratelimit')).toMatch(/^"day";r=9;t=\d+$/);
    const statement = { set: set.id, statement: 'المرفأ جديد.' };
    expect((await ask(program, '/v1/judge', statement)).headers.get('ratelimit')).toMatch(/r=8;/);
    const claims = await send('/v1/articles/a-unknown/claims', { headers: program.headers });
    expect([claims.status, claims.headers.get('ratelimit')?.slice(0, 10)]).toEqual([404, '"day";r=7;']);
    expect(await used(program)).toBe(3);
  });

  it('spends a call on a request that is refused', async () => {
    const program = await newProgram(5);
    const refused = await ask(program, '/v1/check', { set: set.id });
    await expectRefusal(refused, 400, 'invalid_request');
    expect(refused.headers.get('ratelimit')).toMatch(/r=4;/);
  });

  it('is refused the call after its last, until midnight UTC', async () => {
    const program = await newProgram(2);
    await ask(program);
    expect((await ask(program)).headers.get('ratelimit')).toMatch(/r=0;/);
    const refused = await ask(program);
    const body = await expectRefusal(refused, 429, 'quota_exceeded');
    expect(body.detail).toContain('0 are left');
    expect(refused.headers.get('retry-after')).toBe(String(12 * 3600));
    expect(refused.headers.get('ratelimit')).toMatch(/r=0;/);
    expect(await used(program)).toBe(2);
  });

  it('shares its last call with nobody, however many ask at once', async () => {
    const program = await newProgram(3);
    await ask(program);
    await ask(program);
    const responses = await Promise.all(Array.from({ length: 8 }, () => ask(program)));
    expect(responses.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(429)]);
    expect(await used(program)).toBe(3);
  });

  it('pays for a batch by the answer: all of them or only the asking', async () => {
    const program = await newProgram(150);
    const first = await ask(program, '/v1/check/batch', batchOf(100));
    expect([first.status, await used(program)]).toEqual([200, 100]);
    expect(first.headers.get('ratelimit')).toMatch(/r=50;/);
    await expectRefusal(await ask(program, '/v1/check/batch', batchOf(100)), 429, 'quota_exceeded');
    expect(await used(program)).toBe(101);
    expect((await ask(program, '/v1/check/batch', batchOf(49))).status).toBe(200);
    expect(await used(program)).toBe(150);
  });

  it('is not held by the rate of its address', async () => {
    const address = '198.51.100.70';
    const program = await newProgram(10_000);
    const faults = { items: Array.from({ length: 100 }, () => 'fault') };
    // Enough for two windows of the address, wherever the minute ends.
    for (let at = 0; at < 13; at++) {
      const response = await sendJson('POST', '/v1/check/batch', faults, {
        'cf-connecting-ip': address,
        ...program.headers,
      });
      expect(response.status).toBe(200);
    }
    const open = await sendJson('POST', '/v1/check', item(), { 'cf-connecting-ip': address });
    expect([open.status, open.headers.get('ratelimit')]).toEqual([200, null]);
  });

  it('may not publish', async () => {
    const program = await newProgram(5);
    await expectRefusal(
      await sendJson('POST', '/v1/articles', harbour, program.headers),
      401,
      'unauthorized',
    );
  });
});

describe('The day of a quota', () => {
  it('begins anew at midnight UTC and never goes back', async () => {
    const { hash } = await newProgram(2);
    const on = async (day: string) => {
      const spent = await spend(env.DB, hash, 1, day);
      return spent.state === 'unknown' ? undefined : [spent.state, spent.spending.used];
    };
    expect(await on('2026-03-10')).toEqual(['spent', 1]);
    expect(await on('2026-03-10')).toEqual(['spent', 2]);
    expect(await on('2026-03-10')).toEqual(['exceeded', 2]);
    expect(await on('2026-03-11')).toEqual(['spent', 1]);
    expect(await on('2026-03-10')).toEqual(['spent', 2]);
    expect(await on('2026-03-10')).toEqual(['exceeded', 2]);
    expect(await on('2026-03-11')).toEqual(['exceeded', 2]);
  });

  it('ends a second before the next', async () => {
    vi.setSystemTime(Date.UTC(2030, 4, 1, 23, 59, 59));
    const program = await newProgram(5);
    expect((await ask(program)).headers.get('ratelimit')).toBe('"day";r=4;t=1');
    vi.setSystemTime(Date.UTC(2030, 4, 2));
    expect((await ask(program)).headers.get('ratelimit')).toBe('"day";r=4;t=86400');
  });
});

describe('A key that is none', () => {
  it.each([
    ['too short', 'dalil_p_abc'],
    ['of other letters', `dalil_p_${'é'.repeat(43)}`],
    ['with something behind it', `dalil_p_${'x'.repeat(43)} x`],
    ['unknown', `dalil_p_${'y'.repeat(43)}`],
    ['a hash', `dalil_p_${'0'.repeat(64)}`],
  ])('is refused and leaves no trace: %s', async (what, key) => {
    const headers = { authorization: `Bearer ${encodeURI(key).replaceAll('%20', ' ')}` };
    await expectNoTrace({ what, ask: () => ask({ headers }), status: 401, code: 'unknown_program_key' });
    expect((await ask({ headers })).headers.get('www-authenticate')).toBe('Bearer realm="dalil"');
  });

  it('is refused once it was revoked', async () => {
    const program = await newProgram(5);
    await env.DB.prepare('UPDATE program_keys SET revoked_at = ? WHERE hash = ?')
      .bind('2026-01-02T00:00:00Z', program.hash)
      .run();
    await expectRefusal(await ask(program), 401, 'unknown_program_key');
    expect(await used(program)).toBe(0);
  });

  it('but a publisher key leaves its sender an address', async () => {
    const response = await ask(await newDesk());
    expect([response.status, response.headers.get('ratelimit')]).toEqual([200, null]);
  });
});

describe('The key itself', () => {
  it('is in no table, no answer, no header and no log', async () => {
    const program = await newProgram(2);
    const said: unknown[] = [];
    for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
      vi.spyOn(console, method).mockImplementation((...words) => void said.push(words));
    }
    const responses = [
      await ask(program),
      await ask(program, '/v1/judge', { set: set.id, statement: '' }),
      await ask(program),
      await ask({ headers: { authorization: `Bearer ${program.key}x` } }),
    ];
    expect(responses.map(({ status }) => status)).toEqual([200, 400, 429, 401]);
    for (const response of responses) {
      expect(JSON.stringify([...response.headers])).not.toContain(program.key);
      expect(await response.text()).not.toContain(program.key);
    }
    expect(await state()).not.toContain(program.key);
    expect(said).toEqual([]);
    vi.restoreAllMocks();
  });
});
