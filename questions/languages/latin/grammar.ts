// What the clause finder of subject-first languages asks of a language: its verbs, its edges, its small words. Folded.

/** A finite verb as found: `auxiliary` ones can be moved before their subject. */
export interface FiniteVerb {
  /** Dictionary form; of an auxiliary, itself. */
  readonly base: string;
  readonly tense: 'past' | 'present' | 'future';
  readonly auxiliary: boolean;
}

/** A subject-first language's grammar, as far as questions need it. */
export interface LatinGrammar {
  /** The finite verb that the word is, or `undefined`; `written` tells « à » from « a ». */
  verbOf(norm: string, written: string): FiniteVerb | undefined;
  /** Words that end the main clause. */
  readonly edges: ReadonlySet<string>;
  readonly negators: ReadonlySet<string>;
  readonly hedges: ReadonlySet<string>;
  readonly judgements: ReadonlySet<string>;
  /** Pronouns and pointers that need something outside the clause. */
  readonly pointers: ReadonlySet<string>;
  /** Object pronouns that stand right before the verb: « en », « y », « l' ». */
  readonly clitics: ReadonlySet<string>;
  /** Those of the pointers that a name before them in the sentence may explain: `he`, « elle ». */
  readonly pronouns: ReadonlySet<string>;
  /** First words that lean on the sentence before: `however`, « ensuite ». */
  readonly leaning: ReadonlySet<string>;
  /** Words that open a time or cause of their own: a later date belongs to them. */
  readonly frames: ReadonlySet<string>;
  /** As written in small letters: « à » is one, « a » is not. */
  readonly prepositions: ReadonlySet<string>;
  /** Words before a weekday that make it a habit: `every`, « du … au ». */
  readonly habits: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** Words that open reported speech inside a clause. */
  readonly complementizers: ReadonlySet<string>;
  /** Verbs of saying: their clauses are speech. */
  readonly sayings: ReadonlySet<string>;
  /** Definite articles. */
  readonly articles: ReadonlySet<string>;
  /** Articles and other words that may begin a subject, so that a sentence's first capital is told from a name's. */
  readonly openers: ReadonlySet<string>;
}
