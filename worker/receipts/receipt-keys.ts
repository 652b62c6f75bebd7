// The keys of receipts as the secret RECEIPT_KEY has them: one that signs, and those that signed before and only stay listed.
import * as z from 'zod/mini';
import { type ReceiptKeys, ReceiptPublicKey } from '../../questions/index.ts';

const OwnKey = z.extend(ReceiptPublicKey, { d: z.optional(z.string()) });
const Secret = z.union([OwnKey, z.object({ keys: z.array(OwnKey).check(z.minLength(1)) })]);

/** The private half with its name. */
export type SigningKey = ReceiptPublicKey & { readonly d: string };

/** The keys of this service. */
export interface OwnKeys {
  readonly signing: SigningKey;
  readonly published: ReceiptKeys;
}

/**
 * Returns the keys in `secret`: a private JWK, or a JWK Set of which the first is private and signs. `undefined` where there is none, or
 * nothing that can sign. Of every key the public half alone is published, whatever the secret holds of it.
 */
export function receiptKeysOf(secret: string | undefined): OwnKeys | undefined {
  const parsed = Secret.safeParse(jsonOf(secret));
  if (!parsed.success) return undefined;
  const keys = 'keys' in parsed.data ? parsed.data.keys : [parsed.data];
  const [first] = keys;
  if (first?.d === undefined) return undefined;
  return { signing: { ...first, d: first.d }, published: { keys: keys.map(publicHalf) } };
}

function publicHalf({ kty, crv, x, y, kid }: ReceiptPublicKey): ReceiptPublicKey {
  return { kty, crv, x, y, kid, alg: 'ES256', use: 'sig' };
}

function jsonOf(secret: string | undefined): unknown {
  try {
    return JSON.parse(secret ?? '');
  } catch {
    return undefined;
  }
}
