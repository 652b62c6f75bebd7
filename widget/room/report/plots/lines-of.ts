// Text in lines: SVG has no wrapping of its own.

/** Units of a line: what a phone of 320 pixels shows at 15 pixels, in either script. */
export const lineLength = 34;

/** Most lines of a label; what is longer ends in an ellipsis, and stands whole in the table. */
export const mostLines = 3;

/** Returns `text` in lines of at most `lineLength` UTF-16 units, broken between words where that can be. */
export function linesOf(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/).flatMap(pieces)) {
    if (line !== '' && line.length + 1 + word.length > lineLength) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= mostLines) return lines;
  const last = lines[mostLines - 1] ?? '';
  const cut = last.length < lineLength ? last : [...last].slice(0, -1).join('');
  return [...lines.slice(0, mostLines - 1), `${cut}…`];
}

/** A word too long for a line, in pieces that are none; a pair of surrogates stays together. */
function pieces(word: string): string[] {
  const found: string[] = [''];
  for (const letter of word) {
    const last = found.at(-1) ?? '';
    if (last.length + letter.length > lineLength) found.push(letter);
    else found[found.length - 1] = last + letter;
  }
  return found;
}
