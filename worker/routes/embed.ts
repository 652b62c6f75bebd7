// GET and POST /embed/{set}: the quiz as a page, all questions on one or, with `at`, one after another. The form posts what was
// answered; the page comes back with receipts.
import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import {
  type AnswerKey,
  checkAnswer,
  limits,
  type Outcome,
  PublicSet,
  type Verdict,
} from '../../questions/index.ts';
import { absentSet } from '../absent-set.ts';
import { readText } from '../body.ts';
import type { ServiceEnv } from '../env.ts';
import { formAnswer } from '../form-answer.ts';
import { isId } from '../ids.ts';
import { pagePolicy } from '../pages/policy.ts';
import type { Given } from '../pages/question-field.ts';
import { questionPage } from '../pages/question-page.ts';
import { type Answered, quizPage } from '../pages/quiz-page.ts';
import { problem, refusalOf } from '../problem.ts';
import { tooMany } from '../publisher-key.ts';
import { readAnswers, readPublic } from '../store/published.ts';
import { walkAt, walkOn } from '../walk.ts';

/** The page and its form. */
export const embedRoutes = new Hono<ServiceEnv>()
  .get('/embed/:id', async (c) => {
    const set = await publicSet(c.env.SETS, c.req.param('id'));
    if (set === undefined) return refusalOf(await absentSet(c.env.SETS, c.req.param('id')));
    const at = c.req.query('at');
    if (at === undefined) return page(await quizPage(set, originOf(c)));
    const walk = walkAt(set, at);
    return page(await questionPage(set, originOf(c), walk, walk.at === 1));
  })
  .post('/embed/:id', async (c) => {
    const { success } = await c.env.CHECK_LIMIT.limit({ key: c.req.header('cf-connecting-ip') ?? 'unknown' });
    if (!success) return tooMany();
    const id = c.req.param('id');
    const [set, key] = await Promise.all([
      publicSet(c.env.SETS, id),
      isId(id) ? readAnswers(c.env.SETS, id) : undefined,
    ]);
    if (set === undefined || key === undefined) return refusalOf(await absentSet(c.env.SETS, id));
    if (!c.req.header('content-type')?.startsWith('application/x-www-form-urlencoded')) {
      return problem('unsupported_media_type', 'This address takes the form of its own page.');
    }
    const body = await readText(c.req.raw, limits.formBodyBytes);
    if (body === undefined)
      return problem('body_too_large', `The form may have at most ${limits.formBodyBytes} bytes.`);
    const form: Given = new Map(new URLSearchParams(body));
    const at = c.req.query('at');
    if (at === undefined) {
      const answered = checkAll(set, key, form);
      for (const { question, outcome } of answered.verdicts.values()) count(c, id, question, outcome);
      return page(await quizPage(set, originOf(c), answered), unstored);
    }
    const walk = walkOn(set, key, at, form);
    if (walk.fresh !== undefined) count(c, id, walk.fresh.question, walk.fresh.outcome);
    return page(await questionPage(set, originOf(c), walk, false), unstored);
  });

const unstored = { 'cache-control': 'no-store' };

const originOf = (c: Context<ServiceEnv>) => new URL(c.req.url).origin;

function page(
  body: unknown,
  headers: Readonly<Record<string, string>> = { 'cache-control': 'public, max-age=30' },
): Response {
  return new Response(String(body), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': pagePolicy,
      ...headers,
    },
  });
}

/** Statistics never stand between a reader and a verdict, and a lost count is no one's loss. */
function count(c: Context<ServiceEnv>, set: string, question: string, outcome: Outcome): void {
  c.executionCtx.waitUntil(c.env.ANSWERS.send({ set, question, outcome }).catch(() => undefined));
}

async function publicSet(sets: KVNamespace, id: string): Promise<PublicSet | undefined> {
  const body = isId(id) ? await readPublic(sets, id) : undefined;
  return body === undefined ? undefined : PublicSet.parse(JSON.parse(body));
}

/** The verdicts on what was answered, and which answers were begun only; a question left open is in neither. */
function checkAll(set: PublicSet, key: AnswerKey, given: Given): Answered {
  const verdicts = new Map<string, Verdict>();
  const incomplete = new Set<string>();
  for (const question of set.questions) {
    const answer = formAnswer(question, given);
    if (answer === undefined) continue;
    const verdict = checkAnswer(key, { question: question.id, answer }, 'practice');
    if (verdict.ok) verdicts.set(question.id, verdict.value);
    else if (verdict.failure.reason === 'incomplete_answer') incomplete.add(question.id);
  }
  return { given, verdicts, incomplete };
}
