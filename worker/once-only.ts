// The Idempotency-Key header (draft-ietf-httpapi-idempotency-key-header-07): a request sent again is answered again, not run
// again.
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { readText } from './body.ts';
import type { ServiceEnv } from './env.ts';
import { problem } from './problem.ts';
import { hashOfKey } from './store/publishers.ts';
import type { KeptAnswer } from './store/replays.ts';

/** The header as the draft has it, a String of RFC 9651, or without its quotation marks, as many clients send it. */
const keyHeader = /^(?:"([ !#-[\]-~]{1,128})"|([\w.:~+/=-]{1,128}))$/;

/** The headers that are part of an answer; the others belong to the request that brings it. */
const keptHeaders = ['content-type', 'cache-control', 'location'];

/**
 * Answers a request that carries a key already used by the same caller with the first answer, for a day. Only what succeeded is
 * kept: a refusal left no trace, so the key is free for the mended request. Without a key the request runs, or, `by_body`, counts as the
 * same again where it is: a button pressed twice.
 */
export function onceOnly(
  mostBytes: number,
  callerName: (c: Context<ServiceEnv>) => string,
  keyless: 'runs' | 'by_body' = 'runs',
) {
  return createMiddleware<ServiceEnv>(async (c, next) => {
    const header = c.req.header('idempotency-key');
    if (header === undefined && keyless === 'runs') return next();
    const [, quoted, bare] = keyHeader.exec(header ?? '') ?? [];
    if (header !== undefined && quoted === undefined && bare === undefined) return badKey();
    const body = await readText(c.req.raw, mostBytes);
    if (body === undefined) return problem('body_too_large', `The body may have at most ${mostBytes} bytes.`);
    const { method, url, headers } = c.req.raw;
    c.req.raw = new Request(url, { method, headers, body });
    const replays = c.env.REPLAYS.get(c.env.REPLAYS.idFromName(callerName(c)));
    const fingerprint = await hashOfKey([method, c.req.path, body].join('\n'));
    const name = quoted ?? bare ?? fingerprint;
    const begun = await replays.begin(name, fingerprint);
    if (begun.state === 'answered') return again(begun.answer);
    if (begun.state === 'reused')
      return problem(
        'idempotency_key_reused',
        'Another request came with this key. Take a new key for each.',
      );
    if (begun.state === 'in_flight')
      return problem('request_in_flight', 'The first of these requests is not answered yet. Try again.', {
        headers: { 'retry-after': '1' },
      });
    await next();
    // The caller gets the answer even where it could not be kept; the request runs again then when it is sent again (decision 0017).
    await (c.res.ok ? replays.finish(name, await kept(c.res)) : replays.release(name)).catch(() => undefined);
  });
}

async function kept(response: Response): Promise<KeptAnswer> {
  const headers = Object.fromEntries([...response.headers].filter(([name]) => keptHeaders.includes(name)));
  return { status: response.status, headers, body: await response.clone().text() };
}

function again({ status, headers, body }: KeptAnswer): Response {
  return new Response(body, { status, headers: { ...headers, 'idempotency-replayed': 'true' } });
}

function badKey(): Response {
  return problem('invalid_request', 'The idempotency key can’t be read.', {
    errors: [
      { field: 'idempotency-key', message: 'Quote 1 to 128 ASCII characters, such as "8e03978e-40d5".' },
    ],
  });
}
