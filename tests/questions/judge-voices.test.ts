// The same deed told of who did it and of whom it was done to: each keeps his part, and what turns the clause stays with it.
import { articleFrom, holdsVerdicts, type Row } from './fixtures/judging.ts';

const undecided = (...statements: readonly string[]): Row[] =>
  statements.map((statement) => [statement, 'not_enough_information'] as const);

const english = articleFrom(
  [
    'Marta Quill repaired the old crane in May.',
    'The council sold three ferries to a Danish firm last year.',
    'The bridge was designed by Owen Tarrant in 1974.',
    'Police arrested two men near the harbour.',
    'If the port authority closed the yard, the union would protest.',
    'The firm did not sign the contract.',
    'Nobody has found the missing boat yet.',
    'The mayor gave the club a medal on Sunday.',
  ],
  { lang: 'en', title: 'Dock news' },
);

holdsVerdicts('English, from who did it to whom', english, [
  ['The old crane was repaired in May.', 'supported'],
  ['The old crane was repaired by Marta Quill in May.', 'supported'],
  ['Three ferries were sold by the council.', 'supported'],
  ['Two men were arrested near the harbour.', 'supported'],
  ['Three men were arrested near the harbour.', 'refuted', 'number_differs'],
  ['The contract was not signed.', 'supported'],
  ['The contract was signed.', 'refuted', 'negation_differs'],
  ...undecided(
    'Marta Quill was repaired by the old crane.',
    'Three ferries were sold by a Danish firm.',
    'The yard was closed.',
    'The yard was closed by the port authority.',
    'The missing boat was found.',
    'The club was given by the mayor.',
  ),
]);

holdsVerdicts('English, from whom to who did it', english, [
  ['Owen Tarrant designed the bridge in 1974.', 'supported'],
  ...undecided('The bridge designed Owen Tarrant.'),
]);

const french = articleFrom(
  [
    'Les pompiers ont sauvé quatre chevaux dans la nuit de lundi.',
    'Le pont de pierre a été restauré par la commune en 2019.',
    'La région n’a pas financé le nouveau stade de la ville.',
    'Si la mairie vendait le moulin, les habitants protesteraient devant la préfecture et devant le tribunal de la ville voisine.',
    'Le lavoir, construit en 1880 et rénové en 2004, attire des visiteurs.',
  ],
  { lang: 'fr', title: 'Nouvelles du bourg' },
);

holdsVerdicts('French', french, [
  ['Quatre chevaux ont été sauvés par les pompiers.', 'supported'],
  ['La commune a restauré le pont de pierre en 2019.', 'supported'],
  ['Le lavoir a été rénové en 2004.', 'supported'],
  ['Le lavoir a été rénové en 1880.', 'not_enough_information'],
  ...undecided(
    'Quatre pompiers ont été sauvés par les chevaux.',
    'Le moulin a été vendu.',
    'Le pont de pierre a restauré la commune.',
  ),
]);

const arabic = articleFrom(
  [
    'وقّع الوزيران اتفاقاً جديداً في عمّان.',
    'وضبطت السلطات 19 قارباً مخالفاً خلال الموسم.',
    'وقتل الجندي في المعركة ثلاثة مسلحين.',
    'وافتتح سالم الخطيب الجسر المعلق يوم الثلاثاء.',
    'وانتقد البرلمان وزيرين في الجلسة.',
    'وقتل السائق في الحادث.',
    'وإذا رمّمت الجمعية المدرسة عاد التلاميذ إليها.',
    'وتم تدشين المتحف الوطني في حلب.',
  ],
  { title: 'أخبار الميناء' },
);

holdsVerdicts('Arabic, where the statement says so by «تم» or its vowels', arabic, [
  ['تم توقيع اتفاق جديد في عمّان.', 'supported'],
  ['وُقّع اتفاق جديد في عمّان.', 'supported'],
  ['تم ضبط 19 قارباً مخالفاً.', 'supported'],
  ['ضُبط 19 قارباً مخالفاً خلال الموسم.', 'supported'],
  ['تم ضبط 91 قارباً مخالفاً.', 'not_enough_information'],
  ['تم افتتاح الجسر المعلق يوم الثلاثاء.', 'supported'],
  ['افتتح المتحف الوطني في حلب.', 'supported'],
  ['قُتل السائق في الحادث.', 'supported'],
  ...undecided(
    'تم ضبط السلطات.',
    'تم قتل الجندي في المعركة.',
    'قُتل الجندي في المعركة.',
    'تم افتتاح سالم الخطيب.',
    'انتقد وزيران في الجلسة.',
    'انتقد وزيران البرلمان في الجلسة.',
    'تم ترميم المدرسة.',
    'تم إغلاق المتحف الوطني في حلب.',
  ),
]);

holdsVerdicts(
  'what one did not do, told of whom it was not done to: somebody else may have done it',
  articleFrom([
    'رفضت الشركة أن تصرف تعويضات للعمال الذين فقدوا عملهم.',
    'ولم توزع البلدية خياماً على النازحين في المدينة.',
    'وقال المدير إن العمل مستمر حتى نهاية الشهر المقبل.',
    'وكانت أمطار غزيرة قد هطلت على الأحياء القريبة من النهر طوال ثلاثة أيام، وأغلقت المدارس أبوابها.',
  ]),
  [
    ['وزعت البلدية خياماً على النازحين.', 'not_enough_information'],
    ...undecided(
      'حصل العمال على تعويضات.',
      'صُرفت تعويضات للعمال.',
      'وُزّعت خيام على النازحين.',
      'لم تُوزّع خيام على النازحين.',
      'حصل النازحون على خيام.',
    ),
  ],
);
