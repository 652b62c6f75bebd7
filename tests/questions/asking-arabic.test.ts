import { describe, expect, it } from 'vitest';
import { askAbout } from '../../questions/asking.ts';
import { articleOf, foundIn } from './fixtures/articles.ts';

const questionsOf = (text: string) =>
  askAbout(articleOf(text), 'test').candidates.map(
    ({ question }) => `${question.stem} ${question.canonicalAnswer}`,
  );
const gapsOf = (text: string) => questionsOf(text).filter((stem) => stem.includes('______'));

describe('Arabic names', () => {
  it.each([
    ['تعاونت الشركات السعودية مع غيرها', []],
    ['وصل إلى مطار الملك عبدالعزيز', []],
    ['أغلقت بنوك كثيرة أبوابها', []],
    ['وقف علي حساب غيره', []],
    ['تعيش حياة صعبة في الريف', []],
    ['اشترى الدار بألفين ومئتي درهم', ['number ألفين ومئتي درهم = 2200 ?dirham']],
    ['بلغ السكان مليون و300 ألف شخص', ['number مليون و300 ألف شخص = 1300000 شخص']],
    ['أصدرت شركة ميتا بيانها', ['organisation شركة ميتا = شركة ميتا']],
    ['زار مدينة سلمية صباحا', ['place سلمية = سلمية']],
    ['كانت المظاهرات سلمية وهادئة', []],
    ['قال بوتين كلمته', ['person بوتين = فلاديمير بوتين']],
  ])('%s', (text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });
});

