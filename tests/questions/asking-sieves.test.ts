import { describe, expect, it } from 'vitest';
import { askAbout } from '../../questions/index.ts';
import { articleOf, type Told } from './fixtures/articles.ts';

const asked = (text: string, told: Told = {}) => askAbout(articleOf(text, told), 'test');
const questions = (text: string, told: Told = {}) =>
  asked(text, told).candidates.map(({ question }) => question);
const stems = (text: string, told: Told = {}) => questions(text, told).map(({ stem }) => stem);
const gates = (text: string, told: Told = {}) => asked(text, told).rejected.map(({ gate }) => gate);

describe('A rival', () => {
  it('is nobody of whom the article tells the same, though a list has him', () => {
    const text =
      'اتخذت تركيا قرارا بتمويل الجسر القديم عام 2019. واتخذت ألمانيا وكندا قرارا بتمويل الجسر القديم. وزار سمير خوري روسيا وإيطاليا وسوريا.';
    const choices = questions(text).flatMap((question) =>
      question.kind === 'choice' && question.canonicalAnswer === 'تركيا' ? [question] : [],
    );
    expect(choices.length).toBeGreaterThan(0);
    for (const { options } of choices)
      for (const { text: option } of options) expect(option).not.toMatch(/ألمانيا|كندا/);
  });

  it('is not asked for among states of which the sentence says that they did the same', () => {
    const text =
      'اتخذت الولايات المتحدة قرارا بتمويل الجسر عام 2019، لتتبعها ألمانيا وكندا. وزار سمير خوري روسيا وإيطاليا.';
    expect(stems(text).filter((stem) => /^(?:ما الدولة|أي بلد)/.test(stem))).toEqual([]);
  });

  it('is no state that the stem names in another spelling', () => {
    const text =
      'باعت تركيا 60 قاربا إلى سورية عام 2019. وزار سمير خوري سوريا ولبنان والأردن والعراق مع رامي حداد.';
    const article = articleOf(text);
    const choices = Array.from(
      { length: 20 },
      (_, seed) => askAbout(article, String(seed)).candidates,
    ).flatMap((candidates) =>
      candidates.flatMap(({ question }) =>
        question.kind === 'choice' && question.canonicalAnswer === 'تركيا' ? [question] : [],
      ),
    );
    expect(choices.length).toBeGreaterThan(0);
    for (const { options } of choices)
      expect(options.filter(({ text: option }) => option === 'سوريا')).toEqual([]);
  });
});

describe('Two wrong amounts', () => {
  it('are never so near each other that a reader could not tell them apart', () => {
    const text =
      'باعت شركة الفخار القديمة 340 حافلة في مدينة حلب عام 2019. وفي مصر بيعت 410 حافلات، وفي العراق 411 حافلة، وفي لبنان 409 حافلات.';
    const article = articleOf(text);
    const choices = Array.from({ length: 30 }, (_, seed) => askAbout(article, String(seed))).flatMap(
      ({ candidates }) =>
        candidates.flatMap(({ question }) =>
          question.kind === 'choice' && question.canonicalAnswer.includes('340') ? [question] : [],
        ),
    );
    const near = choices.map(
      ({ options }) => options.filter(({ text: option }) => /^(?:409|410|411) /.test(option)).length,
    );
    expect(Math.max(...near)).toBe(1);
  });
});

describe('An amount', () => {
  const sold = 'باعت شركة الفخار القديمة 340 حافلة في مدينة حلب عام 2019.';
  const kinds = (text: string, key: string) =>
    questions(text)
      .filter(({ canonicalAnswer }) => canonicalAnswer.includes(key))
      .map(({ kind }) => kind);

  it('is typed where the article has no other of its kind, chosen where it has', () => {
    expect(kinds(sold, '340')).toContain('text');
    expect(kinds(sold, '340')).not.toContain('choice');
    const beside = `${sold} واشترت البلدية 290 حافلة و410 حافلات.`;
    expect(kinds(beside, '340')).toContain('choice');
  });

  it('under a bound is typed: its key would always be the smallest', () => {
    const text =
      'باعت شركة الفخار القديمة أكثر من 340 حافلة في مدينة حلب عام 2019. واشترت البلدية 290 حافلة. واستأجرت 410 حافلات.';
    expect(kinds(text, '340')).toContain('text');
    expect(kinds(text, '340')).not.toContain('choice');
  });

  it('is false by a figure of the article where one is near enough', () => {
    const text = `${sold} واستأجرت البلدية 290 حافلة.`;
    const lies = stems(text).filter((stem) => /^صح.*شركة الفخار.*290 حافلة/.test(stem));
    expect(lies.length).toBeGreaterThan(0);
  });

  it('never outgrows its whole, nor changes its order beside the others', () => {
    const text = 'تشرف لجنة الفخار على 33 مركزا في محافظة حماة تشمل 30 مركزا في مدينة حماة عام 2019.';
    const figures = stems(text)
      .filter((stem) => stem.startsWith('صح'))
      .map((stem) => [...stem.matchAll(/(\d+) مركز/g)].map(([, figure]) => Number(figure)));
    expect(figures.length).toBeGreaterThan(0);
    for (const [whole = 0, part = 0] of figures) expect(part).toBeLessThan(whole);
  });

  it('is not changed from words to digits, which would be seen from afar', () => {
    const text =
      'فحصت جمعية الفخار أربعة آلاف ومئتي تلميذ في مدينة حلب عام 2019. وشملت القافلة ألفين وتسعمئة تلميذ.';
    for (const stem of stems(text).filter((one) => /^صح.*جمعية/.test(one)))
      expect(stem).not.toMatch(/\d+ تلميذ/);
  });
});

