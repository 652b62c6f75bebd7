// What one party says and another denies or counts otherwise is decided by neither; that each said it stays so.
import { articleFrom, holdsVerdicts, type Row } from './fixtures/judging.ts';

const undecided = (...statements: readonly string[]): Row[] =>
  statements.map((statement) => [statement, 'not_enough_information', 'not_stated']);

const english = articleFrom(
  [
    'The gale damaged the chapel, according to the sexton.',
    'The fire brigade said that it had found no damage to the chapel.',
    'Ruth Amery, the owner, said that the dairy employs 96 people.',
    'The union says that it employs 70.',
    'The harbour hired 12 pilots in June, according to Olaf Brandt.',
    'Inga Moe said it hired five.',
    'Mona Dahl said that the ferry carried 900 cars on Sunday.',
    'The weather office said that Monday would be dry.',
  ],
  { lang: 'en', title: 'Two sides of one gale' },
);

holdsVerdicts('claims that two parties have differently', english, [
  ...undecided(
    'The gale damaged the chapel.',
    'The dairy employs 96 people.',
    'The dairy employs 70 people.',
    'The harbour hired 12 pilots in June.',
    'The harbour hired five pilots in June.',
  ),
  ['Ruth Amery said that the dairy employs 96 people.', 'supported'],
  ['The ferry carried 900 cars on Sunday.', 'supported'],
]);

const arabic = articleFrom(
  [
    'وقال مدير المعمل سامر الحلبي إن المعمل يشغّل 96 عاملاً.',
    'وقالت النقابة إنه يشغّل 70 عاملاً.',
    'وقالت أمينة المكتبة هند الرفاعي إن المكتبة تضم 900 مخطوط.',
    'ويطل المعمل على النهر الذي يعبر البلدة، وتحيط به بساتين الزيتون واللوز منذ عقود.',
    'وشهد السوق القديم في البلدة مساء الجمعة أمسية شعرية حضرها جمهور من القرى المجاورة.',
  ],
  { lang: 'ar', title: 'خلاف على عدد عمال المعمل' },
);

holdsVerdicts('claims that two parties have differently, in Arabic', arabic, [
  ...undecided('يشغّل المعمل 96 عاملاً.', 'يشغّل المعمل 70 عاملاً.'),
  ['تضم المكتبة 900 مخطوط.', 'supported'],
]);
