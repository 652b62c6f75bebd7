// English words for amounts, as distractors write them.
import type { NumberNames } from '../latin/written-number.ts';

/** The words. */
export const enAmounts: NumberNames = {
  ones: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  ),
  tens: 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
  hundreds: 'hundred',
  thousands: 'thousand',
};
