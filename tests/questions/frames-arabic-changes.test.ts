import { describe, expect, it } from 'vitest';
import { askAbout } from '../../questions/asking.ts';
import { articleOf } from './fixtures/articles.ts';

/** The questions on the frames of `text` that are typed, with their keys. */
const typed = (
  text: string,
  title = 'بلدية السنديان تعرض خطتها للمدارس والأسواق',
  published = '2026-01-28',
) =>
  askAbout(articleOf(text, { title, published }), '1')
    .candidates.flatMap(({ pattern, question }) =>
      pattern.startsWith('ar-frame') && question.kind === 'text'
        ? [`${question.stem} ${question.canonicalAnswer}`]
        : [],
    )
    .sort();

describe('What something rose or fell to', () => {
  it.each([
    [
      'behind its verb',
      'وارتفع سعر صندوق البرتقال من 18 إلى 26 ديناراً في السوق.',
      'إلى كم ارتفع سعر صندوق البرتقال بعد أن كان 18 ديناراً؟ 26 ديناراً',
    ],
    [
      'in what somebody is reported to have said',
      'وقالت الباحثة هالة منصور إن نسبة الفاقد في مدينة صور تراجعت من 31 إلى 20 في المئة.',
      'إلى أي نسبة تراجعت نسبة الفاقد في مدينة صور بعد أن كانت 31 في المئة بحسب هالة منصور؟ 20 في المئة',
    ],
  ])('is asked with what it was before: %s', (_, text, question) => {
    expect(typed(text)).toContain(question);
  });

  it.each([
    ['a range', 'وتراوحت الأسعار من 18 إلى 26 ديناراً في السوق.'],
    ['two units', 'وارتفع سعر صندوق البرتقال من 18 درهماً إلى 26 ديناراً في السوق.'],
    ['what may be', 'وقد يرتفع سعر صندوق البرتقال من 18 إلى 26 ديناراً في السوق.'],
  ])('is not asked of %s', (_, text) => {
    expect(typed(text).filter((question) => question.includes('بعد أن كان'))).toEqual([]);
  });
});

describe('What is planned or expected', () => {
  it.each([
    ['ومن المقرر أن يضم المعرض 45 جناحاً في مدينة صور.', 'كم جناحاً من المقرر أن يضم المعرض في مدينة صور؟ 45'],
    [
      'ويُتوقع أن يزور المعرض 90 ألف شخص في مدينة صور.',
      'كم شخصاً يُتوقع أن يزور المعرض في مدينة صور؟ 90 ألف شخص',
    ],
  ])('is asked with the words that say so', (text, question) => {
    expect(typed(text, 'معرض جديد للكتاب يفتح أبوابه أمام الزوار')).toContain(question);
  });

  it('is no statement of a fact, and nobody’s opinion', () => {
    const { candidates } = askAbout(
      articleOf('ومن المقرر أن يضم المعرض 45 جناحاً في مدينة صور.', { title: 'معرض سنوي للكتاب يفتح أبوابه' }),
      '1',
    );
    expect(candidates.filter(({ pattern }) => pattern.startsWith('frame-'))).toEqual([]);
    expect(typed('ويتوقع تجار أن يضم المعرض 45 جناحاً في مدينة صور.')).toEqual([]);
  });

  it('keeps the year that a count holds for', () => {
    const title = 'جسر معلق للمشاة يربط ضفتي النهر';
    const told = 'وافتُتح أمس جسر معلق للمشاة فوق النهر. ويُتوقع أن يزور الجسر 90 ألف شخص في عامه الأول.';
    expect(typed(told, title)).toContain(
      'كم شخصاً يُتوقع أن يزور الجسر المعلق للمشاة في عامه الأول؟ 90 ألف شخص',
    );
  });
});

describe('A day without its year', () => {
  it('is left open', () => {
    expect(typed('وسيُفتح مسبح السنديان أمام الزوار في العشرين من كانون الثاني.')).toEqual([]);
  });
});

describe('A thing that a pronoun or a relative means', () => {
  it.each([
    [
      'those who are counted in it',
      'ودفعت الكلفة شركة «الينابيع» التي أُسست عام 2021 ويعمل فيها 14 موظفاً.',
      'كم موظفاً يعمل في شركة «الينابيع»؟ 14 موظفاً',
    ],
    [
      'a noun told by its adjective',
      'وانتهت المباراة الختامية التي أقيمت في قاعة البلدية أمام ثلاثة آلاف متفرج.',
      'أمام كم متفرجاً أقيمت المباراة الختامية في قاعة البلدية؟ ثلاثة آلاف',
    ],
    [
      'a participle that measures',
      'وتضم حديقة «الزيتون» الممتدة على مساحة 900 متر مربع ثلاث برك.',
      'على أي مساحة تمتد حديقة «الزيتون»؟ 900 متر مربع',
    ],
    [
      'counted people behind «أن»',
      'وأوضح المدير سامر العبيدي أن 340 متطوعاً تقدموا بطلبات.',
      'كم متطوعاً تقدموا بطلبات بحسب سامر العبيدي؟ 340 متطوعاً',
    ],
    [
      'what they came to, with what is said of it',
      'وشارك في المعرض الذي أقيم على ضفة النهر الشرقية 230 عارضاً من 11 محافظة.',
      'كم عارضاً من 11 محافظة شارك في المعرض الذي أقيم على ضفة النهر الشرقية؟ 230',
    ],
  ])('is told in full: %s', (_, text, question) => {
    expect(typed(text)).toContain(question);
  });

  it('is not guessed at: of two nouns that agree either may be meant', () => {
    expect(typed('وانتهت أعمال شركة المدينة التي يعمل فيها 14 موظفاً.')).toEqual([]);
    expect(typed('وحضرت العمدة المباراة الختامية التي أقيمت في القاعة أمام ثلاثة آلاف متفرج.')).toEqual([]);
  });
});

describe('A sum that a verb takes by a preposition', () => {
  it('is asked with the noun’s pronoun', () => {
    expect(typed('وسيدعم الاتحاد الأوروبي أعمال الترميم بمنحة قيمتها خمسة ملايين يورو.')).toContain(
      'كم تبلغ قيمة المنحة التي سيدعم بها الاتحاد الأوروبي أعمال الترميم؟ خمسة ملايين يورو',
    );
    expect(
      typed('وحصل مختبر «الينابيع»، الذي تأسس عام 2019، على منحة قدرها 80 ألف دينار من صندوق أهلي.'),
    ).toContain('كم تبلغ قيمة المنحة التي حصل عليها مختبر «الينابيع»؟ 80 ألف دينار');
  });

  it('is not where what was given is cut off', () => {
    expect(typed('ودعم الاتحاد الأوروبي بلدات ومدناً بمنحة قيمتها خمسة ملايين يورو.')).toEqual([]);
  });
});

it('The counted noun has its tanween behind 11 to 99, and a year counts nothing', () => {
  const { candidates } = askAbout(
    articleOf('وافتتح نادي الوحدة في مدينة صور 45 مسبحا رياضيا في 12 حزيران 2019.'),
    '1',
  );
  expect(candidates.map(({ question }) => question.stem)).toContain(
    'في أي مدينة افتتح نادي الوحدة 45 مسبحاً رياضياً في 12 حزيران 2019؟',
  );
});
