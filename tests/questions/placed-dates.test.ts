// A weekday or yearless date in a question stands where its verb puts it: ahead under what is to come, nowhere where that is open.
import { describe, expect, it } from 'vitest';
import { askAbout } from '../../questions/asking.ts';
import { withPlacedDates } from '../../questions/judging/placed-dates.ts';
import { languages } from '../../questions/languages/languages.ts';
import { understand } from '../../questions/reading/reading.ts';
import { articleOf, type Told } from './fixtures/articles.ts';

const askedOf = (text: string, told: Told) => {
  const { candidates, rejected } = askAbout(articleOf(text, told), 'test');
  return {
    passed: candidates.map(({ question }) => `${question.stem} ${question.canonicalAnswer}`),
    all: [...candidates.map(({ question }) => question.stem), ...rejected.map(({ stem }) => stem)],
  };
};
const thursday: Told = { published: '2026-09-17' };

describe('A date of what is to come', () => {
  it('is the next such weekday', () => {
    const text =
      'زار الوزير سامر الخالد مدينة حلب الأحد برفقة 12 مهندساً. وسيلتقي سامر الخالد تجار السوق القديم الاثنين في مبنى غرفة التجارة.';
    const { all } = askedOf(text, thursday);
    expect(all.join('\n')).toContain('21 أيلول/سبتمبر 2026');
    expect(all.join('\n')).not.toContain('14 أيلول/سبتمبر 2026');
  });

  it('is the next such month', () => {
    const { all } = askedOf('سيُفتتح مصنع الزجاج الجديد في مدينة حمص في شباط بكلفة 40 مليون دولار.', thursday);
    expect(all.join('\n')).toContain('2027');
    expect(all.join('\n')).not.toContain('2026');
  });

  it('is not that of what once was planned', () => {
    const { all } = askedOf('كان الاقتراع في مدينة حمص مقرراً في 11 حزيران بمشاركة 40 مراقباً.', thursday);
    expect(all.join('\n')).not.toContain('2027');
  });

  it('is next year’s in French', () => {
    const { all } = askedOf('Le lycée Varmont de Sorlac rouvrira le 8 février avec 860 élèves.', {
      lang: 'fr',
      published: '2026-12-02',
    });
    expect(all.join('\n')).toContain('8 février 2027');
    expect(all.join('\n')).not.toContain('8 février 2026');
  });
});

describe('A date that its verb leaves open', () => {
  it.each([
    ['توقع الخبير رامي حداد أن تصل العاصفة إلى مدينة طرطوس يوم الأحد بسرعة 70 كيلومتراً في الساعة.'],
    ['دعت نقابة البنائين في حماة إلى اجتماع عام يوم الأحد لبحث زيادة قدرها 12 في المئة.'],
    ['تُغلق بلدية جبلة الشاطئ الشمالي أمام الزوار في نيسان مدة 30 يوماً.'],
  ])('is told nowhere: %s', (text) => {
    expect(askedOf(text, thursday).passed.join('\n')).not.toMatch(/2025|2026/);
  });

  it('is told of the past behind a comma', () => {
    const { passed } = askedOf('خسر نادي الريحان، في مدينة حلب، الأحد أمام 4200 متفرج.', thursday);
    expect(passed.join('\n')).toContain('13 أيلول/سبتمبر 2026');
  });
});

describe('A reading with its dates in place', () => {
  it('has one surroundings for all sentences, on which hangs what is worked out once for the article', () => {
    const article = articleOf('سيلتقي الوزير سامر الخالد تجار حلب الاثنين.', thursday);
    const read = understand(article);
    const { sentences } = withPlacedDates(read, languages.ar);
    expect(sentences.map(({ mentions }) => mentions)).not.toEqual(
      read.sentences.map(({ mentions }) => mentions),
    );
    expect(new Set(sentences.map(({ around }) => around)).size).toBe(1);
    expect(sentences[0]?.around.sentences).toEqual(sentences);
  });
});
