// Arabic expressions of several words that are read as one that says the same: «على وجه السرعة» as «سريعاً», «نظراً لـ» as «بسبب», «بشكل قانوني» as
// «قانونياً».
import { fold } from '../../../text/fold.ts';
import type { Token } from '../../../text/tokens.ts';
import { adjectivesToo, bareAdverbs, fixedExpressions, mannerNouns } from './lexicon-fixed-expressions.ts';
import { deeds } from './nominalisations.ts';
import { emptyWords, smallWords } from './small-words.ts';
import { isPast } from './verb-lemmas.ts';

/** What an expression is read as. */
export type Reading =
  | { readonly kind: 'link'; readonly sense: string }
  /** An adverb, which may be left out like a phrase with its preposition; several words are one. */
  | { readonly kind: 'adverb'; readonly norm: string }
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
  /** Whether a mark or a preposition must follow: «بسرعة» is no «بسرعة الصوت». */
  readonly needsMark: boolean;
  /** Whether it may describe the noun before it: «حلاً كلياً» has no adverb. */
  readonly mayDescribe: boolean;
  readonly reading: Reading;
}

/** Adverbs that are as often an adjective or an object («كشف سراً»), and are read as adverbs only where a phrase says so. */
const describing: ReadonlySet<string> = new Set(['سريعا', 'كبيرا', 'طفيفا', 'سرا', 'في وقت سابق']);

const bare: ReadonlySet<string> = new Set(`${bareAdverbs} ${adjectivesToo}`.split(' ').map(fold));

const byFirst: ReadonlyMap<string, readonly Listed[]> = read();

function read(): Map<string, Listed[]> {
  const lists = new Map<string, Listed[]>();
  const lines = [
    ...fixedExpressions.trim().split('\n'),
    ...bareAdverbs.split(' ').map((word) => `~${word}<`),
  ];
  for (const line of lines) {
    const [target = '', variants = ''] = line.split('<');
    const own = target.startsWith('~') ? [target.slice(1).replaceAll('_', ' ')] : [];
    for (const variant of [...own.filter((word) => !describing.has(word)), ...variants.split('|')].filter(
      (word) => word !== '',
    )) {
      const parts = fold(variant).split(' ');
      const last = parts.at(-1) ?? '';
      const words = parts.filter((part) => !/^[+.]$/.test(part) && !part.endsWith('-'));
      const listed = {
        words,
        letter: last.endsWith('-') ? last.slice(0, -1) : '',
        needsDeed: last === '+',
        needsMark: last === '.',
        mayDescribe: words.length === 1 && bare.has(words[0] ?? ''),
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
  if (target.startsWith('~')) return { kind: 'adverb', norm: fold(target.slice(1).replaceAll('_', ' ')) };
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
  for (const { words, letter, needsDeed, needsMark, mayDescribe, reading } of byFirst.get(first) ?? []) {
    if (!words.every((word, index) => index === 0 || tokens[at + index]?.norm === word)) continue;
    const behind = tokens[at + words.length];
    const end = tokens[at + words.length - 1]?.end ?? 0;
    if (needsMark && !endsThere(behind)) continue;
    const isDenied = tokens.some(({ norm }) => denying.has(norm));
    if (mayDescribe && (isDenied || !isAdverbThere(tokens, at))) continue;
    if (reading.kind === 'text' && reading.words.length === 0 && isDenied) continue;
    if (needsDeed && !isDeed(behind?.norm.replace(/^ال/, '') ?? '')) continue;
    if (letter === '') return { reading, length: words.length, end };
    if (behind === undefined || !behind.norm.startsWith(letter) || behind.norm.length <= shortestRest)
      continue;
    return { reading, length: words.length + 1, end: behind.start + 1, rest: restOf(behind) };
  }
  return undefined;
}

/** «لا يعتزم الاستقالة في الوقت الراهن» says more than that he doesn't, «لا يعتمد أساساً» that he doesn't at all. */
const denying: ReadonlySet<string> = new Set(
  'لا لم لن ليس ليست ليسوا غير عدم دون ولا ولم ولن وليس وليست'.split(' '),
);

/** Verbs of being and becoming, whose adjective stands in the accusative. */
const being: ReadonlySet<string> = new Set(
  fold(
    'كان كانت كانوا يكون تكون سيكون ستكون وكان وكانت أصبح أصبحت يصبح تصبح بات باتت ظل ظلت يظل تظل بقي بقيت يبقى تبقى صار صارت ليس ليست يعد تعد يعتبر تعتبر اعتبر اعتبرت يزال تزال وأصبح وأصبحت',
  ).split(' '),
);

function isAdverbThere(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(0, at);
  const clause = before.slice(before.findLastIndex(({ kind }) => kind === 'mark') + 1);
  return !/[^و]ا$/.test(before.at(-1)?.norm ?? '') && !clause.some(({ norm }) => being.has(norm));
}

/** «كثيراً في الأشهر الماضية», not «كثيراً من السكان». */
function endsThere(behind: Token | undefined): boolean {
  if (behind === undefined) return false;
  return behind.kind === 'mark' || (behind.norm !== 'من' && smallWords.get(behind.norm)?.role === 'link');
}

/** The deed of «تفاوض» is written like the verb. */
const isDeed = (norm: string): boolean => deedNouns.has(norm) || (norm.startsWith('ت') && isPast(norm));

/** Shortest word with a letter written to it. */
const shortestRest = 3;

/** «للحرب» is «الحرب», «لتراجع» «تراجع». */
function restOf(token: Token): Token {
  const norm = token.norm.startsWith('لل') ? `ا${token.norm.slice(1)}` : token.norm.slice(1);
  return { ...token, start: token.start + 1, norm, text: token.text.slice(1) };
}

const deedNouns: ReadonlySet<string> = new Set(deeds.map(([, noun]) => fold(noun)));

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
  return { reading: { kind: 'adverb', norm: isUn ? `غير ${adverb}` : adverb }, length, end };
}
