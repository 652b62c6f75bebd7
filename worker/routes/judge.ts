// POST /v1/judge: a statement in, how it stands to the article and its sources out. Nothing of the statement stays here.
import { Hono } from 'hono/tiny';
import { JudgeRequest, judgeStatement, limits } from '../../questions/index.ts';
import { absentSet } from '../absent-set.ts';
import { readJson } from '../body.ts';
import { door } from '../caller.ts';
import type { ServiceEnv } from '../env.ts';
import { failed, refusalOf } from '../problem.ts';
import { readDraft } from '../store/published.ts';
import { readOnce } from '../store/read-articles.ts';
import { wordless } from '../wordless.ts';

/** Judging of statements. */
export const judgeRoutes = new Hono<ServiceEnv>().post('/v1/judge', door('JUDGE_LIMIT'), async (c) => {
  const body = await readJson(c.req.raw, JudgeRequest, limits.checkBodyBytes);
  if ('refusal' in body) return body.refusal;
  const draft = await readDraft(c.env.SETS, body.value.set);
  if (draft === undefined) return refusalOf(await absentSet(c.env.SETS, body.value.set));
  const article = readOnce(draft);
  const verdict = wordless(() => judgeStatement(body.value.statement, article));
  if (!verdict.ok) return failed(verdict.failure);
  return c.json(verdict.value, 200, { 'cache-control': 'no-store' });
});
