// What the judge asks of a language: how its words become units, what its lists hold, and the sentences it says itself.

import type { ReasonCode } from '../statement-wire.ts';
import type { Token } from '../text/tokens.ts';
import type { Pair } from './alignment.ts';
import type { Claimed } from './claimed.ts';
import type { Compared } from './comparisons.ts';
import type { Contrary } from './contraries.ts';
import type { Finding } from './finding.ts';
import type { JudgingWords } from './judging-words.ts';
import type { Judged, Passage } from './passages.ts';
import type { Part } from './phrase-sources.ts';
import type { Count, Unit, VerbUnit } from './unit.ts';
import type { WordSets } from './word-sets.ts';

/** What is said of a value in a reason: as the article has it, and as the statement has it. */
export interface Differing {
  readonly told: string;
  readonly claimed: string;
}

/** The sentences of a language with which reasons are given. */
export interface JudgingPhrases {
  /** The reason of a code that needs no more words. */
  readonly plain: Readonly<
    Record<Exclude<ReasonCode, 'reported' | 'opposite' | `${string}_differs`>, string>
  >;
  /** That the article gives the words to somebody. */
  reported(speaker: string): string;
  /** That the article says one thing and the statement another. */
  differs(code: Extract<ReasonCode, 'opposite' | `${string}_differs`>, values: Differing): string;
}

/** How a statement's form alone tells that no text can decide it. */
export type Uncheckable = Extract<ReasonCode, 'opinion' | 'prediction' | 'question' | 'order'>;

/** What stands around a sentence whose pronouns are told. */
export interface Scene {
  /** The sentence before it, where it belongs to the same paragraph. */
  readonly before: readonly Unit[] | undefined;
  /** The units of the headline. */
  readonly headline: readonly Unit[];
  /** Keys of the headline's nouns. */
  readonly about: ReadonlySet<string>;
  /** Folded words that the article writes as names where no name was read. */
  readonly proper: ReadonlySet<string>;
  /** The units of all sentences. */
  readonly all: readonly (readonly Unit[])[];
}

/** A sentence among its neighbours. */
export interface Neighbour {
  /** Folded words and numbers in one string. */
  readonly words: string;
  readonly units: readonly Unit[];
  readonly paragraph: number;
  /** Whether some of it is somebody's words. */
  readonly isReport: boolean;
}

/** A language as the judge uses it. */
export interface JudgingLanguage {
  readonly words: JudgingWords;
  readonly phrases: JudgingPhrases;
  readonly sets: WordSets;
  /** Whether a noun stands before what describes it: «القاعدة الجوية», « le groupe français ». */
  readonly headFirst: boolean;
  /** Whether the verb stands before its subject as a rule. */
  readonly verbFirst: boolean;
  /** The folded dictionary forms that a folded word may be a form of. */
  lemmasOf(norm: string): readonly string[];
  countOf(norm: string): Count;
  /** The units of tokens between which no quantity, date or name stands. */
  unitsOf(tokens: readonly Token[]): Unit[];
  /** The units of a whole sentence, put right by their neighbours: denied verbs, helping verbs. */
  settle(units: readonly Unit[]): Unit[];
  /** Why the statement can't be checked, by its form; `undefined` where it can. */
  uncheckable(tokens: readonly Token[], units: readonly Unit[]): Uncheckable | undefined;
  /** Whether a word tells a deed that is done once or by one: to be born, to found, to win; with `next`, the highest degree of several. */
  isSingular(unit: Unit, next?: Unit): boolean;
  /** Whether a word tells of what happens or stands in one place: to be held, to be buried. */
  isPlaced(unit: Unit): boolean;
  /** Whether a unit speaks of all, of none, of the first or the greatest, or denies. */
  isAbsolute(unit: Unit): boolean;
  /** Whether a unit counts or denies: then a wider word («سيارة» for «حافلة») doesn't follow. */
  counts(unit: Unit): boolean;
  /** Whether a word tells of a deed that both sides do to one another: «التقى», `met`. */
  isMutual(unit: Unit): boolean;
  /** Whether a verb tells between which two ends a thing lies, which are its only ones: «يربط», `link`. */
  isJoining(unit: Unit): boolean;
  /** A verb as told of whom its deed was done to, where the form need not show it: «وقّع». */
  passiveOf?(verb: VerbUnit): VerbUnit;
  /** Other orders in which the language may say the same: the verb before or behind its subject. */
  reordered(units: readonly Unit[]): readonly (readonly Unit[])[];
  /** A sentence with its pronouns of things told by what they surely stand for, one at a time. */
  resolved(units: readonly Unit[], scene: Scene): readonly (readonly Unit[])[];
  /** Whether nothing of a sentence may be taken as told, by its form or by the sentence `next` to it. */
  disclaims?(units: readonly Unit[], next: readonly Unit[] | undefined): boolean;
  /** Whether words whose speaker nobody found, and what one party alone denies, decide nothing. */
  readonly weighsReports?: true;
  /** Which sentences, by their index, their neighbours deny, take back or unmask; `title` is the folded headline. */
  disputed?(sentences: readonly Neighbour[], title: string): ReadonlySet<number>;
  /** Whether the endings of two forms of a noun say of another number of things: «شهراً» and «شهرين». */
  isOtherNumber?(pair: Pair, units: readonly Unit[]): boolean;
  /** What a sentence tells beside its clauses, each as a proposition of its own. */
  toldBeside?(units: readonly Unit[]): Unit[][];
  /** What a sentence tells of a part of what a noun names or of what didn't come, in words that no text has. */
  lacking?(units: readonly Unit[]): readonly (readonly Unit[])[];
  /** Other words in which the language says what a statement of these units says. */
  restated(units: readonly Unit[]): readonly (readonly Unit[])[];
  /** What can't be so if a statement of these units is. */
  contraries?(units: readonly Unit[]): readonly Contrary[];
  /** Whether a sentence, or the rest of one, denies what was reported before it: «ونفت الوزارة ذلك». */
  takesBack?(units: readonly Unit[]): boolean;
  /** Whether a statement laid on these pairs leaves out what says of which ones, of which time or how far the rest is so. */
  cutsShort?(pairs: readonly Pair[], told: readonly Unit[]): boolean;
  /** What the title before a name says to a statement on who somebody is. */
  titled?(claimed: Claimed, passage: Passage, known: Judged, language: JudgingLanguage): Finding | undefined;
  /** The two amounts that a statement says one of which is more, and the verb with which an amount is told. */
  compared?(units: readonly Unit[]): Compared | undefined;
  /** Whether what stands around the words that decide leaves open whether they are so. */
  unsure?(finding: Finding, claimed: Claimed, known: Judged): boolean;
  /** Where a report stands that is put in with its speaker before its verb: `…, police said`. */
  inquitBehind?(units: readonly Unit[]): Part | undefined;
  readonly reachingPast?: string;
}
