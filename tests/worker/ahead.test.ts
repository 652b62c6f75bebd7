import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import type { QuestionSet } from '../../questions/index.ts';
import { rightAnswer, wrongAnswer } from '../fixtures/answers.ts';
import { check, harbour, publish, sendJson } from './fixtures/desk.ts';
import { expectNoTrace } from './fixtures/refusal.ts';

let set: QuestionSet;

beforeAll(async () => {
  ({ set } = await publish({ ...harbour, url: 'https://paper.test/ahead' }));
});

const asked = (question: QuestionSet['questions'][number] | undefined, isRight = true) => {
  if (question === undefined) throw new Error('The set is too small.');
  const answer = isRight ? rightAnswer(question) : wrongAnswer(question);
  return { set: set.id, question: question.id, answer };
};

/** Waits until `least` answers are counted; what was sent before them is counted by then. */
async function counted(least: number): Promise<unknown[]> {
  const read = async () =>
    (
      await env.DB.prepare(
        'SELECT question, outcome, answers FROM item_statistics WHERE set_id = ? ORDER BY question, outcome',
      )
        .bind(set.id)
        .all<{ answers: number }>()
    ).results;
  await expect
    .poll(async () => (await read()).reduce((sum, { answers }) => sum + answers, 0), { timeout: 15_000 })
    .toBeGreaterThanOrEqual(least);
  return read();
}

describe('An answer checked ahead of the press', () => {
  it('gets the very verdict of the press, and the press alone is counted', async () => {
    const [first, second] = set.questions;
    for (const isRight of [true, false]) {
      const ahead = await check({ ...asked(first, isRight), ahead: true });
      expect(ahead.headers.get('cache-control')).toBe('no-store');
      const text = await ahead.text();
      expect(text).not.toContain('ahead');
      expect(text).toBe(await (await check(asked(first, isRight))).text());
    }
    const batch = {
      items: [{ ...asked(second), ahead: true }, { ...asked(second), ahead: false }, asked(second)],
    };
    const { verdicts } = await (await sendJson('POST', '/v1/check/batch', batch)).json<{
      verdicts: unknown[];
    }>();
    expect(verdicts[0]).toEqual(verdicts[2]);
    expect(verdicts[1]).toEqual(verdicts[2]);
    expect(await counted(4)).toEqual(
      [
        { question: first?.id, outcome: 'correct', answers: 1 },
        { question: first?.id, outcome: 'incorrect', answers: 1 },
        { question: second?.id, outcome: 'correct', answers: 2 },
      ].sort((a, b) => ((a.question ?? '') < (b.question ?? '') ? -1 : 1)),
    );
  });

  it('is refused like any other, and says so by true or false alone', async () => {
    await expectNoTrace({
      what: 'a word for a truth value',
      ask: () => check({ ...asked(set.questions[0]), ahead: 'yes' }),
      status: 400,
      code: 'invalid_request',
    });
    await expectNoTrace({
      what: 'an unknown question',
      ask: () => check({ ...asked(set.questions[0]), question: 'q-unknown', ahead: true }),
      status: 404,
      code: 'unknown_question',
    });
  });

  it('counts against the rate of its address', async () => {
    const early = { ...asked(set.questions[0]), ahead: true };
    const responses = await Promise.all(Array.from({ length: 640 }, () => check(early, '198.51.100.71')));
    expect(responses.some(({ status }) => status === 429)).toBe(true);
  });
});
