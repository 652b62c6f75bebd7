// GET /v1/articles/{id}/claims and GET /v1/sets/{id}/claims: what an article says and who says it, where its publisher shows that.
import { Hono } from 'hono/tiny';
import { articleClaims } from '../../questions/index.ts';
import { door } from '../caller.ts';
import type { ServiceEnv } from '../env.ts';
import { isId } from '../ids.ts';
import { problem } from '../problem.ts';
import { servedWithTag } from '../served-with-tag.ts';
import { articleWithShownClaims, draftWithShownClaims } from '../store/articles.ts';
import { readOnce } from '../store/read-articles.ts';

/**
 * Public reading of claims, by the article or by a set about it: a page knows its set alone. An article of another desk, a hidden one
 * and none at all are told alike.
 */
export const claimRoutes = new Hono<ServiceEnv>()
  .get('/v1/articles/:id/claims', door('JUDGE_LIMIT'), async (c) => {
    const id = c.req.param('id');
    const draft = isId(id) ? await draftWithShownClaims(c.env.DB, id) : undefined;
    return draft === undefined ? notShown() : shown(c.req.raw, id, draft);
  })
  .get('/v1/sets/:id/claims', door('JUDGE_LIMIT'), async (c) => {
    const id = c.req.param('id');
    const found = isId(id) ? await articleWithShownClaims(c.env.DB, id) : undefined;
    return found === undefined ? notShown() : shown(c.req.raw, found.article, found.draft);
  });

function shown(request: Request, article: string, draft: string): Promise<Response> {
  return servedWithTag(request, JSON.stringify(articleClaims(article, readOnce(draft))));
}

function notShown(): Response {
  return problem('claims_not_shown', 'There is no such article, or its publisher does not show its claims.');
}
