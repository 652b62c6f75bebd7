import { describe, expect, it } from 'vitest';
import { askAbout, type LanguageCode, type Question } from '../../questions/index.ts';
import { articleOf, type Told } from './fixtures/articles.ts';

/** Places that keep a lone speaker from being what the article is about. */
const places: Readonly<Record<LanguageCode, string>> = {
  ar: 'تمتد الطريق من أسوان إلى الأقصر وقنا.',
  en: 'The road runs from Leeds to Bradford and York.',
  fr: 'La route va de Lyon à Grenoble et Annecy.',
};

/** The questions on who said what, by kind. */
function asked(text: string, kind: Question['kind'], told: Told = {}): Question[] {
  const { candidates } = askAbout(articleOf(`${text}\n\n${places[told.lang ?? 'ar']}`, told), '1');
  return candidates.flatMap(({ question }) =>
    question.asks === 'whoSaid' && question.kind === kind ? question : [],
  );
}

/** The gate that stopped the statement whose text holds `mark`. */
function gateOf(text: string, mark: string, told: Told = {}): string | undefined {
  const { rejected } = askAbout(articleOf(text, told), '1');
  return rejected.find(({ pattern, stem }) => /-speaker-/.test(pattern) && stem.includes(mark))?.gate;
}

const stems = (questions: readonly Question[]) => questions.map(({ stem }) => stem);

const rami = 'وقال المهندس رامي عواد: «البئر القديمة تكفي حدائق الواحة كلها».';
const nabil = 'وقال المزارع نبيل حداد: «النخيل يحتاج إلى الظل والصبر».';
const huda = 'وقالت الباحثة هدى النجار: «الطيور عادت إلى بحيرة الواحة بعد غياب طويل».';

