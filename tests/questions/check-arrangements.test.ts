import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryOver } from '../../questions/carry-over.ts';
import { chanceFrom } from '../../questions/chance.ts';
import { checkAnswer } from '../../questions/check.ts';
import { QuizJson, quizJson } from '../../questions/index.ts';
import { askMatch } from '../../questions/kinds/match.ts';
import { askOrder } from '../../questions/kinds/order.ts';
import { answerKey, publicPart } from '../../questions/set.ts';
import { type Answer, PublicSet, Verdict } from '../../questions/wire.ts';
import { rightAnswer } from '../fixtures/answers.ts';
import { arrangedArticle, arrangedSet } from '../fixtures/arranged.ts';
import { keyOf, quote } from './fixtures/keys.ts';

const asked = {
  id: 'q-1',
  asks: 'sequence',
  stem: 'رتّب.',
  explanation: 'بحسب المقال.',
  canonicalAnswer: 'كذا',
  evidence: [quote],
} as const;
const events = ['جاء', 'ذهب', 'عاد', 'نام', 'صحا'];
const speakers = ['سعاد', 'هند', 'ليلى', 'منى', 'رنا'];

const orderOf = (count: number, seed = 'بذرة') =>
  askOrder({ asked, events: events.slice(0, count), order: chanceFrom(seed) });
const matchOf = (count: number, seed = 'بذرة') =>
  askMatch({
    asked,
    pairs: events.slice(0, count).map((row, index) => ({ row, option: speakers[index] ?? '' })),
    rowOrder: chanceFrom(seed),
    optionOrder: chanceFrom(`${seed} options`),
  });

function check(question: ReturnType<typeof orderOf> | ReturnType<typeof matchOf>, answer: Answer) {
  return checkAnswer(keyOf([question]), { question: 'q-1', answer });
}

/** The verdict on the events put in the order of these ranks, 0 being the first event. */
function verdictOf(ranks: readonly number[]): Verdict {
  const question = orderOf(ranks.length);
  const order = ranks.map((rank) => question.correctOrder[rank] ?? '');
  const verdict = check(question, { kind: 'order', order });
  if (!verdict.ok) throw new Error(verdict.failure.reason);
  return Verdict.parse(verdict.value);
}

describe('An order', () => {
  it.each([
    [[0, 1, 2], 'correct', 1],
    [[1, 0, 2], 'partial', 0.33],
    [[2, 0, 1], 'incorrect', 0],
    [[2, 1, 0], 'incorrect', 0],
    [[0, 2, 1, 3], 'partial', 0.67],
    [[3, 0, 1, 2], 'incorrect', 0],
    [[1, 2, 3, 4, 0], 'partial', 0.2],
    [[1, 0, 2, 4, 3], 'partial', 0.6],
  ] as const)('%j is %s and scores its pairs in order less those out of it: %d', (ranks, outcome, score) => {
    expect(verdictOf(ranks)).toMatchObject({ outcome, score });
  });

  it('scores nothing below zero, one only when right, and never more for one more exchange of neighbours that stood right', () => {
    const ranks = fc
      .integer({ min: 3, max: 5 })
      .chain((count) => fc.shuffledSubarray([...Array(count).keys()], { minLength: count }));
    fc.assert(
      fc.property(ranks, fc.nat(3), (order, at) => {
        const { score, outcome } = verdictOf(order);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score === 1).toBe(order.every((rank, index) => rank === index));
        expect(outcome === 'correct').toBe(score === 1);
        const [a, b] = [order[at], order[at + 1]];
        fc.pre(a !== undefined && b !== undefined && a < b);
        const worse = [...order.slice(0, at), b, a, ...order.slice(at + 2)];
        expect(verdictOf(worse).score).toBeLessThanOrEqual(score ?? 0);
      }),
    );
  });

  it.each([
    [['a', 'b'], 'incomplete_answer'],
    [['a', 'b', 'b'], 'incomplete_answer'],
    [['a', 'b', 'c', 'c'], 'incomplete_answer'],
    [['a', 'b', 'd'], 'unknown_option'],
    [[], 'incomplete_answer'],
  ])('%j is refused, and the refusal is the same whatever the key', (order, reason) => {
    const refused = { ok: false, failure: { reason } };
    expect(check(orderOf(3), { kind: 'order', order })).toEqual(refused);
    expect(check(orderOf(3, 'أخرى'), { kind: 'order', order })).toEqual(refused);
  });

  it('is shown in an order that the right one has no part in', () => {
    const texts = ['خامس', 'ثالث', 'أول'];
    const shown = [texts, texts.toReversed()].map(
      (list) => askOrder({ asked, events: list, order: chanceFrom('س') }).options,
    );
    expect(shown[0]).toEqual(shown[1]);
  });

  it('is shown in every order about as often, the right one too', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 1200; seed++) {
      const { correctOrder } = orderOf(3, `بذرة ${seed}`);
      const place = correctOrder.join('');
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 200)).toBeLessThan(60);
  });
});

