// Grades a quantity against a bare reference: as a set's question does, and by the dual, the other decimal mark, basis points
// and lengths of time in two units.
import type { NumberValue } from '../question.ts';
import { readNumberAnswer } from '../reading/answer-value.ts';
import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import { gradeDuration, readDuration } from './duration.ts';
import { correct, type Grade } from './grade.ts';
import { turnsRound } from './name-frame.ts';
import { nameWords } from './name-words.ts';
import { gradeNumber } from './number.ts';
import { isTwoAsked } from './two-asked.ts';
import type { TypedAnswer } from './typed-answer.ts';

/** Returns the grade of a typed quantity. */
export function gradeBareNumber(value: NumberValue, typed: TypedAnswer): Grade {
  // «ساعتان و10 دقائق» is not «10 دقائق», though no reader sees more than the minutes in it.
  const [asked, given] = [typed.canonical, typed.text].map((text) => readDuration(text, typed.writtenIn));
  if (asked !== undefined && given !== undefined && given.units > 1)
    return gradeDuration({ type: 'duration', minutes: asked.minutes }, typed);
  const grade = gradeNumber(value, typed);
  if (grade.outcome !== 'incorrect' || turnsRound(nameWords(typed.tokens), typed)) return grade;
  if (value.value === 2 && isTwoAsked(typed.tokens, typed.stem, typed.writtenIn))
    return correct(['number_words']);
  if (isInPercent(value, typed)) return correct();
  const text = withDecimalMark(typed);
  return text === undefined ? grade : gradeNumber(value, { ...typed, text, tokens: tokenize(text) });
}

const decimal = /^\d+[.,]\d+$/;

/** The answer with the decimal mark of the reference, where the digits are its own: «2,525» for «2.525». */
function withDecimalMark({ text, canonical }: TypedAnswer): string | undefined {
  const plain = (written: string) => fold(written).replace('٫', '.').replace('٬', ',');
  const decimals = (source: string) => tokenize(source).filter((token) => decimal.test(plain(token.text)));
  const [own] = decimals(canonical);
  const [given] = decimals(text);
  if (own === undefined || given === undefined) return undefined;
  const isSame = plain(own.text).replace(',', '.') === plain(given.text).replace(',', '.');
  return isSame ? text.slice(0, given.start) + own.text + text.slice(given.end) : undefined;
}

/** Hundredths of a per cent, in which banks count, folded. */
const basisPoints = /نقط\S* اساس|basis points?|points? de base/;
const basisPointsOfPercent = 100;

function isInPercent(value: NumberValue, { text, canonical, writtenIn }: TypedAnswer): boolean {
  const read = readNumberAnswer(text, writtenIn);
  if (read?.unitKind !== 'percent' || read.value.bound !== 'exact') return false;
  const amount = read.value.value * basisPointsOfPercent;
  return basisPoints.test(fold(canonical)) && Math.abs(amount - value.value) < leastDifference;
}

/** Less than any two amounts of basis points differ by. */
const leastDifference = 1e-6;
