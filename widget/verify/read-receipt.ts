// Reads a receipt by the public keys of a service: in the browser, and by the same code at the command line. Needs no connection.
import { compactVerify } from 'jose/jws/compact/verify';
import {
  ReceiptClaims,
  type ReceiptKeys,
  receiptHeader,
  receiptLimits,
} from '../../questions/rooms/receipt.ts';

/**
 * What a text turned out to be. `genuine`: signed by one of the keys, as it stands. `changed`: it names one of the keys, whose signature
 * doesn't fit. `unknown_key`: it names none of them; `iss` is the service it claims to be from, which nobody vouches for. `other_kind`: a signed
 * text, but no receipt. `unreadable`: no signed text at all, or one cut short.
 */
export type ReceiptReading =
  | { readonly state: 'genuine'; readonly claims: ReceiptClaims }
  | { readonly state: 'unknown_key'; readonly iss?: string }
  | { readonly state: 'changed' | 'other_kind' | 'unreadable' };

/** Returns the receipt in `text`: as it is, behind the `#` of an address, or broken into lines by a letter that carried it. */
export function receiptIn(text: string): string {
  // What is longer than any receipt is not looked at, whoever pasted it.
  const from = text.length > mostText ? '' : text.slice(text.lastIndexOf('#') + 1);
  return from.replace(/[\s\p{Cf}]+/gu, '');
}

/** Units of a text that may hold a receipt, with the address before it and breaks between its lines. */
const mostText = 2 * receiptLimits.length + 2_048;

/** Returns what `text` is by `keys`. */
export async function readReceipt(text: string, { keys }: ReceiptKeys): Promise<ReceiptReading> {
  const receipt = receiptIn(text);
  if (receipt.length > receiptLimits.length || !/^[\w-]+\.[\w-]+\.[\w-]+$/.test(receipt))
    return { state: 'unreadable' };
  const [head = '', body = ''] = receipt.split('.');
  const header = jsonIn(head);
  const stated = jsonIn(body);
  if (header === undefined || stated === undefined) return { state: 'unreadable' };
  // The algorithm is never the token's to choose (RFC 8725, section 3.1), nor what must be understood of it.
  const { alg, typ, kid, crit } = header;
  if (alg !== receiptHeader.alg || typ !== receiptHeader.typ || crit !== undefined)
    return { state: 'other_kind' };
  const key = keys.find((candidate) => candidate.kid === kid);
  if (key === undefined)
    return { state: 'unknown_key', ...(typeof stated.iss === 'string' ? { iss: stated.iss } : {}) };
  try {
    const { kty, crv, x, y } = key;
    await compactVerify(receipt, { kty, crv, x, y, alg }, { algorithms: [alg] });
  } catch {
    return { state: 'changed' };
  }
  const claims = ReceiptClaims.safeParse(stated);
  return claims.success ? { state: 'genuine', claims: claims.data } : { state: 'other_kind' };
}

/** The object that a part holds as JSON in base64url, or `undefined`. */
function jsonIn(part: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const bytes = Uint8Array.from(atob(part.replaceAll('-', '+').replaceAll('_', '/')), (unit) =>
      unit.charCodeAt(0),
    );
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return typeof json === 'object' && json !== null && !Array.isArray(json)
      ? (json as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
