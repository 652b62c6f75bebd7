// Phrases that say of which ones, in which story or where a thing is so, and other events of a kind: undecided without them.
import { articleFrom, holdsVerdicts, type Row } from './fixtures/judging.ts';

const undecided = (...statements: readonly string[]): Row[] =>
  statements.map((statement) => [statement, 'not_enough_information']);

const english = articleFrom(
  [
    'Imports from Norway fell by 7 percent in June.',
    'In a novel, the queen sold the castle.',
    'On Sundays, parking is free.',
    'The jury freed a sailor in Marlow on Friday.',
    'The firm sold 200 boats to Norway in June.',
    'The mayor did not open the bath in May.',
    'The bank froze the account in Marlow.',
    'Four nurses resigned on Friday.',
    'Walt Hale was born in Marlow.',
  ],
  { lang: 'en', title: 'News of Marlow' },
);
holdsVerdicts(
  'English phrases that a clause may not lose',
  english,
  undecided(
    'Imports fell by 7 percent.',
    'Imports rose in June.',
    'The queen sold the castle.',
    'Parking is free.',
    'The jury convicted a sailor in Marlow on Friday.',
    'The jury freed a sailor in Marlow on Monday.',
    'The firm sold 900 boats.',
    'The mayor opened the bath.',
    'The bank in Marlow froze the account.',
    'The nurses resigned on Friday.',
    'Rosa Fenn was born in Marlow.',
  ),
);
holdsVerdicts('what stays with its phrase', english, [
  ['Imports from Norway fell by 7 percent.', 'supported'],
  ['Imports from Norway rose in June.', 'refuted'],
  ['The mayor opened the bath in May.', 'refuted'],
]);

const arabic = articleFrom(
  [
    'والدخول مسموح للنساء.',
    'وفي المسرحية باع الملك القصر.',
    'وسرق اللصوص المصرف في مسلسل جديد.',
    'ومنعت البلدية الشواء في الحديقة.',
    'وبلغت نسبة الغياب 12 في المئة بين المعلمين.',
    'واشترت المكتبة خمسة حواسيب من تونس وثلاثة حواسيب من المغرب.',
    'وتجاوز عدد المتطوعين 70 ألفاً.',
    'ووصل السفير الإيطالي مساء السبت، وغادر السفير الهولندي.',
    'وأُغلق الفرن الثالث عام 1990، وهُدم الفرن الأول عام 2001.',
  ],
  { title: 'أخبار متفرقة' },
);
holdsVerdicts(
  'Arabic phrases that a clause may not lose',
  arabic,
  undecided(
    'الدخول مسموح.',
    'باع الملك القصر.',
    'سرق اللصوص المصرف.',
    'منعت البلدية الشواء.',
    'بلغت نسبة الغياب 12 في المئة.',
    'بلغت نسبة الغياب 20 في المئة.',
    'اشترت المكتبة ثمانية حواسيب.',
    'تجاوز عدد المتطوعين 60 ألفاً.',
    'غادر السفير.',
    'أُغلق الفرن عام 1990.',
  ),
);
