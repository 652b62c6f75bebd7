// Grades the kind `boolean`: true or false according to the article.
import { ok, type Result } from '../failure.ts';
import type { BooleanQuestion } from '../question.ts';
import { correct, type Grade, incorrect } from './grade.ts';

/** Returns the grade of `value`. */
export function gradeBoolean(question: BooleanQuestion, value: boolean): Result<Grade, never> {
  return ok(value === question.value ? correct() : incorrect);
}
