// French words that open, close, colour or break a sentence. Own lists.

/** Determiners, possessives, prepositions, joining words, subordinators, relatives, pronouns, adverbs, denials. */
export const determiners =
  "le la les l' un une ce cet cette ces plusieurs quelques certains certaines chaque aucun aucune tout toute tous toutes quel quelle quels quelles tel telle tels telles divers diverses différents différentes maints nul nulle autre autres";
export const possessives = 'son sa ses leur leurs notre nos votre vos mon ma mes ton ta tes';
export const prepositions =
  "à au aux en dans de du des d' sur sous par pour avec sans depuis vers chez entre contre près après avant pendant durant lors dès devant derrière malgré selon parmi jusque jusqu' hors via envers outre suite grâce auprès autour face concernant sauf excepté hormis moyennant voici voilà comme dont";
export const coordinators = 'et ou mais ni or car &';
export const subordinators = "quand lorsque lorsqu' puisque puisqu' quoique quoiqu' si s'il";
export const relatives =
  'qui dont où lequel laquelle lesquels lesquelles auquel à-laquelle duquel desquels desquelles auxquels auxquelles';
export const pronouns =
  "il elle ils elles on nous vous je j' tu ce c' cela ça ceci ceux celui celle celles celui-ci celle-ci ceux-ci celles-ci lui-même elle-même eux eux-mêmes personne rien chacun chacune quelqu'un";
export const clitics = "se s' me m' te t' y lui";
export const adverbs =
  "aussi également ainsi donc alors ensuite puis enfin déjà encore toujours souvent jamais très trop plus moins bien mal assez peu beaucoup tant autant plutôt même seulement surtout notamment environ presque ici là hier aujourd'hui demain désormais maintenant bientôt récemment actuellement cependant toutefois néanmoins pourtant d'ailleurs ailleurs tôt tard ensemble loin près dessus dessous dehors dedans ci hors parfois quelquefois quasiment vite soudain auparavant dorénavant jadis naguère tantôt autrefois autrement davantage voire soit";
/** Words before « que » that make a subordinator of it. */
export const subordinates =
  "alors tandis parce afin bien pour sans après avant depuis pendant dès lors tant ainsi sitôt aussitôt encore jusqu'à ce si tellement outre sauf malgré à-condition pourvu à-moins maintenant";
/** Subordinators and prepositions that a clause may be cut before. */
export const cuts =
  "lors pendant durant après alors tandis parce bien quand lorsque lorsqu' puisque puisqu' quoique quoiqu' malgré tant";
/** Phrases that a clause may be cut before. */
export const cutPhrases =
  "à la suite|à l' occasion|en raison|à cause|grâce à|grâce au|grâce aux|afin de|afin d'|en vue|ainsi que|en réponse|dans le cadre|en présence|face à|au cours";
/** Words that make a clause conditional. */
export const conditions = "si s'il sauf pourvu";
/** Openings that only join, longest first. */
export const joints =
  "il faut noter que|il convient de noter que|dans le même temps|au cours de cette période|à cette occasion|quoiqu' il en soit|quoi qu' il en soit|en ce qui la concerne|en ce qui le concerne|à noter que|rappelons que|notons que|précisons que|signalons que|à ce sujet|à ce titre|pour sa part|pour leur part|de son côté|de leur côté|d' autre part|d' une part|par ailleurs|en outre|de plus|en effet|en revanche|au contraire|par la suite|par conséquent|en conséquence|en réponse|en fait|du coup|en même temps|malgré tout|tout d' abord|dans l' ensemble|au total|en somme|bref|au final|au passage|dans ce cadre|à l' inverse|par exemple|en particulier|plus tard|plus récemment|peu après|peu avant|après cela|depuis lors|entre-temps|entre temps|de même|cependant|toutefois|mais|et|or|ainsi|donc|ensuite|puis|enfin|pourtant|aussi|néanmoins|alors|finalement|également|parallèlement|inversement|dès lors|désormais|d'ailleurs|d' ailleurs|auparavant|concrètement|globalement|effectivement|évidemment|notamment|car";
