// Limits of an amount, of a group or of what somebody denies, wants or rules out: from another limit nothing follows, and what says of which ones stays.
import { articleFrom, holdsVerdicts, type Row } from './fixtures/judging.ts';

const undecided = (...statements: readonly string[]): Row[] =>
  statements.map((statement) => [statement, 'not_enough_information']);

const news = articleFrom(
  [
    'Riders over 75 caused 31 accidents last year.',
    'Of 90 shops with more than 40 workers, 12 own a van, the bureau said.',
    'Ines Vold denied having promised more than 900 new beds.',
    'Tenants demanded at least 15 new lifts.',
    'The club had wanted 20 courts.',
    'Barges longer than 10 metres have to pay a mooring fee of 30 crowns.',
    'Kelmo employs 7,400 people.',
    'The fair drew 52,000 visitors in May.',
    'About 600 people marched through the old town.',
    'A fine of up to 300 crowns can be imposed on anglers who ignore the rule.',
    'Builders doubt that more than 80 will be finished this year.',
    'Mayor Odd Ruse ruled out a second bridge before 2031.',
    'Turnout was 61 percent in Norby and 48 percent in Selby.',
    'Wardens caught 9,000 skippers with a lamp out of order last year.',
    'The mill was last painted in 1988.',
    'The bureau expects 30 million crowns in the first year.',
  ],
  { lang: 'en', title: 'Figures from all over the county', published: '2026-03-04' },
);

holdsVerdicts('limits of an amount', news, [
  ...undecided(
    'Riders over 65 caused 31 accidents last year.',
    'Riders over 80 caused 31 accidents last year.',
    'Of 90 shops with more than 20 workers, 12 own a van, the bureau said.',
    'Of 200 shops with more than 20 workers, 12 own a van, the bureau said.',
    'Ines Vold denied having promised more than 500 new beds.',
    'Ines Vold denied having promised at least 100 new beds.',
    'Tenants demanded at least 10 new lifts.',
    'The club had wanted at least 12 courts.',
    'Barges longer than 10 metres have to pay a mooring fee of at least 20 crowns.',
    'Barges longer than 10 metres have to pay a mooring fee of up to 80 crowns.',
    'Kelmo employs up to 9,000 people.',
    'The fair drew up to 60,000 visitors in May.',
    'More than 590 people marched through the old town.',
    'Fewer than 620 people marched through the old town.',
    'A fine of up to 500 crowns can be imposed on anglers who ignore the rule.',
  ),
  ['Kelmo employs more than 7,000 people.', 'supported', 'entailed'],
  ['The fair drew more than 50,000 visitors in May.', 'supported', 'entailed'],
  ['Riders over 75 caused 31 accidents last year.', 'supported', 'verbatim'],
]);

holdsVerdicts('what is left out behind the words', news, [
  ...undecided(
    'Builders doubt that more than 80 will be finished.',
    'Odd Ruse ruled out a second bridge.',
    'Odd Ruse ruled out a second bridge before 2029.',
    'Odd Ruse ruled out a second bridge before 2026.',
    'Turnout was 61 percent.',
    'Turnout was 48 percent.',
    'Wardens caught 9,000 skippers last year.',
    'The mill was first painted in 1988.',
    'The bureau expects 30 million crowns a year.',
    'Fines of up to 300 crowns can be imposed on anglers.',
  ),
  ['Turnout was 61 percent in Norby.', 'supported'],
]);

const voices = articleFrom(
  [
    '"The well is clean," said Ken Orry, chief of the brigade.',
    'The group Clear Stream disagreed.',
    'Rosa Lind said the ferry had been late on Monday.',
    'Olav Brek dismissed this figure.',
    'Eva Holm said that the kiln was safe.',
    'The fair will open in June, as it has done for many years, with a row of stalls along the quay.',
    '"Rain rules," he said.',
  ],
  { lang: 'en', title: 'Voices on the well and the ferry' },
);

holdsVerdicts('one side and the other', voices, [
  ...undecided(
    'The well is clean.',
    'The well is not clean.',
    'The ferry had been late on Monday.',
    'The kiln was not safe.',
    'Rain rules.',
  ),
  ['The kiln was safe.', 'supported'],
  ['Rosa Lind said the ferry had been late on Monday.', 'supported', 'verbatim'],
]);

const voix = articleFrom(
  [
    'Le directeur Luc Meyran a affirmé que le puits était propre.',
    "L'association Eau Claire conteste cette affirmation.",
    'La maire Odile Fabre a affirmé que le four était sûr.',
    'Les motards de plus de 75 ans ont causé 31 accidents.',
    "L'usine emploie 7 400 personnes.",
    'Le marché du printemps se tiendra en juin, comme depuis de longues années, avec ses étals alignés le long du quai.',
    "Les habitants s'y retrouvent chaque soir pour écouter les musiciens venus des villages voisins.",
  ],
  { lang: 'fr', title: 'Le puits et le four' },
);

holdsVerdicts('the same in French', voix, [
  ...undecided(
    'Le puits est propre.',
    "Le puits n'est pas propre.",
    "Le four n'est pas sûr.",
    'Les motards de plus de 65 ans ont causé 31 accidents.',
    "L'usine emploie jusqu'à 9 000 personnes.",
  ),
  ["L'usine emploie plus de 7 000 personnes.", 'supported', 'entailed'],
]);

const figures = articleFrom(
  [
    'يوظف المصنع 7400 عامل.',
    'ونفى سمير الحلو أنه تلقى أكثر من 500 ليرة.',
    'وطالب السكان بما لا يقل عن 15 مصعداً.',
    'وخرج نحو 600 شخص إلى الشارع.',
    'ويطل المصنع على النهر الذي يعبر البلدة، وتحيط به بساتين الزيتون واللوز منذ عقود طويلة.',
    'وشهد السوق القديم في البلدة مساء الجمعة أمسية شعرية حضرها جمهور من القرى المجاورة.',
  ],
  { title: 'أرقام من البلدة' },
);

holdsVerdicts('the same in Arabic', figures, [
  ...undecided(
    'يوظف المصنع ما يصل إلى 9000 عامل.',
    'نفى سمير الحلو أنه تلقى أكثر من 300 ليرة.',
    'طالب السكان بما لا يقل عن 10 مصاعد.',
    'خرج أكثر من 590 شخصاً إلى الشارع.',
  ),
  ['يوظف المصنع أكثر من 7000 عامل.', 'supported', 'entailed'],
]);
