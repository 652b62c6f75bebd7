// Dates by the calendar: day, month and year in digits or words, in either order, any of them missing but the month.
import type { DateValue } from '../question.ts';
import type { Token } from '../text/tokens.ts';
import type { Day } from './calendar.ts';
import { type DateScan, dateValue, type Parsed, phraseAt, plain } from './date-parts.ts';
import type { DateWords } from './date-words.ts';
import { inferYear, relativeDate } from './relative-dates.ts';
import { readWordNumber } from './word-numbers.ts';
import { leastDatedYear, yearInWords, yearNumber } from './years.ts';

/** Returns the date with a month's name at `at`. */
export function calendarDate(scan: DateScan, at: number): Parsed | undefined {
  const { tokens, words, published } = scan;
  const day = dayNumber(tokens, at, words);
  let index = day === undefined ? at : day.to;
  if (day !== undefined) index = monthFrom(tokens, index, words);
  const month = monthAt(tokens, index, words);
  if (month === undefined) return undefined;
  index = month.to;
  let dayOfMonth = day?.day;
  if (dayOfMonth === undefined) {
    const after = dayAfter(tokens, index, words);
    if (after !== undefined) {
      dayOfMonth = after.day;
      index = after.to;
    }
  }
  const year = yearAfter(tokens, index, words);
  const way = words.directions.get(tokens[index]?.norm ?? '');
  const pointed = day === undefined ? words.pointers.get(tokens[at - 1]?.norm ?? '') : undefined;
  const ambiguous = words.ambiguousMonths.has(month.name) && !month.paired;
  if (
    ambiguous &&
    dayOfMonth === undefined &&
    year === undefined &&
    way === undefined &&
    !isLed(tokens, at, words)
  )
    return undefined;
  const conflict = month.conflict ? { conflict: 'month_names' as const } : {};
  if (year !== undefined) {
    const value = dateValue(year.year, month.month, dayOfMonth);
    if (value === undefined) return undefined;
    const era = words.eras.has(tokens[year.to]?.norm ?? '') ? 1 : 0;
    return { ...plain(at, year.to + era, value, 'full'), ...conflict };
  }
  if (isName(tokens, at, words)) return undefined;
  const told = pointedYear(scan, index);
  if (told === 'unknown' || (told === undefined && published === undefined)) return undefined;
  const inferred = told?.year ?? inferYear(published as Day, month.month, dayOfMonth, way ?? pointed);
  const value =
    dateValue(inferred, month.month, dayOfMonth) ?? lastLeapDay(inferred, month.month, dayOfMonth);
  if (value === undefined) return undefined;
  const isUnsure =
    told === undefined && way === undefined && pointed === undefined && isFarBack(published as Day, value);
  return {
    ...plain(at, told?.to ?? (way === undefined ? index : index + 1), value, 'yearless'),
    inferredYear: true,
    ...(told === undefined && way === undefined && pointed === undefined ? {} : { isPointed: true }),
    ...(isUnsure ? { conflict: 'year' as const } : {}),
    ...conflict,
  };
}

/** 29 February lies in the last year that had one. */
function lastLeapDay(year: number, month: number, day: number | undefined): DateValue | undefined {
  if (month !== 2 || day !== 29) return undefined;
  return [1, 2, 3, 4].map((back) => dateValue(year - back, month, day)).find((value) => value !== undefined);
}

/** «ساحة أول نوفمبر», « rue du 4-Septembre ». */
function isName(tokens: readonly Token[], at: number, words: DateWords): boolean {
  const { calledAfterDays, fillers, links, ordinals } = words;
  const isInside = (token: Token | undefined) =>
    token !== undefined &&
    (token.kind === 'number' || fillers.has(token.norm) || links.has(token.norm) || ordinals.has(token.norm));
  let index = at - 1;
  while (index > 0 && isInside(tokens[index])) index--;
  return calledAfterDays.has(tokens[index]?.norm ?? '');
}

/** «في آذار», «شهر آب», `last May`: what stands before says that the word is a month's name, which Latin writes as it is listed. */
function isLed(tokens: readonly Token[], at: number, words: DateWords): boolean {
  const before = tokens[at - 1]?.norm ?? '';
  const isName = words.article !== '' || !words.directionFirst || /^\p{Lu}/u.test(tokens[at]?.text ?? '');
  // «في أب» is a father.
  return (
    isName && !(tokens[at]?.text.startsWith('أ') && tokens[at]?.norm === 'اب') && words.monthLeads.has(before)
  );
}

