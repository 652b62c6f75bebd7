// A quantity with another amount, written as the article wrote it: same digits, same scale word, same noun, right form.
import type { NumberMention } from '../../reading/mention.ts';
import { fold } from '../../text/fold.ts';
import { classOf, formAfter, nounOf, unitOf } from './counted-noun.ts';

/** Scale words by value: after 3–10, after 11–99, else. */
const scales: readonly (readonly [value: number, few: string, many: string, other: string])[] = [
  [1_000_000_000, 'مليارات', 'ملياراً', 'مليار'],
  [1_000_000, 'ملايين', 'مليوناً', 'مليون'],
  [1_000, 'آلاف', 'ألفاً', 'ألف'],
];

/** Returns the quantity of `mention` with `value`, or `undefined` where its form can't be written surely. */
export function writtenNumber(mention: NumberMention, value: number): string | undefined {
  const digits = /^[\d٠-٩][\d٠-٩.,٫٬]*/.exec(mention.amount);
  if (digits === null) return inWords(mention, value);
  // A count under three changes more than one word; a share or a measure doesn't.
  const counts = mention.unitKind === 'count' || mention.unitKind === 'none';
  if (value < (counts ? 3 : 0.1)) return undefined;
  const scaleWord = mention.amount.slice(digits[0].length).trim();
  const scale =
    scaleWord === ''
      ? undefined
      : scales.find((row) => row.slice(1).some((form) => fold(String(form)) === fold(scaleWord)));
  if (scaleWord !== '' && scale === undefined) return undefined;
  const noun = mention.unitKind === 'none' ? undefined : nounOf(fold(mention.unitText));
  const head = scale === undefined ? value : value / scale[0];
  // «1100 مليون» is written «1.1 مليار».
  if (scale !== undefined && head >= 1000) return undefined;
  if (head < (scale === undefined ? 0.1 : 1) || (scale !== undefined && (head === 1 || head === 2)))
    return undefined;
  const written = inDigits(head, digits[0]);
  if (written === undefined) return undefined;
  // «42 مليار معلمة»: a noun that is in no list stands behind its scale as well as one that is.
  const hasNoun = mention.unitText !== '' || !isFree(mention);
  const word =
    scale === undefined ? '' : ` ${Number.isInteger(head) ? scaleForm(scale, head, hasNoun) : scale[3]}`;
  if (mention.unitKind === 'count' && noun === undefined) return undefined;
  const unit = scale === undefined ? unitAfter(mention, value) : mention.unitText;
  if (unit === undefined) return undefined;
  const glue = mention.unitText.startsWith('%') || unit === '' ? '' : ' ';
  return `${written}${word}${glue}${unit}`;
}

/** The unit or noun as `value` asks for it, or `undefined` where something behind it would have to change with it. */
function unitAfter(mention: NumberMention, value: number): string | undefined {
  const { unitText, unitKind } = mention;
  // As it stands wherever the new amount asks for the same form, so that what hangs on it still agrees.
  if (unitKind === 'percent' || !changesClass(mention, value))
    return mention.next.endsWith('ا') ? unitText : withTanween(unitText);
  if (!isFree(mention)) return undefined;
  if (!/\p{L}/u.test(unitText)) return unitText;
  const unit = nounOf(fold(unitText)) ?? unitOf(fold(unitText));
  return unit === undefined ? undefined : formAfter(unit, value);
}

/** «24 عضوا»: the one noun behind its figure shows its case. */
const withTanween = (noun: string): string => (/^[^\s%]{2,}[^اى\s]ا$/.test(noun) ? `${noun}ً` : noun);

function changesClass({ value: { value: own } }: NumberMention, value: number): boolean {
  // Behind a fraction the noun stands as it is.
  return Number.isInteger(own) && Number.isInteger(value) && classOf(own) !== classOf(value);
}

