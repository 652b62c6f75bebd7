import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  discriminationOf,
  reportLimits,
  type ScoreAndRest,
} from '../../../questions/rooms/discrimination.ts';

const { discriminationPupils: least, discriminationQuestions: questions } = reportLimits;

/** `each` as many times as it takes to be enough pupils. */
const enough = (each: readonly ScoreAndRest[]) =>
  Array.from({ length: Math.ceil(least / each.length) }, () => each).flat();

describe('Discrimination', () => {
  it('is the point-biserial correlation of the question with the rest', () => {
    // By hand: x = 1, 1, 0, 0 and y = 3, 2, 2, 1. Means ½ and 2; Σdxdy = ½·1 + ½·0 + ½·0 + ½·1 = 1; Σdx² = 1, Σdy² = 2; r = 1/√2.
    const pairs = [
      { score: 1, rest: 3 },
      { score: 1, rest: 2 },
      { score: 0, rest: 2 },
      { score: 0, rest: 1 },
    ];
    expect(discriminationOf(enough(pairs), questions)).toEqual({ value: 0.71 });
  });

  it('takes part scores as they are', () => {
    // By hand: x = 0, ½, 1 and y = 0, 2, 1; Σdxdy = ½·1 + 0 + ½·0 = ½; Σdx² = ½, Σdy² = 2; r = ½.
    const pairs = [
      { score: 0, rest: 0 },
      { score: 0.5, rest: 2 },
      { score: 1, rest: 1 },
    ];
    expect(discriminationOf(enough(pairs), questions)).toEqual({ value: 0.5 });
  });

  it('is −1 where who knows the rest is wrong, and 1 where who knows the rest is right', () => {
    const pairs = [
      { score: 0, rest: 5 },
      { score: 1, rest: 2 },
    ];
    expect(discriminationOf(enough(pairs), questions)).toEqual({ value: -1 });
    const turned = pairs.map(({ score, rest }) => ({ score: 1 - score, rest }));
    expect(discriminationOf(enough(turned), questions)).toEqual({ value: 1 });
  });

  it('is nought, not minus nought, where the two have next to nothing to do with each other', () => {
    // One pupil in two thousand turns the balance: r is about −0.001.
    const pairs = Array.from({ length: 2_000 }, (_, at) => ({
      score: at % 2,
      rest: at === 0 ? 1 : Math.floor(at / 2) % 2,
    }));
    const { value } = discriminationOf(pairs, questions) as { value: number };
    expect(Object.is(value, 0)).toBe(true);
  });

  const varied = Array.from({ length: least }, (_, at) => ({ score: at % 2, rest: at % 5 }));
  it('is told of twenty pupils and not of nineteen', () => {
    expect(least).toBe(20);
    expect(discriminationOf(varied, questions)).toHaveProperty('value');
    expect(discriminationOf(varied.slice(1), questions)).toEqual({ none: 'too_few_pupils', least: 20 });
  });

  it('is told of four questions and not of three', () => {
    expect(questions).toBe(4);
    expect(discriminationOf(varied, 3)).toEqual({ none: 'too_few_questions', least: 4 });
  });

  it.each([
    ['the question', varied.map(({ rest }) => ({ score: 1, rest }))],
    ['the rest', varied.map(({ score }) => ({ score, rest: 4 }))],
    [
      'the rest but for what sums of thirds leave',
      varied.map(({ score }, at) => ({ score, rest: at % 2 === 0 ? 0.1 + 0.2 : 0.3 })),
    ],
  ])('is not told where everybody scored the same on %s', (_, pairs) => {
    expect(discriminationOf(pairs, questions)).toEqual({ none: 'all_alike' });
  });

  it('lies between −1 and 1 and doesn’t depend on who comes first', () => {
    const pair = fc.record({
      score: fc.constantFrom(0, 1 / 3, 0.5, 2 / 3, 1),
      rest: fc.integer({ min: 0, max: 33 }).map((thirds) => thirds / 3),
    });
    fc.assert(
      fc.property(fc.array(pair, { minLength: least, maxLength: 60 }), (pairs) => {
        const found = discriminationOf(pairs, questions);
        if ('value' in found) expect(Math.abs(found.value)).toBeLessThanOrEqual(1);
        expect(discriminationOf(pairs.toReversed(), questions)).toEqual(found);
        const sorted = pairs.toSorted((a, b) => a.rest - b.rest || a.score - b.score);
        expect(discriminationOf(sorted, questions)).toEqual(found);
      }),
    );
  });
});
