import { describe, expect, it } from 'vitest';
import { askAbout } from '../../questions/asking.ts';
import { isHeavy } from '../../questions/languages/ar/lifted-words.ts';
import { hasSlip, mendedSlips } from '../../questions/languages/ar/slips.ts';
import { fold } from '../../questions/text/fold.ts';
import { articleOf, foundIn, type Told } from './fixtures/articles.ts';

const asked = (text: string, told: Told = {}) => askAbout(articleOf(text, told), '1');
const questions = (text: string, told: Told = {}) =>
  asked(text, told).candidates.map(({ question }) => question);
const stems = (text: string, told: Told = {}) => questions(text, told).map(({ stem }) => stem);

/** A headline that names the news, and nobody. */
const title = 'يوم طويل في أسواق القرى القديمة';

describe('A slip of the paper', () => {
  it.each([
    ['ارتفعت المبيعات خلال النصف الأول 2015 كثيراً', 'ارتفعت المبيعات خلال النصف الأول من عام 2015 كثيراً'],
    ['بلغ الربح الصافي مبلغ 3 ملايين ريال', 'بلغ الربح الصافي 3 ملايين ريال'],
    ['يتسع المركب لـ 40 راكباً', 'يتسع المركب لـ40 راكباً'],
    ['أضافت ليلى حداد أن الخان واسع', 'ذكرت ليلى حداد أن الخان واسع'],
  ])('is mended: %s', (words, mended) => {
    expect(mendedSlips(words)).toBe(mended);
  });

  it('is not mended where another figure would run into the amount', () => {
    const words = 'بلغت كلفة البناء حتى أيار 2015 مبلغ 3 ملايين ريال';
    expect(mendedSlips(words)).toBe(words);
  });

  it.each([
    ['two figures at a comma', 'بلغ عدد الورش في عام 2015، 23 ورشة'],
    ['two figures side by side', 'بلغت كلفة الورش في عام 2015 23 ألف ريال'],
    ['an amount that was cut off of a statement', 'بلغ عدد الورش الجديدة بنهاية عام 2015.'],
    ['an amount that was cut off', 'صح أم خطأ: بلغ عدد الورش الجديدة بنهاية عام 2015.'],
    ['a passive with its doer', 'تمت صيانة الجسر من قبل شركة الوادي في نيسان'],
    ['a period on a definite noun', 'بلغ مجمل الخسارة الفترة حتى تموز ثلاثة ملايين'],
    ['an age in brackets', 'ضم النادي اللاعب كريم الزياني (16) عاماً'],
    ['a verb without its preposition', 'نوّه سمير خوري أن الجسر يستقبل الشاحنات'],
    ['an adjective without its noun', 'تصدر المرتفعة سهم الوادي بنسبة 7 في المئة'],
    ['a title without its noun', 'كان «الفنادق» الأكثر نشاطاً في السوق'],
    ['a noun told again with its adjective', 'ارتفعت الأسهم المتداولة إلى 40 مليون سهم متداول'],
    ['a preposition that its verb does not take', 'مَن أكد على أهمية الضوابط الجديدة في حماة؟'],
    ['a bound that other options keep', 'أكمل الجملة بحسب المقال: لم تتجاوز حصة الزيت ______ من الكميات.'],
    ['a source that was cut off', 'صح أم خطأ: باع السوق 340 طناً مقابل 12 مليون ليرة بحسب.'],
    ['a preposition whose noun is asked for', 'كم بلغت كمية الأمطار المسجلة 88 مليمتراً في بحسب سمير خوري؟'],
    ['a figure whose unit is asked for', 'إلى أي نسبة رفع المجلس رسوم السوق من 17؟'],
    ['a week of which nothing is told', 'صح أم خطأ: ارتفع سعر القمح إلى 40 ليرة في أسبوع.'],
    ['places of which nothing is told', 'كم موضعاً كشف برنامج «الوادي»؟'],
    ['a feminine verb on a masculine noun', 'ارتفعت إجمالي الأقساط في الربيع'],
  ])('stops a stem: %s', (_, words) => {
    expect(hasSlip(fold(words))).toBe(true);
  });

  it.each([
    'نوّه سمير خوري بأن الجسر يستقبل الشاحنات',
    'أشار سمير خوري إلى أن الجسر يستقبل الشاحنات',
    'وصل الوفد من قبل أن يبدأ الحفل الكبير',
    'بلغ عدد الورش الجديدة 23 ورشة بنهاية عام 2015.',
    'شهدت البلاد خلال الفترة الماضية أمطاراً غزيرة',
    'كم موضعاً كشف برنامج «الوادي» في قاع البحيرة؟',
    'صح أم خطأ: ارتفع سعر القمح إلى 40 ليرة في أسبوع واحد.',
    'كان قطاع «الفنادق» الأكثر نشاطاً في السوق',
    'تصدرت الأسهم المرتفعة شركة الوادي',
    'ارتفع إجمالي الأقساط إلى 40 مليون ريال',
    'قال محافظ حماة إن المحافظة استقبلت 40 ألف زائر',
    'باع السوق 340 طناً بحسب ليلى حداد',
  ])('is none: %s', (words) => {
    expect(hasSlip(fold(words))).toBe(false);
  });

  it('stops what would be printed with it', () => {
    const text = 'تمت صيانة 23 جسراً قديماً في مدينة حماة من قبل شركة الوادي للبناء.';
    expect(asked(text).rejected.map(({ gate }) => gate)).toContain('slip');
    expect(stems(text).filter((stem) => stem.includes('من قبل'))).toEqual([]);
  });
});