/** The token of the month behind the day that ends before `at`: «من», `of`, «شهر» and a hyphen are passed. */
function monthFrom(tokens: readonly Token[], at: number, words: DateWords): number {
  let index = at;
  const mark = tokens[index];
  if (mark !== undefined && '-/.'.includes(mark.norm) && !mark.spaced) return index + 1;
  if (words.units.get(tokens[index]?.norm ?? '') === 'day') index++;
  if (words.ofWords.has(tokens[index]?.norm ?? '')) index++;
  if (words.monthUnits.has(tokens[index]?.norm.replace(/^ال/, '') ?? '')) index++;
  return index;
}

/** `December 8`, `Oct-2`, «مايو الحادي عشر»: the day behind its month. */
function dayAfter(
  tokens: readonly Token[],
  at: number,
  words: DateWords,
): { day: number; to: number } | undefined {
  const mark = tokens[at];
  const isHyphen = mark?.norm === '-' && !mark.spaced && tokens[at + 1]?.spaced === false;
  const from = isHyphen || words.fillers.has(mark?.norm ?? '') ? at + 1 : at;
  const token = tokens[from];
  if (token === undefined) return undefined;
  if (token.kind === 'number' && !words.directionFirst && !isHyphen && !isBeforeYear(tokens, from, words))
    return undefined;
  const after = dayNumber(tokens, from, words);
  const next = tokens[after?.to ?? from];
  if (after === undefined || next?.norm === '%') return undefined;
  if (token.kind === 'number') return after;
  // `May third`, but not `in May third parties`, nor `in May two people`.
  const isApart =
    next === undefined ||
    next.kind !== 'word' ||
    words.until.has(next.norm) ||
    from > at ||
    yearInWords(tokens, words.ofWords.has(next.norm) ? after.to + 1 : after.to, words) !== undefined;
  return isApart && longestFrom(words.ordinals, token.norm) > 0 ? after : undefined;
}

/** «سبتمبر 10، 2001»: a day that a comma parts from its year. */
function isBeforeYear(tokens: readonly Token[], at: number, words: DateWords): boolean {
  if (tokens[at]?.norm.length !== 1 && tokens[at]?.norm.length !== 2) return false;
  if (tokens[at + 1]?.norm !== ',') return false;
  return yearNumber(tokens[at + 2]) !== undefined || yearInWords(tokens, at + 2, words) !== undefined;
}

/** The year behind a month, with the comma, the stop, «من» and «عام» before it; in digits or in words. */
function yearAfter(
  tokens: readonly Token[],
  at: number,
  words: DateWords,
): { year: number; to: number } | undefined {
  let index = at;
  const mark = tokens[index];
  if (mark !== undefined && ',.-/'.includes(mark.norm) && (mark.norm === ',' || !mark.spaced)) index++;
  const afterMark = index;
  if (words.yearJoiners.has(tokens[index]?.norm ?? '') || words.ofWords.has(tokens[index]?.norm ?? ''))
    index++;
  const isJoined = index > afterMark;
  const isNamed = words.yearNouns.has(tokens[index]?.norm ?? '');
  if (isNamed) index++;
  const year = yearNumber(tokens[index], leastDatedYear);
  if (year !== undefined) {
    // `of 2016` and «من 2016»; a comma alone may end the clause before a number.
    return tokens[index + 1]?.norm === '%' ? undefined : { year, to: index + 1 };
  }
  const two = twoDigitYear(tokens, index);
  if (two !== undefined) return two;
  if (mark?.norm === '.' && !isJoined && !isNamed) return undefined;
  const told = yearInWords(tokens, index, words);
  // `in May two thousand people` has no year.
  return told !== undefined && !isNamed && tokens[told.to]?.kind === 'word' ? undefined : told;
}

/** « juillet 98 »: two digits that are no day, with nothing behind them to count. */
function twoDigitYear(tokens: readonly Token[], at: number): { year: number; to: number } | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^[3-9]\d$/.test(token.norm) || Number(token.norm) < 32) return undefined;
  const next = tokens[at + 1];
  return next === undefined || ',.?!;)'.includes(next.norm)
    ? { year: 1900 + Number(token.norm), to: at + 1 }
    : undefined;
}

