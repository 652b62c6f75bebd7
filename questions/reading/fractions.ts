// Parts of one: «ثلاثة أرباع», `two thirds of a million`, « trois quarts », ½, and shares such as `one in five`.
import type { Token } from '../text/tokens.ts';
import { phraseAt } from './date-parts.ts';
import type { NumberWords } from './number-words.ts';
import { isJoiner, type NumberToken, readWordNumber } from './word-numbers.ts';

/** A part of one, or of the scale written after it, read to before token `to`. */
export interface Fraction {
  readonly value: number;
  readonly to: number;
}

/** The fraction signs of Unicode. */
export const fractionSigns: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** Returns the fraction that stands by itself at `at`: with its scale, or where nothing beside it makes it something else. */
export function loneFraction(
  tokens: readonly NumberToken[],
  at: number,
  words: NumberWords,
): Fraction | undefined {
  const found = fractionAt(tokens, at, words) ?? partOfDefinite(tokens, at, words);
  if (found === undefined) return undefined;
  const scaled = scaledFraction(tokens, found, words);
  if (scaled !== found) return scaled;
  const before = tokens[at - 1]?.norm ?? '';
  const after = tokens[found.to];
  if (words.notBeforeFraction.has(before) || words.notAfterFraction.has(after?.norm ?? '')) return undefined;
  const isOf = words.fractionLinks.has(after?.norm ?? '');
  // `3/4` alone may be a score or a day.
  if (tokens[at]?.kind === 'number') return isOf || isDefinite(after, words) ? found : undefined;
  // `a third man` is no part of one, and `quarter` alone is three months.
  const isSingle = words.singleDenominators.has(lastHalf(tokens[found.to - 1]));
  if (isSingle && (found.to === at + 1 ? !isHyphenated(tokens[at]) : false)) return undefined;
  if (isSingle && after?.kind === 'word' && !isOf && !words.joiners.has(after.norm)) return undefined;
  return found;
}

/** Returns the fraction at `at` that a whole number before it goes on with: «ونصف», `and three quarters`. */
export function addedFraction(
  tokens: readonly NumberToken[],
  at: number,
  words: NumberWords,
): Fraction | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const from = isJoiner(token, words) ? at + 1 : at;
  if (from === at && token.joined !== true && !fractionSigns.has(token.text)) return undefined;
  const fraction = fractionAt(tokens, from, words);
  return fraction === undefined || fraction.value >= 1 ? undefined : fraction;
}

/** Returns what a fraction adds to an amount that ends with the scale `last`: «ونصف», «ونصف المليون», `and a quarter million`. */
export function addedToScale(
  tokens: readonly NumberToken[],
  fraction: Fraction,
  last: number,
  words: NumberWords,
): Fraction {
  const part = scaledFraction(tokens, fraction, words);
  if (part !== fraction && part.value < last) return part;
  const again = tokens[fraction.to]?.norm ?? '';
  const isAgain =
    words.article !== '' &&
    again.startsWith(words.article) &&
    words.scales.get(again.slice(words.article.length)) === last;
  return { value: fraction.value * last, to: fraction.to + (isAgain ? 1 : 0) };
}

/** Returns the parts that make a fraction of the number before them, as a divisor: `twenty-three fifths`. */
export function denominatorAt(
  tokens: readonly Token[],
  at: number,
  count: number,
  words: NumberWords,
): number | undefined {
  const norm = tokens[at]?.norm ?? '';
  // « vingt cinquième » is an ordinal.
  return count > 9 && words.singleDenominators.has(norm) ? undefined : words.denominators.get(norm);
}

function fractionAt(tokens: readonly NumberToken[], at: number, words: NumberWords): Fraction | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const sign = fractionSigns.get(token.text);
  if (sign !== undefined) return { value: sign, to: at + 1 };
  if (token.kind === 'number') return slashed(tokens, at);
  const article = words.articles.has(token.norm);
  const next = tokens[at + 1]?.norm ?? '';
  if (article) {
    const single = words.singleDenominators.get(next);
    if (single !== undefined) return { value: 1 / single, to: at + 2 };
    const whole = words.fractions.get(next) ?? hyphenated(next, words);
    return whole === undefined ? undefined : { value: whole, to: at + 2 };
  }
  const halves = hyphenated(token.norm, words);
  if (halves !== undefined) return { value: halves, to: at + 1 };
  const known = words.fractions.get(token.norm);
  if (known !== undefined) return { value: known, to: at + 1 };
  const count = readWordNumber(tokens, at, words, true);
  if (count === undefined) return undefined;
  const many = denominatorAt(tokens, count.to, count.value, words);
  if (many !== undefined) return { value: count.value / many, to: count.to + 1 };
  const part = tokens[count.to]?.norm ?? '';
  const single = words.singleDenominators.get(part);
  const one = single === undefined ? words.fractions.get(part) : 1 / single;
  return one === undefined || count.value !== 1 ? undefined : { value: one, to: count.to + 1 };
}

