// Dates: as written or resolved against the day of publication; contradictions are kept as such. What is told only loosely
// («الأسبوع الماضي», `the 1970s`) is read too, with the dates inside it for those who want nothing loose.
import type { Token } from '../text/tokens.ts';
import type { Day } from './calendar.ts';
import { calendarDate, longestFrom } from './calendar-dates.ts';
import { countedDate } from './counted-dates.ts';
import { type DateScan, type Parsed, phraseAt } from './date-parts.ts';
import { dateRange } from './date-ranges.ts';
import { startersOf, withoutParticles } from './date-starters.ts';
import type { DateWords } from './date-words.ts';
import { digitsDate } from './digit-dates.ts';
import { feastDate } from './feast-dates.ts';
import { hijriDate } from './hijri-dates.ts';
import type { DateMention } from './mention.ts';
import { countedPart, numberedPeriod } from './numbered-periods.ts';
import { pointedPeriod } from './pointed-periods.ts';
import { relativeDate } from './relative-dates.ts';
import { decadeAt, seasonAt } from './seasons-and-decades.ts';
import { shiftedDate } from './shifted-dates.ts';
import { countedWeekday, dayOfPointedMonth, weekdayDate, weekOfDate, weekThenDay } from './weekday-dates.ts';
import { yearAlone } from './years.ts';

/** Returns the dates among `tokens` of `text` in order. Without `published`, what needs it is left out. */
export function readDates(
  tokens: readonly Token[],
  text: string,
  words: DateWords,
  published: Day | undefined,
): DateMention[] {
  const found: DateMention[] = [];
  const bare = withoutParticles(tokens, words);
  const starters = startersOf(words);
  const scan: DateScan = { tokens: bare, words, published, before: found };
  for (let at = 0; at < bare.length; ) {
    const token = bare[at];
    // Nearly all words begin no date.
    if (
      token === undefined ||
      token.kind === 'mark' ||
      (token.kind === 'word' && (!starters.has(token.norm) || isBareArticle(scan, at)))
    ) {
      at++;
      continue;
    }
    const point = readPoint(scan, at);
    const parsed =
      (mayOpenRange(scan, at, point) ? dateRange(scan, at, point, readPoint) : undefined) ?? point;
    if (parsed === undefined) {
      at++;
      continue;
    }
    const mention = mentionOf(bare, text, parsed, words);
    if (isCompared(scan, parsed)) found.push({ ...mention, isLoose: true });
    else
      found.push(
        parsed.isLoose === true ? { ...mention, isLoose: true, inner: innerOf(scan, text, parsed) } : mention,
      );
    at = parsed.to;
  }
  return found;
}

/** A range begins with a date, a figure, a month's name or the ordinal of a day. */
function mayOpenRange({ tokens, words }: DateScan, at: number, point: Parsed | undefined): boolean {
  const token = tokens[at];
  if (point !== undefined || token?.kind === 'number') return true;
  const norm = token?.norm ?? '';
  return (
    words.months.has(norm) ||
    words.now.has(norm) ||
    words.numbers.values.has(norm) ||
    longestFrom(words.ordinals, norm) > 0
  );
}

/** Articles begin a date only before a unit: `a week ago`. */
function isBareArticle({ tokens, words }: DateScan, at: number): boolean {
  const { numbers, units } = words;
  return (
    numbers.articles.has(tokens[at]?.norm ?? '') &&
    !units.has(tokens[at + 1]?.norm ?? '') &&
    !words.seasons.has(tokens[at + 1]?.norm ?? '')
  );
}

/** The date at a token, of any sort but a range: the longest there is, a firm one before a loose one. */
function readPoint(scan: DateScan, at: number): Parsed | undefined {
  let best = firmPoint(scan, at);
  for (let order = 0; order < loosePoints.length; order++) {
    const parsed = loosePoints[order]?.(scan, at);
    if (parsed !== undefined && (best === undefined || lengthOf(parsed) > lengthOf(best))) best = parsed;
  }
  const shifted = shiftedDate(scan, at, readPoint);
  return shifted !== undefined && (best === undefined || lengthOf(shifted) > lengthOf(best)) ? shifted : best;
}

function lengthOf({ from, to }: Parsed): number {
  return to - from;
}

function firmPoint(scan: DateScan, at: number): Parsed | undefined {
  return (
    digitsDate(scan, at) ??
    weekdayDate(scan, at) ??
    calendarDate(scan, at) ??
    yearAlone(scan, at) ??
    relativeDate(scan, at)
  );
}

const loosePoints = [
  weekThenDay,
  countedWeekday,
  dayOfPointedMonth,
  weekOfDate,
  hijriDate,
  numberedPeriod,
  countedPart,
  pointedPeriod,
  countedDate,
  seasonAt,
  decadeAt,
  feastDate,
];

/** «نفس الفترة من عام 2023»: the year that this one is compared with. Nobody who was not told can name it. */
function isCompared({ tokens, words }: DateScan, { from, told }: Parsed): boolean {
  if (told !== 'full') return false;
  let index = from - 1;
  while (words.yearNouns.has(tokens[index]?.norm ?? '') || words.links.has(tokens[index]?.norm ?? ''))
    index--;
  return index > 0 && words.samePeriods.has(phraseAt(tokens, index - 1, 2));
}

/** The firm dates among the words of a loose one. */
function innerOf({ tokens, ...scan }: DateScan, text: string, { from, to }: Parsed): DateMention[] {
  const inside: DateScan = { ...scan, tokens: tokens.slice(0, to) };
  const found: DateMention[] = [];
  for (let at = from; at < to; ) {
    const parsed = firmPoint(inside, at);
    if (parsed !== undefined && parsed.isLoose !== true)
      found.push(mentionOf(tokens, text, parsed, scan.words));
    at = Math.max(at + 1, parsed?.to ?? 0);
  }
  return found;
}

function mentionOf(tokens: readonly Token[], text: string, parsed: Parsed, words: DateWords): DateMention {
  const start = tokens[parsed.from]?.start ?? 0;
  const end = tokens[parsed.to - 1]?.end ?? start;
  const lead = tokens[parsed.from - 1];
  const led = lead !== undefined && (words.leads.has(lead.norm) || words.yearNouns.has(lead.norm));
  const { from, to, value, told, inferredYear, until, conflict, season, back, isAimed, isPointed } = parsed;
  return {
    type: 'date',
    start,
    end,
    text: text.slice(start, end),
    from,
    to,
    value,
    told,
    inferredYear,
    leadStart: led ? lead.start : start,
    ...(until === undefined ? {} : { until }),
    ...(conflict === undefined ? {} : { conflict }),
    ...(season === undefined ? {} : { season }),
    ...(back === undefined ? {} : { back }),
    ...(isAimed === undefined ? {} : { isAimed }),
    ...(isPointed === undefined ? {} : { isPointed }),
  };
}
