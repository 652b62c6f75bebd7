// The ranking: which questions are asked first. A linear score after Heilman & Smith (2010); the weights are a start.
import type { Article } from '../article.ts';
import type { Draft, Statement } from '../draft.ts';
import { tokenize } from '../text/tokens.ts';

/** Points for what makes a question worth asking. */
const weights = {
  fullAnswer: 2,
  titleOverlap: 1,
  goodLength: 1,
  anchor: 0.5,
  omission: -0.5,
  /** Every word beyond what reads in one breath. */
  longWord: -0.12,
  statement: 1.5,
  falsehood: 0.5,
  /** A falsehood of one fact told round a name, before one lifted as it stands. */
  frame: 1,
  /** A true statement without a name, a figure or a day in it: little to be wrong about. */
  bareTruth: -1,
} as const;

/** Clauses of this many words read best. */
const bestWords = { least: 7, most: 20 } as const;

/** Words that are read in one breath. */
const oneBreath = 24;

/** Returns the score of a wh-question; higher is asked first. */
export function scoreDraft(draft: Draft, article: Article): number {
  let score = draft.reliability + common(draft, article, draft.claim.clause.omitted.length);
  const { answer } = draft;
  const isFull =
    answer.type === 'date' ? answer.told === 'full' : answer.type === 'number' || answer.sureness >= 0.9;
  if (isFull) score += weights.fullAnswer;
  score += Math.min(3, draft.claim.clause.mentions.length - 1) * weights.anchor;
  return score;
}

/** Returns the score of a true-or-false statement. */
export function scoreStatement(statement: Statement, article: Article): number {
  const anchors = Math.min(3, statement.claim.clause.mentions.length) * weights.anchor;
  const edge = statement.value ? (anchors === 0 ? weights.bareTruth : 0) : weights.falsehood;
  const framed = !statement.value && statement.pattern.startsWith('frame-') ? weights.frame : 0;
  return (
    weights.statement +
    framed +
    anchors +
    edge +
    common(statement, article, statement.claim.clause.omitted.length)
  );
}

function common({ claim }: Draft | Statement, article: Article, omissions: number): number {
  const title = titleWords(article);
  let words = 0;
  let overlap = 0;
  const { tokens } = claim.clause;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const { norm } = token;
    words++;
    if (overlap === 0 && norm.length > 3 && title.has(norm)) overlap = weights.titleOverlap;
  }
  const length = words >= bestWords.least && words <= bestWords.most ? weights.goodLength : 0;
  const tooLong = Math.max(0, words - oneBreath) * weights.longWord;
  return overlap + length + omissions * weights.omission + tooLong;
}

const known = new WeakMap<Article, ReadonlySet<string>>();

/** The folded words of the headline, cut once for all its questions. */
function titleWords(article: Article): ReadonlySet<string> {
  const before = known.get(article);
  if (before !== undefined) return before;
  const words = new Set(tokenize(article.title).map((token) => token.norm));
  known.set(article, words);
  return words;
}
