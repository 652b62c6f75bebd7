// English words for stretches of time: units, what points to them, seasons, decades, feasts.
import type { DateUnit, DateWords, Feast, Season, Way } from '../../reading/date-words.ts';
import { wordMap, wordSet } from '../words.ts';

type Periods = Omit<
  DateWords,
  | 'numbers'
  | 'months'
  | 'ambiguousMonths'
  | 'weekdays'
  | 'ordinals'
  | 'ofWords'
  | 'leads'
  | 'fillers'
  | 'yearLeads'
  | 'yearNouns'
  | 'days'
  | 'directions'
  | 'yearUnits'
  | 'monthUnits'
  | 'sameYear'
  | 'yearJoiners'
  | 'partNouns'
  | 'directionFirst'
  | 'eras'
>;

const ranks =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );

/** Ordinals to thirty-first in words. */
export const ordinalWords: readonly (readonly [list: string, day: number])[] = [
  ...ranks.map((word, index) => [word, index + 1] as const),
  ['twentieth', 20],
  ['thirtieth', 30],
  ['thirty-first|thirty first', 31],
  ...ranks.slice(0, 9).map((word, index) => [`twenty-${word}|twenty ${word}`, index + 21] as const),
];

/** The words. */
export const enPeriods: Periods = {
  countedWeekdays: new Map(),
  ranks: wordMap([
    ['first', 1],
    ['second', 2],
    ['third', 3],
    ['fourth', 4],
    ['fifth', 5],
    ['last|final', -1],
  ]),
  links: wordSet('of|in|the|beginning|starting|commencing|on'),
  looseDays: wordMap([['today|this day', 0]]),
  otherDays: new Set(),
  pointers: wordMap<Way>([
    ['last|past|previous', -1],
    ['this|current', 0],
    ['next|coming|upcoming', 1],
  ]),
  units: wordMap<DateUnit>([
    ['day|days', 'day'],
    ['weekend|weekends', 'weekend'],
    ['week|weeks', 'week'],
    ['month|months', 'month'],
    ['quarter|quarters', 'quarter'],
    ['half', 'half'],
    ["year|years|year's", 'year'],
    ['decade|decades', 'decade'],
    ['century|centuries', 'century'],
  ]),
  duals: new Map(),
  weekends: wordSet('weekend'),
  article: '',
  samePeriods: wordSet('same period|same month|same quarter|same time|corresponding period'),
  agoBefore: new Set(),
  agoAfter: wordSet('ago'),
  countsElse: new Set(),
  fromNow: wordSet('from now|from today|in the future'),
  ahead: new Set(),
  shifts: wordMap<1 | -1>([
    ['before', -1],
    ['after|from', 1],
  ]),
  counters: wordMap<Way>([
    ['last|past|previous', -1],
    ['next|coming|upcoming', 1],
  ]),
  seasons: wordMap<Season>([
    ['spring', 'spring'],
    ['summer', 'summer'],
    ['autumn|fall', 'autumn'],
    ['winter', 'winter'],
  ]),
  decades: wordMap([
    ['noughties', 2000],
    ['twenties', 20],
    ['thirties', 30],
    ['forties', 40],
    ['fifties', 50],
    ['sixties', 60],
    ['seventies', 70],
    ['eighties', 80],
    ['nineties', 90],
  ]),
  decadeEndings: wordSet('s'),
  decadeLeads: new Set(),
  letters: wordMap<DateUnit>([
    ['q', 'quarter'],
    ['h', 'half'],
  ]),
  from: wordSet('from'),
  between: wordSet('between'),
  until: wordSet('to|until|till|through'),
  now: wordSet('now|date'),
  joiners: wordSet('and'),
  feasts: wordMap<Feast>([
    ['christmas|christmas day|xmas', { month: 12, day: 25 }],
    ['christmas eve', { month: 12, day: 24 }],
    ["new year's day|new year", { month: 1, day: 1 }],
    ["new year's eve|new year eve", { month: 12, day: 31 }],
    ["valentine's day", { month: 2, day: 14 }],
    ['independence day', { month: 7, day: 4 }],
    ['halloween', { month: 10, day: 31 }],
    ['thanksgiving|thanksgiving day', { month: 11, weekday: 4, nth: 4 }],
    ['labour day|labor day', { month: 9, weekday: 1, nth: 1 }],
    ["mother's day", { month: 5, weekday: 0, nth: 2 }],
    ["father's day", { month: 6, weekday: 0, nth: 3 }],
    ['easter|easter sunday', { fromEaster: 0 }],
    ['good friday', { fromEaster: -2 }],
    ['easter monday', { fromEaster: 1 }],
    ["international workers' day|may day", { month: 5, day: 1 }],
    ['earth day', { month: 4, day: 22 }],
    ['eid al-fitr|eid al fitr', { hijriMonth: 10, day: 1 }],
    ['eid al-adha|eid al adha', { hijriMonth: 12, day: 10 }],
    ['memorial day', { month: 5, weekday: 1, nth: -1 }],
    ["saint patrick's day|st patrick's day", { month: 3, day: 17 }],
    ["presidents' day", { month: 2, weekday: 1, nth: 3 }],
    ['black friday', { month: 11, weekday: 4, nth: 4, after: 1 }],
    ['cyber monday', { month: 11, weekday: 4, nth: 4, after: 4 }],
    ['martin luther king day|mlk day', { month: 1, weekday: 1, nth: 3 }],
  ]),
  prefixes: '',
  hijriMonths: wordMap([['ramadan', 9]]),
  hijriEras: wordSet('ah'),
  calledAfterDays: new Set(),
  monthLeads: wordSet('in|since|last|next|this|of|early|late|mid|during|month'),
  aheadOfNow: new Set(),
  afterNext: wordSet('after next|after the next'),
  rests: wordSet('rest of the|rest of|rest of this'),
  parts: wordSet(
    'end of the|end of|beginning of the|start of the|middle of the|later in the|earlier in the|later this|earlier this',
  ),
  yearTails: wordSet('or later|or after|and later|and after|or earlier|or before'),
  yearPrepositions: new Set(),
};
