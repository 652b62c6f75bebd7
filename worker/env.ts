// What wrangler.toml binds, typed. docs/storage.md says what each holds.

import type { SetShelf } from './store/set-shelf.ts';
import type { AnswerRecord } from './store/statistics.ts';

/** The service's bindings. */
export interface Bindings {
  readonly DB: D1Database;
  readonly SETS: KVNamespace;
  readonly ANSWERS: Queue<AnswerRecord>;
  readonly SHELF: DurableObjectNamespace<SetShelf>;
  readonly CHECK_LIMIT: RateLimit;
  readonly PUBLISHER_LIMIT: RateLimit;
  readonly ASSETS: Fetcher;
}

/** What Hono is told of a request: its bindings, and the publisher once the key was recognised. */
export interface ServiceEnv {
  Bindings: Bindings;
  Variables: { publisher: string };
}
