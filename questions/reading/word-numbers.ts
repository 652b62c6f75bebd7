// Number words → number: «ثلاثة ملايين ومئتا ألف», `one hundred and sixty-one`, « quatre-vingt-dix-neuf ».
import type { Token } from '../text/tokens.ts';
import { isNumberWord, type NumberWords } from './number-words.ts';

/** A token of which the letters written to a number word are taken off. */
export interface NumberToken extends Token {
  /** Whether a joining letter was written to it: «وعشرون». */
  readonly joined?: boolean;
}

/** A number read from token `at` to before `to`. */
export interface WordNumber {
  readonly value: number;
  readonly to: number;
  /** The scale it ends with, which a fraction after it is a part of («مليون ونصف»); 1 where it ends with less. */
  readonly last: number;
  /** How many number words it has. */
  readonly parts: number;
}

/** What has been added up so far. */
interface Sum {
  readonly total: number;
  /** The part below the next scale, and the place that words after it must stay under. */
  readonly group: number;
  readonly floor: number;
  /** The value added last to the group, for teens and for tens after units. */
  readonly lately: number;
  readonly scale: number;
  readonly endsWithScale: boolean;
  readonly parts: number;
}

const nothing: Sum = {
  total: 0,
  group: 0,
  floor: Number.POSITIVE_INFINITY,
  lately: 0,
  scale: Number.POSITIVE_INFINITY,
  endsWithScale: false,
  parts: 0,
};

/** Below these, `two thousand and …` goes on and «خمسة وعشرون» counts units. */
const hundred = 100;
const thousand = 1_000;

/** Shortest number word that a preposition may be written to: «بخمسة», where «لست» is no six. */
const shortestPrefixed = 4;

/**
 * Returns the token without the preposition or the joining letter that is written to its number word: «بألفين», «وبخمسة»;
 * behind a bound also without the article: «فوق الثلاثين».
 */
function withoutPrefix(token: Token, before: Token | undefined, words: NumberWords): NumberToken {
  const { norm } = token;
  const { article } = words;
  if (article !== '' && norm.startsWith(article) && words.bounds.has(before?.norm ?? '')) {
    const bare = norm.slice(article.length);
    const { length } = article;
    if (isNumberWord(bare, words))
      return { ...token, start: token.start + length, text: token.text.slice(length), norm: bare };
  }
  if (token.kind !== 'word' || norm.length < 3 || !words.prefixes.includes(norm[0] ?? ' ')) return token;
  if (isNumberWord(norm, words)) return token;
  const joined = norm.startsWith(words.joiningPrefix);
  for (const length of [1, 2]) {
    if (length === 2 && !(joined && words.prefixes.includes(norm[1] ?? ' '))) return token;
    const bare = norm.slice(length);
    // «كمية» is no hundred, but «ألف ومئة» has one.
    const least =
      joined && length === 1 && before !== undefined && isNumeric(before, words) ? 1 : shortestPrefixed;
    if (bare.length >= least && isNumberWord(bare, words))
      return { ...token, start: token.start + length, text: token.text.slice(length), norm: bare, joined };
  }
  return token;
}

function isNumeric(token: Token, words: NumberWords): boolean {
  const { kind, norm } = token;
  return kind === 'number' || isNumberWord(norm, words) || isNumberWord(norm.slice(1), words);
}

const bare = new WeakMap<readonly Token[], readonly NumberToken[]>();

/** Returns `tokens`, each without what is written to its number word; worked out once for one list of them. */
export function withoutPrefixes(tokens: readonly Token[], words: NumberWords): readonly NumberToken[] {
  if (words.prefixes === '') return tokens;
  const before = bare.get(tokens);
  if (before !== undefined) return before;
  const found = tokens.map((token, at) => withoutPrefix(token, tokens[at - 1], words));
  bare.set(tokens, found);
  return found;
}

