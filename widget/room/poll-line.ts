// The other way, where sockets are blocked: a request that is answered when there is something new, and one for each command.
import type { Farewell } from '../../questions/rooms/wire.ts';
import { isHeard } from './heard.ts';
import type { Heard, Line, LineEvents, RoomAddress } from './line.ts';

/** Milliseconds after which a request is given up; the service holds one for less than that. */
const patience = 60_000;

/** Opens a line of requests to the room at `address`. */
export function openPolling({ service, room, key }: RoomAddress, events: LineEvents): Line {
  const leaving = new AbortController();
  const { signal } = leaving;
  let isOpen = false;
  const breakOff = () => {
    if (signal.aborted) return;
    leaving.abort();
    events.broken();
  };
  const post = async (path: string, body: unknown): Promise<Heard | undefined> => {
    const response = await fetch(`${service}/v1/rooms/${room}/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    const reason = farewells[response.status];
    if (reason !== undefined) return { type: 'farewell', reason };
    if (!response.ok) throw new Error(`The room answered ${response.status}.`);
    const said: unknown = response.status === 204 ? undefined : await response.json();
    return isHeard(said) ? said : undefined;
  };
  const listen = async () => {
    let after: number | undefined;
    while (!signal.aborted) {
      const said = await post('poll', after === undefined ? { key } : { key, after });
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
      post('commands', { key, command }).then((said) => {
        if (said !== undefined && !signal.aborted) events.heard(said);
      }, breakOff);
    },
    close: () => leaving.abort(),
  };
}

/** What a refusal means for who has a key: it opens nothing any more, or there is nothing to open. */
const farewells: Readonly<Record<number, Farewell['reason']>> = {
  401: 'revoked',
  403: 'revoked',
  404: 'deleted',
  410: 'deleted',
};
