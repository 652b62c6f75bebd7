import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../questions/exports/clean-text.ts';
import type { Item, ItemSet } from '../../questions/exports/item.ts';
import { newsHtml } from '../../questions/exports/news-line.ts';
import { exportItems, exportSet } from '../../questions/index.ts';
import { fold } from '../../questions/text/fold.ts';
import { everyKind } from '../fixtures/every-kind.ts';
import { markupOf, shownEach, shownHtml } from './fixtures/shown-html.ts';
import { type MoodleQuestion, strictGift } from './fixtures/strict-gift.ts';
import { strictMoodleXml } from './fixtures/strict-xml.ts';
import { anySet, torture, unwritable } from './fixtures/torture.ts';

const readers = { gift: strictGift, 'moodle-xml': strictMoodleXml } as const;
type Moodle = keyof typeof readers;

function written(set: ItemSet, format: Moodle) {
  const file = exportItems(set, format);
  if (!('text' in file)) throw new Error('Moodle reads text.');
  const left = new Set(file.left.map(({ question }) => question));
  return { ...file, ...readers[format](file.text), kept: set.items.filter(({ id }) => !left.has(id)) };
}

/** What Moodle must have made of `item`: texts as shown, weights, pairs. */
function expectSame(found: MoodleQuestion | undefined, item: Item, set: ItemSet, format: Moodle): void {
  if (found === undefined) throw new Error(`${item.id} is missing.`);
  const { answers } = found;
  expect([found.format, found.idnumber]).toEqual(['html', item.id]);
  expect(shownEach(found.text, 'p')).toEqual([shownHtml(newsHtml(item, set)), item.stem]);
  expect(found.tags).toEqual(expect.arrayContaining(['dalil', `dalil-${item.asks}`]));
  expect(shownEach(found.feedback, 'blockquote')).toEqual(item.receipts.map(({ exact }) => exact));
  const shown = answers.map(({ text }) => shownHtml(text));
  switch (item.kind) {
    case 'choice':
      expect([found.type, shown]).toEqual(['multichoice', item.options]);
      expect(answers.map(({ weight }) => weight)).toEqual(
        item.options.map((text) => (text === item.answer ? 100 : 0)),
      );
      break;
    case 'boolean':
      expect([found.type, answers]).toEqual(['truefalse', [{ weight: 100, text: String(item.answer) }]]);
      break;
    case 'text': {
      // A typed answer is plain text, in which a star has to be told from the wild card.
      const typed = answers.map(({ text }) => text.replaceAll('\\*', '*'));
      const carried = [item.answer, ...item.accepted].filter(
        (text) => format === 'moodle-xml' || !unwritable.test(text),
      );
      expect([found.type, typed]).toEqual(['shortanswer', carried]);
      for (const { text } of answers) expect(text.replaceAll('\\*', '')).not.toContain('*');
      break;
    }
    case 'order':
      if (format === 'moodle-xml') expect([found.type, shown]).toEqual(['ordering', item.answer]);
      else {
        expect([found.type, shown]).toEqual(['match', item.options]);
        const digits = answers.map(({ option = '' }) => Number(fold(option)));
        expect(item.answer.map((event) => digits[item.options.indexOf(event)])).toEqual(
          item.answer.map((_, index) => index + 1),
        );
      }
      break;
    case 'match':
      expect([found.type, shown]).toEqual(['match', item.rows]);
      expect(answers.map(({ option }) => option)).toEqual(item.answer);
  }
}