/** Adverbs that lean on the sentence before. */
export const leaning =
  "également aussi cependant toutefois donc ainsi néanmoins pourtant d'ailleurs alors ensuite finalement auparavant désormais enfin";
/** Phrases inside a clause that only join. */
export const leaningPhrases =
  "par ailleurs|en effet|malgré tout|en outre|en revanche|au contraire|par conséquent|d' autre part|pour sa part|pour leur part|de son côté|de leur côté|quant à lui|quant à elle|à son tour|en fait|bien sûr|en particulier|par exemple|de fait|peu avant|peu après";
/** Words that deny. */
export const negators =
  "ne n' pas jamais aucun aucune ni rien personne sans non refusé refuse nul nulle guère";
/** Words that hedge. */
export const hedges =
  'soupçonné soupçonnée soupçonnés soupçonnées suspecté suspectée suspectés peut peuvent pourrait pourraient devrait devraient serait seraient aurait auraient probablement peut-être éventuellement prévu prévue prévus prévues attendu attendue attendus attendues envisage envisagent envisagé possible possibles supposé supposée prétendu prétendue présumé présumée semble semblent semblait vraisemblablement apparemment sans-doute potentiellement susceptible susceptibles souhaite souhaitent espère espèrent compte comptent paraît paraissent visant vise visent doit doivent devait devaient';
/** Words that judge. */
export const judgements =
  'juste meilleur meilleure meilleurs meilleures pire pires magnifique terrible historique historiques honteux remarquable exceptionnel exceptionnelle superbe malheureusement heureusement mythique triste tristement inquiétant inquiétante alarmant alarmante spectaculaire incroyable déçu décevant regrettable évidemment clairement certainement bon bonne mauvais mauvaise excellent excellente parfait parfaite grave gravement important importante considérablement lourdement fortement fermement violemment favori favorite favoris décisif décisive répressif autoritaire';
/** Words that point outside their clause. */
export const pointers =
  "déjà mieux pire pires davantage autant pareil pareille pareils pareilles aussi ce cet cette ces c' celui celle ceux celles cela ça ceci celui-ci celle-ci ceux-ci celles-ci ici là-bas dernier-cité nous notre nos je j' me m' mon ma mes vous votre vos ledit ladite lesdits lesdites susdit maintenant actuellement aujourd'hui hier demain désormais lundi mardi mercredi jeudi vendredi samedi dimanche récemment dernièrement veille lendemain autre autres même mêmes respectivement précédent précédente suivant suivante suivants suivantes voici voilà ci-dessus ci-dessous tel telle tels telles derniers dernières prochaine prochaines";
/** Nouns of spans and parts of days. */
export const timeNouns =
  'semaine week-end année an mois jour jours journée nuit matin matinée après-midi soir soirée midi minuit fois moment saison été hiver printemps automne décennie siècle semaines années';
/** Days that only the day of writing resolves. */
export const looseDays =
  "lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain avant-hier après-demain";
/** Prepositions that only place a time. */
export const timePrepositions = 'dans au durant pendant';
/** Words before a noun of time that count from the day of writing. */
export const timePointers = 'ce cette ces cet';
/** Words behind a noun of time that count from it. */
export const timeTrails = 'dernier dernière derniers dernières prochain prochaine passé passée';
/** Personal pronouns and possessives that a name before them may explain. */
export const personals =
  'il:n elle:n ils:plural elles:plural lui:n eux:plural lui-même:n elle-même:n eux-mêmes:plural';
export const owners = 'son:n sa:n ses:n leur:plural leurs:plural';
/** Object pronouns that mean something told of before. */
export const pointingClitics = "le la les l' lui leur en y";
/** Verbs of saying, infinitives. */
export const sayings =
  'dire déclarer affirmer ajouter expliquer préciser raconter estimer confirmer nier assurer indiquer souligner annoncer rappeler juger noter signaler révéler insister reconnaître avouer admettre commenter répondre rétorquer conclure marteler résumer rapporter prévenir avertir regretter dénoncer démentir considérer soutenir prétendre promettre témoigner relever écrire lancer constater observer évoquer redire renchérir poursuivre reprendre';