/** Returns the number words that begin at token `at`. With `alone`, no joiner is passed: the first half of a range. */
export function readWordNumber(
  tokens: readonly NumberToken[],
  at: number,
  words: NumberWords,
  alone = false,
): WordNumber | undefined {
  let sum = nothing;
  let to = at;
  for (let index = at; index < tokens.length; ) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word' || words.misread.has(token.text)) break;
    if (sum.parts > 0 && isJoiner(token, words)) {
      if (alone || tokens[index + 1]?.kind !== 'word' || opensFraction(tokens, index + 1, words)) break;
      const next = added(sum, tokens, index + 1, words, true);
      if (next === undefined) break;
      ({ sum, to } = next);
      index = to;
      continue;
    }
    if (token.joined === true && index > at && (alone || opensFraction(tokens, index, words))) break;
    const next = added(sum, tokens, index, words, token.joined === true && index > at);
    if (next === undefined) break;
    ({ sum, to } = next);
    index = to;
  }
  if (sum.parts === 0) return undefined;
  return {
    value: sum.total + sum.group,
    to,
    last: sum.endsWithScale ? sum.scale : 1,
    parts: sum.parts,
  };
}

/** Whether the token only joins the parts of a number. */
export function isJoiner(token: Token | undefined, words: NumberWords): boolean {
  return token !== undefined && (words.joiners.has(token.norm) || token.norm === words.joiningPrefix);
}

/** Whether the words at `index` are a part of one, which is added after the whole number: «وثلاثة أخماس». */
function opensFraction(tokens: readonly NumberToken[], index: number, words: NumberWords): boolean {
  const one = tokens[index]?.norm ?? '';
  const two = tokens[index + 1]?.norm ?? '';
  if (words.fractions.has(one)) return true;
  const single = words.singleDenominators.has(two) || words.fractions.has(two);
  if (words.articles.has(one)) return single;
  let count = 0;
  for (const piece of piecesOf(one, words)) count += words.values.get(piece) ?? Number.POSITIVE_INFINITY;
  return count > 0 && (count < (words.denominators.get(two) ?? 0) || (count === 1 && single));
}

/** The sum with the one or two words at `index` taken in. */
function added(
  sum: Sum,
  tokens: readonly NumberToken[],
  index: number,
  words: NumberWords,
  joined: boolean,
): { sum: Sum; to: number } | undefined {
  const token = tokens[index];
  if (token === undefined) return undefined;
  // «أحد» is somebody unless «عشر» follows; « quatre vingt » is no four and twenty.
  const next = tokens[index + 1];
  const pair =
    next?.kind === 'word' && next.joined !== true
      ? words.values.get(`${token.norm} ${next.norm}`)
      : undefined;
  if (pair !== undefined) {
    const taken = withValue(sum, pair, words, joined);
    return taken === undefined ? undefined : { sum: taken, to: index + 2 };
  }
  let taken: Sum | undefined = sum;
  for (const [order, piece] of piecesOf(token.norm, words).entries()) {
    const isJoined = joined && order === 0;
    taken =
      taken === undefined ? undefined : withPiece(taken, piece, isLed(token, next, words), words, isJoined);
    if (taken === undefined) return undefined;
  }
  return taken === sum || taken === undefined ? undefined : { sum: taken, to: index + 1 };
}

/** The number words inside one written word: itself, or the halves of a hyphenated one. */
function piecesOf(norm: string, words: NumberWords): readonly string[] {
  if (isNumberWord(norm, words)) return words.fractions.has(norm) ? [] : [norm];
  if (!norm.includes('-')) return [];
  const halves = norm.split('-').filter((half) => !words.joiners.has(half));
  if (!halves.every((half) => words.values.has(half) || words.scales.has(half))) return [];
  // « quatre-vingt-dix-neuf » again: two of its halves may be one word.
  const joined: string[] = [];
  for (const half of halves) {
    const before = joined.at(-1);
    if (before !== undefined && words.values.has(`${before} ${half}`))
      joined[joined.length - 1] = `${before} ${half}`;
    else joined.push(half);
  }
  return joined;
}

