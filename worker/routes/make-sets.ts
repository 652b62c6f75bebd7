// POST /v1/articles/{id}/sets and POST /v1/sets/{id}/publish: a draft with its key for the desk, then for everybody.
import { Hono } from 'hono/tiny';
import { limits, makeSet, PublishInput, SetInput } from '../../questions/index.ts';
import { retractedBody } from '../absent-set.ts';
import { readJson, readOptionalJson } from '../body.ts';
import type { ServiceEnv } from '../env.ts';
import { idOf } from '../ids.ts';
import { onceOnly } from '../once-only.ts';
import { failed, problem, refusalOf } from '../problem.ts';
import { publisherName } from '../publisher-key.ts';
import { claimsShown, loadArticle, readStored, textPrinted } from '../store/articles.ts';
import { audited } from '../store/publishers.ts';
import { shelfOf } from '../store/set-shelf.ts';
import { loadOwnSet, newSet, published } from '../store/sets.ts';

/** Making and publishing. Mounted behind the publisher key. */
export const makeSetRoutes = new Hono<ServiceEnv>()
  .post('/v1/articles/:id/sets', onceOnly(limits.checkBodyBytes, publisherName), async (c) => {
    const publisher = c.get('publisher');
    const body = await readJson(c.req.raw, SetInput, limits.checkBodyBytes);
    if ('refusal' in body) return body.refusal;
    const stored = await loadArticle(c.env.DB, c.req.param('id'), publisher);
    if (stored === undefined) return problem('article_not_found', 'You have no article of that id.');
    if (stored.retraction !== undefined) return refusalOf(retractedBody(stored.retraction));
    const { seed = '1', ...choices } = body.value;
    const { most = '', sensitive } = choices;
    const asked = sensitive === 'ask' ? [sensitive] : [];
    const id = await idOf('s', stored.id, seed, String(most), ...asked);
    const known = await loadOwnSet(c.env.DB, id, publisher);
    if (known !== undefined) return c.json(known.set);
    const made = makeSet(readStored(stored), { id, seed, ...choices });
    if (!made.ok) return failed(made.failure);
    const at = new Date().toISOString();
    await c.env.DB.batch([
      ...newSet(c.env.DB, made.value, stored.id, stored.version, at),
      audited(c.env.DB, publisher, 'set.make', id, at),
    ]);
    return c.json(made.value, 201, { location: `/v1/sets/${id}` });
  })
  .post('/v1/sets/:id/publish', async (c) => {
    const publisher = c.get('publisher');
    const body = await readOptionalJson(c.req.raw, PublishInput, limits.checkBodyBytes);
    if ('refusal' in body) return body.refusal;
    const { showClaims, printText } = body.value;
    const known = await loadOwnSet(c.env.DB, c.req.param('id'), publisher);
    if (known === undefined) return problem('set_not_found', 'You have no set of that id.');
    if (known.retraction !== undefined) return refusalOf(retractedBody(known.retraction));
    const { id, version } = known.set;
    const at = new Date().toISOString();
    await c.env.DB.batch([
      published(c.env.DB, id, at),
      ...(showClaims === undefined ? [] : [claimsShown(c.env.DB, known.article, showClaims)]),
      ...(printText === undefined ? [] : [textPrinted(c.env.DB, known.article, printText)]),
      audited(c.env.DB, publisher, 'set.publish', id, at),
    ]);
    const settled = await shelfOf(c.env, id).settle(id);
    return c.json({ id, version, status: settled ? 'published' : 'publishing', embed: `/embed/${id}` });
  });
