// Devices that don't behave: frozen ones, ones that keep a line open that was closed, ones that press twice.
import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import type { QuestionSet } from '../../questions/index.ts';
import { callRate } from '../../worker/rooms/message-rate.ts';
import { putSet } from '../../worker/store/published.ts';
import { rightAnswer } from '../fixtures/answers.ts';
import { everyKind } from '../fixtures/every-kind.ts';
import {
  type Connection,
  classOf,
  commandWith,
  frozenSocket,
  objectOf,
  pollWith,
  seatIn,
  stubbornSocket,
} from './fixtures/classroom.ts';

const set: QuestionSet = everyKind('s-room-devices');
const [choice, boolean] = set.questions;
if (choice === undefined || boolean === undefined) throw new Error('The set is empty.');
beforeAll(() => putSet(env.SETS, set, undefined));
const live = { set: set.id, mode: 'live' };

describe('A pupil whose device is frozen', () => {
  it('is removed, and the lesson goes on for everybody else', async () => {
    const { made, teacher, pupils } = await classOf(live, ['ليلى']);
    const [layla] = pupils as [Connection];
    const frozen = await seatIn(made.room, 'عمر');
    await frozenSocket(made.room, frozen.key);
    expect(await teacher.say({ type: 'remove', seat: frozen.seat })).toMatchObject({ type: 'done' });
    expect(await teacher.say({ type: 'start' })).toMatchObject({ type: 'done' });
    expect((await layla.pupil(({ phase }) => phase === 'open')).questions).toHaveLength(1);
    expect(await teacher.say({ type: 'timer', seconds: 5 })).toMatchObject({ type: 'done' });
    expect(await layla.answer(choice.id, rightAnswer(choice))).toMatchObject({ type: 'done' });
    expect((await teacher.teacher(({ items }) => items[0]?.answered === 1)).seats).toHaveLength(1);
  });
});

describe('Whoever was sent away', () => {
  it('leads no more over a line that they keep open', async () => {
    const { made, teacher } = await classOf(live, []);
    const thief = await stubbornSocket(made.room, made.teacher);
    const renewed = await commandWith(made.room, made.teacher, { id: 'renew-1', type: 'renew' });
    if (renewed.type !== 'done') throw new Error(renewed.code);
    await teacher.closing;
    thief.send(JSON.stringify({ id: 'late-1', type: 'start' }));
    thief.send(JSON.stringify({ id: 'late-2', type: 'lock' }));
    // Whatever comes after it in the object comes after the two.
    await runInDurableObject(objectOf(made.room), () => undefined);
    const view = await (await pollWith(made.room, renewed.teacher ?? '')).json();
    expect(view).toMatchObject({ phase: 'lobby', isLocked: false });
  });
});

describe('A button pressed twice', () => {
  it('leads once: the second press is for a question that is no longer on', async () => {
    const { teacher } = await classOf(live, ['ليلى']);
    await teacher.say({ type: 'start' });
    expect(await teacher.say({ type: 'skip', question: choice.id })).toMatchObject({ type: 'done' });
    const again = await teacher.say({ type: 'skip', question: choice.id });
    expect(again).toMatchObject({ type: 'refused', code: 'out_of_turn' });
    const led = await teacher.teacher(({ at }) => at === 1);
    expect(led.items.map(({ state }) => state).slice(0, 2)).toEqual(['skipped', 'open']);
    expect(await teacher.say({ type: 'close', question: boolean.id })).toMatchObject({ type: 'done' });
    expect(await teacher.say({ type: 'next', question: choice.id })).toMatchObject({ code: 'out_of_turn' });
  });

  it('is told what it was told before, whatever has become possible since', async () => {
    const { made, teacher } = await classOf(live, []);
    const close = { id: 'close-1', type: 'close' };
    const say = (command: Record<string, unknown>) => commandWith(made.room, made.teacher, command);
    expect(await say(close)).toMatchObject({ type: 'refused', code: 'out_of_turn' });
    await teacher.say({ type: 'start' });
    expect(await say(close)).toMatchObject({ type: 'refused', code: 'out_of_turn' });
    expect((await teacher.teacher()).phase).toBe('open');
  });

  it('under the name of another command is no command', async () => {
    const { made, teacher } = await classOf(live, []);
    const say = (type: string) => commandWith(made.room, made.teacher, { id: 'same', type });
    expect(await say('lock')).toMatchObject({ type: 'done' });
    expect(await say('lock')).toMatchObject({ type: 'done' });
    expect(await say('unlock')).toMatchObject({ type: 'refused', code: 'invalid_message' });
    expect((await teacher.teacher()).isLocked).toBe(true);
  });
});

describe('A device in a hurry', () => {
  it('is told to ask less often, and takes nothing from the others', async () => {
    const { made, seats } = await classOf(live, ['ليلى', 'عمر']);
    const [layla, omar] = seats;
    const polls = Array.from({ length: callRate.burst * 2 }, () => pollWith(made.room, layla?.key ?? ''));
    const answers = await Promise.all(polls);
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0);
    expect((await pollWith(made.room, omar?.key ?? '')).status).toBe(200);
    await Promise.all(answers.map((answer) => answer.text()));
  });
});

describe('A question that no room has', () => {
  it.each(['constructor', 'no-such-question'])('can’t be withdrawn: %s', async (question) => {
    const { teacher } = await classOf(live, []);
    expect(await teacher.say({ type: 'withdraw', question })).toMatchObject({ code: 'unknown_question' });
  });
});
