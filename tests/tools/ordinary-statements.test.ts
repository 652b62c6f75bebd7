// The statements that outsiders wrote and labelled: all of them have their article, and none of those that were looked at is decided wrongly.
import { describe, expect, it } from 'vitest';
import { judgeOrdinary, ordinaryStatements } from '../../tools/eval/ordinary.ts';
import { isWrong } from '../../tools/eval/outcomes.ts';

describe('Ordinary statements', () => {
  const judged = judgeOrdinary(ordinaryStatements('open'));

  it('are there in every language and with every label', () => {
    for (const lang of ['ar', 'en', 'fr'])
      for (const label of ['supported', 'refuted', 'not_stated'])
        expect(
          judged.filter(({ row }) => row.article.startsWith(lang) && row.label === label).length,
        ).toBeGreaterThan(50);
  });

  it('are never decided wrongly', () => {
    expect(judged.filter(isWrong).map(({ row, outcome }) => [row.statement, outcome])).toEqual([]);
  });
});
