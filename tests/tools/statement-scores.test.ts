import { describe, expect, it } from 'vitest';
import { bestOverlap, isDenied, scoreBaselines } from '../../tools/eval/baselines.ts';
import { isWrong, scoreOutcomes } from '../../tools/eval/outcomes.ts';
import { shortArticle } from '../../tools/eval/short-article.ts';
import { type GoldStatement, quotesOverlap, scoreStatements } from '../../tools/eval/statements.ts';
import { scoreUnrelated, unrelatedStatements } from '../../tools/eval/unrelated.ts';
import { verdictSets } from '../../tools/eval/verdict-sets.ts';
import { goldenArticles } from '../../tools/golden/golden-article.ts';

describe('Outcomes on labelled statements', () => {
  const answered = [
    { truth: 'supported', outcome: 'supported' },
    { truth: 'supported', outcome: 'refuted' },
    { truth: 'supported', outcome: 'conflicting' },
    { truth: 'refuted', outcome: 'refuted' },
    { truth: 'refuted', outcome: 'not_checkable' },
    { truth: 'not_stated', outcome: 'supported' },
    { truth: 'not_stated', outcome: 'not_enough_information' },
    { truth: 'not_entailed', outcome: 'refuted' },
    { truth: 'not_entailed', outcome: 'supported' },
  ] as const;

  it('count a decision as right, wrong, or neither where the label only says not entailed', () => {
    const { supported, refuted } = scoreOutcomes(answered);
    expect(supported).toEqual({ given: 3, right: 1, open: 0, precision: 1 / 3, labelled: 3 });
    expect(refuted).toEqual({ given: 3, right: 1, open: 1, precision: 1 / 2, labelled: 2 });
    expect(answered.filter(isWrong)).toEqual([answered[1], answered[5], answered[8]]);
  });

  it('count conflicting and not checkable as undecided', () => {
    const score = scoreOutcomes(answered);
    expect([score.decidable, score.decidedOfDecidable]).toEqual([5, 3]);
    expect([score.notStated, score.decidedOfNotStated]).toEqual([2, 1]);
    expect(score.undecided).toEqual(
      new Map([
        ['conflicting', 1],
        ['not_checkable', 1],
        ['not_enough_information', 1],
      ]),
    );
  });

  it('have no precision where a verdict was never given', () => {
    expect(
      scoreOutcomes([{ truth: 'supported', outcome: 'not_enough_information' }]).supported.precision,
    ).toBe(undefined);
  });
});

describe('The baselines', () => {
  const article = shortArticle('The ferry was built in 1971. It sank near the old harbour.', 'en');

  it('find the sentence with most of the words', () => {
    expect(bestOverlap('The ferry was built in 1971.', article)).toBe(1);
    expect(bestOverlap('The ferry was built in 1980.', article)).toBeCloseTo(5 / 6);
    expect(bestOverlap('Ferry harbour', article)).toBe(1 / 2);
  });

  it('know words that deny, joined to others or not', () => {
    expect(isDenied('It didn’t sink.', 'en')).toBe(true);
    expect(isDenied('It sank.', 'en')).toBe(false);
    expect(isDenied('ولم تغرق العبّارة', 'ar')).toBe(true);
    expect(isDenied('غرقت العبّارة', 'ar')).toBe(false);
    expect(isDenied('Le bac n’a pas coulé.', 'fr')).toBe(true);
    expect(isDenied('Le bac a coulé.', 'fr')).toBe(false);
  });

  it('answer every statement by the commonest label, by the words in common and by its own words', () => {
    const scores = scoreBaselines([
      { statement: 'The ferry was built in 1971.', article, truth: 'supported' },
      { statement: 'The ferry was built in 1980.', article, truth: 'refuted' },
      { statement: 'The ferry did not sink.', article, truth: 'refuted' },
      { statement: 'Tickets cost nine crowns.', article, truth: 'not_stated' },
    ]);
    expect(scores.map(({ name, score }) => [name, score.supported.right, score.refuted.right])).toEqual([
      ['majority', 0, 2],
      ['overlap', 1, 1],
      ['statement only', 1, 1],
    ]);
  });
});

