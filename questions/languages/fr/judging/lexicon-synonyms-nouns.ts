// More French nouns of news that may stand for one another in any sentence. Own list.

/** A group a line, singulars. */
export const frNounSynonyms = `
agriculteur paysan cultivateur
agricultrice paysanne cultivatrice
vigneron viticulteur
camionnette fourgonnette
motard motocycliste
embouteillage bouchon
dégât dommage
appli application
sms texto
internet web
astronaute spationaute
djihadiste jihadiste
heurt affrontement
spécialiste expert
enquête investigation
greffe transplantation
pathologie maladie
adolescent ado
bac baccalauréat
livre bouquin
pape pontife
fan admirateur
escroc arnaqueur
escroquerie arnaque
somme montant
danger péril
peur crainte
conséquence répercussion
étape phase
avis opinion
façon manière
lieu endroit
rive berge
vitesse rapidité
détritus ordure
policier flic
pub publicité
frigo réfrigérateur
micro microphone
récré récréation
kiné kinésithérapeute
psy psychologue
ophtalmo ophtalmologue
gynéco gynécologue
édito éditorial
hebdo hebdomadaire
quiproquo malentendu
cancérologue oncologue
cancérologie oncologie
pneu pneumatique
ciné cinéma
amphi amphithéâtre
vétérinaire véto
instit instituteur
gosse gamin
paie paye
bonbonne bombonne
hémorragie saignement
subterfuge stratagème
bakchich pot-de-vin
équipier coéquipier
rixe bagarre
tapage vacarme
commerçant marchand
commerçante marchande
vacancier estivant
gasoil gazole
rapt kidnapping
`;
