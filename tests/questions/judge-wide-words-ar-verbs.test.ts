// Arabic verbs that say the same, follow from one another or have words of their own; and verbs of another degree, stage or legal meaning.
import { describe, expect, it } from 'vitest';
import { arJudging } from '../../questions/languages/ar/judging/index.ts';
import {
  widerVerbs,
  widerVerbsAlone,
} from '../../questions/languages/ar/judging/lexicon-entailments-verbs.ts';
import { furtherFrames } from '../../questions/languages/ar/judging/lexicon-frames-more.ts';
import { isPast } from '../../questions/languages/ar/judging/verb-lemmas.ts';
import { fold } from '../../questions/text/fold.ts';
import { articleFrom, holdsVerdicts, type Row } from './fixtures/judging.ts';

const undecided = (...statements: readonly string[]): Row[] =>
  statements.map((statement) => [statement, 'not_enough_information'] as const);
const supported = (...statements: readonly string[]): Row[] =>
  statements.map((statement) => [statement, 'supported'] as const);

/** Enough words to be an article. */
const fair =
  'وامتلأت الساحة بالباعة منذ الصباح، ووقف الأطفال حول عربة الحلوى، ثم عزفت الفرقة لحناً قديماً، وبقي الضيوف حتى أغلقت الأكشاك نوافذها في وقت متأخر من تلك الليلة الصافية، وعاد كل منهم إلى داره سيراً على قدميه.';

const holds = (subject: string, sentences: readonly string[], rows: readonly Row[]): void =>
  holdsVerdicts(subject, articleFrom([...sentences, fair], { title: 'من أخبار البلدة' }), rows);

holds(
  'State and courts',
  [
    'وأبرمت البلدية اتفاقاً مع الجامعة.',
    'وندّد الوزير بالاعتداء على المدرسة.',
    'ودهمت الشرطة مخزناً في الميناء.',
    'وتدارس المجلس خطة المياه.',
    'واعترف الحارس بالسرقة.',
    'ومشّطت القوات الغابة.',
    'وأعفى الرئيس المدير من منصبه.',
    'ووجّه النائب انتقادات إلى الشركة.',
    'وأصدرت المحكمة حكماً بسجن المقاول.',
    'وخرقت الجماعة الهدنة.',
    'وأجرى الوزير زيارة إلى القرية.',
    'ولاحقت الشرطة المهربين.',
    'واستجوبت النيابة الطبيب.',
  ],
  [
    ...supported(
      'عقدت البلدية اتفاقاً مع الجامعة.',
      'أدان الوزير الاعتداء على المدرسة.',
      'داهمت الشرطة مخزناً في الميناء.',
      'ناقش المجلس خطة المياه.',
      'أقرّ الحارس بالسرقة.',
      'فتشت القوات الغابة.',
      'أقال الرئيس المدير.',
      'انتقد النائب الشركة.',
      'قضت المحكمة بسجن المقاول.',
      'انتهكت الجماعة الهدنة.',
      'زار الوزير القرية.',
      'طاردت الشرطة المهربين.',
      'سألت النيابة الطبيب.',
    ),
    ...undecided(
      'نفذت البلدية اتفاقاً مع الجامعة.',
      'أقرّ المجلس خطة المياه.',
      'أُدين الحارس بالسرقة.',
      'أحرقت القوات الغابة.',
      'استقال المدير.',
      'اتهم النائب الشركة.',
      'اتهمت المحكمة المقاول.',
      'ألغت الجماعة الهدنة.',
      'اعتقلت الشرطة المهربين.',
      'اعتقلت النيابة الطبيب.',
      'اتهمت النيابة الطبيب.',
      'دعا الوزير القرية.',
    ),
  ],
);

