// How far one spelling of a name is from another: edit distance whose costs follow what Arab and European papers vary.
import type { NameWord } from './name-words.ts';

/** Letters that are written for one another when names cross a border, and what the swap costs. */
const families: readonly (readonly [letters: string, cost: number])[] = [
  ['جغكقگ', 0.35],
  ['تط', 0.35],
  ['سصزث', 0.35],
  ['ذدض', 0.35],
  ['ظضز', 0.35],
  ['فڤبپ', 0.5],
  ['ckq', 0.35],
  ['szc', 0.35],
  ['fvw', 0.35],
  ['gj', 0.35],
  ['iyj', 0.35],
];

const vowels = new Set('اوياعeiouy');
const vowelGap = 0.35;
const vowelSwap = 0.4;
const doubledLetter = 0.2;
/** «ليلى» and «ليلا», «بنزيما» and «بنزيمة»: the last vowel is spelt by ear. */
const lastVowel = 0.2;
const lastVowels = 'اهي';
/** One vowel in two Latin transliterations: Yusuf, Yousef. */
const nearVowels: readonly string[] = ['ou', 'ei', 'iy', 'ae'];
const nearVowelSwap = 0.3;

/** A pair whose shorter word has up to this length must be equal. */
const exactLength = 3;
/** Up to this length it may differ by one cheap change. */
const shortLength = 5;
const shortCost = 0.35;

/** Returns 0 to 1, 1 for equal spellings; 0 where the words can't be paired or a short one differs too much. */
export function nameSimilarity(a: readonly NameWord[], b: readonly NameWord[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  if (a.length !== b.length) {
    // Only a space too many or too few: the letters must nearly agree as one word.
    return Math.abs(a.length - b.length) > 1 ? 0 : wordSimilarity(joined(a), joined(b)).ratio;
  }
  let cost = 0;
  let length = 0;
  for (const [index, word] of a.entries()) {
    const pair = wordSimilarity(bare(word.norm), bare(b[index]?.norm ?? ''));
    if (pair.ratio === 0) return 0;
    cost += pair.cost;
    length += pair.length;
  }
  return length === 0 ? 0 : 1 - cost / length;
}

function joined(words: readonly NameWord[]): string {
  return words.map((word) => bare(word.norm)).join('');
}

function bare(norm: string): string {
  return norm.startsWith('ال') && norm.length > 3 ? norm.slice(2) : norm;
}

function wordSimilarity(a: string, b: string): { ratio: number; cost: number; length: number } {
  const length = Math.max(a.length, b.length);
  if (a === b) return { ratio: length === 0 ? 0 : 1, cost: 0, length };
  const apart = { ratio: 0, cost: length, length };
  const shorter = Math.min(a.length, b.length);
  // Nothing twice as long is near, and an answer of one endless word must cost no more than any other.
  if (shorter <= exactLength || length > 2 * shorter) return apart;
  // No hurry changes the first sound of a name: Vienna, Sienna.
  if (swapCost(a[0] ?? '', b[0] ?? '', false) >= 1) return apart;
  const cost = editCost(latinVowels(a), latinVowels(b));
  if (shorter <= shortLength && cost > shortCost + 1e-9) return apart;
  return { ratio: Math.max(0, 1 - cost / length), cost, length };
}

/** Weighted Levenshtein distance, two rows at a time. */
function editCost(a: string, b: string): number {
  let above = [0];
  for (let column = 1; column <= b.length; column++)
    above.push((above[column - 1] ?? 0) + gapCost(b, column - 1));
  for (let row = 1; row <= a.length; row++) {
    const line = [(above[0] ?? 0) + gapCost(a, row - 1)];
    for (let column = 1; column <= b.length; column++) {
      const isLast = row === a.length && column === b.length;
      const swap = (above[column - 1] ?? 0) + swapCost(a[row - 1] ?? '', b[column - 1] ?? '', isLast);
      const drop = (above[column] ?? 0) + gapCost(a, row - 1);
      const add = (line[column - 1] ?? 0) + gapCost(b, column - 1);
      line.push(Math.min(swap, drop, add));
    }
    above = line;
  }
  return above[b.length] ?? 0;
}

/** Long vowels of a Latin transliteration by one letter. */
function latinVowels(word: string): string {
  return word.replace(/ou|oo/g, 'u').replace(/ee/g, 'i');
}

function gapCost(word: string, at: number): number {
  const letter = word[at] ?? '';
  if (at > 0 && word[at - 1] === letter) return doubledLetter;
  return vowels.has(letter) ? vowelGap : 1;
}

function swapCost(a: string, b: string, isLast: boolean): number {
  if (a === b) return 0;
  if (isLast && lastVowels.includes(a) && lastVowels.includes(b)) return lastVowel;
  if (nearVowels.some((pair) => pair.includes(a) && pair.includes(b))) return nearVowelSwap;
  if (vowels.has(a) && vowels.has(b)) return vowelSwap;
  for (const [letters, cost] of families) if (letters.includes(a) && letters.includes(b)) return cost;
  return 1;
}
