import { describe, expect, it } from 'vitest';
import { askAbout } from '../../questions/asking.ts';
import { articleOf } from './fixtures/articles.ts';

/** A headline that names the news, and leaves what is asked open. */
const title = 'يوم طويل في أسواق المدينة القديمة';

/** The questions on the frames of `text` that are typed, with their keys. */
const typed = (text: string, headline = title) =>
  askAbout(articleOf(text, { title: headline }), '1').candidates.flatMap(({ pattern, question }) =>
    pattern.startsWith('ar-frame') && question.kind === 'text'
      ? [`${question.stem} ${question.canonicalAnswer}`]
      : [],
  );

describe('A figure is asked for', () => {
  it.each([
    [
      'where those who are counted did it',
      'وحققت 28 شركة من أصل 34 نمواً في مبيعات الشاي الأخضر في مدينة صور.',
      'كم شركةً من أصل 34 حققت نمواً في مبيعات الشاي الأخضر في مدينة صور؟ 28 شركة',
    ],
    [
      'where a definite noun stands between it and the verb',
      'وزارت هالة منصور مدينة صور، كما اعتمدت اللجنة العامة 250 مركزاً في محافظة عكار.',
      'كم مركزاً اعتمدت اللجنة العامة في محافظة عكار؟ 250',
    ],
    [
      'where it is estimated, without the letter that is written to it',
      'وقالت هالة منصور إن حاجة لبنان من القمح المستورد تقدر بنحو 340 ألف طن.',
      'بحسب هالة منصور، بكم تقدر حاجة لبنان من القمح المستورد؟ نحو 340 ألف طن',
    ],
    [
      'behind a subject that stands before its verb',
      'وقالت هالة منصور إن كلفة ترميم متحف السنديان بلغت 380 ألف دولار.',
      'بحسب هالة منصور، كم بلغت كلفة ترميم متحف السنديان؟ 380 ألف دولار',
    ],
    [
      'behind a second «إن»',
      'وقالت هالة منصور إن المتحف قديم، وإن كلفة ترميم خان الصابون بلغت 380 ألف دولار.',
      'كم بلغت كلفة ترميم خان الصابون بحسب هالة منصور؟ 380 ألف دولار',
    ],
    [
      'behind «إنه» that is nobody',
      'وقال نبيل شرف إنه يبلغ متوسط كلفة ترميم البيت 12 مليون ليرة.',
      'كم يبلغ متوسط كلفة ترميم البيت بحسب نبيل شرف؟ 12 مليون ليرة',
    ],
    [
      'as a sum that is the object',
      'ضخّت شركة الرافدين 45 مليون دولار في مشروع الميناء.',
      'أي مبلغ ضخّت شركة الرافدين في مشروع الميناء؟ 45 مليون دولار',
    ],
    [
      'before a further deed with a figure of its own',
      'وسجّل نبيل شرف 27 نقطة والتقط 11 كرة مرتدة.',
      'كم نقطةً سجّل نبيل شرف؟ 27 نقطة',
    ],
    [
      'with the adjective of a listed noun',
      'وزارت هالة منصور 300 مدرسة ابتدائية في مدينة صور.',
      'كم مدرسةً ابتدائيةً زارت هالة منصور في مدينة صور؟ 300 مدرسة',
    ],
    [
      'with a noun of no list behind full hundreds',
      'وباعت هالة منصور 1200 قبعة صوفية في مدينة صور.',
      'كم قبعةً صوفيةً باعت هالة منصور في مدينة صور؟ 1200',
    ],
    [
      'with a noun that begins like a particle',
      'ورممت هالة منصور 18 بيتاً حجرياً في مدينة صور.',
      'كم بيتاً حجرياً رممت هالة منصور في مدينة صور؟ 18',
    ],
    [
      'behind «مع»',
      'وتعاقدت شركة الرافدين مع 130 سائقاً في مدينة صور.',
      'مع كم سائقاً تعاقدت شركة الرافدين في مدينة صور؟ 130',
    ],
    [
      'behind «بحضور»',
      'وافتتح نبيل شرف متحف السنديان بحضور 260 ضيفاً في 12 حزيران 2019.',
      'بحضور كم ضيفاً افتتح نبيل شرف متحف السنديان في 12 حزيران 2019؟ 260 ضيفاً',
    ],
    [
      'as a height',
      'وأنشئ مرصد «قمة الأرز» على ارتفاع 2140 متراً في عام 2009.',
      'على أي ارتفاع أنشئ مرصد «قمة الأرز» في عام 2009؟ 2140 متراً',
    ],
    [
      'as what a thing consists of',
      'وقال نبيل شرف إن أسطول شركة الرافدين يتكون من 34 حافلة.',
      'بحسب نبيل شرف، من كم حافلةً يتكون أسطول شركة الرافدين؟ 34 حافلة',
    ],
    [
      'as a share',
      'وغطّى متحف السنديان 70 في المئة من كلفة الترميم.',
      'أي نسبة غطّى متحف السنديان من كلفة الترميم؟ 70 في المئة',
    ],
    [
      'with whose they are',
      'وأجرت هالة منصور دراسة على عشر نسخ من صحيفة النهار في مدينة صور.',
      'على كم نسخةً من صحيفة النهار أجرت هالة منصور دراسة في مدينة صور؟ عشر نسخ',
    ],
    [
      'with the bound behind «ب»',
      'وتصدّرت بلدية الميناء بلديات لبنان بأكثر من 20 ألف ناخب في عام 2019.',
      'بكم ناخباً تصدّرت بلدية الميناء بلديات لبنان في عام 2019؟ أكثر من 20 ألف ناخب',
    ],
    [
      'of the subject behind «أن», not of the name behind the verb',
      'وقالت هالة منصور إن شركة الرافدين ستسلّم لبنان 14 قطاراً في عام 2027.',
      'كم قطاراً ستسلّم شركة الرافدين لبنان في عام 2027 بحسب هالة منصور؟ 14',
    ],
    [
      'on the word of an office told in full',
      'وقال مدير مركز الرافدين لبحوث البحر إن مركز الرافدين أخذ عينات من 26 موقعاً بين صور وصيدا.',
      'من كم موقعاً أخذ مركز الرافدين عينات بحسب مدير مركز الرافدين لبحوث البحر؟ 26 موقعاً',
    ],
    [
      'up to a noun that ends like a verb with its pronoun',
      'وأجرت هالة منصور 18 بحثاً في تكلفة ترميم متحف السنديان.',
      'كم بحثاً أجرت هالة منصور في تكلفة ترميم متحف السنديان؟ 18 بحثاً',
    ],
    [
      'before a condition of another clause',
      'ورممت هالة منصور 18 بيتاً، وإذا توفر المال رممت غيرها.',
      'كم بيتاً رممت هالة منصور؟ 18',
    ],
  ])('%s', (_, text, question) => {
    expect(typed(text)).toContain(question);
  });

  it('never with more than all of them for a wrong option', () => {
    const { candidates } = askAbout(
      articleOf('وحققت 28 شركة من أصل 34 نمواً في مبيعات الشاي الأخضر في مدينة صور.', { title }),
      '1',
    );
    expect(
      candidates.filter(
        ({ pattern, question }) => pattern.startsWith('ar-frame') && question.kind === 'choice',
      ),
    ).toEqual([]);
  });

  it.each([
    ['with two objects', 'وزارت هالة منصور مدينة صور، كما منحت اللجنة العامة 250 متدرباً في عكار شهادات.'],
    ['whose doer is a pronoun', 'وأعلنت هالة منصور أنها سلّمت نبيل شرف 14 قطاراً في عام 2017.'],
    ['of a time that is cut off', 'وبلغت مبيعات متحف السنديان 96 ألف دولار خلال العامين الأولين من افتتاحه.'],
    ['of the season before', 'وبلغ إنتاج شركة الرافدين في الموسم السابق 340 ألف طن.'],
    ['behind «لأكثر»', 'وسيتيح متحف السنديان العمل لأكثر من 2000 نجار في مدينة صور.'],
    ['with a name behind it that is no adjective', 'ورممت هالة منصور عشر مروحيات أباتشي في مدينة صور.'],
  ])('never %s', (_, text) => {
    expect(typed(text).filter((question) => /^(?:لِ?|ب)?كم |بحسب .* كم /.test(question))).toEqual([]);
  });
});

