// Which day a weekday alone is: behind under a past, ahead under what is to come, open under the rest; what an article's days count
// from; a year or a time of day that the article tells otherwise.
import { articleFrom, holdsVerdicts, type Row } from './fixtures/judging.ts';

const undecided = (...statements: readonly string[]): Row[] =>
  statements.map((statement) => [statement, 'not_enough_information'] as const);

const thursday = '2026-04-30';

holdsVerdicts(
  'a French weekday alone',
  articleFrom(
    [
      'Le tunnel de Varmont fermera mardi.',
      'La régie doit publier son rapport mercredi.',
      'Une réunion est prévue samedi à Colmey.',
      'Le barrage de Sorle a cédé lundi.',
      'La juge Ada Morin entendra le gérant arrêté dimanche.',
      'La loi votée lundi entrera en vigueur vendredi.',
      'La société Brivex a promis de verser la prime vendredi.',
      'Les habitants de la vallée et ceux du plateau avaient attendu la nouvelle.',
      'Le musée de Lorne rouvre dimanche.',
      'La foire de Sarny ouvrira jeudi.',
    ],
    { lang: 'fr', title: 'Nouvelles', published: thursday },
  ),
  [
    ['Le tunnel de Varmont fermera le 5 mai.', 'supported'],
    ['Le tunnel de Varmont fermera le 28 avril.', 'refuted', 'date_differs'],
    ['Le tunnel de Varmont fermera mardi.', 'supported'],
    ['Le tunnel de Varmont fermera mercredi.', 'refuted', 'date_differs'],
    ['La régie doit publier son rapport le 6 mai.', 'supported'],
    ['Le barrage de Sorle a cédé le 27 avril.', 'supported'],
    ['Le musée de Lorne rouvre dimanche.', 'supported'],
    ...undecided(
      'Une réunion est prévue le 25 avril à Colmey.',
      'La juge Ada Morin entendra le gérant arrêté le 3 mai.',
      'La société Brivex a promis de verser la prime le 24 avril.',
      'La société Brivex a promis de verser la prime le 1er mai.',
      'Le musée de Lorne rouvre le 26 avril.',
      'Le musée de Lorne rouvre le 3 mai.',
      'La foire de Sarny ouvrira le 30 avril.',
    ),
  ],
);

holdsVerdicts(
  'an English weekday alone',
  articleFrom(
    [
      'The Varmont tunnel will close on Tuesday.',
      'The regulator is due to meet the owners on Wednesday.',
      'Talks are expected to resume on Saturday.',
      'The hearing is scheduled for Monday.',
      'The dam at Sorle burst on Monday.',
      'The Brivex company agreed to pay the bonus on Friday.',
      'The vote was postponed until Friday.',
      'The museum of Lorne reopens on Sunday.',
    ],
    { lang: 'en', title: 'News', published: thursday },
  ),
  [
    ['The Varmont tunnel will close on May 5.', 'supported'],
    ['The Varmont tunnel will close on April 28.', 'refuted', 'date_differs'],
    ['Talks are expected to resume on April 25.', 'refuted', 'date_differs'],
    ['The dam at Sorle burst on April 27.', 'supported'],
    ['The museum of Lorne reopens on Sunday.', 'supported'],
    ...undecided(
      'The Brivex company agreed to pay the bonus on April 24.',
      'The Brivex company agreed to pay the bonus on May 1.',
      'The vote was postponed until April 24.',
      'The museum of Lorne reopens on April 26.',
    ),
  ],
);

holdsVerdicts(
  'an Arabic weekday alone',
  articleFrom(
    [
      'سيُغلق نفق الورمة الثلاثاء.',
      'ومن المقرر أن تصل السفينة الأربعاء.',
      'وانهار سد السورل الاثنين.',
      'ووعد المجلس أن يدفع المكافأة الجمعة.',
      'وسيحاكم القاضي الرجل الذي اعتقل الأحد.',
      'وكان مقرراً أن يستمر معرض الخزف إلى منتصف نيسان/أبريل، وحضره في أيامه الأولى جمهور من البلدة ومن القرى المجاورة لها ومن المدن البعيدة.',
    ],
    { title: 'أخبار متفرقة', published: '2026-03-12' },
  ),
  [
    ['سيُغلق نفق الورمة في 17 آذار/مارس.', 'supported'],
    ['سيُغلق نفق الورمة في 10 آذار/مارس.', 'refuted', 'date_differs'],
    ['من المقرر أن تصل السفينة في 18 آذار/مارس.', 'supported'],
    ['انهار سد السورل في 9 آذار/مارس.', 'supported'],
    ['كان مقرراً أن يستمر معرض الخزف إلى منتصف نيسان/أبريل.', 'supported'],
    ...undecided(
      'وعد المجلس أن يدفع المكافأة في 6 آذار/مارس.',
      'وعد المجلس أن يدفع المكافأة في 13 آذار/مارس.',
    ),
  ],
);

