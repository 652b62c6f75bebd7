import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { QuestionSet, TeacherView } from '../../questions/index.ts';
import { putSet } from '../../worker/store/published.ts';
import { rightAnswer } from '../fixtures/answers.ts';
import { everyKind } from '../fixtures/every-kind.ts';
import {
  Connection,
  classOf,
  commandWith,
  newRoom,
  objectOf,
  pollWith,
  recordWith,
  seating,
} from './fixtures/classroom.ts';
import { harbour, publish, send, sendJson } from './fixtures/desk.ts';
import { expectRefusal } from './fixtures/refusal.ts';

const set: QuestionSet = everyKind('s-room-time');
const [choice] = set.questions;
if (choice === undefined) throw new Error('The set is empty.');
beforeAll(() => putSet(env.SETS, set, undefined));
afterEach(() => vi.useRealTimers());

const live = { set: set.id, mode: 'live' };
const day = 86_400_000;

/** Moves the clock of the service; timers stay real, so that sockets go on. */
function itIs(moment: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now: moment });
}

const alarmOf = (room: string) => runInDurableObject(objectOf(room), (_, { storage }) => storage.getAlarm());

/** Names of the tables, the rows in them, and the alarm: nothing of a room that is gone. */
const leftOf = (room: string) =>
  runInDurableObject(objectOf(room), async (_, { storage }) => [
    [...storage.sql.exec("SELECT name FROM sqlite_master WHERE name NOT LIKE '\\_cf%' ESCAPE '\\'")].length,
    [...(await storage.list()).keys()].length,
    await storage.getAlarm(),
  ]);

describe('Homework', () => {
  const now = Date.parse('2036-11-01T10:00:00Z');
  const homework = { set: set.id, mode: 'homework', until: '2036-11-08T20:00', timeZone: 'Asia/Beirut' };
  const until = Date.parse('2036-11-08T18:00:00Z');

  it('is open at once and ended by the alarm, in the time zone of the class', async () => {
    itIs(now);
    const { made, pupils } = await classOf(homework, ['ليلى']);
    const [layla] = pupils as [Connection];
    expect(await layla.pupil()).toMatchObject({
      phase: 'open',
      until: '2036-11-08T18:00:00.000Z',
      timeZone: 'Asia/Beirut',
    });
    expect((await layla.pupil()).questions).toHaveLength(set.questions.length);
    await layla.answer(choice.id, rightAnswer(choice));
    expect((await layla.pupil(({ locked }) => choice.id in locked)).verdicts).toEqual([]);
    expect(await alarmOf(made.room)).toBe(until + 1_500);
    itIs(until + 1_500);
    expect(await runDurableObjectAlarm(objectOf(made.room))).toBe(true);
    expect(await layla.pupil(({ phase }) => phase === 'ended')).toMatchObject({
      score: { points: 1, of: set.questions.length },
      verdicts: [{ question: choice.id, outcome: 'correct' }],
    });
    expect(await layla.answer('q-boolean', { kind: 'boolean', value: true })).toMatchObject({
      code: 'not_open',
    });
    await expectRefusal(await seating(made.room, 'عمر'), 404, 'room_not_open');
    expect((await recordWith(made.room, made.teacher)).status).toBe(200);
  });

  it('that is over takes no answer though its alarm is late', async () => {
    itIs(now);
    const { pupils } = await classOf(homework, ['ليلى']);
    itIs(until + 2_000);
    expect(await pupils[0]?.answer(choice.id, rightAnswer(choice))).toMatchObject({ code: 'not_open' });
    await pupils[0]?.pupil(({ phase }) => phase === 'ended');
  });

  it('is kept after its end as long as was asked', async () => {
    itIs(now);
    const made = await newRoom({ ...homework, retentionDays: 14 });
    expect(made.deletedAt).toBe(new Date(until + 14 * day).toISOString());
    itIs(until + 1_500);
    await runDurableObjectAlarm(objectOf(made.room));
    expect(await alarmOf(made.room)).toBe(until + 14 * day);
  });
});

describe('A question with a timer', () => {
  it('is closed by the alarm once nobody has time left', async () => {
    const now = Date.now();
    itIs(now);
    const { made, teacher, seats, pupils } = await classOf(live, ['ليلى', 'عمر']);
    await teacher.say({ type: 'allow', seat: seats[1]?.seat, percent: 100 });
    await teacher.say({ type: 'timer', seconds: 60 });
    await teacher.say({ type: 'start' });
    expect(await alarmOf(made.room)).toBe(now + 121_500);
    itIs(now + 70_000);
    const [layla, omar] = pupils as [Connection, Connection];
    expect(await layla.answer(choice.id, rightAnswer(choice))).toMatchObject({ code: 'not_open' });
    expect(await omar.answer(choice.id, rightAnswer(choice))).toMatchObject({ type: 'done' });
    itIs(now + 121_500);
    await runDurableObjectAlarm(objectOf(made.room));
    expect((await omar.pupil(({ phase }) => phase === 'closed')).verdicts).toHaveLength(1);
  });
});

