// Which one a noun means, what belongs to whom, and whose deed a verb without a noun behind it is.
import { articleFrom, holdsVerdicts, type Row } from './fixtures/judging.ts';

const undecided = (...statements: readonly string[]): Row[] =>
  statements.map((statement) => [statement, 'not_enough_information'] as const);

const line = articleFrom(
  [
    'تنطلق الرحلات على خط ثالث للحافلات السريعة في الدار البيضاء.',
    'ويربط الخط الجديد، الذي يبلغ طوله 13 كيلومتراً، الميناء بالجامعة.',
    'وبدأت خطة صيانة في 12 نيسان 2025.',
    'ويضم المجلس 65 عضواً، وانتُخب في أيار 2025.',
    'وأكدت الشركة أن المواقف البالغ عددها 85 موقفاً مجانية.',
    'وتُقام المباراة النهائية في العقبة.',
  ],
  { title: 'خط ثالث للحافلات السريعة' },
);

holdsVerdicts('what the article has introduced as new, and what it tells of it', line, [
  ['يبلغ طول الخط الثالث للحافلات السريعة 13 كيلومتراً.', 'supported'],
  ['يبلغ طول الخط الثالث للحافلات السريعة 31 كيلومتراً.', 'refuted', 'number_differs'],
  ['بدأت خطة صيانة في 12 نيسان 2025.', 'supported'],
  ['بدأت خطة صيانة في 12 آذار 2025.', 'not_enough_information'],
  ['انتخب المجلس في أيار 2025.', 'supported'],
  ['انتخب المجلس في أيار 2024.', 'refuted', 'date_differs'],
  ['بلغ عدد المواقف 85 موقفاً.', 'supported'],
  ['تقام المباراة النهائية في إربد.', 'refuted', 'name_differs'],
  ...undecided(
    'يبلغ طول الخط الأول للحافلات السريعة 13 كيلومتراً.',
    'يبلغ عرض الخط الثالث للحافلات السريعة 13 كيلومتراً.',
    'يبلغ طول الجامعة 13 كيلومتراً.',
    'انتخبت الشركة في أيار 2025.',
    'بدأت صيانة الخط في 12 نيسان 2025.',
  ),
]);

const ministers = articleFrom(
  [
    'استقال الوزير يوم الأحد بعد خلاف طويل مع النواب.',
    'ويتسلم الوزير الجديد مهامه صباح الخميس.',
    'ودمرت النار المكتبة القديمة في عام 2019.',
    'وتضم المكتبة ألف كتاب.',
    'وبلغت موازنة العام الماضي 15 مليون دينار.',
    'وزارت النائبة هدى الخطيب المستشفى والتقت في قاعته مدير الصحة.',
    'ورافق السفير الوزير إلى المطار وعاد في المساء إلى مكتبه في وسط المدينة القديمة.',
  ],
  { title: 'أخبار الحكومة' },
);

holdsVerdicts('what may be another than the one that was told of', ministers, [
  ['التقت هدى الخطيب في قاعته مدير الصحة.', 'supported'],
  ...undecided(
    'استقال الوزير الجديد يوم الأحد.',
    'يتسلم الوزير مهامه صباح الخميس.',
    'تضم المكتبة القديمة ألف كتاب.',
    'بلغت الموازنة 15 مليون دينار.',
    'عاد السفير في المساء إلى مكتبه.',
    'عاد الوزير في المساء إلى مكتبه.',
  ),
]);

const plants = articleFrom(
  [
    'Divers planted new kelp in the loch in 2023.',
    'The new plants stood two metres tall in May.',
    'The council chose a new minister of trade.',
    'The measure takes effect in June and covers 1,340 employees.',
    'The average wait for a building permit is nine weeks.',
    'The wait had grown in March.',
    'Clerks met at the old hall, and the old plants were burned in a yard behind the harbour wall.',
  ],
  { lang: 'en', title: 'New kelp plants in the loch' },
);

holdsVerdicts('English descriptions', plants, [
  ['The measure covers 1,340 employees.', 'supported'],
  ['The measure covers 1,430 employees.', 'refuted', 'number_differs'],
  ['The wait for a permit had grown in March.', 'not_enough_information'],
  ...undecided(
    'The plants were burned in a yard.',
    'The wait for a licence had grown in March.',
    'The hall covers 1,340 employees.',
  ),
]);
