import { abortAllDurableObjects, evictDurableObject, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PupilView, QuestionSet, RoomView, TeacherView } from '../../questions/index.ts';
import { putSet } from '../../worker/store/published.ts';
import { rightAnswer, wrongAnswer } from '../fixtures/answers.ts';
import { everyKind } from '../fixtures/every-kind.ts';
import {
  Connection,
  classOf,
  commandWith,
  newRoom,
  objectOf,
  pollWith,
  recordWith,
  seatIn,
} from './fixtures/classroom.ts';

const set: QuestionSet = everyKind('s-room-connections');
const [choice, boolean] = set.questions;
if (choice === undefined || boolean === undefined) throw new Error('The set is empty.');
beforeAll(() => putSet(env.SETS, set, undefined));

const live = { set: set.id, mode: 'live' };
const polled = async <View extends RoomView>(room: string, key: string, after?: number) =>
  (await pollWith(room, key, after)).json<View>();

describe('A seat', () => {
  it('has one vote in two tabs, and both show what is locked', async () => {
    const { made, teacher, seats, pupils } = await classOf(live, ['ليلى']);
    const [one] = pupils as [Connection];
    const two = await Connection.open(made.room, seats[0]?.key ?? '');
    await teacher.say({ type: 'start' });
    const replies = await Promise.all([
      one.answer(choice.id, rightAnswer(choice)),
      two.answer(choice.id, wrongAnswer(choice)),
    ]);
    expect(replies.map(({ type }) => type).sort()).toEqual(['done', 'refused']);
    const shown = await Promise.all([one, two].map((tab) => tab.pupil(({ locked }) => choice.id in locked)));
    expect(shown[0]?.locked).toEqual(shown[1]?.locked);
    const led = await teacher.teacher(({ items }) => items[0]?.answered === 1);
    expect(led.seats).toHaveLength(1);
  });

  it('is the same after a reload, with its answers', async () => {
    const { made, teacher, seats, pupils } = await classOf(live, ['ليلى']);
    const [before] = pupils as [Connection];
    await teacher.say({ type: 'start' });
    await before.answer(choice.id, rightAnswer(choice));
    before.close();
    await before.closing;
    expect((await teacher.teacher(({ seats: [seat] }) => seat?.isHere === false)).seats).toHaveLength(1);
    const back = await Connection.open(made.room, seats[0]?.key ?? '');
    expect(await back.pupil()).toMatchObject({ name: 'ليلى', locked: { [choice.id]: rightAnswer(choice) } });
    expect((await teacher.teacher(({ seats: [seat] }) => seat?.isHere === true)).seats).toHaveLength(1);
  });

  it('taken late finds the question that is on', async () => {
    const { made, teacher } = await classOf(live, []);
    await teacher.say({ type: 'start' });
    const late = await Connection.open(made.room, (await seatIn(made.room, 'عمر')).key);
    expect((await late.pupil()).questions.map(({ id }) => id)).toEqual([choice.id]);
    expect(await late.answer(choice.id, rightAnswer(choice))).toMatchObject({ type: 'done' });
  });

  it('under a name that is there gets a number', async () => {
    const { room } = await newRoom(live);
    const names: string[] = [];
    for (const name of ['عُمر', 'عمر', '  عمر ']) names.push((await seatIn(room, name)).name);
    expect(names).toEqual(['عُمر', 'عمر 2', 'عمر 3']);
  });

  it('is given to a thousand, and to no more', async () => {
    const { room } = await newRoom(live);
    await runInDurableObject(objectOf(room), (object) => {
      for (let at = 0; at < 999; at++) expect(object.join(`P${at + 2}x`).state).toBe('seated');
    });
    const last = await seatIn(room, 'ليلى');
    expect(last.name).toBe('ليلى');
    await expect(seatIn(room, 'عمر')).rejects.toThrow('room_not_open');
    expect(await (await Connection.open(room, last.key)).pupil()).toMatchObject({ name: 'ليلى' });
  });
});

