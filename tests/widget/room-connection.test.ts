import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Connection, connectRoom, type Link } from '../../widget/room/connection.ts';
import type { Command, Heard } from '../../widget/room/line.ts';
import { type ScriptedSocket, scriptSockets } from './fixtures/scripted-socket.ts';

const address = { service: 'https://dalil.test', room: '04718203', key: 'a.b-c_d' };
const answer = (id: string): Command => ({
  id,
  type: 'answer',
  question: 'q-1',
  answer: { kind: 'boolean', value: true },
});

let sockets: ScriptedSocket[];
let connection: Connection | undefined;
let links: Link[];
let heard: Heard[];
let unsaid: string[];

function connect(earlier: readonly Command[] = []): void {
  connection = connectRoom(
    address,
    {
      heard: (message) => void heard.push(message),
      linked: (link) => void links.push(link),
      unsaid: (commands) => {
        unsaid = commands.map(({ id }) => id);
      },
    },
    earlier,
  );
}

const last = () => {
  const socket = sockets.at(-1);
  if (socket === undefined) throw new Error('No socket.');
  return socket;
};
const sent = (socket: ScriptedSocket) => socket.commands().map(({ id }) => id);

beforeEach(() => {
  vi.useFakeTimers();
  // The shortest pauses, so that a test can say when.
  vi.spyOn(Math, 'random').mockReturnValue(0);
  sockets = scriptSockets();
  [links, heard, unsaid] = [[], [], []];
});
afterEach(() => {
  connection?.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('A connection to a room', () => {
  it('shows its key beside the protocol and nowhere in the address', () => {
    connect();
    expect(last().url).toBe('wss://dalil.test/v1/rooms/04718203/socket');
    expect(last().protocols).toEqual(['dalil.room.1', 'a.b-c_d']);
  });

  it('says what was wished before it was open, and keeps it until it is answered', () => {
    connect();
    connection?.say(answer('one'));
    expect(sent(last())).toEqual([]);
    last().open();
    expect(sent(last())).toEqual(['one']);
    expect(unsaid).toEqual(['one']);
    last().say({ type: 'done', id: 'one' });
    expect(unsaid).toEqual([]);
    expect(heard).toEqual([{ type: 'done', id: 'one' }]);
  });

  it('says by the same name what broke off unanswered, in the order it was said', () => {
    connect();
    last().open();
    connection?.say(answer('one'));
    connection?.say(answer('two'));
    last().say({ type: 'done', id: 'one' });
    connection?.say(answer('three'));
    last().cut();
    vi.advanceTimersByTime(250);
    last().open();
    expect(sockets.length).toBe(2);
    expect(sent(last())).toEqual(['two', 'three']);
  });

  it('says what an earlier page left unanswered', () => {
    connect([answer('of-before')]);
    last().open();
    expect(sent(last())).toEqual(['of-before']);
  });

  it('says nothing again that was refused: a refusal is an answer', () => {
    connect();
    last().open();
    connection?.say(answer('one'));
    last().say({ type: 'refused', id: 'one', code: 'not_open' });
    expect(unsaid).toEqual([]);
  });

  it('begins again with pauses that grow to a quarter of a minute and no further, also where it is let in and thrown out', () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.999);
    connect();
    const pauses: number[] = [];
    for (let time = 0; time < 9; time++) {
      last().open();
      const before = sockets.length;
      last().cut();
      let pause = 0;
      while (sockets.length === before && pause < 60_000) {
        vi.advanceTimersByTime(50);
        pause += 50;
      }
      pauses.push(pause);
    }
    expect(pauses).toEqual([500, 1_000, 2_000, 4_000, 8_000, 15_000, 15_000, 15_000, 15_000]);
  });

  it('begins with the shortest pause again after a line that held', () => {
    connect();
    last().open();
    last().cut();
    vi.advanceTimersByTime(250);
    last().open();
    vi.advanceTimersByTime(10_000);
    last().cut();
    vi.advanceTimersByTime(250);
    expect(sockets.length).toBe(3);
  });

  it('comes back at once when the device is online again', () => {
    connect();
    last().open();
    dispatchEvent(new Event('offline'));
    expect(links.at(-1)).toBe('off');
    const before = sockets.length;
    dispatchEvent(new Event('online'));
    expect(sockets.length).toBe(before + 1);
    last().open();
    expect(links.at(-1)).toBe('on');
  });

  it('finds out a connection that died without a word by a ping that is not answered', () => {
    connect();
    last().open();
    vi.advanceTimersByTime(20_000);
    expect(last().sent).toEqual(['ping']);
    last().say('pong');
    vi.advanceTimersByTime(20_000);
    expect(sockets.length).toBe(1);
    vi.advanceTimersByTime(20_000);
    expect(links.at(-1)).toBe('off');
    vi.advanceTimersByTime(250);
    expect(sockets.length).toBe(2);
  });

  it('does not wait for ever for an answer', () => {
    connect();
    last().open();
    connection?.say(answer('one'));
    vi.advanceTimersByTime(10_000);
    expect(links.at(-1)).toBe('off');
    vi.advanceTimersByTime(250);
    last().open();
    expect(sent(last())).toEqual(['one']);
  });

  it('gives up a socket that a network swallows', () => {
    connect();
    vi.advanceTimersByTime(8_000);
    expect(links.at(-1)).toBe('off');
  });

  it('passes over what it can not read', () => {
    connect();
    last().open();
    last().say('<html>');
    last().say({ type: 'view', role: 'pupil', revision: 'new' });
    expect(heard).toEqual([]);
  });

  it('ends for good at a farewell', () => {
    connect();
    last().open();
    connection?.say(answer('one'));
    last().say({ type: 'farewell', reason: 'removed' });
    last().cut();
    vi.advanceTimersByTime(120_000);
    dispatchEvent(new Event('online'));
    expect(sockets.length).toBe(1);
    expect(heard.at(-1)).toEqual({ type: 'farewell', reason: 'removed' });
  });

  it('ends with its element', () => {
    connect();
    last().open();
    connection?.close();
    vi.advanceTimersByTime(120_000);
    dispatchEvent(new Event('online'));
    expect(sockets.length).toBe(1);
    expect(last().readyState).toBe(3);
  });
});