/** Verbs that place what they act on. */
export const placings =
  'ouvrir tenir bâtir construire fonder établir lancer inaugurer rencontrer arriver atterrir rassembler réunir commencer débuter terminer finir accueillir installer ériger dévoiler enterrer baser situer déployer organiser jouer remporter gagner naître mourir décéder célébrer signer créer implanter défiler manifester produire survenir avoir être exploser écraser découvrir retrouver publier tourner filmer exposer vendre acheter fabriquer assembler tester étudier travailler vivre habiter grandir dérouler disputer présenter';
/** Verbs of thinking and wanting, and those that take « de » before an infinitive. */
export const thoughts =
  'croire penser espérer craindre souhaiter vouloir savoir douter compter envisager prévoir décider cesser accepter refuser tenter menacer permettre risquer changer profiter disposer bénéficier continuer éviter choisir promettre essayer projeter demander proposer exiger dépendre provenir émaner écoper';
/** Nouns that with an article need no introduction. */
export const wellKnown =
  'monde internet web toile public presse médias police gouvernement armée parlement soleil lune terre mer océan ciel avenir passé fin début reste temps an année mois semaine jour jours nuit matin matinée soir soirée siècle décennie week-end économie environnement loi guerre nord sud est ouest centre milieu tête côte frontière marché marchés bourse climat univers population ensemble majorité plupart nombre premier première seconde deuxième troisième plus moins hausse baisse suite cause cadre but cours cas fait place disposition œuvre rue route sol air eau jeu possibilité capacité droit besoin mort naissance âge saison été hiver printemps automne pauvres riches jeunes marine constitution opposition sénat assemblée rues gauche droite vie santé sécurité paix justice liberté';
/** Nouns that with a bare article name somebody or something told of before. */
export const bareOwners =
  'entreprise société groupe firme organisation association compagnie homme femme garçon fille enfant enfants étudiant étudiants élève élèves conducteur chauffeur directeur directrice ministre président présidente chef dirigeant dirigeants porte-parole maire gouverneur secrétaire joueur joueuse joueurs équipe club parti syndicat syndicats agence ministère département université école lycée hôpital tribunal cour juge jury avocat avocate suspect suspects victime victimes couple parents mère père fils famille auteur auteurs écrivain chanteur chanteuse acteur actrice artiste chercheur chercheurs scientifique scientifiques responsable responsables officier rapport étude sondage enquête journal magazine article livre film album chanson émission programme projet plan plans accord contrat traité décision annonce déclaration communiqué lettre discours entretien réunion conférence événement incident accident attaque attentat incendie explosion tempête séisme catastrophe crise manifestation manifestants grève procès affaire accusation accusations vote élection résultat résultats match rencontre course tournoi compétition série titre bâtiment site gare avion navire bateau train bus camion véhicule voiture île village situation mesure mesures question problème appareil produit produits vidéo photo image images message messages mouvement campagne corps animal chien oiseau direction usine chaîne reportage documentaire encyclopédie système version pont engin missile satellite sonde planète étoile intéressé intéressés capacités profession filière marque journaliste journalistes correspondante veuve mari épouse commune localité municipalité bourgade sujet thème dossier colonel lieutenant-colonel capitaine policier policiers gendarme gendarmes militaire militaires soldat soldats habitant habitants manifestant automobiliste passager patient patiente opposant opposante candidat candidate ex-ministre disque roman spectacle texte loi amendement sommet traitement marge parquet préfecture mairie pays région ville état nation capitale envoi montant';
/** Words that may begin a subject and are no name. */
export const openers =
  "le la les l' un une des du de d' plusieurs certains certaines quelques tous toutes chaque deux trois quatre cinq six sept huit neuf dix environ plus près son sa ses leur leurs";
