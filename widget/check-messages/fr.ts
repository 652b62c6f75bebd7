// The check's words in French.
import { frenchReceipt } from '../messages/receipt-words.ts';
import type { CheckMessages } from './ar.ts';

/** The narrow no-break space of French typography. */
const thin = '\u202f';

/** French. */
export const french: CheckMessages = {
  ...frenchReceipt,
  retry: 'Réessayer',
  lang: 'fr',
  dir: 'ltr',
  check: 'Une affirmation et cet article',
  loading: 'Chargement de l’article…',
  statement: `Quelle affirmation comparer avec l’article${thin}?`,
  hint: 'Une phrase simple suffit. Nous ne disons pas si elle est vraie, mais ce que cet article en dit.',
  keys: `Pour l’envoyer au clavier${thin}: Ctrl\u00a0+\u00a0Entrée`,
  left: (count) => `Caractères restants${thin}: ${count}`,
  over: (count) => `L’affirmation est trop longue. Caractères en trop${thin}: ${count}`,
  compare: 'Comparer avec l’article',
  comparing: 'Comparaison…',
  writeFirst: 'Écrivez d’abord une affirmation.',
  yourStatement: `Affirmation${thin}:`,
  according: `Selon cet article${thin}:`,
  outcomes: {
    supported: 'le texte va dans ce sens',
    refuted: 'le texte dit le contraire',
    conflicting: 'les textes se contredisent',
    not_enough_information: 'La comparaison ne permet pas de trancher',
    not_checkable: 'Cela ne peut pas être vérifié ici',
  },
  automatic: 'Comparaison automatique avec le texte',
  reportedBy: (speaker) => `Propos rapportés de${thin}: ${speaker}`,
  nearest: `Le plus proche dans le texte${thin}:`,
  claims: (count) => `Ce que dit l’article (${count})`,
  failures: {
    offline: 'Pas de connexion. Votre affirmation reste ici, et nous l’enverrons au retour de la connexion.',
    network: 'Le service est injoignable. Votre affirmation reste ici.',
    timeout: 'Le service a mis trop de temps à répondre. Votre affirmation reste ici.',
    not_found: 'Aucun article n’est disponible pour cette page.',
    retracted: 'Cet article a été retiré.',
    rate_limited: 'Trop de demandes en peu de temps. Réessayez dans une minute.',
    refused: 'L’affirmation n’a pas été acceptée telle quelle. Modifiez-la et réessayez.',
    unreadable: 'Le service a envoyé quelque chose d’illisible. Votre affirmation reste ici.',
  },
};
