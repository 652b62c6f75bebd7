// The answers that a caller may ask for again under an idempotency key (a Durable Object a caller), for a day.
// docs/decisions/0017-idempotency-keys.md has the reasons.
import { DurableObject } from 'cloudflare:workers';
import type { Bindings } from '../env.ts';

/** An answer as it is given again. */
export interface KeptAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What is known of a key: nothing, so the request may run; its answer; another request; or that it is running. */
export type Begun =
  | { readonly state: 'new' | 'reused' | 'in_flight' }
  | { readonly state: 'answered'; readonly answer: KeptAnswer };

/** Milliseconds that an answer is kept. */
export const keptFor = 86_400_000;

/** Milliseconds after which a request that never came to an end counts as lost: longer than any may run. */
export const lostAfter = 60_000;

/** Most keys of one caller, and most bytes of their answers together and of one alone. The oldest make room. */
export const replayLimits = { keyCount: 1_000, bytes: 8_000_000, answerBytes: 1_000_000 } as const;

interface Row extends Record<string, SqlStorageValue> {
  readonly fingerprint: string;
  readonly begun_at: number;
  readonly status: number | null;
  readonly headers: string | null;
  readonly body: string | null;
}

/** The keys of one caller. The object takes turns, so of two equal requests one is new and the other in flight. */
export class Replays extends DurableObject<Bindings> {
  /** Returns what is known of `key`, and takes it for the request of that fingerprint when it is new. */
  async begin(key: string, fingerprint: string): Promise<Begun> {
    const now = Date.now();
    const sql = this.#rows();
    const [row] = sql.exec<Row>('SELECT * FROM answers WHERE key = ? AND begun_at > ?', key, now - keptFor);
    if (row !== undefined && row.fingerprint !== fingerprint) return { state: 'reused' };
    if (row?.status != null) {
      const headers = JSON.parse(row.headers ?? '{}') as Record<string, string>;
      return { state: 'answered', answer: { status: row.status, headers, body: row.body ?? '' } };
    }
    if (row !== undefined && row.begun_at > now - lostAfter) return { state: 'in_flight' };
    sql.exec(
      'INSERT OR REPLACE INTO answers (key, fingerprint, begun_at) VALUES (?, ?, ?)',
      key,
      fingerprint,
      now,
    );
    this.#makeRoom();
    if ((await this.ctx.storage.getAlarm()) === null) await this.ctx.storage.setAlarm(now + keptFor);
    return { state: 'new' };
  }

  /** Keeps the answer of `key`; one too large frees the key instead. */
  finish(key: string, { status, headers, body }: KeptAnswer): void {
    const bytes = new TextEncoder().encode(body).byteLength;
    if (bytes > replayLimits.answerBytes) {
      this.release(key);
      return;
    }
    this.#rows().exec(
      'UPDATE answers SET status = ?, headers = ?, body = ?, bytes = ? WHERE key = ? AND status IS NULL',
      status,
      JSON.stringify(headers),
      body,
      bytes,
      key,
    );
    this.#makeRoom();
  }

  /** Frees `key`: its request was refused and left no trace, so it may be mended and sent again. */
  release(key: string): void {
    this.#rows().exec('DELETE FROM answers WHERE key = ? AND status IS NULL', key);
  }

  override async alarm(): Promise<void> {
    const sql = this.#rows();
    sql.exec('DELETE FROM answers WHERE begun_at <= ?', Date.now() - keptFor);
    const { oldest } = sql
      .exec<{ oldest: number | null }>('SELECT MIN(begun_at) AS oldest FROM answers')
      .one();
    if (oldest === null) await this.ctx.storage.deleteAll();
    else await this.ctx.storage.setAlarm(oldest + keptFor);
  }

  /** The table, made where it is missing: the last alarm of a caller who never came back drops it. */
  #rows(): SqlStorage {
    this.ctx.storage.sql.exec(
      `CREATE TABLE IF NOT EXISTS answers (
        key TEXT PRIMARY KEY,
        fingerprint TEXT NOT NULL,
        begun_at INTEGER NOT NULL,
        status INTEGER,
        headers TEXT,
        body TEXT,
        bytes INTEGER NOT NULL DEFAULT 0
      ) STRICT`,
    );
    return this.ctx.storage.sql;
  }

  #makeRoom(): void {
    this.ctx.storage.sql.exec(
      `DELETE FROM answers WHERE key IN (
        SELECT key FROM (
          SELECT key, ROW_NUMBER() OVER newest AS place, SUM(bytes) OVER newest AS total FROM answers
          WINDOW newest AS (ORDER BY begun_at DESC, key ROWS UNBOUNDED PRECEDING)
        ) WHERE place > ? OR total > ?
      )`,
      replayLimits.keyCount,
      replayLimits.bytes,
    );
  }
}