/** The year that a phrase behind the month points to: «من العام نفسه» the one told last, «من العام الماضي» one counted from publication. */
function pointedYear(scan: DateScan, at: number): { year: number; to: number } | 'unknown' | undefined {
  const { tokens, words, before } = scan;
  for (let from = at; ; from++) {
    for (const length of [2, 3]) {
      if (!words.sameYear.has(phraseAt(tokens, from, length))) continue;
      const last = before.findLast(({ told }) => told === 'full');
      return last === undefined ? 'unknown' : { year: Number(last.value.iso.slice(0, 4)), to: from + length };
    }
    const counted = relativeDate(scan, from);
    if (counted?.value.granularity === 'year') return { year: Number(counted.value.iso), to: counted.to };
    if (!words.yearJoiners.has(tokens[from]?.norm ?? '')) return undefined;
  }
}

/** Months back from which on a month without a year may as well be the coming one: «in December», written in October. */
const unsureMonthsBack = 8;

function isFarBack(published: Day, { iso, granularity }: DateValue): boolean {
  const month = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
  return granularity === 'month' && published.year * 12 + published.month - month >= unsureMonthsBack;
}

/** Returns the day of a month at `at`, in digits or words: «الحادي والعشرين», `the 21st`, «واحد وعشرين». */
export function dayNumber(
  tokens: readonly Token[],
  at: number,
  words: DateWords,
): { day: number; to: number } | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark') return undefined;
  if (token.kind === 'number') {
    const day = Number(token.norm);
    if (!Number.isInteger(day) || day < 1 || day > 31 || token.norm.length > 2) return undefined;
    const suffix = tokens[at + 1];
    const suffixed = suffix?.spaced === false && words.ordinals.has(`${token.norm}${suffix.norm}`);
    return { day, to: at + (suffixed ? 2 : 1) };
  }
  // «النصف الثاني من آذار» is no second of March.
  if (words.partNouns.has(tokens[at - 1]?.norm ?? '')) return undefined;
  for (let length = longestFrom(words.ordinals, token.norm); length > 0; length--) {
    const day = words.ordinals.get(phraseAt(tokens, at, length));
    if (day !== undefined) return { day, to: at + length };
  }
  if (words.directionFirst || !words.numbers.values.has(token.norm)) return undefined;
  const counted = readWordNumber(tokens, at, words.numbers);
  return counted === undefined || counted.value < 1 || counted.value > 31
    ? undefined
    : { day: counted.value, to: counted.to };
}

const lengths = new WeakMap<ReadonlyMap<string, unknown>, ReadonlyMap<string, number>>();

/** Returns how many words the longest of `phrases` has that begins with the word `first`; 0 where none does. */
export function longestFrom(phrases: ReadonlyMap<string, unknown>, first: string): number {
  let known = lengths.get(phrases);
  if (known === undefined) {
    const longest = new Map<string, number>();
    for (const phrase of phrases.keys()) {
      const parts = phrase.split(' ');
      const [word = ''] = parts;
      longest.set(word, Math.max(longest.get(word) ?? 0, parts.length));
    }
    lengths.set(phrases, longest);
    known = longest;
  }
  return known.get(first) ?? 0;
}

interface MonthFound {
  readonly month: number;
  readonly name: string;
  readonly to: number;
  readonly paired: boolean;
  readonly conflict: boolean;
}

/** Returns the month at `at` by one name or by two with a slash or brackets: «كانون الأول/ديسمبر», «ديسمبر (كانون الأول)». */
export function monthAt(tokens: readonly Token[], at: number, words: DateWords): MonthFound | undefined {
  const first = monthName(tokens, at, words);
  if (first === undefined) return undefined;
  const mark = tokens[first.to]?.norm;
  const second = mark === '/' || mark === '(' ? monthName(tokens, first.to + 1, words) : undefined;
  if (second === undefined) return { ...first, paired: false, conflict: false };
  const to = mark === '(' && tokens[second.to]?.norm === ')' ? second.to + 1 : second.to;
  return { ...first, to, paired: true, conflict: second.month !== first.month };
}

function monthName(
  tokens: readonly Token[],
  at: number,
  words: DateWords,
): { month: number; name: string; to: number } | undefined {
  const one = tokens[at]?.norm ?? '';
  const single = words.months.get(one);
  const length = single === undefined ? longestFrom(words.months, one) : 1;
  if (length > 1) {
    const pair = phraseAt(tokens, at, 2);
    const double = words.months.get(pair);
    return double === undefined ? undefined : { month: double, name: pair, to: at + 2 };
  }
  if (single === undefined) return undefined;
  const dot =
    tokens[at + 1]?.norm === '.' &&
    tokens[at + 1]?.spaced === false &&
    one.length <= 5 &&
    tokens[at + 2]?.kind === 'number';
  return { month: single, name: one, to: at + (dot ? 2 : 1) };
}
