// Grades a typed answer against a reference without a set: as `gradeAnswer` does, and lists, weekdays and times besides, which
// no question of a set asks for.
import { fail, ok, type Result } from '../failure.ts';
import type { LanguageCode } from '../languages/language-code.ts';
import type { AnswerValue } from '../question.ts';
import type { Grade, GradeFailure } from './grade.ts';
import { type AskedAnswer, gradeAnswer, gradeValue } from './grade-answer.ts';
import { gradeMembers, type ListValue } from './list.ts';
import { gradeMoment, type MomentValue } from './moment.ts';
import { readTypedAnswer } from './typed-answer.ts';

/** A value of a set's question, or one of those that only a bare reference has. */
export type ReferenceValue = AnswerValue | ListValue | MomentValue;

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
  if (value.type !== 'list' && value.type !== 'moment') return gradeAnswer({ ...asked, value }, raw, lang);
  const typed = readTypedAnswer(raw, asked, lang);
  if (typed === undefined) return fail({ reason: 'empty_answer' });
  return ok(value.type === 'list' ? gradeMembers(value, typed, gradeValue) : gradeMoment(value, typed));
}