/** `three-quarters`, `one-eighth`, « demi-million » has its scale inside. */
function hyphenated(norm: string, words: NumberWords): number | undefined {
  const [first = '', last, more] = norm.split('-');
  if (last === undefined || more !== undefined) return undefined;
  const part = words.fractions.get(first);
  const scale = words.scales.get(last);
  if (part !== undefined && scale !== undefined) return part * scale;
  const count = words.values.get(first);
  const parts =
    words.denominators.get(last) ?? (count === 1 ? words.singleDenominators.get(last) : undefined);
  // `thirty-fifth` is an ordinal.
  return count === undefined || count > 9 || parts === undefined ? undefined : count / parts;
}

function isHyphenated(token: Token | undefined): boolean {
  return token?.norm.includes('-') === true;
}

function lastHalf(token: Token | undefined): string {
  return token?.norm.split('-').at(-1) ?? '';
}

/** `2 1/4` and `1/2 of`; a bare `3/4` may be a score or a day, and is left to whoever knows. */
function slashed(tokens: readonly Token[], at: number): Fraction | undefined {
  const [over, mark, under] = tokens.slice(at, at + 3);
  if (mark?.norm !== '/' || mark.spaced || under?.kind !== 'number' || under.spaced) return undefined;
  const value = Number(over?.norm) / Number(under.norm);
  return value > 0 && value < 1 && Number(under.norm) <= 10 ? { value, to: at + 3 } : undefined;
}

/** Returns the fraction in digits that a whole number before `at` goes on with: `2 1/4`. */
export function addedDigits(tokens: readonly Token[], at: number): Fraction | undefined {
  return tokens[at]?.kind === 'number' && tokens[at]?.spaced === true ? slashed(tokens, at) : undefined;
}

function isDefinite(token: Token | undefined, { article }: NumberWords): boolean {
  return article !== '' && token?.kind === 'word' && token.norm.startsWith(article);
}

function partOfDefinite(
  tokens: readonly NumberToken[],
  at: number,
  words: NumberWords,
): Fraction | undefined {
  const part = words.partsOfDefinite.get(tokens[at]?.norm ?? '');
  const next = tokens[at + 1];
  return part === undefined || !isDefinite(next, words) ? undefined : { value: part, to: at + 1 };
}

/** Returns the fraction, or the part of the scale after it: «نصف مليون», `half a million`, `two thirds of a million`. */
export function scaledFraction(tokens: readonly Token[], fraction: Fraction, words: NumberWords): Fraction {
  let at = fraction.to;
  for (let links = 0; links < 2 && words.fractionLinks.has(tokens[at]?.norm ?? ''); links++) at++;
  const scale = words.scales.get(tokens[at]?.norm ?? '');
  return scale === undefined || fraction.value >= 1
    ? fraction
    : { value: fraction.value * scale, to: at + 1 };
}

/** Returns the share that the number before `at` opens: `out of five`, «من كل عشرة»; the second number is the greater. */
export function ratioAfter(
  tokens: readonly NumberToken[],
  count: { readonly value: number; readonly inWords: boolean },
  at: number,
  words: NumberWords,
): Fraction | undefined {
  for (let length = 2; length > 0; length--) {
    if (!words.ratios.has(phraseAt(tokens, at, length))) continue;
    const under = tokens[at + length];
    const whole =
      under?.kind === 'number'
        ? { value: Number(under.norm), to: at + length + 1 }
        : readWordNumber(tokens, at + length, words);
    if (whole === undefined || !(whole.value > count.value)) return undefined;
    // `won 2 in 2015`, `two in 12 years`: in digits only one of so many is surely a share.
    if (length === 1 && count.value !== 1 && (!count.inWords || under?.kind === 'number')) return undefined;
    if (under?.kind === 'number' && under.norm.length === 4 && length === 1) return undefined;
    return { value: count.value / whole.value, to: whole.to };
  }
  return undefined;
}
