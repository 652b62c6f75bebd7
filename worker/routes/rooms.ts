// POST /v1/rooms, /seats, /poll, /commands and /record, and GET /socket: a class room, from its making to its record. docs/rooms.md has the
// messages.
import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import {
  CommandRequest,
  limits,
  PollRequest,
  RecordRequest,
  RoomCode,
  RoomRequest,
  readSeatName,
  roomLimits,
  SeatRequest,
  type SeatTaken,
} from '../../questions/index.ts';
import { readJson } from '../body.ts';
import { door } from '../caller.ts';
import type { ServiceEnv } from '../env.ts';
import { failed, problem } from '../problem.ts';
import { tooMany } from '../publisher-key.ts';
import { makeRoom } from '../rooms/make-room.ts';
import { type ClassRoom, openerHeader } from '../rooms/room.ts';
import { farewellSocket, opened, roomProtocol } from '../rooms/room-socket.ts';
import { readSeat, signSeat } from '../rooms/seat-key.ts';
import type { Opener } from '../rooms/viewer.ts';
import { signingKeyOf } from '../signed-token.ts';
import { hashOfKey } from '../store/publishers.ts';

const unstored = { 'cache-control': 'no-store' };

/** Class rooms. Keys travel in the body or, for the socket, in a header: never in an address, which logs keep. */
export const roomRoutes = new Hono<ServiceEnv>()
  .post('/v1/rooms', door('ROOM_LIMIT'), async (c) => {
    const body = await readJson(c.req.raw, RoomRequest, limits.checkBodyBytes);
    if ('refusal' in body) return body.refusal;
    if (signingKeyOf(c.env.ATTEMPT_KEY) === undefined) return notConfigured();
    const made = await makeRoom(c.env, body.value, new URL(c.req.url).origin, Date.now());
    return 'refusal' in made ? made.refusal : c.json(made.room, 201, unstored);
  })
  .post('/v1/rooms/:room/seats', door('JOIN_LIMIT'), async (c) => {
    const body = await readJson(c.req.raw, SeatRequest, limits.checkBodyBytes);
    if ('refusal' in body) return body.refusal;
    const signingKey = signingKeyOf(c.env.ATTEMPT_KEY);
    if (signingKey === undefined) return notConfigured();
    // Looked at before the room is, so that a name that no room takes tells nothing of the code.
    const name = readSeatName(body.value.name);
    if (!name.ok) return failed(name.failure);
    const room = c.req.param('room');
    if (!RoomCode.safeParse(room).success) return notOpen();
    const joining = await roomOf(c, room).join(body.value.name);
    if (joining.state === 'not_open') return notOpen();
    if (joining.state === 'faulty') return failed(joining.fault);
    const { seat } = joining;
    const taken: SeatTaken = {
      room,
      seat,
      key: await signSeat({ room, seat }, signingKey),
      name: joining.name,
    };
    return c.json(taken, 201, unstored);
  })
  .get('/v1/rooms/:room/socket', async (c) => {
    const [protocol, key = ''] = (c.req.header('sec-websocket-protocol') ?? '')
      .split(',')
      .map((part) => part.trim());
    if (c.req.header('upgrade')?.toLowerCase() !== 'websocket' || protocol !== roomProtocol)
      return problem(
        'invalid_request',
        `Open a WebSocket with the subprotocols ${roomProtocol} and the key.`,
      );
    const asked = await openerOf(c, key);
    if ('refusal' in asked) return asked.refusal;
    if (asked.opener === undefined) return farewellSocket('revoked');
    const response = await roomOf(c, c.req.param('room')).fetch(c.req.url, {
      headers: { upgrade: 'websocket', [openerHeader]: JSON.stringify(asked.opener) },
    });
    // A response of another object can't be changed, and every response gets its headers on the way out.
    return response.webSocket === null ? new Response(response.body, response) : opened(response.webSocket);
  })
  .post('/v1/rooms/:room/poll', async (c) => {
    const body = await readJson(c.req.raw, PollRequest, limits.checkBodyBytes);
    if ('refusal' in body) return body.refusal;
    const asked = await openerOf(c, body.value.key);
    if ('refusal' in asked) return asked.refusal;
    if (asked.opener === undefined) return c.json({ type: 'farewell', reason: 'revoked' }, 200, unstored);
    const news = await roomOf(c, c.req.param('room')).poll(asked.opener, body.value.after);
    if (news === 'too_many') return tooMany();
    return news === undefined ? c.body(null, 204, unstored) : c.json(news, 200, unstored);
  })
  .post('/v1/rooms/:room/commands', async (c) => {
    const body = await readJson(c.req.raw, CommandRequest, roomLimits.messageBytes);
    if ('refusal' in body) return body.refusal;
    const { key, command } = body.value;
    const asked = await openerOf(c, key);
    if ('refusal' in asked) return asked.refusal;
    if (asked.opener === undefined)
      return c.json({ type: 'refused', id: command.id, code: 'not_allowed' }, 200, unstored);
    return c.json(await roomOf(c, c.req.param('room')).command(asked.opener, command), 200, unstored);
  })
  .post('/v1/rooms/:room/record', async (c) => {
    const body = await readJson(c.req.raw, RecordRequest, limits.checkBodyBytes);
    if ('refusal' in body) return body.refusal;
    const asked = await openerOf(c, body.value.key);
    if ('refusal' in asked) return asked.refusal;
    const record =
      asked.opener === undefined ? undefined : await roomOf(c, c.req.param('room')).record(asked.opener);
    if (record?.state === 'record')
      return c.body(record.json, 200, { ...unstored, 'content-type': 'application/json' });
    return record?.state === 'not_ended'
      ? problem('room_not_ended', 'The record holds the answers, so there is none before the room has ended.')
      : problem('invalid_room_key', 'Send the key of the teacher’s own link.');
  });

/** Returns the object of the room with that code, whether there is such a room or not. */
export function roomOf(c: Context<ServiceEnv>, room: string): DurableObjectStub<ClassRoom> {
  return c.env.ROOMS.get(c.env.ROOMS.idFromName(room));
}

/**
 * Returns who shows `key`, as far as the key alone tells: `undefined` where it opens nothing in this room. A seat's key is known by our signature, so no
 * other wakes the room; whoever shows another key may be guessing, and is counted.
 */
export async function openerOf(
  c: Context<ServiceEnv>,
  key: string,
): Promise<{ readonly opener: Opener | undefined } | { readonly refusal: Response }> {
  const room = c.req.param('room') ?? '';
  const signingKey = signingKeyOf(c.env.ATTEMPT_KEY);
  if (signingKey === undefined) return { refusal: notConfigured() };
  if (key.includes('.')) {
    const claims = await readSeat(key, signingKey);
    return { opener: claims?.room === room ? { seat: claims.seat } : undefined };
  }
  const { success } = await c.env.CHECK_LIMIT.limit({ key: c.req.header('cf-connecting-ip') ?? 'unknown' });
  if (!success) return { refusal: tooMany() };
  if (!RoomCode.safeParse(room).success) return { opener: undefined };
  return { opener: { hash: await hashOfKey(key) } };
}

function notConfigured(): Response {
  return problem('rooms_not_configured', 'This service has no key to sign seats with.');
}

function notOpen(): Response {
  return problem('room_not_open', 'Look at the code again, or ask who leads the room whether it is locked.');
}
