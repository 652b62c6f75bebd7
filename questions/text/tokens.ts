// Tokens: words, numbers and marks of a text with their places, in one pass. Everything that reads, reads these.
import { foldText } from './fold.ts';

/** A word, a run of digits or one punctuation mark. UTF-16 offsets into the text it was cut from, `end` exclusive. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  /** Folded, for look-ups. */
  readonly norm: string;
  /** Whether white space stands between it and the token before. */
  readonly spaced: boolean;
}

/**
 * Returns the tokens of `text` in order.
 *
 * A number keeps its inner separators («1.200», «3,5», «٣٫٥») but not a final stop; a word keeps inner apostrophes and
 * hyphens between letters (`l'accord` splits after the elision: `l'` and `accord`). Arabic marks belong to their letter.
 */
export function tokenize(text: string): Token[] {
  const folded = foldText(text);
  const norm = folded.text;
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  while (at < norm.length) {
    const code = norm.charCodeAt(at);
    if (code === 0x20) {
      spaced = true;
      at++;
      continue;
    }
    const from = at;
    let kind: Token['kind'] = 'mark';
    if (isDigit(code)) {
      kind = 'number';
      at = endOfNumber(norm, at);
    } else if (isLetter(code)) {
      kind = 'word';
      at = endOfWord(norm, at);
    } else at++;
    const start = folded.map[from] ?? 0;
    // The end is where the next folded character begins, so trailing marks and tatweel stay with their letter.
    const end = folded.map[at] ?? text.length;
    tokens.push({ kind, start, end, text: text.slice(start, end), norm: norm.slice(from, at), spaced });
    spaced = false;
  }
  return tokens;
}

const known = new WeakMap<object, readonly Token[]>();

/** Keeps the tokens of a document's text for all that look at it later. */
export function keepTokens(document: { readonly text: string }, tokens: readonly Token[]): void {
  known.set(document, tokens);
}

/** Returns the tokens of a document's text, cut once. */
export function tokensOf(document: { readonly text: string }): readonly Token[] {
  const before = known.get(document);
  if (before !== undefined) return before;
  const tokens = tokenize(document.text);
  known.set(document, tokens);
  return tokens;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Below this, whether a code unit is a letter is looked up. */
const tableSize = 0x700;

/** 1 for the code units that are letters. */
const letterTable = new Uint8Array(tableSize);
for (let code = 0; code < tableSize; code++) if (isLetterOfScript(code)) letterTable[code] = 1;

function isLetter(code: number): boolean {
  return code < tableSize ? letterTable[code] === 1 : isLetterOfScript(code);
}

/** Whether a folded code unit is a letter of a script that news in ar, en or fr is written in, or names within it. */
function isLetterOfScript(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code >= 0x2000 && code <= 0x2bff) return false;
  if (code >= 0x3000 && code <= 0x303f) return false;
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code >= 0x600 && code <= 0x6ff)
    return code >= 0x620 && code !== 0x66a && code !== 0x66d && code !== 0x6d4;
  return code !== 0xd7 && code !== 0xf7 && !(code >= 0xfd3e && code <= 0xfd3f) && code < 0xff00;
}

function endOfNumber(norm: string, from: number): number {
  let at = from + 1;
  while (at < norm.length) {
    const code = norm.charCodeAt(at);
    if (isDigit(code)) at++;
    else if ((code === 0x2e || code === 0x2c) && isDigit(norm.charCodeAt(at + 1))) at += 2;
    // French and SI group thousands by a space: «12 400», only groups of exactly three.
    else if (code === 0x20 && isGroup(norm, at + 1) && at - from <= 3 + 4 * countGroups(norm, from, at))
      at += 4;
    else break;
  }
  return at;
}

function countGroups(norm: string, from: number, to: number): number {
  let groups = 0;
  for (let at = from; at < to; at++) if (norm.charCodeAt(at) === 0x20) groups++;
  return groups;
}

/** Whether exactly three digits stand at `at`. */
function isGroup(norm: string, at: number): boolean {
  return (
    isDigit(norm.charCodeAt(at)) &&
    isDigit(norm.charCodeAt(at + 1)) &&
    isDigit(norm.charCodeAt(at + 2)) &&
    !isDigit(norm.charCodeAt(at + 3))
  );
}

function endOfWord(norm: string, from: number): number {
  let at = from + 1;
  while (at < norm.length) {
    const code = norm.charCodeAt(at);
    if (code < tableSize && letterTable[code] === 1) {
      at++;
      continue;
    }
    // «و3», «والـ49»: a number keeps apart from the Arabic particle written to it.
    if (isDigit(code) && norm.charCodeAt(at - 1) >= 0x600) break;
    if (isLetter(code) || isDigit(code)) at++;
    else if (code === 0x2d && isLetter(norm.charCodeAt(at + 1))) at += 2;
    else if (code === 0x27 && isLetter(norm.charCodeAt(at + 1))) {
      // An elision (l', d', qu', jusqu') ends its word; o'clock and o'brien don't.
      if (elisions.has(norm.slice(from, at))) return at + 1;
      at += 2;
    } else break;
  }
  return at;
}

const elisions = new Set([
  'l',
  'd',
  'j',
  'm',
  't',
  's',
  'c',
  'n',
  'qu',
  'jusqu',
  'lorsqu',
  'puisqu',
  'quoiqu',
]);
