// One, two and several of a thing, told by its form: none of them follows from another, and some are not all.
import { articleFrom, holdsVerdicts, type Row } from './fixtures/judging.ts';

const undecided = (...statements: readonly string[]): Row[] =>
  statements.map((statement) => [statement, 'not_enough_information'] as const);

const arabic = articleFrom(
  [
    'ومددت البلدية مهلة دفع الرسوم أسبوعين.',
    'واستأجرت البلدية مخزنين في حي الورود.',
    'وأحالت البلدية موظفين إلى التحقيق بعد تلف الملفات.',
    'وطلب مجلس الأعيان تقريرا من مدير الحدائق.',
    'ووزعت البلدية كرسيين خشبيين على كل مقهى.',
    'واعتصم بحارة أمام بوابة المرفأ، وتظاهر مزارعون في ساحة البلدة.',
    'واستقبل رئيس البلدية مراقبي الصحة.',
  ],
  { title: 'أخبار البلدية' },
);

holdsVerdicts('the number of an Arabic noun', arabic, [
  ['مددت البلدية مهلة دفع الرسوم أسبوعين.', 'supported'],
  ['استأجرت البلدية مخزنين في حي الورود.', 'supported'],
  ['طلب مجلس الأعيان تقريرا من مدير الحدائق.', 'supported'],
  ...undecided(
    'مددت البلدية مهلة دفع الرسوم أسبوعا.',
    'استأجرت البلدية مخزنا في حي الورود.',
    'استأجرت البلدية المخزن في حي الورود.',
    'أحالت البلدية موظفا إلى التحقيق.',
    'طلب مجلس الأعيان تقريرين من مدير الحدائق.',
    'وزعت البلدية كرسيا خشبيا على كل مقهى.',
  ),
]);

holdsVerdicts('some told as all in Arabic', arabic, [
  ...undecided('تظاهر المزارعون في ساحة البلدة.', 'أحالت البلدية الموظفين إلى التحقيق.'),
  ['تظاهر مزارعون في ساحة البلدة.', 'supported'],
]);
