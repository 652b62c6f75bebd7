// What nobody writes costs no more than what people do: sentences that never end and statements that repeat themselves are cut short, and
// what is cut decides nothing.
import { describe, expect, it } from 'vitest';
import { readClaims } from '../../questions/judging/claimed.ts';
import { nearestPassages } from '../../questions/judging/nearest-passages.ts';
import { judged } from '../../questions/judging/passages.ts';
import { articleFrom, verdictOn } from './fixtures/judging.ts';

const clause = 'the harbour office sold 14 old cranes on Monday';
const others = (count: number) =>
  Array.from({ length: count }, (_, at) => `a crew of ${at + 3} painted a shed`);

describe('A sentence without an end', () => {
  const statement = 'The harbour office sold 14 old cranes on Monday.';

  it('supports a statement while it is no longer than sentences are', () => {
    const article = articleFrom([`${[clause, ...others(9)].join('; ')}.`], { lang: 'en' });
    expect(verdictOn(statement, article).outcome).toBe('supported');
  });

  it('is found and quoted, and decides nothing', () => {
    const article = articleFrom([`${[clause, ...others(90)].join('; ')}.`], { lang: 'en' });
    const verdict = verdictOn(statement, article);
    expect(verdict.outcome).toBe('not_enough_information');
    expect(verdict.evidence[0]?.exact).toContain(clause);
  });

  it('decides nothing in Arabic either', () => {
    const told = 'باعت الشركة 14 رافعة قديمة يوم الاثنين';
    const more = (count: number) =>
      Array.from({ length: count }, (_, at) => `ورمّم ${at + 3} عمال مخزناً قديماً`).join('؛ ');
    const ends = articleFrom([`${told}؛ ${more(9)}.`]);
    const goesOn = articleFrom([`${told}؛ ${more(80)}.`]);
    expect(verdictOn(`${told}.`, ends).outcome).toBe('supported');
    expect(verdictOn(`${told}.`, goesOn).outcome).toBe('not_enough_information');
  });
});

describe('A statement that repeats itself', () => {
  const built = 'The yard in Harwick built a ferry for the council';
  const article = articleFrom(
    [
      `${built}.`,
      'The ferry carries 240 passengers and 30 cars across the bay every morning.',
      `${`${built}, and `.repeat(6)}it sailed.`,
    ],
    { lang: 'en' },
  );
  const repeats = (statement: string) => readClaims(statement, judged(article))[0]?.repeats;

  it('is decided by nothing but its very words', () => {
    expect(verdictOn(`${built}.`, article).outcome).toBe('supported');
    expect(verdictOn(`${`${built}, `.repeat(6)}${built}.`, article).outcome).toBe('not_enough_information');
    expect(verdictOn(`${`${built}, and `.repeat(6)}it sailed.`, article).outcome).toBe('supported');
  });

  it('says fifteen things or more, each three times on the whole', () => {
    expect(repeats('the same pay, for '.repeat(20))).toBe(true);
    expect(repeats('the same pay, for '.repeat(3))).toBe(false);
    expect(repeats(`${built}, ${built}.`)).toBe(false);
  });

  it('is no ordinary one, however long', () => {
    const long =
      'The yard in Harwick built a ferry for the council, the council paid the yard in May, the ferry carries 240 passengers and 30 cars, and the yard will build another ferry for the council of Oslo in 2028.';
    expect(repeats(long)).toBe(false);
  });
});

describe('A statement of many deeds', () => {
  it('has no more than a dozen other forms', () => {
    const article = articleFrom([`${[clause, ...others(9)].join('. ')}.`], { lang: 'en' });
    const deeds = Array.from({ length: 25 }, (_, at) => `upkeep of ${at + 2} scanners`).join(' ');
    expect(readClaims(deeds, judged(article))[0]?.forms.length).toBe(12);
  });
});

describe('The sentences that a statement may be about', () => {
  const article = articleFrom(
    [
      'The harbour office sold 14 old cranes on Monday.',
      'The harbour office closed a road on Tuesday.',
      'The harbour office painted the lighthouse and the sheds beside it.',
      'Nothing of it was told to the crews that work there at night, said the union.',
    ],
    { lang: 'en' },
  );
  const known = judged(article);
  const nearest = (statement: string) =>
    nearestPassages(readClaims(statement, known)[0]?.units ?? [], known).map(({ at }) => at);

  it('come with those first that share the most and the rarest words', () => {
    expect(nearest('The harbour office painted a lighthouse.')[0]).toBe(2);
    expect(nearest('The office sold a road and cranes on Monday.').slice(0, 2)).toEqual([0, 1]);
  });

  it('are none where nothing is shared', () => {
    expect(nearest('Elephants sing.')).toEqual([]);
  });
});
