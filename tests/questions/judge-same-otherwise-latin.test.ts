// The same in other words of English and French: offices for names, what one denied, opposites of what is denied, scores, days told in another
// order. Beside each what only looks the same.
import { articleFrom, holdsVerdicts, type Row } from './fixtures/judging.ts';

const undecided = (...statements: readonly string[]): Row[] =>
  statements.map((statement) => [statement, 'not_enough_information'] as const);

const council = articleFrom(
  [
    'The council of Torrow rejected the sale by 12 to 9 on Monday.',
    'The mayor of Torrow, Rafe Dunmore, asked for the old hall to be sold.',
    'Rafe Dunmore, a former pilot, was elected in 2020.',
    'A retired bus driver, Otto Fenn, applauded.',
    'Dunmore denied that the report gave licence to fish.',
    'He denied any link between the fire and the strike.',
    'Prices in Torrow rose by 3 per cent in June.',
    'Ines Cole spoke in the debate.',
    'Walt Hale did not speak in the debate.',
    'The river carries 90 tonnes of silt a day, by the harbour’s reckoning.',
    'At the end of the trial 31 species were recorded.',
    'A forest of oak that was cleared from the valley, in the north of the county, has grown back.',
    'A company in Oslo applied for a licence and withdrew its offer in May.',
  ],
  { lang: 'en', title: 'Torrow council rejects a sale' },
);

holdsVerdicts('English words for the same', council, [
  ['The council of Torrow rejected the sale by 12 to 8.', 'refuted', 'number_differs'],
  ['The mayor of Torrow asked for the old hall to be sold.', 'supported'],
  ['Rafe Dunmore is the mayor of Torrow.', 'supported'],
  ['According to Dunmore, the report gives licence to fish salmon.', 'refuted', 'opposite'],
  ['Rafe Dunmore denied a link between the fire and the strike.', 'supported'],
  ['Rafe Dunmore confirmed a link between the fire and the strike.', 'refuted', 'opposite'],
  ['Prices in Torrow did not fall in June.', 'supported'],
  ['Ines Cole spoke during the debate.', 'supported'],
  ['Walt Hale spoke for the plan during the debate.', 'refuted', 'negation_differs'],
  ['The river carries 70 tonnes of silt a day.', 'refuted', 'number_differs'],
  ['31 species were recorded at the end of the trial.', 'supported'],
  ['The oak forest has grown back.', 'supported'],
  ['The Oslo company withdrew its offer in May.', 'supported'],
  ...undecided(
    'The council of Torrow rejected the sale by 9 to 12.',
    'The deputy mayor of Torrow asked for the old hall to be sold.',
    'The mayor of Marlow asked for the old hall to be sold.',
    'Rafe Dunmore is a pilot.',
    'Ines Cole asked for the old hall to be sold.',
    'Walt Hale said that the report gave licence to fish.',
    'According to Dunmore, the report gives all boats licence to fish.',
    'Prices in Torrow did not fall.',
    'Ines Cole is a former pilot.',
    'Walt Hale is a retired bus driver.',
    'Walt Hale spoke for the plan during the strike.',
    'The Scottish company withdrew its offer in May.',
  ),
]);

const plan = articleFrom(
  [
    'Torrow council voted on Monday after a long debate that lasted until the early hours.',
    'The measure takes effect on 3 May 2027 and has been praised by doctors.',
    'A trial on the neighbouring island of Great Lenan was stopped in 2024.',
    'The members of the governing Harbour Party voted with the bishop, a year after they had left.',
    'The council rejected the same plan by 25 to 16 in March.',
  ],
  { lang: 'en', title: 'Torrow council backs a smoking ban by one vote' },
);

holdsVerdicts('what takes effect by the headline', plan, [
  ['The smoking ban comes into force on 3 May 2027.', 'supported'],
  ['The plan for a smoking ban takes effect in June 2027.', 'refuted', 'date_differs'],
  ['A trial on Great Lenan was stopped in 2024.', 'supported'],
  ['The members of the Harbour Party voted with the bishop.', 'supported'],
  ...undecided('The vote takes effect on 3 May 2027.', 'The trial takes effect on 3 May 2027.'),
]);

const mairie = articleFrom(
  [
    'Le maire de Valmer, Julien Hasquenoph, s’est réjoui de la fête.',
    'Il a demandé que la route soit élargie avant l’ouverture du chantier, prévue le 2 septembre.',
    'Plougarnec a obtenu un deuxième titre.',
    'La capitaine, blessée au genou en mars, n’a pas joué ; elle devrait revenir en août.',
    'Selon l’exploitant, la foudre a endommagé un transformateur.',
    'Le directeur, Luc Perrot, a démenti tout acte de sabotage, évoqué sur les réseaux sociaux.',
    'Douze skieurs sont restés bloqués pendant deux heures dimanche dans une cabine du téléphérique de Valmer.',
    'L’usine emploiera 600 personnes dès la première année, puis 950 en 2030.',
    'Le pont de Valmer, construit en 1912, mesure 90 mètres.',
    'La panne est survenue à midi.',
    'Le terrain sur lequel s’élèvera l’usine, vendu par la région en 2014, couvre 58 hectares.',
    'La loi entre en vigueur le 1er mai 2027.',
  ],
  { lang: 'fr', title: 'Valmer : Plougarnec en fête', published: '2026-05-25' },
);

holdsVerdicts('French words for the same', mairie, [
  ['Le maire de Valmer demande l’élargissement de la route.', 'supported'],
  ['La capitaine de Plougarnec n’a pas joué.', 'supported'],
  ['La capitaine de Plougarnec a été blessée au genou en mai.', 'refuted', 'date_differs'],
  ['Luc Perrot a confirmé l’hypothèse d’un sabotage.', 'refuted', 'opposite'],
  ['Douze skieurs sont restés bloqués à Valmer.', 'supported'],
  ['L’usine emploiera 950 personnes en 2030.', 'supported'],
  ['La panne s’est produite à midi.', 'supported'],
  ['La loi entre en vigueur le 1er juin 2027.', 'refuted', 'date_differs'],
  ...undecided(
    'Le maire de Valmer a obtenu l’élargissement de la route.',
    'Le maire de Brest demande l’élargissement de la route.',
    'Selon la société, la foudre a endommagé un transformateur.',
    'La panne a produit la foudre.',
    'La maire de Valmer demande l’élargissement de la route.',
    'L’usine a été vendue par la région en 2014.',
  ),
]);
