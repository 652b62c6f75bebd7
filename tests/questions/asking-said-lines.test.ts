import { describe, expect, it } from 'vitest';
import { type Article, askAbout, type LanguageCode, type MatchQuestion } from '../../questions/index.ts';
import { articleOf } from './fixtures/articles.ts';

/** Three speakers with one line each. */
const lines: Readonly<Record<LanguageCode, string>> = {
  ar: 'وقالت المديرة هدى النجار: «لم نخسر مخطوطاً واحداً طوال سنوات الإغلاق». وقال المهندس رامي عواد: «وجدنا تحت الأرضية بئراً لم تذكرها الخرائط». وقال الناشر أنطوان سعادة: «القراءة في القاعة القديمة تعيد إليك سنوات الجامعة».',
  en: '“We did not lose a single manuscript in all the years,” said Helen Norton. “Under the floor we found a well that was on no map,” said Ralph Avery. “Reading in the old hall takes you back to your student days,” said Antoine Leroy.',
  fr: '« Nous avons sauvé tous les manuscrits de la grande salle », a déclaré Hélène Marchetti. « Sous le plancher nous avons trouvé un puits absent des plans », a expliqué Karim Belhadj. « La lecture dans la vieille salle rappelle les années de fac », a déclaré Antoine Leroy.',
};

function matchOf(article: Article, seed = '1'): MatchQuestion | undefined {
  const question = askAbout(article, seed).candidates.find(
    ({ pattern }) => pattern === 'said-lines',
  )?.question;
  return question?.kind === 'match' ? question : undefined;
}

const pairsOf = (question: MatchQuestion | undefined) =>
  question?.rows
    .map(({ id, text }) => [
      text,
      question.options.find((option) => option.id === question.correctPairs[id])?.text,
    ])
    .sort();

/** The gate that stopped the line with the word `mark` in an article that has three lines besides. */
function gateOf(sentence: string, mark: string, lang: LanguageCode = 'ar'): string | undefined {
  const { rejected } = askAbout(articleOf(`${lines[lang]} ${sentence}`, { lang }), '1');
  return rejected.find(({ pattern, stem }) => pattern === 'said-line' && stem.includes(mark))?.gate;
}

