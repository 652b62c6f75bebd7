import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../questions/index.ts';
import { understand } from '../../questions/index.ts';
import type { Attribution } from '../../questions/reading/attribution.ts';
import { articleOf } from './fixtures/articles.ts';

/** The attributions of the first paragraphs, in order. */
function attributionsIn(text: string, lang: LanguageCode = 'ar'): Attribution[] {
  return understand(articleOf(text, { lang })).attributions.filter(({ end }) => end <= text.length);
}

/** «speaker: words», with `?` for nobody, and the carrier before its speaker. */
function saidIn(text: string, lang: LanguageCode = 'ar'): string[] {
  return attributionsIn(text, lang).map(({ speaker, carrier, content }) => {
    const carried = carrier === undefined ? '' : `${carrier.text} / `;
    return `${carried}${speaker?.name ?? '?'}: ${content.text}`;
  });
}

const kindsIn = (text: string) => attributionsIn(text).map(({ speaker }) => speaker?.kind);

describe('Words behind a verb of saying', () => {
  it.each([
    ['وقال أحمد الشرع: «لن نعود إلى الوراء أبداً».', 'أحمد الشرع: لن نعود إلى الوراء أبداً'],
    ['وأكد فلاديمير بوتين أن القاعدة باقية.', 'فلاديمير بوتين: أن القاعدة باقية'],
    ['ونفت ليلى خوري أن تكون قد غادرت.', 'ليلى خوري: أن تكون قد غادرت'],
    ['وصرّح وزير الخارجية المصري سامح شكري بأن بلاده تدعم الحل.', 'سامح شكري: بأن بلاده تدعم الحل'],
    ['وأشارت وزارة الصحة العراقية، الثلاثاء، إلى أن اللقاح وصل.', 'وزارة الصحة: أن اللقاح وصل'],
    ['وحذّر البنك الدولي من أن الاقتصاد قد ينكمش.', 'البنك الدولي: أن الاقتصاد قد ينكمش'],
    ['وقالت ليلى خوري، وهي معلمة في المدرسة، إن التلاميذ عادوا.', 'ليلى خوري: إن التلاميذ عادوا'],
    [
      'وقال أحمد الشرع، خلال لقائه نظيره الروسي فلاديمير بوتين، إن العلاقات قديمة.',
      'أحمد الشرع: إن العلاقات قديمة',
    ],
    ['إيمانويل ماكرون يؤكد أن بلاده لن تتخلى عن أحد.', 'إيمانويل ماكرون: أن بلاده لن تتخلى عن أحد'],
    ['«لن نتراجع عن قرارنا هذا العام»، قالت ليلى خوري.', 'ليلى خوري: لن نتراجع عن قرارنا هذا العام'],
    [
      'وقال أحمد الشرع إن «الحوار مستمر مع الجميع في كل مكان».',
      'أحمد الشرع: الحوار مستمر مع الجميع في كل مكان',
    ],
  ])('are found with their speaker: %s', (text, expected) => {
    expect(saidIn(text)).toEqual([expected]);
  });

  it.each([
    'وأعلنت وزارة الزراعة إطلاق برنامج جديد للري.',
    'ودعا أحمد الشرع إلى ضبط النفس في كل المدن.',
    'وأعلنت ليلى خوري المشروع بعد أن عادت من السفر.',
    'ولم يقل أحمد الشرع إن الحوار انتهى.',
    'يُذكر أن الشركة تأسست قبل سنوات طويلة.',
    'ويُتوقع أن يصل الوفد في المساء.',
    'ونُقلت البضائع وفق الخطة التي وُضعت لها.',
  ])('are not seen where nobody reports any: %s', (text) => {
    expect(saidIn(text)).toEqual([]);
  });

  it('end where the paper or another speaker takes the word', () => {
    expect(
      saidIn('وقال أحمد الشرع إن الحوار مستمر، مشيراً إلى أن الوفد وصل، بينما أعلنت روسيا أن القاعدة باقية.'),
    ).toEqual(['أحمد الشرع: إن الحوار مستمر', 'أحمد الشرع: أن الوفد وصل', 'روسيا: أن القاعدة باقية']);
    expect(saidIn('وأوضحت ليلى خوري أن الموسم كان جيداً، مقدمةً شكرها لكل من شارك.')).toEqual([
      'ليلى خوري: أن الموسم كان جيداً',
    ]);
    expect(saidIn('وفي مايو، أعلنت واشنطن أنها سلّمت السفينة، وفي يونيو 2024 سلّمت لندن سفينة أخرى.')).toEqual([
      'واشنطن: أنها سلّمت السفينة',
    ]);
  });

  it('keep a partial quotation inside the clause it stands in', () => {
    const [said] = attributionsIn('وقالت ليلى خوري إن المدرسة «لن تغلق أبوابها هذا العام» رغم المطر.');
    expect(said).toMatchObject({ kind: 'indirect', complete: true });
    expect(said?.content.text).toBe('إن المدرسة «لن تغلق أبوابها هذا العام» رغم المطر');
  });

  it('are not taken from before a cue that begins another deed', () => {
    const text = 'ورأى أحمد الشرع أن النص «يفتقر إلى أي عقوبة»، وطالبت ليلى خوري بنشر البيانات كاملة.';
    expect(saidIn(text)).toEqual(['أحمد الشرع: أن النص «يفتقر إلى أي عقوبة»']);
  });

  it('run on over the sentences of one quotation, and to the end of the paragraph where it is left open', () => {
    const long = 'وقالت ليلى خوري: “بدأنا العمل في الربيع. ثم جاء الصيف فتعبنا.\n\nوعاد الهدوء إلى الميناء.';
    expect(saidIn(long)).toEqual(['ليلى خوري: بدأنا العمل في الربيع. ثم جاء الصيف فتعبنا']);
  });
});

