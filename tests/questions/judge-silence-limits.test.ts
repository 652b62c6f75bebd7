// Rules and rates: a limit in one rule leaves room for another beside it, and an amount an hour is no amount.
import { articleFrom, holdsVerdicts, type Row } from './fixtures/judging.ts';

const undecided = (...statements: readonly string[]): Row[] =>
  statements.map((statement) => [statement, 'not_enough_information', 'not_stated']);

const arabic = articleFrom(
  [
    'لا يُقبل من يقل عمره عن 18 عاماً.',
    'ويُمنع من تقل درجته عن 50.',
    'وتُعفى الشركات التي يقل عدد عمالها عن 10.',
    'واستخدم الجسر 1200 سائق في اليوم الأول.',
    'وتقول الهيئة إن القواعد الجديدة تسري على جميع المدارس والمصانع في المدينة من دون استثناء حتى نهاية العام.',
  ],
  { lang: 'ar', title: 'قواعد جديدة للقبول والإعفاء' },
);

holdsVerdicts('what an Arabic rule measures by', arabic, [
  ...undecided(
    'لا يُقبل من يقل عمره عن 21 عاماً.',
    'يُمنع من تقل درجته عن 60.',
    'تُعفى الشركات التي يقل عدد عمالها عن 50.',
  ),
  ['استخدم الجسر 1500 سائق.', 'not_enough_information'],
]);

const english = articleFrom(
  [
    'Those with a mark below 8 fail.',
    'The rule exempts firms with fewer than 10 workers.',
    'The plan needs more than 60 votes.',
    'The centre sold more than 60 tickets.',
    'The new rules apply to every school and every workshop of the city until the end of the year.',
  ],
  { lang: 'en', title: 'New rules on marks and exemptions' },
);

holdsVerdicts('two limits of an English rule', english, [
  ...undecided(
    'Those with a mark below 10 fail.',
    'The rule exempts firms with fewer than 50 workers.',
    'The plan needs more than 50 votes.',
  ),
  ['The centre sold more than 50 tickets.', 'supported', 'entailed'],
]);

const french = articleFrom(
  [
    'La règle exempte les entreprises de moins de 10 salariés.',
    'Le plan exige plus de 60 voix.',
    'Le bus transporte 900 personnes par heure.',
    'La ferme livre 40 fromages par client.',
    'La salle a accueilli 700 visiteurs en mai.',
    'Les nouvelles règles valent pour toutes les écoles et tous les ateliers de la ville jusqu’à la fin de l’année.',
  ],
  { lang: 'fr', title: 'De nouvelles règles pour les entreprises' },
);

holdsVerdicts('limits and rates in French', french, [
  ...undecided(
    'La règle exempte les entreprises de moins de 50 salariés.',
    'Le plan exige plus de 50 voix.',
    'Le bus transporte 900 personnes.',
    'La ferme livre 40 fromages.',
  ),
  ['La salle a accueilli 700 visiteurs.', 'supported'],
]);
