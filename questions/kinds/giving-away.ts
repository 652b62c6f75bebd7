// What two questions of one set may not do to each other: ask for one fact, or answer one another.
import type { Candidate } from '../candidate.ts';
import type { OrderQuestion, Question } from '../question.ts';
import { fold } from '../text/fold.ts';
import { shareOf } from './elsewhere.ts';
import { stemWords } from './stem-words.ts';

/** Share of a question's words that make another question a retelling of it. */
const retold = 0.34;

/** Share of a statement's words in another from which they are told as one. */
const sameWords = 0.6;

/** Whether one of the two tells the other's answer. */
export function giveAway(a: Question, b: Question): boolean {
  // Two statements in nearly the same words: one of them tells which is true.
  if (
    a.kind === 'boolean' &&
    b.kind === 'boolean' &&
    shareOf(stemWords(a).content, new Set(stemWords(b).content)) >= sameWords
  )
    return true;
  return tells(a, b) || tells(b, a);
}

/** Whether the words of `teller` hold the answer to `told` and speak of the same thing. */
function tells(teller: Question, told: Question): boolean {
  if (told.kind === 'boolean') return false;
  if (told.kind === 'order') return datesEvent(teller, told);
  if (told.kind !== 'match') return tellsAnswer(teller, told.canonicalAnswer, told);
  return told.rows.some((row) => {
    const option = told.options.find(({ id }) => id === told.correctPairs[row.id]);
    return option !== undefined && tellsAnswer(teller, option.text, row);
  });
}

/** Whether a question on the sentence of one of the events tells its year. */
function datesEvent(teller: Question, told: OrderQuestion): boolean {
  const { folded } = stemWords(teller);
  return told.evidence.some(
    ({ source, start, exact, marks }) =>
      teller.evidence.some((quote) => quote.source === source && quote.start === start) &&
      marks.some((mark) => {
        const year = /\d{4}/.exec(fold(exact.slice(mark.start, mark.end)))?.[0];
        return year !== undefined && folded.includes(year);
      }),
  );
}

function tellsAnswer(
  teller: Question,
  canonicalAnswer: string,
  told: Parameters<typeof stemWords>[0],
): boolean {
  const answer = fold(canonicalAnswer);
  const words = shownWords(teller);
  if (answer.length <= 3 || !words.folded.includes(answer)) return false;
  return shareOf(stemWords(told).content, new Set(words.content)) >= retold;
}

const shown = new WeakMap<Question, { readonly stem: string }>();

/** The words that a question tells the reader as true: its stem, and the events, lines and speakers of an arrangement. */
function shownWords(question: Question) {
  if (question.kind !== 'order' && question.kind !== 'match') return stemWords(question);
  let all = shown.get(question);
  if (all === undefined) {
    const lines = [...question.options, ...(question.kind === 'match' ? question.rows : [])];
    all = { stem: [question.stem, ...lines.map(({ text }) => text)].join(' . ') };
    shown.set(question, all);
  }
  return stemWords(all);
}

/**
 * Whether an arrangement and another question are about one fact: an order and the day of one of its events, a match and the
 * speaker of one of its lines, two orders of things.
 */
export function sharesFact(a: Candidate, b: Candidate): boolean {
  if (a.asks === 'sequence' && b.asks === 'sequence') return true;
  return isPartOf(a, b) || isPartOf(b, a);
}

function isPartOf(part: Candidate, { kind, asks, sentences }: Candidate): boolean {
  const asked = kind === 'order' ? 'when' : kind === 'match' ? asks : undefined;
  return part.asks === asked && part.sentences.some((sentence) => sentences.includes(sentence));
}

/** Whether both rest on one sentence each, and on the same one. */
export function isOfOneSentence(a: Candidate, b: Candidate): boolean {
  return a.sentences.length === 1 && b.sentences.length === 1 && a.sentences[0] === b.sentences[0];
}

/** Whether two candidates of one sentence are about the same stretch of it, and so about one fact. */
export function isOnSame(a: Candidate, b: Candidate): boolean {
  if (a.stretch === undefined || b.stretch === undefined) return true;
  return a.stretch.start < b.stretch.end && b.stretch.start < a.stretch.end;
}

/** Whether both are one question, or have one name for an answer: the second is answered by memory of the first. */
export function asksAgain(a: Question, b: Question): boolean {
  if (a.id === b.id) return true;
  if (a.kind === 'boolean' || b.kind === 'boolean' || a.asks !== b.asks || a.asks === 'howMany') return false;
  return a.asks !== 'when' && fold(a.canonicalAnswer) === fold(b.canonicalAnswer);
}
