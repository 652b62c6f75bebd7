// The other way, where sockets are blocked: a request that is answered when there is something new, and one for each command.
import { isHeard } from './heard.ts';
import type { Command, Heard, Line, LineEvents, RoomAddress } from './line.ts';

/** Milliseconds after which a request is given up; the service holds one for 25 seconds. */
const patience = 60_000;

/** Opens a line of requests to the room at `address`. */
export function openPolling(address: RoomAddress, events: LineEvents): Line {
  const leaving = new AbortController();
  const { signal } = leaving;
  let isOpen = false;
  const breakOff = () => {
    if (signal.aborted) return;
    leaving.abort();
    events.broken();
  };
  const post = (path: string, body: object) => ask(address, path, body, signal);
  const listen = async () => {
    let after: number | undefined;
    while (!signal.aborted) {
      const said = await post('poll', after === undefined ? {} : { after });
      if (signal.aborted) return;
      if (!isOpen) {
        isOpen = true;
        events.open();
      }
      if (said?.type === 'view') after = said.revision;
      if (said !== undefined) events.heard(said);
    }
  };
  listen().catch(breakOff);
  return {
    send: (command) => {
      if (!isOpen || signal.aborted) return;
      post('commands', { command }).then((said) => {
        if (said !== undefined && !signal.aborted) events.heard(said);
      }, breakOff);
    },
    close: () => leaving.abort(),
  };
}

/** Says `command` once, by a request of its own; `undefined` where nothing came that can be read. */
export function sayOnce(
  address: RoomAddress,
  command: Command,
  leaving: AbortSignal,
): Promise<Heard | undefined> {
  return ask(address, 'commands', { command }, leaving).catch(() => undefined);
}

/** Returns what the room answers, `undefined` where that is nothing; throws where it can't be asked. */
async function ask(
  { service, room, key }: RoomAddress,
  path: string,
  body: object,
  leaving: AbortSignal,
): Promise<Heard | undefined> {
  const response = await fetch(`${service}/v1/rooms/${room}/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ key, ...body }),
    signal: AbortSignal.any([leaving, AbortSignal.timeout(patience)]),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
  if (!response.ok) throw new Error(`The room answered ${response.status}.`);
  const said: unknown = response.status === 204 ? undefined : await response.json();
  return isHeard(said) ? said : undefined;
}
