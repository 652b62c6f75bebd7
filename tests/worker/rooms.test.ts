import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Question, type QuestionSet, RoomRecordJson, recordFrom } from '../../questions/index.ts';
import { putSet } from '../../worker/store/published.ts';
import { rightAnswer, wrongAnswer } from '../fixtures/answers.ts';
import { everyKind } from '../fixtures/every-kind.ts';
import { Connection, classOf, recordWith } from './fixtures/classroom.ts';

const set: QuestionSet = everyKind('s-room');
beforeAll(() => putSet(env.SETS, set, undefined));

const [choice, boolean] = set.questions as [Question, Question];
const id = (question: Question) => question.id;

describe('A live room', () => {
  it('is led from the lobby to its record, and everybody sees what concerns them', async () => {
    const { made, teacher, seats, pupils } = await classOf({ set: set.id, mode: 'live' }, ['ليلى', 'Omar']);
    const [layla, omar] = pupils as [Connection, Connection];
    const screen = await Connection.open(made.room, made.screen);
    expect(await layla.pupil()).toMatchObject({ phase: 'lobby', name: 'ليلى', questions: [], locked: {} });
    expect(await screen.screen()).toMatchObject({
      phase: 'lobby',
      seats: 2,
      names: ['Omar', 'ليلى'],
      joinUrl: made.joinUrl,
    });

    expect(await teacher.say({ type: 'start' })).toMatchObject({ type: 'done' });
    const asked = await layla.pupil(({ phase }) => phase === 'open');
    expect(asked.questions.map(id as never)).toEqual([choice.id]);
    expect(await layla.answer(choice.id, rightAnswer(choice))).toMatchObject({ type: 'done' });
    expect((await layla.pupil(({ locked }) => choice.id in locked)).locked).toEqual({
      [choice.id]: rightAnswer(choice),
    });
    await omar.answer(choice.id, wrongAnswer(choice));
    const watched = await teacher.teacher(({ items }) => items[0]?.answered === 2);
    expect(watched.seats.map(({ name, answered }) => [name, answered])).toEqual([
      ['ليلى', [choice.id]],
      ['Omar', [choice.id]],
    ]);
    expect(watched.items[0]?.distribution).toBeUndefined();

    await teacher.say({ type: 'close' });
    const closed = await omar.pupil(({ phase }) => phase === 'closed');
    expect(closed.verdicts).toMatchObject([
      { question: choice.id, outcome: 'incorrect', correctOption: 'b' },
    ]);
    const shown = (await screen.screen(({ phase }) => phase === 'closed')).item?.distribution;
    expect(shown).toMatchObject({ answered: 2, outcomes: { correct: 1, partial: 0, incorrect: 1 } });
    expect(shown?.options.map(({ count, isRight }) => [count, isRight])).toEqual([
      [1, false],
      [1, true],
    ]);
    expect(shown?.evidence[0]?.exact).toContain('نديم الخطيب');

    await teacher.say({ type: 'next' });
    await layla.pupil(({ at, phase }) => at === 1 && phase === 'open');
    await layla.answer(boolean.id, rightAnswer(boolean));
    await teacher.say({ type: 'end' });
    expect((await layla.pupil(({ phase }) => phase === 'ended')).score).toEqual({ points: 2, of: 2 });
    expect((await omar.pupil(({ phase }) => phase === 'ended')).score).toEqual({ points: 0, of: 2 });

    const response = await recordWith(made.room, made.teacher);
    expect(response.status).toBe(200);
    const record = recordFrom(RoomRecordJson.parse(await response.json()));
    expect(record.seats.map(({ seat, name, answers }) => [seat, name, answers.length])).toEqual([
      [seats[0]?.seat, 'ليلى', 2],
      [seats[1]?.seat, 'Omar', 1],
    ]);
    expect(record.order).toEqual([choice.id, boolean.id]);
    expect(record.states.get(choice.id)).toBe('closed');
    expect(record.seats[0]?.answers[0]?.elapsed).toBeGreaterThanOrEqual(0);
  });
});
