// The amount at a token: digits or words, with the scales, decimals and fractions that belong to it.
import {
  addedDigits,
  addedFraction,
  addedToScale,
  denominatorAt,
  loneFraction,
  ratioAfter,
  scaledFraction,
} from './fractions.ts';
import type { NumberWords } from './number-words.ts';
import { readNumeral } from './numerals.ts';
import { isJoiner, type NumberToken, readWordNumber } from './word-numbers.ts';

/** An amount read to before token `to`. */
export interface Amount {
  readonly value: number;
  readonly to: number;
  /** The other reading of digits such as «1.200». */
  readonly alternative?: number;
  /** Whether its word means it only nearly: « une vingtaine ». */
  readonly isRound?: boolean;
  /** Whether a share of a number that itself counts something: `one in five`. */
  readonly isShare?: boolean;
  /** Whether a bare one, which is a pronoun or an article as often as a number. */
  readonly isOne?: boolean;
}

/** Returns the amount that begins at token `at`. With `alone`, no joiner is passed: the first end of a range. */
export function readAmount(
  tokens: readonly NumberToken[],
  at: number,
  words: NumberWords,
  alone = false,
): Amount | undefined {
  const first = tokens[at];
  if (first === undefined) return undefined;
  if (first.kind === 'number') return loneFraction(tokens, at, words) ?? readDigits(tokens, at, words, alone);
  if (first.kind !== 'word') return loneFraction(tokens, at, words);
  const round = words.roundNumbers.get(first.norm);
  if (round !== undefined) return { value: round, to: at + 1, isRound: true };
  const led = words.articles.has(first.norm) ? words.roundNumbers.get(tokens[at + 1]?.norm ?? '') : undefined;
  if (led !== undefined) return { value: led, to: at + 2, isRound: true };
  if (words.articles.has(first.norm) || words.partsOfDefinite.has(first.norm)) {
    const fraction = loneFraction(tokens, at, words);
    if (fraction !== undefined) return fraction;
    // `a hundred`
    const scale = tokens[at + 1]?.norm ?? '';
    if (!words.values.has(first.norm) && words.scales.has(scale) && !words.vagueScales.has(scale))
      return readWords(tokens, at + 1, words, alone);
  }
  return readWords(tokens, at, words, alone) ?? loneFraction(tokens, at, words);
}

function readDigits(tokens: readonly NumberToken[], at: number, words: NumberWords, alone: boolean): Amount {
  const numeral = readNumeral(tokens[at]?.norm ?? '', words.decimalMark);
  const scaled = withScales(tokens, at + 1, numeral.value, words);
  if (scaled.to === at + 1) {
    const fraction = addedDigits(tokens, at + 1) ?? addedFraction(tokens, at + 1, words);
    const value = numeral.value;
    if (fraction !== undefined && Number.isInteger(value))
      return withScales(tokens, fraction.to, value + fraction.value, words);
    const ratio = ratioAfter(tokens, { value, inWords: false }, at + 1, words);
    if (ratio !== undefined) return { ...ratio, isShare: true };
    const alternative = numeral.alternative ?? tornNumber(tokens, at);
    return { value, to: at + 1, ...(alternative === undefined ? {} : { alternative }) };
  }
  return alone ? { value: scaled.value, to: scaled.to } : withRest(tokens, scaled, words);
}

/** The number that a token is half of where a space came in behind its mark: `56, 000`. As two numbers it can be read as well. */
function tornNumber(tokens: readonly NumberToken[], at: number): number | undefined {
  const isSecond = /^[.,،٬]$/.test(tokens[at - 1]?.norm ?? '') && /^\d{3}$/.test(tokens[at]?.norm ?? '');
  const [first, mark, second] = tokens.slice(isSecond ? at - 2 : at);
  const isTorn =
    /^\d{1,3}$/.test(first?.norm ?? '') &&
    /^[.,،٬]$/.test(mark?.norm ?? '') &&
    /^\d{3}$/.test(second?.norm ?? '');
  return isTorn ? Number(`${first?.norm}${second?.norm}`) : undefined;
}

