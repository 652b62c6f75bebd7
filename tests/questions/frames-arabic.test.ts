import { describe, expect, it } from 'vitest';
import { askAbout } from '../../questions/asking.ts';
import { articleOf, type Told } from './fixtures/articles.ts';

const frames = (text: string, told: Told = {}) =>
  askAbout(articleOf(text, told), '1').candidates.filter(({ pattern }) => pattern.startsWith('ar-frame'));

/** The questions on the frames of `text` that are typed, with their keys. */
const typed = (text: string, told: Told = {}) =>
  frames(text, told).flatMap(({ question }) =>
    question.kind === 'text' ? [`${question.stem} ${question.canonicalAnswer}`] : [],
  );

/** All stems on its frames, and those of them that only lacked wrong options. */
const stems = (text: string, told: Told = {}) => {
  const { rejected } = askAbout(articleOf(text, told), '1');
  const found = frames(text, told).map(({ question }) => question.stem);
  return [
    ...found,
    ...rejected.flatMap(({ pattern, gate, stem }) =>
      pattern.startsWith('ar-frame') && gate === 'too-few-distractors' ? [stem] : [],
    ),
  ];
};

/** A headline that names the news, and leaves what is asked open. */
const title = 'يوم طويل في أسواق المدينة القديمة';

describe('A verb and its named subject', () => {
  it('are asked for each phrase that goes with them', () => {
    expect(typed('واشترى نادي الوحدة اللاعب كريم الزياني من نادي الجزيرة مقابل 3 ملايين دولار.')).toEqual([
      'مقابل أي مبلغ اشترى نادي الوحدة اللاعب كريم الزياني من نادي الجزيرة؟ 3 ملايين دولار',
      'أي نادٍ اشترى اللاعب كريم الزياني من نادي الجزيرة مقابل 3 ملايين دولار؟ نادي الوحدة',
      'من أي نادٍ اشترى نادي الوحدة اللاعب كريم الزياني مقابل 3 ملايين دولار؟ نادي الجزيرة',
    ]);
  });

  it.each([
    [
      'the subject before its verb',
      'وكانت الباحثة هالة منصور قد سافرت إلى القاهرة في عام 2011.',
      'في أي عام سافرت هالة منصور إلى القاهرة؟ 2011',
    ],
    [
      'a name with an aside',
      'وافتتح سامر العبيدي، رئيس بلدية الميناء، متحف السنديان في مدينة صور في 12 حزيران 2019.',
      'في أي مدينة افتتح سامر العبيدي متحف السنديان في 12 حزيران 2019؟ صور',
    ],
    [
      'an office that a comma closes',
      'وافتتح سامر العبيدي رئيس بلدية الميناء، متحف السنديان في مدينة صور في 12 حزيران 2019.',
      'في أي مدينة افتتح سامر العبيدي متحف السنديان في 12 حزيران 2019؟ صور',
    ],
    [
      'a name between commas behind its office',
      'وافتتح رئيس بلدية الميناء، سامر العبيدي، متحف السنديان في مدينة صور في 12 حزيران 2019.',
      'في أي مدينة افتتح سامر العبيدي متحف السنديان في 12 حزيران 2019؟ صور',
    ],
    [
      'no further than the first joint',
      'وانتقل كريم الزياني إلى نادي الوحدة في عام 2019، مشيراً إلى أنه يحب المدينة.',
      'إلى أي نادٍ انتقل كريم الزياني في عام 2019؟ نادي الوحدة',
    ],
    [
      'a town that lends its name to a club',
      'وانضم كريم الزياني لليفربول في عام 2019.',
      'إلى أي نادٍ انضم كريم الزياني في عام 2019؟ ليفربول',
    ],
    [
      'the same town where nobody joins it',
      'ووصل كريم الزياني إلى ليفربول في عام 2019.',
      'إلى أي مدينة وصل كريم الزياني في عام 2019؟ ليفربول',
    ],
    [
      'who did it, by the type noun of its name',
      'وأطلقت جمعية السنديان مشروع زراعة الزيتون في مدينة صور في عام 2019.',
      'أي جمعية أطلقت مشروع زراعة الزيتون في مدينة صور في عام 2019؟ جمعية السنديان',
    ],
    [
      'what a thing was called',
      'وعُرفت حملة جمعية السنديان باسم «ماء القرى» في عام 2019.',
      'بأي اسم عُرفت حملة جمعية السنديان في عام 2019؟ ماء القرى',
    ],
    [
      'the name that it bore',
      'وحملت حملة جمعية السنديان اسم «ماء القرى» في عام 2019.',
      'أي اسم حملت حملة جمعية السنديان في عام 2019؟ ماء القرى',
    ],
    [
      'several names before what they did',
      'وانتقل كريم الزياني وسامر عبود إلى نادي الوحدة في عام 2019.',
      'إلى أي نادٍ انتقل كريم الزياني وسامر عبود في عام 2019؟ نادي الوحدة',
    ],
    [
      'no participle that says more',
      'وانتقل كريم الزياني إلى نادي الوحدة في عام 2019 مشيراً إلى حب المدينة.',
      'إلى أي نادٍ انتقل كريم الزياني في عام 2019؟ نادي الوحدة',
    ],
    [
      'nothing of the day of the news',
      'وافتتح سامر العبيدي أمس متحف السنديان في مدينة صور.',
      'في أي مدينة افتتح سامر العبيدي متحف السنديان؟ صور',
    ],
    [
      'a passive that is written otherwise than its active',
      'وأُقيم مهرجان السنديان للشعر في مدينة صور في 12 حزيران 2019.',
      'في أي تاريخ أُقيم مهرجان السنديان للشعر في مدينة صور؟ 12 حزيران/يونيو 2019',
    ],
  ])('tell %s', (_, text, question) => {
    expect(typed(text)).toContain(question);
  });

  it('type a person only where the name is met again', () => {
    const opened = 'وافتتح الدكتور نبيل شرف متحف السنديان في مدينة صور في عام 2019.';
    const question = 'مَن افتتح متحف السنديان في مدينة صور في عام 2019؟ نبيل شرف';
    expect(typed(opened)).not.toContain(question);
    expect(typed(`${opened} وغادر الدكتور نبيل شرف بعد الغداء.`)).toContain(question);
  });

  it('are asked for who presided', () => {
    const text = 'وانعقد مهرجان السنديان في مدينة صور برئاسة نبيل شرف. وحضرت هالة منصور وسامر عبود.';
    expect(typed(text).join()).not.toContain('برئاسة مَن انعقد');
    expect(stems(text)).toContain('برئاسة مَن انعقد مهرجان السنديان في مدينة صور؟');
  });

  it('stay with the speaker who told it', () => {
    expect(typed('وقال سامر عبود إن هالة منصور سافرت إلى القاهرة في عام 2011.')).toContain(
      'بحسب سامر عبود، في أي عام سافرت هالة منصور إلى القاهرة؟ 2011',
    );
    // A speaker and a year don't tell which event it was.
    const nameless = 'وقال سامر عبود إن أول جسر حجري على النهر افتتح في عام 2011.';
    expect(typed(nameless, { title })).toEqual([
      'في أي عام افتتح أول جسر حجري على النهر بحسب سامر عبود؟ 2011',
    ]);
  });

  it('are asked where one name is all they tell', () => {
    const text = 'وتضم جمعية السنديان 340 عضواً.';
    expect(typed(text, { title })).toEqual(['كم عضواً تضم جمعية السنديان؟ 340 عضواً']);
    const again = 'وكانت هالة منصور قد أطلقت حملة جديدة لجمع الكتب في عام 1987.';
    expect(typed(again, { title }).join()).toContain('في أي عام أطلقت');
  });

  it('are asked under a headline where they are to come, whatever they tell', () => {
    const text = 'وسيفتتح المهندس رائد الكيلاني جسر السنديان في مدينة صور في 12 حزيران 2026.';
    const found = typed(text, { title });
    expect(found.length).toBeGreaterThan(0);
    expect(typed(text)).toEqual([]);
  });

  it('tell a bare noun as the article called it in full', () => {
    const told = 'افتتح سامر العبيدي متحف السنديان في مدينة صور. ';
    expect(stems(`${told}وبلغت كلفة المتحف 12 مليون دولار.`, { title }).join()).toContain(
      'كلفة متحف السنديان',
    );
    const level =
      'يتراجع منسوب المياه الجوفية كل عام في صور. وقال سامر عبود إن المنسوب هبط 11 متراً منذ عام 2010.';
    expect(typed(level, { title }).join()).toContain('كم متراً هبط منسوب المياه الجوفية منذ عام 2010');
    expect(
      stems('ويضم الخان 22 غرفة حول باحة واسعة مرصوفة بالحجر.', { title: 'خان قديم يفتح أبوابه للزوار' }),
    ).toEqual([]);
  });

  it('do not let two figures meet', () => {
    const text = 'افتُتح السوق القديم في صور. وكان إغلاق السوق القديم في عام 2019 قد استمر 45 يوماً.';
    for (const { question } of frames(text, { title })) expect(question.explanation).not.toMatch(/\d \d/);
    expect(typed(text, { title }).join()).toContain('كم يوماً استمر إغلاق السوق القديم في عام 2019؟');
  });
});

