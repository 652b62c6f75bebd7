// Quantities: amount, bound and unit, and the ranges two of them make, read left to right by look-up.
import type { NumberValue } from '../question.ts';
import type { Token } from '../text/tokens.ts';
import { type Amount, readAmount } from './amounts.ts';
import type { NumberMention } from './mention.ts';
import { mayBeginQuantity } from './number-starters.ts';
import type { NumberWords } from './number-words.ts';
import { readNumeral } from './numerals.ts';
import { boundAfter, boundBefore, unitAt } from './units.ts';
import { type NumberToken, withoutPrefixes } from './word-numbers.ts';

/** An amount with the tokens that are its own: a sign before it, the other end of its range. */
interface Quantity extends Amount {
  readonly from: number;
  readonly until?: number;
}

/** Returns the quantities among `tokens` of `text`, in order, never overlapping. Labels and bare «واحد» are not quantities. */
export function readNumbers(written: readonly Token[], text: string, words: NumberWords): NumberMention[] {
  const tokens = withoutPrefixes(written, words);
  const found: NumberMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined || !mayBeginQuantity(token, words)) {
      at++;
      continue;
    }
    const quantity = quantityAt(tokens, at, words);
    if (
      quantity === undefined ||
      Number.isNaN(quantity.value) ||
      quantity.isOne === true ||
      isLabel(tokens, quantity, words)
    ) {
      at = Math.max(at + 1, quantity?.to ?? 0);
      continue;
    }
    const mention = withUnit(tokens, text, quantity, words);
    if (mention !== undefined) found.push(mention);
    at = Math.max(at + 1, mention?.to ?? quantity.to);
  }
  return found;
}

/** The amount, the negative amount or the range at token `at`. */
function quantityAt(tokens: readonly NumberToken[], at: number, words: NumberWords): Quantity | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const range = rangeAt(tokens, at, words);
  if (range !== undefined) return range;
  if (isBareDecimal(tokens, at, words)) {
    const numeral = readNumeral(`0${words.decimalMark}${tokens[at + 1]?.norm ?? ''}`, words.decimalMark);
    return { value: numeral.value, from: at, to: at + 2 };
  }
  if (isMinus(tokens, at, words)) {
    const amount = readAmount(tokens, at + 1, words);
    return amount === undefined ? undefined : { ...amount, value: -amount.value, from: at, isOne: false };
  }
  const amount = readAmount(tokens, at, words);
  return amount === undefined ? undefined : { ...amount, from: at };
}

/** `.08`: a mark that touches a zero after it and nothing before. */
function isBareDecimal(tokens: readonly Token[], at: number, words: NumberWords): boolean {
  const mark = tokens[at];
  const next = tokens[at + 1];
  if (mark?.norm !== words.decimalMark || !mark.spaced || next?.kind !== 'number' || next.spaced)
    return false;
  return /^0\d+$/.test(next.norm);
}

/** «سالب», `minus`, or a hyphen that stands apart from what is before it and touches its digits. */
function isMinus(tokens: readonly Token[], at: number, words: NumberWords): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined) return false;
  // « au moins 40 »: a word of a bound is no sign.
  if (words.minus.has(token.norm))
    return next.kind !== 'mark' && boundBefore(tokens, at + 1, words) === undefined;
  if (token.norm !== '-' || next.kind !== 'number' || next.spaced) return false;
  const before = tokens[at - 1];
  return (token.spaced || before?.norm === '(') && before?.kind !== 'number';
}

/** Digits as great as this, that are no years, are not the scores of a match. */
const leastUnscored = 1_000;

