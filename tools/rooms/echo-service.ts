// The floor under a room: a Durable Object with as many sleeping sockets that says back what it hears, to one or to all, and stores nothing.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTestHarness } from 'wrangler';
import { ownWorkerdIds } from '../cost/workerd-process.ts';

// Nothing goes out: where a request comes from is made up.
process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false';

const folder = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'dalil-rooms');

/** A message `all:…` goes to everybody, every other back to who sent it. */
const script = `import { DurableObject } from 'cloudflare:workers';
export class Echo extends DurableObject {
  fetch() {
    const { 0: client, 1: server } = new WebSocketPair();
    this.ctx.acceptWebSocket(server);
    return new Response(null, { status: 101, webSocket: client });
  }
  webSocketMessage(socket, message) {
    if (message.startsWith('all:')) for (const each of this.ctx.getWebSockets()) each.send(message);
    else socket.send(message);
  }
}
export default { fetch: (request, env) => env.ECHO.get(env.ECHO.idFromName('echo')).fetch(request) };`;

/** A running echo. */
export interface EchoService {
  readonly origin: string;
  readonly processes: readonly number[];
  stop(): Promise<void>;
}

/** Starts it. */
export async function startEcho(): Promise<EchoService> {
  const before = ownWorkerdIds();
  mkdirSync(folder, { recursive: true });
  const main = join(folder, 'echo.js');
  writeFileSync(main, script);
  const harness = createTestHarness({
    workers: [
      {
        config: {
          name: 'echo',
          main,
          compatibility_date: '2026-09-01',
          no_bundle: true,
          durable_objects: { bindings: [{ name: 'ECHO', class_name: 'Echo' }] },
          migrations: [{ tag: 'v1', new_sqlite_classes: ['Echo'] }],
        },
      },
    ],
  });
  const { url } = await harness.listen();
  return {
    origin: url.origin,
    processes: ownWorkerdIds().filter((id) => !before.includes(id)),
    stop: () => harness.close(),
  };
}
