import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Problem, QuestionSet } from '../../questions/index.ts';
import { putSet } from '../../worker/store/published.ts';
import { everyKind } from '../fixtures/every-kind.ts';
import { forged } from './fixtures/attempt.ts';
import {
  Connection,
  classOf,
  commandWith,
  newAddress,
  newRoom,
  objectOf,
  pollWith,
  recordWith,
  roomMaking,
  seatIn,
  seating,
} from './fixtures/classroom.ts';
import { expectRefusal } from './fixtures/refusal.ts';

const secret = 'a secret of the tests, 32 bytes and more';
const set: QuestionSet = everyKind('s-room-abuse');
const [choice] = set.questions;
if (choice === undefined) throw new Error('The set is empty.');
beforeAll(() => putSet(env.SETS, set, undefined));

const live = { set: set.id, mode: 'live' };

/** What every door says to `key` in `room`. */
async function doors(room: string, key: string): Promise<unknown> {
  const socket = await Connection.open(room, key);
  const { code } = await socket.closing;
  const polled = await pollWith(room, key);
  const command = await commandWith(room, key, { id: 'c-abuse', type: 'pause' });
  const record = await recordWith(room, key);
  return {
    socket: [socket.farewell, code, socket.texts.length],
    poll: await polled.json(),
    command,
    record: [record.status, (await record.json<Problem>()).code],
  };
}

const shut = (reason: string) => ({
  socket: [reason, 4001, 1],
  poll: { type: 'farewell', reason },
  command: { type: 'refused', id: 'c-abuse', code: 'not_allowed' },
  record: [403, 'invalid_room_key'],
});

