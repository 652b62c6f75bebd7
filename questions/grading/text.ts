// Grades the kind `text`: cleans what was typed and hands it to the grader of the key's value type.
import { fail, ok, type Result } from '../failure.ts';
import type { LanguageCode } from '../languages/language-code.ts';
import type { AnswerValue, TextQuestion } from '../question.ts';
import { gradeDate } from './date.ts';
import type { Grade, GradeFailure } from './grade.ts';
import { gradeName } from './name.ts';
import { gradeNumber } from './number.ts';
import { gradePhrase } from './phrase.ts';
import { readTypedAnswer, type TypedAnswer } from './typed-answer.ts';

type Graders = {
  readonly [Type in AnswerValue['type']]: (
    value: Extract<AnswerValue, { type: Type }>,
    typed: TypedAnswer,
  ) => Grade;
};

const graders = {
  date: gradeDate,
  number: gradeNumber,
  name: gradeName,
  phrase: gradePhrase,
} satisfies Graders;

/** Returns the grade of the typed answer `raw` in a set of language `lang`. */
export function gradeText(
  question: TextQuestion,
  raw: string,
  lang: LanguageCode,
): Result<Grade, GradeFailure> {
  const typed = readTypedAnswer(raw, question, lang);
  if (typed === undefined) return fail({ reason: 'empty_answer' });
  return ok(gradeValue(question.value, typed));
}

function gradeValue(value: AnswerValue, typed: TypedAnswer): Grade {
  switch (value.type) {
    case 'date':
      return graders.date(value, typed);
    case 'number':
      return graders.number(value, typed);
    case 'name':
      return graders.name(value, typed);
    case 'phrase':
      return graders.phrase(value, typed);
  }
}
