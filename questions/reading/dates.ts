// Dates: day, month and year as written, or resolved against the day of publication; contradictions are kept as such.

import type { DateValue } from '../question.ts';
import type { Token } from '../text/tokens.ts';
import { type Day, dayAt, daysOf, isDay, weekdayOf } from './calendar.ts';
import { dateValue, dayOfIso, dayValue, type Parsed, plain } from './date-parts.ts';
import type { DateWords } from './date-words.ts';
import type { DateMention } from './mention.ts';
import { inferYear, relativeDate } from './relative-dates.ts';

/** Returns the dates among `tokens` of `text` in order. Without `published`, what needs it is left out. */
export function readDates(
  tokens: readonly Token[],
  text: string,
  words: DateWords,
  published: Day | undefined,
): DateMention[] {
  const found: DateMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const parsed =
      digitsDate(tokens, at) ??
      weekdayDate(tokens, at, words, published, found) ??
      calendarDate(tokens, at, words, published, found) ??
      yearAlone(tokens, at, words) ??
      relativeDate(tokens, at, words, published);
    if (parsed === undefined) {
      at++;
      continue;
    }
    found.push(mentionOf(tokens, text, parsed, words));
    at = parsed.to;
  }
  return found;
}

function mentionOf(tokens: readonly Token[], text: string, parsed: Parsed, words: DateWords): DateMention {
  const start = tokens[parsed.from]?.start ?? 0;
  const end = tokens[parsed.to - 1]?.end ?? start;
  const lead = tokens[parsed.from - 1];
  const led = lead !== undefined && (words.leads.has(lead.norm) || words.yearNouns.has(lead.norm));
  return {
    type: 'date',
    start,
    end,
    text: text.slice(start, end),
    from: parsed.from,
    to: parsed.to,
    value: parsed.value,
    told: parsed.told,
    inferredYear: parsed.inferredYear,
    leadStart: led ? lead.start : start,
    ...(parsed.conflict === undefined ? {} : { conflict: parsed.conflict }),
  };
}

/** `2024-12-08` or `8/12/2024` (day first). */
function digitsDate(tokens: readonly Token[], at: number): Parsed | undefined {
  if (tokens[at]?.kind !== 'number') return undefined;
  const [a, mark, b, second, c] = tokens.slice(at, at + 5);
  if (a?.kind !== 'number' || b?.kind !== 'number' || c?.kind !== 'number' || mark === undefined)
    return undefined;
  if (mark.norm !== second?.norm || !'-/.'.includes(mark.norm) || mark.spaced || b.spaced || c.spaced)
    return undefined;
  const iso = a.norm.length === 4;
  if (!iso && c.norm.length !== 4) return undefined;
  const day = iso
    ? { year: Number(a.norm), month: Number(b.norm), day: Number(c.norm) }
    : { year: Number(c.norm), month: Number(b.norm), day: Number(a.norm) };
  return isDay(day) ? plain(at, at + 5, dayValue(day), 'full') : undefined;
}

/** A weekday, alone or with the date it names. */
function weekdayDate(
  tokens: readonly Token[],
  at: number,
  words: DateWords,
  published: Day | undefined,
  before: readonly DateMention[],
): Parsed | undefined {
  const direction = words.directionFirst ? words.directions.get(tokens[at]?.norm ?? '') : undefined;
  const index = direction === undefined ? at : at + 1;
  const weekday = words.weekdays.get(tokens[index]?.norm ?? '');
  if (weekday === undefined) return undefined;
  let next = index + 1;
  while (tokens[next]?.norm === ',' || words.leads.has(tokens[next]?.norm ?? '')) next++;
  const dated = direction === undefined ? calendarDate(tokens, next, words, published, before) : undefined;
  if (dated !== undefined && dated.value.granularity === 'day') {
    const agrees = weekdayOf(dayOfIso(dated.value.iso)) === weekday;
    return { ...dated, from: at, ...(agrees ? {} : { conflict: 'weekday' as const }) };
  }
  if (published === undefined) return undefined;
  const after = words.directions.get(tokens[index + 1]?.norm ?? '');
  const way = direction ?? after;
  const today = daysOf(published);
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const days = way === 1 ? today + (7 - back) : today - (way === -1 && back === 0 ? 7 : back);
  const to = index + (direction === undefined && after !== undefined ? 2 : 1);
  return plain(at, to, dayValue(dayAt(days)), 'relative');
}

