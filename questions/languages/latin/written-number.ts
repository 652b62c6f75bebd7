// A quantity with another amount, in the marks and with the scale word of the one in the article, in figures or in words as
// that is written.
import type { NumberMention } from '../../reading/mention.ts';
import { fold } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';
import type { LatinGrammar } from './grammar.ts';

/** The marks of a language between thousands and before decimals, and its words for amounts. */
export interface NumberMarks {
  readonly decimalMark: string;
  readonly groupMark: string;
  readonly amounts: NumberNames;
}

/** A language's words for amounts. */
export interface NumberNames {
  /** 0 to 19. */
  readonly ones: readonly string[];
  /** 20, 30, … 90. */
  readonly tens: readonly string[];
  /** After two or more: `hundred`, « cents »; `thousand`, « mille ». */
  readonly hundreds: string;
  readonly thousands: string;
}

const scales: readonly (readonly [pattern: RegExp, value: number])[] = [
  [/^(?:billions?|milliards?|bn)$/i, 1_000_000_000],
  [/^(?:millions?|m)$/i, 1_000_000],
  [/^(?:thousand|mille)$/i, 1_000],
];

/** Returns the quantity with `value`, or `undefined` where its form can't be written surely. */
export function latinNumber(mention: NumberMention, value: number, marks: NumberMarks): string | undefined {
  const digits = /^\d(?:[\d.,\u00a0\u202f ]*\d)?/.exec(mention.amount)?.[0];
  if (value < 2) return undefined;
  if (digits === undefined) return inWords(mention, value, marks.amounts);
  const word = mention.amount.slice(digits.length).trim();
  const scale = word === '' ? 1 : scales.find(([pattern]) => pattern.test(word))?.[1];
  if (scale === undefined || value / scale < 2) return undefined;
  const written = inDigits(value / scale, digits, marks);
  return written === undefined ? undefined : mention.text.replace(digits, () => written);
}

/** Least amount that is exchanged in words: `two` is shorter than all its rivals, and tells itself. */
const leastInWords = 3;

/** The quantity in words, if the one in the article is written as this writes. */
function inWords(mention: NumberMention, value: number, names: NumberNames): string | undefined {
  const { amount, text } = mention;
  if (mention.value.value < leastInWords) return undefined;
  const own = spelled(mention.value.value, names);
  const other = spelled(value, names);
  if (own === undefined || other === undefined || fold(own) !== fold(amount)) return undefined;
  const written = /^\p{Lu}/u.test(amount) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
  return text.startsWith(amount) ? written + text.slice(amount.length) : undefined;
}

/** Round amounts in words: to twenty, tens, hundreds and thousands. */
function spelled(value: number, { ones, tens, hundreds, thousands }: NumberNames): string | undefined {
  if (!Number.isInteger(value) || value < 2) return undefined;
  if (value < 20) return ones[value];
  if (value < 100) return value % 10 === 0 ? tens[value / 10 - 2] : undefined;
  const [scale, word] = value < 1000 ? [100, hundreds] : [1000, thousands];
  const count = value / scale;
  const counted =
    Number.isInteger(count) && count > 1 && count < 100
      ? spelled(count, { ones, tens, hundreds, thousands })
      : undefined;
  return counted === undefined ? undefined : `${counted} ${word}`;
}

/** `value` with the separators and as many decimals as `model`. */
function inDigits(value: number, model: string, { decimalMark, groupMark }: NumberMarks): string | undefined {
  const at = model.lastIndexOf(decimalMark);
  const decimals = at === -1 ? 0 : model.length - at - 1;
  const [whole = '', part] = value.toFixed(decimals).split('.');
  if ((decimals === 0) !== Number.isInteger(value)) return undefined;
  const mark = /[\u00a0\u202f ,.]/.exec(at === -1 ? model : model.slice(0, at))?.[0];
  const isGrouped = mark !== undefined || (whole.length > 4 && groupMark !== '');
  const grouped = isGrouped ? whole.replace(/\B(?=(\d{3})+$)/g, mark ?? groupMark) : whole;
  return part === undefined ? grouped : `${grouped}${decimalMark}${part}`;
}

/** Whether the word behind a bare whole amount is what it counts: a noun in the plural, and no name or label before. */
export function countsUnknown(
  mention: NumberMention,
  before: Token | undefined,
  next: Token | undefined,
  { smallWords, verbs }: LatinGrammar,
): boolean {
  if (next?.kind !== 'word' || !/^\p{Ll}{4,}[sx]$/u.test(next.text)) return false;
  if (
    before !== undefined &&
    before.kind === 'word' &&
    /^\p{Lu}/u.test(before.text) &&
    before.text.length > 3
  )
    return false;
  if (!Number.isInteger(mention.value.value) || smallWords.has(next.text)) return false;
  return !verbs.isParticiple(next.norm, next.text) && !verbs.isInfinitive(next.norm, next.text);
}
