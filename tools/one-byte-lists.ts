// The Arabic word lists in the Worker's bundle, one byte a letter. In UTF-8 each letter has two, and the compressor spends a bit
// on every first one; written in Latin letters they save 10 KB gzip, and rows of strings written as one string 3 KB more.
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { letters, marks } from '../worker/one-byte-letters.ts';
import { bareSource, frontCoded, frontCodingReader } from './front-coded.ts';

const reader = join(import.meta.dirname, '..', 'worker', 'one-byte-letters.ts');

/** The files that hold nothing but lists. */
const lists =
  /[/\\]questions[/\\]languages[/\\]ar[/\\](?:judging[/\\])?(?:(?:lexicon|gazetteer)-[^/\\]*|word-roots|function-words)\.ts$/;

/** Strings as they stand in a source without spaces: in rows, side by side in one array, alone, over several lines. */
const string = '"(?:[^"\\\\]|\\\\.)*"';
const row = `\\[${string}(?:,${string})*\\]`;
const literals = new RegExp(
  `(?<rows>\\[${row}(?:,${row})+\\])|(?<run>${string}(?:,${string})+)|${string}|\`[^\`$\\\\]*\``,
  'g',
);

/** Returns the calls that read what `literal` holds, or `literal` itself where nothing would be won or it would be misread. */
function oneByte(literal: string, groups: { readonly rows?: string; readonly run?: string }): string {
  const content = literal.replace(/^`|`$/g, '');
  if (!/[\u0600-\u06ff]{3}/.test(content) || /[\\~^$]/.test(content)) return literal;
  if (groups.rows !== undefined) return `arabicRows("${rowsOf(literal).map(rowOf).join(marks.row)}")`;
  if (groups.run !== undefined) return `...arabicRow("${rowOf(JSON.parse(`[${literal}]`))}")`;
  if (/[A-Za-z]/.test(content)) return literal;
  const text = latin(literal.slice(1, -1));
  const coded = frontCoded(text);
  return coded === undefined ? `arabic(\`${text}\`)` : `arabic(frontDecoded(\`${coded}\`))`;
}

const rowsOf = (literal: string): string[][] => JSON.parse(literal);

const rowOf = (strings: readonly string[]): string =>
  strings.map((text) => (/[A-Za-z]/.test(text) ? `${marks.latin}${text}` : latin(text))).join(marks.string);

/** Returns `text` with Latin letters for its Arabic ones. */
function latin(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (letter) => {
    const at = letters.indexOf(letter);
    return at < 0 ? letter : String.fromCharCode(at < 26 ? 65 + at : 71 + at);
  });
}

/** Writes the strings of the lists that way. */
export const oneByteLists: Plugin = {
  name: 'one-byte-lists',
  setup(build) {
    build.onLoad({ filter: lists }, async ({ path }) => {
      const code = await bareSource(path);
      const contents = code.replace(literals, (literal, ...rest) => oneByte(literal, rest.at(-1)));
      const imports = [
        `import { arabic, arabicRow, arabicRows } from ${JSON.stringify(reader)};`,
        `import { frontDecoded } from ${JSON.stringify(frontCodingReader)};`,
      ].join('');
      return { contents: imports + contents, loader: 'js' };
    });
  },
};
