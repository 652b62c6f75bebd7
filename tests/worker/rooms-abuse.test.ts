import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Problem, QuestionSet } from '../../questions/index.ts';
import { putSet } from '../../worker/store/published.ts';
import { rightAnswer } from '../fixtures/answers.ts';
import { everyKind } from '../fixtures/every-kind.ts';
import { forged } from './fixtures/attempt.ts';
import {
  Connection,
  classOf,
  handshake,
  newAddress,
  newRoom,
  objectOf,
  recordWith,
  roomMaking,
  seatIn,
  seating,
} from './fixtures/classroom.ts';
import { sendJson } from './fixtures/desk.ts';
import { expectRefusal } from './fixtures/refusal.ts';

const secret = 'a secret of the tests, 32 bytes and more';
const set: QuestionSet = everyKind('s-room-abuse');
const [choice] = set.questions;
if (choice === undefined) throw new Error('The set is empty.');
beforeAll(() => putSet(env.SETS, set, undefined));

const live = { set: set.id, mode: 'live' };
const poll = (room: string, key: string, after?: number) =>
  sendJson('POST', `/v1/rooms/${room}/poll`, { key, after }, { 'cf-connecting-ip': newAddress() });
const command = (room: string, key: string, said: Record<string, unknown>) =>
  sendJson(
    'POST',
    `/v1/rooms/${room}/commands`,
    { key, command: { id: 'c-abuse', ...said } },
    { 'cf-connecting-ip': newAddress() },
  );

/** What every door says to `key` in `room`. */
async function doors(room: string, key: string): Promise<unknown> {
  const socket = await Connection.open(room, key);
  const { code } = await socket.closing;
  const polled = await poll(room, key);
  const said = await command(room, key, { type: 'pause' });
  const record = await recordWith(room, key);
  return {
    socket: [socket.farewell, code, socket.texts.length],
    poll: await polled.json(),
    command: await said.json(),
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
    for (let tried = 0; tried < 130 && refused === undefined; tried++) {
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
    const statuses: number[] = [];
    for (let made = 0; made < 21; made++) statuses.push((await roomMaking(live, address)).status);
    expect(statuses.filter((status) => status === 201).length).toBeLessThanOrEqual(20);
    expect(statuses.at(-1)).toBe(429);
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
      ['room', 'progress', 'seats', 'answers', 'commands']
        .map((table) => JSON.stringify([...storage.sql.exec(`SELECT * FROM ${table}`)]))
        .join('\n'),
    );
    const keys = [made.teacher, made.screen, seats[0]?.key, renewed.type === 'done' && renewed.teacher];
    for (const key of keys) expect(rows).not.toContain(key);
    expect(rows).toContain('ليلى');
  });
});

