import { describe, expect, it } from 'vitest';
import { askAbout } from '../../questions/asking.ts';
import { articleOf, type Told } from './fixtures/articles.ts';

/** A headline that names the news, and leaves what is stated open. */
const title = 'يوم طويل في أسواق المدينة القديمة';

const stated = (text: string, told: Told = { title }) =>
  askAbout(articleOf(text, told), '1').candidates.flatMap(({ pattern, question }) =>
    question.kind === 'boolean' ? [{ pattern, question }] : [],
  );
const framed = (text: string) => stated(text).filter(({ pattern }) => pattern.startsWith('frame-'));
const words = (stem: string) => stem.replace(/^صح أم خطأ: /, '');

describe('A statement from a local frame', () => {
  const trained =
    'ودرّب كريم الزياني، صاحب الورشة القديمة، 18 طالباً على صناعة الحصر في مدينة صور، مشيراً إلى أن الدورة طويلة.';

  it('tells one fact of somebody in full, without what stands round it', () => {
    const truths = framed(trained).filter(({ question }) => question.value);
    expect(truths.map(({ question }) => words(question.stem))).toEqual([
      'درّب كريم الزياني 18 طالباً على صناعة الحصر في مدينة صور.',
    ]);
  });

  it('has twins that are false by the figure, by the day or by the place', () => {
    const beside = ' وزارت ليلى حداد مدينة حلب. وافتتح رامي حداد متحف السنديان في مدينة حماة في 3 أيار 2019.';
    const lies = framed(`${trained}${beside}`).filter(
      ({ question }) => !question.value && !question.stem.includes('ليلى'),
    );
    expect(new Set(lies.map(({ pattern }) => pattern))).toEqual(
      new Set(['frame-false-number', 'frame-false-place', 'frame-false-date']),
    );
    for (const { question } of lies) expect(question.explanation).toMatch(/18 طالباً|3 أيار 2019/);
  });

  it('keeps its speaker, in the statement and in what explains it', () => {
    const text = 'وقالت ليلى حداد إن نادي الوحدة اشترى 14 مركباً قديماً من مدينة صور.';
    const found = framed(text);
    expect(found.length).toBeGreaterThan(0);
    for (const { question } of found) {
      expect(words(question.stem)).toMatch(/^بحسب ليلى حداد، اشترى نادي الوحدة /);
      expect(question.explanation).toContain('بحسب ليلى حداد، اشترى نادي الوحدة 14 مركباً');
    }
  });

  it.each([
    ['a noun stands before the verb', 'وأفاد سمير خوري بأن بلدية صور ستسلم مصر 14 مركباً جديداً في آب 2027.'],
    ['a pronoun stands before the verb', 'وأعلنت بلدية صور أنها سلّمت مصر 14 مركباً جديداً في عام 2019.'],
  ])('takes no object for its subject where %s', (_, text) => {
    const all = askAbout(articleOf(text, { title }), '1').candidates.map(({ question }) => question.stem);
    expect(all.filter((stem) => /(?:ستسلم|سلّمت) مصر/.test(stem) && stem.includes('بحسب سمير'))).toEqual([]);
    expect(framed(text).filter(({ question }) => /سلّمت مصر/.test(question.stem))).toEqual([]);
  });

  it('does not end on a noun that a verb goes on to describe', () => {
    const text = 'ووقّعت جمعية السنديان عام 2017 اتفاقاً يتيح للصيادين دخول الميناء القديم.';
    expect(framed(text).filter(({ question }) => /اتفاقاً\.$/.test(question.stem))).toEqual([]);
  });
});

describe('A statement whose subject no name tells', () => {
  it.each([
    [
      'stands under its headline where its words tell enough',
      'وحُدّد سعر التذكرة الجديدة بـ50 درهماً للكبار.',
      1,
    ],
    [
      'is left where a noun of its own sentence would have to tell',
      'ووقّعت جمعية السنديان وشركة الوادي اتفاقاً للصيد، وبلغت مدة الاتفاق 49 عاماً.',
      0,
    ],
  ])('%s', (_, text, count) => {
    const truths = stated(text).filter(
      ({ question }) => question.value && /التذكرة|مدة الاتفاق/.test(question.stem),
    );
    expect(truths.length).toBe(count);
  });

  it('is left where no headline can tell it', () => {
    const text = 'وحُدّد سعر التذكرة الجديدة بـ50 درهماً للكبار.';
    const alone = stated(text, { title: 'عنوان' });
    expect(alone.filter(({ pattern }) => pattern.startsWith('frame-'))).toEqual([]);
  });

  it('is not cut between two that are told against each other', () => {
    const text = 'وانخفض زمن الرحلة بين حماة وحي الزهور البعيد من 50 دقيقة إلى 30 دقيقة.';
    for (const { question } of framed(text)) expect(words(question.stem)).not.toMatch(/بين \S+\.$/);
  });
});

