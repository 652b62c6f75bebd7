// The day a report gives as its own before its first word (« 17 août 2012. - », `Tuesday, September 22, 2015` on a line): what
// relative days count from, whatever day the text was stored under.
import { type Day, dayFrom, daysOf } from '../../reading/calendar.ts';
import type { DateWords } from '../../reading/date-words.ts';
import { readDates } from '../../reading/dates.ts';
import type { Token } from '../../text/tokens.ts';

/** Most tokens looked at: a headline and the day below it. */
const reach = 40;

/** UTF-16 units behind a day among which the break or the dash stands that sets it apart. */
const behind = 24;

/** Furthest apart a dateline without its year and the day of publication may be, in days, to be of one piece of news. */
const mostDaysBetween = 7;

/**
 * Returns the day that relative days of the text count from: the one that opens it or stands alone on one of its first lines, or else
 * `published`. A day without its year that lies far from `published` leaves it unknown: the text was not stored under its day.
 */
export function dayOfWriting(
  tokens: readonly Token[],
  text: string,
  words: DateWords,
  published: Day | undefined,
): Day | undefined {
  const opening = text.slice(0, (tokens[reach - 1]?.end ?? text.length) + behind);
  if (!/[\n–—-]/.test(opening)) return published;
  for (const date of readDates(tokens.slice(0, reach), text, words, published)) {
    if (date.told === 'relative' || date.value.granularity !== 'day' || date.until !== undefined) continue;
    if (date.conflict !== undefined && date.conflict !== 'year') continue;
    const before = text.slice(Math.max(0, date.leadStart - 24), date.leadStart);
    const after = text.slice(date.end, date.end + behind);
    const opensLine = /(?:^|\n)[^\n.]{0,14}$/.test(before) && (date.leadStart < 24 || before.includes('\n'));
    const isApart = /^(?:\n|\s*[.,]?[^\n.]{0,14}\.?\s*[-–—]\s)/.test(after);
    if (!opensLine || !isApart) continue;
    const day = dayFrom(date.value.iso);
    if (date.told === 'full' || day === undefined || published === undefined) return day ?? published;
    return Math.abs(daysOf(published) - daysOf(day)) <= mostDaysBetween ? day : undefined;
  }
  return published;
}
