// Which year an Arabic month is of that is told without one: the next, under a verb of what is to come.
import { articleFrom, holdsVerdicts, type Row } from './fixtures/judging.ts';

const undecided = (...statements: readonly string[]): Row[] =>
  statements.map((statement) => [statement, 'not_enough_information'] as const);

holdsVerdicts(
  'a month without its year under a verb of what is to come',
  articleFrom(
    [
      'وقال المدير سامي رزق إن الأشغال ستنتهي في أيلول.',
      'وسيُفتتح المعرض في شباط.',
      'وبدأت الدورة في أيلول.',
      'ومن المقرر أن يصل المنظار في كانون الثاني.',
      'ويبدأ الموسم في تشرين الثاني.',
      'وسيبحث المجلس حادثة تموز الماضي مع سكان الحي القديم ومع أصحاب المحال المجاورة للساحة الكبيرة.',
    ],
    { title: 'أخبار متفرقة من المدينة', published: '2026-03-10' },
  ),
  [
    ['ستنتهي الأشغال في أيلول 2026.', 'supported'],
    ['ستنتهي الأشغال في أيلول 2025.', 'refuted', 'date_differs'],
    ['سيُفتتح المعرض في شباط 2027.', 'supported'],
    ['سيُفتتح المعرض في شباط 2026.', 'refuted', 'date_differs'],
    ['من المقرر أن يصل المنظار في كانون الثاني 2027.', 'supported'],
    ['بدأت الدورة في أيلول 2025.', 'supported'],
    ['سيبحث المجلس حادثة تموز 2025.', 'supported'],
    ['سيبحث المجلس حادثة تموز 2026.', 'refuted', 'date_differs'],
    ...undecided('يبدأ الموسم في تشرين الثاني 2026.', 'يبدأ الموسم في تشرين الثاني 2025.'),
  ],
);