describe('A command', () => {
  it('under the same name is done once, by socket or by HTTP', async () => {
    const { made, teacher } = await classOf(live, []);
    await teacher.say({ id: 'c-start', type: 'start' });
    await teacher.say({ id: 'c-close', type: 'close' });
    const again = { id: 'c-next', type: 'next' };
    expect(await teacher.say(again)).toEqual({ type: 'done', id: 'c-next' });
    await teacher.say({ id: 'c-close-2', type: 'close' });
    expect(await commandWith(made.room, made.teacher, again)).toEqual({ type: 'done', id: 'c-next' });
    expect((await polled<TeacherView>(made.room, made.teacher)).at).toBe(1);
  });

  it('that was refused may come in turn later, under another name', async () => {
    const { teacher } = await classOf(live, []);
    expect(await teacher.say({ id: 'c-1', type: 'close' })).toMatchObject({ code: 'out_of_turn' });
    await teacher.say({ type: 'start' });
    expect(await teacher.say({ id: 'c-2', type: 'close' })).toMatchObject({ type: 'done' });
  });

  it('to renew the key whose reply was lost may be sent again with the old key, by HTTP', async () => {
    const { made, teacher } = await classOf(live, []);
    const renew = { id: 'c-renew', type: 'renew' };
    const lost = await teacher.say(renew);
    const again = await commandWith(made.room, made.teacher, renew);
    if (again.type !== 'done' || again.teacher === undefined) throw new Error('No key came.');
    expect(await commandWith(made.room, again.teacher, { id: 'c-2', type: 'lock' })).toMatchObject({
      type: 'done',
    });
    const first = lost.type === 'done' ? (lost.teacher ?? '') : '';
    expect(await commandWith(made.room, first, { id: 'c-3', type: 'lock' })).toMatchObject({
      code: 'not_allowed',
    });
    expect(await commandWith(made.room, made.teacher, { ...renew, id: 'c-4' })).toMatchObject({
      code: 'not_allowed',
    });
  });
});

describe('Where sockets are blocked', () => {
  it('a whole question is played by polling', async () => {
    const made = await newRoom(live);
    const seat = await seatIn(made.room, 'ليلى');
    const lobby = await polled<PupilView>(made.room, seat.key);
    expect(lobby).toMatchObject({ role: 'pupil', phase: 'lobby' });
    const waiting = polled<PupilView>(made.room, seat.key, lobby.revision);
    await commandWith(made.room, made.teacher, { id: 'c-1', type: 'start' });
    const open = await waiting;
    expect(open).toMatchObject({ phase: 'open' });
    const answered = polled<PupilView>(made.room, seat.key, open.revision);
    const said = { id: 'c-2', type: 'answer', question: choice.id, answer: rightAnswer(choice) };
    expect(await commandWith(made.room, seat.key, said)).toEqual({ type: 'done', id: 'c-2' });
    expect((await answered).locked).toEqual({ [choice.id]: rightAnswer(choice) });
    const led = await polled<TeacherView>(made.room, made.teacher);
    expect(led.items[0]?.answered).toBe(1);
    expect(led.seats).toMatchObject([{ name: 'ليلى', isHere: true }]);
  });

  it('a pupil’s poll waits through the answers of others', async () => {
    const { made, teacher, seats, pupils } = await classOf(live, ['ليلى', 'عمر']);
    await teacher.say({ type: 'start' });
    const key = seats[0]?.key ?? '';
    const { revision } = await polled<PupilView>(made.room, key);
    let isDone = false;
    const waiting = polled<PupilView>(made.room, key, revision).then((view) => {
      isDone = true;
      return view;
    });
    await pupils[1]?.answer(choice.id, rightAnswer(choice));
    await teacher.teacher(({ items }) => items[0]?.answered === 1);
    expect(isDone).toBe(false);
    await teacher.say({ type: 'close' });
    expect(await waiting).toMatchObject({ phase: 'closed' });
  });

  it('a poll is told farewell', async () => {
    const { made, teacher, seats } = await classOf(live, ['ليلى']);
    const key = seats[0]?.key ?? '';
    const { revision } = await polled<PupilView>(made.room, key);
    const waiting = pollWith(made.room, key, revision);
    await teacher.say({ type: 'remove', seat: seats[0]?.seat });
    expect(await (await waiting).json()).toEqual({ type: 'farewell', reason: 'removed' });
  });
});

