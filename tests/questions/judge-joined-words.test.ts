// Small things that an English sentence has beside what is told: an age before a noun, `ever`, a clause behind a noun of time, a verb left out behind `and`.
import { articleFrom, holdsVerdicts, type Row } from './fixtures/judging.ts';

const undecided = (...statements: readonly string[]): Row[] =>
  statements.map((statement) => [statement, 'not_enough_information']);

const barn = articleFrom(
  [
    'The barn keeper, a 64-year-old retired smith, bought the field in 2021 and is not accused of arson.',
    'Nobody has ever been charged over the fire.',
    'Lena Voss denied the debts during the hearing, which lasted five weeks.',
    'The county will pay 70 percent of the roof and the town the rest.',
    'Ada Brun, chief chemist at Kelmar Bank, spoke.',
    'The shed was searched by two masked men.',
    'Ole Hansen sold the mill in the valley, which employed 40 people.',
    'The old wall along the lane was taken down stone by stone and carried to the quay in carts.',
  ],
  { lang: 'en', title: 'Barn fire without a culprit', published: '2026-05-06' },
);

holdsVerdicts('what an English sentence has beside', barn, [
  ['The barn keeper bought the field in 2021.', 'supported'],
  ['Nobody has been charged over the fire.', 'supported'],
  ['The hearing lasted five weeks.', 'supported'],
  ['The hearing lasted nine weeks.', 'refuted', 'number_differs'],
  ['The county will pay 70 percent of the roof.', 'supported'],
  ['The county will pay 30 percent of the roof.', 'refuted', 'number_differs'],
  ['The shed was searched by two men.', 'not_enough_information'],
  ...undecided(
    'The debts lasted five weeks.',
    'The valley employed 40 people.',
    'The town will pay 70 percent of the roof.',
    'The smith bought the roof in 2021.',
    'Somebody has been charged over the hearing.',
    'Ada Brun is the chief of Kelmar Bank.',
    'Lena Voss denied the hearing.',
    'The barn keeper sold the field in 2019.',
    'The retired smith searched the shed.',
    'The county will pay 70 percent.',
  ),
]);
