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
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Number vocabulary of English. */
export const enNumbers: NumberWords = {
  values: new Map([
    ...units.map((word, value) => [word, value] as const),
    ...tens.map((word, index) => [word, (index + 2) * 10] as const),
  ]),
  scales: wordMap([
    ['hundred', 100],
    ['thousand', 1_000],
    ['million|m', 1_000_000],
    ['billion|bn', 1_000_000_000],
    ['trillion', 1_000_000_000_000],
  ]),
  wholes: new Map(),
  joiners: wordSet('and'),
  misread: new Set(),
  prefixes: '',
  joiningPrefix: '',
  fractions: new Map(),
  bounds: wordMap([
    ['about|around|some|roughly|nearly|almost|approximately', 'about'],
    ['more than|over|at least|no fewer than|no less than|upwards of', 'atLeast'],
    ['less than|fewer than|under|up to|at most|no more than', 'atMost'],
  ]),
  unitLinks: wordSet('of'),
  percent: wordSet('%|percent|per cent'),
  currencies: wordMap([
    ['dollar|dollars|$', 'usd'],
    ['euro|euros|€', 'eur'],
    ['pound|pounds|£', 'gbp'],
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
  countedNoun: (norm) => nouns.get(norm),
  decimalMark: '.',
};
