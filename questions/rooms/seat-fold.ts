// When two names on seats read alike, so that nobody can sit under somebody else's.
import { fold } from '../text/fold.ts';

/**
 * Letters of other alphabets that look like a Latin one, as far as names are written with them, and digits that look like a letter
 * (Unicode UTS #39 calls them confusable). Two and three look like nothing else: Omar 2 is not Omar 3.
 */
const looksLike: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  к: 'k',
  м: 'm',
  т: 't',
  н: 'h',
  в: 'b',
  α: 'a',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
};

/** Returns `name` as it reads: case, accents, Arabic spellings, spaces, signs and look-alikes apart. */
export function seatFold(name: string): string {
  // NFKC first: letters in another dress (𝐎𝐦𝐚𝐫, Ｏｍａｒ) are the same letters.
  const letters = fold(name.normalize('NFKC')).replace(/[^\p{L}\p{Nd}]/gu, '');
  return [...letters].map((letter) => looksLike[letter] ?? letter).join('');
}
