// Arabic adjectives, adverbs and expressions that say the same, what only looks like them, and what excludes what.
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../questions/judging/word-relations.ts';
import { arJudging } from '../../questions/languages/ar/judging/index.ts';
import { arLemmas } from '../../questions/languages/ar/judging/lemmas.ts';
import {
  oppositeAdverbs,
  stateAdjectives,
} from '../../questions/languages/ar/judging/lexicon-opposites-adjectives.ts';
import {
  oppositeDeeds,
  oppositeNouns,
} from '../../questions/languages/ar/judging/lexicon-opposites-deeds.ts';
import {
  furtherAdjectives,
  widerAdjectives,
} from '../../questions/languages/ar/judging/lexicon-synonyms-adjectives.ts';
import { isPast } from '../../questions/languages/ar/judging/verb-lemmas.ts';
import { fold } from '../../questions/text/fold.ts';
import { articleFrom, holdsVerdicts, type Row } from './fixtures/judging.ts';

const rows =
  (outcome: Row[1]) =>
  (...statements: readonly string[]): Row[] =>
    statements.map((statement) => [statement, outcome] as const);
const supported = rows('supported');
const undecided = rows('not_enough_information');
const refuted = rows('refuted');

/** Enough words to be an article. */
const market =
  'وكان البائعون يعرضون العنب والتين في السوق الكبرى، ثم أطفأوا المصابيح عند الغروب، وبقيت الصناديق تحت المظلات الزرقاء زمناً طويلاً حتى جاء الحمالون من الحي المجاور.';

const holds = (subject: string, sentences: readonly string[], wanted: readonly Row[]): void =>
  holdsVerdicts(subject, articleFrom([...sentences, market], { title: 'أخبار' }), wanted);

holds(
  'Expressions of time',
  [
    'ويعمل الفرن في الوقت الراهن بنصف طاقته.',
    'وفاز النادي بالدرع لأول مرة.',
    'وصدر البيان في وقت لاحق.',
    'وأجلي النزلاء على الفور بعد الإنذار.',
    'وغاب المرشد في بعض الأحيان.',
    'وزار المفتش المخبز عدة مرات.',
    'ولا يعتزم المدير الاستقالة في الوقت الراهن.',
  ],
  [
    ...supported(
      'يعمل الفرن حالياً بنصف طاقته.',
      'يعمل الفرن في الوقت الحالي بنصف طاقته.',
      'فاز النادي بالدرع للمرة الأولى.',
      'صدر البيان لاحقاً.',
      'صدر البيان فيما بعد.',
      'أجلي النزلاء فوراً بعد الإنذار.',
      'أجلي النزلاء في الحال بعد الإنذار.',
      'غاب المرشد أحياناً.',
      'زار المفتش المخبز مراراً.',
    ),
    ...undecided(
      'فاز النادي بالدرع لآخر مرة.',
      'غاب المرشد دائماً.',
      'غاب المرشد غالباً.',
      'زار المفتش المخبز يومياً.',
      'لا يعتزم المدير الاستقالة.',
      'أجلي النزلاء فجأة بعد الإنذار.',
    ),
    ...refuted('صدر البيان في وقت سابق.', 'أجلي النزلاء لاحقاً بعد الإنذار.'),
  ],
);

