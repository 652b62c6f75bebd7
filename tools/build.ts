// npm run build: the Worker in dist/worker; the elements' bundles, the demonstration pages and the gallery, as static files in dist/assets.
// wrangler runs it before it serves or deploys.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { demonstrations } from '../questions/sets/demonstrations.ts';
import { baseStyles } from '../widget/base-styles.ts';
import { styles } from '../widget/styles.ts';
import { openApi } from '../worker/api/openapi.ts';
import { idOf } from '../worker/ids.ts';
import { canonicalUrl } from '../worker/store/published.ts';
import { demoPage } from './demo-page.ts';
import { demonstrator } from './demonstrator.ts';
import { eagerFunctions } from './eager-functions.ts';
import { frontCodedLists } from './front-coded.ts';
import { galleryFiles } from './gallery/gallery-files.ts';
import { listsTogether } from './lists-together.ts';
import { oneByteLists } from './one-byte-lists.ts';
import { pageScripts } from './page-scripts.ts';
import { verifyPage, verifyPolicy } from './verify-page.ts';

const root = join(import.meta.dirname, '..');
const assets = join(root, 'dist', 'assets');

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

/** Pages of other origins load modules only from where this says that they may; a folder named after its content never changes. */
const headers = `/dalil-*
  Access-Control-Allow-Origin: *
/e/*
  Access-Control-Allow-Origin: *
/w/*
  Access-Control-Allow-Origin: *
  Cache-Control: public, max-age=31536000, immutable
/verify
  Content-Security-Policy: ${verifyPolicy}
  Referrer-Policy: no-referrer
`;

/** Returns the SHA-384 of every script in the notation of the `integrity` attribute, by path. */
function integrityOf(files: ReadonlyMap<string, string>): Record<string, string> {
  const hashOf = (code: string) => createHash('sha384').update(code).digest('base64');
  return Object.fromEntries(
    [...files]
      .filter(([path]) => path.endsWith('.js'))
      .map(([path, code]) => [`/${path}`, `sha384-${hashOf(code)}`]),
  );
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(assets, path)), { recursive: true });
  writeFileSync(join(assets, path), content);
}

/** Writes the Worker and everything static. */
async function buildAll(): Promise<void> {
  rmSync(assets, { recursive: true, force: true });
  await build({ ...workerBundle, outfile: join(root, 'dist', 'worker', 'index.js') });
  const { files } = await pageScripts();
  for (const [path, code] of files) write(path, code);
  write('dalil-themes.css', readFileSync(join(root, 'widget', 'dalil-themes.css'), 'utf8'));
  // The look of what a server draws of an element (/e/{set}.html).
  write('e/quiz.css', baseStyles.cssText + styles.cssText);
  write('_headers', headers);
  write('integrity.json', JSON.stringify(integrityOf(files), undefined, 1));
  write('verify.html', verifyPage());
  // The same for everybody, so it is a file: the Worker carries neither it nor the code for it.
  write('openapi.json', JSON.stringify(openApi()));
  for (const article of Object.values(demonstrations)) {
    write(`demo/${article.lang}/index.html`, demoPage(article, await demoSetId(article.url)));
  }
  for (const [path, content] of await galleryFiles()) write(path, content);
}

if (import.meta.main) await buildAll();
