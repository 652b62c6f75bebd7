import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Question, QuestionSet } from '../../questions/index.ts';
import { putSet } from '../../worker/store/published.ts';
import { rightAnswer, wrongAnswer } from '../fixtures/answers.ts';
import { everyKind } from '../fixtures/every-kind.ts';
import { withOtherKey } from '../fixtures/other-key.ts';
import { Connection, classOf, pollWith, recordWith, seating } from './fixtures/classroom.ts';
import { expectRefusal } from './fixtures/refusal.ts';

const set: QuestionSet = everyKind('s-room-key');
const other: QuestionSet = { ...withOtherKey(set), id: 's-room-yek' };
beforeAll(async () => {
  await putSet(env.SETS, set, undefined);
  await putSet(env.SETS, other, undefined);
});

/** A message without what differs between any two rooms: code, keys and seats, moments, how often a view was sent. */
function bare(text: string): string {
  return text
    .replaceAll('s-room-yek', 's-room-key')
    .replace(/"(?:room|joinUrl|seat)":"[^"]*"/g, '')
    .replace(/"(?:now|deletedAt|deadline)":"[^"]*"/g, '')
    .replace(/"revision":\d+/g, '');
}

/** Plays every question without closing one, and returns all that pupils, teacher, projector and strangers were told. */
async function told(keyed: QuestionSet, mode: 'live' | 'self_paced'): Promise<Record<string, string[]>> {
  const { made, teacher, seats, pupils } = await classOf({ set: keyed.id, mode }, ['ليلى', 'عمر']);
  const screen = await Connection.open(made.room, made.screen);
  await teacher.say({ id: 'c-start', type: 'start' });
  const http: string[] = [];
  for (const question of set.questions) {
    for (const [at, pupil] of pupils.entries()) {
      await pupil.pupil(({ questions }) => questions.some(({ id }) => id === question.id));
      // The same from both rooms' pupils; what is right in one is wrong in the other.
      const answer = at === 0 ? rightAnswer(question as Question) : wrongAnswer(question as Question);
      for (const id of ['c-1', 'c-2'])
        await pupil.say({ id: `${id}-${question.id}`, type: 'answer', question: question.id, answer });
      await pupil.say({
        id: `c-3-${question.id}`,
        type: 'answer',
        question: question.id,
        answer: { kind: 'choice', option: 'h' },
      });
    }
    for (const key of [seats[0]?.key ?? '', made.teacher, made.screen])
      http.push(await (await pollWith(made.room, key)).text());
    http.push(await (await recordWith(made.room, made.teacher)).text());
    if (mode === 'live' && question !== set.questions.at(-1))
      await teacher.say({ id: `c-skip-${question.id}`, type: 'skip' });
  }
  http.push(await (await seating(made.room, '<b>')).text());
  await teacher.say({ id: 'c-pause', type: 'pause' });
  const at = (view: { readonly phase: string }) => view.phase === 'paused';
  await Promise.all([teacher.view(at), screen.view(at), ...pupils.map((pupil) => pupil.view(at))]);
  return {
    pupils: pupils.flatMap(({ texts }) => texts).map(bare),
    // How many views come is a matter of time; what they say is not.
    teacher: [...new Set([teacher.texts.at(-2), teacher.texts.at(-1)])].map((text = '') => bare(text)),
    screen: [bare(screen.texts.at(-1) ?? '')],
    http: http.map(bare),
  };
}

describe('Before a question is closed', () => {
  it.each(['live', 'self_paced'] as const)(
    'a %s room sends the same bytes whatever the key is, to pupils, teacher, projector and who asks by HTTP',
    async (mode) => {
      const [one, two] = [await told(set, mode), await told(other, mode)];
      expect(one).toEqual(two);
      expect(one.pupils?.length).toBeGreaterThan(20);
      for (const text of Object.values(one).flat())
        expect(text).not.toMatch(/isRight|outcomes"|correctO|correctP|canonicalAnswer|explanation|evidence/);
    },
  );
});

describe('A room', () => {
  it('goes on though D1 doesn’t say what was withdrawn, and gives no record then', async () => {
    const { made, teacher, pupils } = await classOf({ set: set.id, mode: 'live' }, ['ليلى']);
    // The service says so in its log.
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    await env.DB.prepare('ALTER TABLE corrections RENAME TO corrections_away').run();
    try {
      for (const type of ['start', 'close', 'next', 'end'])
        expect(await teacher.say({ type })).toMatchObject({ type: 'done' });
      await pupils[0]?.pupil(({ phase }) => phase === 'ended');
      await expectRefusal(await recordWith(made.room, made.teacher), 500, 'internal');
    } finally {
      await env.DB.prepare('ALTER TABLE corrections_away RENAME TO corrections').run();
      expect(log).toHaveBeenCalled();
      log.mockRestore();
    }
    expect((await recordWith(made.room, made.teacher)).status).toBe(200);
  });
});
