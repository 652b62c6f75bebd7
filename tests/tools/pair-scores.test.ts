import { describe, expect, it } from 'vitest';
import { languageCodes } from '../../questions/index.ts';
import { scorePairs } from '../../tools/eval/pairs.ts';
import { goldenArticles } from '../../tools/golden/golden-article.ts';
import { minimalPairs, unchangedSentences } from '../../tools/pairs/minimal-pairs.ts';

describe('The pairs of the golden articles', () => {
  const articles = goldenArticles().map(({ article }) => article);

  it('are the same every time, none twice, and every one differs from its sentence', () => {
    for (const article of articles.slice(0, 6)) {
      const pairs = minimalPairs(article);
      expect(minimalPairs(article)).toEqual(pairs);
      expect(new Set(pairs.map(({ statement }) => statement)).size).toBe(pairs.length);
      const own = new Set(unchangedSentences(article).map(({ statement }) => statement));
      expect(pairs.filter(({ statement }) => own.has(statement))).toEqual([]);
      expect(pairs.filter(({ unchanged }) => !own.has(unchanged))).toEqual([]);
    }
  });

  it('leave no doubled spaces or stops behind', () => {
    const torn = articles
      .flatMap(minimalPairs)
      .filter(
        ({ statement, unchanged }) =>
          /\S {2}\S|\.\.$| [,.،]/.test(statement) && !/ [,.،]|\.\.$| {2}/.test(unchanged),
      );
    expect(torn).toEqual([]);
  });

  it('hold every change in every language', () => {
    for (const lang of languageCodes) {
      const found = new Set(
        articles
          .filter((article) => article.lang === lang)
          .flatMap((article) => minimalPairs(article).map(({ change }) => change)),
      );
      for (const change of ['number', 'date', 'name', 'negation', 'antonym', 'scope', 'unit'] as const)
        expect(found, lang).toContain(change);
    }
  });

  it('are told apart by language and change, with what came of them', () => {
    const [article] = articles;
    if (article === undefined) throw new Error('There is no golden article.');
    const { scores } = scorePairs(
      [article],
      () => (statement) => (article.text.includes(statement) ? 'supported' : 'refuted'),
    );
    const told = unchangedSentences(article).length;
    expect(scores.find(({ change }) => change === 'none')).toEqual({
      lang: article.lang,
      change: 'none',
      statements: told,
      outcomes: new Map([['supported', told]]),
    });
    const numbers = minimalPairs(article).filter(({ change }) => change === 'number').length;
    expect(scores.find(({ change }) => change === 'number')?.outcomes).toEqual(
      new Map([['refuted', numbers]]),
    );
  });

  it('catch a judge who looks at the shape of a sentence alone, and clear one who knows the article by heart', () => {
    const some = articles.slice(0, 2);
    const lax = scorePairs(some, () => () => 'supported');
    const pairs = some.reduce((sum, article) => sum + minimalPairs(article).length, 0);
    expect(lax.offenders).toHaveLength(pairs);
    const strict = scorePairs(
      some,
      (article) => (statement) => (article.text.includes(statement) ? 'supported' : 'not_enough_information'),
    );
    expect(strict.offenders).toEqual([]);
    expect(strict.scores.reduce((sum, { statements }) => sum + statements, 0)).toBeGreaterThan(pairs);
  });
});
