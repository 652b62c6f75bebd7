// Grades the kind `choice`: an option is the one or it isn't.
import { fail, ok, type Result } from '../failure.ts';
import type { ChoiceQuestion } from '../question.ts';
import { correct, type Grade, type GradeFailure, incorrect } from './grade.ts';

/** Returns the grade of the option with the id `option`. */
export function gradeChoice(question: ChoiceQuestion, option: string): Result<Grade, GradeFailure> {
  if (!question.options.some((offered) => offered.id === option)) return fail({ reason: 'unknown_option' });
  return ok(option === question.correctOption ? correct() : incorrect);
}
