// More French verbs with the noun of their deed. Own list.

/** A verb and its noun a line, or an ending with the verbs whose -er or -ir it takes the place of. */
export const frFurtherDeeds = `
-ation accélérer aggraver automatiser capituler coloniser commémorer commercialiser consolider consommer contaminer dégrader délocaliser dévaluer élaborer éliminer exhumer expérimenter explorer exploiter féliciter implanter incarcérer indemniser inhumer inonder installer instaurer intégrer intoxiquer irriguer légaliser limiter liquider localiser migrer nationaliser numériser observer préparer présenter promulguer radicaliser réhabiliter réorganiser stabiliser transformer utiliser valider décapiter détériorer centraliser immigrer émigrer réquisitionner mutiler démobiliser urbaniser
-ement abaisser acheminer aménager dédommager encercler encourager enregistrer étrangler éclater écrouler rapprocher recenser harceler renverser rembourser contourner déménager désarmer détourner verser accoucher reboiser stationner effacer remanier alourdir
-ion détecter intercepter infecter diffuser diviser inspecter éjecter
-issement rétablir affaiblir enrichir appauvrir refroidir vieillir durcir avertir assouplir rajeunir
-e capturer chuter escalader fouiller lutter menacer pêcher récolter réformer rechercher riposter traverser visiter relancer hausser dépenser
- survoler abandonner voter reculer bondir sauter retarder appeler rappeler retourner respecter
-age bloquer braquer cambrioler pilonner piller pirater saboter sonder recycler arbitrer parrainer stocker forer freiner gaspiller espionner démarrer piloter
abroger abrogation
accroître accroissement
accueillir accueil
adhérer adhésion
alléger allègement
apparaître apparition
assister assistance
boycotter boycott
choisir choix
combattre combat
concevoir conception
conquérir conquête
craindre crainte
débattre débat
démanteler démantèlement
démissionner démission
disparaître disparition
distribuer distribution
échanger échange
échouer échec
envoyer envoi
essayer essai
exiger exigence
fuir fuite
guérir guérison
inscrire inscription
interrompre interruption
introduire introduction
léguer legs
payer paiement
prévenir prévention
progresser progression
prolonger prolongation
proroger prorogation
promouvoir promotion
punir punition
corriger correction
confisquer confiscation
sélectionner sélection
déserter désertion
rapatrier rapatriement
ravitailler ravitaillement
réagir réaction
reconnaître reconnaissance
reconquérir reconquête
reconstruire reconstruction
recourir recours
renouveler renouvellement
résister résistance
restreindre restriction
revenir retour
réviser révision
révéler révélation
révoquer révocation
rompre rupture
rouvrir réouverture
saisir saisie
soupçonner soupçon
souscrire souscription
subventionner subvention
surveiller surveillance
tenter tentative
torturer torture
trahir trahison
transmettre transmission
voyager voyage
vérifier vérification
unifier unification
rectifier rectification
modifier modification
identifier identification
simplifier simplification
éteindre extinction
étendre extension
électrifier électrification
évader évasion
`;
