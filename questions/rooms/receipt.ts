// What a pupil can take out of a room and show to anybody: a signed statement of who, which set, how many points, when. Here is what it states;
// worker/receipts/ signs it, widget/verify/ reads it.
import * as z from 'zod/mini';
import { languageCodes } from '../languages/language-code.ts';
import { Id, limits } from '../wire.ts';
import type { RecordedSeat, RoomRecord } from './record.ts';
import { seatResult } from './seat-result.ts';
import { RoomCode, roomLimits } from './wire.ts';

const Count = z.int().check(z.gte(0));
const Moment = z.iso.datetime();

/** Limits of receipts. */
export const receiptLimits = {
  /** UTF-16 units of the signed text; the largest claims there can be make some 3000. */
  length: 4_096,
  /** The seat key with its envelope. */
  bodyBytes: 2_048,
} as const;

/**
 * The type in the header of a receipt, by which no other token of the same service passes for one (RFC 8725, section 3.11), and the one
 * algorithm it is signed with.
 */
export const receiptHeader = { alg: 'ES256', typ: 'dalil-receipt+jwt' } as const;

/** What the room says of a seat once it is over: all of a receipt but who states it and when. */
export const ReceiptSubject = z.object({
  room: RoomCode,
  set: Id,
  version: z.int().check(z.gte(1)),
  title: z.string().check(z.maxLength(limits.titleLength)),
  /** The language of the title. */
  lang: z.enum(languageCodes),
  /** SHA-256 of the article's canonical text: what was read. */
  textHash: z.string().check(z.maxLength(80)),
  /** The nickname as the room wrote it; nobody checked whose it is. */
  name: z.string().check(z.maxLength(roomLimits.nameLength)),
  points: z.number().check(z.gte(0)),
  of: Count,
  answered: Count,
  /** When the last answer was locked; when the room ended, where nothing was answered. */
  finishedAt: Moment,
});
export type ReceiptSubject = z.infer<typeof ReceiptSubject>;

/** The last second of the year 9999: beyond it no ISO date has a year of four digits. */
const lastSecond = 253_402_300_799;

/** The claims of a receipt: `iss` is the origin of the service, `iat` when it was issued, in seconds since 1970 (RFC 7519, section 4.1). */
export const ReceiptClaims = z.extend(ReceiptSubject, {
  iss: z.url().check(z.maxLength(limits.urlLength)),
  iat: z.int().check(z.gte(0), z.lte(lastSecond)),
});
export type ReceiptClaims = z.infer<typeof ReceiptClaims>;

/** Returns what the room says of `seat`, or `undefined` as long as the room has not ended. */
export function receiptSubject(record: RoomRecord, seat: RecordedSeat): ReceiptSubject | undefined {
  const { room, set, endedAt } = record;
  if (endedAt === undefined) return undefined;
  const { name, points, answered, cells } = seatResult(record, seat);
  const moments = seat.answers.map(({ at }) => at).sort();
  return {
    room,
    set: set.id,
    version: set.version,
    title: set.title,
    lang: set.lang,
    textHash: set.article.textHash,
    name,
    points,
    of: cells.length,
    answered,
    finishedAt: moments.at(-1) ?? endedAt,
  };
}

const Coordinate = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));

/** The public half of a key that receipts are signed with, as a JWK (RFC 7517; P-256 by RFC 7518, section 6.2). */
export const ReceiptPublicKey = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: Coordinate,
  y: Coordinate,
  kid: z.string().check(z.minLength(1), z.maxLength(100)),
  alg: z.optional(z.literal('ES256')),
  use: z.optional(z.literal('sig')),
});
export type ReceiptPublicKey = z.infer<typeof ReceiptPublicKey>;

/** What `/.well-known/dalil-keys.json` serves: a JWK Set. Keys that no longer sign stay in it as long as their receipts are to be read. */
export const ReceiptKeys = z.object({ keys: z.array(ReceiptPublicKey) });
export type ReceiptKeys = z.infer<typeof ReceiptKeys>;

/** Body of `POST /v1/rooms/{room}/receipt`: the key of the pupil's own seat. */
export const ReceiptRequest = z.strictObject({
  key: z.string().check(z.minLength(1), z.maxLength(roomLimits.keyLength)),
});
export type ReceiptRequest = z.infer<typeof ReceiptRequest>;

/** A receipt, and the address that shows it: the receipt stands in the fragment, which browsers send to nobody. */
export const ReceiptGiven = z.strictObject({
  receipt: z.string().check(z.maxLength(receiptLimits.length)),
  verifyUrl: z.string(),
});
export type ReceiptGiven = z.infer<typeof ReceiptGiven>;