holds(
  'Harm, weather and war',
  [
    'وغمرت المياه حقول القمح.',
    'وانهار سقف المصنع.',
    'والتهمت النيران الغابة الشرقية.',
    'وأسفر الانفجار عن مقتل حارسين.',
    'وانتشلت الفرق القارب من القاع.',
    'ودهست شاحنة دراجة.',
    'وقصفت الطائرات الجسر الحديدي.',
    'ونسف المسلحون البرج القديم.',
    'وهشّم الفتى زجاج النافذة.',
    'واحتدم القتال شرق النهر.',
    'وتوغّلت القوات في الوادي.',
    'وشنّ الطيران غارة على القاعدة.',
    'وجلت القوات عن المعسكر.',
  ],
  [
    ...supported(
      'أغرقت المياه حقول القمح.',
      'سقط سقف المصنع.',
      'أحرقت النيران الغابة الشرقية.',
      'أودى الانفجار بحياة حارسين.',
      'أخرجت الفرق القارب من القاع.',
      'صدمت شاحنة دراجة.',
      'استهدفت الطائرات الجسر الحديدي.',
      'حطّم الفتى زجاج النافذة.',
      'اشتد القتال شرق النهر.',
      'دخلت القوات الوادي.',
      'هاجم الطيران القاعدة.',
      'انسحبت القوات من المعسكر.',
    ),
    ...undecided(
      'أتلفت المياه حقول القمح.',
      'تضرر سقف المصنع.',
      'هددت النيران الغابة الشرقية.',
      'دمّرت الطائرات الجسر الحديدي.',
      'احتل المسلحون البرج القديم.',
      'سرق الفتى زجاج النافذة.',
      'توقف القتال غرب النهر.',
      'سيطرت القوات على الوادي.',
      'دمّر الطيران القاعدة.',
      'أحرقت القوات المعسكر.',
    ),
  ],
);

holds(
  'Work, science and play',
  [
    'واستغنى المصرف عن 90 موظفاً.',
    'واكتشف الباحثون مقبرة تحت التل.',
    'وتخرّجت الطبيبة من الجامعة.',
    'وسحق الفريق ضيفه.',
    'واستدانت الشركة مليون دينار.',
    'وشيّدت البلدية مكتبة.',
    'وسجّلت الأسعار ارتفاعاً في الخريف.',
    'ولم يحظ المشروع بدعم الوزارة.',
    'واقترع السكان يوم الأحد.',
    'وواصل العمال الحفر.',
    'واختتم المعرض دورته الثالثة.',
    'وأثار القرار قلق التجار.',
  ],
  [
    ...supported(
      'سرّح المصرف 90 موظفاً.',
      'عثر الباحثون على مقبرة تحت التل.',
      'هزم الفريق ضيفه.',
      'اقترضت الشركة مليون دينار.',
      'أنشأت البلدية مكتبة.',
      'ارتفعت الأسعار في الخريف.',
      'صوّت السكان يوم الأحد.',
      'تابع العمال الحفر.',
      'أنهى المعرض دورته الثالثة.',
      'أقلق القرار التجار.',
    ),
    ...undecided(
      'عاقب المصرف 90 موظفاً.',
      'درس الباحثون مقبرة تحت التل.',
      'درّست الطبيبة في الجامعة.',
      'تعادل الفريق مع ضيفه.',
      'سددت الشركة مليون دينار.',
      'رممت البلدية مكتبة.',
      'تضاعفت الأسعار في الخريف.',
      'أنهى العمال الحفر.',
      'ألغى المعرض دورته الثالثة.',
      'أغضب القرار التجار.',
    ),
  ],
);

describe('The Arabic lists of verbs', () => {
  const key = (one: string, other: string) => `${fold(one)}|${fold(other)}`;
  const same = new Set(
    arJudging.synonyms.flatMap((group) =>
      group.flatMap((one) => group.filter((other) => other !== one).map((other) => key(one, other))),
    ),
  );

  it('name no pair both as the same and as opposites', () => {
    expect(arJudging.opposites.filter(([one, other]) => same.has(key(one, other)))).toEqual([]);
  });

  it('let no word follow from itself, nor from what says the same', () => {
    expect(arJudging.entailments.filter(([narrow, wide]) => fold(narrow) === fold(wide))).toEqual([]);
    const verbs = new Set([widerVerbs, widerVerbsAlone].flatMap((list) => list.trim().split(/[>|\n]/)));
    const listed = arJudging.entailments.filter(([narrow, wide]) => verbs.has(narrow) && verbs.has(wide));
    expect(listed.filter(([narrow, wide]) => same.has(key(narrow, wide)))).toEqual([]);
  });

  it('hold no verb that the judge would read as a noun', () => {
    const nouns = new Set(
      'مظاهرة تظاهرة مسيرة احتجاج استفتاء تصويت انتخابات اقتراع تفجير هجوم معالجة علاج اجتياز عبور مطالبة طلب'.split(
        ' ',
      ),
    );
    const listed = [widerVerbs, widerVerbsAlone].flatMap((list) => list.trim().split(/[>|\n]/));
    const framed = furtherFrames
      .trim()
      .split(/[;\n]/)
      .flatMap((entry) => (entry.split('>')[0] ?? '').split('|').map((phrase) => phrase.split(' ')[0] ?? ''));
    const verbs = [...listed.filter((word) => !word.includes(' ') && !nouns.has(word)), ...framed];
    expect(verbs.filter((verb) => !isPast(fold(verb)))).toEqual([]);
  });
});
