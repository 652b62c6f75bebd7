// What English and French sentences tell by the way, and what hangs on another word and is told of nothing else.
import { articleFrom, holdsVerdicts, type Row } from './fixtures/judging.ts';

const undecided = (...statements: readonly string[]): Row[] =>
  statements.map((statement) => [statement, 'not_enough_information'] as const);

const storm = articleFrom(
  [
    'The storm over Torrow injured 30 people, including four children, and destroyed a pier.',
    'Rescuers freed 12 sheep, including the last at noon.',
    'Six people, including two clerks, were arrested after robbing the Torrow bank.',
    'Torrow United won the county cup by beating Marlow Rovers 3-1 after losing to them in May.',
    'A new clinic was completed in 2019 at a cost of $12 million, two million over budget.',
    'The ferry took the last passengers on board.',
    'The police praised the courage of the driver, a teacher from Leeds.',
  ],
  { lang: 'en', title: 'After the storm' },
);

holdsVerdicts('parts, participles and marks that were missed in English', storm, [
  ['The storm over Torrow injured four children.', 'supported'],
  ['The storm over Torrow injured four people.', 'refuted', 'number_differs'],
  ['Two clerks were arrested.', 'supported'],
  ['Six people robbed the Torrow bank.', 'supported'],
  ['Torrow United beat Marlow Rovers 3-1.', 'supported'],
  ['Torrow United beat Marlow Rovers 3-2.', 'refuted', 'number_differs'],
  ['Marlow Rovers won the county cup.', 'refuted', 'role_differs'],
  ['The clinic went two million dollars over budget.', 'supported'],
  ['The clinic was two million dollars under budget.', 'not_enough_information'],
  ...undecided(
    'The storm over Torrow destroyed four children.',
    'Rescuers freed 12 sheep at noon.',
    'Torrow United won the county cup in May.',
    'Torrow United beat Marlow Rovers 1-3.',
    'The ferry took the first passengers on board.',
    'The courage of the driver was a teacher from Leeds.',
  ),
]);

const final = articleFrom(
  [
    'Les volleyeuses de Plougarnec ont remporté dimanche la Coupe du Ponant en battant Kerlouan 3 à 1 à Quimper.',
    'L’attaquante de Plougarnec Maud Tanguy a été la meilleure marqueuse de la finale avec 22 points.',
    'L’arbitre a sorti quatre cartons, dont le dernier à deux minutes de la fin.',
    'La bagarre a fait douze blessés, dont trois enfants.',
    'La région a engagé 40 agents, dont 12 femmes.',
    'Le maire a salué le courage du gardien, un volontaire de 31 ans.',
    'Le trésorier du club, un retraité de 66 ans, a démissionné.',
  ],
  { lang: 'fr', title: 'Une finale sous la pluie' },
);

holdsVerdicts('parts, participles and ages in French', final, [
  ['Plougarnec a battu Kerlouan 3 à 1.', 'supported'],
  ['Plougarnec a battu Kerlouan 3 à 2.', 'refuted', 'number_differs'],
  ['Kerlouan a battu Plougarnec.', 'refuted', 'role_differs'],
  ['Les volleyeuses de Kerlouan ont remporté la Coupe du Ponant.', 'refuted', 'role_differs'],
  ['Maud Tanguy a marqué 22 points.', 'supported'],
  ['L’arbitre a sorti le dernier carton à deux minutes de la fin.', 'supported'],
  ['L’arbitre a sorti le dernier carton à douze minutes de la fin.', 'refuted', 'number_differs'],
  ['La région a engagé 12 femmes.', 'supported'],
  ['Le gardien a 31 ans.', 'supported'],
  ['Le gardien est un volontaire de 13 ans.', 'refuted', 'number_differs'],
  ...undecided(
    'La bagarre a fait trois enfants.',
    'L’arbitre a sorti quatre cartons à deux minutes de la fin.',
    'Le club a 66 ans.',
    'Maud Tanguy a marqué 22 points contre Brest.',
  ),
]);

const town = articleFrom(
  [
    'Harbour minister Ada Fenn said that the strike had cut bookings by 40 per cent in May.',
    'Walt Hale, a banker from Leeds who chairs the Torrow club, was arrested in a suburb of Leeds.',
    'Her brother Otto Fenn, who coaches the rowers, won a medal.',
    'The captain and the crew were not paid.',
    'The firm and its rival own 60 ships.',
    'The mayor and the bishop met on Monday.',
    'The town of Torrow, on the coast of Scotland, was closed after 300 people had blocked the road.',
    'At the first hearing, which about 90 people attended, a clerk wept.',
    'The council spends 2 million pounds on roads and the county 3 million.',
    'The loss is large. The board puts it at 7 million pounds, the union at 9 million.',
    'The maker, a firm based in Oslo, apologised.',
    'Two clerks took no part in the strike.',
    'The county owns the mill.',
    'Loch Arrin, on the west coast of Scotland, has 41,000 inhabitants.',
  ],
  { lang: 'en', title: 'News of Torrow' },
);

holdsVerdicts('who and where they are in English', town, [
  ['Ada Fenn is the harbour minister.', 'supported'],
  ['Bookings fell by 40 per cent in May.', 'supported'],
  ['Bookings rose by 40 per cent in May.', 'refuted', 'opposite'],
  ['Walt Hale is a banker.', 'supported'],
  ['Walt Hale chairs the Torrow club.', 'supported'],
  ['Otto Fenn coaches the rowers.', 'supported'],
  ['Otto Fenn chairs the Torrow club.', 'refuted', 'name_differs'],
  ['The captain was not paid.', 'supported'],
  ['300 people blocked the road.', 'supported'],
  ['About 90 people attended the first hearing.', 'supported'],
  ['The county spends 3 million pounds on roads.', 'supported'],
  ['The union puts the loss at 9 million pounds.', 'supported'],
  ['The maker is based in Oslo.', 'supported'],
  ['Two clerks took part in the strike.', 'refuted', 'negation_differs'],
  ['The county is the owner of the mill.', 'supported'],
  ['Loch Arrin lies on the west coast of Scotland.', 'supported'],
  ...undecided(
    'Its rival owns 60 ships.',
    'The mayor met on Monday.',
    'Walt Hale was arrested in Leeds.',
    'The county spends 3 million pounds on schools.',
  ),
]);
