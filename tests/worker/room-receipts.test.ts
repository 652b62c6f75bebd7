import { env } from 'cloudflare:workers';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type Answer,
  type QuestionSet,
  type ReceiptClaims,
  type ReceiptGiven,
  ReceiptKeys,
  type RoomMade,
  RoomReport,
  type SeatTaken,
} from '../../questions/index.ts';
import { readReceipt } from '../../widget/verify/read-receipt.ts';
import { app } from '../../worker/app.ts';
import { rightAnswer, wrongAnswer } from '../fixtures/answers.ts';
import { harbour, publish, send, sendJson } from './fixtures/desk.ts';
import { expectRefusal } from './fixtures/refusal.ts';

let set: QuestionSet;
beforeAll(async () => {
  ({ set } = await publish({ ...harbour, url: 'https://paper.test/receipts' }));
});
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-25T08:00:00.000Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

let addresses = 0;
/** Everybody comes from an address of their own. */
const post = (path: string, body: unknown) =>
  sendJson('POST', path, body, { 'cf-connecting-ip': `203.0.113.${++addresses % 250}` });

interface Played {
  readonly room: RoomMade;
  readonly seats: readonly SeatTaken[];
}

/** A room where everybody goes at their own pace: names and what each answers to the questions in their order. */
async function played(pupils: Readonly<Record<string, readonly ('right' | 'wrong')[]>>): Promise<Played> {
  const made = await post('/v1/rooms', { set: set.id, mode: 'self_paced' });
  expect(made.status).toBe(201);
  const room = await made.json<RoomMade>();
  await command(room.room, room.teacher, { type: 'start' });
  const seats: SeatTaken[] = [];
  for (const [name, outcomes] of Object.entries(pupils)) {
    const taken = await post(`/v1/rooms/${room.room}/seats`, { name });
    expect(taken.status).toBe(201);
    const seat = await taken.json<SeatTaken>();
    seats.push(seat);
    for (const [at, outcome] of outcomes.entries()) {
      const question = set.questions[at];
      if (question === undefined) throw new Error('Too many answers.');
      vi.advanceTimersByTime(1_000);
      const answer: Answer = outcome === 'right' ? rightAnswer(question) : wrongAnswer(question);
      await command(room.room, seat.key, { type: 'answer', question: question.id, answer });
    }
  }
  return { room, seats };
}

let commands = 0;
async function command(room: string, key: string, said: object): Promise<void> {
  const response = await post(`/v1/rooms/${room}/commands`, {
    key,
    command: { id: `c-${++commands}`, ...said },
  });
  expect(await response.json()).toMatchObject({ type: 'done' });
}

const end = ({ room }: Played) => command(room.room, room.teacher, { type: 'end' });
const receiptFor = (room: string, key: string) => post(`/v1/rooms/${room}/receipt`, { key });
async function claimsOf({ receipt }: ReceiptGiven): Promise<ReceiptClaims> {
  const keys = ReceiptKeys.parse(await (await send('/.well-known/dalil-keys.json')).json());
  const reading = await readReceipt(receipt, keys);
  if (reading.state !== 'genuine') throw new Error(reading.state);
  return reading.claims;
}

describe('The report of a room', () => {
  it('is for the teacher, once the session has ended', async () => {
    const game = await played({ مريم: ['right', 'right', 'wrong'], Tom: ['wrong'], خالد: [] });
    const { room, teacher, screen } = game.room;
    const path = `/v1/rooms/${room}/report`;
    await expectRefusal(await post(path, { key: teacher }), 409, 'room_not_ended');
    await end(game);
    for (const key of [screen, game.seats[0]?.key, 'x'.repeat(43)])
      await expectRefusal(await post(path, { key }), 403, 'invalid_room_key');
    const response = await post(path, { key: teacher });
    expect(response.headers.get('cache-control')).toBe('no-store');
    const report = RoomReport.parse(await response.json());
    expect(report.of).toBe(set.questions.length);
    expect(report.items[0]).toMatchObject({ answered: 2, outcomes: { correct: 1, incorrect: 1 } });
    const points = Object.fromEntries(report.pupils.map((pupil) => [pupil.name, pupil.points]));
    expect(points).toEqual({ مريم: 2, Tom: 0, خالد: 0 });
  });
});

