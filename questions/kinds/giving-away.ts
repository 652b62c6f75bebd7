// What two questions of one set may not do to each other: ask for one fact, or answer one another.
import type { Candidate } from '../candidate.ts';
import type { Question } from '../question.ts';
import { fold } from '../text/fold.ts';
import { shareOf } from './elsewhere.ts';
import { stemWords } from './stem-words.ts';

/** Share of a question's words that make another question a retelling of it. */
const retold = 0.34;

/** Whether one of the two tells the other's answer. */
export function giveAway(a: Question, b: Question): boolean {
  return tells(a, b) || tells(b, a);
}

/** Whether the words of `teller` hold the answer to `told` and speak of the same thing. */
function tells(teller: Question, told: Question): boolean {
  if (told.kind === 'boolean') return false;
  const answer = fold(told.canonicalAnswer);
  if (answer.length <= 3 || !stemWords(teller).folded.includes(answer)) return false;
  return shareOf(stemWords(told).content, new Set(stemWords(teller).content)) >= retold;
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
