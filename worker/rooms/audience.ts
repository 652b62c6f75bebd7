// Those who are connected to a room, by socket or by polling, and when each of them is shown what. Sockets hibernate with the object; nothing here
// is on disk, and who comes back is shown the whole view.
import type { Farewell, RoomView } from '../../questions/index.ts';
import { nameOf, type Viewer, type ViewOf } from './viewer.ts';

/** Least milliseconds between two views of teacher and projector: four a second, however fast the answers pour in. */
const ledPauseMs = 250;

/** Most that a teacher is sent of views in a millisecond, UTF-16 units: with a thousand seats a view has 130 000, and comes once a second. */
const ledUnitsAMs = 128;

/** Milliseconds that a poll waits for news. */
export const pollMs = 25_000;

/** Milliseconds after which a seat that polled or pinged and stopped doing so counts as gone. */
const silenceMs = 60_000;

/** Most sockets, and most waiting polls, of one viewer: some tabs and what a broken connection left behind. */
export const mostConnections = 8;

/** Code with which a socket is closed behind a farewell: it is not to be opened again with the same key. */
export const farewellCode = 4001;

type News = RoomView | Farewell;

interface Poll {
  readonly viewer: Viewer;
  readonly answer: (news: News | undefined) => void;
}

/**
 * What changed: everything, what teacher and projector see, or that and one seat. `isAwaited`: whoever leads has waited for just this, the last answer
 * to a question.
 */
export type Change = 'all' | 'led' | { readonly seat: string; readonly isAwaited?: boolean };

/** The audience of one room. */
export class Audience {
  readonly #ctx: DurableObjectState;
  readonly #viewOf: ViewOf;
  readonly #revision: () => number;
  readonly #polls = new Set<Poll>();
  /** When a seat polled last, in milliseconds since 1970. */
  readonly #polledAt = new Map<string, number>();
  /** Revisions at which views changed last: of single seats, of pupils as a whole, of who leads. */
  readonly #seatsAt = new Map<string, number>();
  #pupilsAt: number;
  #ledAt: number;
  #ledShownAt = 0;
  /** Length of the teacher's last view. */
  #ledLength = 0;
  #ledIsDue = false;

  constructor(ctx: DurableObjectState, revision: () => number, viewOf: ViewOf) {
    this.#ctx = ctx;
    this.#viewOf = viewOf;
    this.#revision = revision;
    // What changed before the object woke is not known: everybody who polls is told once more.
    this.#pupilsAt = revision();
    this.#ledAt = revision();
  }

  /** Takes a socket in and shows it its view. */
  accept(socket: WebSocket, viewer: Viewer): void {
    this.#ctx.acceptWebSocket(socket, [...new Set([nameOf(viewer), viewer.role])]);
    socket.serializeAttachment(viewer);
    const view = this.#viewOf(viewer);
    if (view !== undefined) send(socket, view);
  }

  /** Whether `viewer` has as many sockets as one may have. */
  isFull(viewer: Viewer): boolean {
    return this.#sockets(nameOf(viewer)).length >= mostConnections;
  }

  /** Returns the seats from which somebody is connected. */
  here(): ReadonlySet<string> {
    const since = Date.now() - silenceMs;
    const seats = new Set<string>();
    for (const [seat, polled] of this.#polledAt) if (polled > since) seats.add(seat);
    for (const socket of this.#sockets('pupil')) {
      const pinged = this.#ctx.getWebSocketAutoResponseTimestamp(socket);
      const viewer = viewerOf(socket);
      if (viewer?.role === 'pupil' && (pinged === null || pinged.getTime() > since)) seats.add(viewer.seat);
    }
    return seats;
  }

  /** The open sockets under a tag. One that was closed stays with the platform until a device that may be frozen has agreed. */
  #sockets(tag?: string): WebSocket[] {
    return this.#ctx
      .getWebSockets(tag)
      .filter((socket) => socket.readyState === WebSocket.OPEN && viewerOf(socket) !== undefined);
  }

  /**
   * Shows what changed to whom it concerns: pupils at once, teacher and projector a few times a second. What concerns all is on the projector
   * first, which everybody looks at.
   */
  show(change: Change): void {
    const now = this.#revision();
    this.#ledAt = now;
    this.#showLed(change === 'all' || (change !== 'led' && change.isAwaited === true));
    if (change === 'all') {
      this.#pupilsAt = now;
      this.#deliver('pupil');
    } else if (change !== 'led') {
      this.#seatsAt.set(change.seat, now);
      this.#deliver(nameOf({ role: 'pupil', seat: change.seat }));
    }
  }

