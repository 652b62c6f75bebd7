// More French nouns of people, offices and bodies that follow from others. Own list.

/** The wider noun first, then all that it follows from; singulars. */
export const frPeopleEntailments = `
agriculteur maraîcher viticulteur vigneron céréalier éleveur arboriculteur horticulteur apiculteur betteravier
agricultrice maraîchère viticultrice vigneronne éleveuse
éleveur aviculteur
juriste avocat magistrat notaire
malfaiteur cambrioleur voleur braqueur
voleur cambrioleur pickpocket
meurtrier assassin
médecin généraliste cardiologue psychiatre neurologue gynécologue oncologue anesthésiste urgentiste dermatologue ophtalmologue radiologue pneumologue rhumatologue légiste toubib infectiologue
soignant infirmier médecin aide-soignant sage-femme
soignante infirmière aide-soignante sage-femme
chirurgien neurochirurgien
enfant garçonnet fillette bambin nouveau-né bébé bambine
fille fillette
garçon garçonnet
étudiant doctorant
commerçant boulanger boucher libraire épicier fleuriste poissonnier charcutier buraliste
commerçante boulangère bouchère libraire épicière fleuriste
artisan boulanger boucher plombier menuisier maçon ébéniste charpentier couvreur forgeron potier
travailleur salarié ouvrier employé
travailleuse salariée ouvrière employée
employé caissier cheminot
employée caissière
investisseur actionnaire
utilisateur usager internaute
conducteur camionneur motard
chauffeur camionneur
pilote aviateur
marin matelot
militaire colonel amiral légionnaire
officier colonel lieutenant amiral
soldat légionnaire
combattant rebelle milicien mercenaire djihadiste guérillero
rebelle guérillero
opposant dissident
militant activiste syndicaliste
militante activiste syndicaliste
manifestant protestataire
manifestante protestataire
diplomate consul
scientifique savant chimiste astronome géologue botaniste climatologue virologue mathématicien généticien épidémiologiste astrophysicien océanographe météorologue volcanologue sismologue zoologiste
chercheur historien sociologue archéologue anthropologue économiste politologue
artiste chanteur chanteuse peintre sculptrice musicien musicienne comédien comédienne acteur actrice danseur danseuse plasticien graveur violoniste pianiste rappeur rappeuse
musicien violoniste guitariste batteur trompettiste violoncelliste saxophoniste organiste flûtiste
chanteur rappeur ténor
chanteuse rappeuse soprano
écrivain essayiste dramaturge
écrivaine romancière poétesse
auteur écrivain romancier dramaturge
autrice écrivaine romancière
prélat évêque archevêque
évêque archevêque
prêtre curé
religieuse nonne
sportif boxeur judoka escrimeur athlète rugbyman basketteur handballeur volleyeur hockeyeur tennisman
sportive boxeuse judokate athlète rugbywoman basketteuse handballeuse tenniswoman
athlète sprinteur marathonien décathlonien perchiste
coureur sprinteur marathonien
joueur basketteur handballeur volleyeur rugbyman hockeyeur tennisman
joueuse basketteuse tenniswoman

habitant riverain villageois citadin insulaire
habitante riveraine villageoise citadine
conjoint époux mari
conjointe épouse
gardien vigile
visiteur touriste
visiteuse touriste
criminel meurtrier assassin violeur
criminelle meurtrière
délinquant criminel
entreprise pme start-up multinationale startup
groupe conglomérat consortium
commerce magasin boutique pharmacie boulangerie boucherie librairie épicerie supermarché hypermarché poissonnerie
magasin hypermarché librairie boulangerie épicerie boucherie poissonnerie supérette
restaurant pizzeria crêperie trattoria rôtisserie
établissement hôpital clinique restaurant collège université lycée
usine raffinerie aciérie fonderie manufacture sucrerie cimenterie
juridiction tribunal
alliance coalition
parlementaire eurodéputé
député eurodéputé
enseignante professeure institutrice
élève écolière lycéenne collégienne
parlementaire députée sénatrice
magistrate juge procureure
scientifique biologiste chimiste physicienne chercheuse
dirigeante pdg
prisonnière détenue
militaire soldate
`;
