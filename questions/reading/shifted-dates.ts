// So many days, weeks or months from a date that is told: `two weeks before Christmas`, `three days after 12 January`.
import { daysOf } from './calendar.ts';
import { countAt, monthsAway } from './counted-dates.ts';
import { type DateScan, dayNumbered, dayOfIso, loose, type Parsed } from './date-parts.ts';
import type { ReadPoint } from './range-links.ts';

/** Returns the day at `at` that is counted from another date; counted from a month or a year it is none. */
export function shiftedDate(scan: DateScan, at: number, readPoint: ReadPoint): Parsed | undefined {
  const { tokens, words } = scan;
  if (words.shifts.size === 0) return undefined;
  const count = countAt(tokens, at, words);
  const way = count === undefined ? undefined : words.shifts.get(tokens[count.to]?.norm ?? '');
  if (count === undefined || way === undefined) return undefined;
  let index = count.to + 1;
  while (words.fillers.has(tokens[index]?.norm ?? '')) index++;
  const point = readPoint(scan, index);
  if (point === undefined || point.until !== undefined || point.value.granularity !== 'day') return undefined;
  const moved = daysOf(monthsAway(dayOfIso(point.value.iso), way * count.months)) + way * count.days;
  return loose(at, point.to, dayNumbered(moved), undefined);
}
