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

describe('A date that is more than a day, a month or a year', () => {
  it('is made no falsehood of: «بين عامي 2012 و2013» has two ends', () => {
    const text =
      'تحدث مدير المتحف عن تقدم أعمال الترميم في قلعة حلب بين عامي 2012 و2013. وافتتح المتحف عام 2008.';
    expect(stems(text, {}).filter((stem) => /بين عامي (?:2008|______)/.test(stem))).toEqual([]);
  });

  it('is not asked for where its preposition is written to it', () => {
    const asked = stems('بلغت خسائر النشاط لشهر تموز/يوليو 2015 مبلغ خمسة ملايين ريال في حلب.', {});
    expect(asked.filter((stem) => / ل مبلغ| ل؟/.test(stem))).toEqual([]);
  });
});
