// Canonical text: the one form of an article that is hashed, stored and pointed into. Display-safe, so nothing that a
// reader would see differently is folded here; matching folds live in fold.ts.

/** Characters with no shape of their own that would make equal-looking texts differ: bidi controls, joiners, soft hyphen. */
const invisible = new Set([
  0x00ad, 0x061c, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e,
  0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0xfeff,
]);

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
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    if (code === 0x0d) {
      if (raw.charCodeAt(at + 1) !== 0x0a) letters += '\n';
    } else if (code === 0x2028 || code === 0x2029 || code === 0x85) letters += '\n';
    else if (invisible.has(code)) continue;
    else if (isPresentationForm(code)) letters += raw[at]?.normalize('NFKC').trim() ?? '';
    else letters += raw[at];
  }
  const paragraphs: string[] = [];
  for (const line of letters.normalize('NFC').split('\n')) {
    const paragraph = collapseSpaces(line);
    if (paragraph !== '') paragraphs.push(paragraph);
  }
  return paragraphs.join('\n\n');
}

function collapseSpaces(line: string): string {
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