describe('A receipt', () => {
  it('states what the room says of the seat, and is verified by the published keys alone', async () => {
    const game = await played({ مريم: ['right', 'right', 'wrong'], Tom: ['right'] });
    await end(game);
    vi.advanceTimersByTime(60_000);
    const [first] = game.seats;
    const response = await receiptFor(game.room.room, first?.key ?? '');
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
    const given = await response.json<ReceiptGiven>();
    expect(given.verifyUrl).toBe(`https://dalil.test/verify#${given.receipt}`);
    expect(await claimsOf(given)).toEqual({
      iss: 'https://dalil.test',
      iat: Date.parse('2026-11-25T08:01:04.000Z') / 1000,
      room: game.room.room,
      set: set.id,
      version: set.version,
      title: set.title,
      lang: 'ar',
      textHash: set.article.textHash,
      name: 'مريم',
      points: 2,
      of: set.questions.length,
      answered: 3,
      finishedAt: '2026-11-25T08:00:03.000Z',
    });
  });

  it('of who answered nothing has the end of the session as its moment', async () => {
    const game = await played({ Tom: [] });
    vi.advanceTimersByTime(5_000);
    await end(game);
    const given = await (await receiptFor(game.room.room, game.seats[0]?.key ?? '')).json<ReceiptGiven>();
    expect(await claimsOf(given)).toMatchObject({
      points: 0,
      answered: 0,
      finishedAt: '2026-11-25T08:00:05.000Z',
    });
  });

  it('is not given before the end', async () => {
    const game = await played({ Tom: ['right'] });
    await expectRefusal(await receiptFor(game.room.room, game.seats[0]?.key ?? ''), 409, 'room_not_ended');
  });

  it('is not given to who has no seat in this room', async () => {
    const [game, other] = [await played({ Tom: ['right'] }), await played({ Ali: ['right'] })];
    await end(game);
    await end(other);
    const { room, teacher, screen } = game.room;
    const [head, body] = (game.seats[0]?.key ?? '').split('.');
    for (const key of [teacher, screen, other.seats[0]?.key, `${head}.${body}.AAAA`, 'a.b.c', 'x'])
      await expectRefusal(await receiptFor(room, key ?? ''), 403, 'invalid_room_key');
    await expectRefusal(await receiptFor('00000000', game.seats[0]?.key ?? ''), 403, 'invalid_room_key');
  });

  it('is not given for a seat that was removed, nor for a room that is deleted', async () => {
    const game = await played({ Tom: ['right'], Ali: ['right'] });
    const [tom, ali] = game.seats as [SeatTaken, SeatTaken];
    await command(game.room.room, game.room.teacher, { type: 'remove', seat: tom.seat });
    await end(game);
    await expectRefusal(await receiptFor(game.room.room, tom.key), 403, 'invalid_room_key');
    expect((await receiptFor(game.room.room, ali.key)).status).toBe(200);
    await command(game.room.room, game.room.teacher, { type: 'delete' });
    await expectRefusal(await receiptFor(game.room.room, ali.key), 403, 'invalid_room_key');
  });

  it('counts a question that is withdrawn for nobody', async () => {
    const game = await played({ Tom: ['wrong', 'right'] });
    await command(game.room.room, game.room.teacher, { type: 'withdraw', question: set.questions[0]?.id });
    await end(game);
    const given = await (await receiptFor(game.room.room, game.seats[0]?.key ?? '')).json<ReceiptGiven>();
    expect(await claimsOf(given)).toMatchObject({ points: 1, of: set.questions.length - 1, answered: 1 });
  });

  it('is asked for with a key and nothing else, in few bytes', async () => {
    const game = await played({ Tom: [] });
    const path = `/v1/rooms/${game.room.room}/receipt`;
    await expectRefusal(await post(path, {}), 400, 'invalid_request');
    await expectRefusal(await post(path, { key: 'x', points: 12 }), 400, 'invalid_request');
    await expectRefusal(await post(path, { key: 'x'.repeat(1_000_000) }), 413, 'body_too_large');
  });
});

describe('A service without a key for receipts', () => {
  it.each([undefined, '', 'secret', '{"keys":[]}'])(
    'gives none, with the secret %j, and says so',
    async (secret) => {
      const bindings = { ...env, RECEIPT_KEY: secret } as typeof env;
      const response = await app.request(
        '/v1/rooms/12345678/receipt',
        { method: 'POST', body: '{"key":"a.b.c"}', headers: { 'content-type': 'application/json' } },
        bindings,
      );
      await expectRefusal(response, 503, 'receipts_not_configured');
      const keys = await app.request('/.well-known/dalil-keys.json', {}, bindings);
      expect(await keys.json()).toEqual({ keys: [] });
    },
  );
});

describe('The published keys', () => {
  it('are a set of public keys, open to every page, to be kept for a while', async () => {
    const response = await send('/.well-known/dalil-keys.json', {
      headers: { origin: 'https://school.test' },
    });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('etag')).toMatch(/^"[0-9a-f]+"$/);
    const { keys } = await response.json<{ keys: Record<string, unknown>[] }>();
    expect(keys.map((key) => Object.keys(key).sort())).toEqual([
      ['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y'],
    ]);
    expect(JSON.stringify(keys)).not.toContain((JSON.parse(env.RECEIPT_KEY ?? '') as { d: string }).d);
  });
});