/** Words behind a quantity that do not hang on its noun. */
const apart = new Set(
  'في من إلى على عن منذ خلال بعد قبل بين حتى مع ضد لدى عند أي أو ثم كما فيما بينما حيث أن لكن منها منهم بينهم بينها و مقابل مقارنة بسبب'
    .split(' ')
    .map(fold),
);

/** Whether nothing behind the quantity agrees with its noun, or is the noun itself. */
function isFree({ next }: NumberMention): boolean {
  return next === '' || apart.has(next);
}

/** Three to ten in words: with a feminine noun, with a masculine one. */
const words: readonly (readonly [value: number, feminine: string, masculine: string])[] = [
  [3, 'ثلاث', 'ثلاثة'],
  [4, 'أربع', 'أربعة'],
  [5, 'خمس', 'خمسة'],
  [6, 'ست', 'ستة'],
  [7, 'سبع', 'سبعة'],
  [8, 'ثماني', 'ثمانية'],
  [9, 'تسع', 'تسعة'],
  [10, 'عشر', 'عشرة'],
];

/** A small amount in words before its noun in the plural, which stays as it is. */
function inWords(mention: NumberMention, value: number): string | undefined {
  const amount = fold(mention.amount);
  const column = words.some(([, feminine]) => fold(feminine) === amount)
    ? 1
    : words.some(([, , masculine]) => fold(masculine) === amount)
      ? 2
      : undefined;
  const scale = scales.find(([, , , one]) => fold(one) === amount);
  if (scale !== undefined) return ofScale(scale, mention, value);
  // «خمسة وعشرون طالباً»: longer amounts are told in figures, all options alike.
  if (mention.value.value > 10 && value > 10) return inFigures(mention, value);
  const row = words.find(([known]) => known === value);
  if (column === undefined || row === undefined) return undefined;
  return mention.unitText === '' ? row[column] : `${row[column]} ${mention.unitText}`;
}

/** Largest amount in words that is told in figures; above it, scales are words. */
const mostInFigures = 9999;

function inFigures(mention: NumberMention, value: number): string | undefined {
  const unit = mention.unitKind === 'count' ? unitAfter(mention, value) : undefined;
  if (unit === undefined || !Number.isInteger(value) || value > mostInFigures) return undefined;
  return `${value} ${unit}`;
}

/** «مليار جنيه»: half of it, or a few of it, in words. */
function ofScale(scale: (typeof scales)[number], mention: NumberMention, value: number): string | undefined {
  const unit = mention.unitText === '' ? '' : ` ${mention.unitText}`;
  const head = value / scale[0];
  if (head === 0.5) return `نصف ${scale[3]}${unit}`;
  const row = words.find(([known]) => known === head);
  return row === undefined ? undefined : `${row[2]} ${scale[1]}${unit}`;
}

/** Before its noun a scale of eleven or more stands in the construct: «15 ألف شخص», but «15 ألفاً». */
function scaleForm(scale: (typeof scales)[number], head: number, hasNoun: boolean): string {
  const rest = head % 100;
  if (rest >= 3 && rest <= 10) return scale[1];
  return rest >= 11 && !hasNoun ? scale[2] : scale[3];
}

/** `value` in the digits, with the separators and the number of decimals, of `model`. */
function inDigits(value: number, model: string): string | undefined {
  const separator = /[.,٫٬]/.exec(model)?.[0];
  const tail = separator === undefined ? '' : (model.split(separator).at(-1) ?? '');
  const decimals = separator !== undefined && separator !== '٬' && tail.length !== 3 ? tail.length : 0;
  if (decimals === 0 && !Number.isInteger(value)) return undefined;
  // «28.0 ألف» is no way to write a round amount.
  if (decimals > 0 && Number.isInteger(value)) return undefined;
  let written = value.toFixed(decimals);
  if (decimals > 0 && Number.isInteger(Number(written))) return undefined;
  if (decimals > 0 && separator !== undefined) written = written.replace('.', separator);
  else if (separator !== undefined) written = written.replace(/\B(?=(\d{3})+$)/g, separator);
  return /[٠-٩]/.test(model)
    ? written.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))
    : written;
}