const story = [
  'La tour de Varmont a brûlé lundi.',
  'Les pompiers de Colmey ont sauvé onze personnes mardi.',
  'La maire, Ada Morin, a remercié les équipes et les habitants du quartier qui avaient ouvert leurs portes aux voisins pendant la nuit.',
  'La préfecture avait fermé la rue et le pont voisin pendant toute la nuit.',
];

holdsVerdicts(
  'an article that was stored under another day than it was written on',
  articleFrom(['COLMEY, 30 avril 2026 (Orda) -', ...story], {
    lang: 'fr',
    title: 'Feu',
    published: '2026-11-28',
  }),
  [
    ['La tour de Varmont a brûlé lundi.', 'supported'],
    ['La tour de Varmont a brûlé le 27 avril.', 'supported'],
    ['La tour de Varmont a brûlé mardi.', 'refuted', 'date_differs'],
  ],
);

holdsVerdicts(
  'an article whose dateline has a day far from that of publication',
  articleFrom(['COLMEY, 30 avril (Orda) -', ...story], { lang: 'fr', title: 'Feu', published: '2026-11-28' }),
  [
    ['La tour de Varmont a brûlé lundi.', 'supported'],
    ...undecided('La tour de Varmont a brûlé le 23 novembre.', 'La tour de Varmont a brûlé le 27 avril.'),
  ],
);

holdsVerdicts(
  'a year that only the statement tells',
  articleFrom(
    [
      'Ada Morin bought the mill in April.',
      'The union left the talks in October.',
      'The ferry left the quay at 8:15 a.m., and many of the people of the town were on board of it that cold morning.',
      'The winner was timed at 2:11:03 in the rain, and the crowd at the finishing line cheered.',
    ],
    { lang: 'en', title: 'News', published: '2026-11-26' },
  ),
  [
    ['Ada Morin bought the mill in April this year.', 'supported'],
    ['The ferry left the quay at 8:15 a.m.', 'supported'],
    ...undecided(
      'Ada Morin bought the mill in April last year.',
      'Ada Morin bought the mill in April of last year.',
      'The union left the talks in October next year.',
      'The ferry left the quay at 8 a.m.',
      'The winner was timed at 2:11.',
    ),
  ],
);

holdsVerdicts(
  'a year or an hour that only a French statement tells so',
  articleFrom(
    [
      'Ada Morin a acheté le moulin en avril.',
      'Le bac a quitté le quai à 8h15 avec une grande partie des habitants de la ville de Colmey à son bord.',
      'La foule qui attendait depuis le matin sur la rive du lac a longuement salué le départ et les musiciens ont joué.',
    ],
    { lang: 'fr', title: 'Nouvelles', published: '2026-11-26' },
  ),
  undecided(
    "Ada Morin a acheté le moulin en avril de l'an dernier.",
    "Ada Morin a acheté le moulin en avril l'an dernier.",
    'Le bac a quitté le quai à 8 heures.',
    'Le bac a quitté le quai à 8 h.',
  ),
);

holdsVerdicts(
  'a year or an hour that only an Arabic statement tells so',
  articleFrom(
    [
      'اشترت أمل رزق الطاحونة في نيسان.',
      'وغادرت العبّارة الرصيف الساعة 8:15 صباحاً.',
      'وأُغلق السوق عند الساعة الثامنة والنصف مساءً، وكان أهل البلدة قد حضروا من أحيائها القديمة ومن القرى المجاورة لها ومن المدن البعيدة مع أولادهم وضيوفهم وجيرانهم في ذلك اليوم البارد.',
    ],
    { title: 'أخبار', published: '2026-11-26' },
  ),
  undecided(
    'اشترت أمل رزق الطاحونة في نيسان من العام الماضي.',
    'غادرت العبّارة الرصيف الساعة 8 صباحاً.',
    'أُغلق السوق عند الساعة الثامنة مساءً.',
  ),
);
