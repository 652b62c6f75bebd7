// The project of tests that run inside workerd, with the bindings that wrangler.toml declares.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import type { TestProjectConfiguration } from 'vitest/config';
import { newReceiptKey } from '../../tools/receipt-key.ts';
import { openApi } from '../../worker/api/openapi.ts';
import { inPairs } from '../in-pairs.ts';

/** Static files of the tests' own, since those of the build come and go with it; beside them what the build makes from the code. */
function assets(): string {
  const root = join(import.meta.dirname, '..', '..');
  const folder = join(root, 'node_modules', '.cache', 'dalil-test-assets');
  mkdirSync(folder, { recursive: true });
  cpSync(join(import.meta.dirname, 'assets'), folder, { recursive: true });
  writeFileSync(join(folder, 'openapi.json'), JSON.stringify(openApi()));
  return folder;
}

/** A key of this run alone. */
const receiptKey = await newReceiptKey();

/** Tests of the service. */
export const workerProject: TestProjectConfiguration = {
  plugins: [
    cloudflareTest(async () => ({
      main: './worker/index.ts',
      wrangler: { configPath: './wrangler.toml' },
      miniflare: {
        bindings: {
          MIGRATIONS: await readD1Migrations('worker/migrations'),
          ATTEMPT_KEY: 'a secret of the tests, 32 bytes and more',
          RECEIPT_KEY: receiptKey,
        },
        assets: { directory: assets(), binding: 'ASSETS' },
      },
    })),
  ],
  test: {
    name: 'worker',
    // Starting workerd and reading the service into it takes seconds: files share it. Each makes what it needs under names of its own.
    isolate: false,
    ...inPairs,
    // Isolates start slowly on a busy machine; no test measures time.
    testTimeout: 60_000,
    include: ['tests/worker/**/*.test.ts'],
    setupFiles: ['tests/worker/apply-migrations.ts'],
  },
};