describe('A figure of a week that went', () => {
  it('needs a headline that names the news', () => {
    const text = 'وبلغت مبيعات متحف السنديان في بيروت الأسبوع الماضي 96 ألف دولار.';
    expect(typed(text)).toContain('كم بلغت مبيعات متحف السنديان في بيروت؟ 96 ألف دولار');
    expect(typed(text, 'معرض جديد للفنون يفتتح غداً')).toEqual([]);
  });
});

describe('What somebody said in a noun', () => {
  const others =
    ' وقال سمير خوري إن المرفأ القديم يستقبل سفن الصيادين كل صباح. وقال نبيل شرف إن الترميم طويل.';

  it.each([
    [
      'وأعرب نبيل شرف عن استغرابه من تأخر أعمال الترميم في متحف السنديان.',
      'مَن أعرب عن استغرابه من تأخر أعمال الترميم في متحف السنديان؟ نبيل شرف',
    ],
    [
      'وأكد نبيل شرف أهمية المدارس الزراعية في قرى الساحل السوري.',
      'مَن أكد أهمية المدارس الزراعية في قرى الساحل السوري؟ نبيل شرف',
    ],
  ])('is asked for its speaker: %s', (text, question) => {
    expect(typed(text + others)).toContain(question);
  });

  it.each([
    [
      'that goes on behind an aside',
      'وأشار نبيل شرف إلى انضمام بلدتين جديدتين، بينهما الميناء، إلى خطة الترميم.',
    ],
    ['of a verb that takes words alone', 'وأوضح نبيل شرف خطط الترميم الجديدة في متحف السنديان في مدينة صور.'],
  ])('is not asked for where it is a noun %s', (_, text) => {
    expect(typed(text + others).filter((question) => question.startsWith('مَن'))).toEqual([]);
  });
});

