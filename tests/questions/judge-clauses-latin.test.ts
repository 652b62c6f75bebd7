// Small words, gaps and clauses of English and French that a statement may lack or have otherwise, each beside one where it may not.
import { articleFrom, holdsVerdicts, type Row } from './fixtures/judging.ts';

const undecided = (...statements: readonly string[]): Row[] =>
  statements.map((statement) => [statement, 'not_enough_information'] as const);

const english = articleFrom(
  [
    'The cost is disputed as well.',
    'The scanners have since been installed at the clinic.',
    'St Orrin has 41,000 inhabitants, and its Assembly has 42 seats.',
    'The Assembly of St Orrin voted by 21 to 20 in May, a year after it had rejected the same plan by 25 to 16.',
    'Rosa Fenn said the bridge was safe and that the road would close.',
    'The plant employs 600 people.',
    'Two members of the Harbour Party resigned in June.',
    'The judge, who published a review in March, retired.',
    'Fish died in the river, according to a study published on Tuesday in a journal.',
    'Otto Brandt, 62, asked for silence.',
    'Mia Holt wrote the report.',
    'Penhale praised the same nurse.',
  ],
  { lang: 'en', title: 'News of St Orrin', published: '2026-06-17' },
);

holdsVerdicts('English small words and clauses', english, [
  ['The cost is disputed.', 'supported'],
  ['The scanners have been installed at the clinic.', 'supported'],
  ['The scanners have not been installed at the clinic.', 'refuted', 'negation_differs'],
  ['The Assembly of St Orrin has 24 seats.', 'refuted', 'number_differs'],
  ['The Assembly of St Orrin had rejected the same plan by 25 to 16 a year before.', 'supported'],
  [
    'The Assembly of St Orrin had rejected the same plan by 21 to 20 a year earlier.',
    'refuted',
    'number_differs',
  ],
  ['The bridge was safe.', 'supported'],
  ['600 people work at the plant.', 'supported'],
  ['Two Harbour Party members resigned in June.', 'supported'],
  ['A review was published by the judge in March.', 'supported'],
  ['The study was published on Tuesday.', 'supported'],
  ['Otto Brandt is 62 years old.', 'supported'],
  ['Otto Brandt is 26 years old.', 'refuted', 'number_differs'],
  ['The author of the report is Mia Holt.', 'supported'],
  ['Penhale praised the nurse.', 'supported'],
  ...undecided(
    'The road closed.',
    'The Assembly of St Orrin had rejected the same plan two years earlier.',
    '600 people work at the clinic.',
    'Rosa Fenn is 62.',
    'The river was published on Tuesday.',
  ),
]);

const french = articleFrom(
  [
    'Brisol, fondé à Lorient en 1996, emploie 40 personnes.',
    'Une cabine s’était arrêtée quarante minutes à cause du vent.',
    'L’exploitant a promis de rembourser les forfaits et d’offrir une journée de ski.',
    'Une enquête technique a été ouverte, a précisé la préfecture.',
    'Le groupe Brisol a annoncé jeudi la fermeture du quai.',
    'À la fin du match, les deux équipes étaient à égalité.',
    'La panne a duré quarante minutes à cause de la neige.',
  ],
  { lang: 'fr', title: 'Des nouvelles du port', published: '2026-06-17' },
);

holdsVerdicts('French small words and clauses', french, [
  ['La fondation de Brisol à Lorient date de 1996.', 'supported'],
  ['Une cabine s’était arrêtée à cause du vent.', 'supported'],
  ['L’exploitant a promis de rembourser les forfaits.', 'supported'],
  ['La préfecture a précisé qu’une enquête technique a été ouverte.', 'supported'],
  ['La fermeture du quai a été annoncée par le groupe Brisol jeudi.', 'supported'],
  ['Les deux équipes étaient à égalité à la fin du match.', 'supported'],
  ...undecided(
    'La fermeture de Brisol date de 1996.',
    'La panne a duré à cause de la neige.',
    'L’exploitant a offert une journée de ski.',
    'La mairie a précisé qu’une enquête technique a été ouverte.',
  ),
]);
