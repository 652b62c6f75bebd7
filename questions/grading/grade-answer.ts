// Grades a typed answer: cleans what was typed and hands it to the grader of the value's type. Stands behind the kind
// `text` in `checkAnswer`; `gradeReference` does the same where there is a reference and no set, and more.
import { fail, ok, type Result } from '../failure.ts';
import type { LanguageCode } from '../languages/language-code.ts';
import type { AnswerValue, TextQuestion } from '../question.ts';
import { gradeDate } from './date.ts';
import type { Grade, GradeFailure } from './grade.ts';
import { gradeName } from './name.ts';
import { gradeNumber } from './number.ts';
import { gradePhrase } from './phrase.ts';
import { readTypedAnswer, type TypedAnswer } from './typed-answer.ts';

/** What a typed answer is graded by: the question as shown, the answer as written, and the value to compare with. */
export type AskedAnswer = Pick<TextQuestion, 'stem' | 'canonicalAnswer' | 'value'>;

/** Returns the grade of the typed answer `raw` in the language `lang`; `empty_answer` where no word and no number is left. */
export function gradeAnswer(
  asked: AskedAnswer,
  raw: string,
  lang: LanguageCode,
): Result<Grade, GradeFailure> {
  const typed = readTypedAnswer(raw, asked, lang);
  if (typed === undefined) return fail({ reason: 'empty_answer' });
  return ok(gradeValue(asked.value, typed));
}

function gradeValue(value: AnswerValue, typed: TypedAnswer): Grade {
  switch (value.type) {
    case 'date':
      return gradeDate(value, typed);
    case 'number':
      return gradeNumber(value, typed);
    case 'name':
      return gradeName(value, typed);
    case 'phrase':
      return gradePhrase(value, typed);
  }
}
