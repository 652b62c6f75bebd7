// npm start: starts the service on this machine (wrangler builds it), stores the demonstrations, and says where they are.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startService } from './local-service.ts';

const { values } = parseArgs({ options: { port: { type: 'string' } } });
const port = Number(values.port ?? 8787);

try {
  const service = await startService(port, join(import.meta.dirname, '..', '.wrangler', 'local'));
  const { origin, key, sets } = service;
  process.stdout.write(`
  Dalil is running. Ctrl-C stops it.

  News page with the quiz   ${origin}/demo/ar/   (also /demo/en/ and /demo/fr/)
  The quiz on its own       ${origin}/embed/${sets.ar}
  Every situation of it     ${origin}/gallery/
  A room for a class        ${origin}/teach?set=${sets.ar}
  The API                   ${origin}/docs

  Publisher key of this machine: ${key}

`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void service.stop());
  service.process.once('exit', (code) => {
    process.exitCode = code ?? 0;
  });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
