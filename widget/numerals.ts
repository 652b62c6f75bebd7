// The element's own numbers, in the numerals that the article uses or the page asks for.
import type { PublicQuestion, PublicSet } from '../questions/wire.ts';

/** The nought of each numbering system of Unicode that is not plain. */
const noughts = { arab: 0x660, arabext: 0x6f0 };

/** Returns how to write a number for `set`. `wished` is `latn`, `arab`, `arabext`, or empty for what the article writes. */
export function numeralsOf(
  {
    title,
    questions,
  }: Pick<PublicSet, 'title'> & { readonly questions: readonly Pick<PublicQuestion, 'stem'>[] },
  wished: string | undefined,
): (count: number) => string {
  const shown = title + questions.map(({ stem }) => stem).join('');
  const written = /[٠-٩]/.test(shown) ? 'arab' : /[۰-۹]/.test(shown) ? 'arabext' : '';
  const nought = noughts[(wished || written) as 'arab'];
  const figure = (digit: string) =>
    nought === undefined ? digit : String.fromCharCode(nought + Number(digit));
  return (count) => String(count).replace(/\d/g, figure);
}

/**
 * Returns points as they are written: half ones with a half sign, which reads the same in every script, other parts to two decimals at most, with
 * the decimal sign of `lang` or of the numerals.
 */
export function pointsText(points: number, number: (count: number) => string, lang: string): string {
  const whole = Math.floor(points);
  if (points - whole === 0.5) return `${whole === 0 ? '' : number(whole)}½`;
  const plain = points.toLocaleString(`${lang}-u-nu-latn`, { maximumFractionDigits: 2, useGrouping: false });
  const written = plain.replace(/\d/g, (digit) => number(Number(digit)));
  return written === plain ? plain : written.replace(/[.,]/, '٫');
}
