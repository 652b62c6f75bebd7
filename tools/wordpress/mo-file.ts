// Translations in the form that WordPress reads: a GNU MO file (GNU gettext manual, 10.3, "The Format of GNU MO Files").
import type { Translation } from './translations.ts';

const header = 'Language: ar\nMIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\n';

/** Bytes before the tables: seven numbers of 32 bits. */
const headBytes = 28;

/** Returns the file; no string of ours has plural forms. */
export function moFile(translations: readonly Translation[]): Uint8Array {
  const entries = [
    ['', header] as const,
    ...translations.map(
      ({ context, english, arabic }) =>
        [context === undefined ? english : `${context}\u0004${english}`, arabic] as const,
    ),
  ].map(([id, text]) => [Buffer.from(id), Buffer.from(text)] as const);
  // Readers may search by halves: ids stand in the order of their bytes.
  entries.sort(([a], [b]) => Buffer.compare(a, b));
  const tableBytes = 8 * entries.length;
  const numbers = [0x950412de, 0, entries.length, headBytes, headBytes + tableBytes, 0, 0];
  const strings: Buffer[] = [];
  let at = headBytes + 2 * tableBytes;
  for (const column of [0, 1] as const)
    for (const entry of entries) {
      numbers.push(entry[column].length, at);
      strings.push(entry[column], Buffer.of(0));
      at += entry[column].length + 1;
    }
  const tables = Buffer.alloc(4 * numbers.length);
  for (const [index, value] of numbers.entries()) tables.writeUInt32LE(value, 4 * index);
  return Buffer.concat([tables, ...strings]);
}
