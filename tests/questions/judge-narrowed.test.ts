// What is told as somebody's view or promise, of a part, of a narrower thing, within limits or on a condition is not told without that.
import { articleFrom, holdsVerdicts, type Row } from './fixtures/judging.ts';

const undecided = (...statements: readonly string[]): Row[] =>
  statements.map((statement) => [statement, 'not_enough_information', 'not_stated']);

const views = articleFrom(
  [
    'Le collectif a critiqué un barrage qui menace les étangs.',
    'La mairie a promis une navette qui desservira le hameau.',
    "L'agence craint une coulée qui touchera les serres.",
    'Une association a lancé une collecte qui financera le procès.',
    'Le notaire a vendu un moulin qui appartenait à la commune.',
    'Le barrage Tellier, qui date de 1931, a été repeint en mai.',
    'La présidente a exigé une enquête qui établira les fautes.',
  ],
  { lang: 'fr', title: 'Querelle autour du barrage Tellier' },
);

holdsVerdicts('a French relative clause in a view, a promise, a fear or a plan', views, [
  ...undecided(
    'Un barrage menace les étangs.',
    'La navette desservira le hameau.',
    'Une coulée touchera les serres.',
    'La collecte financera le procès.',
    'Une enquête établira les fautes.',
  ),
  ['Le moulin appartenait à la commune.', 'supported'],
  ['Le barrage Tellier date de 1931.', 'supported'],
]);

const english = articleFrom(
  [
    'The guild criticised a toll which hurts the villages.',
    'The council promised a shuttle that will serve the hamlet.',
    'The agency praised a bakery which employs widows.',
    'The notary sold a mill which belonged to the parish.',
    'The senate ordered the repair of one of the two locks.',
    'The rangers closed the hut in three valleys.',
    'The mill reopened for members.',
    'The chamber adopted the charter at first reading.',
    'The ferry firm bought the Danish engines.',
    'The bank refunded the tickets which were cancelled.',
    'The bishop will open a shelter upon the signing of the lease.',
    'The bishop will bless the chapel once the roof is mended.',
    'Excluding fuel, prices fell by 4 per cent.',
    'The keeper painted the lighthouse in May.',
    'The firm lost 3 of its pilots.',
  ],
  { lang: 'en', title: 'News from the valleys' },
);

holdsVerdicts('English words that say less than the sentence', english, [
  ...undecided(
    'A toll hurts the villages.',
    'The shuttle will serve the hamlet.',
    'A bakery employs widows.',
    'The senate ordered the repair of the two locks.',
    'The rangers closed the hut.',
    'The mill reopened.',
    'The chamber adopted the charter.',
    'The ferry firm bought the engines.',
    'The bank refunded the tickets.',
    'The bishop will open a shelter.',
    'The bishop will bless the chapel.',
    'Prices fell by 4 per cent.',
  ),
  ['The mill belonged to the parish.', 'supported'],
  ['The senate ordered the repair of one of the two locks.', 'supported'],
  ['The mill reopened for members.', 'supported'],
  ['The keeper painted the lighthouse.', 'supported'],
]);

const parts = articleFrom(
  [
    "Le juge a ordonné la restitution d'une des deux cloches.",
    "Le bailleur a accepté le gel d'un tiers du loyer.",
    'Le gaz a été rétabli dans un quart des immeubles.',
    'La grange a été restaurée à moitié.',
    'La sonde a trouvé du nickel dans un puits sur huit.',
    "L'évêque a refusé la démission d'un de ses vicaires.",
    'Le bailleur a visité la halle en avril.',
  ],
  { lang: 'fr', title: 'Nouvelles du canton' },
);

holdsVerdicts('a French part told as the whole', parts, [
  ...undecided(
    'Le juge a ordonné la restitution des deux cloches.',
    'Le bailleur a accepté le gel du loyer.',
    'Le gaz a été rétabli.',
    'La grange a été restaurée.',
    'La sonde a trouvé du nickel.',
    "L'évêque a refusé la démission de ses vicaires.",
  ),
  ["Le juge a ordonné la restitution d'une des deux cloches.", 'supported'],
  ['Le bailleur a visité la halle.', 'supported'],
]);