describe('A poll', () => {
  it('waits 25 seconds for news and then says that there are none', async () => {
    const { room, teacher } = await newRoom(live);
    const { revision } = await (await pollWith(room, teacher)).json<{ revision: number }>();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const waiting = pollWith(room, teacher, revision);
    while (vi.getTimerCount() === 0) await pollWith(room, teacher);
    // The timer is the object's, and so is what it sets off.
    const pass = (ms: number) => runInDurableObject(objectOf(room), () => void vi.advanceTimersByTime(ms));
    await pass(24_999);
    expect(vi.getTimerCount()).toBe(1);
    await pass(1);
    const response = await waiting;
    expect([response.status, await response.text()]).toEqual([204, '']);
  });
});

describe('A pupil', () => {
  it('who polled or pinged and then is silent for a minute counts as gone', async () => {
    const { made, teacher, seats, pupils } = await classOf(live, ['ليلى', 'عمر', 'Zoé']);
    const [layla, omar] = pupils as [Connection, Connection];
    omar.sendText('ping');
    await omar.until(() => omar.texts.at(-1) === 'pong', 'a pong');
    layla.close();
    await layla.closing;
    await pollWith(made.room, seats[0]?.key ?? '');
    const here = async () => {
      const { seats: list } = await (await pollWith(made.room, made.teacher)).json<TeacherView>();
      return list.map(({ isHere }) => isHere);
    };
    expect(await here()).toEqual([true, true, true]);
    itIs(Date.now() + 61_000);
    // Who has never pinged is there as long as the socket is.
    expect(await here()).toEqual([false, false, true]);
    teacher.close();
  });
});

describe('A key that was replaced', () => {
  it('renews once more within a minute, and not after it', async () => {
    const { made, teacher } = await classOf(live, []);
    const renew = { id: 'c-renew', type: 'renew' };
    await teacher.say(renew);
    itIs(Date.now() + 59_000);
    expect(await commandWith(made.room, made.teacher, renew)).toMatchObject({ type: 'done' });
    itIs(Date.now() + 61_000);
    expect(await commandWith(made.room, made.teacher, renew)).toMatchObject({ code: 'not_allowed' });
  });
});

describe('A room', () => {
  it('is kept for thirty days where nothing is said, and then nothing is left', async () => {
    const now = Date.parse('2036-11-01T10:00:00Z');
    itIs(now);
    const { made, teacher, pupils } = await classOf(live, ['ليلى']);
    expect(made.deletedAt).toBe('2036-12-01T10:00:00.000Z');
    await teacher.say({ type: 'start' });
    await pupils[0]?.answer(choice.id, rightAnswer(choice));
    expect(await alarmOf(made.room)).toBe(now + 30 * day);
    itIs(now + 30 * day);
    await runDurableObjectAlarm(objectOf(made.room));
    for (const connection of [teacher, ...pupils]) {
      expect((await connection.closing).code).toBe(4001);
      expect(connection.farewell).toBe('deleted');
    }
    expect(await leftOf(made.room)).toEqual([0, 0, null]);
  });

  it('is deleted at once where the teacher says so: no row, no alarm, no key that opens anything', async () => {
    const { made, teacher, seats, pupils } = await classOf(live, ['ليلى']);
    await teacher.say({ type: 'start' });
    await pupils[0]?.answer(choice.id, rightAnswer(choice));
    expect(await teacher.say({ type: 'delete' })).toMatchObject({ type: 'done' });
    for (const connection of [teacher, ...pupils]) {
      await connection.closing;
      expect(connection.farewell).toBe('deleted');
    }
    expect(await leftOf(made.room)).toEqual([0, 0, null]);
    await expectRefusal(await recordWith(made.room, made.teacher), 403, 'invalid_room_key');
    await expectRefusal(await seating(made.room, 'عمر'), 404, 'room_not_open');
    const back = await Connection.open(made.room, seats[0]?.key ?? '');
    await back.closing;
    expect(back.farewell).toBe('deleted');
    expect(await leftOf(made.room)).toEqual([0, 0, null]);
  });

  it('that is made under a code that was used before knows nothing of it', async () => {
    const { made, teacher, seats } = await classOf(live, ['ليلى']);
    const plan = await runInDurableObject(objectOf(made.room), (_, { storage }) =>
      JSON.parse(String(storage.sql.exec('SELECT plan FROM room').one().plan)),
    );
    await teacher.say({ type: 'delete' });
    await teacher.closing;
    const hashes = { teacher: 'a'.repeat(64), screen: 'b'.repeat(64) };
    expect(await objectOf(made.room).make(plan, hashes)).toBe(true);
    expect(await objectOf(made.room).make(plan, hashes)).toBe(false);
    const pupil = await Connection.open(made.room, seats[0]?.key ?? '');
    await pupil.closing;
    expect(pupil.farewell).toBe('removed');
    const led = await Connection.open(made.room, made.teacher);
    await led.closing;
    expect(led.farewell).toBe('revoked');
  });

  it('loses a seat that is removed with its answers', async () => {
    const { made, teacher, seats, pupils } = await classOf(live, ['ليلى', 'عمر']);
    await teacher.say({ type: 'start' });
    for (const pupil of pupils) await pupil.answer(choice.id, rightAnswer(choice));
    await teacher.say({ type: 'remove', seat: seats[0]?.seat });
    const rows = await runInDurableObject(objectOf(made.room), (_, { storage }) =>
      JSON.stringify([
        ...storage.sql.exec('SELECT * FROM seats'),
        ...storage.sql.exec('SELECT * FROM answers'),
      ]),
    );
    expect(rows).not.toContain(seats[0]?.seat);
    expect(rows).not.toContain('ليلى');
    expect((await teacher.teacher(({ items }) => items[0]?.answered === 1)).seats).toHaveLength(1);
  });
});

