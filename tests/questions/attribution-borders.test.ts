import { describe, expect, it } from 'vitest';
import { understand } from '../../questions/index.ts';
import { articleOf } from './fixtures/articles.ts';

/** «speaker: words» of every attribution of the first paragraphs, with `?` for nobody. */
function saidIn(text: string): string[] {
  return understand(articleOf(text, { lang: 'ar' }))
    .attributions.filter(({ end }) => end <= text.length)
    .map(({ speaker, content }) => `${speaker?.name ?? '?'}: ${content.text}`);
}

describe('The words of a source phrase', () => {
  it.each([
    [
      'وباعت المصارف قروضاً كثيرة هذا العام بحسب مؤسسة «ريف» للبحوث في مبيعات الديون.',
      'مؤسسة «ريف» للبحوث: وباعت المصارف قروضاً كثيرة هذا العام',
    ],
    [
      'والمعارك هي السبب الأول للنزوح من القرى بحسب الوثيقة التي نسبت ذلك إلى السكان.',
      'الوثيقة: والمعارك هي السبب الأول للنزوح من القرى',
    ],
  ])('end before it where the rest only explains the source: %s', (text, expected) => {
    expect(saidIn(text)).toEqual([expected]);
  });

  it('go on behind a comma that a comparison follows, and end where another clause begins', () => {
    const text =
      'بلغ صافي الخسائر بحسب نتائج الشركة في العام مبلغ 5 ملايين ريال، مقارنةً بثلاثة ملايين، بارتفاع قدره الثلثان، وبلغ الدين مليونين.';
    expect(saidIn(text)).toEqual([
      'نتائج الشركة: بلغ صافي الخسائر بحسب نتائج الشركة في العام مبلغ 5 ملايين ريال، مقارنةً بثلاثة ملايين، بارتفاع قدره الثلثان',
    ]);
  });

  it('follow it where it begins a clause of its own, even behind a stop or a space left out', () => {
    expect(
      saidIn('ارتفعت الأرباح حتى نهاية العام وبحسب البيانات التي نشرها الموقع زادت الديون كثيراً.'),
    ).toEqual(['البيانات: زادت الديون كثيراً']);
    expect(saidIn('وبحسب البيانات ارتفعت الأقساط إلى مليون ريال عام 2014.وحققت شركات كثيرة نمواً.')).toEqual([
      'البيانات: ارتفعت الأقساط إلى مليون ريال عام 2014',
    ]);
  });
});

describe('Reported words', () => {
  it('end before thanks, with a comma or without', () => {
    expect(saidIn('وقالت ليلى خوري إن الموسم كان جيداً مقدمةً شكرها لكل من شارك.')).toEqual([
      'ليلى خوري: إن الموسم كان جيداً',
    ]);
  });

  it('end before what the speaker left unsaid', () => {
    expect(saidIn('وقالت ليلى خوري إن بلادها ستستقبل الوفد، من دون أن تحدد موعداً.')).toEqual([
      'ليلى خوري: إن بلادها ستستقبل الوفد',
    ]);
  });

  it('of a writer end where he turns from them', () => {
    expect(saidIn('يومها قلنا إن الكاتب لا يستطيع العمل وحده، لكن أثبتت الأيام أنه نجح.')).toEqual([
      '?: إن الكاتب لا يستطيع العمل وحده',
    ]);
  });

  it('are neither a purpose («من شأنها أن») nor a name in marks', () => {
    expect(saidIn('وأكد أحمد الشرع حرص بلاده على فرص الاستثمار والتي من شأنها أن تعود بالنفع.')).toEqual([]);
    expect(saidIn('وأعرب مدير الجمعية، رئيس الحملة، "أحمد الشرع"؛ عن أسفه لإغلاق المراكز.')).toEqual([]);
  });

  it('are found behind a short name in brackets', () => {
    expect(saidIn('وأشارت هيئة الإذاعة البريطانية (بي بي سي) إلى أن الجسر أُغلق أمام السيارات.')).toEqual([
      'هيئة الإذاعة البريطانية: أن الجسر أُغلق أمام السيارات',
    ]);
  });
});