describe('A match', () => {
  it.each([
    [0, 'correct', 1],
    [2, 'partial', 0.5],
    [3, 'partial', 0.25],
    [4, 'incorrect', 0],
  ] as const)(
    'with %d of four rows moved round is %s and scores the share of rows that are right',
    (moved, outcome, score) => {
      const question = matchOf(4);
      const entries = Object.entries(question.correctPairs);
      const turned = entries.map(([row], index) => [
        row,
        entries[index < moved ? (index + 1) % moved : index]?.[1] ?? '',
      ]);
      const verdict = check(question, { kind: 'match', pairs: Object.fromEntries(turned) });
      expect(verdict).toMatchObject({
        ok: true,
        value: { outcome, score, correctPairs: question.correctPairs },
      });
    },
  );

  it('pairs every row with the option it was made with', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 3, max: 5 }), (seed, count) => {
        const { rows, options, correctPairs } = matchOf(count, seed);
        const texts = rows.map(({ id, text }) => [
          text,
          options.find((option) => option.id === correctPairs[id])?.text,
        ]);
        expect(texts.sort()).toEqual(
          events
            .slice(0, count)
            .map((row, index) => [row, speakers[index]])
            .sort(),
        );
      }),
    );
  });

  it.each([
    [{ a: 'a', b: 'b' }, 'incomplete_answer'],
    [{ a: 'a', b: 'b', c: 'b' }, 'incomplete_answer'],
    [{ a: 'a', b: 'b', d: 'c' }, 'unknown_option'],
    [{ a: 'a', b: 'b', c: 'd' }, 'unknown_option'],
    [{}, 'incomplete_answer'],
  ])('%j is refused', (pairs, reason) => {
    expect(check(matchOf(3), { kind: 'match', pairs: pairs as Record<string, string> })).toEqual({
      ok: false,
      failure: { reason },
    });
  });
});

describe('A set with an order and a match', () => {
  const set = arrangedSet();
  const article = arrangedArticle();

  it('takes its own answers as right', () => {
    for (const question of set.questions) {
      const verdict = checkAnswer(answerKey(set), { question: question.id, answer: rightAnswer(question) });
      expect(verdict).toMatchObject({ ok: true, value: { outcome: 'correct', score: 1 } });
    }
  });

  it('has a public part that fits the wire and holds no key', () => {
    const open = publicPart(set);
    expect(PublicSet.parse(open)).toEqual(open);
    expect(JSON.stringify(open)).not.toMatch(/correct|explanation|evidence|canonical/);
  });

  it('is exported with the right order, and with the right option of every row', () => {
    const { questions } = QuizJson.parse(quizJson(article, set));
    expect(questions[0]).toMatchObject({
      kind: 'order',
      options: ['بدأت ورشة الترميم', 'أسس المعلم نديم الخطيب المكتبة', 'أغلق المجلس البلدي أبواب المكتبة'],
      answer: ['أسس المعلم نديم الخطيب المكتبة', 'أغلق المجلس البلدي أبواب المكتبة', 'بدأت ورشة الترميم'],
    });
    expect(questions[1]).toMatchObject({
      kind: 'match',
      answer: ['هدى النجار', 'رامي عواد', 'أنطوان سعادة'],
    });
    expect(questions[1]?.rows).toHaveLength(3);
  });

  it('is withdrawn question by question when one of its sentences changes, and kept when none does', () => {
    const at = '2026-03-11T08:00:00Z';
    expect(carryOver(set, article, at).withdrawn).toEqual([]);
    const moved = arrangedArticle((text) => text.replace('عام 1952', 'عام 1953'));
    expect(carryOver(set, moved, at).withdrawn.map(({ question }) => question)).toEqual(['q-order']);
    const other = arrangedArticle((text) => text.replace('رامي عواد', 'رامي جابر'));
    expect(carryOver(set, other, at).withdrawn.map(({ question }) => question)).toEqual(['q-match']);
  });
});
