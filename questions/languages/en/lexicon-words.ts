// English words that open, close, colour or break a sentence. Own lists.

/** Determiners, possessives, prepositions, joining words, subordinators, relatives, pronouns, adverbs, denials. */
export const determiners =
  'the a an some any no each every both all several many few another this that these those most such what which enough either neither half';
export const possessives = 'his her its their our my your';
export const prepositions =
  'in on at to from by of for with since until before after during near into onto over under through throughout across between about against along around within without amid among amongst despite following regarding concerning including toward towards upon via per behind beside besides beyond above below beneath inside outside off out up down as like unlike than except aboard alongside worth';
export const coordinators = 'and or but nor yet &';
export const subordinators =
  'while when because although though whereas whilst once if unless whether lest whenever wherever provided so';
export const relatives = 'who which whom whose where why how';
export const pronouns =
  'he she it they we i you him them us me who himself herself itself themselves everyone everybody anyone anybody nobody nothing something someone there mine ours theirs hers yours one others';
export const adverbs =
  'also not now then too very still already again just soon often never always ever once twice almost even only more less later earlier ago back away together apart here there today yesterday tomorrow tonight recently currently instead meanwhile however perhaps maybe rather quite far well long first last next forward ahead abroad online overseas nationwide worldwide yet further hence thus therefore so otherwise anyway indeed likewise';
/** Subordinators and prepositions that a clause may be cut before. */
export const cuts = 'while when because although though whereas whilst following amid despite after during';
/** Phrases that a clause may be cut before. */
export const cutPhrases =
  'because of|due to|in response to|as part of|as well as|along with|in an attempt|in an effort|in order to|in protest|in front of';
/** Words that make a clause conditional. */
export const conditions = 'if unless whether provided lest';
/** Openings that only join, longest first. */
export const joints =
  'on the other hand|at the same time|in the meantime|in addition to that|as a result|for his part|for her part|for its part|in addition|in response|in turn|in fact|in particular|in contrast|by contrast|of course|in other words|after that|since then|by then|at that time|as well|for example|for instance|however|meanwhile|also|moreover|furthermore|additionally|besides|indeed|then|later|finally|eventually|subsequently|nevertheless|nonetheless|still|instead|consequently|therefore|thus|hence|similarly|likewise|accordingly|overall|so|but|and|yet|or|next|afterwards|soon after|shortly after|shortly afterwards|further|again|additional';
/** Adverbs that lean on the sentence before. */
export const leaning =
  'also too instead however therefore thus meanwhile moreover furthermore nevertheless nonetheless likewise similarly consequently additionally hence subsequently';
/** Phrases inside a clause that only join. */
export const leaningPhrases =
  'for his part|for her part|for its part|for example|for instance|in fact|of course|in turn|as well|in addition|on the other hand|at the same time|in particular';
/** Words that deny. */
export const negators =
  "not no never none nobody nothing neither nor without n't cannot hardly barely rarely seldom refused failed declined";
/** Words that hedge. */
export const hedges =
  'may might could would should expected likely unlikely planned reportedly allegedly apparently possibly perhaps probably maybe presumably supposedly seemingly unconfirmed rumoured rumored suspected proposed hoped hopes hope intended intends seems seem seemed appears appear appeared alleged purported potentially possible hoping aims aimed';
/** Words that judge. */
export const judgements =
  'best worst beautiful terrible wonderful disappointing disappointed shameful historic great outrageous remarkable stunning sadly fortunately unfortunately mistakenly surprisingly amazing incredible horrible tragic tragically brilliant excellent perfect perfectly poor poorly bad badly good huge hugely clearly obviously undoubtedly definitely severe severely exquisite dogged important importantly significantly dramatic dramatically';
/** Words that point outside their clause. */
export const pointers =
  'this these those here there such former latter same now today tonight currently presently tomorrow yesterday we us our i me my you your monday tuesday wednesday thursday friday saturday sunday weekend above below aforementioned respectively mine ours yours recently earlier later then already preceding previous';
