// Lists of words as sets, folded as tokens are.
import { fold } from '../../questions/text/fold.ts';

/** Returns the words of a list, separated by spaces, folded. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(' ')
      .filter((word) => word !== '')
      .map(fold),
  );
}
