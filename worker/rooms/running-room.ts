// A room while its object is awake: what comes in is decided by the domain's rules, written, and then shown to whom it concerns.
import {
  answeredCount,
  type CommandReply,
  type Deed,
  decideAnswer,
  decideTeacher,
  freeName,
  type Grader,
  graderOf,
  type NameFault,
  nextTurn,
  type PupilCommand,
  pupilView,
  type RoomView,
  readSeatName,
  roomLimits,
  screenView,
  seatFold,
  type TeacherCommand,
  teacherView,
  turned,
  withWithdrawals,
} from '../../questions/index.ts';
import type { Bindings } from '../env.ts';
import { hashOfKey } from '../store/publishers.ts';
import { withdrawalsOf } from '../store/sets.ts';
import { Audience, type Change } from './audience.ts';
import { newKey, newSeatId } from './new-key.ts';
import { done, refused } from './replies.ts';
import type { RoomStore } from './room-store.ts';
import { isSameHash, nameOf, type Opener, type Viewer } from './viewer.ts';

/** What became of somebody at the door. A room that takes nobody in doesn't say why, and one that isn't there answers alike. */
export type Joining =
  | { readonly state: 'seated'; readonly seat: string; readonly name: string }
  | { readonly state: 'not_open' }
  | { readonly state: 'faulty'; readonly fault: NameFault };

/** Commands after which questions are shown or counted: what was withdrawn of the set meanwhile is asked for before them. */
const asksForNews: ReadonlySet<TeacherCommand['type']> = new Set(['start', 'close', 'next', 'skip', 'end']);

/** Milliseconds after which somebody who connects has the room look for withdrawals again. */
const newsAfterMs = 60_000;

/** Milliseconds in which `renew` may be sent again with the key that it replaced, where its reply was lost. */
const renewAgainMs = 60_000;

/** The room of one object. Nothing waits between deciding and writing, so of two first answers one is first. */
export class RunningRoom {
  readonly audience: Audience;
  readonly store: RoomStore;
  readonly grade: Grader;
  readonly #ctx: DurableObjectState;
  readonly #env: Bindings;
  #turn: Promise<unknown> = Promise.resolve();
  /** Folds of the names on the seats, once somebody has come in since the object woke. */
  #folds: Set<string> | undefined;
  #isGone = false;
  #newsAt = 0;
  #alarmAt: number | undefined;
  #replaced: { readonly hash: string; readonly id: string; readonly at: number } | undefined;

  constructor(ctx: DurableObjectState, env: Bindings, store: RoomStore) {
    this.#ctx = ctx;
    this.#env = env;
    this.store = store;
    this.grade = graderOf(store.room.plan.set);
    this.audience = new Audience(
      ctx,
      () => store.revision,
      (viewer) => this.viewOf(viewer),
    );
  }

  /** Returns whom the room knows `opener` as. Both keys are always compared. */
  viewerOf(opener: Opener): Viewer | undefined {
    const { room, hashes } = this.store;
    if ('seat' in opener)
      return room.seats.has(opener.seat) ? { role: 'pupil', seat: opener.seat } : undefined;
    const isTeacher = isSameHash(opener.hash, hashes.teacher);
    const isScreen = isSameHash(opener.hash, hashes.screen);
    if (isTeacher) return { role: 'teacher' };
    return isScreen ? { role: 'screen' } : undefined;
  }

  /** Returns what `viewer` is shown now. A seat that was removed is shown nothing. */
  viewOf(viewer: Viewer): RoomView | undefined {
    const { room, revision } = this.store;
    const now = Date.now();
    if (viewer.role === 'screen') return screenView(room, revision, now, this.grade);
    if (viewer.role === 'teacher') return teacherView(room, revision, now, this.grade, this.audience.here());
    const seat = room.seats.get(viewer.seat);
    return seat === undefined ? undefined : pupilView(room, seat, revision, now, this.grade);
  }

  /** Gives somebody a seat under the name `given`. */
  join(given: string): Joining {
    this.tick();
    const { plan, progress, seats } = this.store.room;
    if (progress.isLocked || progress.phase === 'ended' || seats.size >= roomLimits.seats)
      return { state: 'not_open' };
    const read = readSeatName(given, plan.lang);
    if (!read.ok) return { state: 'faulty', fault: read.failure };
    this.#folds ??= new Set([...seats.values()].map((seat) => seatFold(seat.name)));
    const folds = this.#folds;
    const name = freeName(read.value, (fold) => folds.has(fold));
    folds.add(seatFold(name));
    const seat = newSeatId();
    this.store.seat({ seat, name, percent: 0, joinedAt: Date.now() });
    this.audience.show('led');
    return { state: 'seated', seat, name };
  }

  /** Stores the answer of a pupil, or says why not. The reply leaves the object only after the answer is on disk. */
  answer(viewer: Viewer, command: PupilCommand): CommandReply {
    this.tick();
    const seat = viewer.role === 'pupil' ? this.store.room.seats.get(viewer.seat) : undefined;
    if (seat === undefined) return refused('not_allowed', command.id);
    const decided = decideAnswer(this.store.room, seat, command, Date.now());
    if (!decided.ok) return refused(decided.failure, command.id);
    if (decided.value.type === 'lock') {
      this.store.lock(seat.seat, command.question, decided.value.locked);
      const { room } = this.store;
      const isAwaited = answeredCount(room, command.question) === room.seats.size;
      this.audience.show({ seat: seat.seat, isAwaited });
    }
    return done(command.id);
  }

