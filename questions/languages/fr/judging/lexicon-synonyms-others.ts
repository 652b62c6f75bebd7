// More French adjectives and adverbs of news that may stand for one another in any sentence. Own list.

/** A group a line, masculine singulars. */
export const frOtherSynonyms = `
riche fortuné
difficile ardu
mortel fatal
quotidien journalier
semblable similaire analogue
différent distinct
étrange bizarre
erroné inexact
vrai véridique
pénitentiaire carcéral
calme tranquille
sombre obscur
coûteux onéreux
rentable lucratif
nocif nuisible
cancérigène cancérogène
psychique mental
précoce prématuré
provisoire transitoire
facultatif optionnel
intentionnel délibéré
simultané concomitant
ultérieur postérieur
crucial primordial
bondé comble
volontairement délibérément intentionnellement
récemment dernièrement
progressivement graduellement
soudainement subitement brusquement
facilement aisément
simultanément concomitamment
`;
