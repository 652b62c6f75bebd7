// The one shape every language fills in. Shared code asks the language object, never which language it is.
import type { Claim } from '../claims.ts';
import type { Draft } from '../draft.ts';
import type { AnswerWords } from '../grading/answer-words.ts';
import type { JudgingLanguage } from '../judging/judging-language.ts';
import type { Passage } from '../kinds/elsewhere.ts';
import type { DateValue } from '../question.ts';
import type { Attribution } from '../reading/attribution.ts';
import type { Day } from '../reading/calendar.ts';
import type { Clause } from '../reading/clause.ts';
import type { Mention, NameMention, NumberMention } from '../reading/mention.ts';
import type { Office } from '../reading/office.ts';
import type { OrderWords } from '../reading/order-words.ts';
import type { Reading, SentenceReading } from '../reading/reading.ts';
import type { Edit } from '../reading/retelling.ts';
import type { Spoken, SpokenLine } from '../reading/spoken-line.ts';
import type { StandingStretch } from '../reading/standing.ts';
import type { TimeMention } from '../reading/times.ts';
import type { Token } from '../text/tokens.ts';
import type { Direction, LanguageCode } from './language-code.ts';

/** What a language needs of the article beside a claim. */
export interface Told {
  readonly text: string;
  readonly reading: Reading;
  /** The sentences of the article and then of its sources, as sets of words. */
  readonly passages: readonly Passage[];
}

/** A language as the route uses it. */
export interface Language {
  readonly code: LanguageCode;
  readonly dir: Direction;
  /** Folded words that take a stop without ending a sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** Numbers, dates and names of a text in order, never overlapping; dates win over numbers, both over names. */
  findMentions(tokens: readonly Token[], text: string, published: Day | undefined): Mention[];
  /** The day that relative days of a text count from: that of its dateline, or else `published`; `undefined` where the two can't both be. */
  dayOfWriting(tokens: readonly Token[], text: string, published: Day | undefined): Day | undefined;
  /** Times of day, which are read and not asked: no amount is seen in them. */
  findTimes(tokens: readonly Token[], text: string): TimeMention[];
  findAttributions(sentences: readonly SentenceReading[], text: string): Attribution[];
  findClauses(sentence: SentenceReading, text: string): Clause[];
  /** The stretches of a sentence that can be read without the one before it, shorter ones first. */
  standingStretches(sentence: SentenceReading, reading: Reading): StandingStretch[];
  /** Wh-questions on the phrases of a claim. */
  draftQuestions(claim: Claim, told: Told): Draft[];
  /** Short wh-questions on what a sentence tells round a name, whatever else it says; `claim` is all of the sentence. */
  draftFrames(claim: Claim, told: Told): Draft[];
  /** The same as claims to be called true or false: one fact each, every mention in a slot that may be exchanged. */
  stateFrames(claim: Claim, told: Told): Claim[];
  /** Who-said questions on the words of a claim's attribution. */
  draftSpeech(claim: Claim, told: Told): Draft[];
  /** What a known speaker says word for word in the sentence, told with the speaker. */
  quotedStretches(sentence: SentenceReading, reading: Reading): StandingStretch[];
  /** Who the sentence says somebody is, in words that need nothing outside them. */
  findOffices(sentence: SentenceReading, told: Told): Office[];
  /** The claim's clause as a statement with its final stop, with `changes` made. */
  stateClaim(claim: Claim, told: Told, changes: readonly Edit[]): string;
  /** The date as this article writes dates. */
  writeDate(value: DateValue, told: Told): string;
  /** The quantity of `mention` with another amount in the same style and the right form of its noun, if that can be written. */
  writeNumber(mention: NumberMention, value: number): string | undefined;
  /** Whether the word right behind a bare amount is surely the thing it counts, though no list holds it. */
  countsUnknown(mention: NumberMention, before: Token | undefined, next: Token | undefined): boolean;
  /** Whether a name is only part of a longer one there, or hangs on a noun that few others could follow. */
  isInCompound(mention: Mention, tokens: readonly Token[]): boolean;
  /** Whether a gap in its place asks for less than a question in words would, so that none is left. */
  isPoorGap(mention: Mention, tokens: readonly Token[]): boolean;
  /** Listed names of the same sort, nearest first, for distractors; never invented. */
  neighbours(mention: NameMention): readonly string[];
  /** Whether `name` can stand in the place of `mention` in `text` without touching the article or preposition before it. */
  fitsInPlace(mention: NameMention, name: string, text: string): boolean;
  /** Whether one of the two places lies in the other though both are called towns: «رفح», «غزة». */
  liesIn(a: string, b: string): boolean;
  /** Whether the word belongs to the country `code`: its name or its adjective. */
  tellsCountry(norm: string, code: string): boolean;
  /** Folded words of a writer who speaks of himself or to the reader: a text full of them is an opinion. */
  readonly writerWords: ReadonlySet<string>;
  readonly order: OrderWords;
  /**
   * What `said` says as a line of its own, without its speaker: the quotation in its marks, or the reported clause.
   * `undefined` where it leans on the words around it.
   */
  saidAlone(said: Attribution, told: Told): string | undefined;
  /** A sentence of the quotation `said` that can be read alone, with whoever surely said it. */
  findSpoken(said: Attribution, told: Told): Spoken | undefined;
  /** Whether somebody tells of himself in these words. */
  tellsOfSpeaker(tokens: readonly Token[]): boolean;
  /** Whether the folded word belongs to quarrels, war or blame, where nobody's words may be given to another. */
  isDisputed(norm: string): boolean;
  /** Whether the words of a stem tell a day that only the day of publication explains. */
  tellsLooseTime(tokens: readonly Token[]): boolean;
  /** Whether the folded words of a stem, marks among them, hold a slip of the paper's that nobody would print again. */
  hasSlip(folded: string): boolean;
  /** Whether a statement's verb is told from a later past that the statement doesn't tell: `had won`. */
  hangsInPast(tokens: readonly Token[]): boolean;
  /** Whether words lifted from the article as they stand tell more than one fact, or what they tell late. */
  isHeavy(lifted: string): boolean;
  /** Whether the folded word makes a question a guessing game with misfortune or guilt. */
  isSensitive(norm: string): boolean;
  /** The claim with what it needs from the sentences before it, or `undefined` where nobody could tell what it is about. */
  ownedClaim(claim: Claim, told: Told): Claim | undefined;
  readonly phrases: Phrases;
  /** Words around a typed answer. */
  readonly answers: AnswerWords;
  /** How statements are held against texts. */
  readonly judging: JudgingLanguage;
}