describe('A pupil', () => {
  it('leads nothing, whatever is sent', async () => {
    const { made, seats, pupils, teacher } = await classOf(live, ['Eve', 'ليلى']);
    const [eve] = pupils as [Connection];
    const before = await teacher.teacher(({ seats: list }) => list.length === 2);
    const said: Record<string, unknown>[] = [
      ...[
        'start',
        'close',
        'next',
        'skip',
        'pause',
        'resume',
        'end',
        'lock',
        'unlock',
        'renew',
        'delete',
      ].map((type) => ({ type })),
      { type: 'withdraw', question: choice.id },
      { type: 'remove', seat: seats[1]?.seat },
      { type: 'allow', seat: seats[0]?.seat, percent: 400 },
      { type: 'timer', seconds: 5 },
      { type: 'extend', seconds: 5 },
    ];
    for (const each of said) {
      const reply = await (await command(made.room, seats[1]?.key ?? '', each)).json();
      expect(reply, String(each.type)).toMatchObject({ type: 'refused', code: 'not_allowed' });
    }
    for (const each of said.slice(0, 5))
      expect(await eve.say(each)).toMatchObject({ type: 'refused', code: 'not_allowed' });
    expect(await teacher.say({ type: 'lock' })).toMatchObject({ type: 'done' });
    const after = await teacher.teacher(({ isLocked }) => isLocked);
    expect({ ...after, isLocked: false, revision: 0, now: '' }).toEqual({ ...before, revision: 0, now: '' });
  });

  it('answers from no other seat', async () => {
    const { teacher, seats, pupils } = await classOf(live, ['Eve', 'ليلى']);
    await teacher.say({ type: 'start' });
    const [eve, layla] = pupils as [Connection, Connection];
    await eve.pupil(({ phase }) => phase === 'open');
    eve.sendText(
      JSON.stringify({
        id: 'c-x',
        type: 'answer',
        seat: seats[1]?.seat,
        question: choice.id,
        answer: rightAnswer(choice),
      }),
    );
    await eve.until(() => eve.replies.at(-1), 'a reply');
    expect(eve.replies).toMatchObject([{ type: 'refused', id: 'c-x', code: 'invalid_message' }]);
    expect((await layla.pupil()).locked).toEqual({});
  });

  it('answers nothing that is closed', async () => {
    const { teacher, pupils } = await classOf(live, ['ليلى']);
    const [layla] = pupils as [Connection];
    await teacher.say({ type: 'start' });
    await teacher.say({ type: 'close' });
    expect(await layla.answer(choice.id, rightAnswer(choice))).toMatchObject({ code: 'not_open' });
    await teacher.say({ type: 'end' });
    expect(await layla.answer(choice.id, rightAnswer(choice))).toMatchObject({ code: 'not_open' });
  });
});

describe('The others', () => {
  it('say nothing that isn’t theirs', async () => {
    const { made, teacher } = await classOf(live, []);
    const screen = await Connection.open(made.room, made.screen);
    expect(await screen.say({ type: 'start' })).toMatchObject({ code: 'not_allowed' });
    expect(await screen.answer(choice.id, rightAnswer(choice))).toMatchObject({ code: 'not_allowed' });
    expect(await teacher.answer(choice.id, rightAnswer(choice))).toMatchObject({ code: 'not_allowed' });
    await expectRefusal(await recordWith(made.room, made.screen), 403, 'invalid_room_key');
  });

  it('get no record with its key before the room has ended', async () => {
    const { made, teacher } = await classOf(live, []);
    await teacher.say({ type: 'start' });
    await expectRefusal(await recordWith(made.room, made.teacher), 409, 'room_not_ended');
    await teacher.say({ type: 'end' });
    expect((await recordWith(made.room, made.teacher)).status).toBe(200);
  });
});