describe('What three speakers of an article said', () => {
  it.each([
    [
      'ar',
      [
        ['«القراءة في القاعة القديمة تعيد إليك سنوات الجامعة»', 'أنطوان سعادة'],
        ['«لم نخسر مخطوطاً واحداً طوال سنوات الإغلاق»', 'هدى النجار'],
        ['«وجدنا تحت الأرضية بئراً لم تذكرها الخرائط»', 'رامي عواد'],
      ],
    ],
    [
      'en',
      [
        ['“Reading in the old hall takes you back to your student days”', 'Antoine Leroy'],
        ['“Under the floor we found a well that was on no map”', 'Ralph Avery'],
        ['“We did not lose a single manuscript in all the years”', 'Helen Norton'],
      ],
    ],
    [
      'fr',
      [
        ['«\u202fLa lecture dans la vieille salle rappelle les années de fac\u202f»', 'Antoine Leroy'],
        ['«\u202fNous avons sauvé tous les manuscrits de la grande salle\u202f»', 'Hélène Marchetti'],
        ['«\u202fSous le plancher nous avons trouvé un puits absent des plans\u202f»', 'Karim Belhadj'],
      ],
    ],
  ] as const)('is matched with them, not a letter of it changed (%s)', (lang, pairs) => {
    const question = matchOf(articleOf(lines[lang], { lang }));
    expect(pairsOf(question)).toEqual([...pairs].sort());
    expect(question?.asks).toBe('whoSaid');
  });

  it('has the sentence that names the speaker as its receipt, and the speakers in the order of the lines as its explanation', () => {
    const question = matchOf(articleOf(lines.ar));
    const speakers = pairsOf(question)?.map(([, speaker]) => speaker) ?? [];
    expect(question?.evidence.map(({ speaker }) => speaker).sort()).toEqual([...speakers].sort());
    for (const { exact, speaker, marks } of question?.evidence ?? []) {
      expect(exact).toContain(speaker);
      expect(exact.slice(marks[0]?.start, marks[0]?.end)).toContain(speaker);
    }
    const places = question?.rows.map(({ id }) => {
      const name = question.options.find((option) => option.id === question.correctPairs[id])?.text ?? '?';
      return question.explanation.indexOf(name);
    });
    expect(places?.every((place, index) => place > (places[index - 1] ?? 0))).toBe(true);
  });

  const reported = (second: string) =>
    `وقالت المديرة هدى النجار إن أعمال الترميم امتدت على ثمانية مواسم متتالية. ${second} وقال الناشر أنطوان سعادة إن القاعة الجديدة تتسع لستين قارئاً وقارئة.`;
  const well = 'وقال المهندس رامي عواد إن ورشة الترميم كشفت بئراً تحت أرضية القاعة.';

  it('is told from what was reported as well as from what was quoted', () => {
    expect(pairsOf(matchOf(articleOf(reported(well))))).toContainEqual([
      'ورشة الترميم كشفت بئراً تحت أرضية القاعة',
      'رامي عواد',
    ]);
  });

  it('is told in lines of one form or not at all', () => {
    const article = articleOf(
      lines.ar.replace('وقال المهندس رامي عواد: «وجدنا تحت الأرضية بئراً لم تذكرها الخرائط».', well),
    );
    expect(matchOf(article)).toBeUndefined();
  });

  it('leaves out a line that names the land of its speaker', () => {
    const minister = 'وقال رامي عواد، وزير الثقافة الأردني: «الأردن يفتح المكتبات القديمة أمام كل الزوار».';
    const [first = '', , third = ''] = lines.ar.split(/(?<=\.) /);
    expect(matchOf(articleOf(`${first} ${minister} ${third}`))).toBeUndefined();
    expect(
      matchOf(articleOf(`${first} ${minister.replace('الأردن يفتح', 'الصيف يفتح')} ${third}`)),
    ).toBeDefined();
  });

  it('is cut behind its first sentence', () => {
    const article = articleOf(
      lines.ar.replace('لم تذكرها الخرائط»', 'لم تذكرها الخرائط. وسيرى الزوار ماءها من وراء الزجاج»'),
    );
    expect(pairsOf(matchOf(article))).toContainEqual([
      '«وجدنا تحت الأرضية بئراً لم تذكرها الخرائط»',
      'رامي عواد',
    ]);
  });

  it('may own what its first noun owns', () => {
    const article = articleOf(
      reported('وقال المهندس رامي عواد إن المكتبة ستفتح أبوابها ستة أيام في الأسبوع.'),
    );
    expect(pairsOf(matchOf(article))).toContainEqual([
      'المكتبة ستفتح أبوابها ستة أيام في الأسبوع',
      'رامي عواد',
    ]);
  });

  it('is not asked of two speakers, nor of three of whom two share a name', () => {
    const [first = '', second = '', third = ''] = lines.ar.split(/(?<=\.) /);
    expect(matchOf(articleOf(`${first} ${second}`))).toBeUndefined();
    expect(
      matchOf(articleOf(`${first} ${second} ${third.replace('أنطوان سعادة', 'نبيل عواد')}`)),
    ).toBeUndefined();
  });

  it('keeps to one line a speaker, the quotation before the report', () => {
    const article = articleOf(`${lines.ar} وقال رامي عواد إن أعمال الترميم امتدت على ثمانية مواسم متتالية.`);
    const pairs = pairsOf(matchOf(article));
    expect(pairs).toHaveLength(3);
    expect(pairs).toContainEqual(['«وجدنا تحت الأرضية بئراً لم تذكرها الخرائط»', 'رامي عواد']);
  });
});

