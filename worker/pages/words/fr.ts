// The pages' words in French.
import type { PageWords } from './ar.ts';

/** The narrow no-break space of French typography. */
const thin = '\u202f';

/** French. */
export const french: PageWords = {
  dir: 'ltr',
  basedOn: (title) => `Questions sur «${thin}${title}${thin}»`,
  check: 'Vérifier les réponses',
  checkOne: 'Vérifier',
  quiz: 'Questions sur l’article',
  toArticle: 'Lire l’article',
  oneByOne: 'Répondre à une question à la fois',
  allAtOnce: 'Afficher toutes les questions sur une page',
  progress: (at, of) => `Question ${at} sur ${of}`,
  next: 'Question suivante',
  back: 'Question précédente',
  skip: 'Passer la question',
  finish: 'Résultat',
  again: 'Recommencer',
  result: (points, of) => `Résultat${thin}: ${points} sur ${of}`,
  nothingCounted: `Toutes les questions de cet article ont été retirées${thin}: rien n’est compté.`,
  unanswered: 'Vous n’avez pas répondu à cette question.',
  empty: 'Il n’y a aucune question dans cette série.',
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
  choose: 'Choisir',
  fits: 'Juste',
  incomplete: 'Complétez chaque ligne, sans rien choisir deux fois.',
  outcomes: {
    correct: 'Bonne réponse',
    partial: 'Réponse en partie juste',
    incorrect: 'Ce n’est pas la réponse',
    withdrawn: 'Cette question a été retirée',
  },
  answerIs: (answer) => `La réponse selon l’article${thin}: ${answer}`,
  from: (source) => `Source${thin}: ${source}`,
  said: (speaker) => `Propos de${thin}: ${speaker}`,
  tolerated: (names) => `Nous avons accepté une différence${thin}: ${names}`,
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
  emptyAnswer: 'Choisissez ou écrivez d’abord une réponse.',
  refusals: {
    set_not_found: 'Aucune question n’est publiée à cette adresse.',
    rate_limited: 'Trop de demandes en peu de temps. Réessayez dans une minute.',
    body_too_large: 'Votre texte est trop long. Raccourcissez-le et réessayez.',
  },
  corrected: {
    allStand: `Une correction a été apportée à l’article ou à l’une de ses sources${thin}; toutes les questions restent valables.`,
    someFell:
      'Une correction a été apportée à l’article ou à l’une de ses sources, et les questions qui n’ont plus d’appui ont été retirées.',
  },
  retracted: 'L’éditeur a retiré cet article, et les questions qui s’y rapportaient ont été retirées.',
  classRoom: {
    room: 'Salle de classe',
    teach: 'Salle de classe\u202f: page de l’enseignant',
    screen: 'Salle de classe\u202f: écran de projection',
    needsScript:
      'Une salle de classe a besoin de JavaScript. Activez-le dans le navigateur, puis rechargez la page.',
  },
  comma: ', ',
  openQuote: `«${thin}`,
  closeQuote: `${thin}»`,
};
