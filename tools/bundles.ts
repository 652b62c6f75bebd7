// The bundles as they are shipped, and Lit alone to hold the elements against.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { pageBundle, type pageScripts } from './build.ts';

const root = join(import.meta.dirname, '..');

/** A bundle's code and its sizes in bytes. */
export interface Bundle<Name extends string = string> {
  readonly name: Name;
  readonly code: string;
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

function measured<Name extends string>(name: Name, code: string): Bundle<Name> {
  const brotli = brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  return { name, code, raw: Buffer.byteLength(code), gzip: gzipSync(code, { level: 9 }).length, brotli };
}

/** Returns the bundle of a file that pages load. */
export async function pageScript<File extends keyof typeof pageScripts>(file: File): Promise<Bundle<File>> {
  const { outputFiles } = await build({ ...pageBundle(file), write: false });
  return measured(file, outputFiles[0]?.text ?? '');
}

/** Returns Lit with an element that does nothing: the floor of any Lit element. */
export async function litAlone(): Promise<Bundle> {
  const contents =
    "import { LitElement, html, css } from 'lit'; customElements.define('x-y', class extends LitElement { static styles = css``; render() { return html``; } });";
  const { entryPoints: _, ...options } = pageBundle('dalil-quiz.js');
  const { outputFiles } = await build({ ...options, stdin: { contents, resolveDir: root }, write: false });
  return measured('Lit alone', outputFiles[0]?.text ?? '');
}

/** Returns the Worker as `wrangler deploy` would upload it. */
export function worker(): Bundle {
  const folder = mkdtempSync(join(tmpdir(), 'dalil-worker-'));
  const wrangler = join(root, 'node_modules', 'wrangler', 'bin', 'wrangler.js');
  const env = { ...process.env, CI: '1', WRANGLER_SEND_METRICS: 'false' };
  try {
    const { status, stderr } = spawnSync(
      process.execPath,
      [wrangler, 'deploy', '--dry-run', '--outdir', folder],
      { cwd: root, env, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
    const file = readdirSync(folder).find((name) => name.endsWith('.js'));
    if (file === undefined) throw new Error('wrangler built no script.');
    return measured('Worker', readFileSync(join(folder, file), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Returns a table line: name and sizes in kilobytes. */
export function sizeLine({ name, raw, gzip, brotli }: Bundle): string {
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`.padStart(10);
  return `${name.padEnd(20)}${kilobytes(raw)} raw${kilobytes(gzip)} gzip${kilobytes(brotli)} brotli`;
}