describe('A speaker known by office alone', () => {
  const said = 'وقال مدير دائرة الآثار: «امتدت أعمال الترميم على ثمانية مواسم متتالية».';
  const of = (text: string) => pairsOf(matchOf(articleOf(`${text} ${said}`)))?.map(([, speaker]) => speaker);
  const [first = '', second = ''] = lines.ar.split(/(?<=\.) /);

  it('is an option beside those known by name', () => {
    expect(of(`${first} ${second}`)?.sort()).toEqual(['رامي عواد', 'مدير دائرة الآثار', 'هدى النجار']);
  });

  it('is none where one of the others may hold the office', () => {
    expect(
      of(`وصل رامي عواد، مدير دائرة الآثار في المدينة، إلى القاعة القديمة. ${first} ${second}`),
    ).toBeUndefined();
  });

  it('is none where only the sentence before tells who it is', () => {
    const text = `${first} ${second} ${said.replace('مدير دائرة الآثار', 'التقرير السنوي نفسه')}`;
    expect(matchOf(articleOf(text))).toBeUndefined();
  });
});

describe('What is no line', () => {
  it.each([
    ['no-sure-speaker', 'وقالت مصادر مطلعة: «الطابق الثالث مغلق أمام الزوار طوال الصيف».', 'الثالث'],
    ['weak-cue', 'واعتبر النائب فادي الحاج أن الطابق الثالث عبء على موازنة المدينة.', 'الثالث'],
    ['weak-cue', 'ونفى النائب فادي الحاج أن الطابق الثالث مغلق أمام زوار المدينة.', 'الثالث'],
    ['leans-on-others', 'وقال النائب فادي الحاج: «هذا الطابق الثالث مغلق أمام الزوار طوال الصيف».', 'الثالث'],
    ['leans-on-others', 'وقال النائب فادي الحاج إن «بلاده بنت» الطابق الثالث من القاعة الكبيرة.', 'بلاده'],
    ['leans-on-others', 'وقال النائب فادي الحاج إن المهندسين رمموا الطابق الثالث من القاعة.', 'الثالث'],
    ['leans-on-others', 'وقال النائب فادي الحاج إن كتبه في الطابق الثالث من القاعة الكبيرة.', 'الثالث'],
    [
      'length',
      'وقال النائب فادي الحاج: «الطابق الثالث مغلق أمام الزوار والباحثين والطلاب والصحفيين والسياح وأهل الحي والموظفين والحراس والعمال والمهندسين والفنيين والرسامين والنجارين والحدادين طوال الصيف».',
      'الثالث',
    ],
    ['broken-off', 'وقال النائب فادي الحاج: «الطابق الثالث مغلق.. والزوار ينتظرون طوال الصيف».', 'الثالث'],
    ['sensitive', 'وقال النائب فادي الحاج: «قتلت الحرب حارس الطابق الثالث في القاعة الكبيرة».', 'الثالث'],
    ['names-speaker', 'وقال النائب فادي الحاج: «بيت الحاج في الطابق الثالث من المبنى الكبير».', 'الثالث'],
    [
      'said-by-others',
      'وقال النائب فادي الحاج إن ورشة الترميم كشفت بئراً تحت القاعة. وقال عمر الحلبي إن ورشة الترميم كشفت بئراً تحت المدخل.',
      'القاعة',
    ],
  ])('%s: %s', (gate, sentence, mark) => {
    expect(gateOf(sentence, mark)).toBe(gate);
  });

  it.each([
    [
      'leans-on-others',
      '“This is the third floor and nobody may enter all summer,” said Frank Harding.',
      'third',
    ],
    [
      'leans-on-others',
      '“He closed the third floor for the whole of the summer,” said Frank Harding.',
      'third',
    ],
    ['length', '“The third floor closed,” said Frank Harding.', 'floor'],
  ])('%s: %s', (gate, sentence, mark) => {
    expect(gateOf(sentence, mark, 'en')).toBe(gate);
  });

  it('goes on with a speaker of the sentence before, but not from further off', () => {
    const near =
      'وقال النائب فادي الحاج إن الموازنة ضاقت بأعمال الترميم. وأضاف: «الطابق الثالث مغلق أمام الزوار طوال الصيف».';
    expect(gateOf(near, 'الثالث')).toBeUndefined();
    const far = near.replace('. وأضاف', '.\n\nوأضاف');
    expect(gateOf(far, 'الثالث')).toBe('inherited-speaker');
  });
});