describe('A message', () => {
  it.each([
    ['text that is no JSON', 'start'],
    ['an empty one', ''],
    ['a list', '[]'],
    ['null', 'null'],
    ['no type', '{"id":"c"}'],
    ['an unknown one', '{"id":"c","type":"give_key"}'],
    ['a field too many', '{"id":"c","type":"start","force":true}'],
    ['a name with spaces', '{"id":"a b","type":"start"}'],
    ['__proto__', '{"__proto__":{"id":"c","type":"start"}}'],
  ])('of no shape of ours is refused and closes nothing: %s', async (_, text) => {
    const { teacher } = await classOf(live, []);
    teacher.sendText(text);
    await teacher.until(() => teacher.replies.at(-1), 'a reply');
    expect(teacher.replies).toMatchObject([{ type: 'refused', code: 'invalid_message' }]);
    expect(await teacher.say({ type: 'start' })).toMatchObject({ type: 'done' });
  });

  it('of 8192 bytes is read, and one of 8193 refused, after which the socket closes', async () => {
    const { pupils } = await classOf(live, ['ليلى', 'عمر']);
    const [layla, omar] = pupils as [Connection, Connection];
    const padded = (bytes: number) => '{"id":"c","type":"answer"}'.padEnd(bytes, ' ');
    layla.sendText(padded(8_192));
    await layla.until(() => layla.replies.at(-1), 'a reply');
    expect(layla.replies).toMatchObject([{ id: 'c', code: 'invalid_message' }]);
    omar.sendText(padded(8_193));
    expect((await omar.closing).code).toBe(1009);
    expect(omar.replies).toMatchObject([{ id: null, code: 'invalid_message' }]);
    expect(await layla.answer(choice.id, rightAnswer(choice))).toMatchObject({ code: 'not_open' });
  });

  it('of 10 MB closes the socket of who sent it, and no other', async () => {
    const { teacher, pupils } = await classOf(live, ['Eve', 'ليلى']);
    const [eve, layla] = pupils as [Connection, Connection];
    eve.sendText('ب'.repeat(5_000_000));
    expect((await eve.closing).code).toBe(1009);
    expect(await teacher.say({ type: 'start' })).toMatchObject({ type: 'done' });
    expect(await layla.answer(choice.id, rightAnswer(choice))).toMatchObject({ type: 'done' });
  });

  it('of 10 MB by HTTP is refused before it is read', async () => {
    const { made, seats } = await classOf(live, ['Eve']);
    const body = {
      key: seats[0]?.key,
      command: {
        id: 'c',
        type: 'answer',
        question: 'q',
        answer: { kind: 'text', text: 'x'.repeat(10_000_000) },
      },
    };
    await expectRefusal(
      await sendJson('POST', `/v1/rooms/${made.room}/commands`, body),
      413,
      'body_too_large',
    );
  });

  it('of bytes is none', async () => {
    const { pupils } = await classOf(live, ['Eve']);
    pupils[0]?.sendText(new TextEncoder().encode('{"id":"c","type":"start"}').buffer as ArrayBuffer);
    expect((await pupils[0]?.closing)?.code).toBe(1009);
  });

  it('too many are refused, and then the socket closes; the others go on', async () => {
    const { pupils, teacher } = await classOf(live, ['Eve', 'ليلى']);
    const [eve, layla] = pupils as [Connection, Connection];
    await teacher.say({ type: 'start' });
    for (let sent = 0; sent < 200; sent++) eve.sendText('{}');
    expect((await eve.closing).code).toBe(1008);
    const codes = eve.replies.map((reply) => reply.type === 'refused' && reply.code);
    expect(codes.filter((code) => code === 'invalid_message').length).toBeLessThan(40);
    expect(codes.filter((code) => code === 'too_many_messages').length).toBeGreaterThan(5);
    expect(await layla.answer(choice.id, rightAnswer(choice))).toMatchObject({ type: 'done' });
  });
});

describe('A handshake', () => {
  it('needs an upgrade, the protocol and a key', async () => {
    const { room, teacher } = await newRoom(live);
    const plain = await sendJson('POST', `/v1/rooms/${room}/socket`, {});
    await expectRefusal(plain, 405, 'method_not_allowed');
    for (const protocols of [[teacher], [teacher, 'dalil.room.1'], ['dalil.room.2', teacher]])
      await expectRefusal(await handshake(room, protocols), 400, 'invalid_request');
    const bare = await Connection.open(room, 'x');
    await bare.closing;
    expect(bare.farewell).toBe('revoked');
  });

  it('is refused to the ninth connection of one seat', async () => {
    const { made, seats, pupils } = await classOf(live, ['Eve']);
    const key = seats[0]?.key ?? '';
    for (let tab = 1; tab < 8; tab++) await Connection.open(made.room, key);
    await expectRefusal(await handshake(made.room, ['dalil.room.1', key]), 429, 'rate_limited');
    pupils[0]?.close();
    await pupils[0]?.closing;
    await expect.poll(async () => (await handshake(made.room, ['dalil.room.1', key])).status).toBe(101);
  });

  it('with a key that may be guessed is counted by address', async () => {
    const { room } = await newRoom(live);
    const address = newAddress();
    const statuses = new Set<number>();
    for (let tried = 0; tried < 610; tried++) {
      const { status, webSocket } = await handshake(room, ['dalil.room.1', `guess${tried}`], address);
      statuses.add(status);
      webSocket?.accept();
      webSocket?.close();
    }
    expect([...statuses]).toEqual([101, 429]);
  });
});
