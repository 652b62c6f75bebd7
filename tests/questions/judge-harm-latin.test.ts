// Who came to harm, in the ways news tells it in English and French: that nobody did against how many, once for the whole article.
import { articleFrom, holdsVerdicts } from './fixtures/judging.ts';

holdsVerdicts(
  'Fire in Torrow harbour destroys a warehouse',
  articleFrom(
    [
      'A fire destroyed a warehouse in Torrow harbour on Monday night.',
      'Nobody was hurt.',
      'The warehouse was built in 1950 and held tyres.',
      'There were no injuries, police said.',
      'No one was killed.',
      'No injuries were reported.',
      'The fire caused no casualties.',
      'The town was calm and quiet in the morning after the fire.',
    ],
    { lang: 'en', title: 'Fire in Torrow harbour destroys a warehouse' },
  ),
  [
    ['The fire caused no injuries.', 'supported'],
    ['Nobody was injured.', 'supported'],
    ['Two people were hurt in the fire.', 'refuted'],
    ['The fire killed three people.', 'refuted'],
    ['The fire injured five firefighters.', 'refuted'],
    ['There were no deaths.', 'supported'],
  ],
);

holdsVerdicts(
  'Un incendie détruit un entrepôt à Torvaux',
  articleFrom(
    [
      'Un incendie a détruit un entrepôt du port de Torvaux lundi soir.',
      'Personne n’a été blessé.',
      'L’entrepôt avait été construit en 1950 et abritait des pneus.',
      'Le feu n’a fait aucun mort.',
      'Aucun blessé n’est à déplorer.',
      'La ville était calme le lendemain matin après le sinistre et les écoles ont ouvert.',
    ],
    { lang: 'fr', title: 'Un incendie détruit un entrepôt à Torvaux' },
  ),
  [
    ['L’incendie n’a fait aucun blessé.', 'supported'],
    ['Deux personnes ont été blessées dans l’incendie.', 'refuted'],
    ['L’incendie a fait trois morts.', 'refuted'],
    ['L’incendie a blessé cinq pompiers.', 'refuted'],
  ],
);

holdsVerdicts(
  'Ferry hits pier in Torrow',
  articleFrom(
    [
      'A ferry hit a pier in Torrow on Monday.',
      'Nobody on the pier was hurt, and nobody drowned.',
      'Two sailors had been killed there in 2012.',
      'The ferry carried 300 people.',
      'The captain said that no passengers were injured.',
      'The pier was closed until Friday while divers looked at the damage.',
    ],
    { lang: 'en', title: 'Ferry hits pier in Torrow' },
  ),
  [
    ['Nobody was hurt.', 'not_enough_information'],
    ['No one was killed.', 'not_enough_information'],
    ['The ferry killed two people.', 'not_enough_information'],
    ['Nobody died in Torrow in 2012.', 'not_enough_information'],
    ['The collision caused no injuries.', 'not_enough_information'],
    ['Three people were hurt.', 'not_enough_information'],
  ],
);

holdsVerdicts(
  'Storm crosses Torrow',
  articleFrom(
    [
      'A storm crossed Torrow on Monday and felled 300 trees.',
      'Nobody was killed.',
      'Several people were treated for shock in the town hall.',
      'The mayor said that nobody would be forgotten.',
      'The fire service was called 400 times, and the schools were closed on Tuesday as well.',
    ],
    { lang: 'en', title: 'Storm crosses Torrow' },
  ),
  [
    ['The storm killed two people.', 'refuted'],
    ['Nobody was hurt.', 'not_enough_information'],
    ['Two people were injured.', 'not_enough_information'],
    ['Nobody was killed in Rome.', 'not_enough_information'],
    ['The storm of 1987 killed two people.', 'not_enough_information'],
    ['Nobody was seriously killed.', 'not_enough_information'],
    ['No dogs were killed in the flood.', 'not_enough_information'],
  ],
);

holdsVerdicts(
  'Bus crash near Torrow',
  articleFrom(
    [
      'Twelve people were hurt when a bus left the road near Torrow on Monday.',
      'The driver, Otto Vale, was not hurt.',
      'The road was closed for five hours.',
      'Police have no record of earlier crashes there.',
      'A shop owner said that nobody had been hurt at that bend for years, and a school bus passed safely.',
    ],
    { lang: 'en', title: 'Bus crash near Torrow' },
  ),
  [
    ['Nobody was killed.', 'not_enough_information'],
    ['The crash killed twelve people.', 'not_enough_information'],
  ],
);

holdsVerdicts(
  'Un train percute une voiture à Torvaux',
  articleFrom(
    [
      'Un train a percuté une voiture lundi à Torvaux.',
      'Aucun passager du train n’a été blessé.',
      'Le conducteur de la voiture est mort.',
      'La ligne a été fermée cinq heures.',
      'Le maire a demandé un pont.',
      'Aucune victime n’a encore été identifiée, selon la police.',
      'La gare a rouvert dans la soirée et le trafic a repris lentement.',
    ],
    { lang: 'fr', title: 'Un train percute une voiture à Torvaux' },
  ),
  [
    ['L’accident n’a fait aucun blessé.', 'not_enough_information'],
    ['Personne n’a été blessé.', 'not_enough_information'],
    ['Personne n’est mort.', 'not_enough_information'],
    ['Il n’y a pas de victime.', 'not_enough_information'],
    ['L’accident a fait deux morts.', 'not_enough_information'],
    ['L’accident a fait un mort.', 'not_enough_information'],
  ],
);

holdsVerdicts(
  'Explosion à Torvaux',
  articleFrom(
    [
      'Une explosion a soufflé lundi une maison de Torvaux.',
      'Personne n’a été blessé, selon les pompiers.',
      'La maison était vide depuis un an et allait être démolie.',
      'Une explosion semblable avait eu lieu à Marnay en 2019.',
      'Le gaz a été coupé dans tout le quartier et quarante habitants ont dormi dans une école voisine.',
    ],
    { lang: 'fr', title: 'Explosion à Torvaux' },
  ),
  [
    ['L’explosion n’a fait aucun blessé.', 'supported'],
    ['L’explosion a fait deux blessés.', 'refuted'],
    ['L’explosion de Marnay a fait deux blessés.', 'not_enough_information'],
    ['Personne n’a été blessé à Marnay.', 'not_enough_information'],
    ['Trois habitants ont été blessés.', 'refuted'],
    ['L’accident n’a fait aucun blessé.', 'supported'],
  ],
);
