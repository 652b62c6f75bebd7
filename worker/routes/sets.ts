// GET /v1/sets/{id} and GET /v1/sets?url=: the public part of a published set, as it lies in KV.
import { Hono } from 'hono/tiny';
import { limits } from '../../questions/index.ts';
import type { ServiceEnv } from '../env.ts';
import { problem } from '../problem.ts';
import { readPublic, setOfPage } from '../store/published.ts';

/** Seconds a set may be kept by browsers and edges; corrections reach readers after that at the latest. */
const keepFor = 30;

/** Public reading of sets. */
export const setRoutes = new Hono<ServiceEnv>()
  .get('/v1/sets/:id', async (c) => serveSet(c.req.raw, c.env.SETS, c.req.param('id')))
  .get('/v1/sets', async (c) => {
    const url = c.req.query('url');
    if (url === undefined || url.length > limits.urlLength || !/^https?:$/.test(protocolOf(url))) {
      return problem('invalid_request', 'Name the page: /v1/sets?url=https://….', {
        errors: [{ field: 'url', message: 'An absolute http or https address is needed.' }],
      });
    }
    const id = await setOfPage(c.env.SETS, url);
    if (id === undefined) return problem('set_not_found', 'No set is published for that page.');
    return serveSet(c.req.raw, c.env.SETS, id);
  });

function protocolOf(url: string): string {
  return URL.canParse(url) ? new URL(url).protocol : '';
}

async function serveSet(request: Request, sets: KVNamespace, id: string): Promise<Response> {
  const body = isId(id) ? await readPublic(sets, id) : undefined;
  if (body === undefined) return problem('set_not_found', 'No published set has that id.');
  return servedWithTag(request, body);
}

/** Returns public JSON under the tag of its bytes, to be kept for half a minute; nothing but the tag to who has it already. */
export async function servedWithTag(request: Request, body: string): Promise<Response> {
  const etag = `"${await digestOf(body)}"`;
  const headers = { etag, 'cache-control': `public, max-age=${keepFor}`, 'content-type': 'application/json' };
  const known = request.headers
    .get('if-none-match')
    ?.split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''));
  if (known?.includes(etag) === true) return new Response(null, { status: 304, headers });
  return new Response(body, { headers });
}

/** Whether `id` can be an id of ours at all; KV is not asked otherwise. */
export function isId(id: string): boolean {
  return id.length <= limits.idLength && /^[a-z0-9-]+$/.test(id);
}

/** A digest of the public bytes alone: the key can't show in it. */
async function digestOf(body: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body));
  return [...new Uint8Array(digest).slice(0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
