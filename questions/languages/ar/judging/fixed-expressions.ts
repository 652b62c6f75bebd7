// Arabic expressions of several words that are read as one that says the same: «على وجه السرعة» as «سريعاً», «نظراً لـ» as «بسبب», «بشكل قانوني» as
// «قانونياً».
import { fold } from '../../../text/fold.ts';
import type { Token } from '../../../text/tokens.ts';
import { masdars } from '../masdars.ts';
import { fixedExpressions, mannerNouns } from './lexicon-fixed-expressions.ts';
import { emptyWords, smallWords } from './small-words.ts';

/** What an expression is read as. */
export type Reading =
  | { readonly kind: 'link'; readonly sense: string }
  /** A word with spaces in it, or an adverb: no list is asked whether it is a verb. */
  | { readonly kind: 'word'; readonly norm: string }
  | { readonly kind: 'text'; readonly words: readonly string[] };

/** An expression in a text. */
export interface Expression {
  readonly reading: Reading;
  /** How many tokens it takes. */
  readonly length: number;
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** Whether «و» or «ف» is written to it. */
  readonly joined: boolean;
  /** What is left of its last token: «لتراجع» behind «نظراً» is «تراجع». */
  readonly rest?: Token;
}

interface Listed {
  readonly words: readonly string[];
  /** The letter that is written to the word behind. */
  readonly letter: string;
  /** Whether a noun of a deed must follow: «بهدف تعزيز» is no goal in a match. */
  readonly needsDeed: boolean;
  readonly reading: Reading;
}

const byFirst: ReadonlyMap<string, readonly Listed[]> = read();

function read(): Map<string, Listed[]> {
  const lists = new Map<string, Listed[]>();
  for (const line of fixedExpressions.trim().split('\n')) {
    const [target = '', variants = ''] = line.split('<');
    for (const variant of variants.split('|')) {
      const parts = fold(variant).split(' ');
      const last = parts.at(-1) ?? '';
      const words = parts.filter((part) => part !== '+' && !part.endsWith('-'));
      const listed = {
        words,
        letter: last.endsWith('-') ? last.slice(0, -1) : '',
        needsDeed: last === '+',
        reading: readingOf(target),
      };
      const first = words[0] ?? '';
      lists.set(first, [...(lists.get(first) ?? []), listed]);
    }
  }
  // The longest first: «نظراً لأن» before «نظراً لـ».
  for (const list of lists.values()) list.sort((a, b) => b.words.length - a.words.length);
  return lists;
}

function readingOf(target: string): Reading {
  if (target.startsWith('@')) return { kind: 'link', sense: target.slice(1) };
  if (target.includes('_')) return { kind: 'word', norm: fold(target.replaceAll('_', ' ')) };
  return { kind: 'text', words: target === '' ? [] : target.split(' ') };
}

/** Returns the listed expression that begins at `at`. */
export function expressionAt(tokens: readonly Token[], at: number): Expression | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark') return undefined;
  for (const joined of [false, true]) {
    if (joined && !/^[وف]..../.test(token.norm)) continue;
    const first = joined ? token.norm.slice(1) : token.norm;
    const found = listedAt(tokens, at, first) ?? mannerAt(tokens, at, first);
    if (found !== undefined) return { ...found, joined, start: token.start + (joined ? 1 : 0) };
  }
  return undefined;
}

type Found = Omit<Expression, 'joined' | 'start'>;

function listedAt(tokens: readonly Token[], at: number, first: string): Found | undefined {
  for (const { words, letter, needsDeed, reading } of byFirst.get(first) ?? []) {
    if (!words.every((word, index) => index === 0 || tokens[at + index]?.norm === word)) continue;
    const behind = tokens[at + words.length];
    const end = tokens[at + words.length - 1]?.end ?? 0;
    if (needsDeed && !masdars.has(behind?.norm.replace(/^ال/, '') ?? '')) continue;
    if (letter === '') return { reading, length: words.length, end };
    if (behind === undefined || !behind.norm.startsWith(letter) || behind.norm.length <= shortestRest)
      continue;
    return { reading, length: words.length + 1, end: behind.start + 1, rest: restOf(behind) };
  }
  return undefined;
}

/** Shortest word with a letter written to it. */
const shortestRest = 3;

/** «للحرب» is «الحرب», «لتراجع» «تراجع». */
function restOf(token: Token): Token {
  const norm = token.norm.startsWith('لل') ? `ا${token.norm.slice(1)}` : token.norm.slice(1);
  return { ...token, start: token.start + 1, norm, text: token.text.slice(1) };
}

const nouns: ReadonlySet<string> = new Set(mannerNouns.split(' ').map(fold));

/** «بشكل سريع», «بصورة غير قانونية», «على نحو مفاجئ». */
function mannerAt(tokens: readonly Token[], at: number, first: string): Found | undefined {
  const isOn = first === 'علي' && tokens[at + 1]?.norm === 'نحو';
  if (!isOn && !nouns.has(first)) return undefined;
  const from = at + (isOn ? 2 : 1);
  const isUn = tokens[from]?.norm === 'غير';
  const adjective = tokens[isUn ? from + 1 : from];
  if (adjective === undefined || adjective.kind === 'mark') return undefined;
  const { norm, text, end } = adjective;
  const isFeminine = !isOn && first !== 'بشكل';
  if (!/^[ء-ي]{3,}$/.test(norm) || norm.startsWith('ال') || smallWords.has(norm) || emptyWords.has(norm))
    return undefined;
  // «بطريقة برايل», «بشكل هندسة»: an owner, not a manner.
  if (isFeminine !== text.endsWith('ة')) return undefined;
  const base = isFeminine ? norm.slice(0, -1) : norm;
  const adverb = /[اء]$/.test(base) ? base : `${base}ا`;
  const length = from - at + (isUn ? 2 : 1);
  return { reading: { kind: 'word', norm: isUn ? `غير ${adverb}` : adverb }, length, end };
}
