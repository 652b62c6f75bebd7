// The gates: what may not be asked, each with a name that `--explain` prints. One that stops is enough.
import { type Draft, gap, type Statement } from '../draft.ts';
import type { Language, Told } from '../languages/language.ts';
import type { NumberMention } from '../reading/mention.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { fold } from '../text/fold.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import {
  balanced,
  endsOpenly,
  hasUnjoinedDates,
  hasUnsureDate,
  holdsNoFigure,
  isUnchanged,
  losesCaution,
  saysNothing,
  saysTooLittle,
  sourceFault,
} from './claim-gates.ts';
import { dominantShare, shareOfNames } from './dominance.ts';
import { contentWords, shareOf } from './elsewhere.ts';
import { isAmountOfHeadline, isInHeadline, namesSpeakers, saysTheHeadline } from './headline.ts';
import { isUnderGraveHeadline, placementOf, type Setting } from './setting.ts';
import { stemWords } from './stem-words.ts';

/** What a gate looks at besides the candidate. */
export interface GateContext {
  readonly language: Language;
  readonly told: Told;
  /** Whether a folded word makes a sentence one that the desk wants left alone. */
  isSensitive(norm: string): boolean;
  /** The headline, folded. */
  readonly title: string;
  /** The amounts it gives, in digits or words. */
  readonly titleAmounts: readonly NumberMention[];
  /** The news it names, where it names one. */
  readonly setting?: Setting;
}

/** A rule with its name; it stops a candidate by returning true. */
export interface Gate<Candidate, Context = GateContext> {
  readonly name: string;
  stops(candidate: Candidate, context: Context): boolean;
}

/** Fewest and most words of a stem or statement. */
const leastWords = 5;
const mostWords = 25;

/** Fewest words of a statement: below it too little is said to be wrong about. */
const leastOfStatement = 6;

/** Most words of a sentence with a gap, our own words before it included. */
const mostWordsOfGap = 29;

/** Most words of a question on who said that something is so: who is asked waits for the end. */
const mostWordsOfReport = 20;

function mostWordsOf({ pattern }: Draft): number {
  if (pattern.startsWith('cloze')) return mostWordsOfGap;
  return pattern.endsWith('-that') ? mostWordsOfReport : mostWords;
}

/** The words stand in quotation marks: they may hedge, deny and point as they like. */
const isSpeech = (draft: Draft) => draft.asks === 'whoSaid' && /-(?:quote|that)$/.test(draft.pattern);

/** Of these, words in quotation marks, in which nothing is written out. */
const isQuoted = (draft: Draft) => isSpeech(draft) && draft.pattern.endsWith('-quote');

/** Questions that a name in the headline answers. */
const toldByHeadline: ReadonlySet<Draft['asks']> = new Set(['who', 'where', 'whoSaid']);

/** `X said that …`, told to its end: what was said may hedge or deny, but has to stand alone. */
const isReported = (draft: Draft) =>
  draft.asks === 'whoSaid' && draft.claim.clause.end >= draft.claim.quote.end - 2;

/** How sure a name has to be before it is asked for. */
const leastSure = 0.6;

/** A name that was only guessed at may stand in a stem as the article has it, but is no key. */
const isGuess = (answer: Draft['answer']) => 'sureness' in answer && answer.sureness < leastSure;

/** The words of the stem, a gap filled again: «منذ ______» counts years from a day that only the paper's tells, or asks for one. */
function wordsOfWhole(draft: Draft): readonly Token[] {
  if (draft.isGap !== true) return stemWords(draft).words;
  return tokenize(draft.stem.replace(gap, draft.answerText)).filter(({ kind }) => kind !== 'mark');
}

