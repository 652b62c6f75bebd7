// The token of a scored attempt: what was served and until when. docs/decisions/0019-scored-attempts.md has the reasons.
import { readToken, signToken } from '../signed-token.ts';

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

/** Returns the token that vouches for `claims`. */
export function signAttempt(claims: AttemptClaims, signingKey: Uint8Array): Promise<string> {
  return signToken('dalil-attempt+jwt', claims, signingKey);
}

/** Returns what `token` vouches for, or `undefined` when we didn't sign it. One that has expired is read too. */
export function readAttempt(token: string, signingKey: Uint8Array): Promise<AttemptClaims | undefined> {
  return readToken('dalil-attempt+jwt', token, signingKey);
}
