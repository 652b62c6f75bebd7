// Canonical text: the one form of an article that is hashed, stored and pointed into. Display-safe, so nothing that a
// reader would see differently is folded here; matching folds live in fold.ts.

/** Characters with no shape of their own that would make equal-looking texts differ: bidi controls, joiners, soft hyphen. */
const invisible = new Set([
  0x00ad, 0x061c, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e,
  0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0xfeff,
]);

/** Whether nothing is done to a code unit, as to nearly all: letters and marks of Arabic and Latin, ASCII from the space on. */
function isPlainLetter(code: number): boolean {
  return (
    (code >= 0x61d && code <= 0x17ff) || (code >= 0x20 && code <= 0x7e) || (code >= 0xae && code <= 0x61b)
  );
}

/** Presentation forms (FB50–FDFF, FE70–FEFF) that old Arabic systems store instead of letters; U+FDFD has no letters. */
function isPresentationForm(code: number): boolean {
  return (code >= 0xfb50 && code <= 0xfdff && code !== 0xfdfd) || (code >= 0xfe70 && code <= 0xfefc);
}

/** Spaces that are only spaces; the no-break ones of French typography (U+00A0, U+202F) stay, they are spelling. */
function isPlainSpace(code: number): boolean {
  return (
    code === 0x20 || code === 0x09 || code === 0x0b || code === 0x0c || (code >= 0x2000 && code <= 0x200a)
  );
}

/**
 * Returns `raw` as canonical text: NFC, presentation forms as letters, invisible characters gone, runs of spaces as
 * one, paragraphs separated by one blank line, no white space at either end.
 *
 * A single line break ends a paragraph too: agencies send one paragraph a line. Idempotent.
 */
export function canonicalText(raw: string): string {
  let letters = '';
  let kept = 0;
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    if (isPlainLetter(code)) continue;
    let written: string | undefined;
    if (code === 0x0d) written = raw.charCodeAt(at + 1) === 0x0a ? '' : '\n';
    else if (code === 0x2028 || code === 0x2029 || code === 0x85) written = '\n';
    else if (invisible.has(code)) written = '';
    else if (isPresentationForm(code)) written = raw[at]?.normalize('NFKC').trim() ?? '';
    if (written === undefined) continue;
    letters += raw.slice(kept, at) + written;
    kept = at + 1;
  }
  letters += raw.slice(kept);
  const paragraphs: string[] = [];
  for (const line of letters.normalize('NFC').split('\n')) {
    const paragraph = collapseSpaces(line);
    if (paragraph !== '') paragraphs.push(paragraph);
  }
  return paragraphs.join('\n\n');
}

function collapseSpaces(line: string): string {
  if (!hasWideSpace(line)) return line.trim();
  let out = '';
  let pending = false;
  for (let at = 0; at < line.length; at++) {
    if (isPlainSpace(line.charCodeAt(at))) {
      pending = out !== '';
      continue;
    }
    if (pending) out += ' ';
    pending = false;
    out += line[at];
  }
  return out.trim();
}

/** Whether two spaces stand together, or one that is no U+0020. */
function hasWideSpace(line: string): boolean {
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code > 0x20 && code < 0x2000) continue;
    if (isPlainSpace(code) && (code !== 0x20 || isPlainSpace(line.charCodeAt(at + 1)))) return true;
  }
  return false;
}