/** Gates of wh-questions, cheapest first. */
export const questionGates: readonly Gate<Draft>[] = [
  {
    name: 'negated',
    stops: (draft) => !isSpeech(draft) && !isReported(draft) && draft.claim.polarity === 'negative',
  },
  { name: 'hedged', stops: (draft) => !isSpeech(draft) && !isReported(draft) && losesCaution(draft.claim) },
  {
    name: 'speech',
    stops: (draft) => !isSpeech(draft) && !isReported(draft) && draft.claim.kind === 'speech',
  },
  { name: 'unsure-date', stops: (draft) => !isSpeech(draft) && hasUnsureDate(draft.claim) },
  { name: 'two-dates', stops: (draft) => !isSpeech(draft) && hasUnjoinedDates(draft.claim) },
  { name: 'open-end', stops: (draft) => !isSpeech(draft) && endsOpenly(draft.claim) },
  { name: 'unsure-name', stops: (draft) => isGuess(draft.answer) },
  { name: 'dangling-pronoun', stops: (draft) => !isSpeech(draft) && draft.claim.clause.dangling },
  { name: 'attachment', stops: (draft) => !draft.attached },
  { name: 'bad-span', stops: (draft) => draft.isGap === true && !draft.stem.includes(gap) },
  {
    name: 'length',
    stops: (draft) => {
      const words = stemWords(draft).words.length;
      return words < leastWords || words > mostWordsOf(draft);
    },
  },
  { name: 'says-nothing', stops: saysTooLittle },
  { name: 'unbalanced-marks', stops: (draft) => !balanced(draft.stem) },
  { name: 'source-fault', stops: (draft) => sourceFault.test(draft.stem.replaceAll(gap, '')) },
  {
    name: 'loose-time',
    stops: (draft, { language }) => !isQuoted(draft) && language.tellsLooseTime(wordsOfWhole(draft)),
  },
  { name: 'answer-in-stem', stops: leaks },
  {
    name: 'sensitive',
    stops: (draft, context) =>
      stemWords(draft).words.some((token) => context.isSensitive(token.norm)) ||
      (isSpeech(draft) && isUnderGraveHeadline(draft, context)),
  },
  {
    name: 'in-headline',
    stops: (draft, context) =>
      ((draft.isGap === true || draft.head !== undefined || toldByHeadline.has(draft.asks)) &&
        isInHeadline(withoutHead(draft), draft, context) &&
        !(isSpeech(draft) && namesSpeakers(context.title, draft.stem, context.told.reading))) ||
      isAmountOfHeadline(draft.answer, context),
  },
  { name: 'unplaced', stops: isUnplaced },
  { name: 'several-fillers', stops: hasOtherFiller },
  { name: 'heavy', stops: ({ isGap, stem }, { language }) => isGap === true && language.isHeavy(stem) },
  {
    name: 'slip',
    stops: (draft, { language }) => !isQuoted(draft) && language.hasSlip(stemWords(draft).folded),
  },
  {
    name: 'dominant',
    stops: (draft, context) => shareOfNames(draft, context) > dominantShare,
  },
];

/** Gates of true-or-false statements. */
export const statementGates: readonly Gate<Statement>[] = [
  { name: 'negated', stops: (statement) => statement.claim.polarity === 'negative' },
  { name: 'hedged', stops: ({ claim }) => losesCaution(claim) },
  { name: 'dangling-pronoun', stops: (statement) => statement.claim.clause.dangling },
  { name: 'speech', stops: (statement) => statement.claim.kind === 'speech' },
  { name: 'unsure-date', stops: (statement) => hasUnsureDate(statement.claim) },
  { name: 'two-dates', stops: (statement) => hasUnjoinedDates(statement.claim) },
  { name: 'open-end', stops: (statement) => endsOpenly(statement.claim) },
  {
    name: 'says-nothing',
    // A frame that tells a figure or a day of somebody in full has said what it says.
    stops: ({ claim, pattern }) => !pattern.startsWith('frame-') && saysNothing(claim),
  },
  { name: 'no-figure', stops: holdsNoFigure },
  { name: 'unchanged', stops: isUnchanged },
  {
    name: 'length',
    stops: (statement) => {
      const words = stemWords(statement).words.length;
      const least = statement.pattern.startsWith('frame-') ? leastWords : leastOfStatement;
      return words < least || words > mostWords;
    },
  },
  {
    name: 'in-headline',
    stops: ({ value, claim, marks }, context) =>
      (!value &&
        marks.some(({ start, end }) =>
          isInHeadline(context.told.text.slice(start, end), undefined, context),
        )) ||
      claim.clause.mentions.some(
        (mention) => mention.end === marks[0]?.end && isAmountOfHeadline(mention, context),
      ),
  },
  {
    name: 'loose-time',
    stops: (statement, { language }) => language.tellsLooseTime(stemWords(statement).words),
  },
  { name: 'headline-again', stops: saysTheHeadline },
  { name: 'unplaced', stops: isUnplaced },
  { name: 'supported-elsewhere', stops: isSupportedElsewhere },
  { name: 'unbalanced-marks', stops: (statement) => !balanced(statement.text) },
  { name: 'source-fault', stops: (statement) => sourceFault.test(statement.text) },
  { name: 'slip', stops: (statement, { language }) => language.hasSlip(stemWords(statement).folded) },
  { name: 'hanging-past', stops: (stated, { language }) => language.hangsInPast(stemWords(stated).words) },
  { name: 'heavy', stops: ({ text }, { language }) => language.isHeavy(text) },
  {
    name: 'sensitive',
    stops: (statement, context) =>
      stemWords(statement).words.some((token) => context.isSensitive(token.norm)),
  },
];