describe('A speaker that is met again', () => {
  it('is known by the given name behind a word of courtesy, or by the surname', () => {
    expect(
      saidIn('وقال الشيخ مبارك الخالد إن الملتقى سيعقد غداً. وقال الشيخ مبارك إن قائمة الضيوف طويلة.'),
    ).toEqual(['مبارك الخالد: إن الملتقى سيعقد غداً', 'مبارك الخالد: إن قائمة الضيوف طويلة']);
    const [first, second] = understand(
      articleOf('أعلن الدكتور زاهد طواش أن اللجنة ستجتمع غداً. وقال الدكتور طواش إن العمل بدأ.', {
        lang: 'ar',
      }),
    ).attributions;
    expect(first?.speaker?.kind).toBe('office');
    expect(second?.speaker?.name).toBe(first?.speaker?.name);
  });

  it('ends his words where the paper joins another deed to them', () => {
    expect(saidIn('وقال أحمد الشرع إن الحوار مستمر مع الجميع كما دعا وزير الدفاع إلى الهدوء.')).toEqual([
      'أحمد الشرع: إن الحوار مستمر مع الجميع',
    ]);
  });
});

describe('Nobody speaks', () => {
  it.each([
    [
      'a deed that is told of',
      'طفل من القرية روى اقتحام الجيش لمنزله. وأضاف أن البيت مغلق.',
      ['?: أن البيت مغلق'],
    ],
    [
      'an accusative',
      'وأي انطباع عن رغبته يعتبر دليلا على "قوة الرأي في البلاد كلها" عند الناس.',
      ['?: قوة الرأي في البلاد كلها'],
    ],
    [
      'whoever leads a revolt',
      'وكان محمد الخطابي قد تزعم وخطط لثورة الريف العظيمة: إن المصادر معروفة عند الجميع.',
      [],
    ],
    [
      'what happened after another’s words',
      'وأعلنت حالة التأهب عقب تصريحات وزير الداخلية بأن المطر سيشتد في الليل.',
      [],
    ],
    [
      'the subject before one that was not understood',
      'واستقبل المدينة سمير خوري وأكد جلالته مجدداً شجبه للحرب مبيناً أن السلام ممكن.',
      ['?: أن السلام ممكن'],
    ],
    [
      'those who are told of by what they did',
      'ويشرح النصب تاريخ المدينة، ويشير الذين جددوا اللوحة إلى أنهم التزموا بالأصل.',
      ['?: أنهم التزموا بالأصل'],
    ],
    ['a position', 'وعرض الوزير الموقف الأردني الذي يؤكد أن السلام ممكن.', ['?: أن السلام ممكن']],
    [
      'whom one calls on',
      'وزارت ليلى خوري المدينة ودعت الحكومة إلى الهدوء. وأشارت إلى أن السلام ممكن.',
      ['?: أن السلام ممكن'],
    ],
    ['what catches the eye', 'لقد لفت انتباهي هذه المرة أن الجميع يتحدثون عن الحرية.', []],
    ['what shows', 'سيظهر المستوى الحقيقي للفريق في اللقاء. وقال إن السلام ممكن.', ['?: إن السلام ممكن']],
    ['what one judges', 'واعتبر عملية الإنزال خرقاً للاتفاق وأعلن أنه احتج عليها.', ['?: أنه احتج عليها']],
    ['what one insists on', 'وأكد إصرار الحكومة على الحوار. وقال إن السلام ممكن.', ['?: إن السلام ممكن']],
  ])('in %s', (_, text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });

  it('opens words with the letters of a name', () => {
    expect(saidIn('وقال سمير خوري في مقابلة مع شبكة سي.أن.أن إن المنطقة ستكون آمنة.')).toEqual([
      'سمير خوري: إن المنطقة ستكون آمنة',
    ]);
  });

  it('is called «others»', () => {
    const [said] = understand(
      articleOf('وقال آخرون دونما إسهاب إن صياغة القرار أقرب إلى مشروع قديم.', { lang: 'ar' }),
    ).attributions;
    expect(said?.speaker?.kind).toBe('anonymous');
  });
});