describe('The class of a cue', () => {
  it.each([
    ['وقالت ليلى خوري إن الطريق آمن.', 'neutral', 'قال'],
    ['وشددت ليلى خوري على أن الطريق آمن.', 'assert', 'شدّد'],
    ['وتوقعت ليلى خوري أن يفتح الطريق.', 'weak', 'توقّع'],
    ['ونفت ليلى خوري أن يكون الطريق مغلقاً.', 'deny', 'نفى'],
    ['وحذّرت ليلى خوري من أن الطريق مغلق.', 'act', 'حذّر'],
    ['وبحسب ليلى خوري، فإن الطريق آمن للجميع.', 'neutral', ''],
  ])('is kept with its verb: %s', (text, of, verb) => {
    expect(attributionsIn(text)[0]).toMatchObject({ class: of, verb });
  });
});

describe('A speaker', () => {
  it.each([
    ['وقال وزير الخارجية المصري إن بلاده تدعم الحل.', 'office', 'وزير الخارجية المصري', 'm'],
    ['وقالت المتحدثة باسم البيت الأبيض إن الزيارة قريبة.', 'office', 'المتحدثة باسم البيت الأبيض', 'f'],
    ['وقالت الحكومة إن الزيارة قريبة.', 'office', 'الحكومة', 'f'],
    ['وأعلن الجيش اللبناني في بيان أن الطريق آمن.', 'named', 'الجيش اللبناني', 'm'],
    ['وأعلنت واشنطن أنها سلّمت السفينة.', 'named', 'واشنطن', 'f'],
    ['وأعلنت الرئاسة السورية والكرملين أن اللقاء تم.', 'several', 'الرئاسة السورية والكرملين', 'f'],
    ['وأشار تقرير البنك المركزي إلى أن التضخم تراجع.', 'document', 'تقرير البنك المركزي', 'm'],
    ['وجاء في البيان أن الطرفين اتفقا.', 'document', 'البيان', 'm'],
    ['وقال مسؤول أمني إن الطريق آمن.', 'anonymous', 'مسؤول أمني', 'm'],
    ['وأفادت مصادر مطلعة بأن الطريق آمن.', 'anonymous', 'مصادر مطلعة', 'f'],
    ['ويرى محللون أن الطريق طويل.', 'anonymous', 'محللون', 'm'],
  ])('is told by what he is: %s', (text, kind, name, gender) => {
    expect(attributionsIn(text)[0]?.speaker).toMatchObject({ kind, name, gender });
  });

  it('keeps his office in the phrase and his name in the mention', () => {
    const [said] = attributionsIn('وقال الخبير الاقتصادي كمال حمدان إن الأزمة طويلة.');
    expect(said?.speaker?.text).toBe('الخبير الاقتصادي كمال حمدان');
    expect(said?.speaker?.mention?.text).toBe('كمال حمدان');
  });

  it('is not whoever owns a noun behind his office', () => {
    const text = 'ورفض السفير الفرنسي اقتراح أحمد الشرع، قائلاً إن الوقت مبكر.';
    expect(saidIn(text)).toEqual(['السفير الفرنسي: إن الوقت مبكر']);
  });

  it('is the phrase before the verb where a new clause begins with it', () => {
    const text = 'وقدّم أحمد الشرع مشروعاً جديداً، لكن سفيراً مطلعاً قال إنه مماثل لغيره.';
    expect(attributionsIn(text).map(({ speaker }) => speaker?.mention)).toEqual([undefined]);
  });

  it('is found by the antecedent of a relative clause that a cue goes on from', () => {
    expect(
      saidIn('ووصل إلى المدينة دونالد ترامب الذي زار أسواقها، وقال إنه «محترم للغاية وسنعمل معاً».'),
    ).toEqual(['دونالد ترامب: محترم للغاية وسنعمل معاً']);
  });
});

