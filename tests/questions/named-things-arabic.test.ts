import { describe, expect, it } from 'vitest';
import { askAbout } from '../../questions/asking.ts';
import { understand } from '../../questions/reading/reading.ts';
import { articleOf } from './fixtures/articles.ts';

/** A headline that names the news, and leaves what is asked open. */
const title = 'صباح هادئ في وادي الزعفران';

/** Others who are named, so that nobody who is asked for is nearly the only one. */
const beside =
  ' وزارت ليلى حداد مدينة حلب. ورسم كريم الزياني خريطة لمدينة صور. وصوّرت هدى الخطيب جسراً في مدينة حماة. وكتب سامي النجار رسالة.';

const asked = (text: string, headline = title) =>
  askAbout(articleOf(`${text}${beside}`, { title: headline }), '1').candidates.map(
    ({ pattern, question }) => ({
      pattern,
      stem: question.stem,
      key: question.canonicalAnswer,
    }),
  );
const stems = (text: string, headline?: string) => asked(text, headline).map(({ stem }) => stem);
const speakers = (text: string) =>
  understand(articleOf(text, { title })).attributions.map(({ speaker }) => speaker?.name);

describe('A speaker named between commas behind the office', () => {
  it.each([
    [
      'whatever the words of the name look like',
      'وقال مدير المعصرة القديمة، غياث الصنطوف، إن موسم الزيتون سيبدأ قبل المطر بأسبوعين.',
      // Neither a given name nor a title: nothing shows that it is a name.
      undefined,
    ],
    [
      'behind a title',
      'وقال مدير المعصرة القديمة، الدكتور غياث الصنطوف، إن موسم الزيتون سيبدأ قبل المطر بأسبوعين.',
      'غياث الصنطوف',
    ],
    [
      'with a word that nothing explains',
      'وأكدت مديرة المتحف البحري، زهية بلغومشي، أن القاعة الشرقية ستفتح أبوابها في نهاية العام.',
      'زهية بلغومشي',
    ],
    [
      'behind an adjective of origin',
      'وأقر مدرب الفريق، الصربي ميلوش براتنيتش، بأن فريقه خسر المباراة في شوطها الأول.',
      'ميلوش براتنيتش',
    ],
    [
      'behind a place of work in quotation marks',
      'وأكد مسؤول المبيعات في «ضفة النهر»، ياسر دهبوش، أن المتجر سيفتح فرعاً ثانياً قبل الصيف.',
      'ياسر دهبوش',
    ],
  ])('is known by name %s', (_, text, name) => {
    if (name === undefined) expect(speakers(text)).not.toContain('غياث الصنطوف');
    else expect(speakers(text)).toContain(name);
  });

  it.each([
    'وقال مدير المعصرة القديمة، بحضور العمال، إن موسم الزيتون سيبدأ قبل المطر بأسبوعين.',
    'وقال مدير المعصرة القديمة، رداً على سؤال، إن موسم الزيتون سيبدأ قبل المطر بأسبوعين.',
    'وقال مدير المعصرة القديمة، خلال جولة، إن موسم الزيتون سيبدأ قبل المطر بأسبوعين.',
  ])('is no phrase that tells how or when: %s', (text) => {
    for (const name of speakers(text)) expect(name).toBe('مدير المعصرة القديمة');
  });

  it('has the gender that the office shows', () => {
    const text =
      'وأكدت رئيسة الفريق، الدكتورة نور بن رجيب، أن القاعة الشرقية ستفتح أبوابها في نهاية العام الدراسي.';
    expect(stems(text).some((stem) => stem.startsWith('مَن أكدت أن القاعة الشرقية'))).toBe(true);
  });

  it('may stand before its verb behind a joint that opens the sentence', () => {
    const text =
      'لكن رئيسة جمعية الصيادين، نورة حمداني، أبدت قلقها من الرسوم، لافتة إلى أن القوارب الصغيرة ستدفع ضعف ما تدفعه اليوم.';
    expect(speakers(text)).toContain('نورة حمداني');
  });
});

