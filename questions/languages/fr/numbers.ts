// French number words, scales, bounds, money and measures. Own list.
import type { NumberWords } from '../../reading/number-words.ts';
import { wordMap, wordSet } from '../words.ts';
import { countedNouns } from './lexicon-counted-nouns.ts';

const nouns: ReadonlyMap<string, string> = wordMap(
  countedNouns.map(({ one, many }) => [`${one}|${many}`, one] as const),
);
const units =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );

/** Number vocabulary of French. */
export const frNumbers: NumberWords = {
  values: wordMap([
    ...units.map((word, value) => [word, value] as const),
    ['une', 1],
    ['vingt', 20],
    ['trente', 30],
    ['quarante', 40],
    ['cinquante', 50],
    ['soixante', 60],
    ['soixante-dix', 70],
    ['quatre-vingts|quatre-vingt', 80],
    ['quatre-vingt-dix', 90],
  ]),
  scales: wordMap([
    ['cent|cents', 100],
    ['mille', 1_000],
    ['million|millions', 1_000_000],
    ['milliard|milliards', 1_000_000_000],
  ]),
  wholes: new Map(),
  joiners: wordSet('et'),
  misread: new Set(),
  prefixes: '',
  joiningPrefix: '',
  fractions: new Map(),
  bounds: wordMap([
    ["environ|près de|quelque|presque|à peu près|autour de|près d'|environ de", 'about'],
    ["plus de|au moins|plus d'|au minimum", 'atLeast'],
    ["moins de|au plus|jusqu'à|moins d'|au maximum", 'atMost'],
  ]),
  unitLinks: wordSet("d'|de"),
  percent: wordSet('%|pour cent'),
  currencies: wordMap([
    ['dollar|dollars|$', 'usd'],
    ['euro|euros|€', 'eur'],
    ['livre sterling|livres sterling|£', 'gbp'],
    ['franc suisse|francs suisses', 'chf'],
  ]),
  currencyQualifiers: wordMap([
    ['américains|américain', 'us'],
    ['canadiens|canadien', 'ca'],
  ]),
  measures: wordMap([
    ['kilomètre|kilomètres|km', 'km'],
    ['mètre|mètres|m', 'm'],
    ['mètres carrés|mètre carré|m²', 'm2'],
    ['kilomètres carrés|km²', 'km2'],
    ['hectare|hectares', 'ha'],
    ['tonne|tonnes', 't'],
    ['kilogramme|kilogrammes|kilo|kilos|kg', 'kg'],
    ['litre|litres', 'l'],
    ['degré|degrés', 'degree'],
  ]),
  labels: wordSet('numéro|n°|article|résolution|ligne|chapitre|page|salle|vol|route'),
  countedNoun: (norm) => nouns.get(norm),
  decimalMark: ',',
};