const narrower = articleFrom(
  [
    'La coopérative remplacera les bidons de lait cru.',
    'Le syndic a racheté les turbines suisses.',
    "L'ermite a quitté la cabane de son oncle.",
    'Le trésorier a purgé trois ans de prison avec sursis.',
    'Le musée a vendu 40 % des places de mars.',
    'Le garde a rouvert les sentiers aux cavaliers.',
    'La guilde a publié les comptes qui concernaient la halle.',
    'Le mécanicien a acheté un tracteur en mars.',
  ],
  { lang: 'fr', title: 'La vallée en bref' },
);

holdsVerdicts('a French object without what says which one it is', narrower, [
  ...undecided(
    'La coopérative remplacera les bidons.',
    'Le syndic a racheté les turbines.',
    "L'ermite a quitté la cabane.",
    'Le trésorier a purgé trois ans de prison.',
    'Le musée a vendu 40 % des places.',
    'Le garde a rouvert les sentiers.',
    'La guilde a publié les comptes.',
  ),
  ['Le mécanicien a acheté un tracteur.', 'supported'],
  ["L'ermite a quitté la cabane de son oncle.", 'supported'],
]);

const limits = articleFrom(
  [
    'Le canton a suspendu la chasse dans six communes.',
    'Le conseil a adopté la charte en première lecture.',
    'Le guichet a rouvert à 9 heures pour les retraités.',
    'La visite sera libre le samedi.',
    'Le bac sera gratuit pour les écoliers.',
    'Hors carburant, les ventes ont baissé de 4 %.',
    'La juge nommera un expert dès la remise du rapport.',
    'La navette circulera dès lundi.',
    'Le pasteur a béni la chapelle en juin.',
  ],
  { lang: 'fr', title: 'Chroniques du canton', published: '2026-03-12' },
);

holdsVerdicts('a French deed without its limits or its condition', limits, [
  ...undecided(
    'Le canton a suspendu la chasse.',
    'Le conseil a adopté la charte.',
    'Le guichet a rouvert.',
    'Le guichet a rouvert à 9 heures.',
    'La visite sera libre.',
    'Le bac sera gratuit.',
    'Les ventes ont baissé de 4 %.',
    'La juge nommera un expert.',
  ),
  ['Le pasteur a béni la chapelle.', 'supported'],
  ['La navette circulera à partir de lundi.', 'supported'],
]);

const arabic = articleFrom(
  [
    'نددت الرابطة بالسد الذي يجفف البرك.',
    'وعد المختار بحافلة تخدم القرية.',
    'أعدت الهيئة نظاماً سيخفض الرسوم.',
    'وباع الكاتب الطاحونة التي كانت ملك البلدة.',
    'وافتتحت الهيئة المركز للمسنين.',
    'وأقر المجلس الميثاق في القراءة الأولى.',
    'وسيزور الوزير المصنع عند وصول المهندسين.',
    'وسيوقع الوزير العقد بمجرد انتهاء الفحص.',
    'وافتتح الأمير المتحف في نيسان.',
  ],
  { title: 'أخبار القرية' },
);

holdsVerdicts('Arabic words that say less than the sentence', arabic, [
  ...undecided(
    'يجفف السد البرك.',
    'السد يجفف البرك.',
    'تخدم الحافلة القرية.',
    'سيخفض النظام الرسوم.',
    'افتتحت الهيئة المركز.',
    'أقر المجلس الميثاق.',
    'سيزور الوزير المصنع.',
    'سيوقع الوزير العقد.',
  ),
  ['افتتحت الهيئة المركز للمسنين.', 'supported'],
  ['افتتح الأمير المتحف.', 'supported'],
]);

holdsVerdicts(
  'a denial of what would have to be so',
  articleFrom(
    [
      'For the cure to work, basic notions of chemistry would have to be wrong.',
      'The doctors of the valley treated 40 people in May with the old pills of the abbey.',
      'Many of the people who came in the morning were from the villages near the lake and the hills.',
    ],
    { lang: 'en', title: 'Pills of the valley' },
  ),
  [
    [
      'For the cure to work, basic notions of chemistry would not have to be wrong.',
      'not_enough_information',
    ],
  ],
);
