// Reads the one date or quantity a reader typed. An answer that holds two of them holds none.
import type { LanguageCode } from '../languages/language-code.ts';
import { languages } from '../languages/languages.ts';
import type { DateValue } from '../question.ts';
import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import { type Day, dayAt, dayFrom, daysOf, isDay, isoOf } from './calendar.ts';
import { withoutLoose } from './loose-dates.ts';
import type { DateMention, NumberMention } from './mention.ts';

/** A date as typed. `told` is `relative` for a weekday alone, `yearless` where `value` has a guessed year. */
export interface DateAnswer {
  readonly value: DateValue;
  readonly told: DateMention['told'];
  /** Written in digits and separators only. */
  readonly inDigits: boolean;
  /** The weekday typed is not that day's. */
  readonly wrongWeekday: boolean;
}

/** Two-digit years from here on belong to the last century. */
const pivotYear = 50;
const yearBounds = { least: 1500, most: 2100 };

/**
 * Returns the date that `text` in `lang` names, or `undefined`. All-digit dates are year-month-day or day-month-year, never
 * month-day-year. A missing year is the one that lies nearest to `near`; words that point from a day of publication
 * («أمس», `last year`) name no date here, since an answer has none.
 */
export function readDateAnswer(text: string, lang: LanguageCode, near: Day): DateAnswer | undefined {
  const digits = digitsDate(fold(text).trim());
  if (digits !== undefined) return { value: digits, told: 'full', inDigits: true, wrongWeekday: false };
  const yearless = dayAndMonth(fold(text).trim(), near);
  if (yearless !== undefined)
    return { value: yearless, told: 'yearless', inDigits: true, wrongWeekday: false };
  const mentions = dateMentions(text, lang, near);
  const first = mentions[0];
  if (first === undefined || first.conflict === 'month_names' || first.until !== undefined) return undefined;
  if (mentions.some((mention) => mention.value.iso !== first.value.iso)) return undefined;
  if (first.told === 'relative' && !isWeekdayAlone(text, lang, near, first)) return undefined;
  return {
    value: first.value,
    told: first.told,
    inDigits: !/\p{L}/u.test(first.text),
    wrongWeekday: first.conflict === 'weekday',
  };
}

/** A weekday read from the day itself and from the day after is the same day; «اليوم» and «أمس» are not. */
function isWeekdayAlone(text: string, lang: LanguageCode, near: Day, read: DateMention): boolean {
  const later = dateMentions(text, lang, dayAt(daysOf(near) + 1))[0];
  return read.value.granularity === 'day' && later?.value.iso === read.value.iso;
}

function dateMentions(text: string, lang: LanguageCode, near: Day): DateMention[] {
  return withoutLoose(languages[lang].findMentions(tokenize(text), text, near)).filter(
    (mention): mention is DateMention => mention.type === 'date',
  );
}

/** `8/12/2024`, `8.12.24`, `2024-12-08`, `12/2024`, `2024`, with spaces or none around the separators. */
function digitsDate(norm: string): DateValue | undefined {
  const bare = norm.replace(/\s*[.،,]$/, '').replace(/\s*([-/.])\s*/g, '$1');
  const three = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})$/.exec(bare);
  if (three !== null) {
    const [first, middle, last] = [three[1] ?? '', three[3] ?? '', three[4] ?? ''];
    if (first.length === 4) return last.length > 2 ? undefined : dayValue(first, middle, last);
    if (first.length > 2 || last.length === 3 || last.length === 1) return undefined;
    return dayValue(last.length === 2 ? fullYear(last) : last, middle, first);
  }
  const two = /^(?:(\d{1,2})[-/.](\d{4})|(\d{4})[-/.](\d{1,2}))$/.exec(bare);
  if (two !== null) {
    const [month, year] = [Number(two[1] ?? two[4]), two[2] ?? two[3] ?? ''];
    if (month < 1 || month > 12 || !isYear(Number(year))) return undefined;
    return { type: 'date', iso: `${year}-${String(month).padStart(2, '0')}`, granularity: 'month' };
  }
  if (!/^\d{4}$/.test(bare) || !isYear(Number(bare))) return undefined;
  return { type: 'date', iso: bare, granularity: 'year' };
}

/** `18/12`, in the year of `near`. */
function dayAndMonth(norm: string, near: Day): DateValue | undefined {
  const parts = /^(\d{1,2})\s*[-/]\s*(\d{1,2})$/.exec(norm);
  return parts === null ? undefined : dayValue(String(near.year), parts[2] ?? '', parts[1] ?? '');
}

function fullYear(two: string): string {
  return `${Number(two) >= pivotYear ? 19 : 20}${two}`;
}

function isYear(year: number): boolean {
  return year >= yearBounds.least && year <= yearBounds.most;
}

function dayValue(year: string, month: string, day: string): DateValue | undefined {
  const read = { year: Number(year), month: Number(month), day: Number(day) };
  return isYear(read.year) && isDay(read)
    ? { type: 'date', iso: isoOf(read), granularity: 'day' }
    : undefined;
}

/**
 * Returns the quantity that `text` in `lang` names, or `undefined` where there is none or more than one. «واحد» and the
 * like, which the article's reader leaves alone as pronouns, count here when they are all that was typed.
 */
export function readNumberAnswer(text: string, lang: LanguageCode): NumberMention | undefined {
  const mentions = languages[lang]
    .findMentions(tokenize(text), text, undefined)
    .filter((mention): mention is NumberMention => mention.type === 'number');
  const first = mentions[0];
  if (first === undefined) return afterNumberedNoun(text, lang);
  if (first.until !== undefined) return undefined;
  const differs = (other: NumberMention) =>
    other.value.value !== first.value.value || other.value.unit !== first.value.unit;
  return mentions.some(differs) ? undefined : first;
}

/** «طول الطريق 120 كيلومتراً»: a road, a rule or an element may bear a number; the only one of an answer is what it answers. */
function afterNumberedNoun(text: string, lang: LanguageCode): NumberMention | undefined {
  const numbers = tokenize(text).filter(({ kind }) => kind === 'number');
  const [only] = numbers;
  if (only === undefined || numbers.length > 1 || only.start === 0) return undefined;
  const rest = text.slice(only.start);
  const read = languages[lang].findMentions(tokenize(rest), rest, undefined)[0];
  return read?.type === 'number' && read.start === 0 && read.until === undefined
    ? { ...read, start: read.start + only.start, end: read.end + only.start, boundStart: only.start }
    : undefined;
}

/** Returns the day that a date value begins on, for `near`. */
export function firstDayOf(value: DateValue): Day {
  const padded = `${value.iso}-01-01`.slice(0, 10);
  return (
    dayFrom(value.granularity === 'month' ? `${value.iso}-01` : padded) ?? { year: 2000, month: 1, day: 1 }
  );
}
