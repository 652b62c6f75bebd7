// GET and POST /embed/{set}: the quiz as a page. The form posts what was answered; the page comes back with receipts.
import { Hono } from 'hono/tiny';
import {
  type Answer,
  type AnswerKey,
  checkAnswer,
  limits,
  type PublicQuestion,
  PublicSet,
  type Verdict,
} from '../../questions/index.ts';
import { absentSet } from '../absent-set.ts';
import { readText } from '../body.ts';
import type { ServiceEnv } from '../env.ts';
import { isId } from '../ids.ts';
import { partName } from '../pages/arranging.ts';
import { pagePolicy } from '../pages/policy.ts';
import { type Given, quizPage } from '../pages/quiz-page.ts';
import { pageStyle } from '../pages/style.ts';
import { problem, refusalOf } from '../problem.ts';
import { tooMany } from '../publisher-key.ts';
import { readAnswers, readPublic } from '../store/published.ts';

/** The page and its form. */
export const embedRoutes = new Hono<ServiceEnv>()
  .get(
    '/pages.css',
    () =>
      new Response(pageStyle, {
        headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=300' },
      }),
  )
  .get('/embed/:id', async (c) => {
    const set = await publicSet(c.env.SETS, c.req.param('id'));
    if (set === undefined) return refusalOf(await absentSet(c.env.SETS, c.req.param('id')));
    return page(await quizPage(set, new Map(), new Map(), new Set()));
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
    const given = new Map(new URLSearchParams(body));
    const { verdicts, incomplete } = check(set, key, given);
    for (const { question, outcome } of verdicts.values()) {
      c.executionCtx.waitUntil(c.env.ANSWERS.send({ set: id, question, outcome }).catch(() => undefined));
    }
    return page(await quizPage(set, given, verdicts, incomplete), { 'cache-control': 'no-store' });
  });

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

async function publicSet(sets: KVNamespace, id: string): Promise<PublicSet | undefined> {
  const body = isId(id) ? await readPublic(sets, id) : undefined;
  return body === undefined ? undefined : PublicSet.parse(JSON.parse(body));
}

/** The verdicts on what was answered, and which answers were begun only; a question left open is in neither. */
function check(set: PublicSet, key: AnswerKey, given: Given) {
  const verdicts = new Map<string, Verdict>();
  const incomplete = new Set<string>();
  for (const question of set.questions) {
    const answer = answerOf(question, given);
    if (answer === undefined) continue;
    const verdict = checkAnswer(key, { question: question.id, answer });
    if (verdict.ok) verdicts.set(question.id, verdict.value);
    else if (verdict.failure.reason === 'incomplete_answer') incomplete.add(question.id);
  }
  return { verdicts, incomplete };
}

function answerOf(question: PublicQuestion, given: Given): Answer | undefined {
  if (question.kind === 'order' || question.kind === 'match') return arrangedOf(question, given);
  const value = given.get(question.id);
  if (value === undefined || value.trim() === '') return undefined;
  if (question.kind === 'choice') return { kind: 'choice', option: value };
  if (question.kind === 'text') return { kind: 'text', text: value.slice(0, limits.answerLength) };
  return value === 'true' || value === 'false' ? { kind: 'boolean', value: value === 'true' } : undefined;
}

/** What was chosen for each part of the question: a place from 1 for an event, an option for a row. */
function arrangedOf(question: PublicQuestion, given: Given): Answer | undefined {
  const { kind, id, options = [], rows = [] } = question;
  const chosen = (kind === 'order' ? options : rows).flatMap((part) => {
    const value = given.get(partName(id, part.id)) ?? '';
    return value === '' ? [] : [[part.id, value] as const];
  });
  if (chosen.length === 0) return undefined;
  if (kind === 'match') return { kind, pairs: Object.fromEntries(chosen) };
  // One event a place: with two on one place the order lacks an event, and is found incomplete.
  const order = options.flatMap((_, index) => {
    const at = chosen.find(([, place]) => place === String(index + 1));
    return at === undefined ? [] : [at[0]];
  });
  return { kind: 'order', order };
}
