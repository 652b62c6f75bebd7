// English words about the order of things.
import type { OrderWords } from '../../reading/order-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const ranks = words(
  'before after afterwards afterward later earlier then first firstly second secondly third fourth fifth sixth seventh eighth ninth tenth last lastly final finally next previous previously prior former formerly since until till again already eventually subsequently subsequent meanwhile following ago once originally initially initial latest recent recently upcoming now today still by anniversary',
);

/** English. */
export const enOrder: OrderWords = {
  datings: words('in on'),
  edges: words(
    'early late mid end beginning start middle spring summer autumn fall winter morning afternoon evening night season of between from to until till since before after about around circa every each the',
  ),
  since: words('since'),
  tellsOrder: (norm) => ranks.has(norm),
};