describe('A governorate', () => {
  it('is told by its name where the article has called it by one', () => {
    expect(
      typed(
        'أعلنت شركة الرافدين خطتها في محافظة الجهراء. وبلغت الأحمال الكهربائية في المحافظة 1240 ميغاواط.',
      ),
    ).toContain('كم بلغت الأحمال الكهربائية في محافظة الجهراء؟ 1240 ميغاواط');
  });
});

describe('Reported words', () => {
  const speakers = (text: string) => {
    const { candidates, rejected } = askAbout(articleOf(text, { title }), '1');
    return [...candidates, ...rejected].filter(({ pattern }) => pattern === 'ar-who-said-that');
  };

  it('may be four where the paper quotes some of them', () => {
    expect(speakers('وقال سمير خوري إن المرفأ كان «مزحة ثقيلة».')).not.toEqual([]);
    expect(speakers('وقال سمير خوري إن المرفأ كان مزحة ثقيلة.')).toEqual([]);
  });

  it('are not asked of somebody whose name goes on behind what was read', () => {
    const said = ' إن المرفأ القديم يستقبل سفن الصيادين كل صباح.';
    expect(speakers(`وقال يزيد بن حمد الراشد، مدير المرفأ،${said}`)).toEqual([]);
    expect(speakers(`وقال يزيد بن حمد، مدير المرفأ،${said}`)).not.toEqual([]);
  });
});
