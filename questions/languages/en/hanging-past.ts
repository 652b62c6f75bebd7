// How English tells a past from a later one: `had won`.
import type { HangingWords } from '../latin/hanging-past.ts';

export const enHanging: HangingWords = {
  isEarlier: (word) => word === 'had',
  later:
    / (?:(?:before|until|till) \S|when(?:ever)? |by the time |by (?:the end of |early |late )?(?:\d{1,2} )?(?:[a-z]+ )?\d{4} )/,
};
