// Signs what a room says of a seat. docs/decisions/0025-receipts.md says why with ES256.
import { CompactSign } from 'jose/jws/compact/sign';
import { type ReceiptClaims, receiptHeader } from '../../questions/index.ts';
import type { SigningKey } from './receipt-keys.ts';

/** Returns the receipt: a JWS in compact form (RFC 7515, section 3.1). */
export function signReceipt(claims: ReceiptClaims, { kid, kty, crv, x, y, d }: SigningKey): Promise<string> {
  const { alg } = receiptHeader;
  return new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
    .setProtectedHeader({ ...receiptHeader, kid })
    .sign({ kty, crv, x, y, d, alg });
}
