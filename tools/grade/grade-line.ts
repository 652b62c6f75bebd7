// A line of `npm run grade` → how its answer fared, with a sentence that says why.
import type { Grade } from '../../questions/grading/grade.ts';
import { gradeReference } from '../../questions/grading/grade-reference.ts';
import { proseScore, sharedProse } from '../../questions/grading/prose.ts';
import { type ReadReference, readReference } from '../../questions/grading/reference.ts';
import type { Tolerance } from '../../questions/index.ts';
import { languages } from '../../questions/languages/languages.ts';
import { fold } from '../../questions/text/fold.ts';
import { tokenize } from '../../questions/text/tokens.ts';
import type { AnswerLine } from './answer-line.ts';
import { explain } from './explanations.ts';

/** How an answer fared. `empty`: no word and no number in it. `not_graded`: prose that no rule here judges well enough. */
export interface GradedLine {
  readonly id: string | number;
  readonly outcome: Grade['outcome'] | 'empty' | 'not_graded';
  /** 0 to 1; of prose that isn't graded, what it shares with the reference. */
  readonly score: number;
  readonly tolerated: readonly Tolerance[];
  /** One sentence in the line's language. */
  readonly explanation: string;
}

/** From this share of a teacher's full marks an answer in prose is right; below the other it is wrong. */
const proseBands = { correct: 0.75, partial: 0.35 };

/** Answers of more words than this are prose: the reference is looked for in them, since how it is framed can't be told. */
const longestTyped = 8;
/** Up to this many words a denial or an "or" is taken to concern the answer. */
const longestSentence = 12;

/** From this share of the reference's words an answer in prose has it. */
const leastCovered = 0.35;

/** Returns the graded line. */
export function gradeLine(line: AnswerLine): GradedLine {
  const { id, lang, question, reference, answer } = line;
  const finish = (
    graded: Omit<GradedLine, 'id' | 'explanation'>,
    type: Parameters<typeof explain>[0]['type'],
  ) => ({
    id,
    ...graded,
    explanation: explain({ ...graded, type, lang, reference, answer }),
  });
  const read = referenceOf(line);
  if (!/[\p{L}\p{N}]/u.test(answer)) return finish({ outcome: 'empty', score: 0, tolerated: [] }, read.type);
  if (read.type === 'definition') {
    const score = rounded(proseScore(sharedProse(question, reference, answer, lang)));
    // In English and French the same sums were tried and told little more than shared words do (docs/command-line.md).
    if (lang !== 'ar') return finish({ outcome: 'not_graded', score, tolerated: [] }, 'definition');
    const outcome =
      score >= proseBands.correct ? 'correct' : score >= proseBands.partial ? 'partial' : 'incorrect';
    return finish({ outcome, score, tolerated: [] }, 'definition');
  }
  const grade = gradeReference(read.asked, answer, lang);
  if (!grade.ok) return finish({ outcome: 'empty', score: 0, tolerated: [] }, read.type);
  const { outcome, score, tolerated } = grade.value;
  if (outcome !== 'correct' && holdsReference(line))
    return finish({ outcome: 'correct', score: 1, tolerated: [] }, read.type);
  return finish({ outcome, score, tolerated }, read.type);
}

let last: { readonly key: string; readonly read: ReadReference } | undefined;

/** The reference of the line, read once for the answers to one question that follow each other. */
function referenceOf({ id: _, answer: __, ...asked }: AnswerLine): ReadReference {
  const key = JSON.stringify(asked);
  if (last?.key !== key) last = { key, read: readReference(asked) };
  return last.read;
}

/** Whether a longer answer has the words of the reference in it and nothing that turns them round, and no rival. */
function holdsReference({ lang, reference, answer, rivals = [] }: AnswerLine): boolean {
  const words = tokenize(answer).filter(({ kind }) => kind !== 'mark');
  if (words.length <= longestTyped) return false;
  const { negations, alternatives } = languages[lang].answers;
  if (words.length <= longestSentence) {
    if (words.some(({ norm }) => negations.has(norm) || alternatives.has(norm))) return false;
    const folded = fold(answer);
    if (rivals.some((rival) => folded.includes(fold(rival)))) return false;
  }
  return sharedProse('', reference, answer, lang).stems >= leastCovered;
}

function rounded(score: number): number {
  return Math.round(score * 100) / 100;
}