describe('A cue without a subject', () => {
  it('goes on with whoever spoke before, while the gender agrees', () => {
    expect(
      saidIn('وقالت ليلى خوري إن الطريق آمن.\n\nوأضافت أن المطر قليل. وشددت على أن العمل مستمر.'),
    ).toEqual(['ليلى خوري: إن الطريق آمن', 'ليلى خوري: أن المطر قليل', 'ليلى خوري: أن العمل مستمر']);
    expect(saidIn('وقالت ليلى خوري إن الطريق آمن. وأضاف أن المطر قليل.')[1]).toBe('?: أن المطر قليل');
  });

  it('has nobody once another of that gender acted in between, or spoke unnamed', () => {
    expect(
      saidIn('وقال أحمد الشرع إن الطريق آمن. ووصل فلاديمير بوتين إلى المدينة. وأضاف أن المطر قليل.').at(-1),
    ).toBe('?: أن المطر قليل');
  });

  it('goes on with a speaker whose deed was told in between', () => {
    expect(saidIn('ورحّب أحمد الشرع بالوفد وشكره على الزيارة. وأضاف أن المطر قليل.')).toEqual([
      'أحمد الشرع: أن المطر قليل',
    ]);
  });

  it('is told from the one before it by a mark of its own', () => {
    const [, going] = attributionsIn('وقالت ليلى خوري إن الطريق آمن. وأضافت أن المطر قليل.');
    expect(going?.speaker?.inherited).toBe(true);
  });

  it('goes on in a sentence that is all quotation, or begins with «وأن»', () => {
    const quoted = 'وقالت ليلى خوري: «بدأنا العمل في الربيع الماضي». «ثم جاء الصيف فتعبنا كثيراً».';
    expect(saidIn(quoted)[1]).toBe('ليلى خوري: ثم جاء الصيف فتعبنا كثيراً');
    expect(saidIn('وقالت ليلى خوري إن الطريق آمن. وإن المطر قليل هذا العام.')[1]).toBe(
      'ليلى خوري: وإن المطر قليل هذا العام',
    );
  });

  it('knows a person by the office that stood beside the name, if only one had it', () => {
    const minister = 'وقال وزير المالية المغربي كمال حمدان إن السوق هادئ. ';
    expect(saidIn(`${minister}وأوضح الوزير أن الأسعار ثابتة.`)[1]).toBe('كمال حمدان: أن الأسعار ثابتة');
    const other = 'وقال وزير الدفاع المصري سامح شكري إن الطريق آمن. ';
    expect(kindsIn(`${minister}${other}وأوضح الوزير أن الأسعار ثابتة.`).at(-1)).toBe('office');
  });
});

