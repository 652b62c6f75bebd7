// GET /room, /teach and /screen: the pages of a class room. A key never reaches them: it stands behind the number sign, which no browser sends.
import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import { type LanguageCode, languageCodes } from '../../questions/index.ts';
import type { ServiceEnv } from '../env.ts';
import { isId } from '../ids.ts';
import { roomPolicy } from '../pages/policy.ts';
import { type RoomPageKind, roomPage } from '../pages/room-page.ts';

/** The pages. */
export const roomPageRoutes = new Hono<ServiceEnv>()
  .get('/room', (c) => page(c, 'room'))
  .get('/room/:code', (c) => page(c, 'room'))
  .get('/teach', (c) => page(c, 'teach'))
  .get('/teach/:code', (c) => page(c, 'teach'))
  .get('/screen/:code', (c) => page(c, 'screen'));

async function page(c: Context<ServiceEnv>, kind: RoomPageKind): Promise<Response> {
  const code = c.req.param('code') ?? '';
  const set = c.req.query('set') ?? '';
  const body = await roomPage({
    kind,
    lang: languageOf(c),
    // What is no code is none: the door asks for it.
    room: /^[0-9]{8}$/.test(code) ? code : '',
    set: isId(set) ? set : '',
  });
  return new Response(String(body), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': roomPolicy(new URL(c.req.url)),
      'cache-control': 'no-cache',
      vary: 'accept-language',
    },
  });
}

/** The language that the address asks for, or the first of the browser's that is spoken here, or Arabic. The element turns to the room's once it is in it. */
function languageOf(c: Context<ServiceEnv>): LanguageCode {
  const wished = (c.req.header('accept-language') ?? '').toLowerCase().split(',');
  const tags = [c.req.query('lang') ?? '', ...wished].map((tag) => tag.trim().slice(0, 2));
  return tags.flatMap((tag) => languageCodes.find((code) => code === tag) ?? [])[0] ?? 'ar';
}