holds(
  'Expressions of manner and degree',
  [
    'ونُقل الغواص إلى العيادة على وجه السرعة.',
    'وأُغلق الممر بصورة مؤقتة.',
    'وزادت الكمية شيئاً فشيئاً.',
    'وأحرق الشاب المخزن عن عمد.',
    'ودخل اللصان المخزن خلسة.',
    'ووزّع النادي التذاكر بلا مقابل.',
    'وتراجعت السياحة إلى حد كبير.',
    'وحضر المحافظ بصفة شخصية إلى المخبز، ووثق العدّاء بنفسه قبل السباق.',
    'واعتمدت القرية بشكل رئيسي على الزيتون.',
    'وباع التاجر الأرض بصورة غير قانونية.',
    'ودُمّر الكوخ بالكامل.',
    'ووثّق الكاتب العدل العقد بشكل رسمي.',
    'وكشف الصحفي سراً عن الملك.',
    'ولا يعتمد المصنع بشكل رئيسي على الفحم.',
  ],
  [
    ...supported(
      'نُقل الغواص إلى العيادة بسرعة.',
      'أُغلق الممر مؤقتاً.',
      'أُغلق الممر بشكل مؤقت.',
      'زادت الكمية تدريجياً.',
      'زادت الكمية بشكل تدريجي.',
      'أحرق الشاب المخزن عمداً.',
      'أحرق الشاب المخزن عن قصد.',
      'دخل اللصان المخزن في الخفاء.',
      'وزّع النادي التذاكر مجاناً.',
      'تراجعت السياحة كثيراً.',
      'حضر المحافظ شخصياً إلى المخبز.',
      'اعتمدت القرية أساساً على الزيتون.',
      'باع التاجر الأرض بشكل غير قانوني.',
      'باع التاجر الأرض بطريقة غير شرعية.',
      'دُمّر الكوخ كلياً.',
      'وثّق الكاتب العدل العقد رسمياً.',
      'زادت الكمية.',
    ),
    ...undecided(
      'أُغلق الممر جزئياً.',
      'أحرق الشاب المخزن مراراً.',
      'تراجعت السياحة كلياً.',
      'اعتمدت القرية كلياً على الزيتون.',
      'اعتمدت القرية فقط على الزيتون.',
      'كشف الصحفي في السر عن الملك.',
      'لا يعتمد المصنع أساساً على الفحم.',
      'وزّع النادي التذاكر شخصياً.',
      'وثق العدّاء شخصياً قبل السباق.',
    ),
    ...refuted(
      'أُغلق الممر بشكل نهائي.',
      'زادت الكمية فجأة.',
      'أحرق الشاب المخزن عن طريق الخطأ.',
      'تراجعت السياحة قليلاً.',
      'دُمّر الكوخ بشكل جزئي.',
    ),
  ],
);

holds(
  'Expressions of place, cause and end',
  [
    'وتقع المدرسة بالقرب من الميناء.',
    'وكان على متن القارب 40 صياداً.',
    'وتوقف الفرن عن العمل نظراً لنقص الطحين.',
    'وسافر الوفد بهدف التفاوض.',
    'وسار الموكب في اتجاه الساحة.',
    'وجرت المحادثات عن طريق وسيط.',
    'وبُني السور تحت إشراف مهندسين.',
    'ووقع الخلاف في أعقاب الحفل.',
    'وفاز المهاجم بهدف الدقيقة الأخيرة.',
    'وعبّر الحارس عن قلقه.',
  ],
  [
    ...supported(
      'تقع المدرسة قرب الميناء.',
      'تقع المدرسة على مقربة من الميناء.',
      'كان على ظهر القارب 40 صياداً.',
      'توقف الفرن عن العمل بسبب نقص الطحين.',
      'توقف الفرن عن العمل من جراء نقص الطحين.',
      'سافر الوفد من أجل التفاوض.',
      'سافر الوفد بغية التفاوض.',
      'سار الموكب نحو الساحة.',
      'سار الموكب صوب الساحة.',
      'جرت المحادثات بواسطة وسيط.',
      'جرت المحادثات عبر وسيط.',
      'بُني السور بإشراف مهندسين.',
      'وقع الخلاف بعد الحفل.',
      'عبّر الحارس عن قلقه.',
    ),
    ...undecided(
      'تقع المدرسة في الميناء.',
      'تقع المدرسة بجوار الميناء.',
      'توقف الفرن عن العمل رغم نقص الطحين.',
      'سافر الوفد بعد التفاوض.',
      'فاز المهاجم من أجل الدقيقة الأخيرة.',
      'جرت المحادثات برفقة وسيط.',
      'كان بجوار القارب 40 صياداً.',
    ),
  ],
);

holds(
  'Adjectives',
  [
    'واشترى المصرف مبنى فاخراً في الضاحية.',
    'والدواء متوفر في الصيدليات، والعقد باطل في القانون.',
    'وكانت الهدنة هشة في الأسبوع الأول.',
    'والطريق مكتظة، والقاعة الكبرى مظلمة في الليل، والوثائق مزورة.',
    'وأغرقت أمطار غزيرة البلدة، ولحقت بالمزارع أضرار جسيمة.',
    'وقدّم المحامي بياناً مقتضباً، وأجرى الخبراء فحوصاً وراثية.',
    'والمدرب واثق من الفوز، وكان الحارس غاضباً بعد الحفل، وكانت السفينة تالفة في الميناء.',
    'وظل البركان نشطاً في الخريف، وكانت السوق راكدة في الربيع، وكان الماء نقياً في البئر.',
  ],
  [
    ...supported(
      'اشترى المصرف مبنى فخماً في الضاحية.',
      'الدواء متاح في الصيدليات.',
      'العقد لاغٍ في القانون.',
      'الطريق مزدحمة.',
      'القاعة الكبرى معتمة في الليل.',
      'الوثائق مزيفة.',
      'أغرقت أمطار كثيفة البلدة.',
      'لحقت بالمزارع أضرار فادحة.',
      'قدّم المحامي بياناً موجزاً.',
      'أجرى الخبراء فحوصاً جينية.',
      'المدرب متأكد من الفوز.',
    ),
    ...undecided(
      'اشترى المصرف مبنى تاريخياً في الضاحية.',
      'كانت الهدنة قصيرة في الأسبوع الأول.',
      'الدواء رخيص في الصيدليات.',
      'القاعة الكبرى فارغة في الليل.',
      'الطريق قصيرة.',
      'لحقت بالمزارع أضرار طفيفة.',
      'قدّم المحامي بياناً مفصلاً.',
      'كان الحارس حزيناً بعد الحفل.',
    ),
    ...refuted(
      'الدواء نادر في الصيدليات.',
      'كانت الهدنة متينة في الأسبوع الأول.',
      'العقد نافذ في القانون.',
      'القاعة الكبرى مضاءة في الليل.',
      'كان الحارس راضياً بعد الحفل.',
      'كانت السفينة سليمة في الميناء.',
      'ظل البركان خامداً في الخريف.',
      'كانت السوق مزدهرة في الربيع.',
      'كان الماء ملوثاً في البئر.',
    ),
  ],
);

