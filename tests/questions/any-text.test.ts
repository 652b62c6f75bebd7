import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerKey,
  askAbout,
  checkAnswer,
  makeSet,
  PublicSet,
  publicPart,
  readArticle,
  understand,
} from '../../questions/index.ts';
import { demonstrations } from '../../questions/sets/demonstrations.ts';
import { rightAnswer } from '../fixtures/answers.ts';

const pieces = Object.values(demonstrations).flatMap(({ text }) => text.split(/(?<=[.،,«»“”() \n])/));
const odd = [
  '«',
  '»',
  '"',
  '(',
  ')',
  '\n\n',
  '…',
  '٪',
  '1.200',
  '٣٫٥',
  '31 شباط 2024',
  '99/99/9999',
  'و',
  'ال',
  'عبد ',
  '\u202b',
  '🙂',
  '-',
  '/',
  ':',
  "d'",
  'le 1er ',
  'May ',
];
const anyText = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.constantFrom(...odd) },
    ),
    { minLength: 60, maxLength: 220 },
  )
  .map((list) => list.join(''));

/** Whole sentences of one language in any order, with something odd between them now and then. */
const anyNews = fc.constantFrom(...Object.values(demonstrations)).chain(({ lang, text }) => {
  const sentences = fc.constantFrom(...text.split(/(?<=[.»”] )|\n\n/));
  const list = fc.array(
    fc.oneof({ weight: 12, arbitrary: sentences }, { weight: 1, arbitrary: fc.constantFrom(...odd) }),
    {
      minLength: 8,
      maxLength: 24,
    },
  );
  return list.map((parts) => ({ lang, text: parts.join(' ') }));
});

describe('Any text made of pieces of news', () => {
  it('is read and asked without a throw, and what comes out holds together', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('ar', 'en', 'fr'), (text, lang) => {
        const article = readArticle({ text, lang: lang as 'ar', publishedAt: '2026-01-28' });
        if (!article.ok) return;
        const { value } = article;
        let end = 0;
        for (const mention of understand(value).entities) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(value.text.slice(mention.start, mention.end)).toBe(mention.text);
          end = mention.end;
        }
        for (const { question } of askAbout(value, 'any').candidates) {
          for (const quote of question.evidence)
            expect(value.text.slice(quote.start, quote.end)).toBe(quote.exact);
          expect(question.stem.trim()).not.toBe('');
        }
      }),
      { numRuns: 150 },
    );
  });

  it('makes sets whose every key is accepted by the grader that serves it', () => {
    let made = 0;
    fc.assert(
      fc.property(anyNews, ({ text, lang }) => {
        const article = readArticle({ text, lang, publishedAt: '2026-01-28' });
        if (!article.ok) return;
        const set = makeSet(article.value, { id: 's-any', seed: 'any' });
        if (!set.ok) return;
        made++;
        PublicSet.parse(publicPart(set.value));
        for (const question of set.value.questions) {
          const answer = rightAnswer(question);
          const verdict = checkAnswer(answerKey(set.value), { question: question.id, answer });
          expect(verdict.ok && verdict.value.outcome, `${question.stem} = ${question.canonicalAnswer}`).toBe(
            'correct',
          );
        }
      }),
      { numRuns: 100 },
    );
    expect(made).toBeGreaterThan(50);
  });
});
