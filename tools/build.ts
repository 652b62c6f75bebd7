// npm run build: the Worker in dist/worker; the elements' bundles and the demonstration pages, as static files in dist/assets.
// wrangler runs it before it serves or deploys.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { demonstrations } from '../questions/sets/demonstrations.ts';
import { openApi } from '../worker/api/openapi.ts';
import { idOf } from '../worker/ids.ts';
import { canonicalUrl } from '../worker/store/published.ts';
import { demoPage } from './demo-page.ts';
import { eagerFunctions } from './eager-functions.ts';
import { frontCodedLists } from './front-coded.ts';
import { listsTogether } from './lists-together.ts';
import { oneByteLists } from './one-byte-lists.ts';

const root = join(import.meta.dirname, '..');
const assets = join(root, 'dist', 'assets');

/** Publisher and seed of the demonstration sets; tools/start.ts hands the articles in under them. */
export const demonstrator = { publisher: 'demonstration', seed: 'demo' } as const;

/** Elements load the anchoring once they have something to show: it stays a file of its own beside theirs. */
const anchoringApart: Plugin = {
  name: 'anchoring-apart',
  setup(bundle) {
    bundle.onResolve({ filter: /[/\\]anchoring\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './dalil-anchoring.js', external: true } : undefined,
    );
  },
};

/** What pages load, by file name; `dalil-anchoring.js` is loaded by the other two. */
export const pageScripts = {
  'dalil-quiz.js': 'dalil-quiz.define.ts',
  'dalil-check.js': 'dalil-check.define.ts',
  'dalil-anchoring.js': 'anchoring.ts',
  'dalil-frame.js': 'frame-host.define.ts',
  'dalil-frame-page.js': 'frame-page.define.ts',
  'pages.css': '../worker/pages/pages.css',
} as const;

/**
 * Returns the options of one such bundle: no source of ours left out, nothing from elsewhere. Modules are UTF-8 by the HTML
 * standard, so letters are written as they are; as escapes they are larger, and no check finds a word among them.
 */
export function pageBundle(file: keyof typeof pageScripts) {
  return {
    entryPoints: [join(root, 'widget', pageScripts[file])],
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [anchoringApart],
  } satisfies BuildOptions;
}

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
  plugins: [listsTogether, oneByteLists, frontCodedLists, eagerFunctions],
  // What linkedom brings along and an article's text has no need of.
  alias: {
    'css-select': './worker/extract/tag-selectors.ts',
    'cssomnom/parse': './worker/extract/no-style-sheets.ts',
    // Its parser alone: the DOM has a tree of its own.
    htmlparser2: './node_modules/htmlparser2/dist/esm/Parser.js',
    'entities/decode': './worker/extract/news-entities.ts',
  },
} satisfies BuildOptions;

/** Returns the id that the service gives the set of a demonstration article. */
export async function demoSetId(url: string): Promise<string> {
  const article = await idOf('a', demonstrator.publisher, canonicalUrl(url));
  return idOf('s', article, demonstrator.seed, '');
}

/** Writes the Worker and everything static. */
async function buildAll(): Promise<void> {
  await build({ ...workerBundle, outfile: join(root, 'dist', 'worker', 'index.js') });
  for (const file of Object.keys(pageScripts) as (keyof typeof pageScripts)[])
    await build({ ...pageBundle(file), outfile: join(assets, file) });
  // Pages of other origins load modules only from where this says that they may.
  writeFileSync(join(assets, '_headers'), '/dalil-*\n  Access-Control-Allow-Origin: *\n');
  // The same for everybody, so it is a file: the Worker carries neither it nor the code for it.
  writeFileSync(join(assets, 'openapi.json'), JSON.stringify(openApi()));
  for (const article of Object.values(demonstrations)) {
    const folder = join(assets, 'demo', article.lang);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), demoPage(article, await demoSetId(article.url)));
  }
}

if (import.meta.main) await buildAll();
