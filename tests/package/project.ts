// The project of what developers take home: packed, installed in a project of their own, built, served, and used in real Chromium.
import type { TestProjectConfiguration } from 'vitest/config';

/** Tests of the package, the links and the plugin. */
export const packageProject: TestProjectConfiguration = {
  test: {
    name: 'package',
    include: ['tests/package/**/*.test.ts'],
    setupFiles: ['tests/quiet-console.ts'],
    globalSetup: ['tests/package/fixtures/installed.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
};
