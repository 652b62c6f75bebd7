// npm run bless:gallery: writes the accessibility trees and the pictures of the gallery, and the pictures of class rooms, anew, after a change that was meant.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const vitest = join(import.meta.dirname, '..', 'node_modules', 'vitest', 'vitest.mjs');
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', '--project', 'e2e', 'tests/e2e/gallery', 'tests/e2e/room-pictures'],
  {
    cwd: join(import.meta.dirname, '..'),
    env: { ...process.env, DALIL_BLESS: '1' },
    stdio: 'inherit',
  },
);
process.exitCode = status ?? 1;
