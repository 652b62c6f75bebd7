// Quoted words in another mouth.
import { articleFrom, holdsVerdicts, type Row } from './fixtures/judging.ts';

const undecided = (...statements: readonly string[]): Row[] =>
  statements.map((statement) => [statement, 'not_enough_information'] as const);

const arabic = articleFrom(
  [
    'وقالت المديرة عفاف رزق إن درجات التلاميذ تحسنت «بعد أسبوع واحد من ارتداء النظارة».',
    'وحذّر الطبيب عماد بشير من التسرع في الحكم على النتائج.',
    'وقال المهندس سامي نجم إن الجسر «متين وآمن تماماً»، ورأى النائب وليد قاسم أن الجسر «متين وآمن تماماً» أيضاً.',
    'ونفت الوزيرة هدى شاهين أن يكون القرار «بداية لرفع الأسعار في البلاد».',
  ],
  { title: 'أخبار المدرسة والجسر' },
);

holdsVerdicts('Arabic quotations', arabic, [
  ['وصف عماد بشير تحسن الدرجات بأنه جاء «بعد أسبوع واحد من ارتداء النظارة».', 'refuted', 'speaker_differs'],
  ...undecided(
    'لم يقل عماد بشير إن الدرجات تحسنت «بعد أسبوع واحد من ارتداء النظارة».',
    'وصف وليد قاسم العمل بأنه «متين وآمن تماماً».',
  ),
]);

const french = articleFrom(
  [
    'L’entraîneur Yann Le Goasquen a félicité ses joueuses après la rencontre.',
    'Sandrine Hervouet a salué « une défaite qui ressemble à une promesse ».',
    'Le public a applaudi les deux équipes pendant plusieurs minutes dans la grande salle de la ville, pleine depuis midi.',
  ],
  { lang: 'fr', title: 'La finale' },
);

holdsVerdicts('French quotations', french, [
  ['Yann Le Goasquen a parlé d’une défaite qui ressemble à une promesse.', 'refuted', 'speaker_differs'],
  ...undecided('Sandrine Hervouet a parlé de la ville.'),
]);