describe('Who said something', () => {
  it('is typed where the article has too few speakers to choose from, and the surname will do', () => {
    const [question, ...more] = asked(rami, 'text');
    expect(more).toEqual([]);
    expect(question?.stem).toBe('مَن القائل: «البئر القديمة تكفي حدائق الواحة كلها»؟');
    expect(question?.kind === 'text' && question.value.type === 'name' && question.value.name).toBe(
      'رامي عواد',
    );
    expect(asked(rami, 'choice')).toEqual([]);
  });

  it('is explained by the speaker as the article introduces him, but not by an office that leans on another sentence', () => {
    expect(asked(rami, 'text')[0]?.explanation).toBe('القائل بحسب المقال: المهندس رامي عواد.');
    const hers = huda.replace('الباحثة هدى', 'مديرتها سوسن');
    expect(asked(hers, 'text')[0]?.explanation).toBe('القائلة بحسب المقال: سوسن النجار.');
  });

  it('is chosen among those who speak in the article, never among those who are only named', () => {
    const named = 'ووصل سامر الخوري وفادي نصار وكريم عيسى إلى الواحة.';
    expect(asked(`${rami} ${named}`, 'choice')).toEqual([]);
  });

  it('is not asked of somebody whom the headline names', () => {
    expect(asked(rami, 'text', { title: 'عواد يرمم آبار الواحة القديمة' })).toEqual([]);
  });

  it('shows the sentence before as well, where only that one names the speaker', () => {
    const text = `${rami.replace('البئر', 'هذه البئر')} وأضاف: «الماء العذب ثروة الواحة الأولى».`;
    const [question] = asked(text, 'text');
    expect(question?.stem).toContain('«الماء العذب ثروة الواحة الأولى»');
    expect(question?.evidence).toHaveLength(1);
    expect(question?.evidence[0]?.exact).toBe(text);
  });

  it.each(['الوزير', 'وزير الري'])(
    'shows where a speaker has his name, if only his office stands at his words: %s',
    (office) => {
      const words = `وأكد ${office}: «المياه الجوفية تكفي مزارع الواحة عشرين عاماً».`;
      const text = `وقال سمير قاسم، وزير الري، إن السد جاهز.\n\nوعاد العمال إلى القرية.\n\n${words}`;
      const [question] = asked(text, 'text').filter(({ stem }) => stem.includes('الجوفية'));
      expect(question?.canonicalAnswer).toBe('سمير قاسم');
      expect(question?.evidence.map(({ exact }) => exact)).toEqual([
        'وقال سمير قاسم، وزير الري، إن السد جاهز.',
        words,
      ]);
    },
  );

  it.each([
    [
      'the first sentence',
      'البئر القديمة تكفي الحدائق كلها. والنخيل شاهد',
      'البئر القديمة تكفي الحدائق كلها',
    ],
    [
      'a later one that stands',
      'هذا أمر عجيب حقاً يا ناس. البئر القديمة تكفي الحدائق كلها',
      'البئر القديمة تكفي الحدائق كلها',
    ],
    [
      'none that hangs on the one before',
      'هذا أمر عجيب حقاً يا ناس. فالبئر القديمة تكفي الحدائق كلها',
      undefined,
    ],
    ['no word on a day', 'البئر القديمة ستكفي الحدائق كلها غداً', undefined],
    ['nothing that was told before', 'البئر القديمة تكفي الحدائق كلها بذلك المبلغ', undefined],
    [
      'what comes behind «إنه لأمر»',
      'إنه لأمر عجيب أن تكفي البئر القديمة الحدائق كلها',
      'إنه لأمر عجيب أن تكفي البئر القديمة الحدائق كلها',
    ],
  ])('is asked by %s of a quotation', (_, words, line) => {
    const found = stems(asked(`وقال المهندس رامي عواد: «${words}».`, 'text'));
    expect(found.map((stem) => /«([^»]+)»؟$/.exec(stem)?.[1])).toEqual(line === undefined ? [] : [line]);
  });

  it('points at the news under its headline, and not at all where there is none', () => {
    const text = rami.replace(
      'البئر القديمة تكفي حدائق الواحة كلها',
      'علينا أن نجد حلاً لهذه الأزمة قبل الصيف',
    );
    expect(stems(asked(text, 'text', { title: 'جفاف الآبار في واحة صغيرة' }))).toEqual([
      'مَن القائل: «علينا أن نجد حلاً لهذه الأزمة قبل الصيف»؟',
    ]);
    expect(asked(text, 'text', { title: 'واحة' })).toEqual([]);
  });

  it('is not asked by words that are only the object of a deed', () => {
    const called = 'ودعا المهندس رامي عواد «أهل الواحة القديمة إلى ترميم الآبار كلها».';
    expect(asked(called, 'text')).toEqual([]);
  });

  it('is asked by reported words with their nouns told in full, and shows where they are', () => {
    const opening = 'أعلنت شركة «نخيل الواحة» مشروعها الجديد في القرية.';
    const text = `${opening}\n\nوأوضح رامي عواد أن الشركة ستبني أيضاً خزاناً كبيراً للماء قرب أسوان.`;
    const [question] = asked(text, 'text');
    expect(question?.stem).toBe('مَن أوضح أن شركة «نخيل الواحة» ستبني خزاناً كبيراً للماء قرب أسوان؟');
    expect(question?.evidence.map(({ exact }) => exact)).toContain(opening);
  });

  it('keeps a valley a valley', () => {
    const text = 'وقال رامي عواد إن العلماء اكتشفوا بئراً قديمة في منطقة وادي الهودي قرب أسوان.';
    expect(stems(asked(text, 'text'))).toEqual([
      'مَن قال إن العلماء اكتشفوا بئراً قديمة في منطقة وادي الهودي قرب أسوان؟',
    ]);
  });

  it('is asked by both of two that are told apart', () => {
    const text = 'وقال رامي عواد إنه لا يمكن التفريق بين أمن الواحة وأمن أسوان، وإن الطريق طويل.';
    expect(stems(asked(text, 'text'))).toEqual(['مَن قال إنه لا يمكن التفريق بين أمن الواحة وأمن أسوان؟']);
  });

  it('is not asked by reported words that were cut before their predicate', () => {
    const text = 'وأشار رامي عواد إلى أن ترك الآبار القديمة دون غطاء أو نقل مائها في جرار، يفسد الماء.';
    expect(stems(asked(text, 'text'))).toEqual([
      'مَن أشار إلى أن ترك الآبار القديمة دون غطاء أو نقل مائها في جرار، يفسد الماء؟',
    ]);
  });
});

