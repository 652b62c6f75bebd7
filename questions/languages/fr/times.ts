// French words for times of day.
import type { DayPart, TimeWords } from '../../reading/time-words.ts';
import { wordMap, wordSet } from '../words.ts';
import { frNumbers } from './numbers.ts';

/** The words. */
export const frTimes: TimeWords = {
  numbers: frNumbers,
  leads: wordSet('à|vers|dès'),
  hours: wordMap(
    'une deux trois quatre cinq six sept huit neuf dix onze douze'
      .split(' ')
      .map((word, index) => [word, index + 1] as const),
  ),
  units: wordSet('h|heures|heure'),
  unitsCount: true,
  parts: wordMap<DayPart>([
    ['du matin|ce matin|dans la matinée', 'am'],
    [
      "du soir|ce soir|dans la soirée|de l' après-midi|de l' après midi|l' après-midi|l' après midi|après-midi|après midi",
      'pm',
    ],
    ['dans la nuit', 'night'],
  ]),
  minutes: wordMap([
    ['et demie', 30],
    ['et quart', 15],
    ['moins le quart', -15],
  ]),
  before: new Map(),
  minuteNouns: wordSet('min|minutes'),
  named: wordMap([
    ['minuit', 0],
    ['midi', 12],
  ]),
  notBeforeName: wordSet("après|d'après|l'après|du|le"),
  until: wordSet("à|au|jusqu'à|jusqu'"),
  joiners: wordSet('et'),
  from: wordSet('entre|de'),
};
