// POST /v1/attempts, /answers and /finish: a scored attempt, from its first question to its result.
import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import {
  AttemptAnswer,
  type AttemptBegun,
  AttemptFinish,
  AttemptRequest,
  limits,
  servedKey,
} from '../../questions/index.ts';
import { absentSet } from '../absent-set.ts';
import type { Attempt } from '../attempts/attempt.ts';
import { type AttemptClaims, readAttempt, signAttempt } from '../attempts/token.ts';
import { readJson } from '../body.ts';
import { door } from '../caller.ts';
import type { ServiceEnv } from '../env.ts';
import { failed, problem, problemBody, refusalOf } from '../problem.ts';
import { signingKeyOf } from '../signed-token.ts';
import { readAnswers } from '../store/published.ts';
import { withdrawalsOf } from '../store/sets.ts';

/** Minutes an attempt lasts where nothing is said: a lesson. */
const usualMinutes = 45;

const unstored = { 'cache-control': 'no-store' };

/** Scored attempts. Their tokens travel in the body: the authorization is a program's own, and pages can't send one. */
export const attemptRoutes = new Hono<ServiceEnv>()
  .post('/v1/attempts', door('ATTEMPT_LIMIT'), async (c) => {
    const signingKey = signingKeyOf(c.env.ATTEMPT_KEY);
    if (signingKey === undefined) return notConfigured();
    const body = await readJson(c.req.raw, AttemptRequest, limits.checkBodyBytes);
    if ('refusal' in body) return body.refusal;
    const { set, seed, minutes = usualMinutes } = body.value;
    const key = await readAnswers(c.env.SETS, set);
    if (key === undefined) return refusalOf(await absentSet(c.env.SETS, set));
    const served = servedKey(key, seed);
    const items = served.questions.map(({ id }) => id);
    if (items.length === 0)
      return problem('every_question_withdrawn', 'After corrections nothing of this set is left to ask.');
    // Whole seconds, as the token has them: what is said and what holds are the same moment.
    const exp = Math.floor(Date.now() / 1000) + minutes * 60;
    const id = c.env.ATTEMPTS.newUniqueId();
    await c.env.ATTEMPTS.get(id).begin(served, exp * 1000);
    const { version } = key;
    const attempt = await signAttempt({ jti: id.toString(), set, version, items, exp }, signingKey);
    const begun: AttemptBegun = {
      attempt,
      expiresAt: new Date(exp * 1000).toISOString(),
      set,
      version,
      items,
    };
    return c.json(begun, 201, unstored);
  })
  .post('/v1/attempts/answers', door('CHECK_LIMIT'), async (c) => {
    const body = await readJson(c.req.raw, AttemptAnswer, limits.attemptBodyBytes);
    if ('refusal' in body) return body.refusal;
    const opened = await openAttempt(c, body.value.attempt);
    if ('refusal' in opened) return opened.refusal;
    if (opened.claims.exp * 1000 <= Date.now())
      return problem(
        'attempt_expired',
        'Its time is over. Finishing it gives the result of what was answered.',
      );
    const locking = await opened.attempt.lock(body.value.question, body.value.answer);
    switch (locking.state) {
      case 'locked':
        return c.json({ locked: true, answered: locking.answered, of: locking.of }, 200, unstored);
      case 'taken':
        return refusalOf({
          ...problemBody('answer_locked', 'The first answer to this question stays; it is in "locked".'),
          locked: locking.locked,
        });
      case 'finished':
        return problem('attempt_finished', 'No more answers are taken. Finishing it again gives its result.');
      case 'gone':
        return noLongerKept();
      case 'faulty':
        return failed(locking.failure);
    }
  })
  .post('/v1/attempts/finish', door('CHECK_LIMIT'), async (c) => {
    const body = await readJson(c.req.raw, AttemptFinish, limits.attemptBodyBytes);
    if ('refusal' in body) return body.refusal;
    const opened = await openAttempt(c, body.value.attempt);
    if ('refusal' in opened) return opened.refusal;
    const result = await opened.attempt.finish(await withdrawalsOf(c.env.DB, opened.claims.set));
    return result === undefined ? noLongerKept() : c.json(result, 200, unstored);
  });

/** The attempt of a token, or the refusal when the token is not one of ours. */
async function openAttempt(
  { env }: Context<ServiceEnv>,
  token: string,
): Promise<
  | { readonly claims: AttemptClaims; readonly attempt: DurableObjectStub<Attempt> }
  | { readonly refusal: Response }
> {
  const signingKey = signingKeyOf(env.ATTEMPT_KEY);
  if (signingKey === undefined) return { refusal: notConfigured() };
  const claims = await readAttempt(token, signingKey);
  if (claims === undefined)
    return { refusal: problem('invalid_attempt_token', 'Send the token as it came when the attempt began.') };
  return { claims, attempt: env.ATTEMPTS.get(env.ATTEMPTS.idFromString(claims.jti)) };
}

function notConfigured(): Response {
  return problem('attempts_not_configured', 'This service has no key to sign attempts with.');
}

function noLongerKept(): Response {
  return problem('attempt_expired', 'Its time is over for more than a day; nothing of it is kept.');
}
