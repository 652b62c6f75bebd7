// The words of the page that verifies receipts, in French.
import type { VerifyWords } from './ar.ts';

/** French. Narrow no-break spaces stand before double signs. */
export const french: VerifyWords = {
  lang: 'fr',
  dir: 'ltr',
  title: 'Vérifier un reçu',
  intro: 'Le reçu est vérifié dans ce navigateur même et n’est envoyé à personne.',
  receipt: 'Reçu',
  receiptHint: 'Collez ici le reçu tel qu’il vous est parvenu, ou son lien entier.',
  verify: 'Vérifier',
  verifying: 'Vérification…',
  genuine: 'Reçu authentique',
  genuineHint: 'Ce service l’a signé, et rien n’y a été changé.',
  name: 'Nom',
  nameHint: 'Tel qu’il a été écrit en entrant dans la salle. Le service n’a pas vérifié à qui il est.',
  set: 'Questions sur',
  points: 'Points',
  pointsOf: (points, of) => `${points} sur ${of}`,
  answered: 'Questions répondues',
  finishedAt: 'Dernière réponse',
  endedAt: 'Fin de la séance',
  issuedAt: 'Reçu établi',
  issuer: 'Service',
  room: 'Code de la salle',
  setId: 'Jeu de questions',
  version: (id, version) => `${id}, version ${version}`,
  textHash: 'Empreinte du texte de l’article (SHA-256)',
  details: 'Plus de détails',
  faults: {
    empty: 'Collez d’abord le reçu.',
    unreadable:
      'Ce n’est pas un reçu, ou une partie s’en est perdue à la copie. Copiez-le en entier et collez-le de nouveau.',
    other_kind: 'C’est un texte signé, mais pas un reçu d’une salle de classe.',
    changed: 'Quelque chose a été changé dans ce reçu après sa signature\u202f: il n’est pas valable.',
    unknown_key:
      'Ce reçu n’a été signé avec aucune des clés de ce service\u202f: il ne peut pas être vérifié ici.',
    no_keys:
      'Les clés du service n’ont pas pu être récupérées. Réessayez, ou collez ci-dessous des clés que vous avez gardées.',
  },
  claimsToBeFrom: 'Il dit provenir de\u202f:',
  offline: 'Vérifier sans connexion',
  offlineHint: 'Gardez cette page et le fichier des clés, puis collez ici le contenu du fichier.',
  keys: 'Clés que vous avez gardées',
  keysFile: 'Le fichier des clés de ce service',
  keysUsed: 'Ce sont les clés collées ici qui comptent.',
  keysUnreadable: 'Ce ne sont pas des clés lisibles.',
  comma: ', ',
};
