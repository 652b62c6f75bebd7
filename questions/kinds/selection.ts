// The selection: a few good questions, spread over the text, of several sorts, none answering another.
import type { Candidate } from '../candidate.ts';
import type { Question } from '../question.ts';
import { fold } from '../text/fold.ts';
import { shareOf } from './elsewhere.ts';
import { stemWords } from './stem-words.ts';

/** Most questions on one stretch: two of different sorts only where the article is short of sentences. */
const mostOfOneStretch = 1;

/** Most questions on one sentence, however long. */
const mostOfOneSentence = 3;

/** Share of a set that may be true-or-false statements: half of them are guessed. */
const mostStatements = 0.4;

/** Most typed questions in a set: producing an answer tires sooner than recognising one. */
const mostTyped = 2;

/** Below this many questions a set takes gaps as well; at or above it, only questions in words. */
const enough = 8;

/** Returns at most `most` questions of `candidates` (best first), in the order their sentences stand in the text. */
export function selectQuestions(candidates: readonly Candidate[], most: number): Question[] {
  const inWords = candidates.filter((candidate) => !isGap(candidate));
  const chosen = chosenFrom(inWords, [], most);
  const all =
    chosen.length < enough ? chosenFrom(candidates.filter(isGap), chosen, Math.min(most, enough)) : chosen;
  const inOrder = [...all].sort((a, b) => (a.sentences[0] ?? 0) - (b.sentences[0] ?? 0));
  return inOrder.map((candidate) => candidate.question);
}

const isGap = (candidate: Candidate) => candidate.pattern.startsWith('cloze');

/** Adds to `before` what fits, one of each sort in turn, so that a set doesn't ask one thing ten times. */
function chosenFrom(
  candidates: readonly Candidate[],
  before: readonly Candidate[],
  most: number,
): Candidate[] {
  const chosen = [...before];
  const piles = pilesOf(candidates);
  for (const limit of [mostOfOneStretch, mostOfOneStretch + 1]) {
    let count = -1;
    while (chosen.length > count) {
      count = chosen.length;
      for (const pile of piles) {
        const next = pile.find(
          (candidate) => fits(candidate, chosen, limit) && !isStatementTooMany(candidate, chosen, most),
        );
        if (next === undefined || chosen.length >= most) continue;
        chosen.push(next);
      }
    }
  }
  return chosen;
}

/** Candidates by what they ask and how, best first; the pile with the best head first. */
function pilesOf(candidates: readonly Candidate[]): Candidate[][] {
  const piles = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const { question } = candidate;
    const sort =
      question.kind === 'boolean' ? `boolean ${question.value}` : `${question.kind} ${question.asks}`;
    const pile = piles.get(sort);
    if (pile === undefined) piles.set(sort, [candidate]);
    else pile.push(candidate);
  }
  return [...piles.values()];
}

/** Statements keep to their share, and true and false to within one of each other. */
function isStatementTooMany(candidate: Candidate, chosen: readonly Candidate[], most: number): boolean {
  const { question } = candidate;
  if (question.kind !== 'boolean') return false;
  const values = chosen.flatMap((other) => (other.question.kind === 'boolean' ? [other.question.value] : []));
  const alike = values.filter((value) => value === question.value).length;
  return values.length >= Math.floor(most * mostStatements) || alike > values.length - alike;
}

function fits(candidate: Candidate, chosen: readonly Candidate[], limit: number): boolean {
  const { question } = candidate;
  if (chosen.filter((other) => isOnSame(other, candidate)).length >= limit) return false;
  const [sentence] = candidate.sentences;
  if (
    chosen.filter((other) => other.sentences[0] === sentence && sharesPlace(other, candidate)).length >=
    mostOfOneSentence
  )
    return false;
  if (
    question.kind === 'text' &&
    chosen.filter((other) => other.question.kind === 'text').length >= mostTyped
  )
    return false;
  if (candidate.isWellKnown === true && chosen.some((other) => other.isWellKnown === true)) return false;
  return chosen.every(
    (other) => !tell(other.question, question) && !tell(question, other.question) && !same(other, candidate),
  );
}

/** Share of a question's words that make another question a retelling of it. */
const retold = 0.34;

/** Whether one question's words give the other's answer away: they hold the answer and speak of the same thing. */
function tell(teller: Question, told: Question): boolean {
  if (told.kind === 'boolean') return false;
  const answer = fold(told.canonicalAnswer);
  if (answer.length <= 3 || !stemWords(teller).folded.includes(answer)) return false;
  return shareOf(stemWords(told).content, new Set(stemWords(teller).content)) >= retold;
}

/** Whether both rest on one sentence each, and on the same one. */
const sharesPlace = (a: Candidate, b: Candidate) =>
  a.sentences.length === 1 && b.sentences.length === 1 && a.sentences[0] === b.sentences[0];

/** Whether two questions rest on the same stretch of one sentence. */
function isOnSame(a: Candidate, b: Candidate): boolean {
  if (!sharesPlace(a, b)) return false;
  if (a.stretch === undefined || b.stretch === undefined) return true;
  return a.stretch.start < b.stretch.end && b.stretch.start < a.stretch.end;
}

/** Whether both have one name for an answer: the second is answered by memory of the first. */
function asksAgain(a: Question, b: Question): boolean {
  if (a.kind === 'boolean' || b.kind === 'boolean' || a.asks !== b.asks || a.asks === 'howMany') return false;
  return a.asks !== 'when' && fold(a.canonicalAnswer) === fold(b.canonicalAnswer);
}

/** Two questions on one fact: the same sentence and the same thing asked. */
function same(a: Candidate, b: Candidate): boolean {
  if (a.question.id === b.question.id) return true;
  if (asksAgain(a.question, b.question)) return true;
  return (
    isOnSame(a, b) &&
    (a.question.asks === b.question.asks || a.question.kind === 'boolean' || b.question.kind === 'boolean')
  );
}
