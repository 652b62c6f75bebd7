// The socket of a room: its subprotocol, and one that only says why it closes. A page can't read why a handshake was refused, so a key that opens nothing gets
// its answer on an open socket.
import type { Farewell } from '../../questions/index.ts';
import { farewellCode, send } from './audience.ts';

/** The subprotocol (RFC 6455, section 1.9): the messages of docs/rooms.md. The key comes as a second one, so that it stands in no address and no log. */
export const roomProtocol = 'dalil.room.1';

/** Returns the answer that opens `socket`. */
export function opened(socket: WebSocket): Response {
  return new Response(null, {
    status: 101,
    webSocket: socket,
    headers: { 'sec-websocket-protocol': roomProtocol },
  });
}

/** Returns an opened socket that says farewell and closes. */
export function farewellSocket(reason: Farewell['reason']): Response {
  const { 0: client, 1: server } = new WebSocketPair();
  server.accept();
  send(server, { type: 'farewell', reason } satisfies Farewell);
  server.close(farewellCode, reason);
  return opened(client);
}
