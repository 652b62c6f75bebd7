// What the reader of subject-first languages asks of a language: its verbs, its small words, what joins and what leans.
import type { Phrases } from './phrases.ts';

/** A finite verb as found: `auxiliary` ones can be moved before their subject. */
export interface FiniteVerb {
  /** Dictionary form, `''` where only the ending tells the verb; of an English auxiliary, itself. */
  readonly base: string;
  readonly tense: 'past' | 'present' | 'future' | 'conditional';
  readonly auxiliary: boolean;
  /** It may be a participle, a noun or an adjective as well: its neighbours decide. */
  readonly weak?: true | boolean;
  /** It is a noun as often as a verb. */
  readonly frail?: boolean;
}

/** The verbs of a language, by folded form and as written («à» is not « a »). */
export interface VerbWords {
  verbOf(norm: string, written: string): FiniteVerb | undefined;
  isParticiple(norm: string, written: string): boolean;
  isInfinitive(norm: string, written: string): boolean;
  /** A participle in -ing or -ant. */
  isGerund(norm: string, written: string): boolean;
}

/** What a small word is to the reader. */
export type SmallWord =
  | 'det'
  | 'possessive'
  | 'prep'
  | 'coord'
  | 'subord'
  | 'rel'
  | 'that'
  | 'pron'
  | 'clitic'
  | 'adv'
  | 'neg';

/** What a rule of agreement looks at in a unit of a sentence. */
export interface MaybeVerb {
  readonly kind: string;
  readonly written: string;
  readonly verb?: FiniteVerb;
  readonly participle?: boolean;
}