/** «بين 20 و30», `10 to 15`, `5k-20k`, « de 10 à 15 »: two amounts as the ends of one quantity, the lower one first. */
function rangeAt(tokens: readonly NumberToken[], at: number, words: NumberWords): Quantity | undefined {
  const first = tokens[at];
  if (first === undefined || first.kind === 'mark') return undefined;
  const opened = words.rangeOpeners.has(tokens[at - 1]?.norm ?? '');
  for (const alone of [false, true]) {
    const low = signedAmount(tokens, at, words, alone);
    if (low === undefined) return undefined;
    const link = tokens[low.to];
    if (link === undefined) continue;
    const isHyphen = link.norm === '-' || link.norm === '~';
    const isOpened = opened && (words.rangeJoiners.has(link.norm) || link.joined === true);
    const isLinked = words.rangeLinks.has(link.norm) && !isGrowth(tokens, at, words);
    if (!isHyphen && !isOpened && !isLinked) continue;
    const high = signedAmount(tokens, link.joined === true ? low.to : low.to + 1, words, false);
    if (high === undefined) continue;
    const shared = sharedScale(tokens, low, high, words);
    if (!(low.value * shared < high.value) || Number.isNaN(high.value)) continue;
    if (isLinked && !isOpened && isFarApart(low.value * shared, high.value)) return undefined;
    if (isHyphen && link.norm === '-' && !opened && !isPlainRange(tokens, at, low, high, words))
      return undefined;
    return { from: at, to: high.to, value: low.value * shared, until: high.value };
  }
  return undefined;
}

/** A range spans a factor less than this; «2015 إلى 19 مليار» is two amounts. */
const widestRange = 50;

function isFarApart(low: number, high: number): boolean {
  return low > 0 && high / low > widestRange;
}

/** How many words before `from … to …` may tell that something grew, and not how far it ranges. */
const growthReach = 9;

/** «ارتفع من 20 إلى 30» tells two states, «تتراوح من 20 إلى 30» and `10 to 15` one range. */
function isGrowth(tokens: readonly Token[], at: number, words: NumberWords): boolean {
  if (!words.rangeStarts.has(tokens[at - 1]?.norm ?? '')) return false;
  for (let index = at - 2; index >= Math.max(0, at - growthReach); index--) {
    const norm = tokens[index]?.norm ?? '';
    if (norm === '.') return false;
    if (words.growth.some((stem) => norm.includes(stem))) return true;
  }
  return false;
}

function signedAmount(
  tokens: readonly NumberToken[],
  at: number,
  words: NumberWords,
  alone: boolean,
): Amount | undefined {
  if (!isMinus(tokens, at, words)) return readAmount(tokens, at, words, alone);
  const amount = readAmount(tokens, at + 1, words, alone);
  return amount === undefined ? undefined : { ...amount, value: -amount.value };
}

/** «بين مئة ومئتي ألف», `10 to 20 million`: the scale of the upper end is the lower one's too, unless it has its own. */
function sharedScale(tokens: readonly Token[], low: Amount, high: Amount, words: NumberWords): number {
  const scale = words.scales.get(tokens[high.to - 1]?.norm ?? '') ?? 1;
  const own = words.scales.get(tokens[low.to - 1]?.norm ?? '') ?? 1;
  return scale >= leastUnscored && own < leastUnscored && low.value * scale < high.value ? scale : 1;
}

/** A hyphen between digits is a range where something is counted, or where the numbers are too great for a score. */
function isPlainRange(
  tokens: readonly Token[],
  at: number,
  low: Amount,
  high: Amount,
  words: NumberWords,
): boolean {
  const before = tokens[at - 1];
  if (before !== undefined && '-/:'.includes(before.norm) && tokens[at]?.spaced === false) return false;
  const isYear = (value: number, width: number) => width === 4 && value >= 1500 && value <= 2100;
  const widths = [tokens[at]?.norm.length ?? 0, tokens[high.to - 1]?.norm.length ?? 0];
  if (isYear(low.value, widths[0] ?? 0) || isYear(high.value, widths[1] ?? 0)) return false;
  return low.value >= leastUnscored || unitAt(tokens, high.to, words) !== undefined;
}

