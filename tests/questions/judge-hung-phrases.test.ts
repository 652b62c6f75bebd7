// A phrase that the headline's words make hang on a noun tells of the deed, and goes only where the article hangs it there itself.
import { articleFrom, holdsVerdicts, type Row } from './fixtures/judging.ts';

const undecided = (...statements: readonly string[]): Row[] =>
  statements.map((statement) => [statement, 'not_enough_information', 'not_stated']);

const english = articleFrom(
  [
    'Wardens fined a hiker on Friday after the forest fire above Dunmore.',
    'Helen Strand signed the deal on Friday.',
    'The dean accepted the resignations on Monday.',
    'The search for a new keeper began in May.',
    'The keeper of the tower said the search would last a month.',
  ],
  { lang: 'en', title: 'Wardens fine hiker after forest fire' },
);

holdsVerdicts('a phrase behind a noun, in English', english, [
  ...undecided(
    'Wardens fined a hiker for the fire.',
    'Wardens fined a hiker for the forest fire.',
    'Helen Strand signed the deal for the wardens.',
    'The dean accepted the resignations of the wardens.',
  ),
  ['Wardens fined a hiker on Friday.', 'supported'],
  ['Helen Strand signed the deal on Friday.', 'supported'],
]);

const french = articleFrom(
  [
    "La préfecture a verbalisé un randonneur vendredi après l'incendie de forêt.",
    'Hélène Strand a signé un accord vendredi.',
    'Le sentier des crêtes rouvrira au printemps, une fois les arbres tombés enlevés.',
    'Le musée de la forêt présente ses nouvelles salles au public depuis le mois de mai.',
  ],
  { lang: 'fr', title: "Un randonneur verbalisé après l'incendie" },
);

holdsVerdicts('a phrase behind a noun, in French', french, [
  ...undecided(
    "La préfecture a verbalisé un randonneur pour l'incendie.",
    'Hélène Strand a signé un accord pour la préfecture.',
  ),
  ['La préfecture a verbalisé un randonneur vendredi.', 'supported'],
]);