describe('Who guesses codes', () => {
  it('is stopped by the rate of an address, with a right code too', async () => {
    const { room } = await newRoom(live);
    const address = newAddress();
    let refused: Response | undefined;
    // The limit counts by the clock's minute, which may turn once while we count.
    for (let tried = 0; tried < 250 && refused === undefined; tried++) {
      const response = await seating(String(tried).padStart(8, '0'), 'Eve', address);
      if (response.status === 429) refused = response;
      else await expectRefusal(response, 404, 'room_not_open');
    }
    if (refused === undefined) throw new Error('No guess was refused.');
    await expectRefusal(refused, 429, 'rate_limited');
    expect((await seating(room, 'Eve', address)).status).toBe(429);
    expect((await seating(room, 'Eve')).status).toBe(201);
  });

  it('learns nothing from the answer: unknown, malformed, locked and ended are the same', async () => {
    const locked = await classOf(live, []);
    await locked.teacher.say({ type: 'lock' });
    const ended = await classOf(live, []);
    await ended.teacher.say({ type: 'end' });
    const answers = await Promise.all(
      ['00000000', 'nonsense', locked.made.room, ended.made.room].map(async (room) => {
        const response = await seating(room, 'Eve');
        return [response.status, [...response.headers], await response.text()];
      }),
    );
    expect(answers[0]?.[0]).toBe(404);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it('leaves nothing behind', async () => {
    await expectRefusal(await seating('12121212', 'Eve'), 404, 'room_not_open');
    const socket = await Connection.open('12121212', 'x'.repeat(43));
    await socket.closing;
    const left = await runInDurableObject(objectOf('12121212'), async (_, { storage }) => [
      [...storage.sql.exec("SELECT name FROM sqlite_master WHERE name NOT LIKE '\\_cf%' ESCAPE '\\'")].length,
      await storage.getAlarm(),
    ]);
    expect(left).toEqual([0, null]);
  });

  it('is told of a bad name before the code is looked at', async () => {
    const { room } = await newRoom(live);
    for (const code of ['00000000', room]) {
      await expectRefusal(await seating(code, '<b>Eve</b>'), 422, 'name_has_signs');
      await expectRefusal(await seating(code, '\u202e\u202c'), 422, 'empty_name');
      await expectRefusal(await seating(code, 'x'.repeat(25)), 422, 'name_too_long');
      await expectRefusal(await seating(code, 'F u c k'), 422, 'name_unfit');
      await expectRefusal(await seating(code, 'x'.repeat(97)), 400, 'invalid_request');
    }
  });
});

describe('Rooms', () => {
  it('are made twenty a minute from one address', async () => {
    const address = newAddress();
    const made: Response[] = [];
    while (made.length < 42 && made.at(-1)?.status !== 429) made.push(await roomMaking(live, address));
    expect(made.length).toBeGreaterThan(20);
    expect(made.at(-1)?.status).toBe(429);
  });

  it('are made of what is published, with an end where they need one', async () => {
    const until = '2026-11-30T20:00';
    await expectRefusal(await roomMaking({ set: 's-none', mode: 'live' }), 404, 'set_not_found');
    for (const body of [
      { ...live, until },
      { ...live, timeZone: 'UTC' },
      { set: set.id, mode: 'homework' },
      { set: set.id, mode: 'homework', until: '2001-01-01T10:00' },
      { set: set.id, mode: 'homework', until: '2999-01-01T10:00' },
      { ...live, retentionDays: 0 },
      { ...live, retentionDays: 366 },
      { ...live, seats: 5 },
      { ...live, mode: 'exam' },
    ])
      await expectRefusal(await roomMaking(body), 400, 'invalid_request');
    const homework = { set: set.id, mode: 'homework' };
    await expectRefusal(await roomMaking({ ...homework, until: '2027-02-30T10:00' }), 422, 'bad_date');
    await expectRefusal(
      await roomMaking({ ...homework, until, timeZone: 'Mars/Olympus' }),
      422,
      'bad_time_zone',
    );
  });
});

describe('A key that opens nothing', () => {
  it('is any that we didn’t give out', async () => {
    const { room } = await newRoom(live);
    expect(await doors(room, 'x'.repeat(43))).toEqual(shut('revoked'));
    expect(await doors('00000000', 'x'.repeat(43))).toEqual(shut('revoked'));
  });

  it('is a seat’s that was forged: another secret, another type, another algorithm, none', async () => {
    const { room } = await newRoom(live);
    const { seat, key } = await seatIn(room, 'ليلى');
    const claims = { room, seat };
    const typ = 'dalil-seat+jwt';
    const real = await forged({ alg: 'HS256', typ }, claims, secret);
    const open = await Connection.open(room, real);
    expect(await open.pupil()).toMatchObject({ name: 'ليلى' });
    for (const token of [
      await forged({ alg: 'HS256', typ }, claims, 'another secret of 32 bytes and more'),
      await forged({ alg: 'HS256', typ: 'dalil-attempt+jwt' }, claims, secret),
      await forged({ alg: 'HS256' }, claims, secret),
      await forged({ alg: 'HS512', typ }, claims, secret),
      await forged({ alg: 'none', typ }, claims),
      `${key}x`,
      key.split('.').slice(0, 2).join('.'),
    ])
      expect(await doors(room, token), token).toEqual(shut('revoked'));
  });

  it('is a seat’s of another room', async () => {
    const [one, two] = [await newRoom(live), await newRoom(live)];
    const { key } = await seatIn(one.room, 'ليلى');
    expect(await doors(two.room, key)).toEqual(shut('revoked'));
    expect(await doors(two.room, one.teacher)).toEqual(shut('revoked'));
    expect(await doors(two.room, one.screen)).toEqual(shut('revoked'));
  });

  it('is that of a seat which was removed', async () => {
    const { made, teacher, seats, pupils } = await classOf(live, ['ليلى', 'عمر']);
    const [seat] = seats;
    expect(await teacher.say({ type: 'remove', seat: seat?.seat })).toMatchObject({ type: 'done' });
    expect((await pupils[0]?.closing)?.code).toBe(4001);
    expect(pupils[0]?.farewell).toBe('removed');
    expect(await doors(made.room, seat?.key ?? '')).toEqual(shut('removed'));
    expect((await teacher.teacher(({ seats: [first] }) => first?.name === 'عمر')).seats).toHaveLength(1);
  });

  it('is a teacher’s that was replaced', async () => {
    const { made, teacher } = await classOf(live, []);
    const other = await Connection.open(made.room, made.teacher);
    const renewed = await teacher.say({ type: 'renew' });
    if (renewed.type !== 'done' || renewed.teacher === undefined) throw new Error('No key came.');
    await other.closing;
    expect(other.farewell).toBe('revoked');
    expect(await doors(made.room, made.teacher)).toEqual(shut('revoked'));
    expect(await teacher.say({ type: 'lock' })).toMatchObject({ type: 'done' });
    const back = await Connection.open(made.room, renewed.teacher);
    expect(await back.teacher()).toMatchObject({ isLocked: true });
  });

  it('is never stored: the room has hashes alone', async () => {
    const { made, teacher, seats } = await classOf(live, ['ليلى']);
    const renewed = await teacher.say({ id: 'c-new-key', type: 'renew' });
    const rows = await runInDurableObject(objectOf(made.room), (_, { storage }) =>
      ['room', 'progress', 'seats', 'answers', 'replies']
        .map((table) => JSON.stringify([...storage.sql.exec(`SELECT * FROM ${table}`)]))
        .join('\n'),
    );
    const keys = [made.teacher, made.screen, seats[0]?.key, renewed.type === 'done' && renewed.teacher];
    for (const key of keys) expect(rows).not.toContain(key);
    expect(rows).toContain('ليلى');
  });
});
