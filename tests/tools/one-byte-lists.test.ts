// What the bundle holds of the word lists must be the lists, letter by letter.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { frontCodedLists } from '../../tools/front-coded.ts';
import { oneByteLists } from '../../tools/one-byte-lists.ts';

const languages = join(import.meta.dirname, '..', '..', 'questions', 'languages');
const files = ['ar', 'latin', 'en', 'fr'].flatMap((folder) =>
  readdirSync(join(languages, folder))
    .filter((name) => /^(?:lexicon|gazetteer)-|^(?:word-roots|function-words|given-names)\./.test(name))
    .map((name) => join(folder, name)),
);

describe('The bundled word lists', () => {
  it.each(files)('are what %s says', async (name) => {
    const path = join(languages, name);
    const { outputFiles } = await build({
      entryPoints: [path],
      bundle: true,
      format: 'esm',
      charset: 'utf8',
      write: false,
      plugins: [oneByteLists, frontCodedLists],
    });
    const contents = Buffer.from(outputFiles[0]?.contents ?? []);
    const bundled = await import(
      /* @vite-ignore */ `data:text/javascript;base64,${contents.toString('base64')}`
    );
    const source = await import(/* @vite-ignore */ path);
    expect(Object.keys(source).length).toBeGreaterThan(0);
    expect({ ...bundled }).toEqual({ ...source });
  });
});
