// The project of the one walk through everything: the real service under `wrangler dev`, in real Chromium.
import type { TestProjectConfiguration } from 'vitest/config';

/** The end-to-end walk. */
export const e2eProject: TestProjectConfiguration = {
  test: {
    name: 'e2e',
    include: ['tests/e2e/**/*.test.ts'],
    setupFiles: ['tests/quiet-console.ts'],
    globalSetup: ['tests/e2e/service.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
};
