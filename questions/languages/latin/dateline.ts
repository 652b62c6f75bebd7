// The day a report gives as its own before its first word (« 17 août 2012. - », `Tuesday, September 22, 2015` on a line): what
// relative days count from, whatever day the text was stored under.
import { type Day, dayFrom } from '../../reading/calendar.ts';
import type { DateWords } from '../../reading/date-words.ts';
import { readDates } from '../../reading/dates.ts';
import type { Token } from '../../text/tokens.ts';

/** Most tokens looked at: a headline and the day below it. */
const reach = 40;

/** UTF-16 units behind a day among which the break or the dash stands that sets it apart. */
const behind = 24;

/** Returns the day that opens the text or stands alone on one of its first lines, if there is one. */
export function datelineOf(tokens: readonly Token[], text: string, words: DateWords): Day | undefined {
  const opening = text.slice(0, (tokens[reach - 1]?.end ?? text.length) + behind);
  if (!/[\n–—-]/.test(opening)) return undefined;
  for (const date of readDates(tokens.slice(0, reach), text, words, undefined)) {
    if (date.told !== 'full' || date.value.granularity !== 'day' || date.conflict !== undefined) continue;
    const before = text.slice(Math.max(0, date.leadStart - 24), date.leadStart);
    const after = text.slice(date.end, date.end + behind);
    const opensLine = /(?:^|\n)[^\n.]{0,14}$/.test(before) && (date.leadStart < 24 || before.includes('\n'));
    const isApart = /^(?:\n|\s*[.,]?[^\n.]{0,14}\.?\s*[-–—]\s)/.test(after);
    if (opensLine && isApart) return dayFrom(date.value.iso);
  }
  return undefined;
}
