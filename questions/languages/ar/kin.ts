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
  let count = 0;
  for (const [index, word] of bareWords(tokens).entries()) {
    if ((index < from || index >= to) && word.startsWith(stem) && ++count >= enough) break;
  }
  return count;
}

/** Returns whether more than `most` words of the whole text have the stem. */
export function isKinAllOver({ sentences }: Reading, stem: string, most: number): boolean {
  let count = 0;
  for (const { tokens } of sentences) {
    count += countKin(tokens, stem, most + 1);
    if (count > most) return true;
  }
  return false;
}
