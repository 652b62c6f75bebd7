import { describe, expect, it } from 'vitest';
import { findClaims } from '../../questions/claims.ts';
import { standingClaims } from '../../questions/kinds/standing-claims.ts';
import { arabic } from '../../questions/languages/ar/arabic.ts';
import { understand } from '../../questions/reading/reading.ts';
import { articleOf } from './fixtures/articles.ts';
import { told } from './fixtures/told.ts';

const stances = (text: string, of = 0) => {
  const article = articleOf(text);
  const reading = understand(article);
  const sentence = reading.sentences[of];
  return sentence === undefined
    ? []
    : standingClaims(sentence, article, arabic, reading).map(({ stance }) => stance);
};

describe('An Arabic sentence, read without the one before it', () => {
  it.each([
    'تواجه البلدية القديمة، المعروفة بأسواقها الواسعة التي يعود تاريخها إلى قرون، أزمة مياه شديدة في حماة.',
    'في وسط الأحوال الراهنة في حماة، وإثر الأعمال الطويلة بين السوق والجسر، تعاني الأحياء القديمة انقطاع الماء.',
    'يقف المصرف القديم على أعتاب مرحلة جديدة في حماة، فبعد سنوات من العمل الطويل لإنقاذ السوق القديم، جاء اليوم الذي فتح فيه أبوابه.',
  ])('never ends before what it tells: %s', (text) => {
    for (const stretch of told(text))
      expect(stretch).toMatch(/أزمة مياه|تعاني الأحياء|مرحلة جديدة في حماة\.$|جاء اليوم/);
  });

  it.each([
    [
      'leaves out a word that only joins',
      'شملت كذلك أعمال التوسعة ترميم السوق القديم في مدينة حماة.',
      'شملت أعمال التوسعة ترميم السوق القديم في مدينة حماة.',
    ],
    [
      'leaves out a day that nothing resolves',
      'صدر البارحة بيان مشترك عن اجتماع المزارعين في مدينة حماة.',
      'صدر بيان مشترك عن اجتماع المزارعين في مدينة حماة.',
    ],
    [
      'leaves out what stands in brackets',
      'أطلقت وزارة الزراعة (في بيانها السنوي) برنامجا جديدا لري الحقول في مدينة حماة.',
      'أطلقت وزارة الزراعة برنامجاً جديداً لري الحقول في مدينة حماة.',
    ],
    [
      'begins behind the phrase that «فقد» answers',
      'وفيما يخص الأسواق القديمة فقد أشاد محافظ حماة بعمل الحرفيين في المدينة.',
      'أشاد محافظ حماة بعمل الحرفيين في المدينة.',
    ],
    [
      'begins behind «هذا و»',
      'هذا وأكد المشاركون أهمية التعاون بين المدارس والبلديات في حماية الأنهار.',
      'أكد المشاركون أهمية التعاون بين المدارس والبلديات في حماية الأنهار.',
    ],
    [
      'begins behind its dateline',
      'حماة - سانا: افتتحت وزارة الثقافة معرضا جديدا للكتاب في مدينة حماة.',
      'افتتحت وزارة الثقافة معرضاً جديداً للكتاب في مدينة حماة.',
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it('is left alone where «أما» sets it against another', () => {
    expect(told('أما الصفقات فقد ارتفعت 21 في المائة في مدينة حماة خلال الموسم.')).toEqual([]);
  });

  it('names again who goes on doing', () => {
    const text =
      'زارت رنا حداد معرض الكتاب في مدينة حماة صباحا، ودعت إلى تنظيم معارض صغيرة في المدن الصغيرة.';
    expect(told(text)).toContain('دعت رنا حداد إلى تنظيم معارض صغيرة في المدن الصغيرة.');
  });

  it('names again who goes on speaking', () => {
    const text =
      'وقالت سارة نصر إن المعرض يستقبل زواره كل مساء. وأضافت أن المعرض يضم كتبا من مدارس القرى البعيدة.';
    expect(told(text, 1)).toContain('ذكرت سارة نصر أن المعرض يضم كتبا من مدارس القرى البعيدة.');
  });

  it('turns a participle of saying into its verb', () => {
    const text =
      'افتتح خالد الحداد معرض الكتاب في مدينة حماة صباحا، مشيرا إلى أن المعرض يستقبل زواره كل مساء طوال الشهر.';
    expect(told(text)).toContain('أشار خالد الحداد إلى أن المعرض يستقبل زواره كل مساء طوال الشهر.');
  });

  it('gives a bare body its name, where the article has only one of its kind', () => {
    const text =
      'أصدرت وزارة الثقافة كتابا عن أسواق مدينة حماة. وأعلنت الوزارة تنظيم ورشة للأطفال في مدينة حماة خلال الصيف.';
    expect(told(text, 1).some((words) => words.startsWith('أعلنت وزارة الثقافة تنظيم ورشة'))).toBe(true);
  });

  it('is left alone where what it is about was told before and is not named in it', () => {
    const before = 'أقيم مهرجان كبير للزهور في مدينة حماة. ';
    const bare = 'وانطلق المهرجان بعد أعمال طويلة استمرت سنوات كثيرة من دون توقف.';
    expect(told(before + bare, 1)).toEqual([]);
    const weak = 'وانطلق المهرجان الكبير بعد أعمال طويلة استمرت سنوات كثيرة من دون توقف.';
    expect(told(before + weak, 1)).toEqual([]);
    const named = 'وانطلق المهرجان الصيفي بعد أعمال طويلة استمرت سنوات كثيرة من دون توقف.';
    expect(told(before + named, 1)).not.toEqual([]);
  });

  it('tells no day that is only counted from the publication', () => {
    for (const day of ['أمس', 'أمس الأول', 'أمس (الثلاثاء)'])
      expect(told(`اتفق تجار السوق القديم ${day} على خطة جديدة في مدينة حماة.`)).toContain(
        'اتفق تجار السوق القديم على خطة جديدة في مدينة حماة.',
      );
  });

  it('writes a year that was counted with its noun', () => {
    const stretches = told('تفتح بلدية حماة جسرا كبيرا فوق النهر العام المقبل في وسط المدينة.');
    expect(stretches.some((words) => words.endsWith('فوق النهر عام 2027 في وسط المدينة.'))).toBe(true);
  });

  it('gives nobody another father', () => {
    const text =
      'زار محافظ حماة مطار الأمير عبدالمحسن بن عبدالعزيز قبل أن يستقبل الملك عبد الله بن عبد العزيز.';
    for (const stretch of told(text)) expect(stretch).not.toContain('بن الملك');
  });

  it('drops a demonstrative only before what was told of', () => {
    const text = 'رمم الحرفيون سوق النحاسين في مدينة حماة. وزار محافظ حماة هذا السوق مع وفد كبير من المدينة.';
    expect(told(text, 1)).toContain('زار محافظ حماة سوق النحاسين مع وفد كبير من مدينة حماة.');
    expect(told('ويضم هذا المتحف ورشا كثيرة لصناع النحاس في مدينة حماة.')).toEqual([]);
  });

  it('keeps a figure in brackets before what it counts', () => {
    const text = 'كسب نادي النهر في حماة خدمات المدافع سمير خوري (16) عاما بعد منافسة طويلة.';
    expect(told(text).some((words) => words.includes('خوري عاما'))).toBe(false);
  });

  it('has the commas of its own script', () => {
    const text = 'افتتح محافظ حماة خالد الحداد, في المدينة القديمة , معرض الزهور بعد أعمال طويلة.';
    for (const words of told(text)) expect(words).not.toContain(',');
    expect(told(text).join()).toContain('، معرض');
  });

  it('may end with the mark that closes somebody’s words', () => {
    const text = 'وقالت سارة نصر إن المعرض «يستقبل زواره كل مساء في القاعة الكبيرة من السوق القديم».';
    expect(told(text)).toContain(
      'قالت سارة نصر إن المعرض «يستقبل زواره كل مساء في القاعة الكبيرة من السوق القديم».',
    );
  });

  it('keeps somebody’s words whole, brackets and all', () => {
    const text =
      'وقالت سارة نصر إن المعرض «يستقبل زواره (من القرى) كل مساء في القاعة الكبيرة من السوق القديم».';
    for (const words of told(text)) expect(words).toContain('(من القرى)');
  });

  it('is told where a linking verb has its subject behind it', () => {
    for (const text of [
      'كان محافظ حماة قد زار السوق القديم في مدينة حماة.',
      'كانت حافلة قد عبرت الجسر القديم في مدينة حماة.',
    ])
      expect(told(text)).toContain(text);
  });

  it('names the speaker before «إن», though a colon goes there', () => {
    const text =
      'وقالت سارة نصر إن المعرض يستقبل زواره كل مساء. وقالت: إن المعرض يضم كتبا من مدارس القرى البعيدة.';
    expect(told(text, 1)).toContain('قالت سارة نصر إن المعرض يضم كتبا من مدارس القرى البعيدة.');
  });

  it('tells a noun in full where the article does so once', () => {
    const opening = 'افتتح محافظ حماة مهرجان الياسمين في المدينة القديمة. ';
    const text = 'وانطلق المهرجان بعد أعمال طويلة استمرت سنوات كثيرة من دون توقف.';
    const owned = (name: string) => `افتتحت رنا حداد ${name} في المدينة القديمة. ${text}`;
    expect(told(owned('مهرجان «ليالي النهر»'), 1)).toContain(
      'انطلق مهرجان «ليالي النهر» بعد أعمال طويلة استمرت سنوات كثيرة من دون توقف.',
    );
    expect(told(owned('مهرجان «ليالي النهر» ومهرجان «زهور الربيع»'), 1)).toEqual([]);
    expect(told(opening + text, 1)).toContain(
      'انطلق مهرجان الياسمين بعد أعمال طويلة استمرت سنوات كثيرة من دون توقف.',
    );
    const peoples =
      'احتفل أرمن حلب بعيدهم في المدينة القديمة. وبنى أهل المدينة مدرسة للأرمن في حي السليمانية.';
    expect(told(peoples, 1).join()).not.toContain('لأرمن حلب');
  });

  it('is left alone where its noun was told of in another form', () => {
    const text = 'رمم الحرفيون ورشتها القديمة في مدينة حماة. وتحتوي الورشة على أفران صغيرة للفخار والزجاج.';
    expect(told(text, 1)).toEqual([]);
  });

  it('is the paper’s own, a speaker’s, or to be left as it stands', () => {
    expect(stances('افتتحت وزارة الثقافة معرض الكتاب في مدينة حماة عام 2019.')).toContain('plain');
    expect(stances('قالت سارة نصر إن المعرض يستقبل زواره كل مساء.')).toContain('reported');
    expect(new Set(stances('من المتوقع أن تفتتح وزارة الثقافة معرض الكتاب في مدينة حماة.'))).toEqual(
      new Set(['cautious']),
    );
  });
});

describe('What was said word for word', () => {
  it('is told with its speaker', () => {
    const text =
      'وقالت سارة نصر: «المعرض يضم كتبا من مدارس القرى البعيدة. والورشة تستقبل أطفال المدينة كل مساء في مدينة حماة».';
    expect(told(text)).toContain(
      'قالت سارة نصر: «المعرض يضم كتبا من مدارس القرى البعيدة. والورشة تستقبل أطفال المدينة كل مساء في مدينة حماة».',
    );
  });
});

describe('Claims of an article', () => {
  it('are found in texts of every shape without a throw', () => {
    for (const text of ['', '«', 'قال: «', '()', 'أما', 'هذا و', 'وفيما يخص فقد'])
      expect(() => findClaims(articleOf(`${text} افتتحت الوزارة المعرض.`))).not.toThrow();
  });
});
