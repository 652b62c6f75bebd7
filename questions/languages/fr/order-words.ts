// French words about the order of things.
import type { OrderWords } from '../../reading/order-words.ts';
import { fold } from '../../text/fold.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(fold));

const ranks = words(
  'avant après puis ensuite premier première premiers premières deuxième second seconde troisième quatrième cinquième sixième septième huitième neuvième dixième dernier dernière derniers dernières enfin déjà depuis jusque jusqu jusqu’ précédent précédente précédemment suivant suivante ultérieur ultérieurement auparavant désormais finalement initialement récemment récent récente prochain prochaine encore alors lorsque tandis anciennement autrefois aujourd hui aujourd’hui dès anniversaire',
);

/** French. */
export const frOrder: OrderWords = {
  datings: new Set(['', 'en', 'le']),
  edges: words(
    'début fin mi milieu printemps été automne hiver matin soir nuit après-midi saison entre de d’ du des au depuis jusqu’ jusqu vers avant après environ chaque dès année',
  ),
  since: words('depuis'),
  tellsOrder: (norm) => ranks.has(norm),
};
