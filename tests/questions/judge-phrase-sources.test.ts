// Whose words a sentence gives where a phrase, a pronoun or a quotation tells it, in the article and in the statement.
import { expect, it } from 'vitest';
import { articleFrom, holdsVerdicts, type Row, verdictOn } from './fixtures/judging.ts';

const undecided = (...statements: readonly string[]): Row[] =>
  statements.map((statement) => [statement, 'not_enough_information'] as const);

const english = articleFrom(
  [
    'The clinic treated 2,140 patients in six months, according to the hospital.',
    'The tower was built according to plans found in a cellar.',
    'Rupert Tavistane said that the trial had added nine days to the wait.',
    '“The clerks are rested and the builders are idle,” he told the chamber.',
    '\n\nJudith Penhaligane met Oona Trevellicke in the library.',
    'She said that the roof leaked.',
    '\n\nPriya Stone, who counted the animals, said that the fish returned slowly.',
    'The wait for a scan fell from 58 days to 33, while the clinic paid 40 dollars to nurses and 90 dollars to doctors.',
  ],
  { lang: 'en', title: 'Clinic news' },
);

holdsVerdicts('English sources', english, [
  ['The clinic treated 2,140 patients in six months.', 'supported', 'agrees'],
  ['The clinic treated 2,410 patients in six months.', 'refuted', 'number_differs'],
  [
    'Tavistane told the chamber that the clerks were rested and the builders were idle.',
    'not_enough_information',
  ],
  ['Tavistane said that the clerks were rested and the builders were idle.', 'supported'],
  ['Penhaligane said that the clerks were rested and the builders were idle.', 'refuted', 'speaker_differs'],
  ['Priya Stone said that the fish returned slowly.', 'supported'],
  ['The wait for a scan fell to 33.', 'supported'],
  ['The wait for a scan fell to 23.', 'refuted', 'number_differs'],
  ['The wait for a scan fell to 58.', 'refuted', 'number_differs'],
  ...undecided(
    'Penhaligane said that the roof leaked.',
    'Trevellicke said that the roof leaked.',
    'The tower was built.',
  ),
]);

it('says whose words they are where a phrase names the source', () => {
  const verdict = verdictOn('The clinic treated 2,140 patients in six months.', english);
  expect(verdict.attribution?.speaker).toBe('hospital');
});

const french = articleFrom(
  [
    'Selon la préfecture, la foudre a détruit un transformateur.',
    'L’État apportera 120 millions d’euros et la région 45 millions, a précisé le préfet.',
    'Claire Vautrinel dénonce « un fleuve mis en bouteille ».',
    '« On a chanté dans le froid », a raconté Camille Rostaing.',
    'Elle a salué le calme du cabinier.',
    'Elle a vendu la maison de sa mère au printemps, et les voisins ont acheté le jardin pour y planter des pommiers.',
  ],
  { lang: 'fr', title: 'Nouvelles' },
);

holdsVerdicts('French sources', french, [
  ['La foudre a détruit un transformateur.', 'supported'],
  ['L’État apportera 120 millions d’euros.', 'supported'],
  ['L’État apportera 45 millions d’euros et la région 120 millions.', 'refuted', 'role_differs'],
  ['« Un fleuve mis en bouteille », a dénoncé Camille Rostaing.', 'refuted', 'speaker_differs'],
  ['Camille Rostaing a salué le calme du cabinier.', 'supported'],
  ...undecided('Claire Vautrinel a salué le calme du cabinier.', 'Camille Rostaing a chanté.'),
]);

const arabic = articleFrom(
  [
    'انخفض زمن الرحلة خلال التجارب، وفق دراسة أعدتها الجامعة.',
    'وصُنعت القطع وفق رسوم قديمة.',
    'وقالت نجاة العياطي إنها عصرت منذ بداية الموسم 820 طنّاً من الزيتون.',
    'وقال منير سالم إنه باع الدكان.',
    'وقال طارق عزيز في منزل والده كمال عزيز إنه اشترى السيارة.',
    'وقال المدير هاني زيدان إن المصنع أغلق، وإن العمال تسلموا أجورهم.',
    'وقفز السعر من 220 أوقية إلى 310 أوقيات.',
  ],
  { title: 'أخبار السوق' },
);

holdsVerdicts('Arabic sources', arabic, [
  ['انخفض زمن الرحلة خلال التجارب.', 'supported'],
  ['ارتفع زمن الرحلة خلال التجارب.', 'refuted', 'opposite'],
  ['عصرت نجاة العياطي 820 طناً من الزيتون منذ انطلاق الموسم.', 'supported'],
  ['عصرت نجاة العياطي 280 طناً من الزيتون منذ بداية الموسم.', 'refuted', 'number_differs'],
  ['العمال تسلموا أجورهم.', 'supported'],
  ['قفز السعر إلى 310 أوقيات.', 'supported'],
  ['قفز السعر إلى 410 أوقيات.', 'refuted', 'number_differs'],
  ...undecided('باعت نجاة العياطي الدكان.', 'اشترى كمال عزيز السيارة.', 'قفز السعر إلى 220 أوقية.'),
]);
