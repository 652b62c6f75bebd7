import { describe, expect, it } from 'vitest';
import { askAbout } from '../../questions/index.ts';
import { articleOf, type Told } from './fixtures/articles.ts';

const stems = (text: string, told: Told) =>
  askAbout(articleOf(text, told), 'unsure').candidates.map(({ question }) => question.stem);

describe('A date of which the year or the day is unsure', () => {
  it.each([
    ['a month that lies as near ahead', 'في كانون الأول/ديسمبر', '2026-10-09'],
    ['two month names that disagree', 'في 22 تشرين الثاني/أكتوبر 2025', '2026-01-28'],
    ['a weekday that is not that day’s', 'يوم الخميس 27 كانون الثاني/يناير 2026', '2026-01-28'],
  ])('stops what would tell it: %s', (_, date, published) => {
    const asked = stems(`افتتحت بلدية بيروت ${date} مكتبة عامة في شارع الحمراء.`, { published });
    expect(asked.filter((stem) => stem.includes('مكتبة عامة'))).toEqual([]);
  });

  it('does not stop the same fact with a date that is sure', () => {
    const asked = stems('افتتحت بلدية بيروت في 22 تشرين الثاني/نوفمبر 2025 مكتبة عامة في شارع الحمراء.', {});
    expect(asked.filter((stem) => stem.includes('مكتبة عامة')).length).toBeGreaterThan(0);
  });
});
