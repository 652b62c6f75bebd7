import { describe, expect, it } from 'vitest';
import { locate, searched } from '../../questions/evidence.ts';
import {
  type Answer,
  answerKey,
  checkAnswer,
  makeSet,
  PublicSet,
  publicPart,
  type Question,
  type QuestionSet,
} from '../../questions/index.ts';
import { goldenArticles } from '../../tools/golden/golden-article.ts';

const seeds = ['demo', 'property 1', 'property 2'];
const made = goldenArticles().flatMap(({ slug, article }) => {
  const sets = seeds.flatMap((seed) => {
    const set = makeSet(article, { id: 'property', seed });
    return set.ok ? [set.value] : [];
  });
  return sets.length === 0 ? [] : [{ slug, article, sets }];
});

/** The answer that the key itself gives. */
function ownAnswer(question: Question): Answer {
  switch (question.kind) {
    case 'choice':
      return { kind: 'choice', option: question.correctOption };
    case 'boolean':
      return { kind: 'boolean', value: question.value };
    case 'text':
      return { kind: 'text', text: question.canonicalAnswer };
    case 'order':
      return { kind: 'order', order: [...question.correctOrder] };
    case 'match':
      return { kind: 'match', pairs: { ...question.correctPairs } };
  }
}

/** Answers that are surely wrong: every other option, the other truth value, orders and pairs with two exchanged. */
function wrongAnswers(question: Question): Answer[] {
  switch (question.kind) {
    case 'choice':
      return question.options
        .filter(({ id }) => id !== question.correctOption)
        .map(({ id }) => ({ kind: 'choice', option: id }));
    case 'boolean':
      return [{ kind: 'boolean', value: !question.value }];
    case 'text':
      return question.value.type === 'name'
        ? question.value.rivals.map((text) => ({ kind: 'text', text }))
        : [];
    case 'order':
      return exchanges(question.correctOrder).map((order) => ({ kind: 'order', order }));
    case 'match': {
      const rows = Object.keys(question.correctPairs);
      return exchanges(Object.values(question.correctPairs)).map((options) => ({
        kind: 'match',
        pairs: Object.fromEntries(rows.map((row, index) => [row, options[index] ?? ''])),
      }));
    }
  }
}

/** `items` with each neighbouring two exchanged, one list for every two. */
function exchanges(items: readonly string[]): string[][] {
  return items.slice(1).map((item, index) => items.with(index, item).with(index + 1, items[index] ?? ''));
}

function outcomeOf(set: QuestionSet, question: Question, answer: Answer): string {
  const checked = checkAnswer(answerKey(set), { question: question.id, answer });
  return checked.ok ? checked.value.outcome : checked.failure.reason;
}

describe.each(made)('Every set of $slug', ({ article, sets }) => {
  const asked = sets.flatMap((set) => set.questions.map((question) => ({ set, question })));

  it('rests on quotes that stand word for word in the text, and are found again in it', () => {
    const text = searched(article.text);
    for (const { question } of asked) {
      expect(question.evidence.length, question.stem).toBeGreaterThan(0);
      for (const quote of question.evidence) {
        if (quote.source !== article.id) continue;
        expect(article.text.slice(quote.start, quote.end)).toBe(quote.exact);
        expect(locate(quote, text)).toEqual({ start: quote.start, end: quote.end });
        for (const { start, end } of quote.marks) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(quote.exact.length);
        }
      }
    }
  });

  it('takes its own answers as right', () => {
    for (const { set, question } of asked)
      expect([question.stem, outcomeOf(set, question, ownAnswer(question))]).toEqual([
        question.stem,
        'correct',
      ]);
  });

  it('takes no wrong answer as right', () => {
    for (const { set, question } of asked)
      for (const answer of wrongAnswers(question))
        expect([question.stem, answer, outcomeOf(set, question, answer)]).not.toContain('correct');
  });

  it('serves what its schema allows and nothing that an answer brings', () => {
    for (const set of sets) {
      const served = publicPart(set);
      expect(PublicSet.parse(served)).toEqual(served);
      const words = JSON.stringify(served);
      for (const question of set.questions) {
        expect(words).not.toContain(JSON.stringify(question.explanation).slice(1, -1));
        if (question.kind === 'text') {
          const stem = served.questions.find(({ id }) => id === question.id)?.stem;
          expect(stem).not.toContain(question.canonicalAnswer);
        }
      }
    }
  });

  it('has options, events and rows that differ from each other', () => {
    for (const { question } of asked) {
      for (const list of [
        'options' in question ? question.options : [],
        'rows' in question ? question.rows : [],
      ]) {
        expect(new Set(list.map(({ text }) => text)).size, question.stem).toBe(list.length);
        expect(new Set(list.map(({ id }) => id)).size, question.stem).toBe(list.length);
      }
    }
  });
});