/** A subject-first language's grammar, as far as questions need it. Words are in small letters with plain apostrophes. */
export interface LatinGrammar {
  readonly verbs: VerbWords;
  readonly smallWords: ReadonlyMap<string, SmallWord>;
  /** Second words that make a word before them a subordinator: « alors que ». */
  readonly subordinates: ReadonlyMap<string, ReadonlySet<string>>;
  /** Subordinators and prepositions that a clause may be cut before without becoming untrue. */
  readonly cuts: ReadonlySet<string>;
  /** Subordinators whose clause is told as a fact: `while`, `after`, « alors ». */
  readonly vouchers: ReadonlySet<string>;
  /** Relatives that are their clause's subject: `who`, `which`, « qui ». */
  readonly subjectRelatives: ReadonlySet<string>;
  /** Phrases that a clause may be cut before: « à la suite », `because of`. */
  readonly cutPhrases: Phrases;
  /** Subordinators that make a clause conditional: `if`, `unless`. */
  readonly conditions: ReadonlySet<string>;
  /** Openings that only join a sentence to the one before: dropped. Longest first, words separated by spaces. */
  readonly joints: Phrases;
  /** Auxiliaries that put a participle into the past: `was`, « a ». */
  readonly pastAuxiliaries: ReadonlySet<string>;
  /** The auxiliary that tells of itself what `auxiliary` tells as before a later past: « avait » → « a ». */
  plainPastOf?(auxiliary: string, participle: string): string | undefined;
  /** Whether a past form tells a state that lasted: `stood`, « coûtait ». */
  isLasting(base: string, written: string): boolean;
  /** Adverbs inside a clause that lean on the sentence before: left out. */
  readonly leaning: ReadonlySet<string>;
  /** Phrases inside a clause that only join it to the sentence before: left out. */
  readonly leaningPhrases: Phrases;
  readonly negators: ReadonlySet<string>;
  /** Whether the sentence breaks a rule of the language that shows: such a sentence isn't printed again. */
  isMalformed(units: readonly MaybeVerb[]): boolean;
  readonly hedges: ReadonlySet<string>;
  readonly judgements: ReadonlySet<string>;
  /** Words that point outside the clause: `this`, `here`, « ce », « ici ». */
  readonly pointers: ReadonlySet<string>;
  /** Personal pronouns that a name before them may explain, with the gender they show. */
  readonly pronouns: ReadonlyMap<string, 'm' | 'f' | 'n' | 'plural'>;
  /** Pronouns that may be a clause's subject and mean one person → gender. */
  readonly subjects: ReadonlyMap<string, 'm' | 'f'>;
  /** Possessives that show their owner's gender or number. */
  readonly owners: ReadonlyMap<string, 'm' | 'f' | 'n' | 'plural'>;
  /** Words before a weekday that make it a habit: `every`, « chaque ». */
  readonly habits: ReadonlySet<string>;
  /** Verbs of saying, base forms: their clauses are speech. */
  readonly sayings: ReadonlySet<string>;
  /** Verbs of thinking and wanting, base forms: what they govern is nobody's fact. */
  readonly thoughts: ReadonlySet<string>;
  /** Nouns of spans and parts of days: `week`, « soir ». */
  readonly timeNouns: ReadonlySet<string>;
  /** Days that only the day of writing resolves: weekdays, `yesterday`, « hier ». */
  readonly looseDays: ReadonlySet<string>;
  /** Words behind a noun of time that count from the day of writing: « dernier ». */
  readonly timeTrails: ReadonlySet<string>;
  /** Prepositions that only place a time: `on`, « dans ». */
  readonly timePrepositions: ReadonlySet<string>;
  /** Words before a noun of time that count from the day of writing: `last`, « ce ». */
  readonly timePointers: ReadonlySet<string>;
  /** Definite articles. */
  readonly definites: ReadonlySet<string>;
  /** Nouns with a definite article that need no introduction: `government`, `world`, `police`. */
  readonly wellKnown: ReadonlySet<string>;
  /** Nouns that with a bare article name somebody or something told of before: `company`, `man`, `director`. */
  readonly bareOwners: ReadonlySet<string>;
  /** Nouns that say what a name behind them is: « l'agence Moody's », `the airline`. */
  readonly typeNouns: ReadonlySet<string>;
  /** Nouns with an article for which the one company of an article stands: `the firm`, « le groupe ». */
  readonly companyNouns: ReadonlySet<string>;
  /** Phrases that name a source before its words: `according to`, « selon ». */
  readonly sources: Phrases;
  /** Verbs that things have for subjects as often as people, base forms: « coûter ». */
  readonly thingVerbs: ReadonlySet<string>;
  /** Words that count a time from another one told before: `previous`, « veille ». */
  readonly otherTimes: ReadonlySet<string>;
  /** Whether the word, folded, is somebody of a nation: « Britannique ». */
  isDemonym(norm: string): boolean;
  /** Whether a subject and its verb can't belong together by their number. */
  clashes(subject: readonly MaybeVerb[], verb: string): boolean;
  /** Words in -ly or -ment that are no adverbs: `family`, « gouvernement ». */
  readonly falseAdverbs: ReadonlySet<string>;
  /** Words that may begin a subject, so that a sentence's first capital is told from a name's. */
  readonly openers: ReadonlySet<string>;
  /** Whether a definite noun may mean a thing in general, so that only the subject's is taken for one told of before. */
  readonly genericDefinites: boolean;
  /** Whether the noun stands before its adjectives: « le groupe français ». */
  readonly headFirst: boolean;
  /** Adjectives that stand before their noun all the same: « nouveau », « premier ». */
  readonly fronted: ReadonlySet<string>;
  /** Prepositions that say whose a thing is: `of`, « de ». */
  readonly genitives: ReadonlySet<string>;
  /** Object pronouns before a verb that mean something told of before: « l' », « en ». */
  readonly pointingClitics: ReadonlySet<string>;
  /** Whether the word is the participle of a verb of saying: « indiqué ». */
  isSayingParticiple(written: string): boolean;
  /** Verbs that place what they act on (`open`, `hold`), base forms: a place behind their object is the deed's. */
  readonly placings: ReadonlySet<string>;
  isPlacingParticiple(written: string): boolean;
  /** The word that marks an infinitive, where other words look the same: `to`. */
  readonly infinitiveMark?: string;
}
