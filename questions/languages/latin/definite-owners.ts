// Whose a bare definite noun is: `the election` of an article that has told of `the Hong Kong legislative election`, and of no other.
import type { SentenceReading, Surroundings } from '../../reading/reading.ts';
import type { Token } from '../../text/tokens.ts';
import type { LatinGrammar } from './grammar.ts';

/** What stands around the noun where the article names its owner. */
export interface Owner {
  /** Words between the article and the noun: `Hong Kong legislative `. */
  readonly before: string;
  /** Words behind the noun: ` of Livorno`. */
  readonly after: string;
}

/** A word where it is met. */
interface Met {
  readonly sentence: SentenceReading;
  readonly at: number;
}

const known = new WeakMap<Surroundings, ReadonlyMap<string, readonly Met[]>>();

/** Returns singular and plural of a noun as one, by the ending that both languages share. */
export const stemOf = (norm: string) => (norm.length > 4 ? norm.replace(/[sx]$/, '') : norm);

/** Returns where in the article each word stands, by its stem, in order. */
export function metIn(around: Surroundings): ReadonlyMap<string, readonly Met[]> {
  const before = known.get(around);
  if (before !== undefined) return before;
  const met = new Map<string, Met[]>();
  for (const sentence of around.sentences)
    for (const [at, { norm, kind }] of sentence.tokens.entries()) {
      if (kind !== 'word') continue;
      const stem = stemOf(norm);
      const all = met.get(stem);
      if (all === undefined) met.set(stem, [{ sentence, at }]);
      else all.push({ sentence, at });
    }
  known.set(around, met);
  return met;
}

/** Returns whose `noun` (folded) is by what stands before `sentence`, or `undefined` where it may be anybody's. */
export function ownerOf(noun: string, sentence: SentenceReading, grammar: LatinGrammar): Owner | undefined {
  let owner: Owner | undefined;
  for (const { sentence: where, at } of metIn(sentence.around).get(stemOf(noun)) ?? []) {
    // `the elections`: more than one.
    const met = where.tokens[at]?.norm === noun ? ownerAt(where, at, grammar) : 'open';
    if (met === 'open') return undefined;
    if (met === 'bare') continue;
    if (owner === undefined && where.start >= sentence.start) return undefined;
    if (owner !== undefined && (owner.before !== met.before || owner.after !== met.after)) return undefined;
    owner = met;
  }
  return owner;
}

const plain = (token: Token | undefined) => (token?.text ?? '').toLowerCase().replace('’', "'");

/** Whose the noun at `at` is there: `bare` behind an article alone, `open` in any other way. */
function ownerAt(
  { tokens, mentions }: SentenceReading,
  at: number,
  grammar: LatinGrammar,
): Owner | 'bare' | 'open' {
  const small = (index: number) => grammar.smallWords.get(plain(tokens[index]));
  let from = at;
  while (tokens[from - 1]?.kind === 'word' && small(from - 1) === undefined) from--;
  const lead = tokens.slice(from, at);
  // `Hong Kong’s election`: its article would have to go.
  if (lead.some(({ text }) => /['’]s?$/.test(text))) return 'open';
  let next = at + 1;
  while (small(next) === 'prep' || small(next) === 'det') next++;
  const name = mentions.find(
    ({ start, type }) => start === tokens[next]?.start && type !== 'date' && type !== 'number',
  );
  const isNamed = lead.some(({ text }, index) => from + index > 0 && /^\p{Lu}/u.test(text));
  const isJoined = name !== undefined && (next === at + 1 ? grammar.headFirst : next < at + 4);
  if ((isNamed && !grammar.headFirst) || (isJoined && lead.length === 0))
    return {
      before: grammar.headFirst ? '' : wordsOf(lead).trimStart() + (lead.length > 0 ? ' ' : ''),
      after: isJoined ? wordsOf(tokens.slice(at + 1).filter(({ end }) => end <= name.end)) : '',
    };
  const isPointed = lead.length === 0 && (from === 0 || small(from - 1) === 'det');
  const isIndefinite = /^(?:an?|une?|another|each|every|chaque|aucune?)$/.test(plain(tokens[from - 1]));
  return isPointed && !isIndefinite && !grammar.genitives.has(plain(tokens[at + 1])) ? 'bare' : 'open';
}

/** The words of `tokens`, each behind a blank where it had one. */
const wordsOf = (tokens: readonly Token[]) =>
  tokens.map(({ text, spaced }) => (spaced ? ` ${text}` : text)).join('');