describe('Arabic sentences', () => {
  it('are cut at their joints, and a gap is left in the part that stands', () => {
    const text =
      'أعلنت وزارة الصحة افتتاح ثلاثة مراكز جديدة في مدينة اللاذقية بعد أعمال طويلة، مشيرة إلى أن المراكز ستعمل طوال اليوم من دون توقف. وزار الأطباء مدينة حلب.';
    const gaps = gapsOf(text);
    expect(gaps).toContain(
      'أكمل الجملة بحسب المقال: أعلنت وزارة الصحة افتتاح ______ مراكز جديدة في مدينة اللاذقية. ثلاثة',
    );
    expect(gaps.filter((stem) => stem.includes('مشيرة'))).toEqual([]);
  });

  it.each([
    [
      'an amount that a noun measures by',
      'تأخر فريق الجبل بفارق 14 نقطة في الربع الثاني من المباراة.',
      /^كم نقطة/,
    ],
    [
      'a clause whose verb has another subject than the first',
      'وتقع كريت قرب نطاق التقاء الصفيحتين الأفريقية والأوراسية، وسُجّلت قبالتها هزة بقوة 6.4 درجة في تشرين الأول 2021.',
      /سُجّلت كريت/,
    ],
    [
      'a noun that nobody can tell which of is meant',
      'بدأ برنامج التدريب عام 2019 في حلب. وتوقف البرنامج في آذار 2020 مع تفشي جائحة كورونا في البلاد.',
      /توقف البرنامج/,
    ],
    [
      'a clause whose subject comes behind its object',
      'افتتح سمير خوري متحف الفخار في مدينة حلب في 2 حزيران 2019، وحضر الافتتاح 300 ضيف.',
      /حضر سمير خوري/,
    ],
    [
      'a country that one of its towns gives away',
      'شهدت حماة ومناطق أخرى في سوريا احتفالات كبيرة بافتتاح معرض الزهور عام 2019.',
      /في ______ احتفالات/,
    ],
    [
      'a name that goes on behind it',
      'زار سمير خوري أسواق الفخار في القدس القديمة ومتحف البحر في مدينة صيدا عام 2019.',
      /______ القديمة/,
    ],
    [
      'a name that its form of state goes before',
      'فرضت السلطات في جمهورية جنوب أفريقيا رسوماً جديدة على سفن الصيادين عام 2019.',
      /جمهورية ______/,
    ],
    [
      'two ends of one line, exchanged',
      'يربط الخط الجديد الذي افتتح عام 2019 بين مدينة حماة ومدينة إدلب عبر 21 محطة، وتستغرق الرحلة ساعة.',
      /إدلب و(?:مدينة )?حماة.*خطأ/,
    ],
    [
      'a number that is a name',
      'طلبت بلدية حماة من التجار الاتصال بالرقم 152 إذا تأخرت سفن الصيادين عن المرفأ.',
      /بالرقم (?!152)/,
    ],
    [
      'half of two nouns that one amount counts',
      'تعهدت جامعة حلب بتدريب 150 مهندساً ومهندسة على تشغيل محطات الرصد الجديدة في البلاد.',
      /______ ومهندسة/,
    ],
    [
      'half of a town',
      'يُعقد مؤتمر المياه المقبل في الجزائر العاصمة خلال ربيع عام 2027 بحضور الوفود.',
      /______ العاصمة/,
    ],
    [
      'a day that a square is named after',
      'انطلق السباق الكبير صباحاً من ساحة أول نوفمبر في مدينة وهران.',
      /نوفمبر 20|عام|تاريخ/,
    ],
    [
      'a pronoun of what was told before',
      'ونفت سارة نصر أن تكون المسألة قد طُرحت، وقالت إنها «ستُحل بالتوافق» في اجتماع يُعقد في مسقط عام 2027.',
      /قالت سارة نصر إنها «ستُحل/,
    ],
    [
      'somebody’s own plan turned round',
      'وقالت سارة نصر إن جمعية النهر ستفتتح معرض الكتاب في مدينة حماة كل صباح.',
      /لن تفتتح/,
    ],
  ])('never ask for or by %s', (_, text, wrong) => {
    expect(questionsOf(text).filter((question) => wrong.test(question))).toEqual([]);
  });

  it.each([
    [
      'نونبر',
      'افتتح متحف البحر في الرباط في 15 شتنبر 2019. وبنى الحرفيون سوق الفخار في فاس في 3 نونبر 2020.',
    ],
    [
      'جويلية',
      'افتتح متحف البحر في تونس في 15 جوان 2019. وبنى الحرفيون سوق الفخار في صفاقس في 3 جويلية 2020.',
    ],
  ])('write the months as the article does: %s', (own, text) => {
    const dated = questionsOf(text).filter((question) => question.includes('2020'));
    expect(dated.length).toBeGreaterThan(0);
    for (const question of dated) expect(question).toMatch(new RegExp(`${own} 2020|شتنبر|جوان`));
  });

  it('keep «قد» before a present verb', () => {
    const text = 'وقد تسحب روسيا قواتها من مدينة القامشلي في شهر آذار 2026 بعد أعوام طويلة.';
    expect(questionsOf(text).filter((stem) => stem.includes('تسحب') && !stem.includes('قد'))).toEqual([]);
  });

  it('lose the opening that only joins them', () => {
    const text = 'وفي المقابل، نفت مدينة اللاذقية مشاركتها في السباق الذي أقيم عام 2019 على ضفاف النهر.';
    expect(gapsOf(text).every((stem) => !stem.includes('المقابل'))).toBe(true);
  });

  it.each([
    ['a demonstrative', 'افتتحت وزارة الصحة هذا المركز في مدينة اللاذقية بعد أعمال طويلة استمرت سنوات.'],
    ['a bare office', 'أشار الوزير إلى أن المركز الجديد في مدينة اللاذقية سيعمل طوال السنة من دون توقف.'],
    ['a writer’s own word', 'قلت في حوار طويل إن مدينة اللاذقية ستبقى جميلة مهما تبدلت الأحوال فيها.'],
  ])('with %s are left alone', (_, text) => {
    expect(gapsOf(text)).toEqual([]);
  });
});

