// What a blind reader turned away: a past before another past, periods that were left out, two words of «بحسب», «مَن التي».
import { describe, expect, it } from 'vitest';
import { askAbout } from '../../questions/asking.ts';
import { plainPast } from '../../questions/languages/ar/plain-past.ts';
import { articleOf } from './fixtures/articles.ts';

const stems = (text: string) =>
  askAbout(articleOf(text, { title: 'يوم طويل في أسواق القرى القديمة' }), '1').candidates.map(
    ({ question }) => question.stem,
  );

describe('A sentence that is told alone', () => {
  it.each([
    ['كان إنتاج الموسم السابق قد بلغ 340 ألف طن.', 'بلغ إنتاج الموسم السابق 340 ألف طن.'],
    ['كانت الأشغال قد انطلقت في 3 حزيران.', 'انطلقت الأشغال في 3 حزيران.'],
    // The plural of a verb stands behind its subject alone.
    ['كان العمال قد عادوا إلى المعمل.', 'كان العمال قد عادوا إلى المعمل.'],
    ['كان المعمل الذي بناه قد أُغلق عام 2012.', 'كان المعمل الذي بناه قد أُغلق عام 2012.'],
    ['كان إغلاق عام 2025 قد استمر 45 يوماً.', 'كان إغلاق عام 2025 قد استمر 45 يوماً.'],
    ['كان المعمل قديماً.', 'كان المعمل قديماً.'],
  ])('has its verb first where nothing comes after: %s', (sentence, plain) => {
    expect(plainPast(sentence)).toBe(plain);
  });
});

describe('A frame', () => {
  it('keeps the years between which something was so', () => {
    const between = stems('ودافع سامر حداد عن ألوان نادي الميناء بين 2012 و2014 دون أن يحرز لقباً.');
    expect(between.filter((stem) => /أي نادٍ/.test(stem))).toEqual([]);
  });

  it('tells no figure of a period that can’t be told', () => {
    const exports = 'بلغت صادرات شركة الرافدين من القمح 96 ألف طن خلال الشهرين الأولين من الموسم الحالي.';
    expect(stems(exports).filter((stem) => stem.includes('صادرات'))).toEqual([]);
  });

  it('says «بحسب» once', () => {
    const told = 'وبحسب ليلى حداد، بلغت كلفة ترميم السوق 3 ملايين ليرة في مدينة صور.';
    const both = stems(told).filter((stem) => stem.includes('بحسب ليلى حداد'));
    expect(both).toContain('بحسب ليلى حداد، كم بلغت كلفة ترميم السوق في مدينة صور؟');
    expect(both).toContain(
      'أكمل الجملة من المقال: بحسب ليلى حداد، بلغت كلفة ترميم السوق ______ في مدينة صور.',
    );
    for (const stem of both) expect(stem.match(/بحسب /g) ?? []).toHaveLength(1);
  });

  it('asks for a woman by «مَن» and her verb', () => {
    const told = 'وقالت ليلى حداد إن ترميم السوق القديم استغرق خمسة أعوام كاملة. ووصل خالد عواد لاحقاً.';
    expect(stems(told).filter((stem) => /مَن قالت إن/.test(stem)).length).toBeGreaterThan(0);
  });
});
