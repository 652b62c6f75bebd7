// A subject-first language put together from its vocabulary: English and French are two sets of words for one grammar.
import type { AnswerWords } from '../../grading/answer-words.ts';
import type { JudgingLanguage } from '../../judging/judging-language.ts';
import type { DateValue } from '../../question.ts';
import type { DateWords } from '../../reading/date-words.ts';
import { readDates } from '../../reading/dates.ts';
import { inOrder, withLoose, withoutLoose } from '../../reading/loose-dates.ts';
import type { Mention, NameMention } from '../../reading/mention.ts';
import type { NameWords } from '../../reading/name-words.ts';
import { readNames } from '../../reading/names.ts';
import type { NumberWords } from '../../reading/number-words.ts';
import { readNumbers } from '../../reading/numbers.ts';
import type { OrderWords } from '../../reading/order-words.ts';
import { withoutOverlaps } from '../../reading/overlaps.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import type { TimeWords } from '../../reading/time-words.ts';
import { readTimes } from '../../reading/times.ts';
import type { Language, Phrases } from '../language.ts';
import type { LanguageCode } from '../language-code.ts';
import { wordSet } from '../words.ts';
import { draftLatinQuestions } from './asking.ts';
import type { AskingWords } from './asking-words.ts';
import { findLatinAttributions } from './attributions.ts';
import { isThing, withCallings } from './callings.ts';
import { findLatinClauses, isSentence } from './clauses.ts';
import { isInCompound, isPoorGap } from './compounds.ts';
import { dayOfWriting } from './dateline.ts';
import type { FrameWords } from './frames/frame-words.ts';
import { draftLatinFrames } from './frames/index.ts';
import type { LatinGrammar } from './grammar.ts';
import { type HangingWords, hangsInPast } from './hanging-past.ts';
import { tellsLooseDay } from './loose-times.ts';
import { latinNeighbours } from './neighbours.ts';
import type { OfficeWords } from './office-words.ts';
import { findLatinOffices } from './offices.ts';
import type { ReportingWords } from './reporting.ts';
import { fullEdits, retold, sentenceOf } from './retold-clause.ts';
import { saidAlone } from './said-alone.ts';
import { draftLatinSpeech } from './speech.ts';
import { findSpoken } from './spoken-line.ts';
import { standingStretches } from './standing-alone.ts';
import { countsUnknown, latinNumber, type NumberNames } from './written-number.ts';
import { type PlanWords, yearsByVerb } from './years-by-verb.ts';

/** Everything that differs between two such languages. */
export interface LatinWords {
  readonly code: LanguageCode;
  /** Folded words of a writer's own voice, separated by spaces. */
  readonly writerWords: string;
  readonly abbreviations: ReadonlySet<string>;
  readonly dates: DateWords;
  readonly times: TimeWords;
  readonly numbers: NumberWords;
  readonly names: NameWords;
  /** Which side of `=` in the shared lists is the language's. */
  readonly side: 0 | 1;
  readonly grammar: LatinGrammar;
  readonly hanging: HangingWords;
  readonly plans: PlanWords;
  readonly asking: AskingWords;
  readonly frames: FrameWords;
  readonly offices: OfficeWords;
  readonly reporting: ReportingWords;
  writeDate(value: DateValue, text: string): string;
  readonly sensitive: ReadonlySet<string>;
  /** Folded words of quarrels, war and blame. */
  readonly disputed: ReadonlySet<string>;
  readonly order: OrderWords;
  /** The words in the language's quotation marks. */
  quoted(words: string): string;
  readonly decimalMark: string;
  readonly groupMark: string;
  /** The words for 0 to 19, for tens from 20, and for hundred, thousand and million in the plural. */
  readonly amounts: NumberNames;
  /** Whether `name` reads behind the word `before` where `mention` stood. */
  fitsBehind(before: string, name: string, mention: NameMention): boolean;
  readonly phrases: Phrases;
  readonly answers: AnswerWords;
  readonly judging: JudgingLanguage;
}

