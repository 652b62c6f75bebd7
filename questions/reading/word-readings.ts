// What a word may be once its clitics are set aside, and what stands before a name.
import { remembered } from '../text/remembered.ts';
import type { Token } from '../text/tokens.ts';
import type { TitleBefore } from './capitalised-names.ts';
import type { NameWords } from './name-words.ts';

/** Folded readings of a word: whole, then without clitics. `cut` is how many letters were set aside. */
export function readings(norm: string, words: NameWords): readonly { norm: string; cut: number }[] {
  let known = readers.get(words);
  if (known === undefined) {
    known = remembered((word) => readingsOf(word, words));
    readers.set(words, known);
  }
  return known(norm);
}

const readers = new WeakMap<NameWords, (norm: string) => readonly { norm: string; cut: number }[]>();

function readingsOf(norm: string, words: NameWords): { norm: string; cut: number }[] {
  const found = [{ norm, cut: 0 }];
  if (!mayBeClitic(norm[0] ?? '', words)) return found;
  for (const clitic of words.clitics) {
    if (!norm.startsWith(clitic) || norm.length - clitic.length < 2) continue;
    if (clitic.endsWith('لل'))
      found.push({ norm: words.article + norm.slice(clitic.length), cut: clitic.length - 1 });
    else found.push({ norm: norm.slice(clitic.length), cut: clitic.length });
  }
  return found;
}

const openings = new WeakMap<NameWords, ReadonlySet<string>>();

/** Whether the letter opens a clitic: most words need no further look. */
function mayBeClitic(letter: string, words: NameWords): boolean {
  let letters = openings.get(words);
  if (letters === undefined) {
    letters = new Set(words.clitics.map((clitic) => clitic[0] ?? ''));
    openings.set(words, letters);
  }
  return letters.has(letter);
}

/** Titles and adjectives of nationality directly before token `at`: «الرئيس السوري», `Prime Minister`. */
export function titleBefore(tokens: readonly Token[], at: number, words: NameWords): TitleBefore {
  let country: string | undefined;
  const bare = (norm: string) =>
    words.article !== '' && norm.startsWith(words.article) ? norm.slice(words.article.length) : norm;
  for (let index = at - 1; index >= Math.max(0, at - 4); index--) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word') break;
    for (const reading of readings(token.norm, words)) {
      const gender = words.titles.get(bare(reading.norm));
      if (gender === undefined) continue;
      const start = words.capitals ? wholeTitle(tokens, index, words) : token.start + reading.cut;
      return { start, gender, ...(country === undefined ? {} : { country }) };
    }
    country ??= words.nationalities.get(bare(token.norm));
    if (words.endsName(token.norm, token.text) && !words.nationalities.has(bare(token.norm))) break;
  }
  return {};
}

/** Where a title of two callings with capitals begins: `Chief Executive`, `Deputy Mayor`. */
function wholeTitle(tokens: readonly Token[], at: number, words: NameWords): number {
  const before = tokens[at - 1];
  const isTitle =
    before?.kind === 'word' && words.titles.has(before.norm) && !words.endsName(before.norm, before.text);
  return (isTitle ? before : tokens[at])?.start ?? 0;
}