  /** Answers with the first view newer than `after`, with a farewell, or with `undefined` once nothing has come for a while. */
  async poll(viewer: Viewer, after: number | undefined): Promise<News | undefined> {
    const name = nameOf(viewer);
    this.#polledNow(viewer);
    if (after === undefined || this.#newestFor(viewer) > after || after > this.#revision())
      return this.#viewOf(viewer);
    const waiting = [...this.#polls].filter((poll) => nameOf(poll.viewer) === name);
    if (waiting.length >= mostConnections) waiting[0]?.answer(undefined);
    return new Promise((resolve) => {
      const poll: Poll = {
        viewer,
        answer: (news) => {
          clearTimeout(timer);
          this.#polls.delete(poll);
          this.#polledNow(viewer);
          resolve(news);
        },
      };
      const timer = setTimeout(() => poll.answer(undefined), pollMs);
      this.#polls.add(poll);
    });
  }

  /** Sends everybody of that name away for good but `except`. Without a name, everybody. */
  dismiss(reason: Farewell['reason'], name?: string, except?: WebSocket): void {
    const farewell: Farewell = { type: 'farewell', reason };
    for (const socket of this.#sockets(name)) {
      if (socket === except) continue;
      send(socket, farewell);
      // Whoever keeps the connection open from their side has nobody behind it any more, whatever room comes under this code.
      forget(socket);
      socket.close(farewellCode, reason);
    }
    for (const poll of this.#polls)
      if (name === undefined || nameOf(poll.viewer) === name) poll.answer(farewell);
  }

  #polledNow(viewer: Viewer): void {
    if (viewer.role === 'pupil') this.#polledAt.set(viewer.seat, Date.now());
  }

  #newestFor(viewer: Viewer): number {
    return viewer.role === 'pupil'
      ? Math.max(this.#pupilsAt, this.#seatsAt.get(viewer.seat) ?? 0)
      : this.#ledAt;
  }

  #showLed(atOnce: boolean): void {
    const pause = Math.max(ledPauseMs, this.#ledLength / ledUnitsAMs);
    const wait = this.#ledShownAt + pause - Date.now();
    if (atOnce || wait <= 0) {
      this.#ledShownAt = Date.now();
      this.#deliver('teacher');
      this.#deliver('screen');
    } else if (!this.#ledIsDue) {
      this.#ledIsDue = true;
      setTimeout(() => {
        this.#ledIsDue = false;
        this.#showLed(true);
      }, wait);
    }
  }

  /** Sends the view of each to the sockets under that tag and to the polls of the same viewers. */
  #deliver(tag: string): void {
    const sockets = new Map<string, WebSocket[]>();
    const viewers = new Map<string, Viewer>();
    for (const socket of this.#sockets(tag)) {
      const viewer = viewerOf(socket);
      if (viewer === undefined) continue;
      const name = nameOf(viewer);
      viewers.set(name, viewer);
      sockets.set(name, [...(sockets.get(name) ?? []), socket]);
    }
    // One viewer after another: a thousand views with their receipts are not to be in memory at once.
    for (const [name, viewer] of viewers) {
      const view = this.#viewOf(viewer);
      if (view === undefined) continue;
      const text = JSON.stringify(view);
      if (tag === 'teacher') this.#ledLength = text.length;
      for (const tab of sockets.get(name) ?? []) sendText(tab, text);
    }
    for (const poll of this.#polls)
      if (poll.viewer.role === tag || nameOf(poll.viewer) === tag) poll.answer(this.#viewOf(poll.viewer));
  }
}

/** Who is behind a socket, read from its attachment once each time the object wakes. `null`: nobody any more. */
const behind = new WeakMap<WebSocket, Viewer | null>();

/** Returns who is behind a socket, or `undefined` once they were sent away. */
export function viewerOf(socket: WebSocket): Viewer | undefined {
  let viewer = behind.get(socket);
  if (viewer === undefined) {
    viewer = socket.deserializeAttachment() as Viewer | null;
    behind.set(socket, viewer);
  }
  return viewer ?? undefined;
}

function forget(socket: WebSocket): void {
  behind.set(socket, null);
  socket.serializeAttachment(null);
}

/** Sends JSON to a socket. */
export function send(socket: WebSocket, message: object): void {
  sendText(socket, JSON.stringify(message));
}

function sendText(socket: WebSocket, text: string): void {
  // A socket that is closing takes nothing; its pupil gets the whole view at the next connection.
  if (socket.readyState === WebSocket.OPEN) socket.send(text);
}
