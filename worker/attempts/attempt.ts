// One scored attempt (a Durable Object an attempt): the first answer to each question, and the result once it is finished.
// docs/decisions/0019-scored-attempts.md has the reasons.
import { DurableObject } from 'cloudflare:workers';
import {
  type Answer,
  type AnswerKey,
  type AttemptResult,
  type CheckFailure,
  findFault,
  scoreAttempt,
  type Withdrawal,
} from '../../questions/index.ts';
import type { Bindings } from '../env.ts';

/**
 * Milliseconds that an attempt is kept after it expired: a day, so that a reader whose connection broke, or whose teacher looks the
 * next morning, still gets the result. After that nothing of it is left.
 */
export const keptAfterExpiry = 86_400_000;

/** What became of an answer: locked, with how many are; not, because `locked` was there first; or not taken at all. */
export type Locking =
  | { readonly state: 'locked'; readonly answered: number; readonly of: number }
  | { readonly state: 'taken'; readonly locked: Answer }
  | { readonly state: 'finished' | 'gone' }
  | { readonly state: 'faulty'; readonly failure: CheckFailure };

interface Row extends Record<string, SqlStorageValue> {
  readonly answer_key: string;
  readonly result: string | null;
}

/**
 * An attempt holds the key it was served from, so it is scored by that version, and asks nobody while it runs. No method waits between
 * reading and writing, so of two first answers one is first; and what a method returns leaves the object only after its writes are on disk.
 */
export class Attempt extends DurableObject<Bindings> {
  /** Begins the attempt at the questions of `served`. `expiresAt` is in milliseconds since 1970. */
  async begin(served: AnswerKey, expiresAt: number): Promise<void> {
    const { sql } = this.ctx.storage;
    sql.exec(
      `CREATE TABLE attempt (answer_key TEXT NOT NULL, result TEXT) STRICT;
       CREATE TABLE answers (question TEXT PRIMARY KEY, answer TEXT NOT NULL) STRICT`,
    );
    sql.exec('INSERT INTO attempt (answer_key) VALUES (?)', JSON.stringify(served));
    await this.ctx.storage.setAlarm(expiresAt + keptAfterExpiry);
  }

  /** Locks `answer` if it is the first to `question`; the same again is answered alike. */
  lock(question: string, answer: Answer): Locking {
    const row = this.#row();
    if (row === undefined) return { state: 'gone' };
    if (row.result !== null) return { state: 'finished' };
    const served = JSON.parse(row.answer_key) as AnswerKey;
    const failure = findFault(served, { question, answer });
    if (failure !== undefined) return { state: 'faulty', failure };
    const { sql } = this.ctx.storage;
    const written = writtenAlike(answer);
    sql.exec('INSERT OR IGNORE INTO answers (question, answer) VALUES (?, ?)', question, written);
    const answers = this.#answers();
    const locked = answers.get(question) ?? answer;
    if (writtenAlike(locked) !== written) return { state: 'taken', locked };
    return { state: 'locked', answered: answers.size, of: served.questions.length };
  }

  /**
   * Finishes the attempt and returns its result; the first result stays, whatever is withdrawn later. `undefined` when it is no longer
   * kept.
   */
  finish(withdrawals: ReadonlyMap<string, Withdrawal>): AttemptResult | undefined {
    const row = this.#row();
    if (row === undefined) return undefined;
    if (row.result !== null) return JSON.parse(row.result) as AttemptResult;
    const result = scoreAttempt(JSON.parse(row.answer_key) as AnswerKey, this.#answers(), withdrawals);
    this.ctx.storage.sql.exec('UPDATE attempt SET result = ?', JSON.stringify(result));
    return result;
  }

  override async alarm(): Promise<void> {
    await this.ctx.storage.deleteAll();
  }

  /** The attempt's one row. Once the alarm rang there is no table, and none is made. */
  #row(): Row | undefined {
    const { sql } = this.ctx.storage;
    const [table] = sql.exec("SELECT 1 FROM sqlite_master WHERE name = 'attempt'");
    return table === undefined ? undefined : sql.exec<Row>('SELECT * FROM attempt').one();
  }

  #answers(): Map<string, Answer> {
    const rows = this.ctx.storage.sql.exec<{ question: string; answer: string }>('SELECT * FROM answers');
    return new Map([...rows].map(({ question, answer }) => [question, JSON.parse(answer) as Answer]));
  }
}

/** The answer as text, the same for the same answer: a client may send the pairs of a match in any order. */
function writtenAlike(answer: Answer): string {
  if (answer.kind !== 'match') return JSON.stringify(answer);
  const pairs = Object.fromEntries(Object.entries(answer.pairs).sort(([a], [b]) => (a < b ? -1 : 1)));
  return JSON.stringify({ ...answer, pairs });
}
