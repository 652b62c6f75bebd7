import { describe, expect, it } from 'vitest';
import { askAbout } from '../../questions/asking.ts';
import { articleOf } from './fixtures/articles.ts';

/** A headline that names the news, and leaves what is asked open. */
const title = 'يوم طويل في أسواق المدينة القديمة';

/** The questions on the frames of `text`, typed or with options, with their keys. */
const asked = (text: string, kind: 'text' | 'choice' = 'text') =>
  askAbout(articleOf(text, { title }), '1').candidates.flatMap(({ pattern, question }) =>
    pattern.startsWith('ar-frame') && question.kind === kind
      ? [`${question.stem} ${question.canonicalAnswer}`]
      : [],
  );

describe('A figure behind a noun of action is asked for with the pronoun of the counted', () => {
  it.each([
    [
      'where something was decided',
      'وقررت بلدية السرو افتتاح 15 مكتبة جديدة في الأحياء الجنوبية.',
      'كم مكتبةً جديدةً قررت بلدية السرو افتتاحها في الأحياء الجنوبية؟ 15',
    ],
    [
      'where something is planned',
      'وتعتزم شركة «مرسى» شراء 25 حافلة كهربائية في عام 2027.',
      'كم حافلةً كهربائيةً تعتزم شركة «مرسى» شراءها في عام 2027؟ 25 حافلة',
    ],
    [
      'before another noun of action that is joined to it',
      'وتضمنت خطة بلدية السرو إنشاء 12 جسراً للمشاة وصيانة 40 شارعاً في الأحياء الجنوبية.',
      'كم جسراً تضمنت خطة بلدية السرو إنشاءه للمشاة؟ 12',
    ],
    [
      'where nobody says who did it',
      'وتم إنشاء 16 لجنة محلية في أحياء مدينة صور الجنوبية.',
      'كم لجنةً محليةً تم إنشاؤها في أحياء مدينة صور الجنوبية؟ 16 لجنة',
    ],
    [
      'with the preposition that is written to the noun',
      'وتعهدت شركة «مرسى» بتقديم 120 مليون دولار.',
      'بتقديم أي مبلغ تعهدت شركة «مرسى»؟ 120 مليون دولار',
    ],
  ])('%s', (_, text, question) => expect(asked(text)).toContain(question));

  it.each([
    ['where the noun is another noun’s', 'وقررت بلدية السرو دراسة مشروع بناء 12 جسراً في الأحياء الجنوبية.'],
    ['where what stands behind the counted would change', 'وتم تركيب 75 كاميرا مراقبة في أسواق مدينة صور.'],
  ])('not %s', (_, text) => expect(asked(text).filter((line) => /(?:ها|ه) /.test(line))).toEqual([]));
});

describe('Those who are counted are asked for', () => {
  it.each([
    [
      'behind a phrase of place',
      'وشارك في مهرجان الزيتون 40 مزارعاً من محافظة عكار.',
      'كم مزارعاً شارك في مهرجان الزيتون من محافظة عكار؟ 40',
    ],
    [
      'behind what they came to',
      'وحضر مباراة الميناء 18 ألف شخص في مدينة صور.',
      'كم شخصاً حضر مباراة الميناء في مدينة صور؟ 18 ألف شخص',
    ],
    [
      'where they come to something definite',
      'وحضر المباراة النهائية 18 ألف شخص في مدينة صور.',
      'كم شخصاً حضر المباراة النهائية في مدينة صور؟ 18 ألف شخص',
    ],
    [
      'where there are so many who do it',
      'وهناك حالياً أكثر من 130 دولة تعترف بفلسطين وتقيم معها علاقات.',
      'كم دولةً تعترف بفلسطين بحسب المقال؟ أكثر من 130 دولة',
    ],
    [
      'with a pronoun that means them',
      'وحققت 21 شركة فائضاً في عملياتها التأمينية.',
      'كم شركةً حققت فائضاً في عملياتها التأمينية؟ 21 شركة',
    ],
    [
      'as a share of a whole',
      'وقالت هالة منصور إن 41 في المئة من تلامذة مدينة صور يصلون إلى المدرسة من دون حقائب.',
      'بحسب هالة منصور، ما نسبة تلامذة مدينة صور الذين يصلون إلى المدرسة من دون حقائب؟ 41 في المئة',
    ],
  ])('%s', (_, text, question) => expect(asked(text)).toContain(question));

  it('not where a noun stands for a place that is told of as nobody’s', () =>
    expect(asked('وحضر 40 مزارعاً إلى السوق.')).toEqual([]));
});

