// Arabic words for times of day.
import type { DayPart, TimeWords } from '../../reading/time-words.ts';
import { wordMap, wordSet } from '../words.ts';
import { arNumbers } from './numbers.ts';

/** The words. */
export const arTimes: TimeWords = {
  numbers: arNumbers,
  leads: wordSet('الساعة|بالساعة|للساعة'),
  hours: wordMap([
    ['الواحدة', 1],
    ['الثانية', 2],
    ['الثالثة', 3],
    ['الرابعة', 4],
    ['الخامسة', 5],
    ['السادسة', 6],
    ['السابعة', 7],
    ['الثامنة', 8],
    ['التاسعة', 9],
    ['العاشرة', 10],
    ['الحادية عشرة|الحادية عشر', 11],
    ['الثانية عشرة|الثانية عشر', 12],
  ]),
  units: new Set(),
  unitsCount: false,
  parts: wordMap<DayPart>([
    ['صباحاً|صباحا|فجراً|فجرا|في الصباح|من صباح|قبل الظهر', 'am'],
    ['مساءً|مساء|عصراً|عصرا|بعد الظهر|في المساء|من مساء', 'pm'],
    ['ظهراً|ظهرا|ظهر', 'noon'],
    ['ليلاً|ليلا|في الليل', 'night'],
  ]),
  minutes: wordMap([
    ['والنصف|ونصف', 30],
    ['والربع|وربع', 15],
    ['والثلث|وثلث', 20],
    ['إلا ربعاً|إلا ربعا|إلا ربع|إلا الربع', -15],
    ['إلا ثلثاً|إلا ثلث', -20],
  ]),
  before: new Map(),
  minuteNouns: wordSet('دقيقة|دقائق'),
  named: wordMap([
    ['منتصف الليل', 0],
    ['منتصف النهار', 12],
  ]),
  notBeforeName: new Set(),
  until: wordSet('إلى|حتى'),
  joiners: wordSet('و'),
  from: wordSet('بين'),
};
