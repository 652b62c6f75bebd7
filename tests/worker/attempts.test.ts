import { abortAllDurableObjects, evictDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import type {
  Answer,
  AttemptBegun,
  AttemptResult,
  Problem,
  PublicSet,
  Question,
  QuestionSet,
  Verdict,
} from '../../questions/index.ts';
import { app } from '../../worker/app.ts';
import { putSet } from '../../worker/store/published.ts';
import { rightAnswer, wrongAnswer } from '../fixtures/answers.ts';
import { arrangedSet } from '../fixtures/arranged.ts';
import { answer, begin, beginning, finish, objectOf, questionOf } from './fixtures/attempt.ts';
import { check, harbour, publish, send, sendJson } from './fixtures/desk.ts';
import { expectRefusal } from './fixtures/refusal.ts';

let set: QuestionSet;
beforeAll(async () => {
  ({ set } = await publish({ ...harbour, url: 'https://paper.test/attempts' }));
});

const served = (begun: AttemptBegun) => begun.items.map((id) => questionOf(set, id));
const read = async (response: Response) => {
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-store');
  return response.json<AttemptResult>();
};
/** A response as it went over the wire, whole. */
const whole = async (response: Response) => [response.status, [...response.headers], await response.text()];

describe('An attempt', () => {
  it('serves every question of the set’s version, in its order', async () => {
    const response = await beginning({ set: set.id });
    expect(response.status).toBe(201);
    const begun = await response.json<AttemptBegun>();
    const open = await (await send(`/v1/sets/${set.id}`)).json<PublicSet>();
    expect(begun).toMatchObject({ set: open.id, version: open.version });
    expect(begun.items).toEqual(open.questions.map(({ id }) => id));
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('shuffles by its seed, the same for the same', async () => {
    const order = async (seed: string) => (await begin({ set: set.id, seed })).items;
    const [first, again, other] = [await order('a'), await order('a'), await order('b')];
    expect(first).toEqual(again);
    expect(first).not.toEqual(other);
    expect(first.toSorted()).toEqual(other.toSorted());
  });

  it('gives one point for each right answer of what was served, and names what was left out', async () => {
    const begun = await begin({ set: set.id, seed: 'score' });
    const [right, wrong, ...left] = served(begun) as [Question, Question, ...Question[]];
    const locked = [
      await answer(begun.attempt, right.id, rightAnswer(right)),
      await answer(begun.attempt, wrong.id, wrongAnswer(wrong)),
    ];
    const of = begun.items.length;
    expect(left.length).toBeGreaterThan(0);
    expect(await Promise.all(locked.map((response) => response.json()))).toEqual([
      { locked: true, answered: 1, of },
      { locked: true, answered: 2, of },
    ]);
    const result = await read(await finish(begun.attempt));
    expect(result).toMatchObject({ score: 1, of, unanswered: left.map(({ id }) => id) });
    const alone = await Promise.all(
      [
        { set: set.id, question: right.id, answer: rightAnswer(right) },
        { set: set.id, question: wrong.id, answer: wrongAnswer(wrong) },
      ].map(async (item) => (await check(item)).json<Verdict>()),
    );
    expect(result.verdicts).toEqual(alone);
  });

  it('adds part scores up and gives none for an attempt without answers', async () => {
    const arranged = { ...arrangedSet(), id: 's-attempt-parts' };
    await putSet(env.SETS, arranged, undefined);
    const begun = await begin({ set: arranged.id });
    expect(await read(await finish(begun.attempt))).toMatchObject({
      score: 0,
      of: begun.items.length,
      verdicts: [],
      unanswered: begun.items,
    });
    const second = await begin({ set: arranged.id });
    for (const question of arranged.questions) await answer(second.attempt, question.id, partly(question));
    const { score, of, verdicts } = await read(await finish(second.attempt));
    const parts = verdicts.map((verdict) => verdict.score ?? 0);
    expect(parts.filter((part) => part > 0 && part < 1).length).toBeGreaterThan(0);
    expect(score).toBeCloseTo(
      parts.reduce((sum, part) => sum + part, 0),
      2,
    );
    expect(String(score)).toMatch(/^\d+(?:\.\d{1,2})?$/);
    expect(of).toBe(arranged.questions.length);
  });
});

/** An answer that is right in part: the first two of an order exchanged, two rows of a match. */
function partly(question: Question): Answer {
  if (question.kind === 'order') {
    const [first = '', second = '', ...rest] = question.correctOrder;
    return { kind: 'order', order: [second, first, ...rest] };
  }
  if (question.kind !== 'match') return rightAnswer(question);
  const [[a = '', x = ''] = [], [b = '', y = ''] = [], ...rest] = Object.entries(question.correctPairs);
  return { kind: 'match', pairs: Object.fromEntries([[a, y], [b, x], ...rest]) };
}

describe('Before the end', () => {
  it('a right and a wrong answer get the same response, byte for byte', async () => {
    for (const question of set.questions) {
      const [one, two] = [await begin({ set: set.id }), await begin({ set: set.id })];
      const right = await whole(await answer(one.attempt, question.id, rightAnswer(question)));
      const wrong = await whole(await answer(two.attempt, question.id, wrongAnswer(question)));
      expect(right, question.stem).toEqual(wrong);
      expect(right[0]).toBe(200);
    }
  });

  it('another answer is refused alike, whether it or the locked one is right', async () => {
    const [question] = set.questions as [Question];
    const pairs = [rightAnswer(question), wrongAnswer(question)];
    const refusals: unknown[] = [];
    for (const [first, second] of [pairs, pairs.toReversed()] as [Answer, Answer][]) {
      const { attempt } = await begin({ set: set.id });
      await answer(attempt, question.id, first);
      const refused = await answer(attempt, question.id, second);
      const { locked, ...problem } = await refused.json<Problem>();
      expect(locked).toEqual(first);
      refusals.push([refused.status, [...refused.headers], problem]);
    }
    expect(refusals[0]).toEqual(refusals[1]);
  });
});

describe('The first answer', () => {
  it('is one of two that race, and both tabs learn which', async () => {
    for (let round = 0; round < 5; round++) {
      const begun = await begin({ set: set.id });
      const [question] = served(begun) as [Question];
      const given = [rightAnswer(question), wrongAnswer(question)];
      const responses = await Promise.all(given.map((each) => answer(begun.attempt, question.id, each)));
      expect(responses.map(({ status }) => status).sort()).toEqual([200, 409]);
      const first = responses.findIndex(({ ok }) => ok);
      expect(await responses[first]?.json()).toMatchObject({ locked: true, answered: 1 });
      const problem = await expectRefusal(responses[1 - first] as Response, 409, 'answer_locked');
      expect(problem.locked).toEqual(given[first]);
      const { score, verdicts } = await read(await finish(begun.attempt));
      expect([score, verdicts.length]).toEqual([first === 0 ? 1 : 0, 1]);
    }
  });

  it('is answered alike when it comes again', async () => {
    const { attempt } = await begin({ set: set.id });
    const [question] = set.questions as [Question];
    const first = await whole(await answer(attempt, question.id, rightAnswer(question)));
    expect(await whole(await answer(attempt, question.id, rightAnswer(question)))).toEqual(first);
    const both = await Promise.all([1, 2].map(() => answer(attempt, question.id, rightAnswer(question))));
    expect(await Promise.all(both.map(whole))).toEqual([first, first]);
  });

  it('is the same with the pairs of a match in another order', async () => {
    const arranged = { ...arrangedSet(), id: 's-attempt-pairs' };
    await putSet(env.SETS, arranged, undefined);
    const match = arranged.questions.find(({ kind }) => kind === 'match');
    if (match?.kind !== 'match') throw new Error('The set has no match.');
    const { attempt } = await begin({ set: arranged.id });
    const pairs = Object.entries(match.correctPairs);
    await answer(attempt, match.id, { kind: 'match', pairs: Object.fromEntries(pairs) });
    const turned = Object.fromEntries(pairs.toReversed());
    expect(Object.keys(turned)).not.toEqual(Object.keys(match.correctPairs));
    expect((await answer(attempt, match.id, { kind: 'match', pairs: turned })).status).toBe(200);
  });

  it('isn’t one that can’t be checked: the mended one is', async () => {
    const { attempt } = await begin({ set: set.id });
    const question = set.questions.find(({ kind }) => kind === 'choice') ?? set.questions[0];
    if (question === undefined) throw new Error('The set is empty.');
    const cases: [string, Answer, number, string][] = [
      [question.id, { kind: 'choice', option: 'zz' }, 422, 'unknown_option'],
      [question.id, { kind: 'text', text: 'x' }, 422, 'answer_kind_mismatch'],
      ['q-unknown', { kind: 'boolean', value: true }, 404, 'unknown_question'],
    ];
    for (const [id, given, status, code] of cases)
      await expectRefusal(await answer(attempt, id, given), status, code);
    const locked = await answer(attempt, question.id, rightAnswer(question));
    expect(await locked.json()).toMatchObject({ locked: true, answered: 1 });
  });
});

describe('A finished attempt', () => {
  it('gives the same result again, byte for byte, and takes no more answers', async () => {
    const begun = await begin({ set: set.id });
    const [first, second] = served(begun) as [Question, Question];
    await answer(begun.attempt, first.id, rightAnswer(first));
    const result = await (await finish(begun.attempt)).text();
    await expectRefusal(await answer(begun.attempt, second.id, rightAnswer(second)), 409, 'attempt_finished');
    await expectRefusal(await answer(begun.attempt, first.id, rightAnswer(first)), 409, 'attempt_finished');
    expect(await (await finish(begun.attempt)).text()).toBe(result);
  });

  it('has one result though it is finished twice at once', async () => {
    const begun = await begin({ set: set.id });
    const results = await Promise.all([1, 2, 3].map(() => finish(begun.attempt)));
    expect(new Set(await Promise.all(results.map((response) => response.text()))).size).toBe(1);
  });
});

describe('An object that is lost from memory', () => {
  const losses = {
    'when it is evicted': (attempt: string) => evictDurableObject(objectOf(attempt)),
    'when it crashes': () => abortAllDurableObjects(),
  };
  it.each(Object.entries(losses))('loses nothing of its attempt %s', async (_, lose) => {
    const begun = await begin({ set: set.id });
    const [first, second] = served(begun) as [Question, Question];
    await answer(begun.attempt, first.id, rightAnswer(first));
    await lose(begun.attempt);
    await expectRefusal(await answer(begun.attempt, first.id, wrongAnswer(first)), 409, 'answer_locked');
    const locked = await answer(begun.attempt, second.id, wrongAnswer(second));
    expect(await locked.json()).toMatchObject({ answered: 2, of: begun.items.length });
    await lose(begun.attempt);
    const result = await (await finish(begun.attempt)).text();
    expect(JSON.parse(result)).toMatchObject({ score: 1, of: begun.items.length });
    await lose(begun.attempt);
    expect(await (await finish(begun.attempt)).text()).toBe(result);
  });
});

describe('A service without a key', () => {
  it.each([undefined, '', 'x'.repeat(31)])('has no attempts, with the secret %j', async (secret) => {
    const bindings = { ...env, ATTEMPT_KEY: secret } as typeof env;
    for (const path of ['/v1/attempts', '/v1/attempts/answers', '/v1/attempts/finish']) {
      const body = {
        '/v1/attempts': { set: set.id },
        '/v1/attempts/answers': { attempt: 't', question: 'q', answer: { kind: 'boolean', value: true } },
        '/v1/attempts/finish': { attempt: 't' },
      }[path];
      const response = await app.request(
        path,
        { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } },
        bindings,
      );
      await expectRefusal(response, 503, 'attempts_not_configured');
    }
  });

  it('has them with 32 bytes', async () => {
    const response = await app.request(
      '/v1/attempts',
      {
        method: 'POST',
        body: JSON.stringify({ set: set.id }),
        headers: { 'content-type': 'application/json' },
      },
      { ...env, ATTEMPT_KEY: 'x'.repeat(32) },
    );
    expect(response.status).toBe(201);
  });
});

describe('A page of another origin', () => {
  it('may take an attempt', async () => {
    for (const path of ['/v1/attempts', '/v1/attempts/answers', '/v1/attempts/finish']) {
      const refused = await sendJson('POST', path, {}, { origin: 'https://news.test' });
      expect(refused.headers.get('access-control-allow-origin'), path).toBe('*');
      await expectRefusal(refused, 400, 'invalid_request');
    }
  });
});
