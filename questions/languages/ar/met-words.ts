// Whether a noun was met before: «هذا المركز» is a centre the article has told of, or nobody knows which.

import type { Reading } from '../../reading/reading.ts';
import { endOfArticle, letterBefore } from './clitics.ts';

const known = new WeakMap<Reading, ReadonlyMap<string, number>>();

/** Returns whether the definite noun `norm` (folded, with its article) stands in the article before `offset`. */
export function isMetBefore(norm: string, offset: number, reading: Reading): boolean {
  return (wordsOf(reading).get(bare(norm)) ?? offset) < offset;
}

function wordsOf(reading: Reading): ReadonlyMap<string, number> {
  const before = known.get(reading);
  if (before !== undefined) return before;
  const words = new Map<string, number>();
  for (const { tokens } of reading.sentences)
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token?.kind !== 'word') continue;
      const word = bare(token.norm);
      if (!words.has(word)) words.set(word, token.start);
    }
  known.set(reading, words);
  return words;
}

/** The word without its article and what is written before it, and without the ending of an accusative. */
function bare(norm: string): string {
  const word = norm.slice(endOfArticle(norm) || endOfPreposition(norm));
  // «ورشتها»: a noun that has its owner with it.
  const alone = word.length >= 6 ? word.replace(/ت(?:ه|ها|هم|هما|نا)$/, 'ه') : word;
  return alone.length >= 4 && alone.endsWith('ا') ? alone.slice(0, -1) : alone;
}

/** Fewest letters behind «ل» that make it a preposition. */
const shortestBehind = 4;

function endOfPreposition(norm: string): number {
  const from = letterBefore(norm, 'وف');
  return norm.charAt(from) === 'ل' && norm.length - from > shortestBehind ? from + 1 : 0;
}
