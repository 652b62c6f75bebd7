// When two names on seats read alike, so that nobody can sit under somebody else's.
import { fold } from '../text/fold.ts';
import { seemingLetters } from './look-alikes.ts';

/** What a small l is taken for, and a zero: a capital I and a one look like it. Two and three look like nothing else: Omar 2 is not Omar 3. */
const shapes: readonly (readonly [RegExp, string])[] = [
  [/[i1]/g, 'l'],
  [/0/g, 'o'],
  [/rn/g, 'm'],
];

/** Accents and vowel signs that go with any letter, and all that is no letter, digit or mark. A script's own vowel signs are its letters. */
const apart = /\p{Script=Inherited}|[^\p{L}\p{M}\p{Nd}]/gu;

/** Returns `name` as it reads: case, accents, Arabic spellings, spaces, signs and look-alikes apart. */
export function seatFold(name: string): string {
  // NFKC first: letters in another dress (𝐎𝐦𝐚𝐫, Ｏｍａｒ) are the same letters.
  const letters = seemingLetters(fold(name.normalize('NFKC')).replace(apart, ''));
  return shapes.reduce((text, [shape, letter]) => text.replace(shape, letter), letters);
}