describe('A statement on a speaker', () => {
  const well = rami.replace('حدائق الواحة كلها', '30 حديقة في الواحة');
  const palms = nabil.replace('الظل والصبر', '40 لتراً من الماء');
  const birds = huda.replace('بعد غياب طويل', 'بعد 12 عاماً');

  it('is true with him and false with another speaker, the quotation untouched', () => {
    const found = asked(`${rami}\n\n${palms}`, 'boolean').filter(({ stem }) => stem.includes('النخيل'));
    expect(found.map(({ stem, canonicalAnswer }) => [stem, canonicalAnswer]).sort()).toEqual([
      ['صح أم خطأ: قال رامي عواد: «النخيل يحتاج إلى 40 لتراً من الماء».', 'خطأ'],
      ['صح أم خطأ: قال نبيل حداد: «النخيل يحتاج إلى 40 لتراً من الماء».', 'صح'],
    ]);
    for (const { explanation, evidence } of found) {
      expect(explanation).toBe('القائل بحسب المقال: المزارع نبيل حداد.');
      expect(evidence.map(({ exact }) => exact)).toEqual([palms]);
    }
  });

  it('keeps the particle of a quotation that needs one', () => {
    const text = 'وقالت الباحثة هدى النجار إن «الطيور عادت إلى بحيرة الواحة بعد 12 عاماً».';
    expect(stems(asked(text, 'boolean'))).toEqual([
      'صح أم خطأ: قالت هدى النجار إن «الطيور عادت إلى بحيرة الواحة بعد 12 عاماً».',
    ]);
  });

  it('is false with nobody of the other gender', () => {
    expect(asked(`${birds}\n\n${palms}`, 'boolean').map(({ canonicalAnswer }) => canonicalAnswer)).toEqual([
      'صح',
      'صح',
    ]);
  });

  it('is false with nobody who stands beside the words', () => {
    const text = `${rami}\n\nوقال المزارع نبيل حداد للمهندس رامي عواد: «النخيل يحتاج إلى 40 لتراً من الماء».`;
    const found = asked(text, 'boolean').filter(({ stem }) => stem.includes('النخيل'));
    expect(found.map(({ canonicalAnswer }) => canonicalAnswer)).toEqual(['صح']);
  });

  it.each([
    ['own-voice', 'حفرنا البئر القديمة بأدوات بسيطة', 'حفرنا'],
    ['own-voice', 'نعرف ماء البئر القديمة جيداً', 'نعرف'],
    ['fair', 'البئر القديمة فضيحة لا يعرفها أحد', 'فضيحة'],
    ['fair', 'صاحب البئر القديمة سامر الخوري كريم جداً', 'الخوري'],
    ['names-speaker', 'كل مهندس يعرف ماء البئر القديمة', 'مهندس'],
  ])('%s: is not made false by «%s»', (gate, words, mark) => {
    const text = `${rami.replace('البئر القديمة تكفي حدائق الواحة كلها', words)}\n\n${nabil}`;
    expect(gateOf(text, mark)).toBe(gate);
    expect(
      asked(text, 'boolean').filter(
        ({ stem, canonicalAnswer }) => stem.includes(mark) && canonicalAnswer === 'خطأ',
      ),
    ).toEqual([]);
  });

  it.each([
    ['in-headline', 'عواد يرمم آبار الواحة القديمة'],
    ['headline-again', 'البئر القديمة تكفي حدائق الواحة'],
  ])('%s: is not made where the headline tells', (gate, title) => {
    expect(gateOf(well, 'البئر', { title })).toBe(gate);
  });

  it('is made true only with a figure, which can be remembered wrongly', () => {
    expect(gateOf(rami, 'البئر')).toBe('no-figure');
    expect(gateOf(well, 'البئر')).toBeUndefined();
  });

  it('is not made where two speakers say the same', () => {
    const text = `${rami}\n\nوقال المزارع نبيل حداد: «البئر القديمة تكفي حدائق الواحة وبيوتها».`;
    expect(gateOf(text, 'كلها')).toBe('said-by-others');
  });
});

describe('A speaker behind a pronoun', () => {
  it.each([
    [
      'en',
      'The repairs took two summers, Peter Ashdown wrote. “The old well gives enough water for every garden,” he said.',
      'Peter Ashdown',
    ],
    [
      'fr',
      'Les travaux ont pris deux étés, explique Karim Belhadj. « Le vieux puits donne assez d’eau pour tous les jardins », a-t-il ajouté.',
      'Karim Belhadj',
    ],
  ] as const)('is the only person of the sentence before (%s)', (lang, text, name) => {
    const other = lang === 'en' ? 'Helen Norton kept the gate open.' : 'Helen Norton a ouvert la porte.';
    const [question] = asked(`${text} ${other}`, 'text', { lang });
    expect(question?.canonicalAnswer).toBe(name);
    expect(question?.evidence[0]?.exact).toBe(text);
    // Whoever alone is named in an article said what is said in it.
    expect(asked(text, 'text', { lang })).toEqual([]);
  });

  it('is nobody where two persons stand there, or a woman', () => {
    const words = '“The old well gives enough water for every garden,” he said.';
    const two = `Peter Ashdown met Frank Harding at the gate. ${words}`;
    const woman = `The repairs took two summers, Helen Norton wrote. ${words}`;
    expect(asked(two, 'text', { lang: 'en' })).toEqual([]);
    expect(asked(woman, 'text', { lang: 'en' })).toEqual([]);
  });
});