describe('Words at second hand', () => {
  it.each([
    ['ونقلت وكالة رويترز عن أحمد الشرع قوله إن الطريق آمن.', 'وكالة رويترز / أحمد الشرع: إن الطريق آمن'],
    ['ونقلت صحيفة الحياة عن مصدر أمني أن الطريق آمن.', 'صحيفة الحياة / مصدر أمني: أن الطريق آمن'],
    ['وذكرت وكالة رويترز أن وزير المالية قال إن السوق هادئ.', 'وكالة رويترز / وزير المالية: إن السوق هادئ'],
    ['وذكرت وكالة رويترز نقلاً عن مصادر مطلعة أن السوق هادئ.', 'وكالة رويترز / مصادر مطلعة: أن السوق هادئ'],
  ])('are the words of whoever spoke, not of who carries them: %s', (text, expected) => {
    expect(saidIn(text)).toEqual([expected]);
  });
});

describe('A source phrase', () => {
  it.each([
    ['وبحسب منظمة الصحة العالمية، فإن الوباء انحسر.', 'منظمة الصحة العالمية: فإن الوباء انحسر'],
    ['وارتفعت الأسعار في كل المدن، وفقاً لوزارة الاقتصاد.', 'وزارة الاقتصاد: وارتفعت الأسعار في كل المدن'],
    ['«لن نتراجع عن قرارنا هذا العام»، بحسب ما قالت ليلى خوري.', 'ليلى خوري: لن نتراجع عن قرارنا هذا العام'],
    ['وفقاً للبيانات، فإن الأسعار ارتفعت كثيراً.', 'البيانات: فإن الأسعار ارتفعت كثيراً'],
  ])('gives the words around it to its source: %s', (text, expected) => {
    expect(saidIn(text)).toEqual([expected]);
  });

  it('is none where a plan or a law is followed', () => {
    expect(saidIn('وبدأ العمل في الميناء القديم وفق المادة السابعة من القانون.')).toEqual([]);
  });
});

describe('Other languages', () => {
  it.each([
    ['en', '“We are ready to sail again,” said Fiona Macrae.', 'Fiona Macrae: We are ready to sail again,'],
    [
      'en',
      'Alan Ollerton denied that the town had delayed the work.',
      'Alan Ollerton: that the town had delayed the work',
    ],
    [
      'fr',
      '« Nous avons tout sauvé », a déclaré Hélène Marchetti.',
      'Hélène Marchetti:  Nous avons tout sauvé ',
    ],
  ] as const)('find a quotation and its speaker on either side (%s): %s', (lang, text, expected) => {
    expect(saidIn(text, lang)).toEqual([expected]);
  });

  it.each([
    [
      'Fiona Macrae said Thursday the harbour “will never freeze again this way”.',
      'Fiona Macrae: the harbour “will never freeze again this way”',
    ],
    [
      'Fiona Macrae said that Alan Ollerton “would sail home alone”.',
      'Fiona Macrae: that Alan Ollerton “would sail home alone”',
    ],
    [
      'She said Alan Ollerton favours a “slower way of sailing home”.',
      '?: Alan Ollerton favours a “slower way of sailing home”',
    ],
    [
      'The fishing captain says of Alan Ollerton, “If he gets the boat, he will put it up for sale.”',
      '?: If he gets the boat, he will put it up for sale.',
    ],
    [
      'Alan Ollerton said there is a law that closes the old harbour in winter.',
      'Alan Ollerton: there is a law that closes the old harbour in winter',
    ],
  ])('leave a name inside the words to them, and marks around a piece of a clause: %s', (text, expected) => {
    expect(saidIn(text, 'en')).toEqual([expected]);
  });

  it.each([
    'Alan Ollerton noted several “old fishing customs” on his way through the town.',
    'Fiona Macrae wrote a memoir of her years at sea entitled The Old Harbour: My Boats.',
    'Now the oldest captain in the United States, Fiona Macrae rose despite winds that sank many boats.',
  ])('are not seen in a noun, a title or a name: %s', (text) => {
    expect(saidIn(text, 'en')).toEqual([]);
  });
});
