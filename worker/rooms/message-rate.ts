// How fast each of those in a room may speak: a token bucket a viewer. A pupil answers once a question and a teacher presses buttons.
import type { Refusal } from '../../questions/index.ts';

/** How many may come at once, and how many more each second. */
export interface Rate {
  readonly burst: number;
  readonly aSecond: number;
}

/** Messages of one viewer. */
export const messageRate: Rate = { burst: 20, aSecond: 5 };

/** Sockets opened, polls and receipts of one viewer: eight tabs that poll are each told four times a second. */
export const callRate: Rate = { burst: 64, aSecond: 32 };

/** Refused messages in a row after which the connection is closed. */
export const refusedBeforeClosing = 20;

interface Bucket {
  left: number;
  filledAt: number;
  refused: number;
}

/** The buckets of one room. They are forgotten with the object's memory: who is evicted starts afresh. */
export class MessageRate {
  readonly #buckets = new Map<string, Bucket>();
  readonly #rate: Rate;

  constructor(rate: Rate) {
    this.#rate = rate;
  }

  /** Counts a message of `name` at `now` (milliseconds). */
  count(name: string, now: number): 'taken' | Extract<Refusal, 'too_many_messages'> | 'close' {
    const { burst, aSecond } = this.#rate;
    const bucket = this.#buckets.get(name) ?? { left: burst, filledAt: now, refused: 0 };
    const earned = ((now - bucket.filledAt) / 1_000) * aSecond;
    bucket.left = Math.min(burst, bucket.left + earned);
    bucket.filledAt = now;
    this.#buckets.set(name, bucket);
    if (bucket.left < 1) return ++bucket.refused > refusedBeforeClosing ? 'close' : 'too_many_messages';
    bucket.left--;
    bucket.refused = 0;
    return 'taken';
  }
}