describe('A correction during a room', () => {
  const stopped = 'وموّلت فرنسا المشروع عام 2021 بعد مفاوضات طويلة. ';

  it('takes its question out for everybody, answered or not', async () => {
    const {
      desk,
      article,
      set: own,
    } = await publish({ ...harbour, url: 'https://paper.test/room-corrected' });
    const { teacher, pupils } = await classOf({ set: own.id, mode: 'self_paced' }, ['ليلى', 'عمر']);
    await teacher.say({ type: 'start' });
    for (const question of own.questions) await pupils[0]?.answer(question.id, rightAnswer(question));
    const text = (harbour.text ?? '').replace(stopped, '');
    const corrected = await sendJson(
      'PUT',
      `/v1/articles/${article}`,
      { ...harbour, url: 'https://paper.test/room-corrected', text },
      desk.headers,
    );
    const { sets } = await corrected.json<{ sets: { withdrawn: { question: string }[] }[] }>();
    const withdrawn = sets[0]?.withdrawn.map(({ question }) => question) ?? [];
    expect(withdrawn.length).toBeGreaterThan(0);
    await teacher.say({ type: 'end' });
    const left = own.questions.length - withdrawn.length;
    for (const [at, pupil] of pupils.entries()) {
      const ended = await pupil.pupil(({ phase }) => phase === 'ended');
      expect(ended.score).toEqual({ points: at === 0 ? left : 0, of: left });
      expect(
        ended.verdicts.filter(({ outcome }) => outcome === 'withdrawn').map(({ question }) => question),
      ).toEqual(withdrawn);
    }
    expect(
      (await teacher.teacher(({ phase }) => phase === 'ended')).items.find(
        ({ question }) => question.id === withdrawn[0],
      ),
    ).toMatchObject({ state: 'withdrawn' });
  });

  it('that retracts the article ends up in the record too, though it came after the end', async () => {
    const {
      desk,
      article,
      set: own,
    } = await publish({ ...harbour, url: 'https://paper.test/room-retracted' });
    const { made, teacher, pupils } = await classOf({ set: own.id, mode: 'self_paced' }, ['ليلى']);
    await teacher.say({ type: 'start' });
    const [first] = own.questions;
    if (first !== undefined) await pupils[0]?.answer(first.id, rightAnswer(first));
    await teacher.say({ type: 'end' });
    await send(`/v1/articles/${article}`, { method: 'DELETE', headers: desk.headers });
    const record = await (await recordWith(made.room, made.teacher)).json<{
      states: Record<string, string>;
      seats: { answers: { verdict: { outcome: string } }[] }[];
    }>();
    expect(new Set(Object.values(record.states))).toEqual(new Set(['withdrawn']));
    expect(record.seats[0]?.answers.map(({ verdict }) => verdict.outcome)).toEqual(['withdrawn']);
    expect((await pupils[0]?.pupil(({ score }) => score?.of === 0))?.score).toEqual({ points: 0, of: 0 });
  });

  it('leaves no room to be made of what was retracted', async () => {
    const { desk, article, set: own } = await publish({ ...harbour, url: 'https://paper.test/room-none' });
    await send(`/v1/articles/${article}`, { method: 'DELETE', headers: desk.headers });
    const response = await sendJson('POST', '/v1/rooms', { set: own.id, mode: 'live' });
    await expectRefusal(response, 410, 'retracted');
  });
});
