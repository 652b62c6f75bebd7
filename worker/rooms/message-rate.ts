// How fast each of those in a room may speak: a token bucket a viewer. A pupil answers once a question and a teacher presses buttons.
import type { Refusal } from '../../questions/index.ts';

/** Messages that may come at once, and how many more each second. */
export const messageRate = { burst: 20, aSecond: 5 } as const;

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

  /** Counts a message of `name` at `now` (milliseconds). */
  count(name: string, now: number): 'taken' | Extract<Refusal, 'too_many_messages'> | 'close' {
    const bucket = this.#buckets.get(name) ?? { left: messageRate.burst, filledAt: now, refused: 0 };
    const earned = ((now - bucket.filledAt) / 1_000) * messageRate.aSecond;
    bucket.left = Math.min(messageRate.burst, bucket.left + earned);
    bucket.filledAt = now;
    this.#buckets.set(name, bucket);
    if (bucket.left < 1) return ++bucket.refused > refusedBeforeClosing ? 'close' : 'too_many_messages';
    bucket.left--;
    bucket.refused = 0;
    return 'taken';
  }
}
