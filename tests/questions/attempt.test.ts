import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answer,
  answerKey,
  findFault,
  type Question,
  scoreAttempt,
  servedKey,
} from '../../questions/index.ts';
import { rightAnswer, wrongAnswer } from '../fixtures/answers.ts';
import { arrangedSet } from '../fixtures/arranged.ts';

const typed: Question = {
  id: 'q-typed',
  kind: 'text',
  asks: 'where',
  stem: 'أين؟',
  expects: 'name',
  value: { type: 'name', of: 'place', name: 'صور', aliases: [], rivals: [] },
  canonicalAnswer: 'صور',
  explanation: 'في صور.',
  evidence: [],
};
const stated: Question = {
  id: 'q-stated',
  kind: 'boolean',
  asks: 'where',
  stem: 'وقع ذلك في صور.',
  value: true,
  canonicalAnswer: 'صحيح',
  explanation: 'في صور.',
  evidence: [],
};
const key = answerKey({ ...arrangedSet(), questions: [...arrangedSet().questions, typed, stated] });
const gone = { at: '2026-03-11T00:00:00.000Z', note: 'سُحب.' };

/** How a question fares in a made-up attempt. */
const fates = fc.array(fc.constantFrom('right', 'wrong', 'left', 'withdrawn', 'withdrawn after'), {
  minLength: key.questions.length,
  maxLength: key.questions.length,
});
const attemptOf = (drawn: readonly string[]) => {
  const answers = new Map<string, Answer>();
  const withdrawals = new Map<string, typeof gone>();
  for (const [at, question] of key.questions.entries()) {
    if (drawn[at] === 'right' || drawn[at] === 'withdrawn after')
      answers.set(question.id, rightAnswer(question));
    if (drawn[at] === 'wrong') answers.set(question.id, wrongAnswer(question));
    if (drawn[at]?.startsWith('withdrawn') === true) withdrawals.set(question.id, gone);
  }
  return { answers, withdrawals, result: scoreAttempt(key, answers, withdrawals) };
};

describe('The score of an attempt', () => {
  it('is the right answers of what was served and still counts', () => {
    fc.assert(
      fc.property(fates, (drawn) => {
        const { result } = attemptOf(drawn);
        const number = (fate: string) => drawn.filter((one) => one === fate).length;
        expect(result.score).toBe(number('right'));
        expect(result.of).toBe(number('right') + number('wrong') + number('left'));
        expect(result.unanswered).toHaveLength(number('left'));
        expect(result.verdicts).toHaveLength(drawn.length - number('left'));
      }),
    );
  });

  it('is the same for a question withdrawn whether it was answered or not', () => {
    fc.assert(
      fc.property(fates, (drawn) => {
        const unanswered = drawn.map((fate) => (fate === 'withdrawn after' ? 'withdrawn' : fate));
        expect(attemptOf(drawn).result).toEqual(attemptOf(unanswered).result);
      }),
    );
  });

  it('never falls by an answer more', () => {
    fc.assert(
      fc.property(fates, fc.nat(key.questions.length - 1), (drawn, at) => {
        const left = drawn.map((fate, place) => (place === at ? 'left' : fate));
        const wrong = drawn.map((fate, place) => (place === at ? 'wrong' : fate));
        expect(attemptOf(wrong).result.score).toBe(attemptOf(left).result.score);
      }),
    );
  });

  it('is rounded to two decimals once, after adding up', () => {
    const order = arrangedSet().questions.find(({ kind }) => kind === 'order');
    if (order?.kind !== 'order') throw new Error('The set has no order.');
    const [first = '', second = '', ...rest] = order.correctOrder;
    const questions = Array.from({ length: 6 }, (_, at) => ({ ...order, id: `q-${at}` }));
    const exchanged: Answer = { kind: 'order', order: [second, first, ...rest] };
    const answers = new Map(questions.map(({ id }) => [id, exchanged]));
    const { score, verdicts } = scoreAttempt({ ...key, questions }, answers, new Map());
    const [part] = verdicts.map((verdict) => verdict.score ?? 0) as [number];
    expect(part).toBeGreaterThan(0);
    expect(part).toBeLessThan(1);
    // In binary, six of them add up to a little more.
    expect(part + part + part + part + part + part).not.toBe(score);
    expect(score).toBe(Number((6 * part).toFixed(2)));
  });
});

describe('The questions served', () => {
  it('are those not withdrawn, each once, in the order of the seed', () => {
    const some = {
      ...key,
      questions: key.questions.map((question, at) =>
        at === 0 ? { ...question, withdrawn: gone } : question,
      ),
    };
    const ids = some.questions.slice(1).map(({ id }) => id);
    expect(servedKey(some, undefined).questions.map(({ id }) => id)).toEqual(ids);
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const served = servedKey(some, seed).questions.map(({ id }) => id);
        expect(served.toSorted()).toEqual(ids.toSorted());
        expect(servedKey(some, seed).questions.map(({ id }) => id)).toEqual(served);
      }),
    );
  });
});

describe('A fault of an answer', () => {
  it('is none of being right or wrong', () => {
    for (const question of key.questions)
      for (const answer of [rightAnswer(question), wrongAnswer(question)])
        expect(findFault(key, { question: question.id, answer }), question.kind).toBeUndefined();
  });

  it('is found without looking at the value that the answer is compared with', () => {
    const value = new Proxy({}, { get: () => expect.unreachable('The value was read.') }) as never;
    const hidden = { ...key, questions: [{ ...typed, value }] };
    expect(findFault(hidden, { question: typed.id, answer: { kind: 'text', text: 'صيدا' } })).toBeUndefined();
  });

  it.each([
    ['q-unknown', { kind: 'boolean', value: true }, 'unknown_question'],
    ['q-stated', { kind: 'text', text: 'صور' }, 'answer_kind_mismatch'],
    ['q-typed', { kind: 'boolean', value: true }, 'answer_kind_mismatch'],
    ['q-typed', { kind: 'text', text: ' … ' }, 'empty_answer'],
  ] as const)('of %s answered by %j is %s', (question, answer, reason) => {
    expect(findFault(key, { question, answer })).toEqual({ reason });
  });
});
