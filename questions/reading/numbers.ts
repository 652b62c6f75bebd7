// Quantities: amount, scale, bound and unit, read left to right by look-up.
import type { NumberValue } from '../question.ts';
import type { Token } from '../text/tokens.ts';
import type { NumberMention } from './mention.ts';
import type { NumberWords } from './number-words.ts';
import { readNumeral } from './numerals.ts';

interface Amount {
  readonly value: number;
  readonly alternative?: number;
  readonly to: number;
}

/** Returns the quantities among `tokens` of `text`, in order, never overlapping. Labels and bare «واحد» are not quantities. */
export function readNumbers(written: readonly Token[], text: string, words: NumberWords): NumberMention[] {
  const tokens = words.prefixes === '' ? written : written.map((token) => withoutPrefix(token, words));
  const found: NumberMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const amount = readAmount(tokens, at, words);
    if (amount === undefined || Number.isNaN(amount.value) || isLabel(tokens, at, amount, words)) {
      at = Math.max(at + 1, amount?.to ?? 0);
      continue;
    }
    const mention = withUnit(tokens, text, at, amount, words);
    if (mention !== undefined) found.push(mention);
    at = Math.max(at + 1, mention?.to ?? amount.to);
  }
  return found;
}

/** Shortest number word that a preposition may be written to: «بخمسة», where «لست» is no six. */
const shortestPrefixed = 4;

/** «بألفين»: the number word behind a preposition that is written to it. */
function withoutPrefix(token: Token, words: NumberWords): Token {
  if (
    token.kind !== 'word' ||
    token.norm.length <= shortestPrefixed ||
    !words.prefixes.includes(token.norm[0] ?? ' ')
  )
    return token;
  const norm = token.norm.slice(1);
  if (isNumberWord(token.norm, words) || !isNumberWord(norm, words)) return token;
  return { ...token, start: token.start + 1, text: token.text.slice(1), norm };
}

function isNumberWord(norm: string, words: NumberWords): boolean {
  return words.values.has(norm) || words.scales.has(norm) || words.wholes.has(norm);
}

/** The amount that begins at token `at`: digits or words, with the scales after it. */
export function readAmount(tokens: readonly Token[], at: number, words: NumberWords): Amount | undefined {
  const first = tokens[at];
  if (first === undefined) return undefined;
  if (first.kind === 'number') return readDigits(tokens, at, first, words);
  return first.kind === 'word' ? readWords(tokens, at, words) : undefined;
}

function readDigits(tokens: readonly Token[], at: number, first: Token, words: NumberWords): Amount {
  const numeral = readNumeral(first.norm, words.decimalMark);
  let { value } = numeral;
  let to = at + 1;
  let last = 1;
  for (
    let scale = words.scales.get(tokens[to]?.norm ?? '');
    scale !== undefined;
    scale = words.scales.get(tokens[to]?.norm ?? '')
  ) {
    value *= scale;
    last = scale;
    to++;
  }
  const fraction = to > at + 1 ? fractionAt(tokens, to, words) : undefined;
  if (fraction !== undefined) return { value: value + fraction.value * last, to: fraction.to };
  const rest = to > at + 1 ? restAt(tokens, to, last, words) : undefined;
  if (rest !== undefined) return { value: value + rest.value, to: rest.to };
  const alternative = to === at + 1 ? numeral.alternative : undefined;
  return { value: Number(value.toPrecision(15)), to, ...(alternative === undefined ? {} : { alternative }) };
}

/** «3 ملايين و200 ألف»: digits that a joining letter adds, as long as they stay under the scale before them. */
function restAt(tokens: readonly Token[], at: number, scale: number, words: NumberWords): Amount | undefined {
  const digits = tokens[at + 1];
  if (words.joiningPrefix === '' || tokens[at]?.norm !== words.joiningPrefix || digits?.kind !== 'number')
    return undefined;
  const rest = readDigits(tokens, at + 1, digits, words);
  return rest.value < scale ? rest : undefined;
}

