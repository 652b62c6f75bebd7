// Seasons of a year, decades and centuries: «صيف 2016», `the 1970s`, « les années 70 », «القرن التاسع عشر».

import { longestFrom } from './calendar-dates.ts';
import { type DateScan, loose, type Parsed, phraseAt, yearValue } from './date-parts.ts';
import { pointedAt, yearsFrom } from './pointed-periods.ts';
import { readWordNumber } from './word-numbers.ts';
import { yearInWords, yearNumber } from './years.ts';

/** Returns the season of a year at `at`; a season without its year is none. */
export function seasonAt(scan: DateScan, at: number): Parsed | undefined {
  const { tokens, words, published } = scan;
  const pointer = words.pointers.get(tokens[at]?.norm ?? '');
  const noun = pointer === undefined ? at : at + 1;
  const season = words.seasons.get(tokens[noun]?.norm ?? '');
  if (season === undefined) return undefined;
  const way = pointer ?? words.directions.get(tokens[noun + 1]?.norm ?? '');
  if (way !== undefined && published !== undefined) {
    const to = noun + (pointer === undefined ? 2 : 1);
    return { ...loose(at, to, yearValue(published.year + way), undefined), season };
  }
  let index = noun + 1;
  while (words.links.has(tokens[index]?.norm ?? '') || words.yearNouns.has(tokens[index]?.norm ?? ''))
    index++;
  const pointed = pointedAt(scan, index);
  if (pointed?.unit === 'year' && published !== undefined)
    return { ...loose(at, pointed.to, yearValue(published.year + pointed.way), undefined), season };
  const year = yearNumber(tokens[index]);
  const inWords = year === undefined ? yearInWords(tokens, index, words) : { year, to: index + 1 };
  if (inWords === undefined) return undefined;
  return { ...loose(at, inWords.to, yearValue(inWords.year), undefined, 'full'), season };
}

/** Returns the decade or the century at `at`. A decade without its century is the latest that has begun ten years before. */
export function decadeAt({ tokens, words, published }: DateScan, at: number): Parsed | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const named = words.decades.get(token.norm);
  if (named !== undefined) {
    const century = centuryAt(tokens, at + 1, words) ?? lastCenturyAt(tokens, at + 1, words, published);
    if (century !== undefined) return yearsFrom(at, century.to, century.first + (named % 100), 10);
    return yearsFrom(at, at + 1, named >= 1000 ? named : lateDecade(named, published?.year), 10);
  }
  const digits =
    decadeInDigits(tokens, at, words, published?.year) ?? decadeInWords(tokens, at, words, published?.year);
  if (digits !== undefined) return digits;
  const century = words.links.has(token.norm) ? undefined : centuryAt(tokens, at, words);
  return century === undefined ? undefined : yearsFrom(at, century.to, century.first, 100);
}

/** `1970s`, `the 70s`, `'70s`, « années 1970 », « années 70 ». */
function decadeInDigits(
  tokens: DateScan['tokens'],
  at: number,
  words: DateScan['words'],
  year: number | undefined,
): Parsed | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^(?:\d{3}0|[1-9]0)$/.test(token.norm)) return undefined;
  const next = tokens[at + 1];
  const apostrophe = next?.norm === "'" && !next.spaced ? 1 : 0;
  const ending = tokens[at + 1 + apostrophe];
  const hasEnding = ending !== undefined && !ending.spaced && words.decadeEndings.has(ending.norm);
  const isLed = words.decadeLeads.has(tokens[at - 1]?.norm ?? '');
  if (!hasEnding && !isLed) return undefined;
  const first = Number(token.norm);
  if (first >= 100 && yearNumber(token) === undefined) return undefined;
  return yearsFrom(
    at,
    hasEnding ? at + 2 + apostrophe : at + 1,
    first >= 100 ? first : lateDecade(first, year),
    10,
  );
}

