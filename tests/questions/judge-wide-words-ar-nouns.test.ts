// Arabic nouns told by other nouns: words of east and west, spellings of loan words, what is wider; and near ones that say something else.
import { describe, expect, it } from 'vitest';
import { arJudging } from '../../questions/languages/ar/judging/index.ts';
import { wideNounGroups, wideNounPairs } from '../../questions/languages/ar/judging/wide-nouns.ts';
import { fold } from '../../questions/text/fold.ts';
import { articleFrom, holdsVerdicts, type Row } from './fixtures/judging.ts';

const undecided = (...statements: readonly string[]): Row[] =>
  statements.map((statement) => [statement, 'not_enough_information'] as const);
const supported = (...statements: readonly string[]): Row[] =>
  statements.map((statement) => [statement, 'supported'] as const);

/** Enough words to be an article. */
const weather =
  'وكان الطقس معتدلاً في ذلك اليوم، واحتفل الأهالي بالعيد في الساحة الكبرى بعد صلاة الظهر، ثم تفرقوا إلى بيوتهم قبل المساء بقليل، وبقيت الأعلام معلقة على الجدران القديمة زمناً طويلاً حتى جاء الشتاء.';

const holds = (subject: string, sentences: readonly string[], rows: readonly Row[]): void =>
  holdsVerdicts(subject, articleFrom([...sentences, weather], { title: 'أخبار' }), rows);

holds(
  'People',
  [
    'واستقبل العمدة مبعوث الأمم المتحدة في الميناء.',
    'وأنقذ رجال الإطفاء طباخاً من الحريق.',
    'وكرّم المعهد متدربة من القرية.',
    'وأوقف رجال الشرطة نشالاً في السوق.',
    'وعالج الطبيب رهينة في المستشفى.',
    'وعاد القبطان إلى السفينة.',
    'وانتقد سمسار القرار الجديد.',
    'ودعمت السيدة المرشحة في الحملة.',
    'وأضرب الممرضون عن العمل أمس.',
    'وشاهد القائد جنوداً في الوادي.',
  ],
  [
    ...supported(
      'استقبل العمدة موفد الأمم المتحدة في الميناء.',
      'أنقذ الإطفائيون طباخاً من الحريق.',
      'أنقذ رجال الإطفاء طاهياً من الحريق.',
      'كرّم المعهد متمرنة من القرية.',
      'أوقف رجال الشرطة لصاً في السوق.',
      'أوقفت عناصر الشرطة نشالاً في السوق.',
      'عاد الربان إلى السفينة.',
      'انتقد وسيط القرار الجديد.',
      'دعمت السيدة المترشحة في الحملة.',
      'شاهد القائد عسكريين في الوادي.',
    ),
    ...undecided(
      'كرّم المعهد متدرباً من القرية.',
      'كرّم المعهد مدربة من القرية.',
      'أوقف رجال الأمن نشالاً في السوق.',
      'أوقف رجال الشرطة مجرماً في السوق.',
      'عالج الطبيب أسيراً في المستشفى.',
      'عاد الطيار إلى السفينة.',
      'أضرب الموظفون عن العمل أمس.',
      'أضرب الأشخاص عن العمل أمس.',
      'شاهد القائد ضباطاً في الوادي.',
      'دعمت السيدة الناخبة في الحملة.',
    ),
  ],
);

holds(
  'Places and things',
  [
    'وأسقط الجيش طائرة بدون طيار فوق الوادي.',
    'واشترى التاجر هاتفاً محمولاً من الحانوت.',
    'ونقل السائق البندورة في كميون قديم.',
    'وصدمت الحافلة دراجة نارية عند التل.',
    'وهدم العمال جدار الحجرة القديمة.',
    'وباعت الأسرة مرآب المنزل إلى الجار.',
    'وعثرت الشرطة على كلاشنيكوف في الكهف.',
    'وأطفأ الحارس مصابيح الكاتدرائية.',
    'ومنعت البلدية دخول الشاحنات إلى الحي.',
    'ورمّم المهندسون كنيساً في المدينة القديمة.',
    'ونشرت الطالبة خريطة المنطقة على شبكة الإنترنت.',
    'ودفع المزارع إيجار المستودع إلى المالك.',
  ],
  [
    ...supported(
      'أسقط الجيش طائرة مسيّرة فوق الوادي.',
      'أسقط الجيش درون فوق الوادي.',
      'أسقط الجيش طائرة فوق الوادي.',
      'اشترى التاجر جوالاً من الحانوت.',
      'اشترى التاجر هاتفاً خلوياً من المتجر.',
      'نقل السائق الطماطم في شاحنة قديمة.',
      'صدمت الحافلة موتوسيكلاً عند التلة.',
      'هدم العمال حائط الغرفة القديمة.',
      'باعت الأسرة كراج البيت إلى الجار.',
      'عثرت الشرطة على سلاح في الكهف.',
      'أطفأ الحارس مصابيح الكنيسة.',
      'رمّم المهندسون معبداً في المدينة القديمة.',
      'دفع المزارع كراء المخزن إلى المالك.',
    ),
    ...undecided(
      'أسقط الجيش مروحية فوق الوادي.',
      'اشترى التاجر حاسوباً محمولاً من الحانوت.',
      'نقل السائق البطاطا في كميون قديم.',
      'صدمت الحافلة دراجة هوائية عند التل.',
      'هدم العمال سقف الحجرة القديمة.',
      'باعت الأسرة حديقة المنزل إلى الجار.',
      'عثرت الشرطة على مسدس في الكهف.',
      'أطفأ الحارس مصابيح المسجد.',
      'منعت البلدية دخول المركبات إلى الحي.',
      'رمّم المهندسون كنيسة في المدينة القديمة.',
      'دفع المزارع ثمن المستودع إلى المالك.',
    ),
  ],
);

