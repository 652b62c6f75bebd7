// The last stop of the route: AnswerKey + Answer → Verdict. Rules only; the receipts are those the question was made with.
import type { Quote } from './evidence.ts';
import { type CheckFailure, fail, ok, type Result } from './failure.ts';
import { gradeBoolean } from './grading/boolean.ts';
import { gradeChoice } from './grading/choice.ts';
import type { Grade, GradeFailure } from './grading/grade.ts';
import { gradeAnswer } from './grading/grade-answer.ts';
import { gradeMatch } from './grading/match.ts';
import { gradeOrder } from './grading/order.ts';
import { languages } from './languages/languages.ts';
import type { Question } from './question.ts';
import type { AnswerKey } from './set.ts';
import type { Answer, Evidence, Verdict, Withdrawal } from './wire.ts';

/**
 * How an answer counts. In `practice` the verdict on a name with a slip in it asks whether the key is meant (`didYouMean`). A scored answer
 * is right or it isn't: nobody is asked about one that can't be given again.
 */
export type CheckMode = 'scored' | 'practice';

/** A question's answer as `checkAnswer` is asked about it. */
export interface AnswerGiven {
  readonly question: string;
  readonly answer: Answer;
}

/**
 * Returns the verdict on one answer with its receipts, or why it could not be checked. A failure tells nothing of the key.
 *
 * A withdrawn question has the outcome `withdrawn`, counts for nobody and gives its note instead of its key. The answer
 * itself is never looked at then: a page loaded before the withdrawal must not be told off.
 */
export function checkAnswer(
  key: AnswerKey,
  given: AnswerGiven,
  mode: CheckMode = 'scored',
): Result<Verdict, CheckFailure> {
  const question = key.questions.find((candidate) => candidate.id === given.question);
  if (question === undefined) return fail({ reason: 'unknown_question' });
  if (question.kind !== given.answer.kind) return fail({ reason: 'answer_kind_mismatch' });
  if (question.withdrawn !== undefined) return ok(withdrawnVerdict(key.id, question.id, question.withdrawn));
  const grade = gradeOf(question, given.answer, key);
  if (!grade.ok) return grade;
  return ok({
    set: key.id,
    question: question.id,
    outcome: grade.value.outcome,
    score: grade.value.score,
    evidence: question.evidence.map((quote) => shownEvidence(quote, key)),
    explanation: question.explanation,
    tolerated: [...grade.value.tolerated],
    ...(mode === 'practice' && grade.value.isNear === true
      ? { didYouMean: languages[key.lang].phrases.didYouMean(question.canonicalAnswer) }
      : {}),
    canonicalAnswer: question.canonicalAnswer,
    ...keyOf(question),
  });
}

/** Returns the verdict on any answer, or none, to a question withdrawn from the set `set`: its note and nothing of its key. */
export function withdrawnVerdict(set: string, question: string, withdrawn: Withdrawal): Verdict {
  return {
    set,
    question,
    outcome: 'withdrawn',
    score: null,
    evidence: [],
    explanation: withdrawn.note,
    tolerated: [],
    withdrawn,
  };
}

/** The key by ids, as far as the kind has one. */
function keyOf(question: Question): Pick<Verdict, 'correctOption' | 'correctOrder' | 'correctPairs'> {
  if (question.kind === 'choice') return { correctOption: question.correctOption };
  if (question.kind === 'order') return { correctOrder: [...question.correctOrder] };
  if (question.kind === 'match') return { correctPairs: { ...question.correctPairs } };
  return {};
}

function gradeOf(
  question: Question,
  answer: Answer,
  key: AnswerKey,
): Result<Grade, GradeFailure | CheckFailure> {
  if (question.kind === 'choice' && answer.kind === 'choice') return gradeChoice(question, answer.option);
  if (question.kind === 'boolean' && answer.kind === 'boolean') return gradeBoolean(question, answer.value);
  if (question.kind === 'text' && answer.kind === 'text') return gradeAnswer(question, answer.text, key.lang);
  if (question.kind === 'order' && answer.kind === 'order') return gradeOrder(question, answer.order);
  if (question.kind === 'match' && answer.kind === 'match') return gradeMatch(question, answer.pairs);
  return fail({ reason: 'answer_kind_mismatch' });
}

/** Returns the quote as evidence, under the title and hash of the text it was cut from. */
export function shownEvidence(quote: Quote, key: AnswerKey): Evidence {
  const label =
    key.article.id === quote.source ? key.article : key.sources.find((source) => source.id === quote.source);
  if (label === undefined) throw new Error(`The key of set ${key.id} has no text ${quote.source}.`);
  return {
    source: quote.source,
    sourceTitle: label.title,
    textHash: label.textHash,
    exact: quote.exact,
    before: quote.before,
    after: quote.after,
    start: quote.start,
    end: quote.end,
    marks: quote.marks.map(({ start, end }) => ({ start, end })),
    ...(quote.speaker === undefined ? {} : { speaker: quote.speaker }),
  };
}
