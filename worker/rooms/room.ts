// A class room (a Durable Object a room): its making, its sockets and polls, its alarms and its end. docs/rooms.md describes the messages,
// docs/decisions/0023-class-rooms.md has the reasons.
import { DurableObject } from 'cloudflare:workers';
import {
  type CommandReply,
  type Farewell,
  type PupilCommand,
  type ReceiptSubject,
  type RoomPlan,
  type RoomRecord,
  type RoomView,
  receiptSubject,
  recordJson,
  recordOf,
  roomLimits,
  roomReport,
  type TeacherCommand,
} from '../../questions/index.ts';
import type { Bindings } from '../env.ts';
import { tooMany } from '../publisher-key.ts';
import { send, viewerOf } from './audience.ts';
import { callRate, MessageRate, messageRate } from './message-rate.ts';
import { heard, jsonIn, refused } from './replies.ts';
import { farewellSocket, opened } from './room-socket.ts';
import { type KeyHashes, RoomStore } from './room-store.ts';
import { type Joining, RunningRoom } from './running-room.ts';
import { nameOf, type Opener, type Viewer } from './viewer.ts';

/** What a room tells once it has ended, as JSON, or why it doesn't. */
export type RecordAsked =
  | { readonly state: 'record'; readonly json: string }
  | { readonly state: 'not_allowed' | 'not_ended' };

/** What a receipt of one seat states, or why there is none. */
export type ResultAsked =
  | { readonly state: 'result'; readonly subject: ReceiptSubject }
  | { readonly state: 'not_allowed' | 'not_ended' | 'too_many' };

/** Header by which the Worker tells the object who opens a socket; nobody else can call the object. */
export const openerHeader = 'x-dalil-opener';

/** Codes that close a socket (RFC 6455, section 7.4.1): a message too long, too many of them. */
const closeCodes = { tooLong: 1009, tooMany: 1008 } as const;

/** The room of one join code, or nothing. */
export class ClassRoom extends DurableObject<Bindings> {
  readonly #rate = new MessageRate(messageRate);
  /** How fast each viewer opens sockets, polls and asks for receipts. */
  readonly #callRate = new MessageRate(callRate);
  #running: RunningRoom | undefined;