  /**
   * Does what a teacher says, one command after another: some of them wait for D1, and the next must not overtake them. `leave` deletes the
   * room; `from` is the socket that the command came by.
   */
  lead(
    command: TeacherCommand,
    leave: (reply: CommandReply) => Promise<void>,
    from?: WebSocket,
  ): Promise<CommandReply> {
    const turn = this.#turn.then(() => this.#lead(command, leave, from));
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #lead(
    command: TeacherCommand,
    leave: (reply: CommandReply) => Promise<void>,
    from: WebSocket | undefined,
  ): Promise<CommandReply> {
    if (this.#isGone) return refused('not_allowed', command.id);
    const before = this.store.replyTo(command);
    if (before !== undefined) return before;
    if (asksForNews.has(command.type)) await this.takeWithdrawals();
    this.tick();
    const decided = decideTeacher(this.store.room, command, Date.now());
    if (!decided.ok) return this.store.keepReply(command, refused(decided.failure, command.id));
    const deed = decided.value;
    if (deed.type === 'renew') return this.#renew(command.id, from);
    const reply = done(command.id);
    if (deed.type === 'delete') {
      this.#isGone = true;
      await leave(reply);
      return reply;
    }
    const change = this.#write(deed);
    this.store.keepReply(command, reply);
    this.schedule();
    this.audience.show(change);
    return reply;
  }

  /** Writes what was decided; returns who is to be shown that. */
  #write(deed: Exclude<Deed, { readonly type: 'renew' | 'delete' }>): Change {
    if (deed.type === 'progress') {
      this.store.move(deed.progress);
      return 'all';
    }
    if (deed.type === 'seat') {
      this.store.seat(deed.seat);
      return { seat: deed.seat.seat };
    }
    this.audience.dismiss('removed', nameOf({ role: 'pupil', seat: deed.seat }));
    this.store.remove(deed.seat);
    this.#folds = undefined;
    return 'led';
  }

  /** Another teacher key in the place of the old one. It is told once, in this reply; what is kept is its hash. */
  async #renew(id: string, from: WebSocket | undefined): Promise<CommandReply> {
    const key = newKey();
    const hash = await hashOfKey(key);
    this.#replaced = {
      hash: this.#replaced?.id === id ? this.#replaced.hash : this.store.hashes.teacher,
      id,
      at: Date.now(),
    };
    this.store.rekey(hash);
    this.audience.dismiss('revoked', 'teacher', from);
    return { ...done(id), teacher: key };
  }

  /** Whether this is `renew` once more, with the key that it replaced a moment ago: its reply never arrived. */
  isRenewAgain(opener: Opener, command: PupilCommand | TeacherCommand): boolean {
    const replaced = this.#replaced;
    if (replaced === undefined || !('hash' in opener) || command.type !== 'renew') return false;
    const isRecent = Date.now() - replaced.at < renewAgainMs && replaced.id === command.id;
    return isSameHash(opener.hash, replaced.hash) && isRecent;
  }

  /** Does what time alone has made due. */
  tick(): void {
    const progress = turned(this.store.room, Date.now());
    if (progress === this.store.room.progress) return;
    this.store.move(progress);
    this.schedule();
    this.audience.show('all');
  }

  /**
   * Takes over which questions of the set were withdrawn meanwhile; asked of D1, since KV may be a minute late. False where D1 didn't answer: a class doesn't wait
   * for that, and it is asked again.
   */
  async takeWithdrawals(): Promise<boolean> {
    this.#newsAt = Date.now();
    const { set } = this.store.room.plan;
    const withdrawals = await withdrawalsOf(this.#env.DB, set.id).catch((error: unknown) => {
      console.error(error);
      return undefined;
    });
    if (withdrawals === undefined || this.#isGone) return false;
    const progress = withWithdrawals(this.store.room, withdrawals);
    if (progress === this.store.room.progress) return true;
    this.store.move(progress);
    this.schedule();
    this.audience.show('all');
    return true;
  }

  /** Looks for withdrawals where that was long ago: a homework goes on for days without a word of its teacher. */
  freshen(): void {
    this.tick();
    if (Date.now() - this.#newsAt > newsAfterMs) this.#ctx.waitUntil(this.takeWithdrawals());
  }

  /** The alarm rang: what was due is done, and the next one set. */
  async rang(): Promise<void> {
    this.#alarmAt = undefined;
    await this.takeWithdrawals();
    this.tick();
    if (!this.#isGone) this.schedule();
  }

  /** Sets the alarm to when time will next change the room, at the latest to its deletion. */
  schedule(): void {
    const { room } = this.store;
    const due = Math.min(nextTurn(room) ?? Number.POSITIVE_INFINITY, room.plan.deletedAt);
    if (due === this.#alarmAt) return;
    this.#alarmAt = due;
    void this.#ctx.storage.setAlarm(due);
  }
}
