import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeSet, QuizJson, quizJson, ReadingJson, readArticle, readingJson } from '../../questions/index.ts';
import { demonstrations } from '../../questions/sets/demonstrations.ts';

const folder = join(import.meta.dirname, '..', 'articles');

/** `npm run bless` writes these after a change that was meant. */
function golden(slug: string, name: string): unknown {
  const file = join(folder, slug, `${name}.json`);
  if (!existsSync(file)) throw new Error(`${file} is missing: run npm run bless.`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

describe.each(Object.values(demonstrations))(
  'The demonstration article $slug',
  ({ slug, byline: _, ...draft }) => {
    const article = readArticle(draft);
    if (!article.ok) throw new Error(article.failure.reason);
    const set = makeSet(article.value, { id: 'golden', seed: 'demo' });
    if (!set.ok) throw new Error(set.failure.reason);

    it('is read as it was blessed', () => {
      const reading = readingJson(article.value);
      expect(ReadingJson.parse(reading)).toEqual(golden(slug, 'read'));
    });

    it('gives the set that was blessed', () => {
      expect(QuizJson.parse(quizJson(article.value, set.value))).toEqual(golden(slug, 'set'));
    });

    it('gives the same set byte for byte from the same seed, and another from another', () => {
      const again = makeSet(article.value, { id: 'golden', seed: 'demo' });
      const other = makeSet(article.value, { id: 'golden', seed: 'other' });
      expect(JSON.stringify(again)).toBe(JSON.stringify(set));
      expect(JSON.stringify(other)).not.toBe(JSON.stringify(set));
    });

    it('has eight questions or more, of four sorts or more, each with its verbatim quote', () => {
      const { questions } = set.value;
      expect(questions.length).toBeGreaterThanOrEqual(8);
      const sorts = new Set(questions.map(({ asks, kind }) => (kind === 'boolean' ? 'true-false' : asks)));
      expect(sorts.size).toBeGreaterThanOrEqual(4);
      for (const { evidence } of questions) {
        expect(evidence.length).toBeGreaterThan(0);
        for (const { exact, start, end } of evidence)
          expect(article.value.text.slice(start, end)).toBe(exact);
      }
    });
  },
);
