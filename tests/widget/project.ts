// The project of tests that run in real Chromium: the element on a page.
import { playwright } from '@vitest/browser-playwright';
import type { TestProjectConfiguration } from 'vitest/config';
import { findBrowser } from '../../tools/chromium.ts';

const { executablePath, args, env } = await findBrowser();

/** Tests of the element. */
export const widgetProject: TestProjectConfiguration = {
  optimizeDeps: {
    include: [
      'lit',
      'zod/mini',
      'axe-core',
      '@noble/hashes/sha2.js',
      '@noble/hashes/utils.js',
      'write-excel-file/universal',
      'fflate',
      'jose/jws/compact/sign',
      'jose/jws/compact/verify',
      'jose/key/export',
      'jose/key/generate/keypair',
      'qr',
      'qr/decode.js',
      'fast-check',
    ],
  },
  test: {
    name: 'widget',
    include: ['tests/widget/**/*.test.ts'],
    setupFiles: ['tests/quiet-console.ts'],
    // Pages of one origin share what the browser keeps on the device.
    fileParallelism: false,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { executablePath, args, env } }),
      instances: [{ browser: 'chromium' }],
    },
  },
};
