// What a pronoun of a thing stands for: the one noun that agrees, and none where two do.
import { articleFrom, holdsVerdicts, type Row } from './fixtures/judging.ts';

const undecided = (...statements: readonly string[]): Row[] =>
  statements.map((statement) => [statement, 'not_enough_information'] as const);

const arabic = articleFrom(
  [
    'وكان إغلاق عام 2025 قد استمر 45 يوماً، وضبطت السلطات خلاله 19 قارباً مخالفاً.',
    'وأنشئ المرصد عام 2009، ويعمل فيه 17 باحثاً.',
    'وافتتح الوزير المسرح والمتحف، ويعمل فيه 30 حارساً.',
    'ووصل الخبير أمس، وصدر عنه تقرير طويل عن الموسم وما جرى فيه من أعمال.',
    'وتستمر المعارض حتى نهاية الشهر في قاعات كثيرة.',
  ],
  { title: 'أخبار البحر والمدينة' },
);

holdsVerdicts('an Arabic pronoun behind its preposition', arabic, [
  ['ضُبط 19 قارباً مخالفاً خلال إغلاق عام 2025.', 'supported'],
  ['ضُبط 91 قارباً مخالفاً خلال إغلاق عام 2025.', 'refuted', 'number_differs'],
  ['يعمل في المرصد 17 باحثاً.', 'supported'],
  ['يعمل 17 باحثاً في المرصد.', 'supported'],
  ['صدر عن الخبير تقرير طويل.', 'supported'],
  ...undecided('يعمل في المسرح 30 حارساً.', 'يعمل في المتحف 30 حارساً.'),
]);

const english = articleFrom(
  [
    'Kelp grows near the harbour. It shelters young cod and softens the force of waves.',
    'The delegation arrived at the museum. It opened in 1958 after years of work.',
    'The study lasted ten years in the valley, and the mayor thanked the divers for their patience.',
  ],
  { lang: 'en', title: 'What kelp is good for' },
);

holdsVerdicts('an English pronoun of what the headline is about', english, [
  ['Kelp shelters young cod.', 'supported'],
  ...undecided('The delegation opened in 1958.', 'The museum opened in 1958.'),
]);
