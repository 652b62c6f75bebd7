// English words that open, close, colour or break a sentence. Own lists.

/** Words that end a main clause before them. */
export const edges =
  'that which who whose whom where when while although though because since after before as if unless until whether but so however despite following amid';
/** Words that open a time or cause of their own. */
export const frames = 'after before during following since amid despite because when while until';
/** Words that deny. */
export const negators = "not no never none nobody nothing neither nor without n't cannot hardly barely";
/** Words that hedge. */
export const hedges =
  'may might could would should will expected likely planned plans reportedly allegedly apparently possibly perhaps probably unconfirmed rumoured suspected proposed hoped intended';
/** Words that judge. */
export const judgements =
  'best worst beautiful terrible wonderful disappointing shameful historic great outrageous remarkable stunning sadly fortunately unfortunately';
/** Pronouns and pointers that need something outside their clause. */
export const pointers =
  'he she it they him her them his hers theirs this these those there here such former latter another other others we us our i my you your same';
/** Prepositions. */
export const prepositions =
  'in on at to from by of for with since until before after during near into over under through across between about against along around';
/** Joining words. */
export const conjunctions = 'and or';
/** Verbs of saying, base forms. */
export const sayings =
  'say tell add state claim warn confirm deny insist announce report estimate urge call expect believe argue explain';
/** Words that may begin a subject and are no name. */
export const openers =
  'the a an some many several most all both each every two three four five six seven eight nine ten about more fewer nearly almost over under around its their his her local national new old';
/** Titles before a name: men's, women's, either. */
export const menTitles = 'mr king prince sir lord sheikh imam pope chairman spokesman councilman';
/** Women's titles. */
export const womenTitles = 'mrs ms miss queen princess lady dame chairwoman spokeswoman councilwoman';
/** Titles that say nothing of gender. */
export const titles =
  'dr professor prof president minister mayor governor senator director curator captain colonel general judge ambassador secretary commissioner chair chairperson councillor chancellor engineer archivist historian conservator biologist researcher ecologist spokesperson coach author poet harbourmaster headteacher librarian treasurer provost convener skipper manager';
/** Death, violence, crime and illness. */
export const sensitive =
  'killed kill kills dead death deaths died dies murder murdered victim victims injured wounded rape raped torture tortured executed execution suicide accused accuses accusation guilty convicted crime crimes massacre genocide arrested arrest prison jailed corruption fraud bribery harassment abuse abused cancer disease terrorist terrorism drowned';