describe('A true statement', () => {
  it('needs a figure that is more than the number of a row', () => {
    const truths = (text: string) => stated(text).filter(({ question }) => question.value);
    expect(truths('وفاز كريم الزياني بلقب الدورة الثانية عشرة من سباق مدينة صور.')).toEqual([]);
    expect(truths('وفاز كريم الزياني بلقب سباق مدينة صور في عام 2019.').length).toBeGreaterThan(0);
  });
});

describe('A place of a statement', () => {
  it('is exchanged alone, and not as one of a pair or behind a noun that few places have', () => {
    const beside = ' وزارت ليلى حداد مدينة حلب. وعاد رامي حداد من مدينة حمص.';
    const pair = 'وافتتح كريم الزياني 12 مدرسة في مدينتي حماة ودمشق في عام 2019.';
    const district = 'وافتتح كريم الزياني 12 مدرسة في قضاء حماة في عام 2019.';
    const plain = 'وافتتح كريم الزياني 12 مدرسة في مدينة حماة في عام 2019.';
    const places = (text: string) =>
      stated(`${text}${beside}`).filter(
        ({ pattern, question }) => pattern.endsWith('false-place') && question.stem.includes('مدرسة'),
      );
    expect(places(pair)).toEqual([]);
    expect(places(district)).toEqual([]);
    expect(places(plain).length).toBeGreaterThan(0);
  });
});

describe('A capital of a statement', () => {
  it('is exchanged only beside a day or a figure', () => {
    const beside = ' وزارت ليلى حداد عمان مع رامي حداد. وعاد نبيل منصور من بيروت.';
    const places = (text: string) =>
      stated(`${text}${beside}`).filter(
        ({ pattern, question }) => pattern.endsWith('false-place') && question.stem.includes('كريم'),
      );
    expect(places('وسافر كريم الزياني إلى القاهرة مع أهله بعد صيف طويل.')).toEqual([]);
    expect(places('وسافر كريم الزياني إلى القاهرة في عام 2019.').length).toBeGreaterThan(0);
  });
});

describe('What somebody reported', () => {
  it('is stated with another figure, and explained with its own', () => {
    const text =
      'وقال كريم الزياني إن الخان القديم يضم 14 ألف كتاب. وزارت ليلى حداد مدينة حلب مع رامي حداد ونبيل منصور.';
    const lies = stated(text).filter(({ pattern }) => pattern === 'false-report-number');
    expect(lies.length).toBe(1);
    const [lie] = lies;
    expect(words(lie?.question.stem ?? '')).toMatch(/^قال كريم الزياني إن الخان القديم يضم \d+ ألف كتاب\.$/);
    expect(lie?.question.stem).not.toContain('14');
    expect(lie?.question.explanation).toContain('يضم 14 ألف كتاب');
    expect(lie?.question.value).toBe(false);
  });

  it('keeps the words in quotation marks as they were said', () => {
    const text = 'وقال كريم الزياني إن «الخان القديم يضم اليوم 14 ألف كتاب». وزارت ليلى حداد مدينة حلب.';
    expect(stated(text).filter(({ pattern }) => pattern === 'false-report-number')).toEqual([]);
  });

  it('is not stated otherwise in a figure that the headline tells', () => {
    const text = 'وقال كريم الزياني إن الخان القديم يضم 14 ألف كتاب. وزارت ليلى حداد مدينة حلب.';
    const told = stated(text, { title: 'خان يضم 14 ألف كتاب في قرى الساحل' });
    expect(told.filter(({ pattern }) => pattern === 'false-report-number')).toEqual([]);
  });
});

describe('A false amount of four places or more', () => {
  it('is another one of the article, however near', () => {
    const text =
      'وافتتح المؤشر العام في سوق عمان عند 8699 نقطة. وأغلق سهم الوادي عند 31 ديناراً. وبلغت أعلى نقطة في الجلسة 8839 نقطة.';
    const lies = stated(text).filter(({ question }) => !question.value && question.stem.includes('افتتح'));
    expect(lies.length).toBeGreaterThan(0);
    for (const { question } of lies) expect(question.stem).toContain('8839');
  });
});
