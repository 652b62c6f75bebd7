// How far one spelling of a name is from another: edit distance whose costs follow what Arab and European papers vary.
import type { NameWord } from './name-words.ts';

/** Letters that are written for one another when names cross a border, and what the swap costs. */
const families: readonly (readonly [letters: string, cost: number])[] = [
  ['جغكقگچ', 0.35],
  ['تط', 0.35],
  ['سصزث', 0.35],
  ['ذدض', 0.35],
  ['سش', 0.6],
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
/** Up to this length it may differ by one cheap change, which costs `shortCost` at most. */
const shortLength = 5;
const shortCost = 0.35;
/** What a short word may cost where every other word of the name agrees («رلى», «رولا»). */
const backedCost = 0.55;
/** Longer ones may differ by one letter; what differs by more is near at most, up to `nearCost`. */
const longCost = 1;
const nearCost = 1.2;
/** Two letters that changed places. */
const transposed = 0.9;

/** How near one spelling is to another: `same` where nobody could mean anything else, `near` where somebody might. */
export type Nearness = 'same' | 'near' | 'apart';

/** What tells two names apart however alike they look. */
export interface NameVeto {
  /** Given names: two of them are two people. */
  has(norm: string): boolean;
}

/** Returns how near two names are, with the cost of the changes: of two near names the cheaper is meant. */
export function nameNearness(
  a: readonly NameWord[],
  b: readonly NameWord[],
  veto: NameVeto,
): { readonly nearness: Nearness; readonly cost: number } {
  const apart = { nearness: 'apart', cost: Number.POSITIVE_INFINITY } as const;
  if (a.length === 0 || b.length === 0) return apart;
  // Only a space too many or too few: the letters must nearly agree as one word.
  if (a.length !== b.length)
    return Math.abs(a.length - b.length) > 1 ? apart : wordNearness(joined(a), joined(b), false);
  const equal = a.filter((word, index) => bare(word.norm) === bare(b[index]?.norm ?? '')).length;
  let cost = 0;
  let nearness: Nearness = 'same';
  for (const [index, word] of a.entries()) {
    const other = b[index]?.norm ?? '';
    if (index === 0 && equal === a.length - 1 && equal > 0 && isPetName(word.norm, other)) {
      cost += shortCost;
      continue;
    }
    if (word.norm !== other && veto.has(word.norm) && veto.has(other) && !isOneByEar(word.norm, other))
      return apart;
    // Among words that agree a slip is plainer: «علي سالم …» for «اعلي سالم …».
    const pair = wordNearness(bare(word.norm), bare(other), equal > 0 && equal === a.length - 1);
    if (pair.nearness === 'apart') return apart;
    if (pair.nearness === 'near') nearness = 'near';
    cost += pair.cost;
  }
  return { nearness, cost };
}

/** Whether a Latin given name is the beginning of the other, or its initial: Chris, C., Christopher. */
function isPetName(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return /^(?:[a-z]|[a-z]{3,})$/.test(short) && long.startsWith(short) && long.length > short.length + 1;
}

/** Whether two given names are one, spelt by ear: «ليلى», «ليلا». */
function isOneByEar(a: string, b: string): boolean {
  return (
    a.slice(0, -1) === b.slice(0, -1) &&
    lastVowels.includes(a.at(-1) ?? ' ') &&
    lastVowels.includes(b.at(-1) ?? ' ')
  );
}

function joined(words: readonly NameWord[]): string {
  return words.map((word) => bare(word.norm)).join('');
}

function bare(norm: string): string {
  return norm.startsWith('ال') && norm.length > 3 ? norm.slice(2) : norm;
}

function wordNearness(
  a: string,
  b: string,
  isBacked: boolean,
): { readonly nearness: Nearness; readonly cost: number } {
  if (a === b) return { nearness: 'same', cost: 0 };
  const apart = { nearness: 'apart', cost: Number.POSITIVE_INFINITY } as const;
  const shorter = Math.min(a.length, b.length);
  const length = Math.max(a.length, b.length);
  // Nothing twice as long is near, and an answer of one endless word must cost no more than any other.
  if (shorter < exactLength || length > 2 * shorter) return apart;
  const cost = editCost(latinSounds(a), latinSounds(b));
  // No hurry changes the first sound of a name (Vienna, Sienna), though its vowel may go («اعلي», «علي»).
  const isFirstKept = swapCost(a[0] ?? '', b[0] ?? '', false) < 1 || a.slice(1) === b || b.slice(1) === a;
  if (!isFirstKept) return apart;
  if (shorter <= exactLength) return isBacked && cost <= backedCost ? { nearness: 'same', cost } : apart;
  const most = shorter < shortLength || (shorter === shortLength && !isBacked) ? shortCost : longCost;
  if (cost <= most + 1e-9) return { nearness: 'same', cost };
  return shorter > shortLength && cost <= nearCost + 1e-9 ? { nearness: 'near', cost } : apart;
}

/** Weighted edit distance with transpositions (Damerau), three rows at a time. */
function editCost(a: string, b: string): number {
  let before: readonly number[] = [];
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
      const isTurned = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const turn = isTurned ? (before[column - 2] ?? 0) + transposed : swap;
      line.push(Math.min(swap, drop, add, turn));
    }
    before = above;
    above = line;
  }
  return above[b.length] ?? 0;
}

/** Sounds that Latin spellings write with two letters, by one. */
function latinSounds(word: string): string {
  return word.replace(/ou|oo/g, 'u').replace(/ee/g, 'i').replace(/ph/g, 'f');
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