describe('Who said it, in Arabic', () => {
  const rivals = ' والتقى سمير خوري رامي حداد في بيروت. وزار نبيل منصور مدينة صيدا.';

  it('is asked of what was reported, with its speaker for the key', () => {
    const text = `وقال أحمد الشرع إن المرفأ القديم يستقبل سفن الصيادين كل صباح.${rivals}`;
    expect(questionsOf(text)).toContain('مَن قال إن المرفأ القديم يستقبل سفن الصيادين كل صباح؟ أحمد الشرع');
  });

  it.each([
    ['behind a verb', 'وقال وزير البيئة السوري سمير خوري إن المتحف يفتح أبوابه كل صباح.'],
    ['behind a preposition', 'وبدأ العمل بقرار من وزير البيئة السوري سمير خوري صباح اليوم.'],
    ['behind a comma', 'وزار سمير خوري، وزير البيئة السوري الذي تسلم مكتبه العام الماضي، مدينة بيروت.'],
  ])('may be asked for the office that stands %s', (_, text) => {
    const others =
      ' وشكر محافظ حماة نبيل منصور أهل المدينة. وقال رامي حداد رئيس جمعية الصيادين في طرطوس إن البحر هادئ كل صباح.';
    expect(questionsOf(`${text}${others}`)).toContain('ما صفة سمير خوري بحسب المقال؟ وزير البيئة السوري');
  });

  it('has no rival that may be the key in another spelling', () => {
    const text =
      'والتقى أندريا جاغمايدزي وفدا من حلب. وقال جورج جاغمايدزه إن المرفأ القديم يستقبل سفن الصيادين كل صباح.';
    const options = askAbout(articleOf(`${text}${rivals}`), 'test').candidates.flatMap(({ question }) =>
      question.kind === 'choice' ? [question.options.map((option) => option.text)] : [],
    );
    for (const texts of options)
      expect(texts.filter((name) => name.includes('جاغمايدز')).length).toBeLessThan(2);
  });

  it('is not guessed from an aside: «… درويش الذي رحل، كما قال»', () => {
    const text = `أهدى مارسيل خليفة أغنيته إلى محمود درويش الذي «رحل لكنه حاضر اليوم معنا»، كما قال.${rivals}`;
    expect(questionsOf(text).filter((stem) => stem.startsWith('مَن القائل'))).toEqual([]);
  });

  it('is not the agency that only passed the words on', () => {
    const text = `نقلت وكالة رويترز عن سمير خوري قوله إن «المرفأ القديم يستقبل سفن الصيادين كل صباح».${rivals}`;
    const asked = questionsOf(text).filter((question) => !question.includes('______'));
    expect(asked.filter((question) => question.endsWith('رويترز'))).toEqual([]);
  });

  const askedOf = (text: string) =>
    questionsOf(`${text}${rivals}`).filter((question) => /^(?:مَن|ما) /.test(question));

  it.each([
    [
      'in its own verb with what that governs',
      'وحذّر أحمد الشرع من أن المرفأ القديم يحتاج إلى حواجز جديدة.',
      'مَن حذر من أن المرفأ القديم يحتاج إلى حواجز جديدة؟ أحمد الشرع',
    ],
    [
      'of a woman as one, whatever goes on',
      'وزارت هدى منصور ورنا سليم ومنى خليل مدينة صيدا. وأضافت ليلى حداد أن متحف صيدا يفتح أبوابه للتلاميذ كل صباح.',
      'مَن قالت إن متحف صيدا يفتح أبوابه للتلاميذ كل صباح؟ ليلى حداد',
    ],
    [
      'of words in marks that need their particle, with it',
      'وقال أحمد الشرع إن «الصيادين يعرفون البحر الواسع أكثر من غيرهم».',
      'مَن قال إن «الصيادين يعرفون البحر الواسع أكثر من غيرهم»؟ أحمد الشرع',
    ],
  ])('is asked %s', (_, text, expected) => {
    expect(askedOf(text)).toContain(expected);
  });

  it.each([
    ['a state, which is guessed from what it said', 'وأعلنت تركيا أنها سلّمت المرفأ القديم ثماني سفن جديدة.'],
    ['a capital that stands for a state', 'وأعلنت واشنطن أنها سلّمت المرفأ القديم ثماني سفن جديدة.'],
    ['words that open with nobody’s pronoun', 'وأكد أحمد الشرع أنهم يعملون على بناء مرفأ جديد للصيادين.'],
    [
      'words cut before their main clause',
      'وأكد أحمد الشرع أنه حتى في حالة إغلاق المرفأ القديم، فإن السفن ستجد أرصفة غيره على طول الساحل من القرى الشمالية حتى آخر الخلجان الجنوبية، وأن الصيادين سيبيعون أسماكهم كل صباح.',
    ],
    [
      'a clause whose verb is about another noun',
      'وأكد أحمد الشرع أنه يبلغ متوسط كلفة السفينة مليون ليرة كل عام.',
    ],
    [
      'whoever may not be what the pronoun means',
      'وعادت ليلى حداد إلى مسألة الصيد، وقالت إنها ستُحل بالتوافق بين سكان المرفأ وصياديه.',
    ],
    [
      'a body that was only told of before the verb',
      'وتقع وزارة الصحة في بيروت، وقد شرح السيد قو المشروع، وقالت إن المرفأ القديم يستقبل سفن الصيادين كل صباح.',
    ],
    ['a given name alone', 'وقال الشيخ مبارك إن المرفأ القديم يستقبل سفن الصيادين كل صباح.'],
    [
      'words that begin with another noun than «أن»',
      'وأعلن أحمد الشرع صد الهجوم كله وأن المرفأ القديم سليم من الأضرار.',
    ],
    [
      'whoever goes on where another man stands between',
      'وقال أحمد الشرع، وبجانبه سمير خوري، إن المتحف مغلق. وأضاف أن المرفأ القديم يستقبل سفن الصيادين كل صباح.',
    ],
  ])('is not asked of %s', (_, text) => {
    expect(askedOf(text).filter((question) => /المرفأ|السفينة|السفن/.test(question))).toEqual([]);
  });

  it('is asked of whoever goes on, with the sentence that names him in the receipt', () => {
    const text = 'وقال أحمد الشرع إن المتحف القديم مغلق. وأضاف أن المرفأ الجديد يستقبل سفن الصيادين كل صباح.';
    const found = askAbout(articleOf(`${text}${rivals}`), 'test').candidates.find(({ question }) =>
      question.stem.startsWith('مَن قال إن المرفأ الجديد'),
    );
    expect(found?.question.evidence[0]?.exact).toBe(text);
  });
});

