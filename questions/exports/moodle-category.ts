// Where Moodle puts the questions of a set, if whoever imports it lets the file say so.
import { oneLine } from './clean-text.ts';
import type { ItemSet } from './item.ts';

/** Longest name of a category, in UTF-16 units; Moodle's own limit is 255. */
const longestCategory = 120;

/** Returns the path of the category: the set's title, in which a slash is doubled so that it opens no further level. */
export function categoryOf({ title, id }: ItemSet): string {
  return `$course$/top/${oneLine(title === '' ? id : title, longestCategory).replaceAll('/', '//')}`;
}
