import { describe, expect, it } from 'vitest';
import { drawQuestions, numbered, type Origin } from '../../tools/blind/draw.ts';
import { interval, judge, kappa, type Rating, readRating } from '../../tools/blind/ratings.ts';
import { readingReport } from '../../tools/blind/report.ts';
import { goldenArticles } from '../../tools/golden/golden-article.ts';

const articles = goldenArticles()
  .filter(({ lang }) => lang === 'ar')
  .slice(0, 5)
  .map(({ slug, article }) => ({ id: slug, article }));

describe('Questions drawn for a blind reading', () => {
  it('are the same for the same seed, and others for another', () => {
    const drawn = drawQuestions(articles, 9, 'one');
    expect(drawQuestions(articles, 9, 'one')).toEqual(drawn);
    expect(drawQuestions(articles, 9, 'two')).not.toEqual(drawn);
  });

  it('come from every article that has a set before a second comes from any', () => {
    const from = drawQuestions(articles, 200, 'one').map(({ origin }) => origin.article);
    const sets = new Set(from).size;
    expect(new Set(from.slice(0, sets)).size).toBe(sets);
    expect(from.length).toBeGreaterThan(sets);
  });

  it('show readers nothing of how they were made', () => {
    const { readings, origins } = numbered(drawQuestions(articles, 12, 'one'), 'one');
    const seen = new Set(readings.flatMap((reading) => Object.keys(reading)));
    const allowed = ['n', 'lang', 'title', 'published', 'text', 'question', 'rows', 'options', 'key'];
    expect([...seen].filter((field) => !allowed.includes(field))).toEqual([]);
    expect(origins.map(({ n }) => n)).toEqual(readings.map(({ n }) => n));
    for (const { question, options, key, text } of readings) {
      expect(question.length).toBeGreaterThan(0);
      expect(text.length).toBeGreaterThan(0);
      if (options !== undefined && typeof key === 'string') expect(options).toContain(key);
    }
  });

  it('are mixed with questions that people wrote, in one numbering', () => {
    const made = drawQuestions(articles, 6, 'one');
    const written = {
      reading: { lang: 'ar', title: 'عنوان', text: 'نص', question: 'سؤال؟', key: 'جواب' },
      origin: { lang: 'ar', origin: 'written' },
    } as const;
    const { readings, origins } = numbered([...made, written, written, written], 'mix');
    expect(origins.filter(({ origin }) => origin === 'written')).toHaveLength(3);
    for (const { n, origin } of origins)
      expect(readings[n - 1]?.question === 'سؤال؟').toBe(origin === 'written');
  });
});

const origins: Origin[] = [1, 2, 3].map((n) => ({ n, lang: 'ar', origin: 'made' }));
const rating = (n: number, fails: Rating['fails'], grades: number[]): Rating => ({ n, fails, grades });

describe('Two readers’ judgements', () => {
  const [first, second, third] = judge(origins, [
    [rating(1, [], [2, 2, 2, 2]), rating(2, [], [2, 2, 2, 2]), rating(3, [], [2, 2, 2, 1])],
    [rating(3, [], [2, 2, 1, 2]), rating(1, [], [2, 2, 2, 1]), rating(2, ['key'], [2, 2, 2, 2])],
  ]);

  it('publish what both pass with seven points of the lower grades', () => {
    expect(first?.publishable).toBe(true);
    expect(first?.grades).toEqual([2, 2, 2, 1]);
  });

  it('drop what one of them fails at a gate, and what falls under seven points together', () => {
    expect([...(second?.fails ?? [])]).toEqual(['key']);
    expect(second?.publishable).toBe(false);
    expect(third?.grades).toEqual([2, 2, 1, 1]);
    expect(third?.publishable).toBe(false);
  });

  it('are refused where a question was rated by one alone, or twice', () => {
    const one = [rating(1, [], [2, 2, 2, 2])];
    expect(() => judge(origins, [one])).toThrow('Question 2');
    expect(() => judge(origins.slice(0, 1), [[...one, ...one]])).toThrow('twice');
  });

  it('agree beyond chance by Cohen’s kappa', () => {
    const pairs = [...'YYYYYYNNNN'].map((verdict, index) => [verdict, 'YYYYYNNNNY'[index]]);
    const judged = pairs.map(([a, b], index) => ({
      origin: { n: index, lang: 'ar', origin: 'made' } as const,
      fails: new Set<never>(),
      grades: [],
      publishable: a === 'Y' && b === 'Y',
      verdicts: [a === 'Y', b === 'Y'],
      notes: [],
    }));
    // Agreed in 8 of 10; both say yes in six of ten, so .52 by chance.
    expect(kappa(judged)).toBeCloseTo((0.8 - 0.52) / (1 - 0.52));
  });

  it('come with an interval: 95 of 100 may be as few as 89 or as many as 98', () => {
    const [low, high] = interval(95, 100);
    expect(low).toBeCloseTo(0.888, 3);
    expect(high).toBeCloseTo(0.978, 3);
  });
});

describe('The report of a reading', () => {
  const fails = (n: number): Rating['fails'] => (n === 2 ? ['key', 'fair'] : []);
  const readers = [[1, 2, 3, 4].map((n) => rating(n, fails(n), [2, 2, 2, 1]))];
  const told: Origin[] = origins.map((origin) => ({ ...origin, pattern: `pattern-${origin.n}` }));
  const report = readingReport(judge([...told, { n: 4, lang: 'ar', origin: 'written' }], readers), 1);

  it('has a row for the made and the written of each language, with the share fit to print', () => {
    const rows = report.split('\n').map((line) => line.trim().split(/\s{2,}/));
    expect(rows.find(([name]) => name === 'made ar')?.slice(1, 3)).toEqual(['3', '66.7']);
    expect(rows.find(([name]) => name === 'written ar')?.slice(1, 3)).toEqual(['1', '100.0']);
  });

  it('counts wrong keys and names each failure with the pattern that made it', () => {
    expect(report).toContain('Wrong keys among the made: 1.');
    expect(report).toContain('2 · ar · made · pattern-2 · key+fair');
    expect(report).not.toContain('pattern-1');
  });
});

describe('A line of ratings', () => {
  it('is read with its gates and grades', () => {
    const line = { n: 4, fails: ['fair'], grades: [2, 1, 0, 2], note: 'names the accused' };
    expect(readRating(line, 'a')).toEqual(line);
  });

  it.each([
    ['no number', { fails: [], grades: [2, 2, 2, 2] }],
    ['an unknown gate', { n: 1, fails: ['taste'], grades: [2, 2, 2, 2] }],
    ['no list of gates', { n: 1, grades: [2, 2, 2, 2] }],
    ['a grade too few', { n: 1, fails: [], grades: [2, 2, 2] }],
    ['a grade of three', { n: 1, fails: [], grades: [2, 2, 2, 3] }],
    ['no object', 'n=1'],
  ])('with %s is refused with its place', (_, line) => {
    expect(() => readRating(line, 'ratings.jsonl, line 7')).toThrow('ratings.jsonl, line 7');
  });
});
