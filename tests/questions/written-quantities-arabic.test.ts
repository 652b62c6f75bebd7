import { describe, expect, it } from 'vitest';
import { mentionsIn } from '../../questions/index.ts';
import { writtenNumber } from '../../questions/languages/ar/written-number.ts';

/** The quantity of `text` with another amount. */
function rewritten(text: string, value: number): string | undefined {
  const mention = mentionsIn(text, 'ar').find(({ type }) => type === 'number');
  if (mention?.type !== 'number') throw new Error('a quantity is expected');
  return writtenNumber(mention, value);
}

describe('An Arabic quantity with another amount', () => {
  it.each([
    ['حضر 5 طلاب.', 13, '13 طالباً'],
    ['حضر 13 طالباً في القاعة', 4, '4 طلاب'],
    ['دُفعت 5 جنيهات للعامل.', 13, undefined],
    ['دُفعت 5 جنيهات.', 13, '13 جنيهاً'],
    ['دُفعت 13 جنيهاً عن اليوم', 6, '6 جنيهات'],
    ['دُفعت 13 جنيهاً مصرياً.', 6, undefined],
    ['دُفعت 13 جنيهاً مصرياً.', 26, '26 جنيهاً مصرياً'],
    ['يبعد 8 كلم.', 14, '14 كلم'],
    ['حضر 5 طلاب جدد.', 13, undefined],
    ['حضر 5 طلاب جدد.', 8, '8 طلاب'],
    ['حضر 25 طالبا جديدا.', 40, '40 طالبا'],
  ])('has the noun in the form it asks for, or is not written: %s → %d', (text, value, expected) => {
    expect(rewritten(text, value)).toBe(expected);
  });

  it.each([
    ['على 70 مليار معلمة', 42_000_000_000, '42 مليار'],
    ['على 8 مليارات معلمة', 42_000_000_000, '42 مليار'],
    ['بلغت 8 مليارات.', 42_000_000_000, '42 ملياراً'],
    ['بلغت 42 ملياراً.', 8_000_000_000, '8 مليارات'],
  ])('keeps its scale before a noun without tanween: %s → %d', (text, value, expected) => {
    expect(rewritten(text, value)).toBe(expected);
  });
});
