// The word lists side by side in the Worker's bundle: the compressor looks back no further than 32 KB, and what a list repeats is in
// lists of its own language. It saves 6 KB gzip.
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';

const languages = join(import.meta.dirname, '..', 'questions', 'languages');

const lists = ['ar', 'ar/judging', 'latin', 'fr', 'fr/judging', 'en', 'en/judging'].flatMap((folder) =>
  readdirSync(join(languages, folder))
    .filter((name) => /^(?:lexicon-|gazetteer-|function-words\.|given-names\.|word-roots\.)/.test(name))
    .sort()
    .map((name) => join(languages, folder, name)),
);

/** Has the Worker load its lists before anything else, folder by folder. */
export const listsTogether: Plugin = {
  name: 'lists-together',
  setup(build) {
    build.onLoad({ filter: /[/\\]worker[/\\]index\.ts$/ }, async ({ path }) => {
      const imports = lists.map((list) => `import ${JSON.stringify(list)};`).join('');
      return { contents: imports + (await readFile(path, 'utf8')), loader: 'ts' };
    });
  },
};
