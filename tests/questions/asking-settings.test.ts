import { describe, expect, it } from 'vitest';
import { askAbout } from '../../questions/index.ts';
import { fold } from '../../questions/text/fold.ts';
import { goldenArticles } from '../../tools/golden/golden-article.ts';
import { articleOf, type Told } from './fixtures/articles.ts';

const asked = (text: string, told: Told = {}) => askAbout(articleOf(text, told), 'test');
const stems = (text: string, told: Told = {}) =>
  asked(text, told).candidates.map(({ question }) => question.stem);
const gates = (text: string, told: Told = {}) => asked(text, told).rejected.map(({ gate }) => gate);

/** Words alone, so that no marks keep a headline from being seen. */
const foldedWords = (text: string) =>
  fold(text)
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? '';

const title = 'مصنع السكر القديم يوسع مخازنه';
const nameless = 'واستقبلت المخازن الجديدة 340 طنا من السكر. وباعت الإدارة 120 طنا منه للتجار قبل الصيف.';

describe('A question whose stem names nobody', () => {
  it('stands under the headline without telling it', () => {
    const found = stems(nameless, { title });
    expect(found).toContain('كم طناً استقبلت المخازن الجديدة من السكر؟');
    for (const stem of found) expect(stem).not.toContain(title);
  });

  it('is left alone where the headline tells its answer', () => {
    const text = 'واستقبلت المخازن الجديدة 340 طنا من السكر. وحضر سمير خوري مع رامي حداد ونبيل منصور.';
    const telling = { title: 'المخازن الجديدة تفتح السكر من حقول القرى البعيدة' };
    expect(gates(text, telling)).toContain('unplaced');
    expect(stems(text, telling).filter((stem) => stem.startsWith('صح') && stem.includes('340'))).toEqual([]);
    expect(gates(text, { title })).not.toContain('unplaced');
  });

  it.each([
    ['one word', 'أخبار'],
    ['a question', 'هل يوسع مصنع السكر القديم مخازنه؟'],
    ['another day to every later reader', 'مصنع السكر القديم يفتح مخازنه غدا'],
  ])('has no setting in a headline that is %s', (_, headline) => {
    expect(gates(nameless, { title: headline })).toContain('unplaced');
    expect(stems(nameless, { title: headline })).not.toContain('كم طناً استقبلت المخازن الجديدة من السكر؟');
    expect(gates(nameless, { title })).not.toContain('unplaced');
  });

  it.each([
    [
      'en',
      'The old mill stored 340 tonnes of sugar before the summer. Workers loaded 75 trucks on the quay.',
      'Sugar mill builds new stores',
      'True or false: The old mill stored 340 tonnes of sugar before the summer.',
    ],
    [
      'fr',
      'Le vieux moulin a stocké 340 tonnes de sucre avant les chaleurs. Les ouvriers ont chargé 75 camions sur le quai.',
      'Le moulin agrandit ses réserves',
      'Vrai ou faux\u202f: Le vieux moulin a stocké 340 tonnes de sucre avant les chaleurs.',
    ],
  ] as const)('leans on it in %s too', (lang, text, headline, stem) => {
    const found = stems(text, { lang, title: headline });
    expect(found).toContain(stem);
    for (const one of found) expect(one).not.toContain(headline);
    expect(stems(text, { lang, title: 'Harbour' })).not.toContain(stem);
  });
});

describe('Over the golden articles', () => {
  it.each(goldenArticles().map(({ slug, article }) => ({ slug, article })))(
    'no stem tells the headline: $slug',
    ({ article }) => {
      const headline = foldedWords(article.title);
      expect(headline.length).toBeGreaterThan(2);
      for (const { question } of askAbout(article, 'demo').candidates)
        expect(foldedWords(question.stem)).not.toContain(headline);
    },
  );
});

describe('A grave headline', () => {
  const title = 'مقتل ثلاثة في سوق المدينة القديمة';
  const said = (when: string) => `وقال سامر عبود إن هالة منصور سافرت إلى القاهرة${when} مع رامي حداد بحراً.`;
  const asks = (text: string) => stems(text, { title }).some((stem) => stem.startsWith('مَن قال إن'));

  it('stops who said what, unless a day and two names tell what it is about', () => {
    expect(asks(said(' في عام 2011'))).toBe(true);
    expect(asks(said(''))).toBe(false);
    expect(asks('وقال سامر عبود إن البئر الكبيرة كانت تغلق باكراً في عام 2011 كل مساء.')).toBe(false);
  });
});

describe('A noun that the article told of before', () => {
  const before = 'بنت قرية الزيتون طاحونة للقمح مع قرية اللوز. ';

  it('leans on the headline where that tells which one it is', () => {
    const text = `${before}وتضم الطاحونة 45 غرفة في الوادي الكبير.`;
    const placed = stems(text, { title: 'قريتان تبنيان طاحونة للقمح' });
    expect(placed).toContain('صح أم خطأ: تضم الطاحونة 45 غرفة في الوادي الكبير.');
    expect(stems(text, { title: 'الصيف يقترب من أهل الوادي' }).filter((stem) => stem.includes('45'))).toEqual(
      [],
    );
  });
});

describe('A day that only the day of publication explains', () => {
  it('is in no stem', () => {
    const text =
      'وزارت وزارة الصحة مدينة حماة السبت مع سمير خوري ورامي حداد. وافتتحت جسرا في مدينة حلب في أيار القادم.';
    for (const stem of stems(text, { published: '2026' })) expect(stem).not.toMatch(/السبت|القادم/);
  });
});

describe('The end of a month', () => {
  it('has only ends of months for rivals', () => {
    const text =
      'وأغلقت وزارة الصحة حسابات المشفى الكبير في 31 آذار 2015. وراجعتها لجنة في 30 نيسان 2015. وزار الوفد مدينة حلب في 9 آب 2015.';
    const found = asked(text, { published: '2015-08-11' }).candidates.flatMap(({ question }) =>
      question.kind === 'choice' && question.canonicalAnswer.startsWith('31 آذار') ? [question] : [],
    );
    expect(found.length).toBeGreaterThan(0);
    for (const { options } of found)
      for (const { text: option } of options) expect(option).toMatch(/^(?:28|29|30|31) /);
  });
});

describe('A stem that only shares units and a word with its headline', () => {
  it('is asked all the same', () => {
    const text = 'بلغت كلفة النشاط لشهر تموز 2025 مبلغ 7 ملايين ريال. وبلغت كلفة المخازن 9 ملايين ريال.';
    const found = stems(text, { title: '306 ملايين ريال كلفة المخازن القديمة' });
    expect(found).toContain('كم بلغت كلفة النشاط لشهر تموز 2025؟');
  });
});

describe('A stretch', () => {
  it.each([
    ['«أخرى» of one told before', 'وتناولت محاضرة أخرى 3 مشاريع في مدينة حلب عام 2019.', 'محاضرة'],
    [
      'a source without what it tells',
      'ووفقا لمختبر الفخار، وهو مكتب مقره مدينة حلب يوثق 3 مشاريع قديمة منذ عام 2019: تغيرت الحال كثيرا في الأسواق.',
      'مقره',
    ],
  ])('with %s is left alone', (_, text, word) => {
    expect(stems(text).filter((stem) => stem.includes(word))).toEqual([]);
  });
});
