// What a sentence tells of a part of what it counted is told of the part alone; between two marks the part stands aside and goes.
import { articleFrom, holdsVerdicts, type Row } from './fixtures/judging.ts';

const undecided = (...statements: readonly string[]): Row[] =>
  statements.map((statement) => [statement, 'not_enough_information', 'not_stated']);
const supported = (...statements: readonly string[]): Row[] =>
  statements.map((statement) => [statement, 'supported']);

const arabic = articleFrom(
  [
    'رمّمت البلدية تسعة جسور، بينها جسران على نهر الزهراني.',
    'وأجرت الجمعية ست دورات من بينها اثنتان في جدة.',
    'وأطلق المصرف خمس خدمات، بما فيها خدمة للمزارعين.',
    'ونُقل 14 عاملاً، بينهم مهندسان، إلى مستشفى النور.',
    'واستقبل المعرض زواراً كثراً، بينهم تلاميذ من إربد.',
    'وتقول الهيئة إن القواعد الجديدة تسري على جميع المدارس والمصانع في المنطقة من دون استثناء حتى نهاية العام.',
  ],
  { lang: 'ar', title: 'البلدية ترمم تسعة جسور' },
);

holdsVerdicts('an Arabic part', arabic, [
  ...undecided(
    'رمّمت البلدية تسعة جسور على نهر الزهراني.',
    'أجرت الجمعية ست دورات في جدة.',
    'أطلق المصرف خمس خدمات للمزارعين.',
    'استقبل المعرض زواراً كثراً من إربد.',
  ),
  ...supported('رمّمت البلدية تسعة جسور.', 'نُقل 14 عاملاً إلى مستشفى النور.'),
]);

const english = articleFrom(
  [
    'The firm opened six shops, one in Spain.',
    'Voltane sold 40 buses including ten to Norway in May.',
    'Fourteen skiers, among them two children, were hurt in Hull.',
    'The new rules apply to every school and every workshop of the city until the end of the year, as the regional office wrote to all of them.',
  ],
  { lang: 'en', title: 'Shops and buses' },
);

holdsVerdicts('an English part', english, [
  ...undecided(
    'The firm opened six shops in Spain.',
    'Voltane sold 40 buses to Norway.',
    'Voltane sold 40 buses in May.',
  ),
  ...supported('The firm opened six shops.', 'Voltane sold 40 buses.', 'Fourteen skiers were hurt in Hull.'),
]);

const french = articleFrom(
  [
    'La société a ouvert six magasins, un autre à Lens.',
    'Voltane a vendu 40 bus dont dix à la Norvège en mai.',
    'Quatorze skieurs, parmi lesquels deux enfants, ont été blessés à Lans.',
    "Les nouvelles règles valent pour toutes les écoles et tous les ateliers de la ville jusqu'à la fin de l'année, écrit le service régional.",
  ],
  { lang: 'fr', title: 'Magasins et bus' },
);

holdsVerdicts('a French part', french, [
  ...undecided(
    'La société a ouvert six magasins à Lens.',
    'Voltane a vendu 40 bus à la Norvège.',
    'Voltane a vendu 40 bus en mai.',
  ),
  ...supported(
    'La société a ouvert six magasins.',
    'Voltane a vendu 40 bus.',
    'Quatorze skieurs ont été blessés à Lans.',
  ),
]);
