// Starts the service as `npm start` does, on a free port with a state of its own, for as long as the walk lasts.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startService } from '../../tools/local-service.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly origin: string;
    readonly set: string;
    /** Ids of the demonstration sets by language. */
    readonly sets: Readonly<Record<string, string>>;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** Vitest's door to a global setup: what it returns is run at the end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'dalil-'));
  const service = await startService(await freePort(), folder);
  project.provide('origin', service.origin);
  project.provide('set', service.sets.ar ?? '');
  project.provide('sets', service.sets);
  return async () => {
    await service.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
