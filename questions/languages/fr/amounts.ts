// French words for amounts, as distractors write them.
import type { NumberNames } from '../latin/written-number.ts';

/** The words. */
export const frAmounts: NumberNames = {
  ones: 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  ),
  tens: 'vingt trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix'.split(' '),
  hundreds: 'cents',
  thousands: 'mille',
};
