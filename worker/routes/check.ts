// POST /v1/check: an answer in, the verdict with its receipt out. Reads one KV entry and nothing else.
import { Hono } from 'hono/tiny';
import { CheckRequest, checkAnswer, limits } from '../../questions/index.ts';
import { absentSet } from '../absent-set.ts';
import { readJson } from '../body.ts';
import { door } from '../caller.ts';
import type { ServiceEnv } from '../env.ts';
import { failed, refusalOf } from '../problem.ts';
import { readAnswers } from '../store/published.ts';

/** Checking of answers. */
export const checkRoutes = new Hono<ServiceEnv>().post('/v1/check', door('CHECK_LIMIT'), async (c) => {
  const body = await readJson(c.req.raw, CheckRequest, limits.checkBodyBytes);
  if ('refusal' in body) return body.refusal;
  const key = await readAnswers(c.env.SETS, body.value.set);
  if (key === undefined) return refusalOf(await absentSet(c.env.SETS, body.value.set));
  const verdict = checkAnswer(key, body.value, 'practice');
  if (!verdict.ok) return failed(verdict.failure);
  const { set, question, outcome } = verdict.value;
  // Statistics never stand between a reader and a verdict, and a lost count is no one's loss.
  if (body.value.ahead !== true)
    c.executionCtx.waitUntil(c.env.ANSWERS.send({ set, question, outcome }).catch(() => undefined));
  return c.json(verdict.value, 200, { 'cache-control': 'no-store' });
});