describe('An object that is lost from memory', () => {
  it('keeps its sockets, its seats and its answers when it is evicted', async () => {
    const { made, teacher, pupils } = await classOf(live, ['ليلى', 'عمر']);
    const [layla, omar] = pupils as [Connection, Connection];
    await teacher.say({ type: 'timer', seconds: 600 });
    await teacher.say({ type: 'start' });
    await layla.answer(choice.id, rightAnswer(choice));
    const before = await teacher.teacher(({ items }) => items[0]?.answered === 1);
    await evictDurableObject(objectOf(made.room));
    expect(await layla.answer(choice.id, wrongAnswer(choice))).toMatchObject({ code: 'answer_locked' });
    expect(await omar.answer(choice.id, wrongAnswer(choice))).toMatchObject({ type: 'done' });
    const after = await teacher.teacher(({ items }) => items[0]?.answered === 2);
    expect(after.revision).toBeGreaterThan(before.revision);
    expect(after.deadline).toBe(before.deadline);
    await evictDurableObject(objectOf(made.room));
    await teacher.say({ type: 'close' });
    expect((await omar.pupil(({ phase }) => phase === 'closed')).verdicts).toMatchObject([
      { outcome: 'incorrect' },
    ]);
    await teacher.say({ type: 'end' });
    const record = await (await recordWith(made.room, made.teacher)).json<{
      seats: { answers: unknown[] }[];
    }>();
    expect(record.seats.map(({ answers }) => answers.length)).toEqual([1, 1]);
  });

  it('loses nothing that was acknowledged when it crashes', async () => {
    const { made, teacher, seats, pupils } = await classOf(live, ['ليلى']);
    await teacher.say({ type: 'start' });
    await pupils[0]?.answer(choice.id, rightAnswer(choice));
    await abortAllDurableObjects();
    const key = seats[0]?.key ?? '';
    expect(await polled<PupilView>(made.room, key)).toMatchObject({
      locked: { [choice.id]: rightAnswer(choice) },
    });
    expect(await commandWith(made.room, made.teacher, { id: 'c-1', type: 'close' })).toMatchObject({
      type: 'done',
    });
    expect(await polled<PupilView>(made.room, key)).toMatchObject({ phase: 'closed' });
  });

  it('answers a ping without being there', async () => {
    const { made, teacher } = await classOf(live, []);
    await evictDurableObject(objectOf(made.room));
    teacher.sendText('ping');
    await teacher.until(() => teacher.texts.at(-1) === 'pong', 'a pong');
  });
});

describe('While answers pour in', () => {
  it('the teacher gets a few views and the last word, a pupil only what is the pupil’s own', async () => {
    const names = Array.from({ length: 20 }, (_, at) => `P${at + 2}x`);
    const { teacher, pupils } = await classOf(live, names);
    await teacher.say({ type: 'start' });
    await Promise.all(pupils.map((pupil) => pupil.pupil(({ phase }) => phase === 'open')));
    const before = teacher.texts.length;
    const counts = pupils.map((pupil) => pupil.texts.length);
    await Promise.all(pupils.map((pupil) => pupil.answer(choice.id, rightAnswer(choice))));
    await teacher.teacher(({ items }) => items[0]?.answered === 20);
    expect(teacher.texts.length - before).toBeLessThan(10);
    // A reply and a view each.
    expect(pupils.map((pupil, at) => pupil.texts.length - (counts[at] ?? 0))).toEqual(names.map(() => 2));
  });
});