describe('Where sockets are blocked', () => {
  let asked: { readonly path: string; readonly body: Record<string, unknown> }[];
  let answers: ((path: string) => Response | Promise<Response>) | undefined;

  beforeEach(() => {
    asked = [];
    answers = undefined;
    vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
      const path = new URL(url).pathname.split('/').at(-1) ?? '';
      asked.push({ path, body: JSON.parse(String(init.body)) });
      init.signal?.throwIfAborted();
      return answers?.(path) ?? new Promise<Response>(() => undefined);
    });
  });

  /** Two sockets in a row that never open. */
  async function block(): Promise<void> {
    connect();
    last().cut();
    await vi.advanceTimersByTimeAsync(250);
    last().cut();
    await vi.advanceTimersByTimeAsync(500);
  }

  it('the room is asked by requests after two sockets that never opened', async () => {
    await block();
    expect(sockets.length).toBe(2);
    expect(asked).toEqual([{ path: 'poll', body: { key: 'a.b-c_d' } }]);
  });

  it('commands go as requests, and their replies are heard', async () => {
    let polls = 0;
    answers = (path) => {
      if (path === 'commands') return Response.json({ type: 'done', id: 'one' });
      polls++;
      return polls === 1 ? new Response(null, { status: 204 }) : new Promise<Response>(() => undefined);
    };
    await block();
    await vi.advanceTimersByTimeAsync(0);
    expect(links.at(-1)).toBe('on');
    connection?.say(answer('one'));
    await vi.advanceTimersByTimeAsync(0);
    expect(asked.at(-1)).toMatchObject({
      path: 'commands',
      body: { key: 'a.b-c_d', command: { id: 'one' } },
    });
    expect(heard).toEqual([{ type: 'done', id: 'one' }]);
    expect(unsaid).toEqual([]);
  });

  it('a farewell ends the asking', async () => {
    answers = () => Response.json({ type: 'farewell', reason: 'revoked' });
    await block();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(heard).toEqual([{ type: 'farewell', reason: 'revoked' }]);
    expect(asked.length).toBe(1);
  });

  it('sockets are tried again where requests fail too, and now and then where they don’t', async () => {
    answers = () => new Response('{}', { status: 503 });
    await block();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(sockets.length).toBeGreaterThan(2);
    for (const socket of sockets) socket.cut();
    answers = () =>
      new Promise<Response>((resolve) =>
        setTimeout(() => resolve(new Response(null, { status: 204 })), 25_000),
      );
    await vi.advanceTimersByTimeAsync(200_000);
    const before = sockets.length;
    await vi.advanceTimersByTimeAsync(200_000);
    expect(sockets.length).toBeGreaterThan(before);
  });
});