describe('Who answered, and who is called so', () => {
  it('asks who answered with «بأن»', () => {
    const text = 'وردّ المهندس رائد الخوالدة بأن التحصيل لن يبدأ إلا في الشهر الثالث.';
    expect(stems(text)).toContain('مَن رد بأن التحصيل لن يبدأ إلا في الشهر الثالث؟');
  });

  it('takes «يدعى» for no claim where it gives a name', () => {
    const text =
      'وقال صاحب متجر للأقمشة يدعى نايف أبو سمرة: «نريد الماء قبل العيد، وكل يوم نخسر نصف زبائننا».';
    expect(understand(articleOf(text, { title })).attributions).toMatchObject([
      { class: 'neutral', speaker: { name: 'نايف أبو سمرة' } },
    ]);
  });

  it('does not date what is to come with a year that nobody wrote', () => {
    const text =
      'وأكد المهندس رائد الخوالدة أن القرعة المقررة في آب ستمنح سكان الضفة الشرقية أولوية في الأكشاك.';
    for (const stem of stems(text)) expect(stem).not.toMatch(/^مَن .*آب\S* 20/);
  });
});

describe('A thing that a type noun and a name in marks tell', () => {
  it('is asked for as who did it', () => {
    const text = 'وأطلقت جمعية «خيط ونول» حملة لجمع الكتب القديمة في تشرين الأول 2017.';
    expect(asked(text)).toContainEqual({
      pattern: 'ar-frame-clause-who-called',
      stem: expect.stringMatching(/^أي جمعية أطلقت حملة لجمع الكتب القديمة/),
      key: 'خيط ونول',
    });
  });

  it('is asked for as where it was', () => {
    const text = 'وافتتح رامي الصالحي ورشة في حي «تلة الرمان» في آذار 2019.';
    expect(asked(text)).toContainEqual(
      expect.objectContaining({
        stem: expect.stringMatching(/^في أي حي افتتح رامي الصالحي ورشة/),
        key: 'تلة الرمان',
      }),
    );
  });

  it('is told where it lies, if it is one that stands still', () => {
    const text = 'وأقيم الحفل في قاعة «الصنوبر» المغطاة في مصراتة.';
    expect(asked(text)).toContainEqual(
      expect.objectContaining({ stem: 'في أي مدينة تقع قاعة «الصنوبر» المغطاة؟', key: 'مصراتة' }),
    );
    const moved = 'وأعلنت شركة «الصنوبر» في مصراتة خطة جديدة.';
    expect(stems(moved).filter((stem) => stem.includes('تقع شركة'))).toEqual([]);
  });

  it('is told with its type noun where the sentence leaves that out', () => {
    const text =
      'وافتتحت شركة «أنوال السهل» مصنعها الأول. وتأسست «أنوال السهل» عام 1987 بوصفها مطحنة عائلية.';
    expect(stems(text)).toContain('في أي عام تأسست شركة «أنوال السهل»؟');
  });

  it('goes on with its adjective, and is no subject without it', () => {
    const text = 'وأعلنت شركة «ينابيع الوادي» المدرجة في بورصة مسقط خطة جديدة.';
    expect(stems(text).filter((stem) => stem.startsWith('أي شركة أعلنت المدرجة'))).toEqual([]);
  });

  it('is no noun that is written like a verb', () => {
    const text = 'وزرع سكان القرية سهل «بردة الصغرى» بمحافظة دهوك قمحاً في عام 2019.';
    expect(stems(text).filter((stem) => /سهل «/.test(stem) && /^(?:مَن|أي) /.test(stem))).toEqual([]);
  });
});

describe('Who did what a relative clause tells of him', () => {
  it('is asked with all of the clause', () => {
    const text = 'أما المهندس أنيس الماجري، الذي صمّم الجسر المعلق في بلدة السرو، فسافر إلى صور.';
    expect(asked(text)).toContainEqual(
      expect.objectContaining({ stem: 'مَن صمّم الجسر المعلق في بلدة السرو؟', key: 'أنيس الماجري' }),
    );
  });
});

describe('A date behind «إلى»', () => {
  it('is asked with its preposition', () => {
    const text = 'وتعود فكرة مهرجان السرو إلى عام 2019.';
    expect(stems(text)).toContain('إلى أي عام تعود فكرة مهرجان السرو؟');
    expect(stems(text).filter((stem) => stem.endsWith('إلى؟'))).toEqual([]);
  });
});