describe('A capital that acts', () => {
  it('is no place to be exchanged, one where something was done is', () => {
    const text =
      'قطعت دمشق علاقاتها مع أوكرانيا عام 2022. وافتتح سمير خوري 3 مراكز في دمشق عام 2019. وزار رامي حداد موسكو عام 2021.';
    const stems = askAbout(articleOf(text), 'test').candidates.map(({ question }) => question.stem);
    expect(stems.filter((stem) => /قطعت موسكو/.test(stem))).toEqual([]);
    expect(stems.some((stem) => /3 مراكز في موسكو/.test(stem))).toBe(true);
  });
});

describe('A rival that is the same thing', () => {
  const asked = (text: string) =>
    askAbout(articleOf(text), 'test').candidates.map(({ question }) => question);

  it('is no falsehood: the strip that a town lies in', () => {
    const built = (place: string) => `بنت وزارة الصحة 3 مراكز في ${place} عام 2019.`;
    const text = `${built('رفح')} وزار سمير خوري غزة. وزار رامي حداد خان يونس.`;
    const stems = asked(text).map(({ stem }) => stem);
    expect(stems).toContain(`صح أم خطأ: ${built('خان يونس')}`);
    expect(stems).not.toContain(`صح أم خطأ: ${built('غزة')}`);
  });

  it('is no option: a body by its longer name', () => {
    const text =
      'طورت هيئة الطيران المدني 3 مطارات عام 2019. وراجعت الهيئة العامة للطيران المدني 7 مطارات في مدينة حلب. وزارت هيئة السياحة مدينة حماة.';
    for (const question of asked(text))
      if (question.kind === 'choice')
        expect(question.options.filter((option) => option.text.includes('طيران')).length).toBeLessThan(2);
  });
});
