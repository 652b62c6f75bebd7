// Sentences, by hand: Intl.Segmenter cuts after «د.» and inside quotations, and costs tens of milliseconds cold.
import type { Sentence } from '../article.ts';
import { fold } from './fold.ts';
import { findQuotations } from './quotations.ts';

/** A quotation at least this long (UTF-16 units) is a passage of its own and may be cut at its inner stops. */
const passageLength = 320;

const stops = '.!?؟…';
const closing = '»”"›)]’\'';

/**
 * Returns the sentences of a canonical `text`; joined they give it back exactly (a sentence carries the white space
 * that follows it).
 *
 * `abbreviations` are folded words without their stop (`د`, `mme`). Nothing is cut between digits, after an
 * abbreviation or an initial, before a lower-case letter, or inside a quotation shorter than a passage. The commas
 * «،» and «؛» never end a sentence.
 */
export function splitSentences(text: string, abbreviations: ReadonlySet<string>): Sentence[] {
  const sentences: Sentence[] = [];
  const quotations = findQuotations(text);
  let quotation = 0;
  let start = 0;
  let paragraph = 0;
  const cut = (end: number) => {
    if (end > start) sentences.push({ start, end, text: text.slice(start, end), paragraph });
    start = end;
  };
  for (let at = 0; at < text.length; at++) {
    if (!mayEnd(text.charCodeAt(at))) continue;
    const mark = text[at] ?? '';
    if (mark === '\n') {
      let end = at;
      while (text[end] === '\n') end++;
      cut(end);
      paragraph++;
      at = end - 1;
      continue;
    }
    if (!stops.includes(mark)) continue;
    let end = at + 1;
    while (end < text.length && (stops.includes(text[end] ?? '') || closing.includes(text[end] ?? ''))) end++;
    // French sets a no-break space before its closing guillemet.
    if (isSpace(text[end]) && text[end + 1] === '»') end += 2;
    // Two dots or more are a pause, unless a capital shows that a new sentence begins.
    if (
      /^\.{2,}/.test(text.slice(at, end)) &&
      !/^[ \u00a0\u202f]*(?:\p{Lu}|\n|$)/u.test(text.slice(end, end + 4))
    ) {
      at = end - 1;
      continue;
    }
    if (end < text.length && !isSpace(text[end]) && text[end] !== '\n' && !isRunTogether(text, at, end))
      continue;
    while ((quotations[quotation]?.end ?? text.length) <= at) quotation++;
    if (isInside(quotations[quotation], at, end)) continue;
    let next = end;
    while (isSpace(text[next])) next++;
    if (mark === '.' && isAbbreviation(text, start, at, abbreviations)) continue;
    if (/\p{Ll}/u.test(text[next] ?? '')) continue;
    if (text[next] === '\n') continue;
    cut(next);
    at = next - 1;
  }
  cut(text.length);
  return sentences;
}

/** Whether a code unit may be a stop or the end of a paragraph; hardly any is. */
function mayEnd(code: number): boolean {
  return (
    code === 0x2e || code === 0x0a || code === 0x21 || code === 0x3f || code === 0x61f || code === 0x2026
  );
}

/** Letters around a stop that are looked at: a word of four is no abbreviation, one of three may begin a sentence. */
const wordLength = 4;

/** «… بنهاية عام 2014.وحققت …»: hurried desks leave the space after a stop out; Arabic has no names with one inside. */
function isRunTogether(text: string, stop: number, end: number): boolean {
  if (text[stop] !== '.' || end !== stop + 1) return false;
  return (
    /(?:\p{Script=Arabic}{4}|\d{4}|\d[%٪])$/u.test(text.slice(Math.max(0, stop - wordLength), stop)) &&
    /^\p{Script=Arabic}{3}/u.test(text.slice(end, end + wordLength))
  );
}

function isSpace(mark: string | undefined): boolean {
  return mark === ' ' || mark === '\u00a0' || mark === '\u202f';
}

/** Whether the cut at `end` would fall inside a short quotation that is open at `at`. */
function isInside(quotation: { start: number; end: number } | undefined, at: number, end: number): boolean {
  if (quotation === undefined || at < quotation.start) return false;
  return end < quotation.end && quotation.end - quotation.start < passageLength;
}

function isAbbreviation(
  text: string,
  from: number,
  stop: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  let start = stop;
  while (start > from && !/[\s«“”"([.]/.test(text[start - 1] ?? '')) start--;
  const word = text.slice(start, stop);
  // A stop behind a closing mark, a space or another stop ends what stands before it.
  if (word === '') return !/[\s.]/.test(text[start - 1] ?? ' ') && !closing.includes(text[start - 1] ?? '');
  // A single letter is an initial: «أ. ف. ب.», J. Smith; a digit isn't.
  if (word.length === 1) return /\p{L}/u.test(word);
  return abbreviations.has(fold(word));
}
