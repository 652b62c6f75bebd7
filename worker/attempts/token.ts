// The token of a scored attempt: a JWT (RFC 7519) signed with HS256, which says what was served and until when.
// docs/decisions/0019-scored-attempts.md has the reasons.
import { CompactSign } from 'jose/jws/compact/sign';
import { compactVerify } from 'jose/jws/compact/verify';

/** What a token vouches for. */
export interface AttemptClaims {
  /** The attempt: the id of its Durable Object. */
  readonly jti: string;
  readonly set: string;
  readonly version: number;
  /** The served questions in their order. */
  readonly items: readonly string[];
  /** When answers are no longer taken: seconds since 1970 (RFC 7519, section 4.1.4). */
  readonly exp: number;
}

/** The type by which no other token of the same secret passes for one of these (RFC 8725, section 3.11). */
const tokenType = 'dalil-attempt+jwt';

/** Fewest bytes of the secret: the length of an HS256 hash (RFC 7518, section 3.2). */
const leastKeyBytes = 32;

/** Returns the signing key in `secret`, or `undefined` when there is none or it is too short to be one. */
export function signingKeyOf(secret: string | undefined): Uint8Array | undefined {
  const bytes = new TextEncoder().encode(secret);
  return bytes.length < leastKeyBytes ? undefined : bytes;
}

/** Returns the token that vouches for `claims`. */
export function signAttempt(claims: AttemptClaims, signingKey: Uint8Array): Promise<string> {
  return new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
    .setProtectedHeader({ alg: 'HS256', typ: tokenType })
    .sign(signingKey);
}

/** Returns what `token` vouches for, or `undefined` when we didn't sign it. One that has expired is read too. */
export async function readAttempt(token: string, signingKey: Uint8Array): Promise<AttemptClaims | undefined> {
  try {
    const { payload, protectedHeader } = await compactVerify(token, signingKey, { algorithms: ['HS256'] });
    if (protectedHeader.typ !== tokenType) return undefined;
    return JSON.parse(new TextDecoder().decode(payload)) as AttemptClaims;
  } catch {
    return undefined;
  }
}
