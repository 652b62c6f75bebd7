import { describe, expect, it } from 'vitest';
import { type CarriedOver, carryOver } from '../../questions/carry-over.ts';
import { checkAnswer } from '../../questions/check.ts';
import { quoteSpan } from '../../questions/evidence.ts';
import type { BooleanQuestion } from '../../questions/question.ts';
import { answerKey, type QuestionSet } from '../../questions/set.ts';
import { paragraphs, setOf, statement, story } from './fixtures/story.ts';

const at = '2026-01-14T09:00:00Z';
const before = story();
const made = setOf(before);
const cost = 'وبلغت كلفة المشروع 14 مليون دولار، وفق بيان الوزارة.';

/** A set with one true statement that rests on the words of `text` in the source `id`. */
function restingOn(text: string, id = 'article', speaker?: string): QuestionSet {
  const source = id === 'article' ? before : before.sources.find((candidate) => candidate.id === id);
  if (source === undefined) throw new Error('no such source');
  const start = source.text.indexOf(text);
  const question: BooleanQuestion = {
    kind: 'boolean',
    id: 'q-1',
    asks: 'howMany',
    stem: 'صح أم خطأ: بلغت كلفة المشروع 14 مليون دولار.',
    explanation: 'بحسب المقال.',
    canonicalAnswer: 'صح',
    value: true,
    evidence: [quoteSpan(source, start, start + text.length, [{ start, end: start + 5 }], speaker)],
  };
  return { ...made, questions: [question] };
}

function afterEdit(set: QuestionSet, from: string, to: string): CarriedOver {
  const text = before.text.replace(from, to);
  expect(text).not.toBe(before.text);
  return carryOver(set, story({ text }), at);
}

describe('A set carried over to an unchanged text', () => {
  it('keeps every question and grows in version only', () => {
    const { set, withdrawn } = carryOver(made, before, at);
    expect(withdrawn).toEqual([]);
    expect(set).toEqual({ ...made, version: made.version + 1 });
  });

  it('keeps a quote that is only part of a sentence', () => {
    expect(carryOver(restingOn('كلفة المشروع 14 مليون دولار'), before, at).withdrawn).toEqual([]);
  });
});

describe('A set carried over an edit', () => {
  it('points every surviving quote into the new text', () => {
    const article = story({ text: `فقرة جديدة تسبق الخبر كله.\n\n${before.text}` });
    const { set, withdrawn } = carryOver(made, article, at);
    expect(withdrawn).toEqual([]);
    expect(set.article.textHash).toBe(article.textHash);
    for (const question of set.questions) {
      for (const quote of question.evidence) {
        expect(article.text.slice(quote.start, quote.end)).toBe(quote.exact);
        for (const mark of quote.marks) expect(mark.end).toBeLessThanOrEqual(quote.exact.length);
      }
    }
    expect(set.questions.map(({ evidence }) => evidence.map(({ exact, marks }) => [exact, marks]))).toEqual(
      made.questions.map(({ evidence }) => evidence.map(({ exact, marks }) => [exact, marks])),
    );
  });

  it('cuts a quote anew where its spelling was mended', () => {
    const { set, withdrawn } = afterEdit(restingOn(cost), '14 مليون', '١٤ مليون');
    expect(withdrawn).toEqual([]);
    expect(set.questions[0]?.evidence[0]?.exact).toBe(cost.replace('14', '١٤'));
  });

  it.each([
    ['a number', '14 مليون', '15 مليون'],
    ['a negation', 'وبلغت كلفة', 'ولم تبلغ كلفة'],
    ['a unit', '14 مليون دولار', '14 مليون يورو'],
    ['the source named', 'وفق بيان الوزارة', 'وفق بيان المحافظة'],
    ['the whole sentence gone', ` ${cost}`, ''],
    ['a frame before it', cost, `ونفى الوزير أن ${cost}`],
    ['a frame after it', cost, 'وبلغت كلفة المشروع 14 مليون دولار، وفق بيان الوزارة، وهو رقم غير صحيح.'],
    ['a comma inside it', 'دولار، وفق', 'دولار وفق'],
  ])('withdraws a question after a change of %s', (_, from, to) => {
    const { set, withdrawn } = afterEdit(restingOn(cost), from, to);
    const note = 'سُحب هذا السؤال لأن الجملة التي يستند إليها تغيّرت.';
    expect(withdrawn).toEqual([{ question: 'q-1', note }]);
    expect(set.questions[0]?.withdrawn).toEqual({ at, note });
    expect(set.questions).toHaveLength(1);
  });

  it('withdraws a question whose quote is part of a sentence, since nobody knows the rest of the old one', () => {
    const set = restingOn('كلفة المشروع 14 مليون دولار');
    expect(afterEdit(set, paragraphs[2] ?? '', 'فقرة أخرى.').withdrawn).toHaveLength(1);
  });

  it('withdraws what the paper said and now somebody says in a long quotation', () => {
    const long = 'وهذا كلام طويل يملأ التصريح ولا يغيّر شيئاً في معناه. '.repeat(8);
    const edit = [cost, `وقال شاهد: «هذا ما سمعته. ${cost} ${long}».`] as const;
    expect(afterEdit(restingOn(cost), ...edit).withdrawn).toHaveLength(1);
  });

  it('says a withdrawal in the verdict and takes no answer any more', () => {
    const { set } = afterEdit(restingOn(cost), '14 مليون', '15 مليون');
    const verdict = checkAnswer(answerKey(set), {
      question: 'q-1',
      answer: { kind: 'boolean', value: true },
    });
    expect(verdict).toMatchObject({ ok: true, value: { outcome: 'withdrawn', score: null, evidence: [] } });
  });

  it('leaves an earlier withdrawal as it was, even when the words are back', () => {
    const once = afterEdit(restingOn(cost), '14 مليون', '15 مليون');
    const twice = carryOver(once.set, before, '2026-01-15T09:00:00Z');
    expect(twice.withdrawn).toEqual([]);
    expect(twice.set.questions[0]?.withdrawn?.at).toBe(at);
    expect(twice.set.version).toBe(3);
  });
});

describe('A quote from an attached document', () => {
  const set = restingOn('وبلغت كلفة الأعمال 14 مليون دولار.', 'source-1');

  it('follows its text when another document is attached before it', () => {
    const moved = carryOver(set, story({ sources: ['وثيقة أخرى لا صلة لها بما سبق.', statement] }), at);
    expect(moved.withdrawn).toEqual([]);
    expect(moved.set.questions[0]?.evidence[0]?.source).toBe('source-2');
  });

  it('is found in the document of its id when that was edited elsewhere', () => {
    const edited = carryOver(set, story({ sources: [`تمهيد قصير. ${statement}`] }), at);
    expect(edited.withdrawn).toEqual([]);
    expect(edited.set.questions[0]?.evidence[0]?.start).toBe(`تمهيد قصير. ${statement}`.indexOf('وبلغت'));
  });

  it.each([
    ['removed', []],
    ['changed', [statement.replace('14', '16')]],
  ])('withdraws its question when the document is %s', (_, sources) => {
    expect(carryOver(set, story({ sources }), at).withdrawn).toHaveLength(1);
  });
});
