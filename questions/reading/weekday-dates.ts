// Weekdays: alone, with the date they name, within a week, or counted in a month.

import { daysOf, isDay, monthLength, weekdayOf } from './calendar.ts';
import { calendarDate, dayNumber, monthAt } from './calendar-dates.ts';
import {
  type DateScan,
  dateValue,
  dayNumbered,
  dayOfIso,
  dayValue,
  loose,
  monthsOf,
  type Parsed,
  plain,
} from './date-parts.ts';
import { mondayBefore, pointedAt } from './pointed-periods.ts';
import { inferYear } from './relative-dates.ts';
import { yearNumber } from './years.ts';

/** Returns the day at `at` that a weekday tells, with its date where it has one. */
export function weekdayDate(scan: DateScan, at: number): Parsed | undefined {
  const { tokens, words, published } = scan;
  const direction = words.directionFirst ? words.directions.get(tokens[at]?.norm ?? '') : undefined;
  const index = direction === undefined ? at : at + 1;
  const weekday = words.weekdays.get(tokens[index]?.norm ?? '');
  if (weekday === undefined) return undefined;
  let next = index + 1;
  while (tokens[next]?.norm === ',' || words.fillers.has(tokens[next]?.norm ?? '')) next++;
  const dated = direction === undefined ? calendarDate(scan, next) : undefined;
  if (dated !== undefined && dated.value.granularity === 'day') {
    const agrees = weekdayOf(dayOfIso(dated.value.iso)) === weekday;
    return { ...dated, from: at, ...(agrees ? {} : { conflict: 'weekday' as const }) };
  }
  if (published === undefined) return undefined;
  const numbered = direction === undefined ? numberedDay(scan, at, next, weekday) : undefined;
  if (numbered !== undefined) return numbered;
  const week = weekOf(scan, index + 1);
  if (week !== undefined && direction === undefined)
    return loose(at, week.to, dayNumbered(week.monday + ((weekday + 6) % 7)), undefined);
  const after = words.directions.get(tokens[index + 1]?.norm ?? '');
  const way = direction ?? after;
  const today = daysOf(published);
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const days =
    way === 0
      ? mondayBefore(today) + ((weekday + 6) % 7)
      : way === 1
        ? today + (7 - back)
        : today - (way === -1 && back === 0 ? 7 : back);
  const to = index + (direction === undefined && after !== undefined ? 2 : 1);
  const found = plain(at, to, dayNumbered(days), 'relative');
  if (way !== undefined) return found;
  // « à vendredi »; the noun or the article of the day stands between.
  const lead = words.leads.has(tokens[at - 1]?.norm ?? '') ? at - 2 : at - 1;
  const isAimed = words.until.has(tokens[lead]?.norm ?? '');
  return { ...found, back, ...(isAimed ? { isAimed } : {}) };
}

/** The months around that of publication, the nearest first, the one behind before the one ahead. */
const monthsAround = [0, ...[1, 2, 3, 4, 5, 6, 7].flatMap((months) => [-months, months])];

/** `Friday the 22nd`, «الجمعة 22»: the nearest such day that is that weekday. */
function numberedDay(scan: DateScan, at: number, from: number, weekday: number): Parsed | undefined {
  const { tokens, words, published } = scan;
  if (published === undefined) return undefined;
  const index = words.links.has(tokens[from]?.norm ?? '') ? from + 1 : from;
  const token = tokens[index];
  const day = dayNumber(tokens, index, words);
  if (day === undefined || token === undefined) return undefined;
  // «الأحد الثاني» may be the second one.
  if (token.kind === 'word' && day.day <= 5 && index === from) return undefined;
  // «الجمعة 22 شخصاً» counts people.
  if (token.kind === 'number' && day.to === index + 1 && tokens[day.to]?.kind === 'word') {
    const unit = tokens[day.to]?.norm ?? '';
    if (!words.until.has(unit) && !words.from.has(unit) && !words.links.has(unit)) return undefined;
  }
  for (const step of monthsAround) {
    const months = monthsOf(published) + step;
    const date = { year: Math.floor(months / 12), month: (months % 12) + 1, day: day.day };
    if (isDay(date) && weekdayOf(date) === weekday) return loose(at, day.to, dayValue(date), undefined);
  }
  return undefined;
}

/** «من الأسبوع المقبل», `next week`, « de la semaine prochaine » behind a weekday. */
function weekOf(scan: DateScan, at: number): { monday: number; to: number } | undefined {
  const { tokens, words, published } = scan;
  let index = at;
  while (words.links.has(tokens[index]?.norm ?? '')) index++;
  const pointed = pointedAt(scan, index);
  if (pointed?.unit !== 'week' || published === undefined) return undefined;
  return { monday: mondayBefore(daysOf(published)) + 7 * pointed.way, to: pointed.to };
}

