// Grades a typed answer against a reference without a set: as `gradeAnswer` does, and lists, weekdays, times, lengths of
// time and results besides, which no question of a set asks for.
import { fail, ok, type Result } from '../failure.ts';
import type { LanguageCode } from '../languages/language-code.ts';
import type { AnswerValue } from '../question.ts';
import { gradeBareDate } from './bare-date.ts';
import { gradeBareNumber } from './bare-number.ts';
import { type DurationValue, gradeDuration } from './duration.ts';
import { type Grade, type GradeFailure, partial } from './grade.ts';
import type { AskedAnswer } from './grade-answer.ts';
import { gradeMembers, type ListValue } from './list.ts';
import { gradeMoment, type MomentValue } from './moment.ts';
import { gradeName } from './name.ts';
import { gradePhrase } from './phrase.ts';
import { gradeTally, type TallyValue } from './tally.ts';
import { readTypedAnswer, type TypedAnswer } from './typed-answer.ts';
import { withoutOthers } from './unnamed-others.ts';

/** A value of a set's question, or one of those that only a bare reference has. */
export type ReferenceValue = AnswerValue | ListValue | MomentValue | DurationValue | TallyValue;

/** What a typed answer is graded by; see `AskedAnswer`. */
export interface AskedReference extends Omit<AskedAnswer, 'value'> {
  readonly value: ReferenceValue;
}

/** Returns the grade of the typed answer `raw` in the language `lang`; `empty_answer` where no word and no number is left. */
export function gradeReference(
  { value, ...asked }: AskedReference,
  raw: string,
  lang: LanguageCode,
): Result<Grade, GradeFailure> {
  const typed = readTypedAnswer(raw, asked, lang);
  if (typed === undefined) return fail({ reason: 'empty_answer' });
  return ok(gradeBare(value, typed));
}

function gradeBare(value: ReferenceValue, typed: TypedAnswer): Grade {
  switch (value.type) {
    case 'list':
      return gradeMembers(value, typed, gradeBare);
    case 'moment':
      return gradeMoment(value, typed);
    case 'duration':
      return gradeDuration(value, typed);
    case 'tally':
      return gradeTally(value, typed);
    case 'date':
      return gradeBareDate(value, typed);
    case 'number':
      return gradeBareNumber(value, typed);
    case 'name': {
      const named = withoutOthers(typed);
      const grade = gradeName(value, named ?? typed);
      return named !== undefined && grade.outcome === 'correct' ? partial(grade.tolerated) : grade;
    }
    case 'phrase':
      return gradePhrase(value, typed);
  }
}
