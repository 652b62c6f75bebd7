// POST /v1/challenges and GET /v1/sets/{id}/challenges: readers say that a question is wrong, and its publisher reads it.
import { Hono } from 'hono/tiny';
import { type ChallengePage, ChallengeRequest, limits, type PublicSet } from '../../questions/index.ts';
import { absentSet } from '../absent-set.ts';
import { readJson } from '../body.ts';
import { door, nameOf } from '../caller.ts';
import type { ServiceEnv } from '../env.ts';
import { onceOnly } from '../once-only.ts';
import { failed, problem, refusalOf } from '../problem.ts';
import { challengesOf, storeChallenge } from '../store/challenges.ts';
import { readPublic } from '../store/published.ts';
import { loadOwnSet } from '../store/sets.ts';

/** Challenges on one page of a publisher's list. */
const pageSize = 50;

/** Challenging, open to all; and reading of challenges, mounted behind the publisher key. */
export const challengeRoutes = new Hono<ServiceEnv>()
  .post(
    '/v1/challenges',
    door('CHALLENGE_LIMIT'),
    onceOnly(limits.checkBodyBytes, (c) => nameOf(c.get('caller')), 'by_body'),
    async (c) => {
      const body = await readJson(c.req.raw, ChallengeRequest, limits.checkBodyBytes);
      if ('refusal' in body) return body.refusal;
      const { note: typed = '', ...challenge } = body.value;
      const text = await readPublic(c.env.SETS, challenge.set);
      if (text === undefined) return refusalOf(await absentSet(c.env.SETS, challenge.set));
      const { version, questions } = JSON.parse(text) as PublicSet;
      if (!questions.some(({ id }) => id === challenge.question))
        return failed({ reason: 'unknown_question' });
      const note = typed.trim();
      const told = note === '' ? challenge : { ...challenge, note };
      const at = new Date().toISOString();
      if (!(await storeChallenge(c.env.DB, told, version, at)))
        return problem(
          'challenged_often',
          'Many readers have challenged this question, and its publisher can read why.',
        );
      return c.json({ received: true, at }, 201, { 'cache-control': 'no-store' });
    },
  )
  .get('/v1/sets/:id/challenges', async (c) => {
    const before = c.req.query('before');
    if (before !== undefined && !/^[1-9]\d{0,14}$/.test(before))
      return problem(
        'invalid_request',
        'A page begins before a challenge: take "next" of the page above it.',
        {
          errors: [{ field: 'before', message: 'The number of a challenge is needed.' }],
        },
      );
    const known = await loadOwnSet(c.env.DB, c.req.param('id'), c.get('publisher'));
    if (known === undefined) return problem('set_not_found', 'You have no set of that id.');
    const set = known.set.id;
    const from = before === undefined ? undefined : Number(before);
    const found = await challengesOf(c.env.DB, set, from, pageSize + 1);
    const challenges = found.slice(0, pageSize);
    const last = challenges.at(-1);
    const page: ChallengePage = {
      set,
      challenges,
      ...(found.length > pageSize && last !== undefined ? { next: last.id } : {}),
    };
    return c.json(page, 200, { 'cache-control': 'no-store' });
  });
