import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeSet, QuizJson, quizJson, ReadingJson, readingJson } from '../../questions/index.ts';
import { demonstrations } from '../../questions/sets/demonstrations.ts';
import { articlesFolder, goldenArticles, goldenSeed } from '../../tools/golden/golden-article.ts';
import { questionsPage } from '../../tools/golden/questions-page.ts';
import { readingPage } from '../../tools/golden/reading-page.ts';

/** `npm run bless` writes these after a change that was meant. */
function blessed(slug: string, page: string): string {
  const file = join(articlesFolder, slug, page);
  if (!existsSync(file)) throw new Error(`${file} is missing: run npm run bless.`);
  return readFileSync(file, 'utf8');
}

const goldens = goldenArticles();
const made = (slug: string, seed: string) => {
  const golden = goldens.find((one) => one.slug === slug);
  if (golden === undefined) throw new Error(`There is no golden article ${slug}.`);
  return makeSet(golden.article, { id: 'golden', seed });
};

describe.each(goldens)('The golden article $slug', (golden) => {
  it('is read as it was blessed', () => {
    expect(readingPage(golden)).toBe(blessed(golden.slug, 'reading.md'));
  });

  it('gives the questions that were blessed', () => {
    expect(questionsPage(golden)).toBe(blessed(golden.slug, 'questions.md'));
  });

  it('follows the schemas of the command line', () => {
    expect(() => ReadingJson.parse(readingJson(golden.article))).not.toThrow();
    const set = made(golden.slug, goldenSeed);
    if (set.ok) expect(() => QuizJson.parse(quizJson(golden.article, set.value))).not.toThrow();
  });
});

describe.each(Object.values(demonstrations))('The demonstration article $slug', ({ slug }) => {
  const set = made(slug, goldenSeed);
  if (!set.ok) throw new Error(set.failure.reason);

  it('gives the same set byte for byte from the same seed, and another from another', () => {
    expect(JSON.stringify(made(slug, goldenSeed))).toBe(JSON.stringify(set));
    expect(JSON.stringify(made(slug, 'other'))).not.toBe(JSON.stringify(set));
  });

  it('has seven questions or more, of four sorts or more', () => {
    const { questions } = set.value;
    expect(questions.length).toBeGreaterThanOrEqual(7);
    const sorts = new Set(questions.map(({ asks, kind }) => (kind === 'boolean' ? 'true-false' : asks)));
    expect(sorts.size).toBeGreaterThanOrEqual(4);
  });
});
