// English number words, scales, bounds, money and measures. Own list.
import type { NumberWords } from '../../reading/number-words.ts';
import { wordMap, wordSet } from '../words.ts';
import { countedNouns } from './lexicon-counted-nouns.ts';

const nouns: ReadonlyMap<string, string> = new Map(
  countedNouns.flatMap(
    ({ one, many }) =>
      [
        [one, one],
        [many, one],
      ] as const,
  ),
);
const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
/** Parts from thirds to twentieths as singular and plural; halves and quarters are listed by themselves. */
const parts: readonly (readonly [name: string, value: number])[] = [
  ['third', 3],
  ['fourth', 4],
  ['quarter', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['twelfth', 12],
  ['twentieth', 20],
  ['thirtieth', 30],
  ['hundredth', 100],
  ['thousandth', 1_000],
  ['millionth', 1_000_000],
];
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Number vocabulary of English. */
export const enNumbers: NumberWords = {
  values: new Map([
    ...units.map((word, value) => [word, value] as const),
    ['nought', 0],
    ['naught', 0],
    ...tens.map((word, index) => [word, (index + 2) * 10] as const),
  ]),
  scales: wordMap([
    ['dozen|dozens', 12],
    ['hundred|hundreds', 100],
    ['thousand|thousands', 1_000],
    ['lakh', 100_000],
    ['million|millions|mln', 1_000_000],
    ['crore', 10_000_000],
    ['billion|billions|bn|bln', 1_000_000_000],
    ['trillion|trillions|tn|tln', 1_000_000_000_000],
  ]),
  vagueScales: wordSet('dozens|hundreds|thousands|millions|billions|trillions|mln|bn|bln|tn|tln'),
  suffixes: wordMap([
    ['k', 1_000],
    ['m|mil|mm|mn', 1_000_000],
    ['b', 1_000_000_000],
  ]),
  wholes: new Map(),
  roundNumbers: new Map(),
  joiners: wordSet('and'),
  misread: new Set(),
  prefixes: '',
  joiningPrefix: '',
  unitsFirst: false,
  teensAfter: new Set(),
  articles: wordSet('a|an'),
  points: wordSet('point'),
  minus: wordSet('minus|negative'),
  fractions: wordMap([
    ['half', 1 / 2],
    ['quarter', 1 / 4],
  ]),
  denominators: new Map([['halves', 2], ...parts.map(([name, value]) => [`${name}s`, value] as const)]),
  singleDenominators: new Map(parts),
  partsOfDefinite: new Map(),
  article: '',
  notBeforeFraction: wordSet(
    'first|second|third|fourth|last|this|next|final|each|other|latter|better|opening|closing|top|bottom|the|previous|same',
  ),
  notAfterFraction: wordSet('time|way|year|marathon|brother|sister|finals|final'),
  fractionLinks: wordSet('of|a|an'),
  ratios: wordSet('out of|in|over|in every|of every'),
  bounds: wordMap([
    ['about|around|some|roughly|nearly|almost|approximately|close to', 'about'],
    [
      'more than|over|above|at least|upwards of|greater than|larger than|bigger than|higher than|exceed|exceeds|exceeding|exceeded|surpass|surpasses|surpassing|surpassed',
      'atLeast',
    ],
    [
      'more than or equal to|greater than or equal to|bigger or equal than|larger or equal than|higher or equal than|equal to or more than|at least or equal to',
      'atLeast',
    ],
    ['less than|fewer than|under|below|up to|at most|smaller than|lower than', 'atMost'],
    [
      'less than or equal to|less or equal than|smaller or equal than|lower or equal than|equal to or less than',
      'atMost',
    ],
  ]),
  boundNegations: wordSet('not|never|no'),
  boundsAfter: wordMap([
    ['or more|and more|or greater|or above|and above|and over|or over|at least|plus', 'atLeast'],
    ['or less|or fewer|or below|and under|at most|at the most', 'atMost'],
  ]),
  rangeOpeners: wordSet('between'),
  rangeJoiners: wordSet('and|to'),
  rangeLinks: wordSet('to|through'),
  rangeStarts: wordSet('from'),
  growth:
    'rise rose rising increas grow grew climb jump raise raising went gone going expand surg soar extend lift swell swol doubl tripl up'.split(
      ' ',
    ),
  unitLinks: wordSet('of'),
  percent: wordSet('%|percent|per cent'),
  currencies: wordMap([
    ['dollar|dollars|$', 'usd'],
    ['euro|euros|€', 'eur'],
    ['pound|pounds|£', 'gbp'],
    ...'crown peso shilling rupee dirham dinar riyal rial franc rouble ruble cedi lira shekel zloty forint florin guilder'
      .split(' ')
      .map((one) => [`${one}|${one}s`, one] as const),
    ['krona|kronor|kronas', 'krona'],
    ['krone|kroner|krones', 'krone'],
    ...'yen yuan naira rand baht ringgit birr kwacha taka'.split(' ').map((one) => [one, one] as const),
  ]),
  currencyQualifiers: wordMap([
    ['us', 'us'],
    ['canadian', 'ca'],
    ['australian', 'au'],
  ]),
  measures: wordMap([
    ['kilometre|kilometres|kilometer|kilometers|km', 'km'],
    ['metre|metres|meter|meters|m', 'm'],
    ['square metres|square meters', 'm2'],
    ['square kilometres|square kilometers', 'km2'],
    ['mile|miles', 'mi'],
    ['hectare|hectares', 'ha'],
    ['tonne|tonnes|ton|tons', 't'],
    ['kilogram|kilograms|kg', 'kg'],
    ['litre|litres|liter|liters', 'l'],
    ['degree|degrees', 'degree'],
  ]),
  labels: wordSet('number|no|article|resolution|route|chapter|page|room|flight|line'),
  ordinalEndings: wordSet('st|nd|rd|th'),
  countedNoun: (norm) => nouns.get(norm),
  decimalMark: '.',
};
