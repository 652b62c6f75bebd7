// What a question is called in the lists of other systems.
import { oneLine } from './clean-text.ts';

/** Longest name, in UTF-16 units: Moodle cuts at 255, and nobody reads so much in a list. */
const longestName = 80;

/** Returns the name of the question at `index` (from 0): its number, so that names sort and differ, and its first words. */
export function questionName(index: number, stem: string): string {
  return `${String(index + 1).padStart(2, '0')} ${oneLine(stem, longestName)}`;
}
