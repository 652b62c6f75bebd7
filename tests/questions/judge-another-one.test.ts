// What one of several is refutes nothing of another; what is told of one month nothing of the time as a whole.
import { articleFrom, holdsVerdicts, type Row } from './fixtures/judging.ts';

const undecided = (...statements: readonly string[]): Row[] =>
  statements.map((statement) => [statement, 'not_enough_information', 'not_stated']);

const french = articleFrom(
  [
    'Un homme de 45 ans a été arrêté mardi à Brégny.',
    'Son complice, âgé de 38 ans, s’est rendu mercredi.',
    'Un vase de 12 kilos a été volé.',
    'L’otarie n’était pas blessée.',
    'Au moins 20 barques par heure empruntaient le canal.',
    'Selon un sondage, 54 % des habitants soutiennent le maire.',
    'Un autre donne 47 %.',
    'Douze gardiens ont été blessés.',
    'Le nombre de vols a baissé de 6 % en mars.',
    'Il a augmenté de 11 % en février.',
    'Les musées de la ville ont accueilli des milliers de visiteurs malgré la grève des gardiens.',
  ],
  { lang: 'fr', title: 'Vol au musée de Brégny' },
);

holdsVerdicts('one of several, in French', french, [
  ...undecided(
    'Un homme de 38 ans a été arrêté mardi à Brégny.',
    'Une otarie était blessée.',
    'Au moins 40 barques par heure empruntaient le canal.',
    'Selon un sondage, 47 % des habitants soutiennent le maire.',
    'Une dizaine de gardiens ont été blessés.',
    'Le nombre de vols a baissé.',
    'Le nombre de vols a augmenté.',
    'Le nombre de vols a baissé de 6 %.',
  ),
  ['Un vase de 15 kilos a été volé.', 'refuted', 'number_differs'],
  ['L’otarie était blessée.', 'refuted', 'negation_differs'],
]);

const english = articleFrom(
  [
    'A man of 45 was arrested in Brackley on Tuesday.',
    'A woman of 38 was held on Wednesday.',
    'The otter was not hurt.',
    'The number of thefts fell in March.',
    'It rose in February.',
    'Thousands of people visited the museums of the town in spite of the strike of the guards.',
  ],
  { lang: 'en', title: 'Theft in the museum of Brackley' },
);

holdsVerdicts('one of several, in English', english, [
  ...undecided('An otter was hurt.', 'The number of thefts fell.', 'The number of thefts rose.'),
  ['The otter was hurt.', 'refuted', 'negation_differs'],
]);
