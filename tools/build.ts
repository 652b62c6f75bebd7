// npm run build: the Worker in dist/worker; the elements' bundles, the demonstration pages and the gallery, as static files in dist/assets.
// wrangler runs it before it serves or deploys.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { demonstrations } from '../questions/sets/demonstrations.ts';
import { openApi } from '../worker/api/openapi.ts';
import { idOf } from '../worker/ids.ts';
import { canonicalUrl } from '../worker/store/published.ts';
import { demoPage } from './demo-page.ts';
import { demonstrator } from './demonstrator.ts';
import { galleryFiles } from './gallery/gallery-files.ts';
import { drawnStyle, licences, pageScripts } from './page-scripts.ts';
import { verifyPage, verifyPolicy } from './verify-page.ts';
import { workerBundle } from './worker-bundle.ts';

const root = join(import.meta.dirname, '..');
const assets = join(root, 'dist', 'assets');

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
  write('e/quiz.css', await drawnStyle());
  write('_headers', headers);
  write('licences.txt', licences());
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
