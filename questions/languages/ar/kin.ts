// Words of one root as far as writing shows it: which words of a text begin like a given one, once clitics are taken off.
import type { Reading } from '../../reading/reading.ts';
import { fold } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';

/** Shortest stem that is looked for: shorter ones are in too many words. */
const shortestStem = 3;

const bares = new WeakMap<readonly Token[], readonly string[]>();

/** The tokens' words without «و», «ب», «ل», «ك» and the article before them. */
function bareWords(tokens: readonly Token[]): readonly string[] {
  const before = bares.get(tokens);
  if (before !== undefined) return before;
  const words = tokens.map(({ kind, norm }) => (kind === 'word' ? norm.slice(cliticsOf(norm)) : ''));
  bares.set(tokens, words);
  return words;
}

/** How many letters before the word itself may be clitics. */
function cliticsOf(norm: string): number {
  let at = norm[0] === 'و' || norm[0] === 'ف' ? 1 : 0;
  if (norm.startsWith('ال', at) || norm.startsWith('لل', at)) return at + 2;
  const first = norm[at];
  if (first !== 'ب' && first !== 'ل' && first !== 'ك') return at;
  at++;
  return norm.startsWith('ال', at) ? at + 2 : at;
}

/** The part of a listed word that its kin share («زراع» of «زراعي»), folded. */
export function stemOf(written: string): string {
  return fold(written)
    .replace(/^ال/, '')
    .replace(/(?:يه|ات|ين|ون|اء|يا|ي|ه)$/, '');
}

/** Returns how many words of `tokens` outside `from` to `to` have the stem; at most `enough` are counted. */
export function countKin(tokens: readonly Token[], stem: string, enough: number, from = 0, to = 0): number {
  if (stem.length < shortestStem) return 0;
  const words = bareWords(tokens);
  let count = 0;
  for (let index = 0; index < words.length; index++) {
    if (index >= from && index < to) continue;
    if (words[index]?.startsWith(stem) === true && ++count >= enough) break;
  }
  return count;
}

/** Returns whether more than `most` words of the whole text have the stem. */
export function isKinAllOver(reading: Reading, stem: string, most: number): boolean {
  if (stem.length < shortestStem) return false;
  let count = 0;
  for (const word of wordsByOpening(reading).get(stem.slice(0, shortestStem)) ?? [])
    if (word.startsWith(stem) && ++count > most) return true;
  return false;
}

const openings = new WeakMap<Reading, ReadonlyMap<string, readonly string[]>>();

/** The bare words of the whole text by the letters that the shortest stem has. */
function wordsByOpening(reading: Reading): ReadonlyMap<string, readonly string[]> {
  const before = openings.get(reading);
  if (before !== undefined) return before;
  const index = new Map<string, string[]>();
  for (const { tokens } of reading.sentences) {
    for (const word of bareWords(tokens)) {
      if (word.length < shortestStem) continue;
      const opening = word.slice(0, shortestStem);
      const words = index.get(opening);
      if (words === undefined) index.set(opening, [word]);
      else words.push(word);
    }
  }
  openings.set(reading, index);
  return index;
}
