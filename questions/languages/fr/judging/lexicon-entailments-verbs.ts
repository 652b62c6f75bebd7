// More French verbs that follow from others in every sentence. Own list.

/** The wider verb first, then all that it follows from; infinitives. */
export const frVerbEntailments = `
approuver entériner
valider homologuer
renvoyer congédier
congédier licencier
détruire anéantir raser
démolir raser
vandaliser saccager
endommager saccager vandaliser
maîtriser éteindre
fouiller perquisitionner
atténuer soulager
traverser franchir
bombarder pilonner canonner
terminer clôturer parachever finaliser
utiliser employer
provoquer susciter engendrer déclencher
augmenter majorer hausser rehausser flamber alourdir quadrupler décupler
diminuer décroître abaisser amoindrir alléger
réduire amoindrir
baisser abaisser dégringoler
chuter dégringoler
ralentir freiner
gêner entraver
supprimer abroger
choisir désigner
interdire bannir
autoriser habiliter
obliger forcer
encourager inciter
appeler exhorter
regretter déplorer
critiquer vilipender
saluer encenser
acclamer ovationner
applaudir ovationner
aider épauler secourir subventionner
fabriquer confectionner
rénover réhabiliter
vendre commercialiser brader
dépenser débourser
recevoir empocher percevoir encaisser accueillir
donner léguer
accorder allouer
attribuer décerner
voler subtiliser
tromper escroquer duper berner
frapper tabasser gifler
attaquer poignarder
tuer abattre exécuter égorger fusiller
exécuter fusiller
mourir succomber trépasser
survivre réchapper
blesser mutiler
traiter soigner
examiner ausculter scruter analyser
détecter diagnostiquer
contaminer infecter
attraper contracter
chasser déloger
enfuir évader
continuer poursuivre
rechercher traquer
poursuivre pourchasser
surveiller épier espionner
contrôler vérifier
étudier analyser
évaluer jauger
compter dénombrer recenser comporter
dire souligner marteler clamer raconter relater signaler réaffirmer répéter
affirmer réaffirmer marteler clamer
publier éditer
mentionner citer
répéter réitérer
demander implorer requérir
entendre auditionner
interroger interviewer auditionner
célébrer fêter commémorer
commencer entamer amorcer
reprendre redémarrer
quitter abandonner déserter
entrer pénétrer
monter grimper
gravir escalader
déplacer transférer
transporter acheminer convoyer
stocker entreposer
brûler calciner
inonder submerger
casser fracasser fracturer
percer perforer
couper sectionner
récolter moissonner vendanger cueillir
alimenter nourrir
manger dévorer
avaler ingérer
accueillir héberger
contenir renfermer
inclure englober
écarter évincer
exclure disqualifier
éliminer disqualifier
battre terrasser surclasser
remporter rafler
jouer disputer
entraîner coacher
améliorer perfectionner peaufiner
aggraver envenimer
renforcer consolider intensifier durcir fortifier
garder conserver
protéger préserver sauvegarder
effrayer terrifier terroriser épouvanter
choquer scandaliser
surprendre étonner stupéfier sidérer
étonner stupéfier sidérer
aimer adorer
copier plagier
dessiner esquisser
présenter exposer
montrer exposer exhiber
cacher masquer camoufler
trouver dénicher localiser
perdre égarer
observer constater
voir apercevoir entrevoir
regarder contempler visionner scruter
attacher ligoter menotter
enfermer emprisonner séquestrer
libérer délivrer
reconnaître avouer
contester réfuter
rejeter récuser réfuter
discuter débattre
avertir alerter
prévenir avertir alerter
informer aviser
diriger piloter chapeauter
conduire piloter
superviser chapeauter
conquérir reconquérir
encercler assiéger
répondre riposter
perturber désorganiser
bloquer obstruer
heurter emboutir
glisser déraper
couler sombrer
accompagner escorter
attendre patienter
travailler oeuvrer
créer instaurer instituer inventer
installer implanter
équiper munir doter
modifier transformer amender remanier
changer modifier transformer
adapter ajuster
échanger troquer
diviser scinder fractionner
relier raccorder
connecter raccorder
arriver débarquer
élire réélire
déchirer lacérer
tomber dégringoler
crier vociférer
obtenir glaner
parler bavarder converser
discuter bavarder converser
pleurer sangloter
courir sprinter
dormir sommeiller
boire siroter
`;
