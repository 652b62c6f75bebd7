// The real Worker in workerd on a port of this machine, with a set of ten questions, and a means to evict rooms from memory, which the
// service itself has none of.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { createTestHarness, unstable_readConfig } from 'wrangler';
import { makeSet, type QuestionSet, readArticle } from '../../questions/index.ts';
import { demonstrations } from '../../questions/sets/demonstrations.ts';
import { putSet } from '../../worker/store/published.ts';
import { ownWorkerdIds } from '../cost/workerd-process.ts';
import { workerBundle } from '../worker-bundle.ts';

// Nothing goes out: where a request comes from is made up.
process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false';

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, 'node_modules', '.cache', 'dalil-rooms');

/** A running service. */
export interface RoomService {
  readonly origin: string;
  /** The set that rooms are made of, its key inside: ten questions in Arabic. */
  readonly set: QuestionSet;
  /** Processes that run the Workers. */
  readonly processes: readonly number[];
  /** Takes the object of a room out of memory, as the platform does; its sockets sleep or are closed. */
  evict(room: string, sockets: 'hibernate' | 'close'): Promise<void>;
  stop(): Promise<void>;
}

/** Starts it; what it stores is gone when it stops. */
export async function startRoomService(): Promise<RoomService> {
  const before = ownWorkerdIds();
  const main = join(folder, 'service.js');
  await build({ ...workerBundle, outfile: main });
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'assets', 'empty.txt'), '');
  const { d1_databases, kv_namespaces, queues, durable_objects, migrations, ratelimits, ...declared } =
    unstable_readConfig({ config: join(root, 'wrangler.toml') });
  const harness = createTestHarness({
    root,
    workers: [
      {
        config: {
          name: 'dalil',
          main,
          compatibility_date: declared.compatibility_date ?? '',
          no_bundle: true,
          d1_databases: d1_databases.map((database: object) => ({
            ...database,
            migrations_dir: join(root, 'worker', 'migrations'),
          })),
          kv_namespaces,
          queues,
          durable_objects,
          migrations,
          ratelimits,
          assets: { directory: join(folder, 'assets'), binding: 'ASSETS' },
          vars: { ATTEMPT_KEY: 'the secret of a service that lives for a minute' },
        },
      },
    ],
  });
  const { url } = await harness.listen();
  const service = harness.getWorker<{ SETS: Parameters<typeof putSet>[0] }>('dalil');
  await service.applyD1Migrations('DB');
  const set = tenQuestions();
  await putSet((await service.getEnv()).SETS, set, undefined);
  return {
    origin: url.origin,
    set,
    processes: ownWorkerdIds().filter((id) => !before.includes(id)),
    evict: (room, webSockets) => service.evictDurableObject('ROOMS', { name: room, webSockets }),
    stop: () => harness.close(),
  };
}

/** The Arabic demonstration article with ten questions. */
function tenQuestions(): QuestionSet {
  const { title, text, publishedAt, sources, lang } = demonstrations.ar;
  const article = readArticle({ title, text, publishedAt, sources, lang });
  if (!article.ok) throw new Error(article.failure.reason);
  const set = makeSet(article.value, { id: 's-rooms', seed: 'rooms', most: 10 });
  if (!set.ok) throw new Error(set.failure.reason);
  if (set.value.questions.length !== 10)
    throw new Error('The demonstration article has fewer than ten questions.');
  return set.value;
}
