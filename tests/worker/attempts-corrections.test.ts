import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import type { AttemptResult, PublicSet, Question, QuestionSet, Verdict } from '../../questions/index.ts';
import { putSet } from '../../worker/store/published.ts';
import { rightAnswer } from '../fixtures/answers.ts';
import { answer, begin, beginning, finish, questionOf } from './fixtures/attempt.ts';
import { check, harbour, publish, send, sendJson } from './fixtures/desk.ts';
import { expectRefusal } from './fixtures/refusal.ts';

/** A published set, its first dated question, and the desk's correction that withdraws it. */
async function correctable(name: string) {
  const url = `https://paper.test/attempt-${name}`;
  const { desk, article, set } = await publish({ ...harbour, url });
  const dated = set.questions.find(
    ({ evidence }) => evidence.length === 1 && /\d{4}/.test(evidence[0]?.exact ?? ''),
  );
  if (dated === undefined) throw new Error('No question rests on a dated sentence.');
  const quote = dated.evidence[0]?.exact ?? '';
  const put = (text: string) =>
    sendJson('PUT', `/v1/articles/${article}`, { ...harbour, url, text }, desk.headers);
  const text = harbour.text ?? '';
  const withdraw = async () => {
    const response = await put(text.replace(quote, quote.replace(/\d{4}/, '2018')));
    const { sets } = await response.json<{ sets: { withdrawn: { question: string; note: string }[] }[] }>();
    return sets[0]?.withdrawn ?? [];
  };
  return {
    set,
    dated,
    withdraw,
    move: () => put(`${harbour.publisher} تنشر هذا الخبر بعد تصحيحه.\n\n${text}`),
  };
}

const result = async (attempt: string) => (await finish(attempt)).json<AttemptResult>();
const answerAll = async (attempt: string, set: QuestionSet, without: readonly string[] = []) => {
  for (const question of set.questions)
    if (!without.includes(question.id)) await answer(attempt, question.id, rightAnswer(question));
};

describe('A question withdrawn while an attempt runs', () => {
  it('leaves points and denominator, with its note, whether it was answered or not', async () => {
    const { set, dated, withdraw } = await correctable('withdrawn');
    const [answered, left] = [await begin({ set: set.id }), await begin({ set: set.id })];
    await answerAll(answered.attempt, set);
    await answerAll(left.attempt, set, [dated.id]);
    const withdrawn = await withdraw();
    const fallen = withdrawn.map(({ question }) => question);
    expect(fallen).toContain(dated.id);
    const standing = set.questions.length - fallen.length;
    expect(standing).toBeGreaterThan(0);
    const [one, two] = [await result(answered.attempt), await result(left.attempt)];
    for (const each of [one, two]) {
      expect(each).toMatchObject({ score: standing, of: standing, unanswered: [] });
      const verdict = each.verdicts.find(({ question }) => question === dated.id);
      expect(verdict).toMatchObject({ outcome: 'withdrawn', score: null, evidence: [] });
      expect(verdict?.withdrawn?.note).toBe(withdrawn[0]?.note);
      expect(verdict?.canonicalAnswer).toBeUndefined();
    }
    expect(one.verdicts).toEqual(two.verdicts);
    const alone = await check({ set: set.id, question: dated.id, answer: rightAnswer(dated) });
    expect(one.verdicts).toContainEqual(await alone.json<Verdict>());
  });

  it('may still be answered meanwhile: the page shows what was served', async () => {
    const { set, dated, withdraw } = await correctable('meanwhile');
    const { attempt } = await begin({ set: set.id });
    await withdraw();
    const locked = await answer(attempt, dated.id, rightAnswer(dated));
    expect(await locked.json()).toEqual({ locked: true, answered: 1, of: set.questions.length });
    expect((await result(attempt)).score).toBe(0);
  });

  it('changes nothing in an attempt that was finished before', async () => {
    const { set, withdraw } = await correctable('after');
    const { attempt } = await begin({ set: set.id });
    await answerAll(attempt, set);
    const before = await (await finish(attempt)).text();
    expect(JSON.parse(before)).toMatchObject({ score: set.questions.length, of: set.questions.length });
    await withdraw();
    expect(await (await finish(attempt)).text()).toBe(before);
  });
});

describe('A question withdrawn before an attempt', () => {
  it('is not served and takes no answer', async () => {
    const { set, dated, withdraw } = await correctable('before');
    const fallen = (await withdraw()).map(({ question }) => question);
    const begun = await begin({ set: set.id });
    expect(begun.version).toBe(2);
    expect(begun.items).toEqual(set.questions.map(({ id }) => id).filter((id) => !fallen.includes(id)));
    await expectRefusal(await answer(begun.attempt, dated.id, rightAnswer(dated)), 404, 'unknown_question');
    expect(await result(begun.attempt)).toMatchObject({ score: 0, of: begun.items.length, verdicts: [] });
  });

  it('leaves nothing to begin with when it was the last', async () => {
    const { set } = await correctable('last');
    const withdrawn = { at: '2026-03-11T00:00:00.000Z', note: 'سُحب.' };
    const questions = set.questions.map((question): Question => ({ ...question, withdrawn }));
    await putSet(env.SETS, { ...set, id: 's-attempt-none', questions }, undefined);
    await expectRefusal(await beginning({ set: 's-attempt-none' }), 409, 'every_question_withdrawn');
  });
});

describe('A set corrected to a new version while an attempt runs', () => {
  it('is scored by the version that was served', async () => {
    const { set, move } = await correctable('version');
    const { attempt, version } = await begin({ set: set.id });
    expect((await move()).status).toBe(200);
    const open = await (await send(`/v1/sets/${set.id}`)).json<PublicSet>();
    expect([version, open.version]).toEqual([1, 2]);
    expect(open.questions.filter(({ withdrawn }) => withdrawn !== undefined)).toEqual([]);
    await answerAll(attempt, set);
    const { score, of, verdicts } = await result(attempt);
    expect([score, of]).toEqual([set.questions.length, set.questions.length]);
    for (const verdict of verdicts) {
      const quotes = questionOf(set, verdict.question).evidence;
      expect(verdict.evidence.map(({ start }) => start)).toEqual(quotes.map(({ start }) => start));
      expect(verdict.evidence[0]?.textHash).toBe(set.article.textHash);
    }
    const [question] = set.questions as [Question];
    const now = await (
      await check({ set: set.id, question: question.id, answer: rightAnswer(question) })
    ).json<Verdict>();
    expect(now.evidence[0]?.textHash).not.toBe(set.article.textHash);
  });
});
