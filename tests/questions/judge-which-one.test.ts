// A statement may say which one is meant where a sentence leaves it to its context; it may not say that it is another.
import { articleFrom, holdsVerdicts, type Row } from './fixtures/judging.ts';

const undecided = (...statements: readonly string[]): Row[] =>
  statements.map((statement) => [statement, 'not_enough_information'] as const);

const line = articleFrom(
  [
    'تفتتح الشركة خطاً ثالثاً للحافلات السريعة في مدينة وهران يوم السبت 15 تشرين الثاني 2025.',
    'ويصل الخط الثالث بين الميناء والجامعة، وتستغرق الرحلة الكاملة 38 دقيقة.',
    'وكانت الأشغال قد انطلقت في 4 تموز 2023، وبلغت الكلفة 12 مليون دينار.',
    'وبدأت أشغال الممرات في حي الزهور في 9 أيلول 2025.',
    'وكانت الأشغال قد توقفت ثلاثة أشهر في العام الماضي بحسب وثائق البلدية.',
    'وأحيل 27 تلميذاً إلى عيادة الحي، وصُنعت القطع الناقصة في قسنطينة.',
  ],
  { title: 'خط ثالث للحافلات السريعة في وهران', published: '2025-10-01' },
);

holdsVerdicts('what the headline and the lead are about', line, [
  ['انطلقت أشغال الخط الثالث في 4 تموز 2023.', 'supported'],
  ['انطلقت أشغال الخط الثالث في 4 أيار 2023.', 'refuted', 'date_differs'],
  ['تستغرق الرحلة الكاملة على الخط الثالث 38 دقيقة.', 'supported'],
  ['تدوم الرحلة الكاملة على الخط الثالث 83 دقيقة.', 'refuted', 'number_differs'],
  ['بلغت كلفة الخط الثالث 12 مليون دينار.', 'supported'],
]);

holdsVerdicts(
  'another one of the kind, or one that was told of in between',
  line,
  undecided(
    'انطلقت أشغال الخط الأول في 4 تموز 2023.',
    'انطلقت أشغال الميناء في 4 تموز 2023.',
    'توقفت أشغال الخط الثالث ثلاثة أشهر.',
    'بلغت كلفة الحافلات 12 مليون دينار.',
    'أحيل تلميذاً من وهران إلى عيادة الحي.',
  ),
);

const match = articleFrom(
  [
    'Les handballeuses de Port-Lannec ont battu Saint-Cadou samedi à Lorient devant 1 850 spectateurs.',
    'La gardienne a arrêté 17 tirs, et l’entraîneur a salué la victoire devant la presse.',
    'L’équipe de Saint-Cadou avait gagné la coupe en 2019 après une longue saison de blessures.',
  ],
  { lang: 'fr', title: 'Port-Lannec bat Saint-Cadou', published: '2026-05-25' },
);

holdsVerdicts(
  'which of two teams',
  match,
  undecided('La gardienne de Port-Lannec a arrêté 17 tirs.', 'La gardienne de Saint-Cadou a arrêté 17 tirs.'),
);

const audit = articleFrom(
  [
    'Wexley Hospital paid for two scanners that nobody used, an audit published on Thursday has found.',
    'The county board, which owns the hospital, voted the same evening to have every contract reviewed by March.',
    'The scanners arrived in May 2024 and the report makes 19 recommendations to the managers of the wards.',
  ],
  { lang: 'en', title: 'Hospital kept scanners in crates, audit finds', published: '2026-10-09' },
);

holdsVerdicts('English nouns that a headline has', audit, [
  ['The audit of the hospital was published on October 8, 2026.', 'not_enough_information'],
  ['The audit of the hospital was published on October 6, 2026.', 'not_enough_information'],
  ['The county board voted to have every contract reviewed by March.', 'supported'],
  ...undecided(
    'The audit of the county was published on October 8, 2026.',
    'The board voted to have every ward reviewed by March.',
  ),
]);
