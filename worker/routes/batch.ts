// POST /v1/check/batch: up to a hundred answers in, a verdict or a problem for each out, in the same order.
import { Hono } from 'hono/tiny';
import * as z from 'zod/mini';
import { limits } from '../../questions/index.ts';
import { readJson } from '../body.ts';
import { countCalls, door, nameOf } from '../caller.ts';
import { checkBatch } from '../check-batch.ts';
import type { ServiceEnv } from '../env.ts';
import { onceOnly } from '../once-only.ts';

/** The items are looked at one by one, so that one of another shape doesn't lose the others. */
const Items = z.strictObject({
  items: z.array(z.unknown()).check(z.minLength(1), z.maxLength(limits.batchItemCount)),
});

/** Checking of many answers. The door counted one call already. */
export const batchRoutes = new Hono<ServiceEnv>().post(
  '/v1/check/batch',
  door('CHECK_LIMIT'),
  onceOnly(limits.batchBodyBytes, (c) => nameOf(c.get('caller'))),
  async (c) => {
    const body = await readJson(c.req.raw, Items, limits.batchBodyBytes);
    if ('refusal' in body) return body.refusal;
    const { items } = body.value;
    const refusal = await countCalls(c, items.length - 1);
    if (refusal !== undefined) return refusal;
    const checked = await checkBatch(c.env.SETS, items);
    const answers = checked.flatMap(({ verdict, isCounted }) => {
      if (!verdict.ok || !isCounted) return [];
      const { set, question, outcome } = verdict.verdict;
      return [{ body: { set, question, outcome } }];
    });
    if (answers.length > 0) c.executionCtx.waitUntil(c.env.ANSWERS.sendBatch(answers).catch(() => undefined));
    return c.json({ verdicts: checked.map(({ verdict }) => verdict) }, 200, { 'cache-control': 'no-store' });
  },
);
