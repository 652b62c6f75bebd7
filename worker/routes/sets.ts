// GET /v1/sets/{id} and GET /v1/sets?url=: the public part of a published set, as it lies in KV.
import { Hono } from 'hono/tiny';
import { limits } from '../../questions/index.ts';
import { absentSet } from '../absent-set.ts';
import type { ServiceEnv } from '../env.ts';
import { isId } from '../ids.ts';
import { problem, refusalOf } from '../problem.ts';
import { servedWithTag } from '../served-with-tag.ts';
import { readPublic, setOfPage } from '../store/published.ts';

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
  if (body === undefined) return refusalOf(await absentSet(sets, id));
  return servedWithTag(request, body);
}