function readWords(tokens: readonly Token[], at: number, words: NumberWords): Amount | undefined {
  let total = 0;
  let current = 0;
  let last = 1;
  let parts = 0;
  let to = at;
  let index = at;
  while (index < tokens.length) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word' || words.misread.has(token.text)) break;
    if (parts > 0 && words.joiners.has(token.norm)) {
      index++;
      continue;
    }
    // «أحد» is somebody unless «عشر» follows.
    const pair = words.values.get(`${token.norm} ${tokens[index + 1]?.norm ?? ''}`);
    if (pair !== undefined) {
      current += pair;
      parts++;
      index += 2;
      to = index;
      continue;
    }
    const pieces = piecesOf(token.norm, parts > 0, words);
    if (pieces.length === 0) break;
    for (const piece of pieces) {
      const value = words.values.get(piece);
      const whole = words.wholes.get(piece);
      const scale = words.scales.get(piece) ?? 1;
      if (value !== undefined) current += value;
      else if (whole !== undefined && !(words.scales.has(piece) && current > 0)) {
        total += whole;
        last = whole / 2;
      } else if (scale < 1000) current = Math.max(current, 1) * scale;
      else {
        total += Math.max(current, 1) * scale;
        current = 0;
        last = scale;
      }
      parts++;
    }
    index++;
    to = index;
  }
  if (parts === 0) return undefined;
  const fraction = fractionAt(tokens, to, words);
  const value = total + current;
  // «واحد», `one`, « une » alone are pronouns and articles as often as numbers.
  if (value === 1 && parts === 1) return undefined;
  if (fraction !== undefined) return { value: value + fraction.value * last, to: fraction.to };
  // «مليون و300 ألف»
  const rest = last >= 1000 ? restAt(tokens, to, last, words) : undefined;
  return rest === undefined ? { value, to } : { value: value + rest.value, to: rest.to };
}

const none: readonly string[] = [];

/** The number words inside one written word: itself, itself without the joining prefix, or the halves of a hyphenated one. */
function piecesOf(norm: string, joined: boolean, words: NumberWords): readonly string[] {
  if (isNumberWord(norm, words)) return [norm];
  const prefix = words.joiningPrefix;
  if (joined && prefix !== '' && norm.startsWith(prefix) && isNumberWord(norm.slice(prefix.length), words))
    return [norm.slice(prefix.length)];
  if (!norm.includes('-')) return none;
  const halves = norm.split('-').filter((half) => !words.joiners.has(half));
  return halves.length > 1 && halves.every((half) => isNumberWord(half, words)) ? halves : none;
}

function fractionAt(
  tokens: readonly Token[],
  at: number,
  words: NumberWords,
): { value: number; to: number } | undefined {
  const norm = tokens[at]?.norm ?? '';
  const prefix = words.joiningPrefix;
  const joined =
    prefix !== '' && norm.startsWith(prefix) ? words.fractions.get(norm.slice(prefix.length)) : undefined;
  const spaced = words.joiners.has(norm) ? words.fractions.get(tokens[at + 1]?.norm ?? '') : undefined;
  if (joined !== undefined) {
    // «مليون ونصف المليون» names its scale again.
    const again = words.scales.has((tokens[at + 1]?.norm ?? '').replace(/^ال/, ''));
    return { value: joined, to: at + (again ? 2 : 1) };
  }
  return spaced === undefined ? undefined : { value: spaced, to: at + 2 };
}

function isLabel(tokens: readonly Token[], at: number, amount: Amount, words: NumberWords): boolean {
  if (words.labels.has(tokens[at - 1]?.norm ?? '')) return true;
  const before = tokens[at - 1];
  const after = tokens[amount.to];
  // Scores, fractions, dates with slashes, codes: «2-1», 8/12, A-380.
  const glued = (mark: Token | undefined) => mark !== undefined && '-/:'.includes(mark.norm);
  if (glued(before) && tokens[at]?.spaced === false) return true;
  return glued(after) && after?.spaced === false && tokens[amount.to + 1]?.kind === 'number';
}

