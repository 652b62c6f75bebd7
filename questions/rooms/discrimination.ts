// Whether a question tells those who know the article from those who don't, as far as one class can show it.
import { mean, sum } from './mean.ts';
import type { Discrimination } from './report-wire.ts';

/** From how many on a report says more than counts. docs/reports.md has the reasons. */
export const reportLimits = {
  /**
   * Answers to a question. In samples of 20 drawn from real tests the corrected point-biserial still errs by some 0.2 (J. D. Kromrey and T. P.
   * Bacon, Item Analysis of Achievement Tests Based on Small Numbers of Examinees, 1992, ERIC ED348378); below that it is mostly noise.
   */
  discriminationPupils: 20,
  /** Questions that count, this one among them: a rest of two is hardly a scale. */
  discriminationQuestions: 4,
  /**
   * The correlation from which down it is flagged as negative: one such error below nought. A sound question of one class comes out a little
   * under nought often enough, and hardly ever as low as that.
   */
  negativeDiscrimination: -0.2,
  /** Answers from which on "no better than guessing" is said. */
  guessingAnswers: 10,
} as const;

/** What a pupil has of one question, and of all others together. */
export interface ScoreAndRest {
  readonly score: number;
  readonly rest: number;
}

/**
 * Returns the correlation of the question's score with the score on the rest (Pearson's r; for scores of 0 and 1 that is the point-biserial),
 * over the pupils who answered it:
 *
 *     r = Σ (x − x̄)(y − ȳ) / √(Σ (x − x̄)² · Σ (y − ȳ)²)      x: score of the question, y: points of all others
 *
 * The question itself is left out of y, because it would correlate with itself (S. Henrysson, Correction of Item-Total Correlations in Item
 * Analysis, Psychometrika 28, 1963). `questions` is how many count.
 */
export function discriminationOf(pairs: readonly ScoreAndRest[], questions: number): Discrimination {
  const { discriminationPupils, discriminationQuestions } = reportLimits;
  if (questions < discriminationQuestions)
    return { none: 'too_few_questions', least: discriminationQuestions };
  if (pairs.length < discriminationPupils) return { none: 'too_few_pupils', least: discriminationPupils };
  const value = correlation(
    pairs.map(({ score }) => score),
    pairs.map(({ rest }) => rest),
  );
  return value === undefined ? { none: 'all_alike' } : { value };
}

/** What sums of decimals leave of a variance that is none. */
const noise = 1e-9;

/** Pearson's r with two decimals, or `undefined` where one of the two doesn't vary. */
function correlation(xs: readonly number[], ys: readonly number[]): number | undefined {
  const [meanX, meanY] = [mean(xs), mean(ys)];
  const [dxs, dys] = [xs.map((x) => x - meanX), ys.map((y) => y - meanY)];
  const [spreadX, spreadY] = [sum(dxs.map((dx) => dx * dx)), sum(dys.map((dy) => dy * dy))];
  if (spreadX < noise || spreadY < noise) return undefined;
  const r = sum(dxs.map((dx, at) => dx * (dys[at] ?? 0))) / Math.sqrt(spreadX * spreadY);
  // Minus nought is nought.
  return Math.min(1, Math.max(-1, Math.round(r * 100) / 100)) + 0;
}
