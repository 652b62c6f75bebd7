// French sentences that stand beside their denial, their undoing or what unmasks them decide nothing; who said what stays so.
import { articleFrom, holdsVerdicts, type Row } from './fixtures/judging.ts';

const undecided = (...statements: readonly string[]): Row[] =>
  statements.map((statement) => [statement, 'not_enough_information', 'not_stated']);

const french = (title: string, ...sentences: readonly string[]) =>
  articleFrom(sentences, { lang: 'fr', title, published: '2026-03-10' });

const rest = [
  'La commune compte 2 300 habitants et trois écoles, dont une de musique.',
  'La place du marché sera repavée au printemps, quand les commerçants auront rangé leurs étals.',
];

holdsVerdicts(
  'what somebody denies in the next sentence',
  french(
    'La scierie de Brénac inquiète ses voisins',
    "Selon une riveraine, la scierie a brûlé des pneus. L'exploitant le nie.",
    'La passerelle de Brénac était fermée. La mairie dément cette information.',
    'La digue a cédé en trois endroits, selon les pompiers. Ils en sont convaincus.',
    'Le chat du gardien a survécu. Le gardien le soigne.',
    'La fermière a cédé le verger. Elle nie avoir su son prix.',
    ...rest,
  ),
  [
    ...undecided(
      'La scierie a brûlé des pneus.',
      'La passerelle de Brénac était fermée.',
      "La passerelle de Brénac n'était pas fermée.",
      'La digue a cédé en trois endroits.',
    ),
    ['Selon une riveraine, la scierie a brûlé des pneus.', 'supported'],
    ['Le chat du gardien a survécu.', 'supported'],
    ['La fermière a cédé le verger.', 'supported'],
  ],
);

holdsVerdicts(
  'what the next sentence gives to somebody',
  french(
    'Deux versions de la nuit de Valmorel',
    'Le veilleur dormait dans la remise. Il ne possède aucune clé. Telle est sa version.',
    'Le coffre a été forcé au pied-de-biche. C’est du moins ce qu’affirme un voisin.',
    'Le moulin a brûlé. C’est l’hypothèse des gendarmes.',
    'La remise a été repeinte. C’est une bonne affaire pour le peintre.',
    ...rest,
  ),
  [
    ...undecided(
      'Le veilleur dormait dans la remise.',
      'Il possède une clé.',
      'Le coffre a été forcé au pied-de-biche.',
      'Le moulin a brûlé.',
    ),
    ['La remise a été repeinte.', 'supported'],
  ],
);

holdsVerdicts(
  'what was undone',
  french(
    'Un mois agité au club de Sarzan',
    'Le gardien Louis Bréal a été suspendu. Il a été réintégré jeudi.',
    'La trésorière Anne Colin a démissionné. Le comité a refusé sa démission.',
    'Le tribunal a condamné l’intendant. Il a fait appel. La cour d’appel l’a relaxé.',
    'Un arbitre a mis en cause la ligue. Il est revenu sur ses déclarations.',
    'Le stade a été inauguré. Il a été repeint en août.',
    ...rest,
  ),
  [
    ...undecided(
      'Le gardien Louis Bréal a été suspendu.',
      'La trésorière Anne Colin a démissionné.',
      'Le tribunal a condamné l’intendant.',
      'Un arbitre a mis en cause la ligue.',
    ),
    ['Le stade a été inauguré.', 'supported'],
  ],
);

holdsVerdicts(
  'what parties count otherwise or answer',
  french(
    'Marche pour la gare de Lussac',
    'Selon la gendarmerie, 1 200 personnes ont marché dimanche. Les organisateurs ont compté 3 000 marcheurs.',
    'Selon le parquet, le chef de gare a vendu des rails ; l’intéressé affirme les avoir donnés.',
    'Les trains sont propres, réplique la compagnie.',
    'La ligne emploie 40 agents, selon la compagnie.',
    ...rest,
  ),
  [
    ...undecided(
      '1 200 personnes ont marché dimanche.',
      'Le chef de gare a vendu des rails.',
      'Les trains sont propres.',
      'Les trains ne sont pas propres.',
    ),
    ['La ligne emploie 40 agents.', 'supported'],
  ],
);

holdsVerdicts(
  'rumours',
  french(
    'Non, le phare de Kerlan n’est pas vendu',
    'Une rumeur circule à Kerlan. Le prix serait de trois millions d’euros.',
    'Selon un message anonyme, la vente a été signée en mai.',
    'Le phare appartient à la commune.',
    ...rest,
  ),
  [
    ...undecided('Le prix serait de trois millions d’euros.', 'La vente a été signée en mai.'),
    ['Le phare appartient à la commune.', 'supported'],
  ],
);

holdsVerdicts(
  'a plot and an exercise',
  french(
    'Le théâtre de Sarzan rouvre',
    'Dans « La Nuit des loups », une reine est chassée. Le prince la cache. La salle a accueilli 300 spectateurs.',
    'Les loges ont été repeintes.',
    ...rest,
    'Un pont s’est effondré. Rien de tout cela n’est arrivé : c’était une manœuvre.',
  ),
  [
    ...undecided('Le prince la cache.', 'Un pont s’est effondré.'),
    ['La salle a accueilli 300 spectateurs.', 'supported'],
  ],
);

holdsVerdicts(
  'answers in an interview',
  articleFrom(
    [
      'Rose Maurin dirige la réserve. La réserve a ouvert en 1998.\n\nPourquoi les loutres partent-elles ?\n\nLes berges sont sales. Le canal a perdu la moitié de ses loutres.\n\nLa réserve emploie douze gardes.',
      ...rest,
    ],
    { lang: 'fr', title: 'Entretien avec la directrice de la réserve', published: '2026-03-10' },
  ),
  [
    ...undecided('Les berges sont sales.', 'Le canal a perdu la moitié de ses loutres.'),
    ['La réserve emploie douze gardes.', 'supported'],
  ],
);