describe('Other frames tell in short', () => {
  it.each([
    [
      'how many tons of something a country made',
      'وأنتجت سوريا 2.5 مليون طن من القمح في عام 2019.',
      'كم طناً أنتجت سوريا من القمح في عام 2019؟ 2.5 مليون طن',
    ],
    [
      'what a club did with its own',
      'ورفع نادي الميناء رصيده إلى 44 نقطة في مدينة صور.',
      'إلى كم نقطةً رفع نادي الميناء رصيده في مدينة صور؟ 44 نقطة',
    ],
    [
      'by how many goals somebody is first',
      'واحتل نبيل شرف صدارة هدافي مدينة صور برصيد 15 هدفاً.',
      'بكم هدفاً احتل نبيل شرف صدارة هدافي مدينة صور؟ 15 هدفاً',
    ],
    [
      'what a person did whom a relative clause tells of',
      'وتكرّم إدارة المهرجان الروائية هالة منصور التي أصدرت 16 كتاباً في مدينة صور.',
      'كم كتاباً أصدرت هالة منصور؟ 16 كتاباً',
    ],
    [
      'a figure in three words, with whose it is',
      'وتجاوز عدد المتطوعين في المهرجان 500 متطوع.',
      'كم تجاوز عدد المتطوعين في المهرجان؟ 500 متطوع',
    ],
  ])('%s', (_, text, question) => expect(asked(text)).toContain(question));

  it('a day beside a span that says the same', () => {
    const text = 'وكان مسبار غاليكس قد أطلق قبل 36 سنة في الأول من سبتمبر عام 1977، قبل أيام من رفيقه.';
    // Of an article of which only the year is known the span is no day.
    const { candidates } = askAbout(articleOf(text, { title, published: '2013' }), '1');
    expect(candidates.map(({ question }) => question.stem)).toContain('في أي تاريخ أطلق مسبار غاليكس؟');
  });

  it('a rank in digits with its field', () =>
    expect(asked('وحلّت قطر في المرتبة الرابعة عربياً والـ44 عالمياً.', 'choice')).toContain(
      'في أي مرتبة عالمياً حلّت قطر؟ الـ44',
    ));

  it('a rank that somebody got', () =>
    expect(asked('وحصلت بلدية السرو على المركز الثالث في جائزة المدن الخضراء.', 'choice')).toContain(
      'على أي مركز حصلت بلدية السرو في جائزة المدن الخضراء؟ الثالث',
    ));

  it('and nothing where a title is written like a verb', () =>
    expect(asked('وفاز نبيل شرف، يليه لاعب نادي الميناء وليد سعد برصيد 12 هدفاً.').join()).not.toContain(
      'لاعب',
    ));

  it('and nothing where what was announced is cut off', () =>
    expect(asked('وأعلن نبيل شرف في سنة 2005 أنه وجد قصر السنديان.')).toEqual([]));
});

describe('No figure is asked for', () => {
  it.each([
    ['that tells how long somebody worked', 'وعمل في مصنع السنديان 12 عاماً مهندسون من مدينة صور.'],
    ['that tells how often somebody came', 'وزارت المصنع القديم ثلاث مرات وفود من مدينة صور.'],
    ['behind a preposition, as if it were the subject', 'وشارك في مهرجان الزيتون بـ12 لاعباً من مدينة صور.'],
  ])('%s', (_, text) => expect(asked(text)).toEqual([]));

  it('without what its share is of', () =>
    expect(
      asked('وقالت هالة منصور إن 41 في المئة من تلامذة مدينة صور يصلون إلى المدرسة حيث تنتظرهم وجبة.'),
    ).toEqual([]));
});

it('A figure behind «عن» and a noun of action is asked for', () =>
  expect(asked('وأعلنت شركة «مرسى» عن توظيف 400 عامل في مدينة صور.')).toContain(
    'كم عاملاً أعلنت شركة «مرسى» عن توظيفه في مدينة صور؟ 400 عامل',
  ));
