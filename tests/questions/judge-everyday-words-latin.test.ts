// Everyday news words of English and French that say the same, follow or exclude one another, and offices that one holds. Beside them roles
// exchanged and other subjects.
import { articleFrom, holdsVerdicts } from './fixtures/judging.ts';

holdsVerdicts(
  'Torrow mayor and the museum',
  articleFrom(
    [
      'The mayor of Torrow, Ines Cole, welcomed the deal on Monday.',
      'Otto Vale, coach of Dunmore, criticised the referee.',
      'The chairman of the bank, Walt Hale, resigned.',
      'The council dropped the plan in May.',
      'Shares in Marlow climbed 3 per cent.',
      'The firm recovered 400 euros from the thief.',
      'Rosa Fenn found a coin in the field.',
      'The ship struck a rock.',
      'The villagers declined the offer of help.',
      'Tom Reed, a builder, escaped through a window.',
      'The factory received a grant from the state.',
      'The report noted that costs had grown.',
      'The court’s ruling was published in June.',
      'The police seized a car and questioned two men about the theft.',
    ],
    { lang: 'en', title: 'Torrow mayor and the museum' },
  ),
  [
    ['Rosa Fenn is the mayor of Torrow.', 'refuted'],
    ['Walt Hale is the coach of Dunmore.', 'refuted'],
    ['Otto Vale coaches Dunmore.', 'supported'],
    ['The ruling of the court was published in June.', 'supported'],
    ['The police interviewed Tom Reed.', 'not_enough_information'],
    ['The council dropped the price.', 'not_enough_information'],
    ['Walt Hale is the chairman of the council.', 'not_enough_information'],
    ['The bank fired Walt Hale.', 'not_enough_information'],
    ['The referee criticised Otto Vale.', 'not_enough_information'],
    ['The state received a grant from the factory.', 'not_enough_information'],
    ['Tom Reed built the window.', 'not_enough_information'],
    ['Costs had grown.', 'not_enough_information'],
    ['Rosa Fenn lost a coin in the field.', 'not_enough_information'],
    ['The thief recovered 400 euros.', 'not_enough_information'],
  ],
);

holdsVerdicts(
  'La maire de Torvaux et le musée',
  articleFrom(
    [
      'La maire de Torvaux, Inès Colin, a salué l’accord lundi.',
      'Otto Vallin, entraîneur de Dunmore, a critiqué l’arbitre.',
      'Le président de la banque, Walter Hallé, a démissionné.',
      'Le conseil a repoussé la date du vote.',
      'Les actions de Marlow ont grimpé de 3 %.',
      'Rosa Fenn a trouvé une pièce dans le champ.',
      'Les habitants ont décliné l’offre d’aide.',
      'Le navire a heurté un rocher.',
      'L’usine a reçu une subvention de l’État.',
      'La police a interpellé deux hommes.',
      'Le club dispose de 40 salles.',
      'La ville verse 300 euros à chaque élève.',
      'Le trafic a repris jeudi.',
      'Le chauffeur s’est enfui par la fenêtre.',
      'Le film a été tourné à Oslo et la région a racheté le château.',
      'Une enquête a été ouverte par le parquet.',
    ],
    { lang: 'fr', title: 'La maire de Torvaux et le musée' },
  ),
  [
    ['Rosa Fenn est la maire de Torvaux.', 'refuted'],
    ['La région a vendu le château.', 'not_enough_information'],
    ['Walter Hallé est président du conseil.', 'not_enough_information'],
    ['La région a été tournée à Oslo.', 'not_enough_information'],
    ['La ville reçoit 300 euros de chaque élève.', 'not_enough_information'],
    ['Le conseil a rejeté la date du vote.', 'not_enough_information'],
    ['L’arbitre a critiqué Otto Vallin.', 'not_enough_information'],
    ['Deux hommes ont été condamnés.', 'not_enough_information'],
  ],
);
