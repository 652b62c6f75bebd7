// Where a quote stands in a text: the same words under the fold from word border to word border, or nowhere. Nothing is
// measured by edit distance: a sentence and its denial are two letters apart.
import type { Evidence } from '../questions/wire.ts';
import { type Searchable, searchable } from './page-text.ts';

/** A quote with the sentences beside it. */
export type Quoted = Pick<Evidence, 'exact' | 'before' | 'after'>;

/** A place in what is written: UTF-16 offsets, `end` exclusive. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Returns the place of `quote` in what is written, or `undefined`. Where the words occur more than once, the neighbouring
 * sentences decide; where those don't, there is no place.
 */
export function findQuote(text: Searchable, quote: Quoted): Place | undefined {
  const wanted = searchable(quote.exact);
  const found = occurrences(text.text, wanted.text).filter((at) => vowelsAgree(text, at, wanted));
  const at = found.length > 1 ? told(found, text.text, wanted.text.length, quote) : found[0];
  if (at === undefined) return undefined;
  return { start: text.places[at] ?? 0, end: endOfUnit(text, at + wanted.text.length - 1) };
}

/** Returns where the folded `words` stand in the folded `text`, from word border to word border. */
export function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (!isInsideWord(text, at) && !isInsideWord(text, at + words.length)) found.push(at);
  }
  return found;
}

const isLetter = (unit = '') => /[\p{L}\p{N}]/u.test(unit);
const isDigit = (unit = '') => /\p{N}/u.test(unit);

/** Whether the units on both sides of `at` belong to one word or number: «قال» isn't found in «وقال», nor 14 in 114 or 14.5. */
function isInsideWord(text: string, at: number): boolean {
  const [first, before, after, last] = [text[at - 2], text[at - 1], text[at], text[at + 1]];
  if (isLetter(before) && isLetter(after)) return true;
  return isBond(before, after, last) || isBond(first, before, after);
}

/** Whether `mark` holds the units beside it together: an apostrophe or hyphen in a word, a point or comma in a number. */
function isBond(before: string | undefined, mark: string | undefined, after: string | undefined): boolean {
  if (mark === "'" || mark === '-') return isLetter(before) && isLetter(after);
  return (mark === '.' || mark === ',') && isDigit(before) && isDigit(after);
}

/** The one place of `places` with more of the quote's neighbours beside it than any other has. */
function told(
  places: readonly number[],
  text: string,
  length: number,
  { before, after }: Quoted,
): number | undefined {
  const [left, right] = [searchable(before).text, searchable(after).text];
  const agreement = places.map((at) => {
    const follows =
      left !== '' && occurrences(text.slice(0, at), left).includes(spaceLeft(text, at) - left.length);
    const precedes =
      right !== '' && occurrences(text.slice(at + length), right)[0] === spaceRight(text, at + length);
    return Number(follows) + Number(precedes);
  });
  const most = Math.max(...agreement);
  const best = places.filter((_, index) => agreement[index] === most);
  return best.length === 1 ? best[0] : undefined;
}

const spaceLeft = (text: string, at: number) => (text[at - 1] === ' ' ? at - 1 : at);
const spaceRight = (text: string, at: number) => (text[at] === ' ' ? 1 : 0);

/** Short vowels, tanween and sukun: they tell words apart. Shadda and tatweel tell none that the letters don't. */
const vowelless = /[^\u064b-\u0650\u0652]/g;

/** Whether no letter carries another vowel in the text than in the quote: «قَتل» and «قُتل» are two words under one fold. */
function vowelsAgree(text: Searchable, at: number, wanted: Searchable): boolean {
  for (let index = 0; index < wanted.text.length; index++) {
    const asked = vowelsOf(wanted, index);
    const found = vowelsOf(text, at + index);
    if (asked !== '' && found !== '' && asked !== found) return false;
  }
  return true;
}

function vowelsOf({ written, places }: Searchable, index: number): string {
  return written.slice((places[index] ?? 0) + 1, places[index + 1]).replace(vowelless, '');
}

/** The offset after unit `index` and the marks that belong to it, so that no letter is cut from its vowel. */
function endOfUnit({ written, places }: Searchable, index: number): number {
  const [unit = ''] = written.slice(places[index] ?? 0).match(/^.[\p{M}\u0640]*/su) ?? [];
  return (places[index] ?? 0) + unit.length;
}