describe('The gold statements', () => {
  const [golden] = goldenArticles();
  if (golden === undefined) throw new Error('There is no golden article.');
  const { slug, lang, article } = golden;
  const [first, second] = article.sentences;
  if (first === undefined || second === undefined) throw new Error('The article is too short.');
  const gold = (fields: Partial<GoldStatement>): GoldStatement => ({
    id: '1',
    article: slug,
    statement: first.text.trim(),
    label: 'supported',
    made: 'near',
    evidence: first.text.trim(),
    ...fields,
  });

  it('are told apart by how they were made and by what is wrong', () => {
    const score = scoreStatements(lang, [
      gold({}),
      gold({ made: 'free', label: 'refuted', wrong: 'number' }),
      gold({ made: 'free', label: 'not_stated' }),
    ]);
    expect(score.byMade).toEqual(
      new Map([
        ['near', { part: 1, whole: 1 }],
        ['free', { part: 0, whole: 1 }],
      ]),
    );
    expect(score.byWrong).toEqual(new Map([['number', { part: 0, whole: 1 }]]));
    expect(score.evidence).toEqual({ part: 1, whole: 1 });
    expect(score.wrong.map(({ truth, outcome }) => `${outcome} for ${truth}`)).toEqual([
      'supported for refuted',
      'supported for not_stated',
    ]);
  });

  it('ask of a quote to overlap, not to be the same', () => {
    const quote = (start: number, end: number, source = article.id) => ({
      evidence: [{ source, start, end, exact: article.text.slice(start, end) }],
    });
    const told = (start: number, end: number, source?: string) =>
      quotesOverlap(
        { evidence: first.text.trim() },
        article,
        quote(start, end, source) as unknown as Parameters<typeof quotesOverlap>[2],
      );
    expect(told(first.end - 5, second.end)).toBe(true);
    expect(told(second.start, second.end)).toBe(false);
    expect(told(first.start, first.end, 'source-1')).toBe(false);
    expect(quotesOverlap({}, article, { evidence: [] })).toBe(false);
  });

  it('whose quote the article does not have are named', () => {
    expect(scoreStatements(lang, [gold({ evidence: 'Nobody wrote this.' })]).unplaced).toEqual(['1']);
  });

  it('about an article that is not there stop the run', () => {
    expect(() => scoreStatements(lang, [gold({ article: 'no-such-article' })])).toThrow('no-such-article');
  });
});

describe('Statements against articles that they are not about', () => {
  it('are as many as asked for, each on another article of its language, and no two the same', () => {
    const unrelated = unrelatedStatements([], 1000);
    const langs = new Map(goldenArticles().map(({ slug, lang }) => [slug, lang]));
    expect(unrelated).toHaveLength(1000);
    for (const { about, against, lang } of unrelated) {
      expect(about).not.toBe(against);
      expect([langs.get(about), langs.get(against)]).toEqual([lang, lang]);
    }
    expect(new Set(unrelated.map(({ statement, against }) => `${against} ${statement}`)).size).toBe(1000);
    expect(new Set(unrelatedStatements([], 50).map(({ about }) => about)).size).toBeGreaterThan(10);
  });

  it('are counted where they get a decision, and only there', () => {
    const unrelated = unrelatedStatements([], 4);
    const outcomes = ['supported', 'refuted', 'conflicting', 'not_enough_information'];
    const { statements, decided } = scoreUnrelated(unrelated, () => outcomes.shift() ?? '');
    expect(statements).toBe(4);
    expect(decided.map(({ outcome }) => outcome)).toEqual(['supported', 'refuted']);
  });
});

describe('The public sets', () => {
  it('have a supported label each, and never call not entailed refuted', () => {
    for (const { name, truths } of verdictSets) {
      expect(truths.supported, name).toBe('supported');
      for (const [label, truth] of Object.entries(truths))
        expect(truth === 'refuted', `${name} ${label}`).toBe(label === 'refuted');
    }
  });

  it('make an article of one short sentence', () => {
    const article = shortArticle('غرقت العبّارة.', 'ar');
    expect(article.sentences.map(({ text }) => text)).toEqual(['غرقت العبّارة.']);
    expect(article.dir).toBe('rtl');
  });
});