describe('An amount', () => {
  it.each([
    [
      'وارتفعت أرباح شركة الرافدين بنسبة 12 في المئة في عام 2019.',
      'بأي نسبة ارتفعت أرباح شركة الرافدين في عام 2019؟',
    ],
    [
      'وارتفع سعر سهم شركة الرافدين 12 في المئة في عام 2019.',
      'بأي نسبة ارتفع سعر سهم شركة الرافدين في عام 2019؟',
    ],
    [
      'وارتفعت حصة شركة الرافدين إلى 12 في المئة في عام 2019.',
      'إلى أي نسبة ارتفعت حصة شركة الرافدين في عام 2019؟',
    ],
    [
      'وبلغت أرباح شركة الرافدين مبلغ 12 مليون دولار في عام 2019.',
      'كم بلغت أرباح شركة الرافدين في عام 2019؟',
    ],
    [
      'وباعت شركة الرافدين مصنع السنديان بـ50 مليون دولار لشركة النور.',
      'بكم باعت شركة الرافدين مصنع السنديان لشركة النور؟',
    ],
    ['وزارت هالة منصور 18 مدرسة ابتدائية في مدينة صور.', 'كم مدرسةً ابتدائيةً زارت هالة منصور في مدينة صور؟'],
    [
      'وزارت هالة منصور 18 مدرسة في مدينة صور و12 مدرسة في مدينة حلب.',
      'كم مدرسةً زارت هالة منصور في مدينة صور؟',
    ],
  ])('%s', (text, stem) => {
    expect(stems(text)).toContain(stem);
  });

  it.each([
    ['that another noun takes', 'وعملت هالة منصور على صيانة 71 محطة في مدينة صور.'],
    ['behind another figure', 'وسجّل الدكتور نبيل شرف 27 نقطة والتقط 11 كرة مرتدة.'],
    ['whose noun goes on', 'وزارت هالة منصور 300 مدرسة قديمة في مدينة صور.'],
  ])('%s is no question', (_, text) => {
    expect(stems(text).filter((stem) => /^كم(?! نقطة)|^بكم/.test(stem))).toEqual([]);
  });
});

