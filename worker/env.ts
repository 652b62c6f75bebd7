// What wrangler.toml binds, typed. docs/storage.md says what each holds.

import type { Attempt } from './attempts/attempt.ts';
import type { Caller, Spending } from './caller.ts';
import type { ClassRoom } from './rooms/room.ts';
import type { Replays } from './store/replays.ts';
import type { SetShelf } from './store/set-shelf.ts';
import type { AnswerRecord } from './store/statistics.ts';

/** The service's bindings. */
export interface Bindings {
  readonly DB: D1Database;
  readonly SETS: KVNamespace;
  readonly ANSWERS: Queue<AnswerRecord>;
  readonly SHELF: DurableObjectNamespace<SetShelf>;
  readonly REPLAYS: DurableObjectNamespace<Replays>;
  readonly ATTEMPTS: DurableObjectNamespace<Attempt>;
  readonly ROOMS: DurableObjectNamespace<ClassRoom>;
  readonly CHECK_LIMIT: RateLimit;
  readonly JUDGE_LIMIT: RateLimit;
  readonly ATTEMPT_LIMIT: RateLimit;
  readonly CHALLENGE_LIMIT: RateLimit;
  readonly ROOM_LIMIT: RateLimit;
  readonly JOIN_LIMIT: RateLimit;
  readonly PUBLISHER_LIMIT: RateLimit;
  readonly ASSETS: Fetcher;
  /** The secret that attempt tokens and the keys of seats are signed with, at least 32 bytes. Without it there are neither attempts nor rooms. */
  readonly ATTEMPT_KEY?: string;
}

/**
 * What Hono is told of a request: its bindings; behind the publisher key the publisher; behind a door of readers who calls, and
 * what a program has spent.
 */
export interface ServiceEnv {
  Bindings: Bindings;
  Variables: { publisher: string; caller: Caller; spending: Spending | undefined };
}
