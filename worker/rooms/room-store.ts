// A room on disk and in memory: four small tables in the object's SQLite, read whole when the object wakes. What changes is written before it is
// told to anybody; the platform holds every message back until the write is safe.
import {
  type Answer,
  type CommandReply,
  type LockedAnswer,
  newProgress,
  type Progress,
  type Room,
  type RoomPlan,
  type Seat,
  type TeacherCommand,
} from '../../questions/index.ts';
import { refused } from './replies.ts';

/** Whose keys open a room besides those of seats: SHA-256 in hexadecimal. */
export interface KeyHashes {
  readonly teacher: string;
  readonly screen: string;
}

/** Most commands whose replies are kept for who sends one again; a lesson has some dozens. */
const keptCommands = 200;

const tables = `
  CREATE TABLE room (plan TEXT NOT NULL, teacher TEXT NOT NULL, screen TEXT NOT NULL) STRICT;
  CREATE TABLE progress (progress TEXT NOT NULL, revision INTEGER NOT NULL) STRICT;
  CREATE TABLE seats (
    seat TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    percent INTEGER NOT NULL,
    joined_at INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE answers (
    seat TEXT NOT NULL,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    at INTEGER NOT NULL,
    elapsed INTEGER,
    PRIMARY KEY (seat, question)
  ) STRICT`;

/** What was said to the room and what it replied; rooms made before there was this table get it when they wake. */
const replies =
  'CREATE TABLE IF NOT EXISTS replies (id TEXT PRIMARY KEY, said TEXT NOT NULL, reply TEXT NOT NULL) STRICT';

interface AnswerRow extends Record<string, SqlStorageValue> {
  readonly seat: string;
  readonly question: string;
  readonly answer: string;
  readonly at: number;
  readonly elapsed: number | null;
}

/** The one room of an object. */
export class RoomStore {
  readonly #sql: SqlStorage;
  readonly #plan: RoomPlan;
  #hashes: KeyHashes;
  #progress: Progress;
  #revision: number;
  readonly #seats = new Map<string, Seat>();
  readonly #answers = new Map<string, Map<string, LockedAnswer>>();

  /** Makes the tables of a new room. */
  static create(sql: SqlStorage, plan: RoomPlan, { teacher, screen }: KeyHashes): RoomStore {
    sql.exec(tables);
    sql.exec('INSERT INTO room VALUES (?, ?, ?)', JSON.stringify(plan), teacher, screen);
    sql.exec('INSERT INTO progress VALUES (?, 1)', JSON.stringify(newProgress(plan)));
    return new RoomStore(sql);
  }

  /** Returns the room that is on disk, or `undefined`: looking for one leaves nothing behind. */
  static open(sql: SqlStorage): RoomStore | undefined {
    const [table] = sql.exec("SELECT 1 FROM sqlite_master WHERE name = 'room'");
    return table === undefined ? undefined : new RoomStore(sql);
  }

  private constructor(sql: SqlStorage) {
    this.#sql = sql;
    sql.exec(replies);
    const room = sql.exec<{ plan: string; teacher: string; screen: string }>('SELECT * FROM room').one();
    this.#plan = JSON.parse(room.plan) as RoomPlan;
    this.#hashes = { teacher: room.teacher, screen: room.screen };
    const { progress, revision } = sql
      .exec<{ progress: string; revision: number }>('SELECT * FROM progress')
      .one();
    this.#progress = JSON.parse(progress) as Progress;
    this.#revision = revision;
    for (const row of sql.exec<Omit<Seat, 'joinedAt'> & Record<string, SqlStorageValue>>(
      'SELECT * FROM seats ORDER BY rowid',
    ))
      this.#seats.set(row.seat, {
        seat: row.seat,
        name: row.name,
        percent: row.percent,
        joinedAt: Number(row.joined_at),
      });
    for (const row of sql.exec<AnswerRow>('SELECT * FROM answers ORDER BY rowid')) this.#hold(row);
  }

  /** The room as it is now. */
  get room(): Room {
    return { plan: this.#plan, progress: this.#progress, seats: this.#seats, answers: this.#answers };
  }

  get hashes(): KeyHashes {
    return this.#hashes;
  }

  /** Grows with every change. */
  get revision(): number {
    return this.#revision;
  }

  /** Counts a change that is kept nowhere else: somebody came or went. */
  touch(): void {
    this.#revision++;
    this.#sql.exec('UPDATE progress SET revision = ?', this.#revision);
  }

  move(progress: Progress): void {
    this.#progress = progress;
    this.#sql.exec('UPDATE progress SET progress = ?', JSON.stringify(progress));
    this.touch();
  }

  /** Stores a new seat, or one that was changed. */
  seat({ seat, name, percent, joinedAt }: Seat): void {
    this.#sql.exec(
      'INSERT INTO seats VALUES (?, ?, ?, ?) ON CONFLICT (seat) DO UPDATE SET percent = excluded.percent',
      seat,
      name,
      percent,
      joinedAt,
    );
    this.#seats.set(seat, { seat, name, percent, joinedAt });
    this.touch();
  }

  /** Takes a seat out with its answers: nothing of who sat there stays. */
  remove(seat: string): void {
    this.#sql.exec('DELETE FROM answers WHERE seat = ?', seat);
    this.#sql.exec('DELETE FROM seats WHERE seat = ?', seat);
    this.#answers.delete(seat);
    this.#seats.delete(seat);
    this.touch();
  }

  /** Stores the first answer of a seat to a question; another one changes nothing. */
  lock(seat: string, question: string, { answer, at, elapsed }: LockedAnswer): void {
    const row = { seat, question, answer: JSON.stringify(answer), at, elapsed: elapsed ?? null };
    const { rowsWritten } = this.#sql.exec(
      'INSERT OR IGNORE INTO answers VALUES (?, ?, ?, ?, ?)',
      row.seat,
      row.question,
      row.answer,
      row.at,
      row.elapsed,
    );
    if (rowsWritten === 0) return;
    this.#hold(row);
    this.touch();
  }

  /** Gives the room another teacher key, by its hash. */
  rekey(teacher: string): void {
    this.#sql.exec('UPDATE room SET teacher = ?', teacher);
    this.#hashes = { ...this.#hashes, teacher };
  }

  /** Returns the reply that `command` got before; another command under the name of an earlier one is none. */
  replyTo(command: TeacherCommand): CommandReply | undefined {
    const [row] = this.#sql.exec<{ said: string; reply: string }>(
      'SELECT said, reply FROM replies WHERE id = ?',
      command.id,
    );
    if (row === undefined) return undefined;
    return row.said === JSON.stringify(command)
      ? (JSON.parse(row.reply) as CommandReply)
      : refused('invalid_message', command.id);
  }

  /** Keeps the reply to `command` and returns it; the oldest make room. */
  keepReply(command: TeacherCommand, reply: CommandReply): CommandReply {
    this.#sql.exec(
      'INSERT OR IGNORE INTO replies VALUES (?, ?, ?)',
      command.id,
      JSON.stringify(command),
      JSON.stringify(reply),
    );
    this.#sql.exec('DELETE FROM replies WHERE rowid <= (SELECT MAX(rowid) FROM replies) - ?', keptCommands);
    return reply;
  }

  #hold({ seat, question, answer, at, elapsed }: AnswerRow): void {
    const answers = this.#answers.get(seat) ?? new Map<string, LockedAnswer>();
    answers.set(question, {
      answer: JSON.parse(answer) as Answer,
      at,
      ...(elapsed === null ? {} : { elapsed }),
    });
    this.#answers.set(seat, answers);
  }
}
