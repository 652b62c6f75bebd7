// French words that exclude each other in news. Own list, checked by hand. Verbs govern alike and take one auxiliary; nouns are of
// one gender, so that what agrees with them still does.

import type { PhraseRule } from '../phrase-rules.ts';

/** Verbs by their infinitive; `>` reads one way only. One pair a line. */
export const antonymVerbs = `
augmenter / diminuer
augmenter / baisser
accepter / refuser
approuver / rejeter
adopter / rejeter
gagner / perdre
remporter / perdre
ouvrir / fermer
monter / descendre
grimper / chuter
arriver / partir
entrer / sortir
autoriser / interdire
confirmer / démentir
vendre > acheter
acheter / vendre
soutenir / combattre
renforcer / affaiblir
élargir / réduire
augmenter / réduire
améliorer / aggraver
embaucher / licencier
recruter / licencier
importer / exporter
construire / détruire
condamner / acquitter
saluer / condamner
réussir / échouer
accélérer / ralentir
progresser / reculer
avancer / reculer
naître / mourir
allonger / raccourcir
prolonger / écourter
inclure / exclure
encourager / décourager
libérer > arrêter
arrêter > libérer
interpeller > relâcher
suspendre > reprendre
lancer > annuler
unir / diviser
ajouter / retirer
révéler / cacher
attaquer / défendre
protéger / menacer
valider / invalider
légaliser / interdire
installer / démonter
poursuivre / interrompre
maintenir / abandonner
créer / supprimer
nationaliser / privatiser
intensifier / atténuer
commencer > terminer
débuter > finir
quitter > rejoindre
rejoindre > quitter
applaudir / critiquer
féliciter / critiquer
survivre > succomber
accroître / réduire
ratifier / rejeter
imposer / lever
rassurer / inquiéter
élire > battre`;

/** Nouns, adjectives and small words, each for the other; then the words they are left alone behind and before. One pair a line. */
export const antonymWords: readonly PhraseRule[] = [
  ['hausse', 'baisse'],
  ['hausses', 'baisses'],
  ['augmentation', 'diminution'],
  ['croissance', 'récession'],
  ['victoire', 'défaite'],
  ['victoires', 'défaites'],
  ['succès', 'échec'],
  ['nord', 'sud', 'mer', 'coréen coréenne coréens américain américaine africain africaine'],
  ['nord-est', 'sud-ouest'],
  ['nord-ouest', 'sud-est'],
  ['avant', 'après', "d' en plus peu longtemps ci jour jours", "tout d' de que qu' . -"],
  ['grand', 'petit', '', 'nombre prix public maître rabbin déjeuner'],
  ['grande', 'petite', '', 'bretagne majorité'],
  ['grands', 'petits', '', 'enfants parents'],
  ['grandes', 'petites'],
  ['positif', 'négatif'],
  ['positive', 'négative'],
  ['importations', 'exportations'],
  ['majorité', 'minorité'],
  ['matin', 'soir'],
  ['jeune', 'vieux', '', '.'],
  ['légal', 'illégal'],
  ['légale', 'illégale'],
  ['possible', 'impossible', 'si', 'que'],
  ['urbain', 'rural'],
  ['urbaine', 'rurale'],
  ['urbaines', 'rurales'],
  ['temporaire', 'permanent'],
  ['temporairement', 'définitivement'],
  ['provisoire', 'définitif'],
  ['chaud', 'froid'],
  ['chaude', 'froide'],
  ['riche', 'pauvre'],
  ['riches', 'pauvres'],
  ['rapide', 'lent'],
  ['rapidement', 'lentement'],
  ['supérieur', 'inférieur'],
  ['supérieure', 'inférieure'],
  ['supérieurs', 'inférieurs'],
  ['oriental', 'occidental'],
  ['orientale', 'occidentale'],
  ['gauche', 'droite', '', '.'],
  ['entrée', 'sortie'],
  ['ouverture', 'fermeture'],
  ['création', 'suppression'],
  ['construction', 'destruction'],
  ['ami', 'ennemi'],
  ['amis', 'ennemis'],
  ['alliés', 'ennemis'],
  ['vainqueur', 'vaincu'],
  ['vainqueurs', 'vaincus'],
  ['intérieur', 'extérieur'],
  ['intérieure', 'extérieure'],
  ['intérieurs', 'extérieurs'],
  ['meilleur', 'pire', '', '.'],
  ['meilleure', 'pire', '', '.'],
  ['plus', 'moins', "ne n' de au non d' le la les des en un une rien jamais ni", '. que tard tôt de'],
  ['partisans', 'opposants'],
  ['père', 'frère'],
  ['mère', 'sœur'],
];

/** Words that only turn one way. One pair a line. */
export const antonymTurns: readonly PhraseRule[] = [
  ['contre', 'pour', 'par rencontre', '.'],
  ['sans', 'avec', '', "doute précédent que cesse fil d' de se s' y en"],
  ['ouest', 'est', '', '.'],
  ['naissance', 'mort'],
];