holds(
  'Offices, bodies, time and thought',
  [
    'وعيّن رئيس الوزراء سفيراً جديداً في اليابان.',
    'وأقال الملك وزير المالية يوم الأحد.',
    'وأعلن الجانبان هدنة في الوادي، وأقرّت اللجنة الإجراءات.',
    'وأوقفت الشرطة المهرب في المطار.',
    'وقدّم المحامي شكوى إلى القاضي.',
    'وأثارت المجزرة استياء المنظمة.',
    'ووقّعت الشركة صفقة مع البلدية.',
    'وتابع الجمهور مباراة الكريكيت في الملعب.',
    'وأهدر اللاعب ضربة جزاء في الشوط الثاني.',
  ],
  [
    ...supported(
      'عيّن رئيس الحكومة سفيراً جديداً في اليابان.',
      'أقال العاهل وزير المال يوم الأحد.',
      'أعلن الطرفان هدنة في الوادي.',
      'أقرّت اللجنة التدابير.',
      'أوقف البوليس المهرب في المطار.',
      'أثارت المذبحة امتعاض المنظمة.',
      'وقّعت المؤسسة اتفاقاً مع البلدية.',
      'تابع الجمهور مباراة الكريكت في الملعب.',
    ),
    ...undecided(
      'عيّن رئيس البرلمان سفيراً جديداً في اليابان.',
      'أقال الملك وزير الاقتصاد يوم الأحد.',
      'أقرّت اللجنة القوانين.',
      'أوقف الجيش المهرب في المطار.',
      'قدّم المحامي دعوى إلى القاضي.',
      'أثارت الحادثة استياء المنظمة.',
      'وقّعت الشركة معاهدة مع البلدية.',
      'تابع الجمهور مباراة الرغبي في الملعب.',
      'أهدر اللاعب ضربة ركنية في الشوط الثاني.',
    ),
  ],
);

describe('The wide lists of Arabic nouns', () => {
  it('name no pair both as saying the same and as excluding each other', () => {
    const groups = arJudging.synonyms.map((group) => new Set(group.map(fold)));
    const both = arJudging.opposites.filter(([one, other]) =>
      groups.some((group) => group.has(fold(one)) && group.has(fold(other))),
    );
    expect(both).toEqual([]);
  });

  it('give no word a wider one that is itself or says the same', () => {
    const groups = arJudging.synonyms.map((group) => new Set(group.map(fold)));
    expect(wideNounPairs.filter(([narrow, wide]) => fold(narrow) === fold(wide))).toEqual([]);
    const alike = wideNounPairs.filter(([narrow, wide]) =>
      groups.some((group) => group.has(fold(narrow)) && group.has(fold(wide))),
    );
    expect(alike).toEqual([]);
  });

  it('give no word a wider one that excludes it', () => {
    const opposed = new Set(arJudging.opposites.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]).map(fold));
    expect(wideNounPairs.filter(([narrow, wide]) => opposed.has(fold(`${narrow} ${wide}`)))).toEqual([]);
  });

  it('hold women beside men', () => {
    expect(wideNounGroups).toContainEqual(['مرشحة', 'مترشحة']);
    expect(wideNounPairs).toContainEqual(['سائحة', 'زائرة']);
    expect(wideNounPairs).toContainEqual(['سائحة', 'شخص']);
  });

  it('let what is wider follow from a synonym and by two steps', () => {
    expect(wideNounPairs).toContainEqual(['عقيلة', 'امرأة']);
    expect(wideNounPairs).toContainEqual(['ميكروباص', 'مركبة']);
  });
});
