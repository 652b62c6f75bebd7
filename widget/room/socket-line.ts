// The usual way to a room: one WebSocket, for what is said and what is heard.
import { readHeard } from './heard.ts';
import type { Line, LineEvents, RoomAddress } from './line.ts';

/** The protocol's name and version; the key goes beside it, since a browser's socket carries no header and an address is logged. */
const protocol = 'dalil.room.1';

/** Milliseconds after which a socket that has not opened is given up: some networks swallow what they don't know. */
const patience = 8_000;

/**
 * Milliseconds between two pings. A connection that has died without a word, as when a phone changes its network, is found out by the next one; and
 * a room counts who is silent for a minute as gone.
 */
const pulse = 20_000;

/** Opens a socket to the room at `address`. */
export function openSocket({ service, room, key }: RoomAddress, events: LineEvents): Line {
  const url = new URL(`/v1/rooms/${room}/socket`, service || location.href);
  url.protocol = url.protocol.replace('http', 'ws');
  const socket = new WebSocket(url, [protocol, key]);
  let [isOver, isWaiting] = [false, false];
  let beat: ReturnType<typeof setInterval> | undefined;
  const end = () => {
    isOver = true;
    clearTimeout(late);
    clearInterval(beat);
    socket.close();
  };
  const breakOff = () => {
    if (isOver) return;
    end();
    events.broken();
  };
  const late = setTimeout(breakOff, patience);
  socket.onopen = () => {
    clearTimeout(late);
    if (isOver) return;
    beat = setInterval(() => {
      if (isWaiting) return breakOff();
      isWaiting = true;
      socket.send('ping');
    }, pulse);
    events.open();
  };
  socket.onmessage = ({ data }: MessageEvent<unknown>) => {
    isWaiting = false;
    const message = typeof data === 'string' ? readHeard(data) : undefined;
    // What can't be read is passed over: the next view is whole.
    if (message !== undefined && !isOver) events.heard(message);
  };
  socket.onclose = breakOff;
  socket.onerror = breakOff;
  return {
    send: (command) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(command));
    },
    close: end,
  };
}