describe('Words lifted from an article', () => {
  it.each([
    ['a second deed', 'أصلحت البلدية 40 شارعاً في المدينة وزرعت أشجاراً على جوانبها.'],
    [
      'a long report of two deeds',
      'صرّحت البلدية بأنها تصدت للحريق الكبير في الميناء القديم وأنقذت ثلاث سفن من سفن الصيادين.',
    ],
    ['a second deed of several', 'جمع الباحثون 40 نموذجاً من القرى البعيدة ودرسوا تاريخها.'],
    ['a relative clause', 'اختارت اللجنة 40 نموذجاً من المتحف الذي يضم 300 قطعة.'],
    ['a relative clause with a figure of its own', 'ضمّت القافلة التي قادها 12 سائقاً 40 شاحنة.'],
    ['an aside', 'أصلحت البلدية، بحسب تقرير نُشر في الصيف، 40 شارعاً.'],
    ['what comes late', 'سجلت الورش فائضاً من أعمال الصيف والخريف قدره 40 ألف دينار.'],
    ['two clauses of nouns', 'أيام كثيرة تمضي وسمير خوري يبيع 40 لوحة.'],
    ['an answer to what is not told', 'رد سمير خوري بأن الزيادة بلغت 40 ديناراً فقط.'],
    ['a part of what is not told', 'بيعت في المزاد الأخير 4 من اللوحات السبع.'],
    ['what is called «another»', 'كان برنامج سابق قد توقف في نيسان 2020 لنقص المال.'],
    ['a clause that goes on without a verb', 'أكدت اللجنة إصلاح الطرق والمدينة لا تزال تضم 40 شارعاً مغلقاً.'],
    ['a calque for its verb', 'تم تجديد 40 ورشة قديمة في المدينة خلال الصيف.'],
    ['two days of one month', 'في نهاية ليل 23 نيسان وبداية 18 نيسان أصلحت البلدية شارعاً.'],
    ['what nobody doubts', 'التزام المدينة بدعم 40 ورشة يأتي في إطار خطة الصيف.'],
    ['more than one breath', `أصلحت البلدية 40 شارعاً ${'في المدينة القديمة '.repeat(5)}.`],
    ['a verb whose object comes late', 'حضر نحو 40 ألف شخص من مختلف الأعمار.'],
  ])('are too much with %s', (_, words) => {
    expect(isHeavy(words)).toBe(true);
  });

  it.each([
    'أصلحت البلدية 40 شارعاً في المدينة القديمة خلال الصيف.',
    'بحسب التقرير، أصلحت البلدية 40 شارعاً في المدينة القديمة.',
    'نشط سهم «الوادي» كثيراً فأغلق مرتفعاً بنحو 5 في المئة.',
    'قال سمير خوري إن «الخان يستقبل 40 زائراً ويبيع لهم الخبز».',
    'صرّحت البلدية بأنها تصدت للحريق وأنقذت ثلاث سفن في الميناء.',
    'تُقام الدورة الجديدة في نيسان 2027 على مسار يمر بالمرفأ.',
    'ضمّت القافلة التي أرسلتها البلدية 40 شاحنة.',
    'علقت أربع فرق شعبية عملها في المدينة.',
    'من المقرر أن تبدأ في نيسان 2027 مرحلة تجريبية في 12 مركزاً صحياً موزعة بين حماة وحمص وطرطوس.',
    'افتتحت البلدية صباح يوم الأحد 13 أيلول/سبتمبر 2026 سوقاً للخضار والفواكه والأسماك قرب الميناء القديم في شمال المدينة.',
    'نال السائقون علاوة شهرية قدرها 40 ليرة.',
  ])('are one fact: %s', (words) => {
    expect(isHeavy(words)).toBe(false);
  });

  it('are neither stated nor left with a gap where they are too much', () => {
    const text =
      'اختارت وزارة الصحة 40 مركزاً من المراكز التي افتتحتها في مدينة حماة وزودتها بأجهزة جديدة كثيرة من بلدان عدة.';
    expect(stems(text).filter((stem) => /^(?:صح|أكمل)/.test(stem) && stem.includes('التي'))).toEqual([]);
  });
});

