import { describe, expect, it } from 'vitest';
import { checkAnswer } from '../../questions/check.ts';
import type { Answer } from '../../questions/wire.ts';
import { Verdict } from '../../questions/wire.ts';
import { booleanQuestion, choiceQuestion, date, keyOf, quote, textQuestion } from './fixtures/keys.ts';

const withdrawal = { at: '2026-02-01T10:00:00Z', note: 'سُحب هذا السؤال.' };
const key = keyOf([
  choiceQuestion(),
  booleanQuestion(),
  textQuestion(date('2024-12-08'), '8 كانون الأول/ديسمبر 2024'),
  { ...choiceQuestion(), id: 'q-4', withdrawn: withdrawal },
]);

function check(question: string, answer: Answer) {
  return checkAnswer(key, { question, answer });
}

function verdictOf(question: string, answer: Answer): Verdict {
  const result = check(question, answer);
  if (!result.ok) throw new Error(result.failure.reason);
  return result.value;
}

describe('A choice', () => {
  it('is right for the option of the key and shows it', () => {
    expect(verdictOf('q-2', { kind: 'choice', option: 'b' })).toMatchObject({
      set: 'set-1',
      question: 'q-2',
      outcome: 'correct',
      score: 1,
      correctOption: 'b',
      canonicalAnswer: 'دمشق',
      explanation: 'بحسب المقال: عُقد الاجتماع في دمشق.',
    });
  });

  it.each(['a', 'c', 'd'])('is wrong for option %s and still shows the right one', (option) => {
    expect(verdictOf('q-2', { kind: 'choice', option })).toMatchObject({
      outcome: 'incorrect',
      score: 0,
      correctOption: 'b',
      tolerated: [],
    });
  });

  it.each(['e', 'B', 'دمشق', 'b '])('refuses %j, which was not offered', (option) => {
    expect(check('q-2', { kind: 'choice', option })).toEqual({
      ok: false,
      failure: { reason: 'unknown_option' },
    });
  });
});

describe('A statement', () => {
  it('is judged by its truth value', () => {
    expect(verdictOf('q-3', { kind: 'boolean', value: false })).toMatchObject({
      outcome: 'correct',
      score: 1,
    });
    expect(verdictOf('q-3', { kind: 'boolean', value: true })).toMatchObject({
      outcome: 'incorrect',
      score: 0,
    });
  });
});

describe('A verdict', () => {
  it('carries the quote with the title and hash of its own text', () => {
    const { source: _, ...words } = quote;
    expect(verdictOf('q-3', { kind: 'boolean', value: true }).evidence).toEqual([
      { ...words, source: 'source-1', sourceTitle: 'بيان', textHash: 'b'.repeat(64) },
    ]);
    expect(verdictOf('q-2', { kind: 'choice', option: 'a' }).evidence[0]).toMatchObject({
      sourceTitle: 'خبر',
      textHash: 'a'.repeat(64),
    });
  });

  it('scores a half for a partial answer', () => {
    expect(verdictOf('q-1', { kind: 'text', text: 'ديسمبر 2024' })).toMatchObject({
      outcome: 'partial',
      score: 0.5,
    });
  });

  it.each<[string, Answer]>([
    ['q-1', { kind: 'text', text: '٨/١٢/٢٠٢٤' }],
    ['q-2', { kind: 'choice', option: 'a' }],
    ['q-3', { kind: 'boolean', value: true }],
    ['q-4', { kind: 'choice', option: 'a' }],
  ])('on %s fits the wire', (question, answer) => {
    expect(Verdict.safeParse(verdictOf(question, answer)).success).toBe(true);
  });
});

describe('A withdrawn question', () => {
  it.each(['a', 'b', 'h'])('counts for nobody and gives its note, no key, for option %s', (option) => {
    expect(check('q-4', { kind: 'choice', option })).toEqual({
      ok: true,
      value: {
        set: 'set-1',
        question: 'q-4',
        outcome: 'withdrawn',
        score: null,
        evidence: [],
        explanation: withdrawal.note,
        tolerated: [],
        withdrawn: withdrawal,
      },
    });
  });
});

describe('A refusal', () => {
  it('names an unknown question', () => {
    expect(check('q-9', { kind: 'boolean', value: true })).toEqual({
      ok: false,
      failure: { reason: 'unknown_question' },
    });
  });

  it.each<[string, Answer]>([
    ['q-2', { kind: 'text', text: 'دمشق' }],
    ['q-2', { kind: 'boolean', value: true }],
    ['q-3', { kind: 'choice', option: 'a' }],
    ['q-1', { kind: 'choice', option: 'a' }],
  ])('names an answer of another kind for %s', (question, answer) => {
    expect(check(question, answer)).toEqual({ ok: false, failure: { reason: 'answer_kind_mismatch' } });
  });

  it.each(['', ' ', '\n\t', '؟؟؟', '...', '«»', '\u200f\u200e', '\u200b\u200d\ufeff', '-'])(
    'names the empty answer %j',
    (text) => {
      expect(check('q-1', { kind: 'text', text })).toEqual({
        ok: false,
        failure: { reason: 'empty_answer' },
      });
    },
  );

  it('is the same whatever the key holds', () => {
    const other = keyOf([
      textQuestion(date('1999-01-01'), '1999'),
      { ...choiceQuestion(), correctOption: 'd' },
    ]);
    for (const [question, answer] of [
      ['q-1', { kind: 'text', text: '' }],
      ['q-2', { kind: 'choice', option: 'h' }],
      ['q-2', { kind: 'text', text: 'دمشق' }],
    ] as const) {
      expect(checkAnswer(other, { question, answer })).toEqual(check(question, answer));
    }
  });
});
