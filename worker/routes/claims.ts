// GET /v1/articles/{id}/claims: what an article says and who says it, where its publisher shows that.
import { Hono } from 'hono/tiny';
import { articleClaims } from '../../questions/index.ts';
import { door } from '../caller.ts';
import type { ServiceEnv } from '../env.ts';
import { isId } from '../ids.ts';
import { problem } from '../problem.ts';
import { servedWithTag } from '../served-with-tag.ts';
import { draftWithShownClaims } from '../store/articles.ts';
import { readOnce } from '../store/read-articles.ts';

/** Public reading of claims. An article of another desk, a hidden one and none at all are told alike. */
export const claimRoutes = new Hono<ServiceEnv>().get(
  '/v1/articles/:id/claims',
  door('JUDGE_LIMIT'),
  async (c) => {
    const id = c.req.param('id');
    const draft = isId(id) ? await draftWithShownClaims(c.env.DB, id) : undefined;
    if (draft === undefined)
      return problem(
        'claims_not_shown',
        'There is no such article, or its publisher does not show its claims.',
      );
    return servedWithTag(c.req.raw, JSON.stringify(articleClaims(id, readOnce(draft))));
  },
);
