// The bundles as they are shipped, and Lit alone to hold the elements against.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const root = join(import.meta.dirname, '..');

/** A bundle's code and its sizes in bytes. */
export interface Bundle {
  readonly name: string;
  readonly code: string;
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** Returns `code` with its sizes. */
export function measured(name: string, code: string): Bundle {
  const brotli = brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  return { name, code, raw: Buffer.byteLength(code), gzip: gzipSync(code, { level: 9 }).length, brotli };
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
  return `${name.padEnd(36)}${kilobytes(raw)} raw${kilobytes(gzip)} gzip${kilobytes(brotli)} brotli`;
}
