// English calendar words.

import type { DateValue } from '../../question.ts';
import { dayFrom, weekdayOf } from '../../reading/calendar.ts';
import type { DateWords } from '../../reading/date-words.ts';
import { remembered } from '../../text/remembered.ts';
import { wordMap, wordSet } from '../words.ts';
import { enNumbers } from './numbers.ts';
import { enPeriods, ordinalWords } from './periods.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** Calendar vocabulary of English. */
export const enDates: DateWords = {
  ...enPeriods,
  numbers: enNumbers,
  months: wordMap([
    ...months.map((name, index) => [name, index + 1] as const),
    ['Jan', 1],
    ['Feb', 2],
    ['Mar', 3],
    ['Apr', 4],
    ['Jun', 6],
    ['Jul', 7],
    ['Aug', 8],
    ['Sept|Sep', 9],
    ['Oct', 10],
    ['Nov', 11],
    ['Dec', 12],
  ]),
  ambiguousMonths: wordSet('May|March|Mar|Jan|Feb|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec'),
  weekdays: wordMap(weekdays.map((name, index) => [name, index] as const)),
  ordinals: wordMap([
    ...Array.from(
      { length: 31 },
      (_, index) => [`${index + 1}${ordinalEnding(index + 1)}`, index + 1] as const,
    ),
    ...ordinalWords,
  ]),
  ofWords: wordSet('of'),
  leads: new Set(),
  fillers: wordSet('the|on'),
  yearLeads: wordSet('in|since|from|until|by|of|before|after|year|late|early|mid'),
  yearNouns: wordSet('year'),
  days: wordMap([
    ['yesterday', -1],
    ['day before yesterday', -2],
    ['tomorrow', 1],
    ['day after tomorrow', 2],
  ]),
  directions: wordMap<-1 | 0 | 1>([
    ['last', -1],
    ['this', 0],
    ['next', 1],
  ]),
  yearUnits: wordSet('year'),
  monthUnits: wordSet('month'),
  sameYear: wordSet('that year|the same year|same year'),
  yearJoiners: wordSet('of|in'),
  partNouns: new Set(),
  directionFirst: true,
  eras: new Set(),
};

function ordinalEnding(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}

const named = `(?:${months.join('|')}|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)\\.?`;
const monthFirst = new RegExp(`(?<!\\d )${named} \\d{1,2}(?!\\d)`);
const dayFirst = new RegExp(`(?<!\\d)\\d{1,2} ${named}(?! \\d{1,2}(?!\\d))`);

/** Whether an article writes `May 4` and nowhere `4 May`. */
const isMonthFirst = remembered((text) => monthFirst.test(text) && !dayFirst.test(text));

/** Returns `8 December 2024`, or `December 8, 2024` where `text` has that order, `December 2024` or `2024`. */
export function writtenDate(date: DateValue, text: string): string {
  const [year = '', month = '', day = ''] = date.iso.split('-');
  const name = months[Number(month) - 1];
  if (name === undefined) return year;
  if (day === '') return `${name} ${year}`;
  return isMonthFirst(text) ? `${name} ${Number(day)}, ${year}` : `${Number(day)} ${name} ${year}`;
}

/** Prepositions that a day stands behind as it is: `the early hours of Sunday`, `by Sunday`. */
const leading: ReadonlySet<string> = new Set(
  'on in since until till of by from before after through for between'.split(' '),
);

/** Returns a relative day in full, with `on` or `in` where no preposition stands before it. */
export function writtenRelative(date: DateValue, preposition: string, text: string): string {
  const day = dayFrom(date.iso);
  const isLed = leading.has(preposition);
  if (date.granularity !== 'day' || day === undefined)
    return `${isLed ? '' : 'in '}${writtenDate(date, text)}`;
  const comma = isMonthFirst(text) ? ',' : '';
  return `${isLed ? '' : 'on '}${weekdays[weekdayOf(day)] ?? ''}${comma} ${writtenDate(date, text)}`;
}
