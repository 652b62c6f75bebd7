// Grades a date against a bare reference: as a set's question does, and in the rarer ways of saying one besides.
import type { DateValue } from '../question.ts';
import { tokenize } from '../text/tokens.ts';
import { elsewhen, gradeDate } from './date.ts';
import { spelledOutDate } from './date-wording.ts';
import { correct, type Grade, partial } from './grade.ts';
import { turnsRound } from './name-frame.ts';
import { nameWords } from './name-words.ts';
import type { TypedAnswer } from './typed-answer.ts';
import { namesDecade, spokenYear } from './year-words.ts';

/** Returns the grade of a typed date; half a paired month's name and the decade of a year are half right. */
export function gradeBareDate(value: DateValue, answer: TypedAnswer): Grade {
  const text = spelledOutDate(answer.text);
  const typed = { ...answer, text, tokens: tokenize(text) };
  const grade = gradeDate(value, typed);
  const isTurned =
    turnsRound(nameWords(typed.tokens), typed) || typed.tokens.some(({ norm }) => elsewhen.has(norm));
  if (grade.outcome !== 'incorrect' || isTurned) return grade;
  const year = Number(value.iso.slice(0, 4));
  if (isHalfMonth(typed) || namesDecade(year, typed)) return partial();
  if (spokenYear(typed) !== year) return grade;
  return value.granularity === 'year' ? correct(['number_words']) : partial(['number_words']);
}

/** Half the name of a month that comes in pairs («تشرين»), where the month asked for is one of the two. */
function isHalfMonth({ tokens, words, canonical }: TypedAnswer): boolean {
  const [only, more] = tokens.filter(({ kind, norm }) => kind !== 'mark' && !words.fillers.has(norm));
  if (only === undefined || more !== undefined || !pairedMonths.has(only.norm)) return false;
  return tokenize(canonical).some(({ norm }) => norm === only.norm);
}

/** First words of months that come in pairs, folded. */
const pairedMonths: ReadonlySet<string> = new Set(['تشرين', 'كانون', 'ربيع', 'جمادي']);
