// The element's words in French.
import type { Messages } from './ar.ts';
import { receiptWords } from './receipt-words.ts';

/** The narrow no-break space of French typography. */
const thin = '\u202f';

/** French. */
export const french: Messages = {
  ...receiptWords.fr,
  quiz: 'Questions sur l’article',
  loading: 'Chargement des questions…',
  progress: (at, of) => `Question ${at} sur ${of}`,
  trueWord: 'Vrai',
  falseWord: 'Faux',
  yourAnswer: 'Votre réponse',
  hints: {
    date: 'Écrivez la date comme vous voulez.',
    number: 'Écrivez le nombre en chiffres ou en lettres.',
    name: 'Écrivez le nom comme vous le connaissez.',
    phrase: 'Répondez avec vos mots.',
    order: 'Donnez à chaque ligne son numéro, 1 pour la première.',
    match: 'Choisissez ce qui va avec chaque ligne.',
  },
  check: 'Vérifier',
  checking: 'Vérification…',
  answerFirst: 'Choisissez ou écrivez d’abord une réponse.',
  completeFirst: 'Complétez chaque ligne, sans rien choisir deux fois.',
  choose: 'Choisir',
  next: 'Question suivante',
  finish: 'Résultat',
  outcomes: {
    correct: 'Bonne réponse',
    partial: 'Réponse en partie juste',
    incorrect: 'Ce n’est pas la réponse',
    withdrawn: 'Cette question a été retirée',
  },
  chosen: 'votre choix',
  right: 'la bonne réponse',
  answerIs: (answer) => `La réponse selon l’article${thin}: ${answer}`,
  tolerated: (names) => `Nous avons accepté une différence${thin}: ${names.join(', ')}`,
  tolerances: {
    hamza: 'hamza',
    diacritics: 'accents',
    digits: 'forme des chiffres',
    month_name: 'nom du mois',
    date_format: 'forme de la date',
    number_words: 'nombre en lettres',
    rounding: 'arrondi',
    article: 'article',
    title_dropped: 'titre',
    spelling: 'orthographe',
    surname_only: 'nom de famille seul',
    case: 'majuscules',
    punctuation: 'ponctuation',
  },
  result: (points, of) => `Résultat${thin}: ${points} sur ${of}`,
  nothingCounted: `Toutes les questions de cet article ont été retirées${thin}: rien n’est compté.`,
  resultHint: 'Chaque réponse repose sur une phrase de l’article. Vous pouvez revenir à chaque question.',
  again: 'Recommencer',
  share: 'Copier le résultat',
  shared: 'Le résultat a été copié.',
  empty: 'Il n’y a aucune question dans cette série.',
  failures: {
    offline: 'Pas de connexion. Votre réponse est gardée, et nous réessaierons au retour de la connexion.',
    network: 'Le service est injoignable. Votre réponse est gardée.',
    timeout: 'Le service a mis trop de temps à répondre. Votre réponse est gardée.',
    not_found: 'Aucune question n’est publiée pour cette page.',
    rate_limited: 'Trop de demandes en peu de temps. Réessayez dans une minute.',
    refused: 'Cette réponse n’a pas été acceptée telle quelle. Modifiez-la et réessayez.',
    unreadable: 'Le service a envoyé quelque chose d’illisible.',
  },
};