/** Day, month and year in either order, any of them missing but the month. */
function calendarDate(
  tokens: readonly Token[],
  at: number,
  words: DateWords,
  published: Day | undefined,
  before: readonly DateMention[],
): Parsed | undefined {
  const day = dayNumber(tokens, at, words);
  let index = day === undefined ? at : day.to;
  if (day !== undefined && words.ofWords.has(tokens[index]?.norm ?? '')) index++;
  if (day !== undefined && words.monthUnits.has((tokens[index]?.norm ?? '').replace(/^ال/, ''))) index++;
  const month = monthAt(tokens, index, words);
  if (month === undefined) return undefined;
  index = month.to;
  let dayOfMonth = day?.day;
  if (dayOfMonth === undefined) {
    const after = dayNumber(tokens, index, words);
    const nextIsYear = tokens[index]?.norm.length === 4;
    if (after !== undefined && !nextIsYear && words.directionFirst) {
      dayOfMonth = after.day;
      index = after.to;
    }
  }
  let yearIndex = tokens[index]?.norm === ',' || tokens[index]?.norm === '.' ? index + 1 : index;
  if (words.yearNouns.has(tokens[yearIndex]?.norm ?? '')) yearIndex++;
  const year = yearNumber(tokens[yearIndex]);
  const way = words.directions.get(tokens[index]?.norm ?? '');
  const ambiguous = words.ambiguousMonths.has(month.name) && !month.paired;
  if (ambiguous && dayOfMonth === undefined && year === undefined) return undefined;
  const conflict = month.conflict ? { conflict: 'month_names' as const } : {};
  if (year !== undefined) {
    const value = dateValue(year, month.month, dayOfMonth);
    if (value === undefined) return undefined;
    const era = words.eras.has(tokens[yearIndex + 1]?.norm ?? '') ? 1 : 0;
    return { ...plain(at, yearIndex + 1 + era, value, 'full'), ...conflict };
  }
  const told = pointedYear(tokens, index, words, published, before);
  if (told === 'unknown' || (told === undefined && published === undefined)) return undefined;
  const inferred = told?.year ?? inferYear(published as Day, month.month, dayOfMonth, way);
  const value = dateValue(inferred, month.month, dayOfMonth);
  if (value === undefined) return undefined;
  const isUnsure = told === undefined && way === undefined && isFarBack(published as Day, value);
  return {
    ...plain(at, told?.to ?? (way === undefined ? index : index + 1), value, 'yearless'),
    inferredYear: true,
    ...(isUnsure ? { conflict: 'year' as const } : {}),
    ...conflict,
  };
}

/** The year that a phrase behind the month points to: «من العام نفسه» the one told last, «من العام الماضي» one counted from publication. */
function pointedYear(
  tokens: readonly Token[],
  at: number,
  words: DateWords,
  published: Day | undefined,
  before: readonly DateMention[],
): { year: number; to: number } | 'unknown' | undefined {
  for (let from = at; ; from++) {
    const phrase = (length: number) =>
      tokens
        .slice(from, from + length)
        .map(({ norm }) => norm)
        .join(' ');
    for (const length of [2, 3]) {
      if (!words.sameYear.has(phrase(length))) continue;
      const last = before.findLast(({ told }) => told === 'full');
      return last === undefined ? 'unknown' : { year: Number(last.value.iso.slice(0, 4)), to: from + length };
    }
    const counted = relativeDate(tokens, from, words, published);
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

function dayNumber(
  tokens: readonly Token[],
  at: number,
  words: DateWords,
): { day: number; to: number } | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'number') {
    const day = Number(token.norm);
    if (!Number.isInteger(day) || day < 1 || day > 31) return undefined;
    const suffix = tokens[at + 1];
    const suffixed = suffix?.spaced === false && words.ordinals.has(`${token.norm}${suffix.norm}`);
    return { day, to: at + (suffixed ? 2 : 1) };
  }
  // «النصف الثاني من آذار» is no second of March.
  if (words.partNouns.has(tokens[at - 1]?.norm ?? '')) return undefined;
  for (let length = longestFrom(words.ordinals, token.norm); length > 0; length--) {
    const phrase = tokens
      .slice(at, at + length)
      .map((part) => part.norm)
      .join(' ');
    const day = words.ordinals.get(phrase);
    if (day !== undefined) return { day, to: at + length };
  }
  return undefined;
}

const lengths = new WeakMap<ReadonlyMap<string, number>, ReadonlyMap<string, number>>();

/** How many words the longest of `phrases` has that begins with the word `first`; 0 where none does. */
function longestFrom(phrases: ReadonlyMap<string, number>, first: string): number {
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

/** A month by one name or by two with a slash or brackets: «كانون الأول/ديسمبر», «ديسمبر (كانون الأول)». */
function monthAt(tokens: readonly Token[], at: number, words: DateWords): MonthFound | undefined {
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
  const pair = `${one} ${tokens[at + 1]?.norm ?? ''}`;
  const double = words.months.get(pair);
  if (double !== undefined) return { month: double, name: pair, to: at + 2 };
  const single = words.months.get(one);
  // «ب» and «ل» may be written to the name, but only to one that is no word by itself.
  if (single === undefined) return undefined;
  const dot =
    tokens[at + 1]?.norm === '.' &&
    tokens[at + 1]?.spaced === false &&
    one.length <= 5 &&
    tokens[at + 2]?.kind === 'number';
  return { month: single, name: one, to: at + (dot ? 2 : 1) };
}

function yearNumber(token: Token | undefined): number | undefined {
  if (token?.kind !== 'number' || !/^\d{4}$/.test(token.norm)) return undefined;
  const year = Number(token.norm);
  return year >= 1500 && year <= 2100 ? year : undefined;
}

/** Four digits after a word that announces a year. */
function yearAlone(tokens: readonly Token[], at: number, words: DateWords): Parsed | undefined {
  const year = yearNumber(tokens[at]);
  if (year === undefined || !words.yearLeads.has(tokens[at - 1]?.norm ?? '')) return undefined;
  const next = tokens[at + 1];
  // `in 2000 metres` counts; so does nothing that a mark or a small word follows.
  if (next?.norm === '%' || next?.norm === '$') return undefined;
  return plain(at, at + 1, { type: 'date', iso: String(year), granularity: 'year' }, 'full');
}