/** Men's titles. */
export const menTitles = 'm monsieur conservateur premier';
/** Women's titles. */
export const womenTitles = 'mme madame mlle conservatrice cheffe';
/** Titles that say nothing of gender. */
export const titles = 'dr historien historienne apiculteur apicultrice enseignant enseignante';
/** Death, violence, crime and illness. */
export const sensitive =
  'immolé immolés immolée immolation immolations immoler tué tués tuée mort morts décès décédé décédée victime victimes blessé blessés blessées assassiné assassinat meurtre viol torture exécution suicide accusé accusée accusation coupable crime crimes massacre génocide arrêté arrêtée prison corruption fraude harcèlement cancer maladie terroriste terrorisme noyé noyés noyée inculpé inculpée procès plainte condamné condamnée condamnés peine agression agressée agressé agressions sexuel sexuelle sexuelles otage otages attentat attentats attaque attaqué bombe bombes fusillade enlevé enlèvement détenu détenue détention incarcéré empoisonné empoisonnement mourir morte mortes mortel meurtrier meurtrière examen prostitution prostituée prostituées passes viols violée proxénétisme disparu disparus disparue péri périr évasion évadé braqueur braquage cavale complice complices tuerie endeuillé endeuillée endeuiller gangster profanation profané profanée profanés profanées nazi nazie nazis nazies croix disparues alcoolique maltraitance maltraités drame recherches manquent suicider suicidé interpellé interpellée interpellés balles tirs djihadiste djihadistes tuées tuer arrestation arrestations arrêtés arrêtées auto-immolation';
/** Words of quarrels, war and blame: beside them nobody's words are given to another. Own list. */
export const disputed =
  'guerre guerres attaque attaques frappe frappes invasion armée militaire militaires troupes soldats rebelles missile missiles bombe sanctions nucléaire conflit conflits affrontements tension tensions menace menaces menacé protestation protestations manifestation manifestations manifestants émeute émeutes coup élection élections présidentielle candidat candidats opposition opposé oppose refus refuse refusé rejette rejeté critique critiques critiqué condamne condamné accuse reproche injuste honte échec échoué mensonge mensonges menteur faux tort trahison scandale insulte erreur erreurs dispute plainte tribunal procès contre pire catastrophe dommage dommages perte pertes problème problèmes crise souffrance souffre violation violations islamophobie racisme raciste religion religieux église parti partis démission violence violent violences extrémiste extrémistes police licenciements supprimer suppression grève grèves';

/** Nouns that say what a name behind them is. */
export const typeNouns =
  'agence groupe entreprise société compagnie firme constructeur chaîne journal quotidien hebdomadaire magazine revue site parti club banque association ONG organisation multinationale opérateur géant fabricant éditeur laboratoire syndicat ville commune région pays État province département capitale île village quartier district comté fleuve rivière lac mont aéroport port gare';
/** Nouns for which the one company of an article stands. */
export const companyNouns =
  'entreprise société groupe compagnie firme constructeur fabricant avionneur géant';
/** Words in -ment that are no adverbs. */
export const falseAdverbs =
  'gouvernement parlement bâtiment événement évènement document mouvement développement traitement investissement établissement élément moment comment logement paiement équipement département règlement appartement argument armement changement classement comportement enregistrement enseignement environnement financement fonctionnement jugement lancement licenciement monument recrutement renforcement réchauffement remplacement sentiment supplément tournoiement placement abonnement accompagnement affrontement aménagement amendement approvisionnement arrondissement attachement avancement avertissement bombardement commandement complément déplacement dépassement déploiement engagement étonnement fondement hébergement instrument isolement ornement prélèvement rapprochement rassemblement ravitaillement rendement renouvellement retournement soulèvement stationnement testament vêtement versement virement';
/** Subordinators whose clause is told as a fact. */
export const vouchers = "alors tandis parce après puisque puisqu' lorsque lorsqu' quand depuis";
/** Relatives that are their clause's subject. */
export const subjectRelatives = 'qui';
/** Verbs that things have for subjects as often as people. */
export const thingVerbs =
  'contenir comporter compter coûter durer sortir paraître regrouper comprendre permettre porter mesurer peser agir constituer représenter concerner prévoir offrir rester devenir valoir fonctionner disposer provoquer entraîner causer toucher atteindre dépasser ouvrir fermer connaître montrer indiquer révéler viser';
/** Words that count a time from another one told before. */
export const otherTimes =
  "précédent précédente précédents précédentes suivant suivante suivants suivantes jusqu' jusque veille lendemain surlendemain même tard tôt";