/** «3 ملايين ونصف», «3 ملايين و200 ألف», `4 thousand 3 hundred and 21`: what is added under the scale before it. */
function withRest(tokens: readonly NumberToken[], { value, to, last }: Scaled, words: NumberWords): Amount {
  const fraction = addedFraction(tokens, to, words);
  if (fraction !== undefined) {
    const part = addedToScale(tokens, fraction, last, words);
    return { value: rounded(value + part.value), to: part.to };
  }
  const isJoined = isJoiner(tokens[to], words);
  const from = isJoined ? to + 1 : to;
  const next = tokens[from];
  if (next === undefined) return { value, to };
  // Without a joiner only a smaller scale goes on: «4 آلاف 3 مئة».
  const rest =
    next.kind === 'number'
      ? readDigits(tokens, from, words, false)
      : isJoined || next.joined === true
        ? readWords(tokens, from, words, false)
        : undefined;
  const isUnder = rest !== undefined && rest.value < last && rest.value > 0;
  if (!isUnder || (!isJoined && next.kind === 'number' && rest.to === from + 1)) return { value, to };
  return { value: rounded(value + rest.value), to: rest.to };
}

interface Scaled {
  readonly value: number;
  readonly to: number;
  /** The last scale taken in, 1 where there is none. */
  readonly last: number;
}

/** The value times every scale written after it. */
function withScales(tokens: readonly NumberToken[], at: number, value: number, words: NumberWords): Scaled {
  let to = at;
  let last = 1;
  let product = value;
  for (let scale = scaleAt(tokens, to, words); scale !== undefined; scale = scaleAt(tokens, to, words)) {
    product *= scale;
    last = scale;
    to++;
  }
  return { value: rounded(product), to, last };
}

function scaleAt(tokens: readonly NumberToken[], at: number, words: NumberWords): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.joined === true) return undefined;
  const suffix = words.suffixes.get(token.norm);
  if (suffix === undefined) return words.scales.get(token.norm);
  const next = tokens[at + 1]?.norm ?? '';
  const isMoney = words.currencies.has(next) || words.currencies.has(tokens[at - 2]?.norm ?? '');
  if (isMoney) return suffix;
  if (token.spaced) return undefined;
  // `100m` is a race, unless what it counts or its capital says million.
  const isLength = words.measures.has(token.norm) && token.text === token.norm;
  return isLength && words.countedNoun(next) === undefined ? undefined : suffix;
}

function readWords(
  tokens: readonly NumberToken[],
  at: number,
  words: NumberWords,
  alone: boolean,
): Amount | undefined {
  const number = readWordNumber(tokens, at, words, alone);
  if (number === undefined) return undefined;
  const { value, to, last } = number;
  const parts = denominatorAt(tokens, to, value, words);
  if (parts !== undefined) return scaledFraction(tokens, { value: value / parts, to: to + 1 }, words);
  const ratio = ratioAfter(tokens, { value, inWords: true }, to, words);
  if (ratio !== undefined) return { ...ratio, isShare: true };
  const decimals = decimalsAfter(tokens, to, words);
  if (decimals !== undefined) return withScales(tokens, decimals.to, value + decimals.value, words);
  if (last > 1) return alone ? { value, to } : withRest(tokens, { value, to, last }, words);
  const fraction = alone ? undefined : addedFraction(tokens, to, words);
  // `five and a half million`
  if (fraction !== undefined) return withScales(tokens, fraction.to, value + fraction.value, words);
  const next = tokens[to]?.norm ?? '';
  if (value === 1 && (words.singleDenominators.has(next) || words.fractions.has(next))) return undefined;
  return { value, to, isOne: value === 1 && number.parts === 1 };
}

/** «فاصلة ثلاثة», `point zero three`, `point seventy-one`: the decimals after a whole number in words. */
function decimalsAfter(
  tokens: readonly NumberToken[],
  at: number,
  words: NumberWords,
): { value: number; to: number } | undefined {
  if (!words.points.has(tokens[at]?.norm ?? '')) return undefined;
  let digits = '';
  let to = at + 1;
  for (;;) {
    const next = readWordNumber(tokens, to, words, true);
    if (next === undefined || !Number.isInteger(next.value) || next.last > 1) break;
    digits += String(next.value);
    to = next.to;
    if (next.value >= 10) break;
  }
  return digits === '' ? undefined : { value: Number(`0.${digits}`), to };
}

/** Without the noise of binary fractions. */
function rounded(value: number): number {
  return Number(value.toPrecision(15));
}
