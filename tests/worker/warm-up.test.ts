// The warm-up is worth its start only while its articles go the whole way.
import { describe, expect, it } from 'vitest';
import { makeSet, readArticle } from '../../questions/index.ts';
import { warmUpArticles } from '../../worker/warm-up.ts';

describe('The articles of the warm-up', () => {
  it.each(warmUpArticles)('make a set of several kinds and asks ($title)', (draft) => {
    const article = readArticle(draft);
    if (!article.ok) throw new Error(article.failure.reason);
    expect(article.value.lang).toBe(draft.lang);
    const set = makeSet(article.value, { id: 'warm-up', seed: 'warm-up' });
    if (!set.ok) throw new Error(set.failure.reason);
    const { questions } = set.value;
    expect(questions.length).toBeGreaterThanOrEqual(3);
    expect(new Set(questions.map(({ kind }) => kind)).size).toBeGreaterThan(1);
    expect(new Set(questions.map(({ asks }) => asks)).size).toBeGreaterThan(1);
  });
});
