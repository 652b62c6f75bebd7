// The project of tests that run inside workerd, with the bindings that wrangler.toml declares.
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import type { TestProjectConfiguration } from 'vitest/config';

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
        },
        // The build's own files come and go with the build; tests have theirs.
        assets: { directory: './tests/worker/assets', binding: 'ASSETS' },
      },
    })),
  ],
  test: {
    name: 'worker',
    // Isolates start slowly on a busy machine; no test measures time.
    testTimeout: 60_000,
    include: ['tests/worker/**/*.test.ts'],
    setupFiles: ['tests/worker/apply-migrations.ts'],
  },
};