describe('A gap', () => {
  it('is left for nobody: who it was is told by the words beside it', () => {
    const text =
      'افتتح مدير المتحف سمير خوري 40 قاعة جديدة في مدينة حماة. وزار رامي حداد ونبيل منصور مدينة حلب عام 2019.';
    const gaps = questions(text).filter(({ stem }) => stem.includes('______'));
    expect(gaps.length).toBeGreaterThan(0);
    expect(gaps.filter(({ canonicalAnswer }) => /خوري|حداد|منصور/.test(canonicalAnswer))).toEqual([]);
  });
});

describe('A figure of accounts', () => {
  const accounts = 'وبلغ إجمالي الأصول في 31 تموز 2025 نحو 367 مليون ريال.';
  const of = (told: Told) => stems(accounts, told).filter((stem) => stem.includes('الأصول'));

  it('is asked only where somebody is named whose it is', () => {
    expect(of({ title })).toEqual([]);
    expect(of({ title: 'ميزانية جديدة لأكبر مصارف الأردن في الصيف' }).length).toBeGreaterThan(0);
    const owned = 'وبلغت أرباح شركة الوادي في عام 2024 نحو 367 مليون ريال.';
    expect(stems(owned, { title }).some((stem) => stem.includes('أرباح شركة الوادي'))).toBe(true);
  });
});

describe('Options', () => {
  const people =
    'وقال كريم الزياني إن المرفأ القديم يستقبل سفن الصيادين كل صباح. وقال رامي حداد إن القرى بعيدة عن البحر الواسع. وقال نبيل منصور إن الشتاء طويل في الجبال العالية. وقال سمير خوري إن الثلج يقطع الطرق العالية.';
  const optionsOf = (text: string, key: string) =>
    questions(text, { title }).flatMap((question) =>
      question.kind === 'choice' && question.canonicalAnswer === key
        ? [question.options.map((option) => option.text)]
        : [],
    );

  it('are people of the article alone, though a list has others', () => {
    const text =
      'وقال أنطونيو غوتيريش إن المرفأ القديم يستقبل سفن الصيادين كل صباح. وقال فيليب لازاريني إن القرى بعيدة عن البحر الواسع. وقال رامي حداد إن الشتاء طويل في الجبال العالية كلها.';
    for (const options of optionsOf(text, 'أنطونيو غوتيريش'))
      for (const option of options) expect(text).toContain(option);
    expect(optionsOf(text, 'أنطونيو غوتيريش').length).toBeGreaterThan(0);
  });

  it('hold no namesake of the key', () => {
    expect(optionsOf(people, 'كريم الزياني').flat()).toContain('رامي حداد');
    const namesake = people.replace('رامي حداد', 'كريم حداد');
    expect(optionsOf(namesake, 'كريم الزياني').flat()).not.toContain('كريم حداد');
  });

  it('are spelled as the article spells them', () => {
    const text =
      'وقال أنطونيو غوتيريش إن المرفأ القديم يستقبل سفن الصيادين كل صباح. وقال جيرمي كوربين إن القرى بعيدة عن البحر. وقال فيليب لازاريني إن الشتاء طويل في الجبال.';
    for (const option of optionsOf(text, 'أنطونيو غوتيريش').flat()) expect(text).toContain(option);
  });
});