/** Returns the name of the first gate that stops `candidate`, or `undefined` when it may pass. */
export function stoppedBy<Candidate, Context>(
  gates: readonly Gate<Candidate, Context>[],
  candidate: Candidate,
  context: Context,
): string | undefined {
  return gates.find((gate) => gate.stops(candidate, context))?.name;
}

/** Whose it is only the headline says, which tells the answer. */
function isUnplaced(asked: Draft | Statement, { setting, told }: GateContext): boolean {
  return placementOf(asked, setting, told) === 'unplaced';
}

/** The answer without the type noun that the stem took over: «الرائد» tells of «نادي الرائد». */
function withoutHead({ answerText, head }: Draft): string {
  return head !== undefined && answerText.startsWith(`${head} `)
    ? answerText.slice(head.length + 1)
    : answerText;
}

/** The answer's own words, or its country's adjective, stand in the stem. */
function leaks(draft: Draft, context: GateContext): boolean {
  const { words } = stemWords(draft);
  const stem = words.map((token) => token.norm);
  const { answer } = draft;
  // A year that stands beside another date of the same year is given away by it.
  if (answer.type === 'date')
    return stem.includes(answer.value.iso.slice(0, 4)) && answer.value.granularity === 'year';
  if (answer.type === 'number') return false;
  // The type noun that the stem took over stands in every option.
  const head = fold(draft.head ?? '');
  const own = tokenize(draft.answerText).filter(
    (token) => token.kind !== 'mark' && token.norm.length > 2 && token.norm !== head,
  );
  if (
    own.some((token) =>
      words.some(
        ({ norm, text }) =>
          // «على» is no «علي».
          !(text.endsWith('ى') && token.text.endsWith('ي')) &&
          (norm === token.norm || norm.replace(/^[وبلكف]/, '') === token.norm),
      ),
    )
  )
    return true;
  // In «مدينة سورية» the adjective fits every option; in «الرئيس الروسي» only one.
  // Somebody whom no list knows has his country from the very title that stands there.
  const isUnlisted = answer.type === 'person' && answer.sureness < 1;
  const isTold = answer.sort === 'country' || answer.sort === 'capital' || answer.type !== 'place';
  const country = isTold && !isUnlisted ? answer.country : undefined;
  if (country === undefined) return false;
  // «البصرة ومناطق أخرى في …»: a town of the country is as good as its name.
  const isByTown =
    answer.sort === 'country' &&
    draft.claim.clause.mentions.some(
      (mention) => mention.type === 'place' && mention.sort !== 'country' && mention.country === country,
    );
  return isByTown || stem.some((norm) => context.language.tellsCountry(norm, country));
}

/** Share of a stem's words that another sentence may repeat without the answer, before it may be answering otherwise. */
const repeated = 0.7;

/** Another sentence tells the same of something else: two countries intervened, two ministers resigned. */
function hasOtherFiller(draft: Draft, { told }: GateContext): boolean {
  if (isSpeech(draft)) return false;
  const words = stemWords(draft).content;
  const answer = contentWords(draft.answerText);
  return told.passages.some(
    (passage, index) =>
      index !== draft.claim.sentence &&
      shareOf(words, passage) >= repeated &&
      shareOf(answer, passage) < 1 &&
      mayFill(told.reading.sentences[index], draft),
  );
}

/** Whether a sentence has something that could answer: a year where a year is asked; of a source nothing is known. */
function mayFill(sentence: SentenceReading | undefined, { answer }: Draft): boolean {
  if (sentence === undefined) return true;
  return sentence.mentions.some((mention) =>
    mention.type === 'date' && answer.type === 'date'
      ? mention.value.granularity === answer.value.granularity && mention.value.iso !== answer.value.iso
      : mention.type === answer.type,
  );
}

/** A falsehood that another sentence supports is no falsehood. */
function isSupportedElsewhere(statement: Statement, { told }: GateContext): boolean {
  if (statement.value) return false;
  const words = stemWords(statement).content;
  return told.passages.some(
    (passage, index) => index !== statement.claim.sentence && shareOf(words, passage) >= repeated,
  );
}