/** Whether digits are a name's and count nothing: after a label, in scores, codes and ordinals. */
function isLabel(tokens: readonly NumberToken[], { from, to }: Quantity, words: NumberWords): boolean {
  const before = tokens[from - 1];
  if (words.labels.has(before?.norm ?? '')) return true;
  // « ,08 » may be eight hundredths, or 8 behind a comma without its space.
  if (before !== undefined && '.,'.includes(before.norm) && tokens[from]?.spaced === false)
    return before.spaced || from === 1;
  const first = tokens[from];
  const after = tokens[to];
  // «إف16», `A380`: digits at the end of a name; `33rd` is an ordinal.
  if (
    first?.kind === 'number' &&
    first.spaced === false &&
    before?.kind === 'word' &&
    !isParticle(before.norm, words)
  )
    return true;
  if (tokens[to - 1]?.kind === 'number' && after?.spaced === false && words.ordinalEndings.has(after.norm))
    return true;
  // Scores, fractions, dates with slashes, codes: «2-1», 8/12, A-380.
  const glued = (mark: Token | undefined) => mark !== undefined && '-/:'.includes(mark.norm);
  if (glued(before) && first?.spaced === false) return true;
  return glued(after) && after?.spaced === false && tokens[to + 1]?.kind === 'number';
}

/** «و», «ال», «وال»: what Arabic writes to its digits. */
function isParticle(norm: string, words: NumberWords): boolean {
  let at = 0;
  while (at < norm.length && words.prefixes.includes(norm[at] ?? ' ')) at++;
  return at === norm.length || norm.slice(at) === words.article;
}

/** `C$62 million`, `NZ$5`: the letters that say whose dollar it is belong to the sum. `at` is its sign. */
function isLettered(tokens: readonly NumberToken[], at: number): boolean {
  return tokens[at]?.spaced === false && /^(?:us|ca|c|au|a|nz|hk|s)$/.test(tokens[at - 1]?.norm ?? '');
}

function withUnit(
  tokens: readonly NumberToken[],
  text: string,
  quantity: Quantity,
  words: NumberWords,
): NumberMention | undefined {
  const { from, to: end, until } = quantity;
  const lead = words.currencies.get(tokens[from - 1]?.norm ?? '');
  const sign = lead !== undefined && tokens[from - 1]?.kind === 'mark' ? lead : undefined;
  const named = quantity.isShare === true ? undefined : unitAt(tokens, end, words);
  const unit = sign === undefined ? named : { unit: sign, kind: 'money' as const, to: end };
  const start = sign === undefined ? from : isLettered(tokens, from - 1) ? from - 2 : from - 1;
  const first = tokens[start];
  const to = unit?.to ?? end;
  const last = tokens[to - 1];
  if (first === undefined || last === undefined) return undefined;
  const bound = boundBefore(tokens, start, words);
  // `about five hundred or more` is a bound before it is a guess.
  const after = bound === undefined || bound.bound === 'about' ? boundAfter(tokens, to, words) : undefined;
  const amountStart = tokens[from]?.start ?? first.start;
  const amountEnd = tokens[end - 1]?.end ?? last.end;
  const value: NumberValue = {
    type: 'number',
    value: quantity.value,
    bound: after ?? bound?.bound ?? (quantity.isRound === true ? 'about' : 'exact'),
    ...(unit === undefined ? {} : { unit: unit.unit }),
  };
  return {
    type: 'number',
    start: first.start,
    end: last.end,
    text: text.slice(first.start, last.end),
    from: start,
    to,
    value,
    amount: text.slice(amountStart, amountEnd),
    unitText: text.slice(amountEnd, last.end).trim(),
    unitKind: unit?.kind ?? 'none',
    next: tokens[to]?.kind === 'word' ? (tokens[to]?.norm ?? '') : '',
    boundStart: bound === undefined ? first.start : (tokens[bound.from]?.start ?? first.start),
    ...(quantity.alternative === undefined ? {} : { alternative: quantity.alternative }),
    ...(until === undefined ? {} : { until }),
  };
}
