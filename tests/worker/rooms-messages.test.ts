import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import type { QuestionSet } from '../../questions/index.ts';
import { putSet } from '../../worker/store/published.ts';
import { rightAnswer } from '../fixtures/answers.ts';
import { everyKind } from '../fixtures/every-kind.ts';
import {
  Connection,
  classOf,
  commandWith,
  handshake,
  newAddress,
  newRoom,
  recordWith,
} from './fixtures/classroom.ts';
import { sendJson } from './fixtures/desk.ts';
import { expectRefusal } from './fixtures/refusal.ts';

const _secret = 'a secret of the tests, 32 bytes and more';
const set: QuestionSet = everyKind('s-room-messages');
const [choice] = set.questions;
if (choice === undefined) throw new Error('The set is empty.');
beforeAll(() => putSet(env.SETS, set, undefined));

const live = { set: set.id, mode: 'live' };
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
      const reply = await commandWith(made.room, seats[1]?.key ?? '', { id: 'c-abuse', ...each });
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
    // The limit counts by the clock's minute, which may turn once while we count.
    for (let tried = 0; tried < 1_210 && !statuses.has(429); tried++) {
      const { status, webSocket } = await handshake(room, ['dalil.room.1', `guess${tried}`], address);
      statuses.add(status);
      webSocket?.accept();
      webSocket?.close();
    }
    expect([...statuses]).toEqual([101, 429]);
  });
});
