// GET /oembed: what a content system asks to embed a quiz by its address (oEmbed 1.0, oembed.com).
import { html } from 'hono/html';
import { Hono } from 'hono/tiny';
import { limits, PublicSet } from '../../questions/index.ts';
import { absentSet } from '../absent-set.ts';
import type { OEmbed } from '../api/oembed.ts';
import type { ServiceEnv } from '../env.ts';
import { isId } from '../ids.ts';
import { pageWords } from '../pages/words.ts';
import { problem, refusalOf } from '../problem.ts';
import { servedWithTag } from '../served-with-tag.ts';
import { readPublic, setOfPage } from '../store/published.ts';

/** Pixels of the frame where nobody says how many there are; the page in it scrolls where it is given fewer than it needs. */
const usual = { width: 640, height: 480 } as const;

/** Seconds a consumer may keep the answer: a day, since the frame itself shows what became of the set. */
const cacheAge = 86_400;

/** The answer. `url` is that of a quiz page here, or that of a page that a set is published for. */
export const oembedRoutes = new Hono<ServiceEnv>().get('/oembed', async (c) => {
  const { origin } = new URL(c.req.url);
  const { url = '', format = 'json', maxwidth, maxheight } = c.req.query();
  if (format !== 'json') return problem('format_not_offered', 'The answer comes as JSON only: format=json.');
  const [width, height] = [bounded(maxwidth, usual.width), bounded(maxheight, usual.height)];
  if (width === undefined || height === undefined) {
    const field = width === undefined ? 'maxwidth' : 'maxheight';
    return badField(field, 'A whole number of pixels from 1 to 99999 is needed.');
  }
  if (url.length > limits.urlLength || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    return badField('url', 'An absolute http or https address is needed.');
  const id = embedded(url, origin) ?? (await setOfPage(c.env.SETS, url)) ?? '';
  const json = isId(id) ? await readPublic(c.env.SETS, id) : undefined;
  if (json === undefined) return refusalOf(await absentSet(c.env.SETS, id));
  const set = PublicSet.parse(JSON.parse(json));
  const title = pageWords[set.lang].basedOn(set.title);
  const { publisher } = set.article;
  const frame =
    await html`<iframe src="${origin}/embed/${id}" title="${title}" width="${width}" height="${height}" frameborder="0" loading="lazy" sandbox="allow-scripts allow-forms allow-popups"></iframe>`;
  const answer: OEmbed = {
    version: '1.0',
    type: 'rich',
    title,
    ...(publisher === undefined ? {} : { author_name: publisher }),
    provider_name: 'Dalil',
    provider_url: origin,
    cache_age: cacheAge,
    html: String(frame),
    width,
    height,
  };
  return servedWithTag(c.req.raw, JSON.stringify(answer));
});

/** The id in the address of a quiz page of this service. */
function embedded(url: string, origin: string): string | undefined {
  const { origin: of, pathname } = new URL(url);
  return of === origin ? /^\/embed\/([a-z0-9-]+)\/?$/.exec(pathname)?.[1] : undefined;
}

/** The usual number of pixels, or fewer where at most `most` may be taken; `undefined` where that is no number of pixels. */
function bounded(most: string | undefined, usually: number): number | undefined {
  if (most === undefined) return usually;
  return /^[1-9]\d{0,4}$/.test(most) ? Math.min(usually, Number(most)) : undefined;
}

function badField(field: string, message: string): Response {
  return problem('invalid_request', `${field}: ${message}`, { errors: [{ field, message }] });
}
