import { describe, expect, it } from 'vitest';
import { foundIn } from './fixtures/articles.ts';

describe('Numbers', () => {
  it.each([
    ['حضر 15 ألف شخص', ['number 15 ألف شخص = 15000 شخص']],
    ['قتل ثلاثة أشخاص', ['number ثلاثة أشخاص = 3 شخص']],
    ['بلغ العدد ٣٫٥ ملايين دولار', ['number ٣٫٥ ملايين دولار = 3500000 usd']],
    ['أكثر من 1200 طالب', ['number 1200 طالب = atLeast 1200 طالب']],
    ['كمية تقل عن 100 دولار', ['number 100 دولار = atMost 100 usd']],
    ['قيمة تزيد على 100 دولار', ['number 100 دولار = atLeast 100 usd']],
    ['نحو 40 كيلومتراً', ['number 40 كيلومتراً = about 40 km']],
    ['نسبة 12 في المئة', ['number 12 في المئة = 12 %']],
    ['خمسة وعشرون لاجئاً', ['number خمسة وعشرون لاجئاً = 25 لاجئ']],
    ['مليونا شخص', ['number مليونا شخص = 2000000 شخص']],
  ])('in Arabic: %s', (text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });

  it.each([
    ['en', 'about 12,400 people', ['number 12,400 people = about 12400 person']],
    ['en', 'two million euros', ['number two million euros = 2000000 eur']],
    ['en', 'at least 40 percent', ['number 40 percent = atLeast 40 %']],
    ['fr', 'plus de 12 400 visiteurs', ['number 12 400 visiteurs = atLeast 12400 visiteur']],
    ['fr', '4,6 millions d’euros', ['number 4,6 millions d’euros = 4600000 eur']],
    ['fr', 'près de 30 % des voix', ['number 30 % = about 30 %']],
  ] as const)('in other languages (%s): %s', (lang, text, expected) => {
    expect(foundIn(text, { lang })).toEqual(expected);
  });
});

describe('Dates', () => {
  it.each([
    ['في 8 كانون الأول/ديسمبر 2024', ['date 8 كانون الأول/ديسمبر 2024 = 2024-12-08']],
    ['في الثامن من كانون الأول 2024', ['date الثامن من كانون الأول 2024 = 2024-12-08']],
    ['في ديسمبر (كانون الأول) 2024', ['date ديسمبر (كانون الأول) 2024 = 2024-12']],
    ['في 14 جويلية 2023', ['date 14 جويلية 2023 = 2023-07-14']],
    ['في غشت 2022', ['date غشت 2022 = 2022-08']],
    ['منذ عام 2011', ['date 2011 = 2011']],
    ['وصل الثلاثاء', ['date الثلاثاء = 2026-01-27']],
    ['وصل الأربعاء', ['date الأربعاء = 2026-01-28']],
    ['وصل أمس', ['date أمس = 2026-01-27']],
    ['في 25 آذار', ['date 25 آذار = 2026-03-25']],
    ['في 25 أيلول', ['date 25 أيلول = 2025-09-25']],
    ['في ٢٥ حزيران ٢٠٢٤', ['date ٢٥ حزيران ٢٠٢٤ = 2024-06-25']],
    ['في النصف الثاني من آذار 2024', ['date آذار 2024 = 2024-03']],
    ['في حزيران من العام الماضي', ['date حزيران من العام الماضي = 2025-06']],
    [
      'بدأ في مارس 2023 وانتهى في سبتمبر من العام نفسه',
      ['date مارس 2023 = 2023-03', 'date سبتمبر من العام نفسه = 2023-09'],
    ],
    ['انتهى في سبتمبر من العام نفسه', []],
  ])('in Arabic, against 28 January 2026: %s', (text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });

  it.each([
    ['en', 'on 8 December 2024', ['date 8 December 2024 = 2024-12-08']],
    ['en', 'on December 8, 2024', ['date December 8, 2024 = 2024-12-08']],
    ['en', 'in May 2024', ['date May 2024 = 2024-05']],
    ['en', 'they may come', []],
    ['en', 'on Tuesday', ['date Tuesday = 2026-01-27']],
    ['en', 'last year', ['date last year = 2025']],
    ['en', 'in June last year', ['date June last year = 2025-06']],
    ['en', 'from May 2023 to June of that year', ['date May 2023 to June of that year = 2023-05..2023-06']],
    [
      'fr',
      'en mars 2023 et en juin de la même année',
      ['date mars 2023 = 2023-03', 'date juin de la même année = 2023-06'],
    ],
    ['fr', 'le 1er mars 2024', ['date 1er mars 2024 = 2024-03-01']],
    ['fr', 'en août 2023', ['date août 2023 = 2023-08']],
    ['fr', 'mardi dernier', ['date mardi dernier = 2026-01-27']],
    ['fr', 'l’année dernière', ['date année dernière = 2025']],
  ] as const)('in other languages (%s): %s', (lang, text, expected) => {
    expect(foundIn(text, { lang })).toEqual(expected);
  });

  it('are not there on days that no month has', () => {
    expect(foundIn('في 31 شباط 2024').filter((found) => found.includes('2024-02-31'))).toEqual([]);
  });
});
