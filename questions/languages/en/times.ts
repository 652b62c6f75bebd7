// English words for times of day.
import type { DayPart, TimeWords } from '../../reading/time-words.ts';
import { wordMap, wordSet } from '../words.ts';
import { enNumbers } from './numbers.ts';

/** The words. */
export const enTimes: TimeWords = {
  numbers: enNumbers,
  leads: new Set(),
  hours: wordMap(
    'one two three four five six seven eight nine ten eleven twelve'
      .split(' ')
      .map((word, index) => [word, index + 1] as const),
  ),
  units: wordSet("o'clock"),
  unitsCount: false,
  parts: wordMap<DayPart>([
    ['am|a . m .|a . m|in the morning', 'am'],
    ['pm|p . m .|p . m|in the afternoon|in the evening|afternoon', 'pm'],
    ['at night|in the night', 'night'],
  ]),
  minutes: new Map(),
  before: wordMap([
    ['half past', 30],
    ['quarter past|a quarter past', 15],
    ['quarter to|a quarter to', -15],
  ]),
  minuteNouns: new Set(),
  named: wordMap([
    ['midnight', 0],
    ['noon|midday', 12],
  ]),
  notBeforeName: new Set(),
  until: wordSet('to|until|till'),
  joiners: wordSet('and'),
  from: wordSet('between|from'),
};