/** « années soixante-dix », « années deux mille ». */
function decadeInWords(
  tokens: DateScan['tokens'],
  at: number,
  words: DateScan['words'],
  year: number | undefined,
): Parsed | undefined {
  if (tokens[at]?.kind !== 'word' || !words.decadeLeads.has(tokens[at - 1]?.norm ?? '')) return undefined;
  const number = readWordNumber(tokens, at, words.numbers, true);
  if (number === undefined || number.value % 10 !== 0) return undefined;
  const { value, to } = number;
  if (value >= 20 && value < 100) return yearsFrom(at, to, lateDecade(value, year), 10);
  return value >= 1000 && value <= 2100 ? yearsFrom(at, to, value, 10) : undefined;
}

/** The latest decade of that name that is over. */
function lateDecade(name: number, year = 2000): number {
  const century = Math.floor(year / 100) * 100;
  return century + name + 10 <= year ? century + name : century - 100 + name;
}

/** «القرن التاسع عشر», `19th century`, « XIXe siècle » in figures: the century's first year, as its decades are counted. */
function centuryAt(
  tokens: DateScan['tokens'],
  at: number,
  words: DateScan['words'],
): { first: number; to: number } | undefined {
  let index = at;
  while (words.links.has(tokens[index]?.norm ?? '')) index++;
  const isNoun = words.units.get(tokens[index]?.norm ?? '') === 'century';
  const from = isNoun ? index + 1 : index;
  const rank = rankAt(tokens, from, words);
  if (rank === undefined || rank.rank < 1 || rank.rank > 21) return undefined;
  if (isNoun) return words.directionFirst ? undefined : { first: (rank.rank - 1) * 100, to: rank.to };
  const isBehind = words.units.get(tokens[rank.to]?.norm ?? '') === 'century';
  return isBehind ? { first: (rank.rank - 1) * 100, to: rank.to + 1 } : undefined;
}

/** «القرن الماضي» behind a decade. */
function lastCenturyAt(
  tokens: DateScan['tokens'],
  at: number,
  words: DateScan['words'],
  published: DateScan['published'],
): { first: number; to: number } | undefined {
  let index = at;
  while (words.links.has(tokens[index]?.norm ?? '')) index++;
  const pointed = pointedAt({ tokens, words, published, before: [] }, index);
  if (pointed?.unit !== 'century' || published === undefined) return undefined;
  return { first: (Math.floor(published.year / 100) + pointed.way) * 100, to: pointed.to };
}

/** An ordinal in words, in digits with its ending, or in Roman figures with it. */
function rankAt(
  tokens: DateScan['tokens'],
  at: number,
  words: DateScan['words'],
): { rank: number; to: number } | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark') return undefined;
  if (token.kind === 'number') {
    const ending = tokens[at + 1];
    const isOrdinal = ending !== undefined && !ending.spaced && words.numbers.ordinalEndings.has(ending.norm);
    return isOrdinal ? { rank: Number(token.norm), to: at + 2 } : undefined;
  }
  const roman = /^(x{0,2}(?:ix|iv|v?i{0,3}))e$/.exec(token.norm)?.[1];
  if (roman !== undefined && roman !== '' && /^\p{Lu}/u.test(token.text))
    return { rank: romanValue(roman), to: at + 1 };
  for (let length = longestFrom(words.ordinals, token.norm); length > 0; length--) {
    const rank = words.ordinals.get(phraseAt(tokens, at, length));
    if (rank !== undefined) return { rank, to: at + length };
  }
  return undefined;
}

function romanValue(roman: string): number {
  const tens = roman.lastIndexOf('x', 1) + 1;
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
  let sum = 0;
  for (let at = 0; at < roman.length; at++) {
    const value = values[roman[at] ?? ''] ?? 0;
    const next = values[roman[at + 1] ?? ''] ?? 0;
    sum += value < next ? -value : value;
  }
  return tens < 0 ? 0 : sum;
}
