import { describe, expect, it } from 'vitest';
import { pointsText } from '../../widget/numerals.ts';
import { quoteMarks } from '../../widget/quote-marks.ts';

describe('The marks around a quotation', () => {
  it.each([
    ['ar', 'عادت المكتبة.', '«عادت المكتبة.»'],
    ['en', 'The library is back.', '“The library is back.”'],
    ['fr', 'La salle rouvre.', '«\u202fLa salle rouvre.\u202f»'],
    ['ar', 'قال «نعم» ومضى.', '“قال «نعم» ومضى.”'],
    ['en', 'He said “yes” and left.', '‘He said “yes” and left.’'],
    ['fr', 'Il dit «\u202foui\u202f» et part.', '“Il dit «\u202foui\u202f» et part.”'],
    ['ar', '«عادت المكتبة»، قال المدير.', '«عادت المكتبة»، قال المدير.'],
    ['en', 'He said “yes”', 'He said “yes”'],
  ])('are those of %s around «%s»', (lang, exact, quoted) => {
    expect(quoteMarks(exact, lang).join(exact)).toBe(quoted);
  });
});

describe('Points', () => {
  it.each([
    [0, '0'],
    [0.5, '½'],
    [0.66, '0.66'],
    [2 / 3, '0.67'],
    [1.1, '1.1'],
    [2.5, '2½'],
    [12, '12'],
  ])('are written to two decimals at most: %f', (points, written) => {
    expect(pointsText(points, String)).toBe(written);
  });
});
