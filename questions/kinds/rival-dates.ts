// Wrong dates: of the key's granularity and side by side with it, those of the article first.

import { type Chance, shuffled } from '../chance.ts';
import type { Language, Told } from '../languages/language.ts';
import type { DateValue } from '../question.ts';
import { dayAt, dayFrom, daysOf, isoOf } from '../reading/calendar.ts';
import type { DateMention } from '../reading/mention.ts';
import { spread } from './rival-ranks.ts';

/** How far a wrong date lies from the key, in years, months or three days at a time. */
const dateSteps = [-4, -3, -2, -1, 1, 2, 3, 4];

/** Returns wrong dates for the key `answer`, best first. */
export function rivalDates(answer: DateMention, language: Language, told: Told, chance: Chance): string[] {
  const { value } = answer;
  const others = told.reading.entities.filter(
    (mention): mention is DateMention =>
      mention.type === 'date' &&
      mention.value.granularity === value.granularity &&
      mention.told !== 'relative' &&
      mention.conflict === undefined,
  );
  // A year that is written inside fuller dates is as good a rival as one that stands alone.
  const coarse = told.reading.entities.flatMap((mention) =>
    mention.type === 'date' && mention.told === 'full' && value.granularity === 'year'
      ? [{ ...value, iso: mention.value.iso.slice(0, 4) }]
      : [],
  );
  const near = [...others.map((mention) => mention.value), ...coarse].filter(
    (other) => other.iso !== value.iso && isMonthEnd(other) === isMonthEnd(value),
  );
  // Days that are all made up ask nobody to read.
  if (near.length === 0) return [];
  const shifted = shuffled(dateSteps, chance).map((step) =>
    isMonthEnd(value) ? monthEnd(value, step) : shiftDate(value, step),
  );
  // Of what is past when the article is published, no later day is thinkable.
  const { published } = told.reading;
  const isAhead = value.iso > published.slice(0, value.iso.length);
  const last = isAhead ? '9999' : published;
  const pool = [...shuffled(near, chance), ...shifted].flatMap((date) =>
    date.iso.slice(0, last.length) > last.slice(0, date.iso.length) ||
    // And of what is to come no past one.
    (isAhead && date.iso < published.slice(0, date.iso.length))
      ? []
      : [
          {
            isBelow: date.iso < value.iso,
            text: language.writeDate(date, told),
          },
        ],
  );
  return spread(pool, chance);
}

/** How far a date that makes a statement false lies from the true one. */
const nearSteps = [-3, -2, -1, 1, 2, 3];

/** Returns dates near `value`, of its granularity. */
export function nearDates(value: DateValue): DateValue[] {
  return nearSteps.map((step) => (isMonthEnd(value) ? monthEnd(value, step) : shiftDate(value, step)));
}

/** Accounts close with a month: beside the last day of one only last days are thinkable. */
function isMonthEnd({ iso, granularity }: DateValue): boolean {
  const day = granularity === 'day' ? dayFrom(iso) : undefined;
  return day !== undefined && isoOf(dayAt(daysOf(day) + 1)).endsWith('-01');
}

/** The last day of the month `step` months away. */
function monthEnd(value: DateValue, step: number): DateValue {
  const { iso } = shiftDate({ ...value, iso: value.iso.slice(0, 7), granularity: 'month' }, step + 1);
  const first = dayFrom(`${iso}-01`);
  return first === undefined ? value : { ...value, iso: isoOf(dayAt(daysOf(first) - 1)) };
}

/** The date some days, months or years away, by its own granularity. */
function shiftDate(value: DateValue, step: number): DateValue {
  if (value.granularity === 'year') return { ...value, iso: String(Number(value.iso) + step) };
  if (value.granularity === 'month') {
    const months = Number(value.iso.slice(0, 4)) * 12 + Number(value.iso.slice(5, 7)) - 1 + step;
    return { ...value, iso: `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}` };
  }
  const day = dayFrom(value.iso);
  return day === undefined ? value : { ...value, iso: isoOf(dayAt(daysOf(day) + step * 3)) };
}
