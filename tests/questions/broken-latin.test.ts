import { describe, expect, it } from 'vitest';
import { askAbout } from '../../questions/asking.ts';
import { articleOf } from './fixtures/articles.ts';

/** Every stem and every statement that was drafted of `text`, what a gate stopped among it. */
function told(text: string, lang: 'en' | 'fr'): string[] {
  const title =
    lang === 'en'
      ? 'A long day for the people of the coast'
      : 'Une longue journée pour les habitants de la côte';
  const article = articleOf(text, { lang, title, published: '2026-05-14' });
  const { candidates, rejected } = askAbout(article, '1');
  return [...candidates.map(({ question }) => question.stem), ...rejected.map(({ stem }) => stem)];
}

describe('Words said without “that”', () => {
  it('are no second deed of their speaker', () => {
    const text =
      'Ann Lund said the old line, which handles 40 scallops and breaded products, was profitable and would receive 12 ships in Oslo.';
    expect(
      told(text, 'en').filter((stem) => /Lund breaded|Lund would receive|: Breaded/i.test(stem)),
    ).toEqual([]);
  });
});

describe('A second predicate behind a pronoun', () => {
  it('is told with the name that the pronoun means', () => {
    const text = 'Ann Lund drew level twice. She had nothing left and came home 11 seconds adrift in Oslo.';
    const stems = told(text, 'en').filter((stem) => /11 seconds|adrift/.test(stem));
    expect(stems.length).toBeGreaterThan(0);
    for (const stem of stems) expect(stem).toMatch(/Ann Lund|^Who/);
  });
});

describe('A bare figure', () => {
  it('is not told where only the sentence before says of what', () => {
    const text =
      'Ann Lund counted 12 cable cuts in Bergen. Harbour Bank recorded 318 in the first half of 2014. Harbour Bank sold 40 ships in Oslo.';
    const stems = told(text, 'en');
    expect(stems.some((stem) => /40 ships|How many ships/.test(stem))).toBe(true);
    expect(stems.filter((stem) => /recorded (?:318|\d+|_+) in/.test(stem))).toEqual([]);
  });
});

describe('A French measure', () => {
  it('leaves its participle alone', () => {
    const text =
      'En 2014, la grève de la compagnie Atlas à Nantes avait duré 17 jours. Elle était suivie par Anne Morel.';
    const stems = told(text, 'fr').filter((stem) => /^Combien de jours/.test(stem));
    expect(stems.length).toBeGreaterThan(0);
    for (const stem of stems) expect(stem).not.toMatch(/durés/);
  });
});

describe('French words that a pronoun tells', () => {
  it('are not the paper’s', () => {
    const text =
      'Anne Morel dirige la compagnie Atlas. Sept recrues sur dix seront des femmes, a-t-elle indiqué, et 40 navires arriveront à Nantes en 2027.';
    expect(told(text, 'fr').filter((stem) => /recrues|40 navires/.test(stem))).toEqual([]);
  });
});