/** The few sentences Dalil says itself. */
export interface Phrases {
  /** Stem of a true-or-false question. */
  trueOrFalse(statement: string): string;
  /** Stem of a sentence with a gap. */
  fillGap(words: string): string;
  /** Explanation: what the article says. */
  accordingTo(statement: string): string;
  /** Stem that asks which of the options happened first. */
  readonly earliest: string;
  /** Explanation of that question. */
  earliestIs(event: string, date: string): string;
  /** Stem that asks for events to be put in order. */
  readonly order: string;
  /** Explanation of that question: their dates, first to last. */
  orderIs(dates: readonly string[]): string;
  /** Stem that asks who said which of the lines. */
  readonly match: string;
  /** Explanation of that question: the speakers in the order of the lines. */
  matchIs(speakers: readonly string[]): string;
  /** Statement that `speaker` said the line, with its final stop. */
  says(speaker: NameMention, line: SpokenLine): string;
  /** Explanation of a question on a speaker: who it was, as he is introduced. */
  saidBy(introduced: string, speaker: NameMention): string;
  /** Stem that asks what the holder of an office is. */
  whatIs(office: Office): string;
  /** Statement that the holder of the first office held the second when the article appeared: offices change hands. */
  holds(holder: Office, office: Office): string;
  /** Explanation: who held what when it appeared. */
  held(offices: readonly Office[]): string;
  /** Stem that asks which person is what. */
  readonly matchOffices: string;
  /** What a reader is asked whose spelling of `name` is near and not surely it. */
  didYouMean(name: string): string;
  readonly yes: string;
  readonly no: string;
  /** Note on an item whose sentence changed. */
  readonly sentenceChanged: string;
}
