// How far grades agree with people's labels and marks, beside baselines that read less.
import { fold } from '../../questions/text/fold.ts';
import { tokenize } from '../../questions/text/tokens.ts';
import type { AnswerLine } from '../grade/answer-line.ts';
import { type GradedLine, gradeLine } from '../grade/grade-line.ts';

/** Shares of agreement with people's labels, 0 to 1, over the same items. */
export interface Agreement {
  readonly part: string;
  readonly items: number;
  readonly graded: number;
  /** Always the commonest label. */
  readonly majority: number;
  /** Half or more of the reference's words in the answer, by the letter. */
  readonly overlap: number;
  /** The answer alone: as many words as right answers have or more, the best cut that there is. */
  readonly answerOnly: number;
  /** Wrong answers that were taken for right. */
  readonly falselyRight: number;
}

/** How scores go with the marks of teachers. */
export interface Correlation {
  readonly items: number;
  /** Pearson's r with the mean of two teachers: the score, the share of the reference's words, the answer's length. */
  readonly graded: number;
  readonly overlap: number;
  readonly answerOnly: number;
  /** Mean distance from the mark, in points of five, and that of always giving the mean mark. */
  readonly error: number;
  readonly meanError: number;
}

/** An answer with the label that people gave it. */
export interface Labelled {
  readonly line: AnswerLine;
  readonly label: string;
  /** References of which any will do. */
  readonly references?: readonly string[];
}

/** Returns the agreement on `items`; `read` tells the label that a grade amounts to. */
export function agreement(
  part: string,
  items: readonly Labelled[],
  read: (graded: GradedLine) => string,
): Agreement {
  const graded = items.map((item) => {
    const given = (item.references ?? [item.line.reference])
      .filter((reference) => /[\p{L}\p{N}]/u.test(reference))
      .map((reference) => gradeLine({ ...item.line, reference }));
    const [best] = given.toSorted((a, b) => b.score - a.score);
    return best === undefined ? 'incorrect' : read(best);
  });
  const share = (guess: (item: Labelled, index: number) => boolean) =>
    items.filter(guess).length / Math.max(1, items.length);
  const labels = new Set(items.map(({ label }) => label));
  const lengths = [...new Set(items.map(({ line }) => wordsOf(line.answer).length))];
  return {
    part,
    items: items.length,
    graded: share(({ label }, index) => graded[index] === label),
    majority: Math.max(...[...labels].map((commonest) => share(({ label }) => label === commonest))),
    overlap: share((item) => (overlapOf(item) >= 0.5 ? 'correct' : 'incorrect') === item.label),
    answerOnly: Math.max(
      ...lengths.flatMap((cut) => [
        share(({ line, label }) => (wordsOf(line.answer).length >= cut ? 'correct' : 'incorrect') === label),
        share(({ line, label }) => (wordsOf(line.answer).length < cut ? 'correct' : 'incorrect') === label),
      ]),
    ),
    falselyRight: items.filter(({ label }, index) => label === 'incorrect' && graded[index] === 'correct')
      .length,
  };
}

/** The largest share of a reference's words that stand in the answer. */
function overlapOf({ line, references = [line.reference] }: Labelled): number {
  return Math.max(...references.map((reference) => shareOf(reference, line.answer)));
}

/** Returns the share of the reference's words that stand in the answer. */
export function shareOf(reference: string, answer: string): number {
  const [wanted, given] = [wordsOf(reference), new Set(wordsOf(answer))];
  return wanted.length === 0 ? 0 : wanted.filter((word) => given.has(word)).length / wanted.length;
}

/** Returns the folded words and numbers of `text`. */
export function wordsOf(text: string): string[] {
  return tokenize(fold(text))
    .filter(({ kind }) => kind !== 'mark')
    .map(({ norm }) => norm);
}

/** Returns the mean. */
export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** Returns Pearson's product-moment correlation. */
export function pearson(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [meanOf(a), meanOf(b)];
  let [both, varianceA, varianceB] = [0, 0, 0];
  for (const [index, value] of a.entries()) {
    const [x, y] = [value - meanA, (b[index] ?? 0) - meanB];
    both += x * y;
    varianceA += x * x;
    varianceB += y * y;
  }
  return both / Math.sqrt(varianceA * varianceB);
}
