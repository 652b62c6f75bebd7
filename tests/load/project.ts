// The project of whole classes: two hundred pupils over real sockets on the loopback, against the real Worker in workerd.
import type { TestProjectConfiguration } from 'vitest/config';

/** Tests of load: what must hold however many come at once. No test measures time. */
export const loadProject: TestProjectConfiguration = {
  test: {
    name: 'load',
    include: ['tests/load/**/*.test.ts'],
    setupFiles: ['tests/quiet-console.ts'],
    testTimeout: 300_000,
    hookTimeout: 120_000,
  },
};