function withUnit(
  tokens: readonly Token[],
  text: string,
  from: number,
  amount: Amount,
  words: NumberWords,
): NumberMention | undefined {
  const lead = words.currencies.get(tokens[from - 1]?.norm ?? '');
  const sign = lead !== undefined && tokens[from - 1]?.kind === 'mark' ? lead : undefined;
  const unit =
    sign === undefined
      ? unitAt(tokens, amount.to, words)
      : { unit: sign, kind: 'money' as const, to: amount.to };
  const first = tokens[sign === undefined ? from : from - 1];
  const to = unit?.to ?? amount.to;
  const last = tokens[to - 1];
  if (first === undefined || last === undefined) return undefined;
  const bound = boundBefore(tokens, sign === undefined ? from : from - 1, words);
  const amountStart = tokens[from]?.start ?? first.start;
  const amountEnd = tokens[amount.to - 1]?.end ?? last.end;
  const value: NumberValue = {
    type: 'number',
    value: amount.value,
    bound: bound?.bound ?? 'exact',
    ...(unit === undefined ? {} : { unit: unit.unit }),
  };
  return {
    type: 'number',
    start: first.start,
    end: last.end,
    text: text.slice(first.start, last.end),
    from: sign === undefined ? from : from - 1,
    to,
    value,
    amount: text.slice(amountStart, amountEnd),
    unitText: text.slice(amountEnd, last.end).trim(),
    unitKind: unit?.kind ?? 'none',
    boundStart: bound === undefined ? first.start : (tokens[bound.from]?.start ?? first.start),
    ...(amount.alternative === undefined ? {} : { alternative: amount.alternative }),
  };
}

function unitAt(
  tokens: readonly Token[],
  at: number,
  words: NumberWords,
): { unit: string; kind: NumberMention['unitKind']; to: number } | undefined {
  const one = tokens[at]?.norm ?? '';
  if (words.unitLinks.has(one))
    return words.unitLinks.has(tokens[at + 1]?.norm ?? '') ? undefined : unitAt(tokens, at + 1, words);
  const two = `${one} ${tokens[at + 1]?.norm ?? ''}`;
  if (words.percent.has(two)) return { unit: '%', kind: 'percent', to: at + 2 };
  if (words.percent.has(one)) return { unit: '%', kind: 'percent', to: at + 1 };
  const qualifier = words.currencyQualifiers.get(one);
  const currency =
    words.currencies.get(one) ??
    (qualifier === undefined ? undefined : words.currencies.get(tokens[at + 1]?.norm ?? ''));
  if (currency !== undefined) {
    const before = words.currencies.has(one) ? 0 : 1;
    const after = words.currencyQualifiers.get(tokens[at + 1 + before]?.norm ?? '');
    const country = qualifier ?? after ?? '';
    const to = at + 1 + before + (after === undefined ? 0 : 1);
    return { unit: country === '' ? currency : `${currency}-${country}`, kind: 'money', to };
  }
  const pair = words.measures.get(two);
  if (pair !== undefined) return { unit: pair, kind: 'measure', to: at + 2 };
  const measure = words.measures.get(one);
  if (measure !== undefined) return { unit: measure, kind: 'measure', to: at + 1 };
  const noun = tokens[at]?.kind === 'word' ? words.countedNoun(one) : undefined;
  return noun === undefined ? undefined : { unit: noun, kind: 'count', to: at + 1 };
}

/** The longest phrase of at most four words before `from` that makes a bound. */
function boundBefore(
  tokens: readonly Token[],
  from: number,
  words: NumberWords,
): { bound: 'about' | 'atLeast' | 'atMost'; from: number } | undefined {
  for (let length = Math.min(4, from); length > 0; length--) {
    const phrase = tokens
      .slice(from - length, from)
      .map((token) => token.norm)
      .join(' ');
    const bound = words.bounds.get(phrase);
    if (bound !== undefined) return { bound, from: from - length };
  }
  return undefined;
}