describe('What is left of a sentence', () => {
  it.each([
    [
      'ends before a participle that waits',
      'وقدمت هالة منصور 18 لوحة في رسالة موجهة إلى زميلها.',
      'كم لوحةً قدمت هالة منصور؟',
    ],
    [
      'ends before a title that is too long to tell',
      'وقدّم الدكتور نبيل شرف ندوة تثقيفية في مدينة صور بعنوان «ماء القرى الصغيرة في جبال الساحل البعيد عن البحر».',
      'في أي مدينة قدّم الدكتور نبيل شرف ندوة تثقيفية؟',
    ],
    [
      'is no longer than a few words',
      'وزارت هالة منصور 18 مدرسة في مدينة صور خلال رحلة طويلة بين قرى الساحل وجبال الشمال وأسواق الجنوب.',
      'كم مدرسةً زارت هالة منصور في مدينة صور خلال رحلة طويلة؟',
    ],
  ])('%s', (_, text, stem) => {
    expect(stems(text)).toContain(stem);
  });

  it.each([
    [
      'where a noun is taken for a verb',
      'وأهدى الدكتور نبيل شرف متحف السنديان في مدينة صور مجموعة كتب قديمة.',
    ],
    ['where another is counted with the first', 'وزارت هالة منصور 18 مدرسة ومكتبة.'],
  ])('is nothing %s', (_, text) => {
    expect(stems(text).filter((stem) => /^(?:كم|مَن)/.test(stem))).toEqual([]);
  });
});

