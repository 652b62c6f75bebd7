// The Arabic word lists in the Worker's bundle, one byte a letter. In UTF-8 each letter has two, and the compressor spends a bit
// on every first one; written in Latin letters they save 10 KB gzip.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Plugin, transform } from 'esbuild';
import { letters } from '../worker/one-byte-letters.ts';

const reader = join(import.meta.dirname, '..', 'worker', 'one-byte-letters.ts');

/** The files that hold nothing but lists. */
const lists =
  /[/\\]questions[/\\]languages[/\\]ar[/\\](?:(?:lexicon|gazetteer)-[^/\\]*|word-roots|function-words)\.ts$/;

/** Fewest Arabic letters of a string that is worth a call. */
const fewest = 3;

/** Returns `text` with Latin letters for its Arabic ones, or `undefined` where it has Latin letters of its own. */
function written(text: string): string | undefined {
  if (/[A-Za-z\\]/.test(text)) return undefined;
  let known = 0;
  const out = Array.from(text, (letter) => {
    const at = letters.indexOf(letter);
    if (at < 0) return letter;
    known++;
    return String.fromCharCode(at < 26 ? 65 + at : 71 + at);
  });
  return known < fewest ? undefined : out.join('');
}

/** Writes the strings of the lists that way, each with the call that reads it. */
export const oneByteLists: Plugin = {
  name: 'one-byte-lists',
  setup(build) {
    build.onLoad({ filter: lists }, async ({ path }) => {
      // What is left of the source has strings in double quotes, no comments and no types.
      const { code } = await transform(await readFile(path, 'utf8'), {
        loader: 'ts',
        charset: 'utf8',
        minifyWhitespace: true,
      });
      const contents = code.replace(/"((?:[^"\\]|\\.)*)"/g, (literal, text: string) => {
        const short = written(text);
        return short === undefined ? literal : `arabic("${short}")`;
      });
      return { contents: `import { arabic } from ${JSON.stringify(reader)};${contents}`, loader: 'js' };
    });
  },
};
