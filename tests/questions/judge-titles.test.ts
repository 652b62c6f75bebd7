// Who holds which title, and whose words a report gives that is put in with its speaker before its verb (English and French).
import { articleFrom, holdsVerdicts, type Row } from './fixtures/judging.ts';

const undecided = (...statements: readonly string[]): Row[] =>
  statements.map((statement) => [statement, 'not_enough_information']);

const council = articleFrom(
  [
    'Mayor Edda Rowe called the vote a great day for the town.',
    'Opposition leader Tom Haile said the bridge was too dear.',
    'Museum director Ilse Brandt said the hall would open in April.',
    'The Museum of Salt in Torvik was founded in the last century.',
    'Deputy harbour master Finn Lode was not in the room.',
    'Goalkeeper Jon Pelle and captain Lars Mohn watched from the gallery.',
    'In 1998, finance minister Rita Storm signed the first plan.',
    'Interior minister Nora Vik, who resigned in May, did not speak.',
    'Police inspector Karl Dunn, who once led the museum choir, sang.',
    'The wife of baker Olaf Rud served coffee.',
    'The bridge will be painted in green and white by the painters of the county before the summer comes.',
  ],
  { lang: 'en', title: 'Torvik votes on a bridge', published: '2026-05-06' },
);

holdsVerdicts('a title before a name', council, [
  ['Edda Rowe is the mayor.', 'supported', 'agrees'],
  ['The mayor is Edda Rowe.', 'supported', 'agrees'],
  ['Edda Rowe is the mayor of Torvik.', 'supported', 'agrees'],
  ['Tom Haile is the opposition leader.', 'supported', 'agrees'],
  ['Ilse Brandt is the director of the museum.', 'supported', 'agrees'],
  ['Jon Pelle is a goalkeeper.', 'supported', 'agrees'],
  ['Edda Rowe is the opposition leader.', 'refuted', 'name_differs'],
  ['The opposition leader is Edda Rowe.', 'refuted', 'name_differs'],
  ['Jon Pelle is the director of the museum.', 'refuted', 'name_differs'],
]);

holdsVerdicts(
  'what a title before a name leaves open',
  council,
  undecided(
    'Edda Rowe is the mayor of Salt.',
    'Edda Rowe was the mayor.',
    'Edda Rowe is the leader.',
    'Finn Lode is the harbour master.',
    'Finn Lode is the master.',
    'Rita Storm is the finance minister.',
    'Nora Vik is the interior minister.',
    'Olaf Rud is the wife.',
    'Karl Dunn is the director of the museum.',
    'Ilse Brandt is the director of the hall.',
    'Ilse Brandt is a director of the hall.',
    'Ada Kray is the opposition leader.',
    'Tom Haile is the mayor.',
    'Jon Pelle is the captain of the town.',
  ),
);

const ports = articleFrom(
  [
    'Finance minister Ada Moen met finance minister Igor Palt in the port.',
    'Trade minister Nils Orre stayed at home.',
    'Coach Eva Lind and coach Mats Borg shook hands.',
    'Referee Kim Sand left the field before the fans of both sides came down to the grass.',
    'The two countries share a long coast, a fishing fleet and a small bank of cod far out at sea.',
  ],
  { lang: 'en', title: 'Norvik and Ostland talk about cod', published: '2026-05-06' },
);

holdsVerdicts('a title that two hold', ports, [
  ...undecided(
    'Nils Orre is the finance minister.',
    'Ada Moen is the finance minister of Norvik.',
    'Ada Moen is the finance minister of Ostland.',
    'Nils Orre is the coach.',
    'Kim Sand is the trade minister of Ostland.',
    'Kim Sand is the trade minister.',
  ),
]);

const river = articleFrom(
  [
    'The river rose by two metres on Monday, police said on Tuesday, as snow melted in the hills.',
    'The tolls brought in 3 million crowns, the finance office said.',
    'About 400 people marched past the hall, the chief of police said on Sunday.',
    'Marchers put the number at 900.',
    'The mill was shut, its owner believes.',
    'Lights had been restored to 7,000 homes, the grid firm said.',
    'Ana Lunde, a clerk, who was accused of hiding the money, was cleared of all charges.',
    'The dam is safe, the firm denied.',
  ],
  { lang: 'en', title: 'High water in the valley', published: '2026-05-06' },
);

holdsVerdicts('a report put in behind or inside', river, [
  ['The river rose by two metres on Monday.', 'supported', 'agrees'],
  ['The river rose by three metres on Monday.', 'refuted', 'number_differs'],
  ['The tolls brought in 3 million crowns.', 'supported', 'agrees'],
  ['The tolls brought in 5 million crowns.', 'refuted', 'number_differs'],
  ['Ana Lunde was cleared of all charges.', 'supported', 'agrees'],
  ...undecided(
    'About 900 people marched past the hall.',
    'The mill was shut.',
    'Lights had been restored.',
    'Lights had been restored to 20,000 homes.',
    'The dam is safe.',
    'The dam is not safe.',
    'The river did not rise.',
  ),
]);
