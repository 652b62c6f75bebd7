// The selection: a few good questions, spread over the text, of several sorts, none answering another, easy ones first.
import type { Candidate } from '../candidate.ts';
import type { Question } from '../question.ts';
import type { Asks } from '../wire.ts';
import { asksAgain, giveAway, isOfOneSentence, isOnSame, sharesFact } from './giving-away.ts';

/** Share of a set that may be true-or-false statements: half of them are guessed. */
const mostStatements = 0.4;

/** Share of a set that may be sentences with a gap, as long as there is anything else to ask. */
const mostGaps = 0.6;

/** Fewest questions that make a set. */
export const leastQuestions = 3;

/** Most typed questions in a set: producing an answer tires sooner than recognising one. */
const mostTyped = 4;

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

/** A candidate that was chosen, in words. */
interface Chosen {
  readonly candidate: Candidate;
  readonly question: Question;
}

/**
 * Returns at most `most` questions of `candidates`, the easier before the harder and otherwise as the text goes. A candidate
 * is put into words only when its turn comes; one that a gate stops or that can't stand beside those chosen is passed over.
 */
export function selectQuestions(candidates: readonly Candidate[], most: number): Question[] {
  const chosen: Chosen[] = [];
  const open = new Set(candidates);
  let before = tallyOf(chosen);
  let slack = 0;
  while (chosen.length < most) {
    const candidate = bestOf(open, before, most, slack);
    if (candidate === undefined) {
      // A set that lacks little may hold two statements more of one value than of the other.
      if (slack > 0 || chosen.length === 0 || chosen.length >= leastQuestions) break;
      slack = 1;
      continue;
    }
    open.delete(candidate);
    if (chosen.some((other) => sharesFact(other.candidate, candidate))) continue;
    const { question } = candidate.finish();
    if (question === undefined || !standsBeside(question, chosen)) continue;
    chosen.push({ candidate, question });
    before = tallyOf(chosen);
  }
  return chosen
    .sort(
      (a, b) =>
        difficultyOf(a.candidate) - difficultyOf(b.candidate) ||
        (a.candidate.sentences[0] ?? 0) - (b.candidate.sentences[0] ?? 0),
    )
    .map(({ question }) => question);
}

/** The candidate that adds most to those chosen; one whose fact or sentence is taken is never looked at again. */
function bestOf(open: Set<Candidate>, before: Tally, most: number, slack: number): Candidate | undefined {
  let best: Candidate | undefined;
  let bestWorth = Number.NEGATIVE_INFINITY;
  for (const candidate of open) {
    // The candidates come best first: no later one can make up for its score.
    if (candidate.score + mostGain <= bestWorth) break;
    const worth = candidate.score + gain(candidate, before);
    if (worth <= bestWorth) continue;
    if (!hasRoom(candidate, before)) open.delete(candidate);
    else if (!isTooMany(candidate, before, most, slack)) {
      best = candidate;
      bestWorth = worth;
    }
  }
  return best;
}

/** What was chosen so far, counted. */
interface Tally {
  readonly asks: ReadonlyMap<string, number>;
  readonly kinds: ReadonlyMap<string, number>;
  readonly gaps: number;
  readonly truths: number;
  readonly hasWellKnown: boolean;
  readonly firstSentences: ReadonlySet<number | undefined>;
  readonly candidates: readonly Candidate[];
}

function tallyOf(chosen: readonly Chosen[]): Tally {
  const asks = new Map<string, number>();
  const kinds = new Map<string, number>();
  for (const { candidate } of chosen) {
    asks.set(candidate.asks, (asks.get(candidate.asks) ?? 0) + 1);
    kinds.set(candidate.kind, (kinds.get(candidate.kind) ?? 0) + 1);
  }
  const candidates = chosen.map(({ candidate }) => candidate);
  return {
    asks,
    kinds,
    gaps: candidates.filter(isGap).length,
    truths: candidates.filter(({ value }) => value === true).length,
    hasWellKnown: candidates.some(({ isWellKnown }) => isWellKnown === true),
    firstSentences: new Set(candidates.map(({ sentences }) => sentences[0])),
    candidates,
  };
}

/** The most that what was chosen before can add to a candidate's score. */
const mostGain = weights.newAsks + weights.newSentence;

function gain(candidate: Candidate, chosen: Tally): number {
  const alike = chosen.asks.get(candidate.asks) ?? 0;
  const sameKind = chosen.kinds.get(candidate.kind) ?? 0;
  const isNewSentence = !chosen.firstSentences.has(candidate.sentences[0]);
  return (
    (alike === 0 ? weights.newAsks : alike * weights.sameAsks) +
    (isNewSentence ? weights.newSentence : 0) +
    sameKind * weights.sameKind
  );
}

const isGap = (candidate: Candidate) => candidate.pattern.startsWith('cloze');

/** Whether its sort has had its share of the set for now; true and false keep to within one of each other. */
function isTooMany(candidate: Candidate, chosen: Tally, most: number, slack: number): boolean {
  const { kind, value } = candidate;
  if (kind === 'text') return (chosen.kinds.get('text') ?? 0) >= mostTyped;
  if (isGap(candidate)) return chosen.gaps >= Math.ceil(most * mostGaps);
  if (kind !== 'boolean') return false;
  const statements = chosen.kinds.get('boolean') ?? 0;
  const alike = value === true ? chosen.truths : statements - chosen.truths;
  return statements >= Math.floor(most * mostStatements) || alike > statements - alike + slack;
}

/** Whether its sentence has room for one more, on a fact of its own. */
function hasRoom(candidate: Candidate, chosen: Tally): boolean {
  if (candidate.isWellKnown === true && chosen.hasWellKnown) return false;
  const [sentence] = candidate.sentences;
  if (!chosen.firstSentences.has(sentence)) return true;
  const beside = chosen.candidates.filter((other) => isOfOneSentence(other, candidate));
  return beside.length < candidate.room && !beside.some((other) => isOnSame(other, candidate));
}

/** Whether another answer is asked for than before, and neither question gives another away. */
function standsBeside(question: Question, chosen: readonly Chosen[]): boolean {
  return chosen.every((other) => !asksAgain(other.question, question) && !giveAway(other.question, question));
}

/** How much an answer asks of the reader: 0 to call a statement true, 1 to choose, 2 to know the speaker, the order or the word. */
function difficultyOf({ kind, asks }: Candidate): number {
  if (kind === 'boolean') return 0;
  const hard: readonly Asks[] = ['whoSaid', 'sequence'];
  return kind === 'text' || hard.includes(asks) ? 2 : 1;
}
