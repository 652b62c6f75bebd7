// Times of day: `7:30 p.m.`, «السابعة والنصف مساءً», « 10h45 ». They are read so that no amount is seen in them, and are not asked.
import type { Token } from '../text/tokens.ts';
import { type Clock, hourAt, hourIn } from './clock.ts';
import { phraseAt } from './date-parts.ts';
import type { TimeWords } from './time-words.ts';
import { type NumberToken, withoutPrefixes } from './word-numbers.ts';

/** A time of day with its place, UTF-16 offsets. */
export interface TimeMention {
  readonly type: 'time';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `HH:MM` or `HH:MM:SS`, 24 hours. */
  readonly value: string;
  /** The other end of a range. */
  readonly until?: string;
}

/** Returns the times of day among `tokens` of `text`, in order, never overlapping. */
export function readTimes(written: readonly Token[], text: string, words: TimeWords): TimeMention[] {
  const found: TimeMention[] = [];
  const starters = startersOf(words);
  const tokens = withoutLetters(withoutPrefixes(written, words.numbers), words);
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined || (token.kind !== 'number' && !starters.has(token.norm))) {
      at++;
      continue;
    }
    const read = behindPart(tokens, at, words, rangeAt(tokens, at, words) ?? sureTime(tokens, at, words));
    const first = tokens[read?.from ?? at];
    const last = read === undefined ? undefined : tokens[read.to - 1];
    if (read === undefined || first === undefined || last === undefined) {
      at++;
      continue;
    }
    found.push({
      type: 'time',
      start: first.start,
      end: last.end,
      text: text.slice(first.start, last.end),
      value: clockText(read.low),
      ...(read.high === undefined ? {} : { until: clockText(read.high) }),
    });
    at = read.to;
  }
  return found;
}

const known = new WeakMap<TimeWords, ReadonlySet<string>>();

/** The words a time can begin with; nearly all begin none. */
function startersOf(words: TimeWords): ReadonlySet<string> {
  const before = known.get(words);
  if (before !== undefined) return before;
  const starters = new Set<string>(words.leads);
  for (const list of [words.hours, words.named, words.before])
    for (const phrase of list.keys()) starters.add(phrase.split(' ')[0] ?? phrase);
  known.set(words, starters);
  return starters;
}

interface Read {
  readonly low: Clock;
  readonly high?: Clock;
  readonly to: number;
  /** Where a part of the day before it begins. */
  readonly from?: number;
}

function sureTime(tokens: readonly NumberToken[], at: number, words: TimeWords): Read | undefined {
  const clock = hourAt(tokens, at, words);
  return clock === undefined || !clock.isSure ? undefined : { low: clock, to: clock.to };
}

/** `5 to 6 pm`, «من الخامسة حتى السادسة مساءً», « entre 8 h et 19 h »: the end that is told fully tells the other's half of the day. */
function rangeAt(tokens: readonly NumberToken[], at: number, words: TimeWords): Read | undefined {
  const low = hourAt(tokens, at, words);
  const link = low === undefined ? undefined : tokens[low.to];
  if (low === undefined || link === undefined) return undefined;
  const opened = words.from.has(tokens[at - 1]?.norm ?? '');
  const isJoined = opened && link.joined === true;
  const isLink = words.until.has(link.norm) || link.norm === '-' || (opened && words.joiners.has(link.norm));
  if (!isLink && !isJoined) return undefined;
  // « jusqu' à »
  const doubled = words.until.has(link.norm) && words.until.has(tokens[low.to + 1]?.norm ?? '') ? 1 : 0;
  const high = hourAt(tokens, isJoined && !isLink ? low.to : low.to + 1 + doubled, words);
  if (high === undefined || !(low.isSure || high.isSure)) return undefined;
  if (!low.isSure && !opened && link.norm !== '-' && !high.isSure) return undefined;
  const start = low.part === undefined && high.part !== undefined ? inHalfOf(low, high) : low;
  const end = high.part === undefined && low.part !== undefined ? afterStart(high, low) : high;
  return { low: start, high: end, to: high.to };
}

/** The first end in the half of the day of the second, or in the one before where it would lie behind it. */
function inHalfOf(low: Clock, high: Clock): Clock {
  if (low.hour >= 12 || high.hour < 12) return low;
  return low.hour + 12 <= high.hour ? { ...low, hour: low.hour + 12 } : low;
}

function afterStart(high: Clock, low: Clock): Clock {
  return high.hour < 12 && low.hour >= 12 && high.hour + 12 > low.hour
    ? { ...high, hour: high.hour + 12 }
    : high;
}

function clockText({ hour, minute, second }: Clock): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(hour)}:${two(minute)}${second === undefined ? '' : `:${two(second)}`}`;
}

/** «بعد الظهر الساعة 7»: a part of the day before the hour, where none stands behind it. */
function behindPart(
  tokens: readonly NumberToken[],
  at: number,
  words: TimeWords,
  read: Read | undefined,
): Read | undefined {
  if (read === undefined || read.low.part !== undefined || read.high !== undefined) return read;
  for (let length = 3; length > 0; length--) {
    const part = at < length ? undefined : words.parts.get(phraseAt(tokens, at - length, length));
    if (part !== undefined)
      return { ...read, from: at - length, low: { ...read.low, part, hour: hourIn(read.low.hour, part) } };
  }
  return read;
}

/** The tokens without the letters written to an hour or to a word that leads to one: «والسادسة», «بالسابعة». */
function withoutLetters(tokens: readonly NumberToken[], words: TimeWords): readonly NumberToken[] {
  const { prefixes, joiningPrefix } = words.numbers;
  if (prefixes === '') return tokens;
  return tokens.map((token) => {
    const { norm } = token;
    if (token.kind !== 'word' || norm.length < 6 || !prefixes.includes(norm[0] ?? ' ')) return token;
    const rest = norm.slice(1);
    if (!words.hours.has(rest) && !words.leads.has(rest) && rest !== elevenFold) return token;
    const joined = norm.startsWith(joiningPrefix);
    return { ...token, start: token.start + 1, text: token.text.slice(1), norm: rest, joined };
  });
}

/** First word of «الحادية عشرة», which alone is no hour. */
const elevenFold = 'الحاديه';
