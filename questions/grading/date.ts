// Grades a date: the same day, month or year, in whichever month names, digits and order.

import { languageCodes } from '../languages/language-code.ts';
import type { DateValue } from '../question.ts';
import { type DateAnswer, firstDayOf, readDateAnswer, readNumberAnswer } from '../reading/answer-value.ts';
import type { Day } from '../reading/calendar.ts';
import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import type { Tolerance } from '../wire.ts';
import { correct, type Grade, incorrect, partial } from './grade.ts';
import { nameNearness } from './name-distance.ts';
import { nameWords } from './name-words.ts';
import { digitsForgiven } from './number.ts';
import type { TypedAnswer } from './typed-answer.ts';

/** «قبل 1958» is another time, folded in the three languages. */
export const elsewhen: ReadonlySet<string> = new Set(['قبل', 'بعد', 'before', 'after', 'avant', 'apres']);

/**
 * Returns the grade of a typed date. Coarser than asked is half right, finer and agreeing is right. Without its year a date
 * is right only where the question shows the year; a weekday alone, or the right date under a wrong weekday, is half right.
 */
export function gradeDate(value: DateValue, typed: TypedAnswer): Grade {
  const { negations, alternatives } = typed.words;
  const turning = [negations, alternatives, elsewhen];
  if (typed.tokens.some(({ norm }) => turning.some((words) => words.has(norm)))) return incorrect;
  const near = firstDayOf(value);
  const read = readIn(typed.text, typed, near) ?? readIn(withoutSlips(typed), typed, near);
  if (read === undefined) return gradeYear(value, typed);
  const fit = fitOf(value, value.year === 'untold' ? inYearOf(value, read.value) : read.value);
  if (fit === 'other') return incorrect;
  const isDated = read.told === 'full' || (read.told === 'yearless' && isYearKnown(value, typed));
  if (fit === 'coarser' || !isDated || read.wrongWeekday) return partial();
  return correct(forgiven(read, typed));
}

/** The date that `text` names in any language, that of its script first. */
function readIn(text: string, typed: TypedAnswer, near: Day): DateAnswer | undefined {
  return [typed.writtenIn, typed.lang, ...languageCodes]
    .map((lang) => readDateAnswer(text, lang, near))
    .find((date) => date !== undefined);
}

/**
 * The answer with a word that no reader knows taken for the word of the reference it is a slip of (`Septmber`). «يونيو» for
 * «يوليو» is never one: it is read before.
 */
function withoutSlips({ text, tokens, canonical }: TypedAnswer): string {
  const wanted = tokenize(canonical).filter(({ kind }) => kind === 'word');
  let mended = text;
  for (const token of tokens.toReversed()) {
    const meant = wanted.find(
      (word) => token.kind === 'word' && token.norm.length > 4 && isSlip(token.text, word.text),
    );
    if (meant !== undefined) mended = mended.slice(0, token.start) + meant.text + mended.slice(token.end);
  }
  return mended;
}

function isSlip(given: string, wanted: string): boolean {
  // Beside a word that agrees, a slip in a short one counts too («avrli»).
  const [a, b] = [wanted, given].map((word) => nameWords(tokenize(`date ${word}`)));
  return a !== undefined && b !== undefined && nameNearness(a, b, { has: () => false }).nearness === 'same';
}

/** The date that was given, in the year that was filled in for the one asked for. */
function inYearOf(asked: DateValue, given: DateValue): DateValue {
  return { ...given, iso: asked.iso.slice(0, 4) + given.iso.slice(4) };
}

function fitOf(asked: DateValue, given: DateValue): 'same' | 'finer' | 'coarser' | 'other' {
  if (given.iso === asked.iso) return 'same';
  if (given.iso.startsWith(`${asked.iso}-`)) return 'finer';
  return asked.iso.startsWith(`${given.iso}-`) ? 'coarser' : 'other';
}

/** A year in words, or in digits that no word marks as a year. */
function gradeYear(value: DateValue, typed: TypedAnswer): Grade {
  const read = readNumberAnswer(typed.text, typed.writtenIn);
  if (read === undefined || read.unitKind !== 'none' || !/^\d{4}$/.test(String(read.value.value)))
    return incorrect;
  if (!value.iso.startsWith(String(read.value.value))) return incorrect;
  return value.granularity === 'year' ? correct(digitsForgiven(typed) ? ['digits'] : []) : partial();
}

/** Whether the answer needn't tell the year: the question tells it, or the reference doesn't. */
function isYearKnown(value: DateValue, typed: TypedAnswer): boolean {
  if (value.year !== undefined || isOfWeekday(typed, value)) return true;
  const year = value.iso.slice(0, 4);
  return tokenize(typed.stem).some((token) => token.norm === year) || !/\d{4}/.test(fold(typed.canonical));
}

/** Whether the reference begins with its weekday («الجمعة 16 كانون الثاني 2026»), as news tells days whose year is plain. */
function isOfWeekday({ canonical, lang }: TypedAnswer, value: DateValue): boolean {
  const first = tokenize(canonical)[0];
  return first?.kind === 'word' && readDateAnswer(first.text, lang, firstDayOf(value))?.told === 'relative';
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
