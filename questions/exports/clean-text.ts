// Texts as any file can carry them.

/** Line ends of whatever system, and what only looks like one. */
const lineEnds = /\r\n?|[\u0085\u2028\u2029]/g;

/**
 * What no file carries: control characters, which XML 1.0 (2.2, Char) forbids, lone surrogates, which are no UTF-8, noncharacters,
 * and the replacement character, by which readers know a file in another encoding.
 */
const uncarried = /[^\P{Cc}\n\t]|[\p{Surrogate}\ufffd\ufeff\ufffe\uffff]/gu;

/**
 * Returns `text` without what files lose or choke on: white space at the ends and around line breaks is gone, runs of plain spaces are
 * one, line breaks are U+000A. No-break spaces and bidi controls stay: they are spelling. Idempotent.
 */
export function cleanText(text: string): string {
  return text
    .replace(lineEnds, '\n')
    .replace(uncarried, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** Returns clean `text` on one line, cut to `length` UTF-16 units at a word where it is longer: a name in a list. */
export function oneLine(text: string, length: number): string {
  const line = cleanText(text).replace(/\s+/g, ' ');
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  return `${cleanText(cut.slice(0, space > length / 2 ? space : cut.length))}…`;
}
