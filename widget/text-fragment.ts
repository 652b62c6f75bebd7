// Links that open a document at the quoted words: text fragments, as the WICG's URL Fragment Text Directives describe them,
// #:~:text=[prefix-,]start[,end][,-suffix]. Browsers match whole words in the text as it stands, so terms are the quote's own.
import { occurrences, type Quoted } from './find-quote.ts';
import { searchable } from './page-text.ts';

/** Words of a term: fewer occur too often, more are too long (an Arabic letter is six characters in a URL). */
const termWords = { least: 3, usual: 4 } as const;

/**
 * Returns the fragment that leads to `quote`, beginning with `#:~:text=`. With `page`, the text that the quote comes from, the
 * neighbouring words are added only where the quote's first ones occur elsewhere too, and where those don't tell
 * either, or the words aren't there, the fragment is empty; without it they are always added.
 */
export function textFragment(quote: Quoted, page?: string): string {
  const { start, end } = termsOf(quote.exact);
  if (start === '') return '';
  const prefix = wordsOf(quote.before).slice(-termWords.usual).join('');
  const suffix = bare(wordsOf(quote.after).slice(0, termWords.usual).join(''));
  const text = page === undefined ? undefined : searchable(page).text;
  const count = (words: string) =>
    text === undefined ? 2 : occurrences(text, searchable(words).text).length;
  if (count(start) === 0 || count(quote.exact) === 0) return '';
  const isAmbiguous = count(start) > 1;
  if (isAmbiguous && text !== undefined && count(`${quote.before} ${quote.exact} ${quote.after}`) !== 1)
    return '';
  const isCutShort =
    end !== undefined && occurrences(searchable(quote.exact).text, searchable(bare(end)).text).length > 1;
  const hasSuffix = (isAmbiguous || isCutShort) && suffix !== '';
  // What stands between the last word and the suffix belongs to the term; without a suffix the term ends at the word.
  const last = (term: string) => encoded(hasSuffix ? term : bare(term));
  const terms = [
    ...(isAmbiguous && prefix !== '' ? [`${encoded(prefix)}-`] : []),
    ...(end === undefined ? [last(start)] : [encoded(bare(start)), last(end)]),
    ...(hasSuffix ? [`-${encoded(suffix)}`] : []),
  ];
  return `#:~:text=${terms.join(',')}`;
}

/** Returns `url` with the text directive of `fragment`; an anchor that it has already stays. */
export function withFragment(url: string, fragment: string): string {
  const [own = ''] = url.split(':~:');
  if (fragment === '') return own;
  return own.includes('#') ? own + fragment.slice(1) : own + fragment;
}

/** The first words of `exact`, and its last ones where it has more; neither crosses a line break, as no term may cross a block. */
function termsOf(exact: string): { readonly start: string; readonly end: string | undefined } {
  const lines = exact.split('\n').filter((line) => line.trim() !== '');
  const [first, last] = [wordsOf(lines[0] ?? ''), wordsOf(lines.at(-1) ?? '')];
  const isShort = lines.length < 2 && first.length < 2 * termWords.least;
  if (isShort) return { start: first.join(''), end: undefined };
  const most = Math.min(termWords.usual, Math.floor(first.length / (lines.length < 2 ? 2 : 1)));
  return {
    start: first.slice(0, most).join(''),
    end: last.slice(lines.length < 2 ? -most : -termWords.usual).join(''),
  };
}

/**
 * The words of `text`, each with what stands behind it: whole ones, so «وقال» stays with its «و», and what no-break spaces
 * hold together (French numbers and quotation marks) is one; a mark between spaces is none.
 */
function wordsOf(text: string): string[] {
  const whole = text.trim();
  const starts = [...whole.matchAll(/[\S\u00a0\u202f]*[\p{L}\p{N}][\S\u00a0\u202f]*/gu)].map(
    ({ index }) => index,
  );
  return starts.map((start, at) => whole.slice(at === 0 ? 0 : start, starts[at + 1]));
}

/** Without the punctuation at the end, where a term ends at a word. */
const bare = (term: string) => term.trim().replace(/[^\p{L}\p{N}\p{M}]+$/u, '');

/** A term in a URL. A hyphen would end a prefix; encodeURIComponent sees to commas and ampersands, and refuses lone surrogates. */
function encoded(term: string): string {
  return encodeURIComponent(term.trim().replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('-', '%2D');
}
