// Years by themselves: four digits behind a word that announces one, and years in words.
import type { Token } from '../text/tokens.ts';
import { type DateScan, loose, type Parsed, phraseAt, plain, yearValue } from './date-parts.ts';
import type { DateWords } from './date-words.ts';
import { readWordNumber } from './word-numbers.ts';

/** The first year that four digits are taken for beside a day and a month. */
export const leastDatedYear = 1000;
const leastYear = 1500;
const mostYear = 2100;

/** Returns the year written in words at `at`: «ألفين وثمانية عشر», `nineteen seventy eight`. */
export function yearInWords(
  tokens: readonly Token[],
  at: number,
  { numbers }: DateWords,
): { year: number; to: number } | undefined {
  if (tokens[at]?.kind !== 'word') return undefined;
  const first = readWordNumber(tokens, at, numbers);
  if (first === undefined) return undefined;
  if (first.value >= leastDatedYear && first.value <= mostYear) return { year: first.value, to: first.to };
  if (first.value < 15 || first.value > 20) return undefined;
  const second = readWordNumber(tokens, first.to, numbers);
  return second === undefined || second.value < 10 || second.value > 99
    ? undefined
    : { year: first.value * 100 + second.value, to: second.to };
}

/** Returns the year that a token is, if it is four digits of one. */
export function yearNumber(token: Token | undefined, least: number = leastYear): number | undefined {
  if (token?.kind !== 'number' || !/^\d{4}$/.test(token.norm)) return undefined;
  const year = Number(token.norm);
  return year >= least && year <= mostYear ? year : undefined;
}

/** Returns the year at `at` behind a word that announces one. */
export function yearAlone(scan: DateScan, at: number): Parsed | undefined {
  const { tokens, words } = scan;
  const before = tokens[at - 1]?.norm ?? '';
  if (isSecondYear(scan, at)) return plain(at, at + 1, yearValue(Number(tokens[at]?.norm)), 'full');
  const tailed = yearNumber(tokens[at]);
  if (tailed !== undefined && words.yearTails.has(phraseAt(tokens, at + 1, 2)))
    return plain(at, at + 1, yearValue(tailed), 'full');
  if (!words.yearLeads.has(before))
    return words.yearPrepositions.has(before) ? yearApart(scan, at) : undefined;
  const year = yearNumber(tokens[at]);
  if (year === undefined) {
    if (!words.yearNouns.has(before)) return tokens[at]?.kind === 'word' ? yearApart(scan, at) : undefined;
    const told = yearInWords(tokens, at, words);
    return told === undefined
      ? earlyYear(tokens, at, words)
      : plain(at, told.to, yearValue(told.year), 'full');
  }
  const next = tokens[at + 1]?.norm ?? '';
  // «عام 2015م»
  const era = words.eras.has(next) ? 1 : 0;
  return next === '%' || next === '$' ? undefined : plain(at, at + 1 + era, yearValue(year), 'full');
}

/** «في 1970»: a year by itself, where no noun behind it is counted. */
function yearApart({ tokens, words }: DateScan, at: number): Parsed | undefined {
  const told = yearInWords(tokens, at, words);
  const year = yearNumber(tokens[at]) ?? told?.year;
  const next = tokens[told?.to ?? at + 1];
  const isJoined = told !== undefined && words.joiners.has(next?.norm ?? '');
  if (year === undefined || (!isJoined && next !== undefined && !',.;)؟?!'.includes(next.norm)))
    return undefined;
  return plain(at, told?.to ?? at + 1, yearValue(year), 'full');
}

/** The first year that is history and no count. */
const earliestYear = 100;

/** «عام 247», «عام مئتين وسبعة وستين»: a year of three digits, which is told and never asked. */
function earlyYear(tokens: readonly Token[], at: number, { numbers }: DateWords): Parsed | undefined {
  const token = tokens[at];
  if (token?.kind === 'number' && /^\d{3}$/.test(token.norm) && Number(token.norm) >= earliestYear)
    return loose(at, at + 1, yearValue(Number(token.norm)), undefined, 'full');
  const told = token?.kind === 'word' ? readWordNumber(tokens, at, numbers) : undefined;
  if (told === undefined || told.value < earliestYear || told.value >= leastDatedYear || told.parts < 2)
    return undefined;
  return loose(at, told.to, yearValue(told.value), undefined, 'full');
}

/** «عامي 2014 و2018», `in 2007 and 2009`: a year joined to the one before it. */
function isSecondYear({ tokens, words, before }: DateScan, at: number): boolean {
  const last = before.at(-1);
  if (last?.value.granularity !== 'year' || last.to !== at - 1) return false;
  return words.joiners.has(tokens[at - 1]?.norm ?? '') && yearNumber(tokens[at]) !== undefined;
}
