// What two questions of one set may not do to each other: ask for one fact, or answer one another.
import type { Candidate } from '../candidate.ts';
import type { Question } from '../question.ts';
import { fold } from '../text/fold.ts';
import { shareOf } from './elsewhere.ts';
import { stemWords } from './stem-words.ts';

/** Share of a question's words that make another question a retelling of it. */
const retold = 0.34;

/** Whether one of the two tells the other's answer. */
export function giveAway(a: Candidate, b: Candidate): boolean {
  return tells(a.question, b.question) || tells(b.question, a.question);
}

/** Whether the words of `teller` hold the answer to `told` and speak of the same thing. */
function tells(teller: Question, told: Question): boolean {
  if (told.kind === 'boolean') return false;
  const answer = fold(told.canonicalAnswer);
  if (answer.length <= 3 || !stemWords(teller).folded.includes(answer)) return false;
  return shareOf(stemWords(told).content, new Set(stemWords(teller).content)) >= retold;
}

/** Whether both rest on one stretch of one sentence, or have one name for an answer. */
export function isSameFact(a: Candidate, b: Candidate): boolean {
  return a.question.id === b.question.id || isOnSame(a, b) || asksAgain(a.question, b.question);
}

/** Whether two questions rest on the same stretch of one sentence. */
function isOnSame(a: Candidate, b: Candidate): boolean {
  if (a.sentences.length !== 1 || b.sentences.length !== 1 || a.sentences[0] !== b.sentences[0]) return false;
  if (a.stretch === undefined || b.stretch === undefined) return true;
  return a.stretch.start < b.stretch.end && b.stretch.start < a.stretch.end;
}

/** Whether both have one name for an answer: the second is answered by memory of the first. */
function asksAgain(a: Question, b: Question): boolean {
  if (a.kind === 'boolean' || b.kind === 'boolean' || a.asks !== b.asks || a.asks === 'howMany') return false;
  return a.asks !== 'when' && fold(a.canonicalAnswer) === fold(b.canonicalAnswer);
}
