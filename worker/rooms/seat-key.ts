// The key of a seat: a token that names the room and the seat. What it opens is looked up in the room, so a seat that was removed has none.
import { readToken, signToken } from '../signed-token.ts';

/** What a seat key vouches for. */
export interface SeatClaims {
  /** The room's code. Codes are given out again once a room is gone; the seat's id never is. */
  readonly room: string;
  readonly seat: string;
}

/** Returns the key of a seat. */
export function signSeat(claims: SeatClaims, signingKey: Uint8Array): Promise<string> {
  return signToken('dalil-seat+jwt', claims, signingKey);
}

/** Returns the seat that `key` is of, or `undefined` when we didn't sign it. */
export function readSeat(key: string, signingKey: Uint8Array): Promise<SeatClaims | undefined> {
  return readToken('dalil-seat+jwt', key, signingKey);
}
