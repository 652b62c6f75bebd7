// French verbs with the noun of their deed. Own list.

/** A verb and its noun a line, or an ending with the verbs whose -er or -ir it takes the place of. */
export const frDeeds = `
-ation mobiliser moderniser restaurer évaluer contester adapter consulter rénover accuser améliorer annuler augmenter autoriser célébrer condamner confirmer coopérer créer déclarer évacuer exporter fonder hospitaliser importer inaugurer inculper inviter libérer négocier occuper organiser participer privatiser réparer vacciner violer
-ement financer affronter déplacer acquitter bombarder changer commencer dérailler développer effondrer emprisonner enterrer juger lancer licencier recruter remplacer renforcer
-ion adopter agresser exécuter exploser expulser réunir
-issement agrandir élargir investir ralentir
-e annoncer attaquer baisser critiquer embaucher enquêter offrir rencontrer
- débuter refuser rejeter reporter
-age dépister tourner décoller marier témoigner
acheter achat
approuver approbation
arrêter arrestation
arriver arrivée
assassiner assassinat
atterrir atterrissage
construire construction
contribuer contribution
décéder décès
décider décision
découvrir découverte
démentir démenti
démolir démolition
dénoncer dénonciation
déployer déploiement
détenir détention
détruire destruction
diminuer diminution
discuter discussion
élire élection
enlever enlèvement
envahir invasion
exclure exclusion
expliquer explication
fabriquer fabrication
fermer fermeture
fusionner fusion
interdire interdiction
intervenir intervention
limoger limogeage
livrer livraison
mourir mort
naître naissance
nommer nomination
ouvrir ouverture
partir départ
perdre perte
produire production
proposer proposition
protéger protection
publier publication
qualifier qualification
ratifier ratification
réduire réduction
réélire réélection
répondre réponse
reprendre reprise
réussir réussite
retirer retrait
sauver sauvetage
signer signature
soutenir soutien
supprimer suppression
suspendre suspension
traduire traduction
transférer transfert
vendre vente
`;
