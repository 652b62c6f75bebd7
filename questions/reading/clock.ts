// One hour with its minutes and its part of the day, as written.
import { phraseAt } from './date-parts.ts';
import type { DayPart, TimeWords } from './time-words.ts';
import { type NumberToken, readWordNumber } from './word-numbers.ts';

/** A time as read, to before token `to`. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  readonly part?: DayPart;
  readonly to: number;
  /** Whether something beside the hour says that it is one. */
  readonly isSure: boolean;
}

/** Returns the time at `at`; one whose hour alone is told is not sure. */
export function hourAt(tokens: readonly NumberToken[], at: number, words: TimeWords): Clock | undefined {
  const named = namedAt(tokens, at, words);
  if (named !== undefined) return named;
  let index = at;
  let shift: number | undefined;
  for (let length = 3; length > 0 && shift === undefined; length--) {
    shift = words.before.get(phraseAt(tokens, index, length));
    if (shift !== undefined) index += length;
  }
  const isLed = words.leads.has(tokens[index]?.norm ?? '');
  if (isLed) index++;
  const hour = wholeHour(tokens, index, words);
  if (hour === undefined) return undefined;
  index = hour.to;
  const unit = words.units.has(tokens[index]?.norm ?? '') ? 1 : 0;
  index += unit;
  const added = hour.minute === undefined ? minutesAt(tokens, index, words) : undefined;
  index = added?.to ?? index;
  const part = partAt(tokens, index, words);
  const later = part === undefined || added !== undefined ? undefined : minutesAt(tokens, part.to, words);
  const total = (hour.minute ?? 0) + (shift ?? 0) + (added?.minutes ?? later?.minutes ?? 0);
  const inPart = part === undefined ? hour.hour : hourIn(hour.hour, part.part);
  const minutes = (inPart * 60 + total + 1440) % 1440;
  const isSure = isLed
    ? unit === 1 || !words.unitsCount || part !== undefined || hour.minute !== undefined
    : shift !== undefined ||
      part !== undefined ||
      hour.isSure ||
      (unit === 1 && (!words.unitsCount || added !== undefined)) ||
      (hour.isWord && added !== undefined);
  return {
    hour: Math.floor(minutes / 60),
    minute: minutes % 60,
    ...(hour.second === undefined ? {} : { second: hour.second }),
    ...(part === undefined ? {} : { part: part.part }),
    to: later?.to ?? part?.to ?? index,
    isSure,
  };
}

/** Returns `hour` of the twelve in the part of the day. */
export function hourIn(hour: number, part: DayPart): number {
  if (hour > 12 || hour === 0) return hour;
  if (part === 'am') return hour % 12;
  if (part === 'pm') return (hour % 12) + 12;
  if (part === 'noon') return hour >= 10 ? hour : hour + 12;
  return hour === 12 ? 0 : hour <= 4 ? hour : hour + 12;
}

function namedAt(tokens: readonly NumberToken[], at: number, words: TimeWords): Clock | undefined {
  if (words.notBeforeName.has(tokens[at - 1]?.norm ?? '')) return undefined;
  for (let length = 2; length > 0; length--) {
    const hour = words.named.get(phraseAt(tokens, at, length));
    if (hour !== undefined) return { hour, minute: 0, to: at + length, isSure: true };
  }
  return undefined;
}

interface Hour {
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  readonly to: number;
  /** Whether it shows its minutes. */
  readonly isSure: boolean;
  readonly isWord: boolean;
}

/** The hour in digits («7», `7:56`, `7:56:30`, `8.30`, « 10h45 ») or as a word. */
function wholeHour(tokens: readonly NumberToken[], at: number, words: TimeWords): Hour | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark') return undefined;
  if (token.kind === 'word') {
    for (let length = 2; length > 0; length--) {
      const hour = words.hours.get(phraseAt(tokens, at, length));
      if (hour !== undefined) return { hour, to: at + length, isSure: false, isWord: true };
    }
    return undefined;
  }
  const before = tokens[at - 1];
  if (
    before !== undefined &&
    !token.spaced &&
    ':-/.'.includes(before.norm) &&
    tokens[at - 2]?.kind === 'number'
  )
    return undefined;
  const dotted = /^(\d{1,2})\.([0-5]\d)$/.exec(token.norm);
  if (dotted !== null && partAt(tokens, at + 1, words) !== undefined)
    return ranged(Number(dotted[1]), Number(dotted[2]), undefined, at + 1);
  if (!/^\d{1,2}$/.test(token.norm)) return undefined;
  const hour = Number(token.norm);
  const glued = /^h([0-5]\d)$/.exec(tokens[at + 1]?.norm ?? '');
  if (glued !== null && words.units.has('h')) return ranged(hour, Number(glued[1]), undefined, at + 2);
  const minute = pastColon(tokens, at + 1);
  if (minute === undefined)
    return hour > 24 ? undefined : { hour: hour % 24, to: at + 1, isSure: false, isWord: false };
  const second = pastColon(tokens, at + 3);
  return ranged(hour, minute, second, at + (second === undefined ? 3 : 5));
}

function ranged(hour: number, minute: number, second: number | undefined, to: number): Hour | undefined {
  if (hour > 24) return undefined;
  const base = { hour: hour % 24, minute, to, isSure: true, isWord: false };
  return second === undefined ? base : { ...base, second };
}

/** Two digits behind a colon that touches them on both sides. */
function pastColon(tokens: readonly NumberToken[], at: number): number | undefined {
  const [colon, digits] = [tokens[at], tokens[at + 1]];
  if (colon?.norm !== ':' || colon.spaced || digits === undefined || digits.spaced) return undefined;
  return /^[0-5]\d$/.test(digits.norm) ? Number(digits.norm) : undefined;
}

/** «والنصف», «و20 دقيقة», « et demie », « moins le quart », « 45 ». */
function minutesAt(
  tokens: readonly NumberToken[],
  at: number,
  words: TimeWords,
): { minutes: number; to: number } | undefined {
  for (let length = 3; length > 0; length--) {
    const minutes = words.minutes.get(phraseAt(tokens, at, length));
    if (minutes !== undefined) return { minutes, to: at + length };
  }
  const inWords = tokens[at]?.joined === true ? readWordNumber(tokens, at, words.numbers) : undefined;
  if (inWords !== undefined && inWords.value > 0 && inWords.value < 60) {
    const noun = words.minuteNouns.has(tokens[inWords.to]?.norm ?? '');
    // «السابعة وخمسة وثلاثين مساءً»; without either they may count anything.
    if (noun || partAt(tokens, inWords.to, words) !== undefined)
      return { minutes: inWords.value, to: inWords.to + (noun ? 1 : 0) };
  }
  const from = words.joiners.has(tokens[at]?.norm ?? '') ? at + 1 : at;
  const digits = tokens[from];
  if (digits?.kind !== 'number' || !/^\d{1,2}$/.test(digits.norm) || Number(digits.norm) > 59)
    return undefined;
  const isNamed = words.minuteNouns.has(tokens[from + 1]?.norm ?? '');
  const isBare = words.unitsCount && from === at && digits.norm.length === 2;
  return isNamed || isBare ? { minutes: Number(digits.norm), to: from + (isNamed ? 2 : 1) } : undefined;
}

function partAt(
  tokens: readonly NumberToken[],
  at: number,
  words: TimeWords,
): { part: DayPart; to: number } | undefined {
  for (let length = 4; length > 0; length--) {
    const part = words.parts.get(phraseAt(tokens, at, length));
    if (part !== undefined) return { part, to: at + length };
  }
  return undefined;
}
