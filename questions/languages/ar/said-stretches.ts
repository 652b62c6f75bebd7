// Where said words begin and end: a quotation, one left open, words behind a colon, a clause behind its «أن».
import { findQuotations, type Quotation } from '../../text/quotations.ts';
import type { Token } from '../../text/tokens.ts';
import type { Place } from './speaker-walk.ts';
import { verbFormOf } from './verb-forms.ts';

/** Fewest words that are somebody's and no title or term in quotation marks. */
export const fewestQuoted = 4;

/** Words that a cue governs. */
export interface SaidWords {
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  readonly direct: boolean;
  /** Token of the sentence they begin with; scanning goes on there. */
  readonly at: number;
  /** Whether the end is a closing mark or the sentence's. */
  readonly complete: boolean;
}

/** The quotations of an article: by where they begin, and all in order. */
export interface Quotes {
  readonly all: readonly Quotation[];
  readonly byStart: ReadonlyMap<number, Quotation>;
}

/** Returns the quotations of `text`. */
export function quotesOf(text: string): Quotes {
  const all = findQuotations(text);
  return { all, byStart: new Map(all.map((quotation) => [quotation.start, quotation])) };
}

/** Returns how many words stand in the quotation. */
export function wordsOf(text: string, { start, end }: Quotation): number {
  return text
    .slice(start + 1, end - 1)
    .trim()
    .split(/\s+/).length;
}

/** The words between the marks. */
export function quoted({ sentence, text }: Place, { start, end }: Quotation, from: number): SaidWords {
  const at = lastInside(sentence.tokens, end, from);
  const inside = text.slice(start + 1, end - 1);
  const first = start + 1 + inside.length - inside.trimStart().length;
  return { start: first, end: first + inside.trim().length, direct: true, at, complete: true };
}

/** Returns the last token from `from` on that begins before `end`. */
export function lastInside(tokens: readonly Token[], end: number, from: number): number {
  let index = from;
  while (index + 1 < tokens.length && (tokens[index + 1]?.start ?? end) < end) index++;
  return index;
}

/** Whether a mark that closes nothing opens a quotation here: words follow it closely. */
export function isQuoteOpen({ sentence, text }: Place, quotes: Quotes, token: Token, at: number): boolean {
  if (quotes.all.some(({ end }) => end === token.end)) return false;
  const next = sentence.tokens[at + 1];
  const before = text[token.start - 1] ?? ' ';
  return next?.kind === 'word' && (before === ' ' || before === ':');
}

/** A quotation left open ends with its paragraph. */
export function openQuotation({ text }: Place, token: Token, at: number): SaidWords {
  const newline = text.indexOf('\n', token.end);
  const end = trimmedEnd(text, token.end, newline < 0 ? text.length : newline, '"”»“');
  return { start: token.end, end, direct: true, at, complete: false };
}

/** Words behind a colon without marks run to the end of the sentence. */
export function afterColon(place: Place, at: number): SaidWords | undefined {
  const first = place.sentence.tokens[at];
  if (first === undefined || place.sentence.tokens.length - at < fewestQuoted) return undefined;
  const isBracketed = first.norm === '(';
  const inside = isBracketed ? (place.sentence.tokens[at + 1]?.start ?? first.end) : first.start;
  const close = isBracketed ? place.text.indexOf(')', first.end) : -1;
  const end = trimmedEnd(
    place.text,
    inside,
    close < 0 ? place.sentence.end : Math.min(close, place.sentence.end),
  );
  return { start: inside, end, direct: true, at: lastInside(place.sentence.tokens, end, at), complete: true };
}

/** A clause from its «أن» to the end of the sentence, or of the quotation it consists of. */
export function clauseFrom(
  place: Place,
  quotes: Quotes,
  opener: number,
  first: number,
  isWriter: boolean,
): SaidWords {
  const { tokens } = place.sentence;
  const start = tokens[first]?.start ?? 0;
  const mark = tokens[opener + 1]?.norm === ':' ? opener + 2 : opener + 1;
  const quotation = quotes.byStart.get(tokens[mark]?.start ?? -1);
  if (quotation !== undefined && wordsOf(place.text, quotation) >= fewestQuoted - 1) {
    const behind = tokens.find((token) => token.start >= quotation.end);
    const after = behind === undefined ? undefined : tokens[tokens.indexOf(behind) + 1];
    const ends = behind === undefined || behind.kind === 'mark' || behind.norm.startsWith('و');
    const goesOn =
      (behind?.norm === ',' && /^وان/.test(after?.norm ?? '')) ||
      /^وان(?:ه|ها|هم)?$/.test(behind?.norm ?? '');
    if (ends && !goesOn) return quoted(place, quotation, opener);
  }
  const end = trimmedEnd(place.text, start, borderBehind(place, opener, isWriter));
  return { start, end, direct: false, at: opener, complete: true };
}

/** Where the paper takes the word again: «، وفي يونيو سلّمت …», «، وبالطبع …»; else the sentence's end. */
function borderBehind({ sentence }: Place, opener: number, isWriter: boolean): number {
  const { tokens, mentions, end } = sentence;
  for (let at = opener + 1; at + 1 < tokens.length; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (next === undefined) break;
    // «… عام 2014.وحققت …»: a stop without its space.
    if (token?.norm === '.' && !next.spaced && next.kind === 'word' && (tokens[at - 1]?.norm.length ?? 0) > 1)
      return token.start;
    if (token?.norm !== ',') continue;
    // «… «توقفوا عن الجري»، وهنّأ منافسه»: behind somebody's own words the paper's go on.
    const isBehindQuotation = tokens[at - 1]?.norm === '"';
    if (
      isBehindQuotation &&
      verbFormOf(next.norm)?.connective === 'و' &&
      verbFormOf(next.norm)?.tense === 'past'
    )
      return token.start;
    if (ownVoice.has(next.norm) || (isWriter && turns.has(next.norm))) return token.start;
    const then = tokens[at + 2];
    // «…، من دون أن تحدد موعداً»: what the speaker left unsaid.
    const unsaid = next.norm === 'من' ? at + 2 : at + 1;
    if (tokens[unsaid]?.norm === 'دون' && tokens[unsaid + 1]?.norm === 'ان') return token.start;
    if (dating.has(next.norm) && mentions.some(({ type, start }) => type === 'date' && start === then?.start))
      return token.start;
  }
  return end;
}

/** Words by which a writer turns from what he once said: «قلنا إن …، لكن». */
const turns: ReadonlySet<string> = new Set('لكن ولكن غير بيد الا'.split(' '));

/** Words by which a writer speaks for himself. */
const ownVoice: ReadonlySet<string> = new Set('وبالتاكيد وبالطبع والحقيقه والواقع'.split(' '));

/** Words before the day of another event. */
const dating: ReadonlySet<string> = new Set('وفي ومنذ وخلال'.split(' '));

/** Where words end when stops and spaces behind them are left out, and the `marks` given. */
export function trimmedEnd(text: string, start: number, end: number, marks = ''): number {
  let at = end;
  while (at > start && (' .!?؟،,؛;:\n'.includes(text[at - 1] ?? 'x') || marks.includes(text[at - 1] ?? 'x')))
    at--;
  return at;
}
