// The selection: a few good questions, spread over the text, of several sorts, none answering another, easy ones first.
import type { Candidate } from '../candidate.ts';
import type { Question } from '../question.ts';
import type { Asks } from '../wire.ts';
import { giveAway, isSameFact } from './giving-away.ts';

/** Share of a set that may be true-or-false statements: half of them are guessed. */
const mostStatements = 0.4;

/** Share of a set that may be sentences with a gap, as long as there is anything else to ask. */
const mostGaps = 0.6;

/** Most typed questions in a set: producing an answer tires sooner than recognising one. */
const mostTyped = 2;

/** Most questions on one sentence, and the words of a long one that carry each further one. */
const mostOfOneSentence = 2;
const wordsAQuestion = 25;

/** Points that a candidate gains or loses by what was chosen before it. */
const weights = {
  /** What it asks was not asked yet. */
  newAsks: 2,
  /** Every further question that asks the same. */
  sameAsks: -0.5,
  /** Its sentence was not asked about yet. */
  newSentence: 1.5,
  /** Every question of the same kind that was chosen, the commonest kinds first to tire. */
  sameKind: -0.2,
} as const;

/** Returns at most `most` questions of `candidates`, the easier before the harder and otherwise as the text goes. */
export function selectQuestions(candidates: readonly Candidate[], most: number): Question[] {
  const chosen: Candidate[] = [];
  const open = new Set(candidates);
  while (chosen.length < most) {
    const next = bestOf(open, chosen, most);
    if (next === undefined) break;
    open.delete(next);
    chosen.push(next);
  }
  return chosen
    .sort((a, b) => difficultyOf(a) - difficultyOf(b) || (a.sentences[0] ?? 0) - (b.sentences[0] ?? 0))
    .map(({ question }) => question);
}

/** The candidate that adds most to those chosen; one that can't stand beside them is never looked at again. */
function bestOf(open: Set<Candidate>, chosen: readonly Candidate[], most: number): Candidate | undefined {
  let best: Candidate | undefined;
  let bestWorth = Number.NEGATIVE_INFINITY;
  for (const candidate of open) {
    const worth = candidate.score + gain(candidate, chosen);
    if (worth <= bestWorth) continue;
    if (!fits(candidate, chosen)) {
      open.delete(candidate);
      continue;
    }
    if (isTooMany(candidate, chosen, most)) continue;
    best = candidate;
    bestWorth = worth;
  }
  return best;
}

function gain(candidate: Candidate, chosen: readonly Candidate[]): number {
  const { asks, kind } = candidate.question;
  const alike = chosen.filter((other) => other.question.asks === asks).length;
  const sameKind = chosen.filter((other) => other.question.kind === kind).length;
  const isNewSentence = !chosen.some((other) => other.sentences[0] === candidate.sentences[0]);
  return (
    (alike === 0 ? weights.newAsks : alike * weights.sameAsks) +
    (isNewSentence ? weights.newSentence : 0) +
    sameKind * weights.sameKind
  );
}

const isGap = (candidate: Candidate) => candidate.pattern.startsWith('cloze');

/** Whether its sort has had its share of the set for now; true and false keep to within one of each other. */
function isTooMany(candidate: Candidate, chosen: readonly Candidate[], most: number): boolean {
  const { question } = candidate;
  if (question.kind === 'text')
    return chosen.filter((other) => other.question.kind === 'text').length >= mostTyped;
  if (isGap(candidate)) return chosen.filter(isGap).length >= Math.ceil(most * mostGaps);
  if (question.kind !== 'boolean') return false;
  const values = chosen.flatMap((other) => (other.question.kind === 'boolean' ? [other.question.value] : []));
  const alike = values.filter((value) => value === question.value).length;
  return values.length >= Math.floor(most * mostStatements) || alike > values.length - alike;
}

/** Whether it can stand beside those chosen: another fact, another answer, and neither gives the other away. */
function fits(candidate: Candidate, chosen: readonly Candidate[]): boolean {
  const [sentence] = candidate.sentences;
  const isOfOne = candidate.sentences.length === 1;
  const beside = chosen.filter((other) => other.sentences.length === 1 && other.sentences[0] === sentence);
  if (isOfOne && beside.length >= mostOn(candidate)) return false;
  if (candidate.isWellKnown === true && chosen.some((other) => other.isWellKnown === true)) return false;
  return chosen.every((other) => !isSameFact(other, candidate) && !giveAway(other, candidate));
}

/** How many questions the sentence of `candidate` carries. */
function mostOn({ question }: Candidate): number {
  const words = question.evidence[0]?.exact.split(/\s+/).length ?? 0;
  return Math.max(mostOfOneSentence, Math.floor(words / wordsAQuestion));
}

/** How much an answer asks of the reader: 0 to call a statement true, 1 to choose, 2 to know the speaker, the order or the word. */
function difficultyOf({ question }: Candidate): number {
  if (question.kind === 'boolean') return 0;
  const hard: readonly Asks[] = ['whoSaid', 'sequence'];
  return question.kind === 'text' || hard.includes(question.asks) ? 2 : 1;
}
