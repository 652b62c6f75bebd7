// French reports put in behind what was said: « ajoute-t-elle », « jure le directeur ». What nobody known says decides nothing.
import { articleFrom, holdsVerdicts, type Row } from './fixtures/judging.ts';

const undecided = (...statements: readonly string[]): Row[] =>
  statements.map((statement) => [statement, 'not_enough_information', 'not_stated']);

const article = articleFrom(
  [
    'La laiterie de Vaunoy a rouvert lundi.',
    'Les cuves sont trop vieilles, ajoute-t-elle.',
    'Les fermiers ont été payés, jure le directeur.',
    'Les travaux ont coûté 80 000 euros, croit savoir un élu.',
    'Aucun litre n’a été perdu, soutient-il.',
    '« Six fermes ont fermé », affirme leur porte-parole, Denise Rolin.',
    '« La chaudière est neuve », insiste-t-elle.',
    'La laiterie n’a pas prévenu ses voisins, assure le syndicat.',
    'La pluie est tombée pendant deux jours sur toute la vallée et sur les prés qui bordent la rivière.',
  ],
  { lang: 'fr', title: 'La laiterie de Vaunoy rouvre' },
);

holdsVerdicts('reports put in behind', article, [
  ...undecided(
    'Les cuves sont trop vieilles.',
    'Les cuves ne sont pas trop vieilles.',
    'Les fermiers n’ont pas été payés.',
    'Les travaux ont coûté 80 000 euros.',
    'Les travaux ont coûté 30 000 euros.',
    'Aucun litre n’a été perdu.',
    'La chaudière est neuve.',
    'La laiterie a prévenu ses voisins.',
  ),
  ['Les fermiers ont été payés.', 'supported', 'agrees'],
  ['La laiterie de Vaunoy a rouvert lundi.', 'supported'],
]);