describe('A clause or a participle behind a noun', () => {
  it.each([
    ['وعرضت جمعية الغواصين العرب التي تأسست عام 1987 خططها.', 'في أي عام تأسست جمعية الغواصين العرب؟ 1987'],
    ['وزار المدينة نادي الوحدة، الذي يضم 340 عضواً.', 'كم عضواً يضم نادي الوحدة؟ 340 عضواً'],
    ['وزار الوفد مسبح الأندلس البالغ طوله 50 متراً.', 'كم يبلغ طول مسبح الأندلس؟ 50 متراً'],
    ['وزار الوفد حديقة الأندلس البالغة مساحتها 350 هكتاراً.', 'كم تبلغ مساحة حديقة الأندلس؟ 350 هكتاراً'],
    ['وزار الوفد قصر الأندلس الواقع في مدينة صور.', 'في أي مدينة يقع قصر الأندلس؟ صور'],
    ['وألقت الشاعرة هالة منصور المولودة عام 1954 قصائدها.', 'في أي عام وُلدت هالة منصور؟ 1954'],
  ])('%s', (text, question) => {
    expect(typed(text)).toContain(question);
  });

  it.each([
    ['another gender', 'وزار الوفد حديقة الأندلس البالغ مساحته 350 هكتاراً.'],
    ['a noun before it that agrees as well', 'استمرت الشراكة مع مصر التي تأسست عام 1987.'],
    ['a head and the body it leads', 'وسافر مدير بنك الرافدين الذي تأسس عام 1987.'],
    [
      'more than its nearest phrase',
      'وزار المدينة نادي الوحدة الذي درّب في مدارس القرى البعيدة عن الساحل 340 طالباً.',
    ],
  ])('is no question with %s', (_, text) => {
    expect(stems(text)).toEqual([]);
  });
});

describe('A rank', () => {
  const text = 'وحلت هالة منصور في المرتبة الثالثة عربياً في بطولة السباحة.';

  it('is chosen from its neighbours', () => {
    const [found] = frames(text, { title });
    expect(found?.pattern).toBe('ar-frame-rank');
    expect(found?.question.stem).toBe('في أي مرتبة عربياً حلت هالة منصور في بطولة السباحة؟');
    expect(found?.question.canonicalAnswer).toBe('الثالثة');
  });

  it('is no question where nothing says of what, or the headline has it', () => {
    expect(stems('وحلت هالة منصور في المرتبة الثالثة.', { title }).join()).not.toContain('أي مرتبة');
    expect(stems(text, { title: 'السباحة العربية في المركز الثالث بين الدول' }).join()).not.toContain(
      'أي مرتبة',
    );
  });
});
