// How the Worker is bundled: for the service, for what is measured, and for classes that are simulated.
import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';
import { eagerFunctions } from './eager-functions.ts';
import { fewElements } from './few-elements.ts';
import { frontCodedLists } from './front-coded.ts';
import { listsTogether } from './lists-together.ts';
import { oneByteLists } from './one-byte-lists.ts';

const root = join(import.meta.dirname, '..');

/**
 * Options of the Worker's bundle. wrangler bundles with the same esbuild but has no charset option, and each Arabic letter written
 * as an escape costs 13 KB gzip; so it takes this file as it is.
 */
export const workerBundle = {
  absWorkingDir: root,
  entryPoints: [join(root, 'worker', 'index.ts')],
  bundle: true,
  minify: true,
  charset: 'utf8',
  format: 'esm',
  target: 'es2024',
  conditions: ['workerd', 'worker', 'browser'],
  external: ['cloudflare:*'],
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [listsTogether, oneByteLists, frontCodedLists, eagerFunctions, fewElements],
  // What linkedom brings along and an article's text has no need of.
  alias: {
    // Its reader of HTML alone, without the constructors that a window has.
    linkedom: './node_modules/linkedom/esm/dom/parser.js',
    'css-select': './worker/extract/tag-selectors.ts',
    'cssomnom/parse': './worker/extract/no-style-sheets.ts',
    // Its parser alone: the DOM has a tree of its own.
    htmlparser2: './node_modules/htmlparser2/dist/esm/Parser.js',
    'entities/decode': './worker/extract/news-entities.ts',
  },
} satisfies BuildOptions;