/** The word right before an offset, in small letters, with its apostrophe. */
function wordBefore(text: string, at: number): string {
  const before = /([\p{L}]+['’]?)\s?$/u.exec(text.slice(Math.max(0, at - 16), at))?.[1] ?? '';
  return before.toLowerCase().replace('’', "'");
}

/** Words by which people are counted. */
const people =
  /(?:people|men|women|children|workers|officers|personnes?|hommes|femmes|enfants|fils|filles|agents|policiers)$/;

/** Whether a stretch tells of a person or counts people; `inherited` is who was put in for a pronoun. */
function namesSomebody(mentions: readonly Mention[], inherited: unknown): boolean {
  return (
    Boolean(inherited) ||
    mentions.some(
      (mention) => mention.type === 'person' || (mention.type === 'number' && people.test(mention.text)),
    )
  );
}

/** Whether somebody is told of besides whoever tells it. */
function namesTwo(mentions: readonly Mention[]): boolean {
  return new Set(mentions.flatMap((mention) => (mention.type === 'person' ? [mention.entity] : []))).size > 1;
}

/** Returns the language that `words` make. */
export function latinLanguage(words: LatinWords): Language {
  const voices = new Set(words.writerWords.split(' '));
  const saying = { ...words, ...words.reporting, voices };
  // Under a headline of crime or death nobody is guessed at, and nothing is told of anybody.
  const isGrave = ({ around }: SentenceReading) =>
    [...around.title].some((norm) => words.sensitive.has(norm));
  return {
    code: words.code,
    dir: 'ltr',
    abbreviations: words.abbreviations,
    findMentions(tokens, text, published) {
      const written = dayOfWriting(tokens, text, words.dates, published);
      const read = readDates(tokens, text, words.dates, written);
      const dates = yearsByVerb(read, tokens, words.grammar.verbs, words.plans, written);
      const amounts = withoutOverlaps(readNumbers(tokens, text, words.numbers), dates);
      const numbers = withoutOverlaps(amounts, readTimes(tokens, text, words.times));
      const quantities = inOrder<Mention>(withoutLoose(dates), numbers);
      const found = readNames(tokens, text, words.names, quantities).filter(
        (mention) => !isThing(mention, tokens, words.names),
      );
      const names = withCallings(found, tokens, words.names);
      return withLoose(inOrder<Mention>(quantities, names), dates);
    },
    dayOfWriting: (tokens, text, published) => dayOfWriting(tokens, text, words.dates, published),
    findTimes: (tokens, text) => readTimes(tokens, text, words.times),
    findAttributions: (sentences, text) => findLatinAttributions(sentences, text, words.reporting),
    findClauses: (sentence) =>
      findLatinClauses(sentence, words.grammar).filter(
        ({ kind, mentions, inherited }) =>
          !isGrave(sentence) ||
          !(kind === 'speech' ? namesTwo(mentions) : namesSomebody(mentions, inherited)),
      ),
    countsUnknown: (mention, before, next) => countsUnknown(mention, before, next, words.grammar),
    writerWords: wordSet(words.writerWords.replaceAll(' ', '|')),
    quotedStretches: () => [],
    findOffices: (sentence, told) => (isGrave(sentence) ? [] : findLatinOffices(sentence, told.text, words)),
    tellsLooseTime: (tokens) => tellsLooseDay(tokens, words.grammar),
    fitsInPlace: (mention, name, text) => words.fitsBehind(wordBefore(text, mention.start), name, mention),
    isInCompound: (mention, tokens) => isInCompound(mention, tokens, words.grammar),
    stateFrames: () => [],
    hasSlip: () => false,
    hangsInPast: (tokens) => hangsInPast(tokens, words.grammar, words.hanging),
    isHeavy: () => false,
    isPoorGap: (mention, tokens) => isPoorGap(mention, tokens, words.grammar),
    standingStretches: (sentence) =>
      standingStretches(sentence, words.grammar).filter(({ start, end, stance, edits }) => {
        if (!isGrave(sentence)) return true;
        const inside = sentence.mentions.filter((mention) => mention.start >= start && mention.end <= end);
        const hasName = edits.some(({ with: put }) => put !== '');
        return !(stance === 'reported' ? namesTwo(inside) : namesSomebody(inside, hasName));
      }),
    draftQuestions: (claim, told) => draftLatinQuestions(claim, told, words.asking),
    draftFrames: (claim, told) => {
      const sentence = told.reading.sentences[claim.sentence];
      if (sentence === undefined || sentence.tokens[0]?.norm === '"' || !isSentence(sentence)) return [];
      return draftLatinFrames(claim, told, words.frames).filter(
        ({ claim: { clause } }) => !isGrave(sentence) || !namesSomebody(clause.mentions, clause.inherited),
      );
    },
    draftSpeech: (claim, told) => draftLatinSpeech(claim, told, words.asking, saying),
    findSpoken: (said, told) => findSpoken(said, told, saying),
    tellsOfSpeaker: (tokens) => tokens.some(({ text }) => voices.has(text.toLowerCase())),
    isDisputed: (norm) => words.disputed.has(norm),
    stateClaim(claim, told, changes) {
      const { clause } = claim;
      const edits = fullEdits(claim, clause, told.text, words.asking, changes);
      return sentenceOf(retold(told.text, clause.start, clause.end, edits));
    },
    writeDate: (value, told) => words.writeDate(value, told.text),
    writeNumber: (mention, value) => latinNumber(mention, value, words),
    ownedClaim: (claim) => claim,
    neighbours: latinNeighbours(words.side),
    liesIn: () => false,
    tellsCountry: (norm, code) =>
      words.names.nationalities.get(norm) === code ||
      (words.names.listed.get(norm) ?? []).some((name) => name.sort === 'country' && name.country === code),
    isSensitive: (norm) => words.sensitive.has(norm),
    order: words.order,
    saidAlone: (said, told) => saidAlone(said, told, saying),
    phrases: words.phrases,
    answers: words.answers,
    judging: words.judging,
  };
}