/** Nouns of spans and parts of days. */
export const timeNouns =
  'week weekend year month day days weeks months years night morning afternoon evening noon midnight time moment season summer winter spring autumn fall decade century';
/** Days that only the day of writing resolves. */
export const looseDays =
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow';
/** Prepositions that only place a time. */
export const timePrepositions = 'on in over during at';
/** Words before a noun of time that count from the day of writing. */
export const timePointers = 'this last next past';
/** Words behind a noun of time that count from it. */
export const timeTrails = 'ago';
/** Personal pronouns and possessives that a name before them may explain, by what they show. */
export const personals =
  'he:m him:m himself:m she:f her:f herself:f hers:f it:n itself:n they:plural them:plural themselves:plural who:n';
export const owners = 'his:m her:f its:n their:plural';
/** Verbs of saying, base forms. */
export const sayings =
  'say tell add state claim warn confirm deny insist announce report estimate argue explain note comment declare tweet reveal observe stress emphasise emphasize acknowledge admit remark assert maintain suggest allege reply respond write indicate conclude predict recall reiterate disclose mention concede contend complain joke promise pledge vow post';
/** Verbs that place what they act on. */
export const placings =
  'open hold build found establish launch inaugurate meet arrive land gather take begin start end finish host install erect unveil bury settle base locate station deploy stage organise organize play win score perform train study teach work live reside grow raise educate bear die be celebrate marry sign create set run rally march crash explode occur happen emerge appear stand stop park anchor dock complete discover find publish print film record screen premiere exhibit display sell buy produce manufacture assemble test';
/** Verbs of thinking and wanting. */
export const thoughts =
  'believe think expect hope want wish fear feel consider know doubt seek plan intend suspect suppose assume imagine guess worry';
/** Nouns that with an article need no introduction. */
export const wellKnown =
  'world internet web public media press police government army parliament sun moon earth sea ocean sky future past end beginning start rest time year month week day night morning evening afternoon century decade weekend way economy environment law weather war north south east west centre center middle top bottom front back side left right coast border climate universe population whole majority number first second third fourth last most same other others only largest biggest highest lowest smallest longest fastest oldest youngest latest death birth age season summer winter spring autumn poor rich young elderly military navy constitution opposition senate congress prime-minister streets street ground air water fact possibility ability need use lack amount countryside';
/** Nouns that with a bare article name somebody or something told of before. */
export const bareOwners =
  'company group firm organisation organization man woman boy girl child children student students driver director manager minister president chairman chairwoman chief leader spokesman spokeswoman spokesperson mayor governor secretary player team club side party union agency ministry department university school college hospital court judge jury attorney lawyer suspect victim victims couple parents mother father son daughter wife husband brother sister family author writer singer actor artist researcher researchers scientist scientists official officials officer officers report study survey poll paper newspaper magazine article book film album song movie show programme program project plan plans agreement deal contract treaty bill proposal decision announcement statement letter speech interview meeting conference event incident accident attack crash fire explosion storm earthquake disaster crisis protest protesters demonstration demonstrators strike trial case charges charge allegations investigation inquiry vote election result results match game race tournament competition series title building site station plane aircraft ship boat vessel train bus car truck vehicle island village town two three four pair trio others latter former situation move change changes measure measures issue problem device product website blog account video photo image images picture pictures post tweet message messages hashtag movement campaign body bodies animal dog cat bird object area region city capital community state nation country';
/** Words that may begin a subject and are no name. */
export const openers =
  'the a an rival rivals fellow striker defender midfielder goalkeeper winger substitute champions newcomers some many several most all both each every two three four five six seven eight nine ten about more fewer nearly almost over under around its their his her local national new old shares stocks prices sales revenue revenues turnover profit profits output production exports imports demand supply growth inflation unemployment attendance traffic work construction repairs plans talks fares rents wages income spending investment funding donations tourism temperatures rainfall emissions enrolment enrollment membership deliveries orders earnings losses costs trading visitors passengers workers volunteers residents researchers scientists farmers crews officials';
