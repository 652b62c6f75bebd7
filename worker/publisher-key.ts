// Who may publish: a bearer key, looked up by its hash, within its own rate.
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { ServiceEnv } from './env.ts';
import { problem } from './problem.ts';
import { hashOfKey, publisherOf } from './store/publishers.ts';

/** Seconds after which a refused caller may come again: the period of every limit. */
export const limitPeriod = 60;

/** Lets only publishers through and names them in `publisher`. */
export const publisherOnly = createMiddleware<ServiceEnv>(async (c, next) => {
  const key = /^Bearer ([!-~]{16,200})$/.exec(c.req.header('authorization') ?? '')?.[1];
  const hash = key === undefined ? undefined : await hashOfKey(key);
  const publisher = hash === undefined ? undefined : await publisherOf(c.env.DB, hash);
  if (publisher === undefined) {
    return problem('unauthorized', 'Send a publisher key in the header authorization: Bearer ….', {
      headers: { 'www-authenticate': 'Bearer realm="dalil"' },
    });
  }
  const { success } = await c.env.PUBLISHER_LIMIT.limit({ key: publisher });
  if (!success) return tooMany();
  c.set('publisher', publisher);
  return next();
});

/** Returns the name under which answers are kept for the publisher. */
export function publisherName(c: Context<ServiceEnv>): string {
  return `publisher:${c.get('publisher')}`;
}

/** Returns the refusal of a caller who asks too often. */
export function tooMany(): Response {
  return problem('rate_limited', `Too many requests from here. Try again in ${limitPeriod} seconds.`, {
    headers: { 'retry-after': String(limitPeriod) },
  });
}
