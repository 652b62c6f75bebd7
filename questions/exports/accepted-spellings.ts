// The spellings of a typed answer for systems that compare letters only, which know no hamza, no other digits and no title dropped.
import { gradeAnswer } from '../grading/grade-answer.ts';
import type { LanguageCode } from '../languages/language-code.ts';
import type { AnswerValue, TextQuestion } from '../question.ts';
import { cleanText } from './clean-text.ts';

/** Most spellings beside the answer itself: some names have dozens, and pupils write few of them. */
const most = 20;

/**
 * Returns other spellings of the answer to `question`, clean and without the answer itself: the names and forms of its key, each also in
 * the other digits, without vowel marks and without hamza. Only what our own grader takes as wholly right is among them, so that no other
 * system accepts more than we do.
 */
export function acceptedSpellings(question: TextQuestion, lang: LanguageCode): string[] {
  const answer = cleanText(question.canonicalAnswer);
  const found = new Set<string>();
  const known = [answer, ...formsOf(question.value)].map(cleanText);
  for (const spelling of [...known, ...known.flatMap(respelt)]) {
    if (found.size === most) break;
    if (spelling !== answer && spelling !== '' && isRight(question, spelling, lang)) found.add(spelling);
  }
  return [...found];
}

function isRight(question: TextQuestion, spelling: string, lang: LanguageCode): boolean {
  const grade = gradeAnswer(question, spelling, lang);
  return grade.ok && grade.value.outcome === 'correct';
}

function formsOf(value: AnswerValue): readonly string[] {
  switch (value.type) {
    case 'name':
      return [value.name, ...value.aliases];
    case 'phrase':
      return value.forms;
    case 'number':
      return [String(value.value)];
    case 'date':
      return [value.iso];
  }
}

/** Vowel marks and tatweel of Arabic. */
const marks = /[\u064b-\u0652\u0640\u0670]/g;

/** How else a pupil may write the same: one way of each sort, and the last two together. */
function respelt(spelling: string): string[] {
  const bare = spelling.replace(marks, '');
  const plain = bare.replace(/[أإآ]/g, 'ا');
  const arabicDigits = spelling.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
  const plainDigits = spelling.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  return [bare, plain, plain.replace(/ة(?!\p{L})/gu, 'ه'), arabicDigits, plainDigits];
}