holds(
  'Opposite deeds',
  [
    'وأباحت البلدية صيد السردين، والتزم التاجر بالعقد.',
    'وشمل القرار المتقاعدين، واستأنف الفرن العمل في الجنوب.',
    'وتفاءلت النقابة بالموسم، وأشاد النقيب بالخطة.',
    'وتعافى الحارس بعد الجراحة، ومدّدت الجامعة مهلة التسجيل.',
  ],
  [
    ...refuted(
      'حرّمت البلدية صيد السردين.',
      'استثنى القرار المتقاعدين.',
      'تشاءمت النقابة بالموسم.',
      'أدان النقيب الخطة.',
      'انتكس الحارس بعد الجراحة.',
    ),
    ...undecided(
      'أوقف الفرن العمل في الجنوب.',
      'توفّي الحارس بعد الجراحة.',
      'ناقش القرار المتقاعدين.',
      'غادر الحارس بعد الجراحة.',
    ),
  ],
);

describe('The further Arabic lists', () => {
  const groups = (list: string) =>
    list
      .trim()
      .split(/[;\n]/)
      .map((group) => group.split('|'));
  const opposites = [stateAdjectives, oppositeAdverbs, oppositeDeeds, oppositeNouns].flatMap(groups);
  const widerLines = widerAdjectives
    .trim()
    .split('\n')
    .map((line) => line.split('>'));
  const relations = relationsOf(arJudging);
  const between = (one = '', other = '') =>
    relations.betweenLemmas(arLemmas(fold(one)), arLemmas(fold(other)));

  it('name no pair both as synonyms and as opposites, nor a wider word of itself', () => {
    const same = new Set(
      arJudging.synonyms.flatMap((group) =>
        group.flatMap((one) => group.map((other) => `${fold(one)}|${fold(other)}`)),
      ),
    );
    expect(opposites.filter(([one = '', other = '']) => same.has(`${fold(one)}|${fold(other)}`))).toEqual([]);
    expect(arJudging.entailments.filter(([narrow, wide]) => fold(narrow) === fold(wide))).toEqual([]);
    const wider = widerLines.flatMap(([narrow = '', wide = '']) =>
      narrow.split('|').map((word) => `${fold(word)}|${fold(wide)}`),
    );
    expect(wider.filter((pair) => same.has(pair))).toEqual([]);
  });

  it('have every verb of the opposites read as a verb', () => {
    expect([...new Set(groups(oppositeDeeds).flat())].filter((verb) => !isPast(fold(verb)))).toEqual([]);
  });

  /** «لاحقة», «صحيحة»: nouns of their own. */
  const ownFeminines = ['لاحق', 'صحيح', 'سري'];

  it('bring feminines back to their adjective', () => {
    const adjectives = [...groups(furtherAdjectives), ...groups(stateAdjectives)]
      .flat()
      .filter(
        (word) => !/ |[\u064b\u064d]$|ى$|ّ/.test(word) && word.length > 2 && !ownFeminines.includes(word),
      );
    expect(adjectives.filter((word) => !arLemmas(fold(`${word}ة`)).includes(fold(word)))).toEqual([]);
  });

  it('hold opposites against each other and let the wider adjective follow', () => {
    expect(opposites.filter(([one, other]) => between(one, other) !== 'opposite')).toEqual([]);
    expect(
      widerLines.filter(([narrow = '', wide]) => narrow.split('|').some((word) => !between(wide, word))),
    ).toEqual([]);
  });
});
