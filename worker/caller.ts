// Who asks at the doors of readers: a program with its key and its quota of the day, or else an address within its rate.
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { ServiceEnv } from './env.ts';
import { problem } from './problem.ts';
import { tooMany } from './publisher-key.ts';
import { type Spending, spend } from './store/program-keys.ts';
import { hashOfKey } from './store/publishers.ts';

export type { Spending } from './store/program-keys.ts';

/** The limits that an address is held to. */
type AddressLimit =
  | 'CHECK_LIMIT'
  | 'JUDGE_LIMIT'
  | 'ATTEMPT_LIMIT'
  | 'CHALLENGE_LIMIT'
  | 'ROOM_LIMIT'
  | 'JOIN_LIMIT';

/** A program by the hash of its key, or an address with the limit of the door it came through. */
export type Caller =
  | { readonly kind: 'program'; readonly hash: string }
  | { readonly kind: 'address'; readonly address: string; readonly limit: AddressLimit };

/** A program key: `dalil_p_` and 32 random bytes in base64url. */
const programKey = /^dalil_p_[\w-]{43}$/;

const secondsOfDay = 86_400;

/**
 * Names the caller and counts the request as one call, against the key's quota or the address's rate, before its body is read. An
 * authorization that is no program key is none of this door's business: the caller is then an address like any other.
 */
export function door(limit: AddressLimit) {
  return createMiddleware<ServiceEnv>(async (c, next) => {
    const bearer = /^Bearer (dalil_p_.*)$/.exec(c.req.header('authorization') ?? '')?.[1];
    if (bearer !== undefined && !programKey.test(bearer)) return unknownKey();
    c.set(
      'caller',
      bearer === undefined
        ? { kind: 'address', address: c.req.header('cf-connecting-ip') ?? 'unknown', limit }
        : { kind: 'program', hash: await hashOfKey(bearer) },
    );
    c.set('spending', undefined);
    const refusal = await countCalls(c, 1);
    if (refusal === undefined) await next();
    else c.res = refusal;
    const spending = c.get('spending');
    if (spending === undefined) return;
    for (const [name, value] of Object.entries(limitHeaders(spending))) c.res.headers.set(name, value);
  });
}

/**
 * Counts `calls` further calls of the caller; the refusal when they are too many. A program's are counted all or none; of an
 * address's those that fit stay counted, since the limit takes one at a time.
 */
export async function countCalls(c: Context<ServiceEnv>, calls: number): Promise<Response | undefined> {
  const caller = c.get('caller');
  if (calls === 0) return undefined;
  if (caller.kind === 'address') {
    const binding = c.env[caller.limit];
    const taken = await Promise.all(
      Array.from({ length: calls }, () => binding.limit({ key: caller.address })),
    );
    return taken.every(({ success }) => success) ? undefined : tooMany();
  }
  const spent = await spend(c.env.DB, caller.hash, calls, new Date().toISOString().slice(0, 10));
  if (spent.state === 'unknown') return unknownKey();
  c.set('spending', spent.spending);
  return spent.state === 'spent' ? undefined : exceeded(spent.spending, calls);
}

/** Returns the name under which answers are kept for the caller. */
export function nameOf(caller: Caller): string {
  return caller.kind === 'program' ? `program:${caller.hash}` : `address:${caller.address}`;
}

function unknownKey(): Response {
  return problem('unknown_program_key', 'The key is none of ours, or it was revoked.', {
    headers: { 'www-authenticate': 'Bearer realm="dalil"' },
  });
}

function exceeded({ quota, used }: Spending, calls: number): Response {
  const left = Math.max(0, quota - used);
  return problem(
    'quota_exceeded',
    `${calls} more of the day’s ${quota} calls are asked for and ${left} are left. The next day begins at midnight UTC.`,
    { headers: { 'retry-after': String(secondsLeft()) } },
  );
}

/** The fields of draft-ietf-httpapi-ratelimit-headers-10, sections 3 and 4: one policy, the quota of the day. */
function limitHeaders({ quota, used }: Spending): Record<string, string> {
  return {
    'ratelimit-policy': `"day";q=${quota};w=${secondsOfDay}`,
    ratelimit: `"day";r=${Math.max(0, quota - used)};t=${secondsLeft()}`,
  };
}

/** Seconds to midnight UTC, at least one. */
function secondsLeft(): number {
  return secondsOfDay - (Math.floor(Date.now() / 1000) % secondsOfDay);
}
