// The same said in another form: who did it and whom it was done to, from its other side, by a noun and a verb.
import { articleFrom, holdsVerdicts, type Row } from './fixtures/judging.ts';

const undecided = (...statements: readonly string[]): Row[] =>
  statements.map((statement) => [statement, 'not_enough_information'] as const);

const arabic = articleFrom(
  [
    'وأوضح المهندس فادي رزق أن فرق القسم أنجزت صيانة 71 محطة حتى الآن من أصل 96 محطة.',
    'وسيبدأ القطع عند الساعة الثامنة صباحاً يوم الأحد، ويستمر القطع أربع ساعات.',
    'وبدأت الرحلات في أيلول 2025، ولم يشارك الفلكي يونس العمري في الدراسة.',
    'وأجّل المجلس الجلسة مرتين، وهزم فريق النور فريق الأمل في النهائي.',
    'ووظّف المصنع 600 عامل، وسيعمل 900 شخص في المنجم.',
  ],
  { title: 'أخبار متفرقة من المدينة' },
);

holdsVerdicts('Arabic forms', arabic, [
  ['تم الانتهاء من صيانة 71 محطة من أصل 96.', 'supported'],
  ['تم الانتهاء من صيانة 17 محطة من أصل 96.', 'refuted', 'number_differs'],
  ['يبدأ القطع عند الساعة الثامنة صباحاً يوم الأحد.', 'supported'],
  ['تبلغ مدة القطع أربع ساعات.', 'supported'],
  ['تبلغ مدة القطع خمس ساعات.', 'refuted', 'number_differs'],
  ['لم تبدأ الرحلات إلا في أيلول 2025.', 'supported'],
  ['لم تبدأ الرحلات إلا في أيار 2025.', 'refuted', 'date_differs'],
  ['كان يونس العمري من المشاركين في الدراسة.', 'refuted', 'negation_differs'],
  ['تأجّلت الجلسة مرتين.', 'supported'],
  ...undecided('عمل 600 عامل في المصنع.', 'يعمل 900 شخص في المنجم.', 'تأجّل المجلس مرتين.'),
]);

const french = articleFrom(
  [
    'L’usine emploiera 600 personnes dès la première année, selon la présidente du groupe.',
    'La foudre a frappé la tour en 2017, et le maire a ouvert le chantier en mai.',
    'Le club a été fondé à Lyon en 1996 par des ouvriers de la gare et des marchands de la place.',
  ],
  { lang: 'fr', title: 'Nouvelles de la ville' },
);

holdsVerdicts('French forms', french, [
  ['600 personnes travailleront à l’usine dès la première année.', 'supported'],
  ['900 personnes travailleront à l’usine dès la première année.', 'refuted', 'number_differs'],
  ['En 2017, c’est la foudre qui a frappé la tour.', 'supported'],
  ...undecided('600 personnes travaillent à l’usine.'),
]);

const english = articleFrom(
  [
    'Henrik Solvangen did not work on the study of the bay, and the company employs 1,650 people.',
    'It was Ann Reyes who opened the museum in June 2024, after the mayor had cut the ribbon of the bridge.',
    'Oona Trevellicke did not speak in the debate, and the hospital’s chief executive accepted the findings.',
  ],
  { lang: 'en', title: 'News of the bay' },
);

holdsVerdicts('English forms', english, [
  [
    'Henrik Solvangen was one of the scientists who worked on the study of the bay.',
    'refuted',
    'negation_differs',
  ],
  ['Ann Reyes opened the museum in June 2024.', 'supported'],
  ['The museum did not open until June 2025.', 'not_enough_information'],
  ['Oona Trevellicke spoke for the plan in the debate.', 'refuted', 'negation_differs'],
  ['The chief executive of the hospital accepted the findings.', 'supported'],
  ...undecided('Oona Trevellicke spoke for the plan in the chamber.'),
]);
