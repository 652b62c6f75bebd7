// DELETE /v1/articles/{id}: a desk takes an article back. Readers find a dated note from then on, nothing else.
import { Hono } from 'hono/tiny';
import type { ServiceEnv } from '../env.ts';
import { pageWords } from '../pages/words.ts';
import { problem } from '../problem.ts';
import { loadArticle, readStored } from '../store/articles.ts';
import { retracted } from '../store/retractions.ts';
import { shelfOf } from '../store/set-shelf.ts';
import { setsOfArticle } from '../store/sets.ts';

/** Taking back. Mounted behind the publisher key. */
export const retractionRoutes = new Hono<ServiceEnv>().delete('/v1/articles/:id', async (c) => {
  const { DB } = c.env;
  const publisher = c.get('publisher');
  const id = c.req.param('id');
  const known = await loadArticle(DB, id, publisher);
  if (known === undefined) return problem('article_not_found', 'You have no article of that id.');
  const sets = await setsOfArticle(DB, id);
  const shelves = sets
    .filter(({ published }) => published)
    .map(({ set }) => ({ set: set.id, shelf: shelfOf(c.env, set.id) }));
  if (known.retraction === undefined) {
    // The shelves are awake before D1 changes: they settle even if this request ends here.
    await Promise.all(shelves.map(({ set, shelf }) => shelf.watch(set)));
    const note = pageWords[readStored(known).lang].retracted;
    const standing = sets.map(({ set }) => set);
    await DB.batch(retracted(DB, known, standing, { at: new Date().toISOString(), note }));
  }
  // Settled again when asked again: what the edge refused the first time goes now.
  const settled = await Promise.all(shelves.map(({ set, shelf }) => shelf.settle(set)));
  const stands = (await loadArticle(DB, id, publisher))?.retraction;
  return c.json({
    id,
    status: settled.every((done) => done) ? 'retracted' : 'retracting',
    retracted: stands,
    sets: shelves.map(({ set }) => set),
  });
});
