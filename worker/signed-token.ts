// A token of the service: claims in a JWT (RFC 7519) signed with HS256, one type for each thing that a token can vouch for.
import { CompactSign } from 'jose/jws/compact/sign';
import { compactVerify } from 'jose/jws/compact/verify';

/** The type by which no other token of the same secret passes for one of these (RFC 8725, section 3.11). */
export type TokenType = 'dalil-attempt+jwt' | 'dalil-seat+jwt';

/** Fewest bytes of the secret: the length of an HS256 hash (RFC 7518, section 3.2). */
const leastKeyBytes = 32;

/** Returns the signing key in `secret`, or `undefined` when there is none or it is too short to be one. */
export function signingKeyOf(secret: string | undefined): Uint8Array | undefined {
  const bytes = new TextEncoder().encode(secret);
  return bytes.length < leastKeyBytes ? undefined : bytes;
}

/** Returns the token of that type that vouches for `claims`. */
export function signToken(type: TokenType, claims: object, signingKey: Uint8Array): Promise<string> {
  return new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
    .setProtectedHeader({ alg: 'HS256', typ: type })
    .sign(signingKey);
}

/**
 * Returns what `token` vouches for, or `undefined` when we didn't sign it as one of that type. `Claims` are those that tokens of the
 * type are signed with; one that has expired is read too.
 */
export async function readToken<Claims>(
  type: TokenType,
  token: string,
  signingKey: Uint8Array,
): Promise<Claims | undefined> {
  try {
    const { payload, protectedHeader } = await compactVerify(token, signingKey, { algorithms: ['HS256'] });
    if (protectedHeader.typ !== type) return undefined;
    return JSON.parse(new TextDecoder().decode(payload)) as Claims;
  } catch {
    return undefined;
  }
}
