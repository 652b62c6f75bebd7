// What a part of a sentence says by itself: joined amounts, parts of a count, offices beside names, participles behind nouns, changes behind
// amounts.
import { articleFrom, holdsVerdicts, type Row } from './fixtures/judging.ts';

const undecided = (...statements: readonly string[]): Row[] =>
  statements.map((statement) => [statement, 'not_enough_information'] as const);

const town = articleFrom(
  [
    'ترصد البلدية 2.4 مليون دولار لشبكة الإنارة، و1.1 مليون دولار للمكتبات العامة.',
    'وأوضح المدير العام للشركة، رشيد التازي، أن الأسطول يتكون من 34 حافلة، 22 منها كهربائية بالكامل.',
    'وقالت لبنى الزواوي، رئيسة جمعية السكان، إن الطالبة سناء العمري هي التي لاحظت الخلل.',
    'وأضاف سيب بلاتر رئيس الاتحاد أن القطع سيبدأ عند الظهر، ويستمر أربع ساعات في حي النور، وثلاث ساعات في حي الربيع.',
    'وتوفي والد الطفل سامي الحلبي في المستشفى، وفاز سائق الراليات السعودي فهد العمري بالسباق.',
  ],
  { title: 'أخبار المدينة' },
);

holdsVerdicts('joined amounts', town, [
  ['ترصد البلدية 1.1 مليون دولار للمكتبات العامة.', 'supported'],
  ['ترصد البلدية 2.4 مليون دولار لشبكة الإنارة.', 'supported'],
  ['ترصد البلدية 2.4 مليون دولار للمكتبات العامة.', 'not_enough_information'],
  ['ترصد البلدية 1.9 مليون دولار للمكتبات العامة.', 'refuted', 'number_differs'],
  ['يستمر القطع ثلاث ساعات في حي الربيع.', 'supported'],
]);
holdsVerdicts('parts of a count', town, [
  ['من بين الحافلات 22 حافلة كهربائية بالكامل.', 'supported'],
  ['من بين الحافلات 27 حافلة كهربائية بالكامل.', 'refuted', 'number_differs'],
  ['34 حافلة كهربائية بالكامل.', 'not_enough_information'],
]);
holdsVerdicts('offices and clefts', town, [
  ['المدير العام للشركة هو رشيد التازي.', 'supported'],
  ['المدير العام للشركة هو سعيد التازي.', 'refuted', 'name_differs'],
  ['لبنى الزواوي هي رئيسة جمعية السكان.', 'supported'],
  ['سيب بلاتر رئيس الاتحاد.', 'supported'],
  ['لاحظت سناء العمري الخلل.', 'supported'],
  ['فاز فهد العمري بالسباق.', 'supported'],
  ...undecided(
    'لاحظت لبنى الزواوي الخلل.',
    'توفي سامي الحلبي في المستشفى.',
    'المدير العام للجمعية هو رشيد التازي.',
  ),
]);

const firm = articleFrom(
  [
    'La société Voltane, fondée à Grenoble en 1996, emploie 4 300 personnes dans cinq pays.',
    'Son chiffre d’affaires a atteint 1,1 milliard d’euros en 2025, en hausse de 12 % sur un an ; son bénéfice a reculé de 8 %.',
    'L’État apportera 120 millions d’euros pour le terrain et 45 millions d’euros pour la route.',
    'Un rapport publié en mars 2025 sur la région critique le projet, selon la mairie de la ville.',
  ],
  { lang: 'fr', title: 'Voltane agrandit son usine' },
);

holdsVerdicts('French changes, owners and participles', firm, [
  ['Le chiffre d’affaires de Voltane a augmenté de 12 % en 2025.', 'supported'],
  ['L’État apportera 45 millions d’euros pour la route.', 'supported'],
  ['Un rapport a été publié en mars 2025.', 'supported'],
  ['Le bénéfice de Voltane a augmenté de 12 % en 2025.', 'not_enough_information'],
]);

const study = articleFrom(
  [
    'She recorded 31 species before the clearing and 22 at the end of the study.',
    'The line carried 11 million tons of grain in 2025, down 6% from the year before.',
    'Two members voted with the opposition in May, and the Speaker did not vote.',
    'The delegates met at the old hall near the river, and an agreement signed in June covers the coast.',
  ],
  { lang: 'en', title: 'News of the coast' },
);

holdsVerdicts('English parts', study, [
  ['31 species were recorded before the clearing.', 'supported'],
  ['13 species were recorded before the clearing.', 'refuted', 'number_differs'],
  ['The Speaker did not vote.', 'supported'],
  ...undecided('The line fell 16% in 2025.', 'The delegates signed an agreement in June.'),
]);
