// What a language tells the graders: the small words around an answer, and those that turn it round.

/** A language's answer vocabulary; every word folded. */
export interface AnswerWords {
  /** Words that make any answer the opposite of itself: «ليس», not, pas. */
  readonly negations: ReadonlySet<string>;
  /** Words that offer a choice instead of an answer: «أو», or, ou. */
  readonly alternatives: ReadonlySet<string>;
  /** Words that add a second answer: and, et. */
  readonly conjunctions: ReadonlySet<string>;
  /** Words around an answer that add nothing: prepositions, articles, `it was`. */
  readonly fillers: ReadonlySet<string>;
  /** Titles and courtesies before a name, without the article. */
  readonly titles: ReadonlySet<string>;
  /** Words that make somebody or something else of the name after them: «زوجة», `son of`, « bureau ». */
  readonly relations: ReadonlySet<string>;
  /** Words that tell two bearers of one name apart: «جنوب», «الابن», junior. */
  readonly distinguishing: ReadonlySet<string>;
  /** Of these, what follows a surname and is left out as often as not: jr, iii. */
  readonly generations: ReadonlySet<string>;
  /** Nouns before a name that say what bears it («شركة», «ميناء»), without the article; it may be named without them. */
  readonly heads: { has(norm: string): boolean };
  /** Adjectives of nationality, with the ISO 3166 code of the country. */
  readonly nationalities: ReadonlyMap<string, string>;
  /** What a country calls itself by in its long form, without the article: «مملكة», `federal`. */
  readonly states: { readonly nouns: ReadonlySet<string>; readonly adjectives: ReadonlySet<string> };
  /** Given names: two of them are two people, however alike. */
  readonly givenNames: { has(norm: string): boolean };
  /** Words that mean people whoever is counted: «شخص», people. */
  readonly persons: ReadonlySet<string>;
  /** Groups of words that may stand for one another in a short answer, beside the synonyms of any sentence; dictionary forms. */
  readonly synonyms: readonly (readonly string[])[];
  /** Prefixes written to the next word, longest first; `''` never among them. */
  readonly clitics: readonly string[];
  /** The prefix that adds a second answer («و»), or `''`. */
  readonly joiningPrefix: string;
  /** Definite articles: written to the word («ال»), or words of their own. */
  readonly articlePrefix: string;
  readonly articles: ReadonlySet<string>;
}