/** Titles before a name: men's, women's, either. */
export const menTitles = 'mr king prince sir lord sheikh imam pope chairman spokesman councilman';
/** Women's titles. */
export const womenTitles = 'mrs ms miss queen princess lady dame chairwoman spokeswoman councilwoman';
/** Titles that say nothing of gender. */
export const titles = 'dr prof ecologist member resident volunteer organiser organizer trustee shopkeeper';
/** Death, violence, crime and illness. */
export const sensitive =
  'killed kill kills dead death deaths died dies murder murdered victim victims injured hurt wounded rape raped torture tortured executed execution suicide accused accuses accusation guilty convicted crime crimes massacre genocide arrested arrest prison jailed corruption fraud bribery harassment abuse abused cancer disease terrorist terrorism drowned charged charge charges bail theft stolen steal manslaughter lawsuit sued indicted trial trials prosecuted prosecution defendant suspect suspects sentenced custody detained detention affair sexual sexually assault assaulted attack attacked attacks bomb bombing bombs shooting shot hostage hostages kidnapped abducted dying malnutrition overdose suicides killing casualties fatalities missing eczema prostitution gunman gunmen shooter stabbed stabbing murders murderer rapist injuries desecrated desecration swastika swastikas nazi nazis neo-nazi fugitive robber robbery burglary prosecutor prosecutors allegedly perpetrator';
/** Words of quarrels, war and blame: beside them nobody's words are given to another. Own list. */
export const disputed =
  'war wars attack attacks strike strikes invasion army military troops soldiers rebels militants missile missiles bomb bombing sanctions nuclear conflict conflicts clashes tension tensions threat threats threaten threatened protest protests protesters riot riots coup election elections candidate opposition oppose opposed opposes refuse refused refuses reject rejected rejects criticise criticised criticize criticized criticism condemn condemned condemns blame blamed blames unfair unjust shame shameful failure failed fails fail lie lied lies liar false wrong betrayal scandal insult insulting mistake mistakes dispute disputed lawsuit court trial against worst disaster harm harmful damage loss losses problem problems crisis suffering suffer violation violations islamophobia racism racist religion religious church party parties resign resignation violence violent extremist extremists police';

/** Nouns that say what a name behind them is. */
export const typeNouns =
  'company firm airline agency newspaper magazine channel club group bank party carmaker maker giant';
/** Nouns for which the one company of an article stands. */
export const companyNouns = 'company firm carmaker automaker manufacturer airline retailer group';
/** Verbs that tell how a thing was, not what was done: their past is no event. */
export const lasting =
  'be have stand cost live remain stay own belong know seem appear contain include consist measure weigh last lie need want like love hate believe think hope expect fear employ number span cover exceed represent serve work mean resemble depend date average house';
/** Words in -ly or -ment that are no adverbs. */
export const falseAdverbs =
  'family assembly supply reply monopoly anomaly butterfly homily rally government parliament department agreement statement movement treatment investment development moment comment element document settlement employment environment equipment management announcement argument apartment achievement amendment basement cement compartment deployment disappointment engagement enforcement entertainment establishment experiment fragment garment improvement instrument judgment judgement payment monument ornament pavement punishment recruitment requirement retirement segment sentiment shipment supplement temperament testament tournament involvement commitment complement implement appointment assessment assignment attachment adjustment advancement advertisement displacement endorsement enrolment fulfilment measurement placement procurement refinement regiment replacement resentment torment underemployment unemployment friendly early daily weekly monthly yearly elderly deadly lovely lonely lively costly ugly holy jelly likely unlikely orderly hourly quarterly';
/** Subordinators whose clause is told as a fact. */
export const vouchers = 'while after because although though whereas when as since';
/** Relatives that are their clause's subject. */
export const subjectRelatives = 'who which';
/** Verbs of things, where pronouns don't tell things from people. */
export const thingVerbs = '';
/** Words that count a time from another one told before. */
export const otherTimes = 'previous preceding following next same eve earlier later until';
