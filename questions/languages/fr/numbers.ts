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

/** Parts of one, as singular; the plural adds an s. */
const parts: readonly (readonly [name: string, value: number])[] = [
  ['quart', 4],
  ['quatrième', 4],
  ['cinquième', 5],
  ['sixième', 6],
  ['septième', 7],
  ['huitième', 8],
  ['neuvième', 9],
  ['dixième', 10],
  ['douzième', 12],
  ['vingtième', 20],
  ['centième', 100],
  ['millième', 1_000],
  ['millionième', 1_000_000],
  ['billionième', 1_000_000_000_000],
];

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
    ['soixante-dix|septante', 70],
    ['quatre-vingts|quatre-vingt|quatre vingts|quatre vingt|huitante|octante', 80],
    ['quatre-vingt-dix|nonante', 90],
    ['dix sept', 17],
    ['dix huit', 18],
    ['dix neuf', 19],
  ]),
  scales: wordMap([
    ['douzaine|douzaines', 12],
    ['cent|cents', 100],
    ['mille', 1_000],
    ['million|millions', 1_000_000],
    ['milliard|milliards', 1_000_000_000],
    ['billion|billions', 1_000_000_000_000],
  ]),
  vagueScales: wordSet('douzaine|douzaines|cents|millions|milliards|billions'),
  suffixes: wordMap([
    ['k', 1_000],
    ['m', 1_000_000],
    ['md|mds', 1_000_000_000],
  ]),
  wholes: new Map(),
  roundNumbers: wordMap([
    ['dizaine', 10],
    ['douzaine', 12],
    ['quinzaine', 15],
    ['vingtaine', 20],
    ['trentaine', 30],
    ['quarantaine', 40],
    ['cinquantaine', 50],
    ['soixantaine', 60],
    ['centaine', 100],
    ['millier', 1_000],
  ]),
  joiners: wordSet('et'),
  misread: new Set(),
  prefixes: '',
  joiningPrefix: '',
  unitsFirst: false,
  teensAfter: new Set([60, 80]),
  articles: wordSet('un|une'),
  points: wordSet('virgule'),
  minus: wordSet('moins'),
  fractions: wordMap([
    ['demi|demie|moitié', 1 / 2],
    ['tiers', 1 / 3],
  ]),
  denominators: new Map([
    ['tiers', 3],
    ...wordMap(parts.map(([name, value]) => [`${name}s|${name}`, value] as const)),
  ]),
  singleDenominators: wordMap([['tiers', 3], ...parts]),
  partsOfDefinite: new Map(),
  article: '',
  notBeforeFraction: wordSet('première|seconde|deuxième'),
  notAfterFraction: wordSet('monde|état|ordre|finale|siècle|heure|temps'),
  fractionLinks: wordSet("de|d'|du|des"),
  ratios: wordSet('sur'),
  bounds: wordMap([
    ["environ|près de|quelque|presque|à peu près|autour de|près d'|environ de", 'about'],
    ["plus de|au moins|plus d'|au minimum|dépasse|dépassent|supérieur à|supérieure à", 'atLeast'],
    [
      "moins de|au plus|jusqu'à|moins d'|au maximum|dépasse pas|dépassent pas|inférieur à|inférieure à",
      'atMost',
    ],
  ]),
  boundNegations: wordSet('pas|jamais'),
  boundsAfter: wordMap([
    ['au moins|ou plus|et plus|au minimum', 'atLeast'],
    ['au plus|ou moins|au maximum', 'atMost'],
  ]),
  rangeOpeners: wordSet('entre'),
  rangeJoiners: wordSet('et|à'),
  rangeLinks: wordSet('à'),
  rangeStarts: wordSet("de|d'"),
  growth:
    'pass augment hauss mont cro accr port bond grimp relev releve elev gagn doubl tripl tend etend'.split(
      ' ',
    ),
  unitLinks: wordSet("d'|de"),
  percent: wordSet('%|pour cent'),
  currencies: wordMap([
    ['dollar|dollars|$', 'usd'],
    ['euro|euros|€', 'eur'],
    ['livre sterling|livres sterling|£', 'gbp'],
    ['franc suisse|francs suisses', 'chf'],
    ['francs cfa|franc cfa|fcfa', 'cfa'],
    ...'couronne peso shilling roupie dirham dinar riyal rial franc rouble cedi lire shekel zloty forint florin'
      .split(' ')
      .map((one) => [`${one}|${one}s`, one] as const),
    ...'yen|yens yuan|yuans naira|nairas rand|rands baht|bahts gourde|gourdes ariary|ariarys'
      .split(' ')
      .map((forms) => [forms, forms.replace(/\|.*/, '')] as const),
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
  ordinalEndings: wordSet('e|er|ère|re|ème|eme|nd|nde|es|èmes'),
  countedNoun: (norm) => nouns.get(norm),
  decimalMark: ',',
};
