// What the judge leaves undecided in English and French, though most of its words stand in the article.
import { articleFrom, holdsVerdicts, type Row } from './fixtures/judging.ts';

const undecided = (...statements: readonly string[]): Row[] =>
  statements.map((statement) => [statement, 'not_enough_information', 'not_stated']);

const harwick = articleFrom(
  [
    'Harwick city council approved the tram line on 4 March 2026.',
    'The council may extend the pier if the ministry agrees.',
    'The council plans to close the old quay in June.',
    'If the grant fails, the council will borrow £20 million.',
    'The firm hopes to open the depot in 2028.',
    'Rosa Fenn nearly resigned in 2024.',
    'Rosa Fenn denied that the ministry had delayed the grant.',
    'A witness claimed that the army planted the mine.',
    'Some visitors complained about the queue.',
    'Only two of the seven stations have lifts.',
    'Most residents support the line.',
    'The trust bought a schooner and sold a ferry.',
    'Police arrested the driver of the lorry, Dale Orton, and released the driver of the bus.',
    'The deputy mayor, Ines Cole, voted against the plan.',
    'The former mayor, Peter Lowe, called the line a waste of money.',
    'The line’s second phase was cancelled.',
    'Rosa Fenn met the engineer in London.',
    'The yard hired young welders in Oslo.',
  ],
  { lang: 'en', title: 'Council approves tram line in Harwick' },
);

holdsVerdicts(
  'English hedges, conditions and plans',
  harwick,
  undecided(
    'The council extended the pier.',
    'The council extends the pier.',
    'The ministry agrees.',
    'The council closed the old quay in June.',
    'The council borrowed £20 million.',
    'The firm opened the depot in 2028.',
    'Rosa Fenn resigned in 2024.',
    'Rosa Fenn resigned.',
  ),
);
holdsVerdicts(
  'English words denied or only claimed',
  harwick,
  undecided(
    'The ministry delayed the grant.',
    'The ministry had delayed the grant.',
    'The army planted the mine.',
  ),
);
holdsVerdicts('English sorts beside each other', harwick, undecided('The yard hired old welders in Oslo.'));
holdsVerdicts(
  'English parts for the whole',
  harwick,
  undecided(
    'The visitors complained about the queue.',
    'All visitors complained about the queue.',
    'The stations have lifts.',
    'Seven stations have lifts.',
    'Residents support the line.',
    'The line was cancelled.',
    'The first phase was cancelled.',
  ),
);
holdsVerdicts(
  'English heads dropped and deeds mixed up',
  harwick,
  undecided(
    'The mayor voted against the plan.',
    'The mayor, Ines Cole, voted against the plan.',
    'The mayor called the line a waste of money.',
    'The trust bought a ferry.',
    'The trust sold a schooner.',
    'Police arrested the driver of the bus.',
    'Police released the driver of the lorry.',
    'Police released Dale Orton.',
    'Rosa Fenn approved the tram line.',
  ),
);
holdsVerdicts(
  'a statement in French or Arabic on an English article',
  harwick,
  undecided('Le conseil a approuvé la ligne de tramway.', 'أقر المجلس خط الترام.'),
);
holdsVerdicts(
  'a meeting that may have been held twice',
  harwick,
  undecided('Rosa Fenn met the engineer in Paris.'),
);

const lormont = articleFrom(
  [
    'Le département pourrait élargir la route si l’État accepte.',
    'La préfecture veut fermer l’ancien quai en juin.',
    'La société a failli vendre le chalutier.',
    'Le préfet Luc Meunier a démenti que le trafic ait augmenté.',
    'Certains riverains ont critiqué le bruit.',
    'La plupart des pêcheurs soutiennent la grève.',
    'La deuxième tranche des travaux a été annulée.',
    'La région a acheté un ferry et vendu une péniche.',
    'La police a arrêté le patron du chalutier et libéré le mousse.',
    'Le vice-président du port, Alain Roche, a voté contre le budget.',
    'Hugo Lambert a rencontré Simon Perrot à Paris.',
  ],
  { lang: 'fr', title: 'Le port de Lormont' },
);

holdsVerdicts(
  'French hedges, plans and denials',
  lormont,
  undecided(
    'Le département a élargi la route.',
    'Le département élargit la route.',
    'La préfecture a fermé l’ancien quai.',
    'La société a vendu le chalutier.',
    'Le trafic a augmenté.',
  ),
);
holdsVerdicts(
  'French parts for the whole, heads dropped and deeds mixed up',
  lormont,
  undecided(
    'Les riverains ont critiqué le bruit.',
    'Tous les riverains ont critiqué le bruit.',
    'Les pêcheurs soutiennent la grève.',
    'Les travaux ont été annulés.',
    'La première tranche des travaux a été annulée.',
    'La région a acheté une péniche.',
    'La région a vendu un ferry.',
    'La police a arrêté le mousse.',
    'La police a libéré le patron du chalutier.',
    'Le président du port a voté contre le budget.',
    'Le président du port, Alain Roche, a voté contre le budget.',
  ),
);
holdsVerdicts(
  'a meeting that others may have had too',
  lormont,
  undecided('Hugo Lambert a rencontré Alain Roche à Paris.'),
);

const quarry = articleFrom(
  [
    'Sick: around 56, 000 dogs were treated for poisoning by vets.',
    'Crews moved 41,000 tonnes of sand.',
    'The quarry at Stenwick has been worked by the same family for more than a century.',
    'Its owners say that the lower terrace will be closed in the spring and planted with birch.',
  ],
  { lang: 'en', title: 'Dogs fall ill near old quarry at Stenwick' },
);

holdsVerdicts('a number torn by a space', quarry, [
  ...undecided(
    'Around 56,000 dogs were treated for poisoning by vets.',
    'Around 57,000 dogs were treated for poisoning by vets.',
    'Around 56 dogs were treated for poisoning by vets.',
  ),
  ['Crews moved 41,000 tonnes of sand.', 'supported', 'verbatim'],
  ['Crews moved 42,000 tonnes of sand.', 'refuted', 'number_differs'],
]);
