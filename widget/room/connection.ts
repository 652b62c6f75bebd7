// The connection to a room: it begins again whenever it breaks, and what was said stays here until the room has answered it.
import type { Command, Heard, Line, RoomAddress } from './line.ts';
import { openPolling } from './poll-line.ts';
import { openSocket } from './socket-line.ts';

/** Whether what is said arrives at once. */
export type Link = 'connecting' | 'on' | 'off';

/** What the connection tells who opened it. */
export interface ConnectionEvents {
  heard(message: Heard): void;
  linked(link: Link): void;
  /** What has not been answered so far, after every change: who keeps it can say it again another time. */
  unsaid(commands: readonly Command[]): void;
}

/** A connection. */
export interface Connection {
  /** Says `command`, now or as soon as there is a line, and again until it is answered. */
  say(command: Command): void;
  close(): void;
}

/** Sockets in a row that never opened, after which requests are tried. */
const deafSockets = 2;
/**
 * Milliseconds: first and longest pause, time after which a line counts as steady, wait for an answer, time in the background after which a socket
 * is not trusted, time by requests.
 */
const pause = { first: 500, most: 15_000 } as const;
const steady = 10_000;
const answerWait = 10_000;
const longHidden = 20_000;
const byRequests = 120_000;

/** Connects to the room at `address`; `unsaid` are commands of an earlier connection that were not answered. */
export function connectRoom(
  address: RoomAddress,
  events: ConnectionEvents,
  unsaid: readonly Command[] = [],
): Connection {
  const waiting = new Map(unsaid.map((command) => [command.id, command]));
  const leaving = new AbortController();
  let line: Line | undefined;
  let [isOpen, deaf, tries, hiddenAt] = [false, 0, 0, 0];
  let redial: ReturnType<typeof setTimeout> | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let change: ReturnType<typeof setTimeout> | undefined;
  let settling: ReturnType<typeof setTimeout> | undefined;

  const hang = () => {
    for (const timer of [redial, silence, change, settling]) clearTimeout(timer);
    silence = undefined;
    line?.close();
    line = undefined;
    isOpen = false;
  };
  const retry = () => {
    hang();
    events.linked('off');
    // Thirty phones lose one network together, and must not come back in one moment.
    const most = Math.min(pause.most, pause.first * 2 ** tries++);
    redial = setTimeout(dial, most * (0.5 + Math.random() / 2));
  };
  const expectAnswer = () => {
    if (waiting.size > 0) silence ??= setTimeout(retry, answerWait);
  };
  const heard = (message: Heard) => {
    clearTimeout(silence);
    silence = undefined;
    if (message.type === 'farewell') {
      close();
      events.heard(message);
      return;
    }
    if (message.type === 'done' || message.type === 'refused') {
      if (message.id !== null) waiting.delete(message.id);
      events.unsaid([...waiting.values()]);
    }
    expectAnswer();
    events.heard(message);
  };
  const dial = () => {
    hang();
    const open = deaf < deafSockets ? openSocket : openPolling;
    const own = open(address, {
      open: () => {
        isOpen = true;
        // A service that lets in and falls over is not asked twice a second.
        settling = setTimeout(() => {
          tries = 0;
        }, steady);
        if (open === openSocket) deaf = 0;
        // A network that blocked sockets may have been left since.
        else change = setTimeout(socketAgain, byRequests);
        events.linked('on');
        for (const command of waiting.values()) line?.send(command);
        expectAnswer();
      },
      heard,
      broken: () => {
        // Where requests fail too, it was not the sockets: the service is away for a moment.
        if (!isOpen && navigator.onLine) deaf = open === openSocket ? deaf + 1 : 0;
        retry();
      },
    });
    line = own;
  };
  const socketAgain = () => {
    deaf = deafSockets - 1;
    dial();
  };
  const close = () => {
    leaving.abort();
    hang();
  };
  const { signal } = leaving;
  addEventListener('online', dial, { signal });
  addEventListener('offline', retry, { signal });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.hidden) hiddenAt = performance.now();
      else if (!isOpen || performance.now() - hiddenAt > longHidden) dial();
    },
    { signal },
  );
  events.linked('connecting');
  dial();
  return {
    say: (command) => {
      waiting.set(command.id, command);
      events.unsaid([...waiting.values()]);
      if (!isOpen) return;
      line?.send(command);
      expectAnswer();
    },
    close,
  };
}