describe('A time counted from the writer’s day', () => {
  it('is no gap where that day is not known: a year would fill it as well', () => {
    const text = 'دارت معامل الفخار القديمة في مدينة حلب منذ تسع سنوات بعد أعمال طويلة.';
    const told = { published: '2026' };
    expect(stems(text, told).filter((stem) => stem.includes('منذ ______'))).toEqual([]);
    expect(asked(text, told).rejected).toContainEqual(
      expect.objectContaining({ gate: 'loose-time', pattern: 'cloze-number' }),
    );
  });
});

describe('The headline', () => {
  it('names a person by a short last name, who is then not asked for', () => {
    const text =
      'توج عمر بن يطو بلقب سباق المدينة القديمة في وهران عام 2019. وزار سفيان بوكراعة مدينة حلب. وزار قدور بلحاجان مدينة حماة.';
    const who = (told: Told) =>
      questions(text, told).filter(({ canonicalAnswer }) => canonicalAnswer === 'عمر بن يطو');
    expect(who({ title: 'سباق جديد في المدينة القديمة' })).not.toEqual([]);
    expect(who({ title: 'بن يطو يفوز بسباق المدينة' })).toEqual([]);
  });

  it('tells how many of the same thing there are, so that no other count is believed', () => {
    const text = 'باشرت مديرية التربية توزيع الوجبات على 112 مدرسة في محافظة حماة عام 2019.';
    const lies = (told: Told) =>
      stems(text, told).filter((stem) => /^صح/.test(stem) && !stem.includes('112'));
    expect(lies({ title: 'وجبات جديدة لتلامذة حماة' })).not.toEqual([]);
    expect(lies({ title: 'وجبات لأكثر من مئة مدرسة' })).toEqual([]);
  });

  it('shares a unit with an answer without telling it', () => {
    const text = 'بلغت كلفة النشاط 7 ملايين ريال في فصل الصيف الطويل.';
    const asked = 'كم بلغت كلفة النشاط في فصل الصيف الطويل؟';
    expect(stems(text, { title: 'المصنع القديم يخسر 306 ملايين ريال' })).toContain(asked);
    expect(stems(text, { title: 'المصنع القديم يخسر 7 ملايين ريال' })).toEqual([]);
  });
});

describe('A true statement', () => {
  const news = 'وقعت وزارة الثقافة اتفاقا مع وزارة الصحة في مدينة حلب يوم الثلاثاء 27 كانون الثاني 2026.';

  it('needs more than the day of the news itself', () => {
    expect(gates(news)).toContain('no-figure');
    expect(stems(news).filter((stem) => stem.startsWith('صح') && stem.includes('27'))).toEqual([]);
  });

  it('stands on a date before it', () => {
    const older = news.replace('27 كانون الثاني 2026', '27 أيار 2025');
    expect(stems(older).some((stem) => stem.startsWith('صح') && stem.includes('27 أيار 2025'))).toBe(true);
  });
});

describe('A word of atrocity', () => {
  it('is known with its article and particles', () => {
    const text = 'كتب سمير خوري عن الإبادة في مدينة حلب 3 كتب عام 1915.';
    expect(gates(text)).toContain('sensitive');
    expect(stems(text).filter((stem) => stem.includes('الإبادة'))).toEqual([]);
  });
});

describe('A noun that begins like a conjunction', () => {
  it('keeps its first letter: «فساد» is no «ساد»', () => {
    const text = 'فساد المصنع القديم في مدينة حلب عام 2019 عن سبق إصرار طويل.';
    expect(stems(text).filter((stem) => /(?:^|\s)ساد المصنع/.test(stem))).toEqual([]);
  });
});

describe('A bare plural', () => {
  it('takes no adjective from another sentence: many of a kind are seldom the same many', () => {
    const text =
      'راقبت وزارة الصحة الهجمات الدولية على المستودعات عام 2017. وسجلت مدينة حلب 45 حالة من الهجمات عام 2019.';
    expect(stems(text).filter((stem) => /من الهجمات الدولية/.test(stem))).toEqual([]);
  });
});
