// More French nouns of things, deeds and nature that follow from others. Own list.

/** The wider noun first, then all that it follows from; singulars. */
export const frThingEntailments = `
véhicule camionnette fourgonnette fourgon tracteur tramway trottinette scooter autocar limousine train vélo bicyclette deux-roues
deux-roues moto vélo scooter
camion semi-remorque
vélo vtt
appareil avion hélicoptère drone aéronef
aéronef drone planeur montgolfière dirigeable
avion jet hydravion
bateau voilier chalutier barque péniche catamaran embarcation sous-marin chaloupe gabare remorqueur canot trimaran
embarcation barque canoë pirogue canot chaloupe
navire cargo porte-avions corvette destroyer croiseur sous-marin méthanier remorqueur porte-conteneurs vraquier chimiquier
route rocade
pont viaduc
rue ruelle venelle
voie rue avenue boulevard route autoroute ruelle
ville métropole capitale
localité village hameau bourg bourgade ville
maison villa chalet bungalow maisonnette
immeuble gratte-ciel
bâtiment caserne entrepôt hangar château église mosquée gratte-ciel
édifice église cathédrale basilique chapelle synagogue château
église cathédrale basilique
meuble armoire chaise canapé commode buffet
bagage valise
colis paquet
vêtement robe pantalon chemise veste manteau jupe blouson anorak pull chemisier
chaussure botte sandale
bijou collier bague bracelet
ordinateur pc
logiciel antivirus
programme logiciel
arme grenade mitrailleuse revolver kalachnikov mitraillette roquette carabine lance-roquettes bombe
fusil carabine kalachnikov
pistolet revolver
projectile roquette missile obus
explosif dynamite
blindé char tank
incendie brasier
feu brasier
intempérie orage tempête grêle tornade
pluie bruine crachin
vent bourrasque mistral tramontane sirocco
tempête blizzard
glace verglas
dégât ravage
prélèvement impôt taxe
sanction amende
amende contravention
aide allocation
prestation allocation
texte loi décret
changement réforme modification transformation bouleversement
modification amendement
consultation référendum
rencontre entrevue
entretien interview
conférence colloque symposium
attaque assaut raid bombardement embuscade pilonnage
bombardement pilonnage
combat bataille
affrontement combat bataille accrochage
diplôme baccalauréat doctorat
enquête sondage
découverte trouvaille
médicament antibiotique antidouleur paracétamol aspirine anxiolytique antidépresseur somnifère anti-inflammatoire
traitement thérapie chimiothérapie radiothérapie
maladie rougeole choléra dengue variole pneumonie asthme leucémie ebola coqueluche diphtérie typhoïde méningite mucoviscidose sclérose
cancer leucémie mélanome
microbe bactérie virus
douleur migraine
journal quotidien
publication revue magazine journal
film long-métrage court-métrage documentaire
ouvrage livre roman
livre autobiographie biographie roman
oeuvre sculpture roman film symphonie opéra fresque aquarelle poème
peinture fresque aquarelle
spectacle concert ballet opéra
récompense médaille trophée oscar césar
disque album
concert récital
défaite débâcle déroute
victoire triomphe
animal vache mouton chèvre cochon ours tigre singe renard sanglier cerf oiseau serpent crocodile dauphin baleine tortue lapin âne rhinocéros girafe zèbre hippopotame chimpanzé gorille lynx bison chevreuil kangourou koala panda phoque hérisson écureuil brebis taureau poulain chiot chaton poisson insecte reptile mammifère
mammifère baleine dauphin ours phoque éléphant lion tigre loup girafe singe
singe chimpanzé gorille
oiseau aigle pigeon corbeau flamant vautour goéland cigogne hirondelle moineau mésange perroquet pingouin canard oie poule autruche mouette hibou faucon
poisson truite thon sardine anguille carpe brochet morue hareng
insecte abeille mouche moustique frelon guêpe criquet fourmi papillon termite scarabée coléoptère
reptile serpent lézard crocodile tortue
serpent vipère python cobra
félin lion tigre chat léopard guépard panthère lynx
bovin vache taureau
chien chiot labrador
chat chaton
cétacé baleine dauphin
fruit pomme poire banane raisin fraise cerise abricot mangue citron ananas melon pastèque
agrume citron pamplemousse clémentine
légume carotte poireau courgette aubergine concombre épinard brocoli
céréale blé maïs orge riz avoine seigle
arbre chêne sapin platane olivier peuplier hêtre cèdre bouleau pommier cerisier palmier épicéa baobab
plante arbre tulipe orchidée
fleur tulipe jonquille orchidée tournesol
hydrocarbure pétrole gaz
combustible charbon pétrole gaz
carburant diesel kérosène
métal cuivre aluminium acier zinc nickel lithium
courant électricité
déchet ordure détritus
aliment pain fromage légume fruit
boisson vin bière limonade
alcool vin bière whisky vodka rhum cognac
infraction délit crime meurtre viol
homicide meurtre assassinat
agression viol
enlèvement kidnapping rapt
bruit vacarme
odeur puanteur
peur panique terreur frayeur effroi
colère fureur
erreur bévue
côte littoral
instrument piano violon guitare flûte trompette violoncelle
sport football tennis rugby judo natation basket handball athlétisme escrime cyclisme volley
île îlot
élection présidentielle
drogue héroïne ecstasy méthamphétamine
stupéfiant cocaïne héroïne cannabis
musique jazz
`;
