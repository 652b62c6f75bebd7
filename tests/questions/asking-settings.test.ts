import { describe, expect, it } from 'vitest';
import { askAbout } from '../../questions/index.ts';
import { articleOf, type Told } from './fixtures/articles.ts';

const asked = (text: string, told: Told = {}) => askAbout(articleOf(text, told), 'test');
const stems = (text: string, told: Told = {}) =>
  asked(text, told).candidates.map(({ question }) => question.stem);
const gates = (text: string, told: Told = {}) => asked(text, told).rejected.map(({ gate }) => gate);

const title = 'مصنع السكر القديم يوسع مخازنه';
const nameless = 'واستقبلت المخازن الجديدة 340 طنا من السكر. وباعت الإدارة 120 طنا منه للتجار قبل الصيف.';

describe('A question whose stem names nobody', () => {
  it('is placed by the headline and the day', () => {
    const placed = stems(nameless, { title }).filter((stem) => stem.includes('340'));
    expect(placed.length).toBeGreaterThan(0);
    for (const stem of placed)
      expect(stem).toMatch(/بحسب خبر «مصنع السكر القديم يوسع مخازنه» المنشور في 28 كانون الثاني\/يناير 2026/);
  });

  it.each([
    ['two names and a date', 'افتتحت وزارة الصحة ثلاثة مراكز في مدينة حماة عام 2019.', 'وزارة الصحة'],
    ['the words of the headline and a date', 'باع مصنع السكر القديم 340 طنا عام 2019.', '340'],
  ])('stands alone with %s', (_, text, word) => {
    const found = stems(text, { title }).filter((stem) => stem.includes(word));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((stem) => stem.includes('بحسب خبر'))).toEqual([]);
  });

  it('is placed where it names one and tells no date', () => {
    const found = stems('وباع سمير خوري 340 طنا من القمح.', { title }).filter((stem) => stem.includes('340'));
    expect(found.length).toBeGreaterThan(0);
    for (const stem of found) expect(stem).toContain('المنشور في 28 كانون الثاني/يناير 2026');
  });

  it.each([['2026-01', 'المنشور في كانون الثاني/يناير 2026']])(
    'is dated as exactly as %s is known',
    (published, setting) => {
      const found = stems(nameless, { title, published }).filter((stem) => stem.includes('340'));
      expect(found.length).toBeGreaterThan(0);
      for (const stem of found) expect(stem).toContain(setting);
    },
  );

  it('is not dated by a year alone, which may be that of a collection', () => {
    const found = stems(nameless, { title, published: '2026' }).filter((stem) => stem.includes('340'));
    expect(found.length).toBeGreaterThan(0);
    for (const stem of found) expect(stem).not.toContain('المنشور');
  });

  it('has no date of publication where the stem tells one', () => {
    const dated = `${nameless} واشترت الإدارة 75 شاحنة في 3 أيار 2024.`;
    for (const stem of stems(dated, { title }).filter((words) => words.includes('أيار')))
      expect(stem).not.toContain('المنشور');
  });

  it('is left alone where the headline tells its answer', () => {
    const text = 'واستقبلت المخازن الجديدة 340 طنا من السكر. وحضر سمير خوري مع رامي حداد ونبيل منصور.';
    const telling = { title: 'المخازن الجديدة تفتح السكر من حقول القرى البعيدة' };
    expect(gates(text, telling)).toContain('unplaced');
    expect(stems(text, telling).filter((stem) => stem.startsWith('صح') && stem.includes('340'))).toEqual([]);
  });

  it.each([
    ['one word', 'أخبار'],
    ['a question', 'هل يوسع مصنع السكر القديم مخازنه؟'],
    ['another day to every later reader', 'مصنع السكر القديم يفتح مخازنه غدا'],
  ])('has no setting in a headline that is %s', (_, headline) => {
    for (const stem of stems(nameless, { title: headline })) expect(stem).not.toContain('بحسب خبر');
  });

  it('keeps the marks of a headline apart from those around it', () => {
    const marked = stems(nameless, { title: 'مصنع «السكر القديم» يوسع مخازنه' });
    expect(marked.some((stem) => stem.includes('«مصنع “السكر القديم” يوسع مخازنه»'))).toBe(true);
  });

  it.each([
    [
      'en',
      'The old mill stored 340 tonnes of sugar before the summer. Workers loaded 75 trucks on the quay.',
      'Sugar mill builds new stores',
      'the report “Sugar mill builds new stores” of 28 January 2026',
    ],
    [
      'fr',
      'Le vieux moulin a stocké 340 tonnes de sucre avant les chaleurs. Les ouvriers ont chargé 75 camions sur le quai.',
      'Le moulin agrandit ses réserves',
      'l’article «\u202fLe moulin agrandit ses réserves\u202f» du 28 janvier 2026',
    ],
  ] as const)('is placed in %s too', (lang, text, headline, setting) => {
    const found = stems(text, { lang, title: headline });
    expect(found.filter((stem) => stem.includes(setting)).length).toBeGreaterThan(0);
  });
});

describe('A noun that the article told of before', () => {
  const before = 'بنت قرية الزيتون طاحونة للقمح مع قرية اللوز. ';

  it('leans on the headline where that tells which one it is', () => {
    const text = `${before}وتضم الطاحونة 45 غرفة في الوادي الكبير.`;
    const placed = stems(text, { title: 'قريتان تبنيان طاحونة للقمح' }).filter((stem) => stem.includes('45'));
    expect(placed.length).toBeGreaterThan(0);
    for (const stem of placed) expect(stem).toContain('بحسب خبر');
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
  it('is placed all the same', () => {
    const text = 'بلغت كلفة النشاط لشهر تموز 2025 مبلغ 7 ملايين ريال. وبلغت كلفة المخازن 9 ملايين ريال.';
    const found = stems(text, { title: '306 ملايين ريال كلفة المخازن القديمة' }).filter((stem) =>
      stem.includes('كلفة النشاط'),
    );
    expect(found.length).toBeGreaterThan(0);
    for (const stem of found) expect(stem).toContain('بحسب خبر');
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
