// French calendar words.
import type { DateValue } from '../../question.ts';
import { dayFrom, weekdayOf } from '../../reading/calendar.ts';
import type { DateWords } from '../../reading/date-words.ts';
import { wordMap, wordSet } from '../words.ts';
import { frNumbers } from './numbers.ts';
import { frPeriods } from './periods.ts';

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;
const weekdays = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const;

/** Calendar vocabulary of French. */
export const frDates: DateWords = {
  ...frPeriods,
  numbers: frNumbers,
  months: wordMap([
    ...months.map((name, index) => [name, index + 1] as const),
    ['janv|jan', 1],
    ['févr|fév', 2],
    ['avr', 4],
    ['juin|jun', 6],
    ['juil|jul', 7],
    ['sept|sep', 9],
    ['oct', 10],
    ['nov', 11],
    ['déc', 12],
  ]),
  ambiguousMonths: wordSet('mars|janv|jan|févr|fév|avr|jun|juil|jul|sept|sep|oct|nov|déc'),
  weekdays: wordMap(weekdays.map((name, index) => [name, index] as const)),
  ordinals: wordMap([['1er|premier', 1]]),
  ofWords: wordSet('de'),
  leads: wordSet('le'),
  fillers: wordSet('le'),
  yearLeads: wordSet('en|depuis|année|an|fin|début|avant|après|dès|de'),
  yearNouns: wordSet('année'),
  days: wordMap([
    ['hier', -1],
    ['avant-hier|avant hier', -2],
    ["aujourd'hui", 0],
    ['demain', 1],
    ['après-demain', 2],
  ]),
  directions: wordMap<-1 | 0 | 1>([
    ['dernier|dernière|passé|passée', -1],
    ['prochain|prochaine', 1],
  ]),
  yearUnits: wordSet('an|année'),
  monthUnits: wordSet('mois'),
  sameYear: wordSet('la même année|même année|cette année-là|cette même année'),
  yearJoiners: wordSet('de|l'),
  partNouns: new Set(),
  directionFirst: false,
  eras: new Set(),
};

/** Returns « 8 décembre 2024 », « décembre 2024 » or « 2024 ». */
export function writtenDate(date: DateValue): string {
  const [year = '', month = '', day = ''] = date.iso.split('-');
  const name = months[Number(month) - 1];
  if (name === undefined) return year;
  if (day === '') return `${name} ${year}`;
  return `${day === '01' ? '1er' : Number(day)} ${name} ${year}`;
}

/** Returns a relative day in full: « le mardi 27 janvier 2026 », « en 2025 ». */
export function writtenRelative(date: DateValue, preposition: string): string {
  const day = dayFrom(date.iso);
  if (date.granularity !== 'day' || day === undefined) {
    return preposition === 'en' ? writtenDate(date) : `en ${writtenDate(date)}`;
  }
  return `le ${weekdays[weekdayOf(day)] ?? ''} ${writtenDate(date)}`;
}
