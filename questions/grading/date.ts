// Grades a date: the same day, month or year, in whichever month names, digits and order.
import type { DateValue } from '../question.ts';
import { type DateAnswer, firstDayOf, readDateAnswer } from '../reading/answer-value.ts';
import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import type { Tolerance } from '../wire.ts';
import { correct, type Grade, incorrect, partial } from './grade.ts';
import { digitsForgiven } from './number.ts';
import type { TypedAnswer } from './typed-answer.ts';

/**
 * Returns the grade of a typed date. Coarser than asked is half right, finer and agreeing is right. Without its year a date
 * is right only where the question shows the year; a weekday alone, or the right date under a wrong weekday, is half right.
 */
export function gradeDate(value: DateValue, typed: TypedAnswer): Grade {
  const { negations, alternatives } = typed.words;
  if (typed.tokens.some((token) => negations.has(token.norm) || alternatives.has(token.norm)))
    return incorrect;
  const near = firstDayOf(value);
  const read =
    readDateAnswer(typed.text, typed.writtenIn, near) ?? readDateAnswer(typed.text, typed.lang, near);
  if (read === undefined) return incorrect;
  const fit = fitOf(value, read.value);
  if (fit === 'other') return incorrect;
  const isDated = read.told === 'full' || (read.told === 'yearless' && showsYear(typed.stem, value));
  if (fit === 'coarser' || !isDated || read.wrongWeekday) return partial();
  return correct(forgiven(read, typed));
}

function fitOf(asked: DateValue, given: DateValue): 'same' | 'finer' | 'coarser' | 'other' {
  if (given.iso === asked.iso) return 'same';
  if (given.iso.startsWith(`${asked.iso}-`)) return 'finer';
  return asked.iso.startsWith(`${given.iso}-`) ? 'coarser' : 'other';
}

/** Whether the question names the year itself, so that the answer needn't. */
function showsYear(stem: string, value: DateValue): boolean {
  const year = value.iso.slice(0, 4);
  return tokenize(stem).some((token) => token.norm === year);
}

function forgiven(read: DateAnswer, typed: TypedAnswer): Tolerance[] {
  const tolerated: Tolerance[] = [];
  if (digitsForgiven(typed)) tolerated.push('digits');
  if (read.inDigits) {
    if (/\p{L}/u.test(typed.canonical)) tolerated.push('date_format');
    return tolerated;
  }
  const canonical = fold(typed.canonical);
  const isMonth = (norm: string) => !typed.words.fillers.has(norm) && !canonical.includes(norm);
  if (typed.tokens.some((token) => token.kind === 'word' && isMonth(token.norm)))
    tolerated.push('month_name');
  return tolerated;
}
