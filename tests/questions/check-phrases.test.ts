import { describe, expect, it } from 'vitest';
import type { Outcome, Tolerance } from '../../questions/wire.ts';
import { type Asked, graded } from './fixtures/graded.ts';
import { phrase } from './fixtures/keys.ts';

type Row = readonly [answer: string, outcome: Outcome, tolerated?: readonly Tolerance[]];
type Table = readonly (readonly [string, Asked, readonly Row[]])[];

const phrases: Table = [
  [
    'a phrase',
    {
      value: phrase('تبادل الأسرى', 'تبادل للأسرى'),
      canonical: 'تبادل الأسرى',
      stem: 'ما الذي اتفق عليه الطرفان؟',
    },
    [
      ['تبادل الأسرى', 'correct', []],
      ['تبادل الاسرى', 'correct', ['hamza']],
      ['على تبادل الأسرى', 'correct'],
      ['التبادل الأسرى', 'correct', ['article']],
      ['الأسرى تبادل', 'incorrect'],
      ['تبادل', 'incorrect'],
      ['ليس تبادل الأسرى', 'incorrect'],
      ['تبادل الأسرى أو وقف النار', 'incorrect'],
    ],
  ],
  [
    'an English phrase',
    {
      value: phrase('a prisoner exchange'),
      canonical: 'a prisoner exchange',
      stem: 'What was agreed?',
      lang: 'en',
    },
    [
      ['a prisoner exchange', 'correct'],
      ['the prisoner exchange', 'correct'],
      ['Prisoner exchange', 'correct'],
      ['exchange prisoner', 'incorrect'],
      ['no prisoner exchange', 'incorrect'],
    ],
  ],
];

describe.each(phrases)('A typed phrase: %s', (_, asked, rows) => {
  const cases = rows.map(([answer, outcome, tolerated]) => ({ answer, outcome, tolerated }));
  it.each(cases)('grades $answer as $outcome', ({ answer, outcome, tolerated }) => {
    const verdict = graded(asked, answer);
    expect({ answer, outcome: verdict.outcome }).toEqual({ answer, outcome });
    if (tolerated !== undefined) expect(verdict.tolerated.toSorted()).toEqual(tolerated.toSorted());
  });
});