/** Returns the weekday that a week before it is told for: «الأسبوع المقبل الجمعة», `next week Friday`. */
export function weekThenDay(scan: DateScan, at: number): Parsed | undefined {
  const { tokens, words } = scan;
  const week = weekOf(scan, at);
  if (week === undefined) return undefined;
  let index = week.to;
  while (words.fillers.has(tokens[index]?.norm ?? '')) index++;
  const weekday = words.weekdays.get(tokens[index]?.norm ?? '');
  if (weekday === undefined) return undefined;
  return loose(at, index + 1, dayNumbered(week.monday + ((weekday + 6) % 7)), undefined);
}

/** Returns the day at `at` of a month that is pointed at: «20 من الشهر المقبل», `the 21st of this month`. */
export function dayOfPointedMonth(scan: DateScan, at: number): Parsed | undefined {
  const { tokens, words, published } = scan;
  const day = dayNumber(tokens, at, words);
  if (day === undefined || published === undefined) return undefined;
  let index = words.units.get(tokens[day.to]?.norm ?? '') === 'day' ? day.to + 1 : day.to;
  while (words.links.has(tokens[index]?.norm ?? '')) index++;
  // `the 26th day of the month`
  const isThis =
    words.directionFirst && index > day.to + 1 && words.monthUnits.has(tokens[index]?.norm ?? '');
  const pointed = isThis ? { unit: 'month', way: 0, to: index + 1 } : pointedAt(scan, index);
  if (pointed?.unit !== 'month') return undefined;
  const months = monthsOf(published) + pointed.way;
  const value = dateValue(Math.floor(months / 12), (months % 12) + 1, day.day);
  return value === undefined ? undefined : loose(at, pointed.to, value, undefined);
}

/** Returns the week that the date behind it lies in: `the week of September 16`, «أسبوع 16 سبتمبر». */
export function weekOfDate(scan: DateScan, at: number): Parsed | undefined {
  const { tokens, words } = scan;
  if (words.units.get(tokens[at]?.norm ?? '') !== 'week') return undefined;
  let index = at + 1;
  while (words.links.has(tokens[index]?.norm ?? '')) index++;
  const date = calendarDate(scan, index);
  if (date === undefined || date.value.granularity !== 'day') return undefined;
  const monday = mondayBefore(daysOf(dayOfIso(date.value.iso)));
  return loose(at, date.to, dayNumbered(monday), dayNumbered(monday + 6), date.told);
}

/** Returns the nth weekday of a month at `at`: `first Friday of July`, «أول يوم جمعة من يوليو». */
export function countedWeekday(scan: DateScan, at: number): Parsed | undefined {
  const { tokens, words, published } = scan;
  const nth = words.ranks.get(tokens[at]?.norm ?? '');
  if (nth === undefined) return undefined;
  const noun = words.units.get(tokens[at + 1]?.norm ?? '') === 'day' ? at + 2 : at + 1;
  const weekday =
    words.countedWeekdays.get(tokens[noun]?.norm ?? '') ?? words.weekdays.get(tokens[noun]?.norm ?? '');
  if (weekday === undefined) return undefined;
  let index = noun + 1;
  while (words.links.has(tokens[index]?.norm ?? '') || words.monthUnits.has(tokens[index]?.norm ?? ''))
    index++;
  const pointed = pointedAt(scan, index);
  if (pointed?.unit === 'month' && published !== undefined)
    return nthOf(at, pointed.to, monthsOf(published) + pointed.way, weekday, nth);
  const month = monthAt(tokens, index, words);
  if (month === undefined) return undefined;
  const year = yearNumber(tokens[month.to]);
  if (year === undefined && published === undefined) return undefined;
  const inferred =
    year ?? (published === undefined ? 0 : inferYear(published, month.month, undefined, undefined));
  const to = year === undefined ? month.to : month.to + 1;
  return nthOf(at, to, inferred * 12 + month.month - 1, weekday, nth);
}

function nthOf(from: number, to: number, months: number, weekday: number, nth: number): Parsed | undefined {
  const day = nthWeekday(Math.floor(months / 12), (months % 12) + 1, weekday, nth);
  return day === undefined ? undefined : loose(from, to, dayValue({ ...day }), undefined);
}

/** Returns the nth weekday of a month, the last for -1 or 5; `undefined` where the month has none. */
export function nthWeekday(
  year: number,
  month: number,
  weekday: number,
  nth: number,
): { year: number; month: number; day: number } | undefined {
  const first = 1 + ((weekday - weekdayOf({ year, month, day: 1 }) + 7) % 7);
  const length = monthLength(year, month);
  if (nth === -1) return { year, month, day: first + 7 * Math.floor((length - first) / 7) };
  const day = first + 7 * (nth - 1);
  return day > length ? undefined : { year, month, day };
}
