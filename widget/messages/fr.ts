// The quiz's words in French.
import type { FirstMessages, MoreMessages, ReceiptMessages } from './ar.ts';
import { frenchReceipt } from './receipt-words.ts';

/** The narrow no-break space of French typography. */
const thin = '\u202f';

/** Until the first answer is checked. */
export const first: FirstMessages = {
  lang: 'fr',
  dir: 'ltr',
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
  },
  check: 'Vérifier',
  checking: 'Vérification…',
  answerFirst: 'Choisissez ou écrivez d’abord une réponse.',
  next: 'Question suivante',
  skip: 'Passer la question',
  back: 'Question précédente',
  finish: 'Résultat',
  retry: 'Réessayer',
  kept: 'Votre réponse est gardée.',
  empty: 'Il n’y a aucune question dans cette série.',
  failures: {
    offline: 'Pas de connexion. Nous réessaierons à son retour.',
    network: 'Le service est injoignable.',
    not_found: 'Aucune question n’est publiée pour cette page.',
    retracted: 'Cet article a été retiré, et ses questions avec lui.',
  },
};

/** Words of a receipt. */
export const receipts: ReceiptMessages = {
  card: frenchReceipt,
  outcomes: {
    correct: 'Bonne réponse',
    partial: 'Réponse en partie juste',
    incorrect: 'Ce n’est pas la réponse',
    withdrawn: 'Cette question a été retirée',
  },
  chosen: 'votre choix',
  right: 'la bonne réponse',
  answerIs: (answer) => `La réponse selon l’article${thin}: ${answer}`,
  placeIs: (place) => `La place selon l’article${thin}: ${place}`,
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
  failures: {
    timeout: 'Le service a mis trop de temps à répondre.',
    unreadable: 'Le service a envoyé quelque chose d’illisible.',
    rate_limited: 'Trop de demandes en peu de temps. Réessayez dans une minute.',
    refused: 'Cette réponse n’a pas été acceptée telle quelle. Modifiez-la et réessayez.',
  },
  challenge: 'Contester cette question',
};

/** Words of everything else. */
export const more: MoreMessages = {
  completeFirst: 'Complétez chaque ligne, sans rien choisir deux fois.',
  choose: 'Choisir',
  orderHint:
    'Rangez les lignes de la plus ancienne à la plus récente\u202f: faites glisser une ligne par son bord ou utilisez les flèches.',
  matchHint: 'Choisissez ce qui va avec chaque ligne.',
  earlier: 'Monter',
  later: 'Descendre',
  moved: (at, of, text) => `Maintenant à la place ${at} sur ${of}${thin}: ${text}`,
  unanswered: 'sans réponse',
  result: (points, of) => `Résultat${thin}: ${points} sur ${of}`,
  nothingCounted: 'Toutes les questions de cet article ont été retirées\u202f: rien n’est compté.',
  resultHint: 'Chaque réponse repose sur une phrase de l’article. Vous pouvez revenir à chaque question.',
  left: {
    one: () => 'Une question reste sans réponse.',
    other: (count) => `${count} questions restent sans réponse.`,
  },
  again: 'Recommencer dans un autre ordre',
  locked: 'Votre réponse est gardée',
  lockedHint: 'Elle ne change plus. Le résultat s’affiche quand vous terminez.',
  end: 'Terminer et voir le résultat',
  endHint: 'Une fois l’essai terminé, aucune réponse n’est plus acceptée.',
  anew: 'Commencer un nouvel essai',
  share: 'Partager le résultat',
  shared: 'Le résultat a été copié.',
  notShared: 'La copie a échoué. Copiez le texte d’ici\u202f:',
  resumed: 'Vous reprenez où vous en étiez.',
  challengeHint: 'Votre contestation parvient à la rédaction. N’écrivez rien de personnel.',
  challengeReason: 'Qu’est-ce qui ne va pas\u202f?',
  challengeReasons: {
    wrong_key: 'La réponse retenue est fausse',
    unclear: 'La question n’est pas claire',
    outdated: 'Les faits ont changé',
    other: 'Autre chose',
  },
  challengeNote: 'Une remarque (facultative)',
  send: 'Envoyer',
  sent: 'Votre contestation est arrivée. Merci.',
};
