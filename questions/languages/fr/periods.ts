// French words for stretches of time: units, what points to them, seasons, decades, feasts.
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

/** The words. */
export const frPeriods: Periods = {
  countedWeekdays: new Map(),
  ranks: wordMap([
    ['premier|première|premiers|premières|1er|1re', 1],
    ['deuxième|second|seconde', 2],
    ['troisième', 3],
    ['quatrième', 4],
    ['cinquième', 5],
    ['dernier|dernière|derniers|dernières', -1],
  ]),
  links: wordSet("de|du|d'|en|l'|le|la"),
  looseDays: new Map(),
  otherDays: new Set(),
  pointers: wordMap<Way>([
    ['ce|cet|cette', 0],
    ['prochain|prochaine', 1],
    ['dernier|dernière', -1],
  ]),
  units: wordMap<DateUnit>([
    ['jour|jours|journée|journées', 'day'],
    ['week-end|week-ends', 'weekend'],
    ['semaine|semaines', 'week'],
    ['mois', 'month'],
    ['trimestre|trimestres', 'quarter'],
    ['semestre|semestres', 'half'],
    ['an|ans|année|années', 'year'],
    ['décennie|décennies', 'decade'],
    ['siècle|siècles', 'century'],
  ]),
  duals: new Map(),
  weekends: wordSet('week-end|weekend'),
  article: '',
  samePeriods: wordSet('même période|même mois|même trimestre|même époque'),
  agoBefore: wordSet('il y a|y a'),
  agoAfter: new Set(),
  countsElse: new Set(),
  fromNow: wordSet("à partir d'aujourd'hui"),
  ahead: wordSet("dans|d'ici"),
  shifts: wordMap<1 | -1>([
    ['avant', -1],
    ['après', 1],
  ]),
  counters: wordMap<Way>([
    ['derniers|dernières|dernier|dernière', -1],
    ['prochains|prochaines|prochain|prochaine', 1],
  ]),
  seasons: wordMap<Season>([
    ['printemps', 'spring'],
    ['été', 'summer'],
    ['automne', 'autumn'],
    ['hiver', 'winter'],
  ]),
  decades: new Map(),
  decadeEndings: new Set(),
  decadeLeads: wordSet('années'),
  letters: wordMap<DateUnit>([
    ['t', 'quarter'],
    ['s', 'half'],
  ]),
  from: wordSet('du|de|depuis'),
  between: wordSet('entre'),
  until: wordSet("à|au|jusqu'à|jusqu'au|jusqu'"),
  now: wordSet('maintenant'),
  joiners: wordSet('et'),
  feasts: wordMap<Feast>([
    ['noël', { month: 12, day: 25 }],
    ["nouvel an|jour de l'an", { month: 1, day: 1 }],
    ['saint-sylvestre', { month: 12, day: 31 }],
    ['saint-valentin', { month: 2, day: 14 }],
    ['fête nationale', { month: 7, day: 14 }],
    ['toussaint', { month: 11, day: 1 }],
    ['fête du travail', { month: 5, day: 1 }],
    ['fête des mères', { month: 5, weekday: 0, nth: 5 }],
    ['fête des pères', { month: 6, weekday: 0, nth: 3 }],
    ['pâques|dimanche de pâques', { fromEaster: 0 }],
    ['lundi de pâques', { fromEaster: 1 }],
    ['pentecôte', { fromEaster: 49 }],
    ['ascension', { fromEaster: 39 }],
    ['veille de noël|réveillon de noël', { month: 12, day: 24 }],
    ['réveillon du nouvel an|réveillon de nouvel an', { month: 12, day: 31 }],
    ['thanksgiving', { month: 11, weekday: 4, nth: 4 }],
  ]),
  prefixes: '',
  hijriMonths: wordMap([['ramadan', 9]]),
  hijriEras: new Set(),
  calledAfterDays: wordSet('place|rue|avenue|boulevard|quai|pont|stade|square|lycée|école|cité'),
  monthLeads: wordSet("en|depuis|fin|début|mi|courant|de|dès|d'ici|ce|mois"),
  aheadOfNow: wordSet('dans'),
  afterNext: new Set(),
  rests: wordSet("reste de la|reste du|reste de l'"),
  parts: wordSet(
    "fin de la|fin du|fin de l'|début de la|début du|début de l'|plus tard dans la|plus tard dans l'",
  ),
  yearTails: wordSet('et après|ou après|et avant|ou avant'),
  yearPrepositions: new Set(),
};
