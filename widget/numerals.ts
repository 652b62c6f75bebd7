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

/** Returns points as they are written: half ones with a half sign, which reads the same in every script, other parts to two decimals at most. */
export function pointsText(points: number, number: (count: number) => string): string {
  if (points % 1 === 0.5) return `${points < 1 ? '' : number(points - 0.5)}½`;
  return number(Math.round(points * 100) / 100);
}
