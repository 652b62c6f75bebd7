// GET /e/{set}.js and GET /e/{set}.html: element and set together, as one script or as HTML to include at a page's edge. And GET /w/…: the
// elements of earlier deployments; those of this one are static files.
import { Hono } from 'hono/tiny';
import { PublicSet } from '../../questions/index.ts';
import { elementScript } from '../element-script.ts';
import type { ServiceEnv } from '../env.ts';
import { isId } from '../ids.ts';
import { noticeLine } from '../pages/notice-page.ts';
import { scriptSafe } from '../pages/script-safe.ts';
import { setFragment } from '../pages/set-fragment.ts';
import { styleHash } from '../pages/style-hash.ts';
import { problem } from '../problem.ts';
import { servedWithTag } from '../served-with-tag.ts';
import { readStatic } from '../static-file.ts';
import { readKeptElement } from '../store/kept-elements.ts';
import { readPublic, readRetraction } from '../store/published.ts';

const scriptType = { 'content-type': 'text/javascript; charset=utf-8' };
const htmlType = { 'content-type': 'text/html; charset=utf-8' };

/** Both forms. `v` in the address tells versions apart for whoever keeps them, and nothing to us. */
export const elementRoutes = new Hono<ServiceEnv>()
  .get('/e/:file', async (c) => {
    const [, id = '', form] = /^(.*)\.(js|html)$/.exec(c.req.param('file')) ?? [];
    if (form === undefined) return c.notFound();
    return form === 'js' ? script(c.req.raw, c.env, id) : fragment(c.req.raw, c.env, id);
  })
  .get('/w/:folder/:file', async (c) => {
    const code = await readKeptElement(c.env.SETS, c.req.path);
    if (code === undefined) return c.notFound();
    return c.body(code, 200, { ...scriptType, 'cache-control': 'public, max-age=31536000, immutable' });
  });

type Shelves = Pick<ServiceEnv['Bindings'], 'SETS' | 'ASSETS'>;

/**
 * The element behind one statement that registers the set. No browser runs a script that isn't found, and all of them say so in the
 * console with its address. Of a retracted set comes the element alone: it asks for the set, and tells readers what became of it.
 */
async function script(request: Request, { SETS, ASSETS }: Shelves, id: string): Promise<Response> {
  const json = isId(id) ? await readPublic(SETS, id) : undefined;
  if (json === undefined) {
    const retraction = isId(id) ? await readRetraction(SETS, id) : undefined;
    if (retraction === undefined) return problem('set_not_found', 'No published set has that id.');
    return servedWithTag(request, await elementScript(ASSETS, retraction.lang), scriptType);
  }
  const { lang } = PublicSet.parse(JSON.parse(json));
  const register = `(globalThis[Symbol.for("dalil.sets")]??=new Map).set("${id}",${scriptSafe(json)});`;
  return servedWithTag(request, `${register}\n${await elementScript(ASSETS, lang)}`, scriptType);
}

/**
 * The policy for who opens the fragment by itself. A page that includes it has its own, and where that allows no inline style it may
 * take the hash from here: the style is the same for every set.
 */
async function policyOf(style: string): Promise<string> {
  return `default-src 'none'; script-src 'self'; style-src ${await styleHash(style)}; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
}

/** The fragment. What is refused here is HTML too: it may come to stand in a page, and a page is no place for a problem as JSON. */
async function fragment(request: Request, { SETS, ASSETS }: Shelves, id: string): Promise<Response> {
  const json = isId(id) ? await readPublic(SETS, id) : undefined;
  if (json === undefined) {
    const retraction = isId(id) ? await readRetraction(SETS, id) : undefined;
    const headers = { ...htmlType, 'cache-control': 'no-store' };
    if (retraction === undefined)
      return new Response('<!-- Dalil: no published set has that id. -->\n', { status: 404, headers });
    const { lang, dir, at, note } = retraction;
    return new Response(`${await noticeLine({ lang, dir, at, text: note })}\n`, { status: 410, headers });
  }
  const style = (await readStatic(ASSETS, '/e/quiz.css')) ?? '';
  const set = PublicSet.parse(JSON.parse(json));
  const { origin } = new URL(request.url);
  return servedWithTag(request, String(await setFragment({ set, json, origin, style })), {
    ...htmlType,
    'content-security-policy': await policyOf(style),
  });
}
