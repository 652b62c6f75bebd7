// An amount for each day, head or litre is no amount of a day, a month or all: without its rate it is neither supported nor refuted.
import { articleFrom, holdsVerdicts, type Row } from './fixtures/judging.ts';

const undecided = (...statements: readonly string[]): Row[] =>
  statements.map((statement) => [statement, 'not_enough_information', 'not_stated']);

const arabic = articleFrom(
  [
    'ضخّت المحطة 70 ألف متر مكعب يومياً في نيسان.',
    'وخبز المخبز 900 رغيف في الساعة خلال العيد.',
    'وبلغت السرعة 90 كيلومتراً في الساعة في شباط.',
    'واشترى المصنع الحليب بسعر 9 دنانير للتر في آذار.',
    'واستقبل المتحف 400 زائر في اليوم الأول.',
    'وتقول الهيئة إن القواعد الجديدة تسري على جميع المدارس والمصانع في المنطقة من دون استثناء حتى نهاية العام.',
  ],
  { lang: 'ar', title: 'أرقام المحطة والمخبز' },
);

holdsVerdicts('an Arabic rate', arabic, [
  ...undecided(
    'ضخّت المحطة 70 ألف متر مكعب في نيسان.',
    'ضخّت المحطة 80 ألف متر مكعب في نيسان.',
    'ضخّت المحطة 70 ألف متر مكعب.',
    'خبز المخبز 900 رغيف خلال العيد.',
    'بلغت السرعة 90 كيلومتراً في شباط.',
    'اشترى المصنع الحليب بسعر 9 دنانير في آذار.',
  ),
  ['استقبل المتحف 400 زائر.', 'supported'],
]);

const english = articleFrom(
  [
    'The field produced 300,000 barrels a day in May.',
    'The mine produced 80 tonnes daily in June.',
    'The clinic paid 40 dollars for each patient in April.',
    'The firm sold oil at 9 euros a litre in March.',
    'Each day in winter, the plant made 50 cars.',
    'The depot sold 60 buses in the first week.',
    'The new rules apply to all schools and workshops of the city until the end of the year, as the regional office wrote.',
  ],
  { lang: 'en', title: 'Oil and cars' },
);

holdsVerdicts('an English rate', english, [
  ...undecided(
    'The field produced 300,000 barrels in May.',
    'The field produced 9,300,000 barrels in May.',
    'The field produced 300,000 barrels.',
    'The mine produced 80 tonnes in June.',
    'The clinic paid 40 dollars in April.',
    'The firm sold oil at 9 euros in March.',
    'The plant made 50 cars.',
  ),
  ['The depot sold 60 buses.', 'supported'],
]);

const french = articleFrom(
  [
    'Le champ a produit 300 000 barils par jour en mai.',
    "La clinique a payé 40 euros de l'heure en juin.",
    "L'usine a perdu 3 millions d'euros annuels en avril.",
    'Le dépôt a vendu 60 bus en mars.',
    "Les nouvelles règles valent pour les écoles et les ateliers de la ville jusqu'à la fin de l'année, comme l'écrit le service régional dans un document.",
  ],
  { lang: 'fr', title: 'Pétrole et soins' },
);

holdsVerdicts('a French rate', french, [
  ...undecided(
    'Le champ a produit 300 000 barils en mai.',
    'Le champ a produit 9 millions de barils en mai.',
    'La clinique a payé 40 euros en juin.',
    'La clinique a payé 40 euros.',
    "L'usine a perdu 3 millions d'euros en avril.",
  ),
  ['Le dépôt a vendu 60 bus.', 'supported'],
]);
