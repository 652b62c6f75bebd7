// What a judge must beat: three ways to answer that understand nothing, on the same statements in the same run.
import type { Article, LanguageCode } from '../../questions/index.ts';
import { tokenize } from '../../questions/text/tokens.ts';
import { negationWords } from './negation-words.ts';
import { type OutcomeScore, scoreOutcomes, type Truth } from './outcomes.ts';

/** A labelled statement and the article it is held against. */
export interface Labelled {
  readonly statement: string;
  readonly article: Article;
  readonly truth: Truth;
}

/** A baseline's name and its score. */
export interface BaselineScore {
  readonly name: 'majority' | 'overlap' | 'statement only';
  readonly score: OutcomeScore;
}

/**
 * Shares of a statement's words found in its best sentence from which the overlap baseline says supported, and below that
 * refuted. Round numbers chosen beforehand and fitted on nothing: nearly all words, and half of them.
 */
export const overlapThresholds = { supported: 0.9, refuted: 0.5 } as const;

/** Returns the scores of all baselines on `statements`. */
export function scoreBaselines(statements: readonly Labelled[]): BaselineScore[] {
  const most = majority(statements);
  const score = (answer: (one: Labelled) => string) =>
    scoreOutcomes(statements.map((one) => ({ truth: one.truth, outcome: answer(one) })));
  return [
    { name: 'majority', score: score(() => most) },
    { name: 'overlap', score: score(byOverlap) },
    { name: 'statement only', score: score(byStatement) },
  ];
}

/** The commonest label of these very statements, which no judge could know; the first in this order where several are. */
function majority(statements: readonly Labelled[]): Truth {
  const count = (label: Truth) => statements.filter(({ truth }) => truth === label).length;
  const labels: Truth[] = ['supported', 'refuted', 'not_stated', 'not_entailed'];
  return labels.reduce((best, label) => (count(label) > count(best) ? label : best));
}

function byOverlap({ statement, article }: Labelled): string {
  const share = bestOverlap(statement, article);
  if (share >= overlapThresholds.supported) return 'supported';
  return share >= overlapThresholds.refuted ? 'refuted' : 'not_stated';
}

/** Returns the greatest share of the statement's different words and numbers that one sentence of the article has, 0 to 1. */
export function bestOverlap(statement: string, article: Article): number {
  const words = wordsIn(statement);
  let best = 0;
  for (const sentence of sentenceWords(article)) {
    let found = 0;
    for (const word of words) if (sentence.has(word)) found++;
    best = Math.max(best, found);
  }
  return words.size === 0 ? 0 : best / words.size;
}

function byStatement({ statement, article: { lang } }: Labelled): string {
  return isDenied(statement, lang) ? 'refuted' : 'supported';
}

/** Returns whether a word of the statement denies: «لم», «ولم», `didn't`, « n'a ». */
export function isDenied(statement: string, lang: LanguageCode): boolean {
  const words = negationWords[lang];
  return tokenize(statement).some(
    ({ norm }) => words.has(norm) || words.has(norm.replace(/^[وف]/, '')) || norm.endsWith("n't"),
  );
}

const known = new WeakMap<Article, readonly ReadonlySet<string>[]>();

function sentenceWords(article: Article): readonly ReadonlySet<string>[] {
  let found = known.get(article);
  if (found === undefined) {
    found = article.sentences.map(({ text }) => wordsIn(text));
    known.set(article, found);
  }
  return found;
}

function wordsIn(text: string): Set<string> {
  return new Set(tokenize(text).flatMap(({ kind, norm }) => (kind === 'mark' ? [] : [norm])));
}