/** Whether a word is the one thousand of «ألفاً» or «ألفا ومئة»: before «و» a dual has its «ن». */
function isLed({ text }: NumberToken, next: NumberToken | undefined, words: NumberWords): boolean {
  if (text.includes('\u064b')) return true;
  return words.joiningPrefix !== '' && (next?.joined === true || next?.norm === words.joiningPrefix);
}

function withPiece(
  sum: Sum,
  piece: string,
  isOne: boolean,
  words: NumberWords,
  joined: boolean,
): Sum | undefined {
  const value = words.values.get(piece);
  if (value !== undefined) return withValue(sum, value, words, joined);
  const whole = words.wholes.get(piece);
  const scale = words.scales.get(piece);
  // «ألفا» is two thousand before its noun, and the accusative «ألفاً» after a number or with its mark.
  if (whole !== undefined && (scale === undefined || ((sum.group === 0 || joined) && !isOne))) {
    if (whole < thousand) return withValue(sum, whole, words, joined);
    if (sum.group > 0 || whole >= sum.scale) return undefined;
    if (sum.parts > 0 && words.joiningPrefix !== '' && !joined) return undefined;
    return ended(sum, sum.total + whole, whole / 2);
  }
  if (scale === undefined) return undefined;
  if (sum.parts === 0 && words.vagueScales.has(piece)) return undefined;
  return withScale(sum, scale, words, joined);
}

function withValue(sum: Sum, value: number, words: NumberWords, joined: boolean): Sum | undefined {
  const { group, lately } = sum;
  const add = (floor: number): Sum => ({
    ...sum,
    group: group + value,
    floor,
    lately: value,
    endsWithScale: false,
    parts: sum.parts + 1,
  });
  if (group === 0) {
    // Only a scale may stand before the first value of a group; «صفر ثلاثة» are digits one by one.
    if (sum.parts > 0 && (!sum.endsWithScale || value === 0 || value >= sum.scale)) return undefined;
    if (sum.parts > 0 && words.joiningPrefix !== '' && !joined) return undefined;
    return add(placeOf(value));
  }
  const isUnit = lately >= 1 && lately <= 9;
  if (words.unitsFirst) {
    // «ثلاثة عشر» without a joiner, «ثلاثة وعشرون» with one.
    if (value === 10 && !joined && isUnit) return add(1);
    if (value >= 20 && value < hundred && joined && isUnit) return add(1);
    return joined && value < sum.floor && value > 0 ? add(placeOf(value)) : undefined;
  }
  if (value >= 10 && value < 20 && words.teensAfter.has(lately)) return add(1);
  return value < sum.floor && value > 0 ? add(placeOf(value)) : undefined;
}

/** What a word after `value` has to stay under. */
function placeOf(value: number): number {
  if (value >= hundred) return hundred;
  return value >= 20 && value % 10 === 0 ? 10 : 1;
}

function withScale(sum: Sum, scale: number, words: NumberWords, joined: boolean): Sum | undefined {
  const { group, total } = sum;
  // «خمسة وألف» is a list.
  if (joined && group > 0 && words.joiningPrefix !== '') return undefined;
  if (scale < thousand) {
    if (group >= thousand || (group >= hundred && scale === hundred) || scale >= sum.scale) return undefined;
    // A dozen may follow hundreds: «ثلاث مئة ودزينتين».
    if (joined && group > 0) return { ...sum, group: group + scale, floor: 1, parts: sum.parts + 1 };
    return {
      ...sum,
      group: Math.max(group, 1) * scale,
      floor: scale,
      lately: scale,
      endsWithScale: false,
      parts: sum.parts + 1,
    };
  }
  // «مئة ألف مليون»: a scale of what the one before it has made.
  if (group === 0 && sum.endsWithScale && !joined) return ended(sum, total * scale, scale);
  if (scale >= sum.scale) return undefined;
  if (group === 0 && sum.parts > 0 && words.joiningPrefix !== '' && !joined) return undefined;
  return ended(sum, total + Math.max(group, 1) * scale, scale);
}

function ended(sum: Sum, total: number, scale: number): Sum {
  return { ...nothing, total, scale, endsWithScale: true, parts: sum.parts + 1 };
}