describe('A body that did something', () => {
  it.each([
    ['called after what it does', 'بدأت هيئة المرافئ في تطوير مشاريع المرافئ القديمة في مدينة صور.', 'هيئة'],
    ['that everybody knows', 'تعهدت حركة حماس بترميم المدارس القديمة في القرى البعيدة عن البحر.', 'حركة'],
    ['whose name has an adjective', 'تعهد حزب الحلم الجديد الحاكم بترميم المدارس القديمة في القرى.', 'حزب'],
  ])('is not asked for where it is one %s', (_, text, noun) => {
    expect(stems(text, { title }).filter((stem) => stem.includes(`أي ${noun}`))).toEqual([]);
  });
});

describe('A question on who said something', () => {
  it('is left where it takes too long to come to its end', () => {
    const long =
      'وقال سمير خوري إن شركات كثيرة من المدن القريبة والبعيدة سوف تعمل طوال الشتاء والربيع على ترميم خانات وأسواق ومدارس في قرى الساحل والجبل.';
    expect(stems(long, { title }).filter((stem) => stem.includes('مَن قال'))).toEqual([]);
  });
});

describe('A rank', () => {
  it('is not asked where it is the first, which everybody guesses', () => {
    const of = (rank: string) =>
      stems(`وجاءت مدينة صور في المرتبة ${rank} عربياً في قائمة المدن الأجمل لعام 2019.`, { title }).filter(
        (stem) => stem.includes('أي مرتبة'),
      );
    expect(of('الثالثة').length).toBe(1);
    expect(of('الأولى')).toEqual([]);
  });
});

describe('A question that stood in print with a fault', () => {
  it('has the whole surname behind «الحاج», and no rank before it', () => {
    const text =
      'وقال المهندس مروان الحاج ضاهر إن طول السكة سيبلغ 90 كيلومتراً بحلول عام 2027. وأضاف الحاج ضاهر أن القطار يتسع لمئتي راكب.';
    const all = JSON.stringify(questions(text, { title }));
    expect(all).toContain('مروان الحاج ضاهر');
    expect(all).not.toMatch(/مروان الحاج(?! ضاهر)|الحاج مروان/);
  });

  it.each(['إن المبنى قديم', 'قال ذلك', 'رئيس البلدية', 'في مكتبه', 'أمس في المدينة'])(
    'ends the name at «الحاج» before «%s»',
    (rest) => {
      const found = foundIn(`وذكر النائب رياض الحاج ${rest}.`);
      expect(found.filter((mention) => mention.includes('رياض'))).toEqual([
        expect.stringMatching(/رياض الحاج(?! (?:إن|قال|رئيس|في|أمس))/),
      ]);
    },
  );

  it('leaves two people two', () => {
    const found = foundIn('واستقبل رياض الحاج سامر نجار في مكتبه.');
    expect(found.filter((mention) => mention.includes('رياض'))).toEqual([
      expect.not.stringContaining('سامر'),
    ]);
  });

  it('shows a dual that lost its noun with its nun', () => {
    const found = questions('وتحتوي مكتبة «الصنوبر» على ألفي مجلد.', { title });
    expect(found.map(({ canonicalAnswer }) => canonicalAnswer)).toContain('ألفين');
    expect(found.map(({ canonicalAnswer }) => canonicalAnswer)).not.toContain('ألفي');
  });

  it('spells what is counted in full, however the article has it', () => {
    const found = stems('ومن المقرر ان يرتفع عدد الاتوبيسات في طنطا الى 90 اتوبيسا بنهاية عام 2027.', {
      title,
    });
    expect(found).toContainEqual(expect.stringMatching(/^إلى كم أتوبيساً من المقرر أن /));
  });

  it('has its passive agree with those who are counted before it', () => {
    const found = stems('ووُزع على أهالي طرطوس 40 ألف كمامة.', { title });
    expect(found).toContainEqual(expect.stringMatching(/^كم كمامةً وُزعت /));
  });
});