  constructor(ctx: DurableObjectState, env: Bindings) {
    super(ctx, env);
    // Answered without waking the object: how a page finds out that its connection is dead.
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair('ping', 'pong'));
    const store = RoomStore.open(ctx.storage.sql);
    if (store !== undefined) this.#running = new RunningRoom(ctx, env, store);
  }

  /** Makes the room; false where its code is taken. */
  make(plan: RoomPlan, hashes: KeyHashes): boolean {
    if (this.#running !== undefined) return false;
    const store = RoomStore.create(this.ctx.storage.sql, plan, hashes);
    this.#running = new RunningRoom(this.ctx, this.env, store);
    this.#running.schedule();
    return true;
  }

  /** Gives somebody a seat under the name `given`. */
  join(given: string): Joining {
    return this.#running?.join(given) ?? { state: 'not_open' };
  }

  /** Opens a socket. */
  override fetch(request: Request): Response {
    const opener = JSON.parse(request.headers.get(openerHeader) ?? '') as Opener;
    const met = this.#meet(opener);
    if ('farewell' in met) return farewellSocket(met.farewell);
    const { running, viewer } = met;
    if (this.#isHasty(viewer) || running.audience.isFull(viewer)) return tooMany();
    const { 0: client, 1: server } = new WebSocketPair();
    running.freshen();
    running.audience.accept(server, viewer);
    this.#cameOrWent(running, viewer);
    return opened(client);
  }

  /** Answers with the first view newer than `after`, a farewell, or `undefined` when nothing has changed for a while. */
  async poll(
    opener: Opener,
    after: number | undefined,
  ): Promise<RoomView | Farewell | 'too_many' | undefined> {
    const met = this.#meet(opener);
    if ('farewell' in met) return { type: 'farewell', reason: met.farewell };
    const { running, viewer } = met;
    if (this.#isHasty(viewer)) return 'too_many';
    running.freshen();
    const isNew = viewer.role === 'pupil' && !running.audience.here().has(viewer.seat);
    const news = running.audience.poll(viewer, after);
    if (isNew) this.#cameOrWent(running, viewer);
    return news;
  }

  /** Does what a command says that came by HTTP. */
  async command(opener: Opener, command: PupilCommand | TeacherCommand): Promise<CommandReply> {
    const met = this.#meet(opener);
    if ('farewell' in met) {
      if (this.#running?.isRenewAgain(opener, command) !== true) return refused('not_allowed', command.id);
      return this.#say({ role: 'teacher' }, command);
    }
    const counted = this.#rate.count(nameOf(met.viewer), Date.now());
    return counted === 'taken' ? this.#say(met.viewer, command) : refused('too_many_messages', command.id);
  }

  /** Returns the record, for the teacher of a room that has ended: it holds the key. */
  async record(opener: Opener): Promise<RecordAsked> {
    const met = this.#meet(opener);
    if ('farewell' in met || met.viewer.role !== 'teacher') return { state: 'not_allowed' };
    const record = await this.#finished(met.running);
    if (record === undefined) return { state: 'not_ended' };
    return { state: 'record', json: JSON.stringify(recordJson(record)) };
  }

  /** Returns the report, for the same: it names the key. Made here, since the record of a large class is a hundred times its size. */
  async report(opener: Opener): Promise<RecordAsked> {
    const met = this.#meet(opener);
    if ('farewell' in met || met.viewer.role !== 'teacher') return { state: 'not_allowed' };
    const record = await this.#finished(met.running);
    if (record === undefined) return { state: 'not_ended' };
    return { state: 'record', json: JSON.stringify(roomReport(record)) };
  }

  /** Returns the id of the room's set, for who leads it. */
  async setOf(opener: Opener): Promise<string | undefined> {
    const met = this.#meet(opener);
    return 'farewell' in met || met.viewer.role !== 'teacher'
      ? undefined
      : met.running.store.room.plan.set.id;
  }

  /** Returns what a receipt states of the pupil's own seat, once the room has ended. */
  async resultOf(opener: Opener): Promise<ResultAsked> {
    const met = this.#meet(opener);
    if ('farewell' in met || met.viewer.role !== 'pupil') return { state: 'not_allowed' };
    if (this.#isHasty(met.viewer)) return { state: 'too_many' };
    const own = met.viewer.seat;
    const record = await this.#finished(met.running);
    const seat = record?.seats.find((found) => found.seat === own);
    const subject = record === undefined || seat === undefined ? undefined : receiptSubject(record, seat);
    return subject === undefined ? { state: 'not_ended' } : { state: 'result', subject };
  }

  /** The record of a room that has ended, with all that was withdrawn until now. */
  async #finished(running: RunningRoom): Promise<RoomRecord | undefined> {
    running.tick();
    if (running.store.room.progress.phase !== 'ended') return undefined;
    if (!(await running.takeWithdrawals())) throw new Error('D1 did not say what was withdrawn.');
    return recordOf(running.store.room, running.grade);
  }

  override async webSocketMessage(socket: WebSocket, message: string | ArrayBuffer): Promise<void> {
    const viewer = viewerOf(socket);
    // Whoever was sent away and keeps the line open speaks to nobody.
    if (viewer === undefined) return;
    if (
      typeof message !== 'string' ||
      new TextEncoder().encode(message).byteLength > roomLimits.messageBytes
    ) {
      send(socket, refused('invalid_message', null));
      socket.close(closeCodes.tooLong, 'A message is JSON of a few kilobytes.');
      return;
    }
    const counted = this.#rate.count(nameOf(viewer), Date.now());
    if (counted !== 'taken') {
      send(socket, refused('too_many_messages', null));
      if (counted === 'close') socket.close(closeCodes.tooMany, 'Too many messages.');
      return;
    }
    send(socket, await this.#say(viewer, jsonIn(message), socket));
  }

  override webSocketClose(socket: WebSocket): void {
    // The other half of the closing handshake.
    socket.close();
    if (this.#running !== undefined) this.#cameOrWent(this.#running, viewerOf(socket));
  }

  override webSocketError(socket: WebSocket): void {
    this.webSocketClose(socket);
  }

  override async alarm(): Promise<void> {
    const running = this.#running;
    if (running === undefined) return;
    if (Date.now() >= running.store.room.plan.deletedAt) return this.#leave();
    await running.rang();
  }

  /** Whom the room knows `opener` as, or why it is closed to them. To who has no key of ours a room that is gone is like one that never was. */
  #meet(
    opener: Opener,
  ): { readonly running: RunningRoom; readonly viewer: Viewer } | { readonly farewell: Farewell['reason'] } {
    const running = this.#running;
    const viewer = running?.viewerOf(opener);
    if (running !== undefined && viewer !== undefined) return { running, viewer };
    if ('hash' in opener) return { farewell: 'revoked' };
    return { farewell: running === undefined ? 'deleted' : 'removed' };
  }

  async #say(viewer: Viewer, message: unknown, from?: WebSocket): Promise<CommandReply> {
    const running = this.#running;
    const said = heard(viewer, message);
    if (said.type === 'refused') return said.reply;
    if (running === undefined) return refused('not_allowed', said.command.id);
    if (said.type === 'answer') return running.answer(viewer, said.command);
    return running.lead(
      said.command,
      async (reply) => {
        if (from !== undefined) send(from, reply);
        await this.#leave();
      },
      from,
    );
  }

  #isHasty(viewer: Viewer): boolean {
    return this.#callRate.count(nameOf(viewer), Date.now()) !== 'taken';
  }

  /** Tells who leads that a pupil came or went. */
  #cameOrWent({ store, audience }: RunningRoom, viewer: Viewer | undefined): void {
    if (viewer?.role !== 'pupil') return;
    store.touch();
    audience.show('led');
  }

  /** Says farewell to everybody and leaves nothing of the room: not a row, not an alarm. Its code is free again. */
  async #leave(): Promise<void> {
    await this.ctx.blockConcurrencyWhile(async () => {
      this.#running?.audience.dismiss('deleted');
      this.#running = undefined;
      await this.ctx.storage.deleteAlarm();
      await this.ctx.storage.deleteAll();
    });
  }
}
