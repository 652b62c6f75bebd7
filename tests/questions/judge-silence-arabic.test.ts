// What the judge leaves undecided in Arabic, though most of its words stand in the article.
import { articleFrom, holdsVerdicts, type Row } from './fixtures/judging.ts';

const undecided = (...statements: readonly string[]): Row[] =>
  statements.map((statement) => [statement, 'not_enough_information', 'not_stated']);

const road = articleFrom(
  [
    'وقد يغلق المحافظ الطريق إذا تكررت الحوادث.',
    'وحاول السائق الهرب من المكان.',
    'وكاد الفريق يخسر في الربع الأخير.',
    'وتعتزم المحافظة توسيع الطريق في الصيف المقبل.',
    'وقرر الاتحاد منح اللاعبين مكافأة.',
    'وتعهدت الوزارة بإزالة الألغام.',
    'وطالب الأهالي بإغلاق المنطقة.',
    'ونفت الشركة المالكة أن تكون المواد خطرة.',
    'وتوقع خبير محلي أن تستمر أعمال الإطفاء يومين.',
    'ورجح مهندس أن يكون اللغم قديماً.',
    'وزعم شاهد أن الجيش زرع اللغم.',
    'ويأمل التجار أن يتحسن الطريق.',
    'وإذا وافقت البلدية يوسع المعهد الرصيف.',
    'ولم تجد الشرطة أي سلاح في المنزل.',
  ],
  { title: 'حوادث على طريق حمص', published: '2026-02-10' },
);

holdsVerdicts(
  'hedged and conditional deeds',
  road,
  undecided('أغلق المحافظ الطريق.', 'يغلق المحافظ الطريق.'),
);
holdsVerdicts('a condition', road, undecided('يوسع المعهد الرصيف.', 'وافقت البلدية.', 'تكررت الحوادث.'));
holdsVerdicts(
  'planned, promised and demanded deeds',
  road,
  undecided(
    'وسعت المحافظة الطريق.',
    'منح الاتحاد اللاعبين مكافأة.',
    'أزالت الوزارة الألغام.',
    'أغلقت المنطقة.',
    'أغلق الأهالي المنطقة.',
  ),
);
holdsVerdicts('attempted deeds', road, undecided('هرب السائق من المكان.', 'خسر الفريق في الربع الأخير.'));
holdsVerdicts('denied words', road, undecided('المواد خطرة.', 'كانت المواد خطرة.'));
holdsVerdicts('guesses', road, undecided('تستمر أعمال الإطفاء يومين.', 'اللغم قديم.'));
holdsVerdicts('the hedge kept', road, [
  ['تعتزم المحافظة توسيع الطريق في الصيف المقبل.', 'supported'],
  ['رجح مهندس أن يكون اللغم قديماً.', 'supported'],
  ['زعم شاهد أن الجيش زرع اللغم.', 'supported'],
  ['تعهدت الوزارة بإزالة الألغام.', 'supported'],
]);
holdsVerdicts(
  'a hope or an allegation behind which the words stand whole',
  road,
  undecided('يتحسن الطريق.', 'زرع الجيش اللغم.'),
);

const town = articleFrom(
  [
    'قال مساعد المحافظ فادي رزق إن المدارس أُغلقت يوم الإثنين.',
    'وزار نائب رئيس الوزراء طارق متري المدينة.',
    'وأصيب بعض ركاب الحافلة بجروح طفيفة.',
    'واعتقلت الشرطة سائق الشاحنة مروان قاسم في حمص، وأفرجت عن سائق الحافلة.',
    'واشترى التاجر سيارة وباع شاحنة.',
    'وقتل ثلاثة أشخاص وأصيب تسعة آخرون في حادث سير.',
    'وحل الدراج أيمن سعد ثالثاً في السباق وحل زميله طارق نجم ثانياً.',
    'وبلغ المنتخب اللبناني لكرة السلة نهائي البطولة العربية.',
    'وتراجعت صادرات القمح بنسبة 12 في المئة.',
    'وطلب المجلس من الحكومة تمويل المرفأ.',
    'وافتتح مدير المدرسة الوطنية هاني سليم معرضاً للرسوم.',
    'ويقدر عدد الحضور بنحو 3000 شخص.',
  ],
  { title: 'أخبار المدينة', published: '2026-02-10' },
);

holdsVerdicts('part for all', town, [
  ...undecided('أصيب ركاب الحافلة بجروح طفيفة.'),
  ['أصيب كل ركاب الحافلة بجروح طفيفة.', 'refuted', 'opposite'],
]);
holdsVerdicts(
  'heads dropped',
  town,
  undecided(
    'قال المحافظ إن المدارس أغلقت يوم الإثنين.',
    'زار رئيس الوزراء المدينة.',
    'زار رئيس الوزراء طارق متري المدينة.',
    'بلغ المنتخب نصف نهائي البطولة العربية.',
    'افتتح مدير المعرض هاني سليم.',
  ),
);
holdsVerdicts(
  'the head of a speaker’s office dropped',
  town,
  undecided('قال المحافظ فادي رزق إن المدارس أغلقت يوم الإثنين.'),
);
holdsVerdicts(
  'objects and subjects of two verbs',
  town,
  undecided(
    'اعتقلت الشرطة سائق الحافلة.',
    'أفرجت الشرطة عن سائق الشاحنة.',
    'أفرجت الشرطة عن مروان قاسم.',
    'اشترى التاجر شاحنة.',
    'باع التاجر سيارة.',
    'مول المجلس المرفأ.',
    'طلبت الحكومة من المجلس تمويل المرفأ.',
  ),
);
holdsVerdicts('two numbers of one sentence exchanged', town, [
  ['قتل تسعة أشخاص في حادث سير.', 'not_enough_information'],
  ['قتل تسعة أشخاص وأصيب ثلاثة آخرون في حادث سير.', 'refuted', 'role_differs'],
]);
holdsVerdicts(
  'a description that belongs to another',
  town,
  undecided('كان مروان قاسم سائق الحافلة.', 'افتتح وزير التربية هاني سليم معرضاً للرسوم.'),
);
holdsVerdicts(
  'ordinals',
  town,
  undecided('حل أيمن سعد ثانياً في السباق.', 'حل أيمن سعد أولاً في السباق.', 'حل طارق نجم ثالثاً.'),
);
holdsVerdicts(
  'something wider or narrower than what is told',
  town,
  undecided(
    'تراجعت صادرات الحبوب بنسبة 12 في المئة.',
    'بلغ المنتخب اللبناني لكرة القدم نهائي البطولة العربية.',
    'فاز المنتخب اللبناني بالبطولة العربية.',
  ),
);
holdsVerdicts('an exact number of an estimate', town, undecided('يقدر عدد الحضور ب 3000 شخص.'));
holdsVerdicts(
  'another language, another subject',
  town,
  undecided(
    'Three people were killed in a road accident.',
    'Trois personnes ont été tuées dans un accident.',
    'فاز المنتخب الياباني بكأس آسيا.',
    'ارتفعت أسعار النفط.',
    'لقاء',
    '123',
  ),
);