describe.each(['gift', 'moodle-xml'] as const)('A set as %s', (format) => {
  it('is read by Moodle’s grammar as it was written, whatever its texts hold', () => {
    fc.assert(
      fc.property(anySet, (set) => {
        const { questions, kept, left } = written(set, format);
        expect(questions).toHaveLength(kept.length);
        for (const [index, item] of kept.entries()) expectSame(questions[index], item, set, format);
        for (const { question, reason } of left) {
          const item = set.items.find(({ id }) => id === question);
          const told = {
            too_few_options: item?.kind === 'match' && item.rows.length < 2,
            answer_not_writable:
              (item?.kind === 'text' && unwritable.test(item.answer)) ||
              (item?.kind === 'match' && /&&0\d\d/.test(item.options.join(' '))),
            withdrawn: false,
          };
          expect([format, reason, told[reason]]).toEqual([format, reason, true]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('keeps every question whose options, stem and answer are all torture', () => {
    const [first = '', ...others] = new Set(torture.map(cleanText));
    const items = others.map(
      (stem, index): Item => ({
        kind: 'choice',
        id: `q-${index}`,
        asks: 'what',
        stem,
        explanation: stem,
        receipts: [{ exact: stem, source: first }],
        options: [first, stem],
        answer: index % 2 === 0 ? first : stem,
      }),
    );
    const set: ItemSet = {
      id: 's',
      lang: 'ar',
      dir: 'rtl',
      title: first,
      article: { title: first },
      items,
      withdrawn: [],
    };
    const { questions, kept } = written(set, format);
    for (const [index, item] of kept.entries()) expectSame(questions[index], item, set, format);
    expect(kept).toHaveLength(others.length);
  });

  it('has no markup but its own, and says on every piece how it runs', () => {
    fc.assert(
      fc.property(anySet, (set) => {
        const { questions } = written(set, format);
        for (const { type, text, feedback, answers } of questions) {
          expect(markupOf(text).filter((name) => name !== 'br')).toEqual(['p class dir lang', 'p dir lang']);
          const known = ['p dir lang', 'p class dir lang', 'blockquote dir lang', 'p', 'a href', 'br'];
          for (const element of markupOf(feedback)) expect(known).toContain(element);
          if (type === 'shortanswer' || type === 'truefalse') continue;
          for (const { text: answer } of answers)
            expect(markupOf(answer).filter((name) => name !== 'br')).toEqual(['span dir lang']);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('carries quote, speaker, source and address in the feedback', () => {
    const set = everyKind('s-every');
    const named = {
      ...set,
      article: { ...set.article, url: 'https://paper.test/library' },
      questions: set.questions.map((question) => ({
        ...question,
        evidence: question.evidence.map((quote) => ({ ...quote, speaker: 'هدى النجار' })),
      })),
    };
    const file = exportSet(named, format);
    const { questions } = readers[format]('text' in file ? file.text : '');
    expect(questions).toHaveLength(5);
    for (const { feedback } of questions) {
      expect(shownHtml(feedback)).toContain('القائل: هدى النجار · من: مكتبة المدينة تعود');
      expect(feedback).toContain('<a href="https://paper.test/library">');
      expect(feedback).toContain('<blockquote dir="rtl" lang="ar">');
    }
  });

  it('leaves out what was withdrawn, and says so', () => {
    const set = everyKind('s-every');
    const [first, ...others] = set.questions;
    if (first === undefined) throw new Error('The set is empty.');
    const withdrawn = { at: '2026-03-11T08:00:00.000Z', note: 'سُحب.' };
    const file = exportSet({ ...set, questions: [{ ...first, withdrawn }, ...others] }, format);
    expect(file.left).toEqual([{ question: first.id, reason: 'withdrawn' }]);
    expect('text' in file ? file.text : '').not.toContain(first.id);
  });
});

describe('A set as GIFT', () => {
  it('turns an order into a match of events and numbers, and says so', () => {
    expect(exportSet(everyKind('s-every'), 'gift').changed).toEqual([
      { question: 'q-order', reason: 'order_as_match' },
    ]);
    expect(exportSet(everyKind('s-every'), 'moodle-xml').changed).toEqual([]);
  });

  it('gives every wrong option its weight, so that none that begins with a per cent is worth some', () => {
    const file = exportItems(
      {
        ...{ id: 's', lang: 'en', dir: 'ltr', title: 'T', article: { title: 'T' }, withdrawn: [] },
        items: [
          {
            ...{ kind: 'choice', id: 'q', asks: 'howMany', stem: 'How many?', explanation: '', receipts: [] },
            options: ['%50% of voters', '%25% of voters'],
            answer: '%25% of voters',
          },
        ],
      },
      'gift',
    );
    const text = 'text' in file ? file.text : '';
    // Markup stands before the words today; without it the first of them would be read as a weight.
    expect(text.split('\n').filter((line) => line.startsWith('~'))).toEqual([expect.stringMatching(/^~%0%/)]);
    const [question] = strictGift(text).questions;
    expect(question?.answers.map(({ weight, text }) => [weight, shownHtml(text)])).toEqual([
      [0, '%50% of voters'],
      [100, '%25% of voters'],
    ]);
  });
});
