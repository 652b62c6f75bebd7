// A quantity with another amount, in the marks and with the scale word of the one in the article.
import type { NumberMention } from '../../reading/mention.ts';

/** The marks of a language: between thousands and before decimals. */
export interface NumberMarks {
  readonly decimalMark: string;
  readonly groupMark: string;
}

const scales: readonly (readonly [pattern: RegExp, value: number])[] = [
  [/^(?:billions?|milliards?|bn)$/i, 1_000_000_000],
  [/^(?:millions?|m)$/i, 1_000_000],
  [/^(?:thousand|mille)$/i, 1_000],
];

/** Returns the quantity with `value`, or `undefined` where its form can't be written surely (words, one of a thing). */
export function latinNumber(mention: NumberMention, value: number, marks: NumberMarks): string | undefined {
  const digits = /^\d(?:[\d.,\u00a0\u202f ]*\d)?/.exec(mention.amount)?.[0];
  if (digits === undefined || value < 2) return undefined;
  const word = mention.amount.slice(digits.length).trim();
  const scale = word === '' ? 1 : scales.find(([pattern]) => pattern.test(word))?.[1];
  if (scale === undefined || value / scale < 2) return undefined;
  const written = inDigits(value / scale, digits, marks);
  return written === undefined ? undefined : mention.text.replace(digits, () => written);
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
