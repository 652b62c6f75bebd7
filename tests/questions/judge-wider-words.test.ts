// Where a wider word says more than the narrower one that the article has: of what is banned, lacking or gone, and of a whole class.
import { articleFrom, holdsVerdicts, type Row } from './fixtures/judging.ts';

const undecided = (...statements: readonly string[]): Row[] =>
  statements.map((statement) => [statement, 'not_enough_information'] as const);

const filler =
  'وامتلأت الساحة بالباعة منذ الصباح، ووقف الأطفال حول عربة الحلوى، ثم عزفت الفرقة لحناً قديماً، وبقي الضيوف حتى ساعة متأخرة من تلك الليلة الصافية.';

holdsVerdicts(
  'Arabic',
  articleFrom([
    'ومنعت البلدية دخول الشاحنات إلى الحي القديم.',
    'وافتقر القسم إلى جرّاح طوال العام.',
    'واشترت الجمعية حافلة من المعرض.',
    'ورخّصت الوزارة دواءً للسعال.',
    'وعارض المجلس مشروعاً للنقل.',
    filler,
  ]),
  [
    ['اشترت الجمعية مركبة من المعرض.', 'supported'],
    ...undecided(
      'منعت البلدية دخول المركبات إلى الحي القديم.',
      'افتقر القسم إلى طبيب طوال العام.',
      'أيّد المجلس مشروعاً للنقل.',
    ),
  ],
);

holdsVerdicts(
  'English',
  articleFrom(
    [
      'The town of Orle banned buses from the old quarter in May.',
      'The hospital at Sund lacked surgeons for a year.',
      'The club bought a bus from a dealer in Brack.',
      'A market stood in the square all day, the band played until late, and children waited in a long line beside the van that sold sweets and hot drinks to everybody.',
    ],
    { lang: 'en', title: 'A long day in the old quarter' },
  ),
  [
    ['The club bought a vehicle from a dealer in Brack.', 'supported'],
    ...undecided(
      'The town of Orle banned vehicles from the old quarter in May.',
      'The hospital at Sund lacked doctors for a year.',
    ),
  ],
);
