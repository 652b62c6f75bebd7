// French words that open, close, colour or break a sentence. Own lists.

/** Words that end a main clause before them. */
export const edges =
  "qui que qu' dont lequel laquelle lesquels lesquelles quand lorsque lorsqu' tandis alors parce car puisque afin si comme mais cependant toutefois malgré selon après avant pendant depuis tout ainsi grâce";
/** Words that open a time or cause of their own. */
export const frames = "après avant pendant lors durant malgré depuis suite jusque jusqu'";
/** Words that deny. */
export const negators = "ne n' pas jamais aucun aucune ni rien personne sans non";
/** Words that hedge. */
export const hedges =
  'peut pourrait pourraient devrait devraient serait seraient aurait auraient probablement peut-être éventuellement prévu prévue prévus prévues attendu attendue envisage envisagé possible supposé soupçonné prétendu';
/** Words that judge. */
export const judgements =
  'meilleur meilleure pire magnifique terrible historique honteux remarquable exceptionnel exceptionnelle superbe malheureusement heureusement';
/** Pronouns and pointers that need something outside their clause. */
export const pointers =
  "il elle ils elles lui c' ce cet cette ces ceux celui celle celles ceci cela nous notre nos je mon ma mes vous votre vos même ladite ledit dernier dernière alors ici";
/** Prepositions. */
export const prepositions =
  "à au aux en dans de du des d' sur sous par pour avec depuis vers chez entre contre près";
/** Joining words. */
export const conjunctions = 'et ou';
/** Verbs of saying, infinitives. */
export const sayings =
  'dire déclarer affirmer ajouter expliquer préciser raconter estimer confirmer nier assurer indiquer souligner annoncer rappeler';
/** Words that may begin a subject and are no name. */
export const openers =
  "le la les l' un une des du de d' plusieurs certains certaines quelques tous toutes chaque deux trois quatre cinq six sept huit neuf dix environ plus près son sa ses leur leurs";
/** Men's titles. */
export const menTitles =
  'm monsieur président directeur roi prince conservateur chercheur gouverneur sénateur ambassadeur cheikh pape premier conseiller fondateur éleveur berger archéologue-chef';
/** Women's titles. */
export const womenTitles =
  'mme madame mlle présidente directrice reine princesse conservatrice chercheuse gouverneure sénatrice ambassadrice cheffe conseillère fondatrice députée ingénieure professeure autrice';
/** Titles that say nothing of gender. */
export const titles =
  'dr docteur professeur ministre maire juge capitaine colonel général secrétaire archiviste historien historienne biologiste architecte astronome géologue bibliothécaire apiculteur apicultrice enseignant enseignante responsable porte-parole député ingénieur';
/** Death, violence, crime and illness. */
export const sensitive =
  'tué tués tuée mort morts décès décédé décédée victime victimes blessé blessés blessées assassiné assassinat meurtre viol torture exécution suicide accusé accusée accusation coupable crime crimes massacre génocide arrêté arrêtée prison corruption fraude harcèlement cancer maladie terroriste terrorisme noyé';
