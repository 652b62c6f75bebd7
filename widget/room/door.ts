// The door of a room: taking a seat, and making a room. A refusal's code is kept, since each has words of its own.
import type { RoomMade, RoomRequest, SeatTaken } from '../../questions/rooms/wire.ts';
import { isRecord, isText } from '../client.ts';

/** Either the value, or the problem code of the refusal; where none came `offline`, `network`, `timeout` or `unreadable`. */
export type Answered<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: string };

/** Milliseconds after which a request is given up. */
const patience = 10_000;

/** Takes a seat in `room` under `name`. */
export function takeSeat(
  service: string,
  room: string,
  name: string,
  signal: AbortSignal,
): Promise<Answered<SeatTaken>> {
  const path = `${service}/v1/rooms/${room}/seats`;
  return ask(path, { name }, signal, (value): value is SeatTaken => hasTexts(value, ['seat', 'key', 'name']));
}

/** Makes a room. */
export function makeRoom(
  service: string,
  request: RoomRequest,
  signal: AbortSignal,
): Promise<Answered<RoomMade>> {
  const names = ['room', 'teacher', 'screen', 'joinUrl', 'deletedAt'];
  return ask(`${service}/v1/rooms`, request, signal, (value): value is RoomMade => hasTexts(value, names));
}

const hasTexts = (value: unknown, names: readonly string[]) =>
  isRecord(value) && names.every((name) => isText(value[name]));

/** Posts JSON and returns what came back, if it is what is asked for. */
export async function ask<Value>(
  url: string,
  body: unknown,
  leaving: AbortSignal,
  accepts: (value: unknown) => value is Value,
): Promise<Answered<Value>> {
  const late = AbortSignal.timeout(patience);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.any([leaving, late]),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    const value: unknown = await response.json();
    if (response.ok) return accepts(value) ? { ok: true, value } : { ok: false, fault: 'unreadable' };
    return { ok: false, fault: isRecord(value) && isText(value.code) ? value.code : 'network' };
  } catch (error) {
    if (late.aborted) return { ok: false, fault: 'timeout' };
    if (error instanceof SyntaxError) return { ok: false, fault: 'unreadable' };
    return { ok: false, fault: navigator.onLine ? 'network' : 'offline' };
  }
}
