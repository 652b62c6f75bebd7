import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportFormats } from '../../questions/exports/formats.ts';
import type { Item } from '../../questions/exports/item.ts';
import type { DraftItem } from '../../questions/imports/draft-item.ts';
import {
  exportItems,
  exportSet,
  type ImportFormatId,
  importFormatIds,
  importSet,
  type Question,
  type QuestionSet,
} from '../../questions/index.ts';
import { makeSet } from '../../questions/set.ts';
import { goldenArticles, goldenSeed } from '../../tools/golden/golden-article.ts';
import { arrangedArticle, arrangedSet } from '../fixtures/arranged.ts';
import { setOf, story } from './fixtures/story.ts';
import { anySet, unwritable } from './fixtures/torture.ts';

/** An item as far as every format carries it: orders of showing are drawn anew. */
function carried(item: Item | DraftItem, format: ImportFormatId) {
  const { kind, stem, asks, id } = item;
  const told = { kind, stem, asks, id, quotes: quotesOf(item), explanation: explanationOf(item) };
  switch (item.kind) {
    case 'choice':
      return { ...told, options: item.options, answer: item.answer };
    case 'boolean':
      return { ...told, answer: item.answer };
    case 'text': {
      const accepted = item.accepted.filter((text) => format !== 'gift' || !unwritable.test(text));
      return { ...told, answer: item.answer, accepted };
    }
    case 'order':
      return { ...told, options: [...item.options].sort(), answer: item.answer };
    case 'match':
      return { ...told, options: [...item.options].sort(), rows: item.rows, answer: item.answer };
  }
}

const quotesOf = (item: Item | DraftItem) =>
  'receipts' in item ? item.receipts.map(({ exact }) => exact) : item.feedback.quotes;

const explanationOf = (item: Item | DraftItem) =>
  'receipts' in item ? item.explanation : item.feedback.text;

describe.each(importFormatIds)('What is written as %s', (format) => {
  it('comes back as it went: kind, stem, options, key, quotes, for any set of any kinds', () => {
    fc.assert(
      fc.property(anySet, (set) => {
        const file = exportItems(set, format);
        const left = new Set(file.left.map(({ question }) => question));
        const { items, faults } = exportFormats[format].read(
          'text' in file ? file.text.replace(/^\ufeff/, '') : '',
        );
        expect(faults).toEqual([]);
        const kept = set.items.filter(({ id }) => !left.has(id));
        const found = items.map((item) => carried(item, format));
        expect(found).toEqual(kept.map((item) => carried(item, format)));
      }),
      { numRuns: 200 },
    );
  });

  it.each(goldenArticles().map(({ slug, article }) => ({ slug, article })))(
    'is the same set again over its article, with every receipt in its place: $slug',
    ({ article }) => {
      const made = makeSet(article, { id: 's-golden', seed: goldenSeed });
      if (made.ok) expectReturn(made.value, article, format);
    },
  );

  it('is the same set again where it has orders, matches and sources', () => {
    const article = arrangedArticle();
    expectReturn(arrangedSet('ar'), article, format);
    const told = story();
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 8 }), (seed) => {
        expectReturn(setOf(told, seed), told, format);
      }),
      { numRuns: 8 },
    );
  });
});

function expectReturn(
  set: QuestionSet,
  article: Parameters<typeof importSet>[1],
  format: ImportFormatId,
): void {
  const file = exportSet(set, format);
  const {
    set: back,
    items,
    faults,
  } = importSet('text' in file ? file.text : '', article, {
    format,
    id: set.id,
    seed: set.seed,
  });
  expect([faults, items.filter((item) => 'missing' in item)]).toEqual([[], []]);
  expect(back?.questions.map(known)).toEqual(set.questions.map(known));
}

/** A question without the order in which it is shown, and without what only marks words. */
function known(question: Question) {
  const { kind, id, asks, stem, canonicalAnswer, explanation } = question;
  const evidence = question.evidence.map(({ source, exact, start, end }) => ({ source, exact, start, end }));
  const told = { kind, id, asks, stem, explanation, evidence };
  const textsOf = (options: readonly { text: string }[]) => options.map(({ text }) => text).sort();
  switch (question.kind) {
    case 'choice':
      return { ...told, canonicalAnswer, options: textsOf(question.options) };
    case 'boolean':
      return { ...told, canonicalAnswer, value: question.value };
    case 'text':
      return { ...told, canonicalAnswer };
    case 'order': {
      const words = (id: string) => question.options.find((option) => option.id === id)?.text;
      return { ...told, options: textsOf(question.options), order: question.correctOrder.map(words) };
    }
    case 'match': {
      const words = (id: string | undefined) => question.options.find((option) => option.id === id)?.text;
      const pairs = question.rows.map((row) => [row.text, words(question.correctPairs[row.id])]);
      return { ...told, options: textsOf(question.options), pairs: pairs.sort() };
    }
  }
}
