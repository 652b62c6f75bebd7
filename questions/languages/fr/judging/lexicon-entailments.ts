// French words that follow from others in every sentence. Own list.

/** The wider word first, then all that it follows from. */
export const frEntailments = `
dire déclarer affirmer annoncer ajouter préciser expliquer
tuer assassiner massacrer décapiter
mourir périr
acquérir acheter
permettre autoriser
choisir sélectionner élire
terminer achever
répondre répliquer
enlever kidnapper
reporter ajourner
renvoyer licencier limoger
battre vaincre
gagner remporter
approuver ratifier
écrire rédiger
signer parapher
envoyer expédier
détruire démolir
brûler incendier
heurter percuter
attaquer agresser bombarder
libérer relâcher
voler dérober
examiner inspecter
migrer émigrer immigrer
vivre résider
supprimer abolir
diriger présider gouverner
produire fabriquer
augmenter tripler
dépasser excéder
véhicule voiture camion bus ambulance moto taxi
voiture berline automobile
bus minibus
bateau navire yacht
navire paquebot ferry pétrolier frégate
aéronef avion hélicoptère
carburant essence gazole
route autoroute
arme pistolet fusil missile
tempête ouragan typhon cyclone
feu incendie
accident collision carambolage
enfant gamin nourrisson
parent père mère
médecin chirurgien pédiatre
parlementaire député sénateur
diplomate ambassadeur
enseignant professeur instituteur
élève écolier lycéen collégien
joueur footballeur
joueuse handballeuse footballeuse volleyeuse
créer fonder
entraîneur sélectionneur
sportif footballeur
écrivain romancier poète
artiste sculpteur
musicien pianiste
scientifique biologiste physicien
acteur comédien
astronaute cosmonaute
magistrat procureur
militaire soldat
soldat fantassin
dirigeant pdg
conducteur chauffeur automobiliste
rebelle insurgé
prisonnier détenu
établissement école lycée université
magasin supermarché boutique
bâtiment édifice immeuble
édifice mosquée
logement appartement
livre roman
sculpture statue
compétition tournoi championnat
rencontre match
succès victoire
scrutin élection référendum
référendum plébiscite
accord traité pacte
cessez-le-feu armistice
conflit guerre
négociation pourparlers
réunion sommet
déclaration communiqué
rémunération salaire
crime meurtre viol
meurtre assassinat
vol cambriolage
attaque attentat
grève débrayage
drogue cocaïne cannabis
maladie cancer diabète paludisme tuberculose grippe
pluie averse
animal chien chat loup éléphant cheval lion
poisson requin saumon
téléphone smartphone
train tgv
grand énorme
petit minuscule
cher coûteux
ensemble conjointement
accorder octroyer
char tank
discours allocution
époux mari
corps cadavre
monarque roi
demander solliciter
arrêter stopper
construire édifier ériger
rendre restituer
crier hurler
déclarer proclamer
critiquer blâmer
réalisateur cinéaste
épidémie pandémie
prison pénitencier
récolte moisson
recevoir accueillir
tableau toile
être rester
voter adopter
`;
