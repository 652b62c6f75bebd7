import { describe, expect, it } from 'vitest';
import { askAbout } from '../../questions/asking.ts';
import { articleOf } from './fixtures/articles.ts';

const asked = (text: string, title: string) => askAbout(articleOf(text, { title }), '1').candidates;

/** The questions on the frames of `text` that are typed, with their keys. */
const typed = (text: string, title = 'يوم طويل في أسواق المدينة القديمة') =>
  asked(text, title).flatMap(({ pattern, question }) =>
    pattern.startsWith('ar-frame') && question.kind === 'text'
      ? [`${question.stem} ${question.canonicalAnswer}`]
      : [],
  );

describe('Whose a figure is', () => {
  it('is told in full, though the noun begins like a particle, and the figure has a bound in words', () => {
    const told =
      'باشرت فرق في بلدية إربد الكبرى العمل. وتنفق البلدية على الحدائق العامة ما يقارب 1.4 مليون دينار سنوياً.';
    expect(typed(told)).toContain(
      'كم تنفق بلدية إربد الكبرى على الحدائق العامة سنوياً؟ ما يقارب 1.4 مليون دينار',
    );
  });

  it('stands before the commas that set a measure off', () => {
    const told = 'وصل وفد اقتصادي قطري إلى المدينة. وزار أعضاء الوفد، وعددهم 14 عضواً، مصنعاً للزجاج.';
    expect(typed(told)).toContain('كم يبلغ عدد أعضاء الوفد الاقتصادي القطري؟ 14 عضواً');
    expect(typed('وزار أعضاء الوفد، وعددهم 14 عضواً في الأقل، مصنعاً للزجاج.')).toEqual([]);
  });

  it('is the subject of the sentence before, where a measure opens its own', () => {
    const told = 'ويربط جسر «السنديان» بين ضفتي النهر. وبلغت كلفته النهائية 7 ملايين دينار.';
    expect(typed(told)).toContain('كم بلغت الكلفة النهائية لجسر «السنديان»؟ 7 ملايين دينار');
    const other = 'ورحبت وزارة المياه بالمشروع الجديد. وبلغت كلفته النهائية 7 ملايين دينار.';
    expect(typed(other)).toEqual([]);
  });

  it('is the source’s own in what is said of it', () => {
    const told = 'وبلغت الأضرار نحو خمسة ملايين دينار، بحسب جمعية «الينابيع»، التي تضم 620 أسرة.';
    expect(typed(told)).toContain('كم أسرةً تضم جمعية «الينابيع»؟ 620 أسرة');
  });

  it('is left open by one definite noun, a day behind it or not', () => {
    expect(typed('ويستخدم التطبيق اليوم نحو 130 ألف شخص، وفق ما يقول أصحابه.')).toEqual([]);
  });
});

it('Places of one list, in another order the same, are no falsehood', () => {
  const told = 'ويخدم مستشفى السنديان 640 مريضاً في دمشق ودوما وحلب. ويعمل فيه 40 طبيباً.';
  for (const { pattern, question } of asked(told, 'يوم طويل في أسواق المدينة القديمة'))
    if (pattern === 'frame-false-swapped-places') expect(question.stem).toBe('');
});

it('A sum for each of many is not told without them', () => {
  const told = 'ومنحت شركة «الينابيع» مبلغ 400 دينار لكل عامل في مصانعها.';
  for (const question of typed(told)) expect(question).toContain('لكل عامل');
});
