import { createExecutionContext, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { AttemptResult, BatchAnswer, Problem, QuestionSet } from '../../questions/index.ts';
import { app } from '../../worker/app.ts';
import type { SetShelf } from '../../worker/store/set-shelf.ts';
import { rightAnswer } from '../fixtures/answers.ts';
import { answer, begin, beginning, finish } from './fixtures/attempt.ts';
import { check, harbour, newDesk, publish, send, sendJson } from './fixtures/desk.ts';
import { expectNoTrace, expectRefusal } from './fixtures/refusal.ts';

type Published = Awaited<ReturnType<typeof publish>>;
interface Retracted {
  readonly id: string;
  readonly status: string;
  readonly retracted: { readonly at: string; readonly note: string };
  readonly sets: readonly string[];
}

const note = 'سحب الناشر هذا المقال، فسُحبت معه الأسئلة المبنية عليه.';
const retract = (article: string, headers: Record<string, string> = {}) =>
  send(`/v1/articles/${article}`, { method: 'DELETE', headers });
const namesOf = async (id: string) => {
  const { keys } = await env.SETS.list();
  return keys.map(({ name }) => name).filter((name) => name.endsWith(`:${id}`));
};
const first = (set: QuestionSet) => {
  const [question] = set.questions;
  if (question === undefined) throw new Error('The set is empty.');
  return { set: set.id, question: question.id, answer: rightAnswer(question) };
};

describe('A retracted article', () => {
  const url = 'https://paper.test/retracted';
  let published: Published;
  let draft: QuestionSet;
  let told: Retracted;

  beforeAll(async () => {
    published = await publish({ ...harbour, url });
    const { article, desk } = published;
    draft = await (
      await sendJson('POST', `/v1/articles/${article}/sets`, { seed: 'draft' }, desk.headers)
    ).json<QuestionSet>();
    await sendJson('POST', `/v1/sets/${published.set.id}/publish`, { showClaims: true }, desk.headers);
    told = await (await retract(article, desk.headers)).json<Retracted>();
  });

  it('is acknowledged with its date, its note and the sets that went with it', () => {
    const { article, set } = published;
    expect(told).toEqual({
      id: article,
      status: 'retracted',
      retracted: { at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/), note },
      sets: [set.id],
    });
  });

  it('is told with its dated note wherever its set was', async () => {
    const { set } = published;
    const id = set.id;
    const asked: readonly [string, Promise<Response>][] = [
      ['the set', send(`/v1/sets/${id}`)],
      ['the set of the page', send(`/v1/sets?url=${url}`)],
      ['the page', send(`/embed/${id}`)],
      ['its form', send(`/embed/${id}`, { method: 'POST', body: new URLSearchParams({ q: 'a' }) })],
      ['an answer', check(first(set))],
      ['a statement', sendJson('POST', '/v1/judge', { set: id, statement: 'افتتح الوزير المرفأ.' })],
      ['an attempt', beginning({ set: id })],
    ];
    for (const [what, response] of asked) {
      const { retracted } = await expectRefusal(await response, 410, 'retracted');
      expect(retracted, what).toEqual({ ...told.retracted, lang: 'ar', dir: 'rtl' });
    }
    const batch = await sendJson('POST', '/v1/check/batch', { items: [first(set), first(set)] });
    const { verdicts } = await batch.json<BatchAnswer>();
    expect(verdicts.map((item) => !item.ok && item.problem.retracted?.note)).toEqual([note, note]);
    await expectRefusal(await send(`/v1/articles/${published.article}/claims`), 404, 'claims_not_shown');
    await expectRefusal(await send(`/v1/sets/${draft.id}`), 404, 'set_not_found');
  });

  it('is told to a browser on a page, in the language of the article', async () => {
    const headers = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
    const response = await send(`/embed/${published.set.id}`, { headers });
    expect(response.status).toBe(410);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect([response.headers.get('vary'), response.headers.get('cache-control')]).toEqual([
      'accept',
      'no-store',
    ]);
    const page = await response.text();
    expect(page).toContain('<html lang="ar" dir="rtl">');
    expect(page).toContain(note);
    expect(page).toContain(`datetime="${told.retracted.at}"`);
  });

  it('leaves nothing of itself in KV but the note and the way to it', async () => {
    expect(await namesOf(published.set.id)).toEqual([`retracted:${published.set.id}`]);
    expect(await env.SETS.get(`url:${url}`)).toBe(published.set.id);
    const left = await env.SETS.get(`retracted:${published.set.id}`);
    expect(JSON.parse(left ?? '')).toEqual({ lang: 'ar', dir: 'rtl', ...told.retracted });
  });

  it('stays in D1 with every version, and its retraction among the acts of its desk', async () => {
    const { article, set, desk } = published;
    const count = (table: string, column: string, id: string) =>
      env.DB.prepare(`SELECT COUNT(*) AS n FROM ${table} WHERE ${column} = ?`).bind(id).first('n');
    expect(await count('article_versions', 'article', article)).toBe(1);
    expect(await count('set_versions', 'set_id', set.id)).toBe(1);
    expect(await count('corrections', 'set_id', set.id)).toBe(set.questions.length);
    const { results } = await env.DB.prepare('SELECT action FROM audit WHERE publisher = ? AND subject = ?')
      .bind(desk.id, article)
      .all();
    expect(results).toEqual([{ action: 'article.create' }, { action: 'article.retract' }]);
  });

  it('may be retracted again, with the same answer and no second act', async () => {
    const { article, desk } = published;
    const before = await env.DB.prepare('SELECT COUNT(*) AS n FROM audit').first('n');
    const again = await Promise.all([retract(article, desk.headers), retract(article, desk.headers)]);
    for (const response of again) expect(await response.json()).toEqual(told);
    expect(await env.DB.prepare('SELECT COUNT(*) AS n FROM audit').first('n')).toBe(before);
  });

  it('can be neither corrected nor handed in nor asked about nor published again', async () => {
    const { article, set, desk } = published;
    const asks: readonly [string, () => Promise<Response>][] = [
      ['correct', () => sendJson('PUT', `/v1/articles/${article}`, { ...harbour, url }, desk.headers)],
      ['hand in', () => sendJson('POST', '/v1/articles', { ...harbour, url }, desk.headers)],
      ['make', () => sendJson('POST', `/v1/articles/${article}/sets`, { seed: 'new' }, desk.headers)],
      ['publish', () => sendJson('POST', `/v1/sets/${set.id}/publish`, {}, desk.headers)],
      ['publish a draft', () => sendJson('POST', `/v1/sets/${draft.id}/publish`, {}, desk.headers)],
    ];
    for (const [what, ask] of asks) await expectNoTrace({ what, ask, status: 410, code: 'retracted' });
  });
});

describe('A retraction', () => {
  it('is for the desk of the article alone', async () => {
    const { article, set } = await publish({ ...harbour, url: 'https://paper.test/not-yours' });
    const stranger = await newDesk();
    const refused = { status: 404, code: 'article_not_found' };
    await expectNoTrace({ what: 'no key', ask: () => retract(article), status: 401, code: 'unauthorized' });
    await expectNoTrace({ what: "another's", ask: () => retract(article, stranger.headers), ...refused });
    await expectNoTrace({ what: 'unknown', ask: () => retract('a-unknown', stranger.headers), ...refused });
    expect((await send(`/v1/sets/${set.id}`)).status).toBe(200);
  });

  it('voids every question of an attempt under way instead of punishing for it', async () => {
    const { article, set, desk } = await publish({ ...harbour, url: 'https://paper.test/attempt-retracted' });
    const { attempt, items } = await begin({ set: set.id });
    const { question, answer: given } = first(set);
    await answer(attempt, question, given);
    await retract(article, desk.headers);
    const result = await (await finish(attempt)).json<AttemptResult>();
    expect({ score: result.score, of: result.of }).toEqual({ score: 0, of: 0 });
    expect(result.verdicts).toHaveLength(items.length);
    for (const verdict of result.verdicts) {
      expect(verdict).toMatchObject({ outcome: 'withdrawn', evidence: [], withdrawn: { note } });
      expect(verdict.canonicalAnswer).toBeUndefined();
    }
  });

  it('keeps the note that a question was withdrawn with before', async () => {
    const url = 'https://paper.test/withdrawn-before';
    const { article, set, desk } = await publish({ ...harbour, url });
    const dated = set.questions.find(
      ({ evidence }) => evidence.length === 1 && /\d{4}/.test(evidence[0]?.exact ?? ''),
    );
    const exact = dated?.evidence[0]?.exact ?? '';
    const text = (harbour.text ?? '').replace(exact, exact.replace(/\d{4}/, '2018'));
    await sendJson('PUT', `/v1/articles/${article}`, { ...harbour, url, text }, desk.headers);
    await retract(article, desk.headers);
    const { results } = await env.DB.prepare(
      'SELECT question, version, note FROM corrections WHERE set_id = ?',
    )
      .bind(set.id)
      .all<{ question: string; version: number; note: string }>();
    expect(results).toHaveLength(set.questions.length);
    const earlier = results.find(({ question }) => question === dated?.id);
    expect(earlier?.note).toMatch(/الجملة التي يستند إليها تغيّرت/);
    expect(results.filter((row) => row.note === note).every(({ version }) => version === 2)).toBe(true);
  });

  it('of an article without a set is noted, and no more', async () => {
    const desk = await newDesk();
    const created = await sendJson(
      'POST',
      '/v1/articles',
      { ...harbour, url: 'https://paper.test/no-set' },
      desk.headers,
    );
    const { id } = await created.json<{ id: string }>();
    expect(await (await retract(id, desk.headers)).json()).toMatchObject({ status: 'retracted', sets: [] });
  });

  it('reaches the edge later where it can’t be written, and says so', async () => {
    const { article, set, desk } = await publish({ ...harbour, url: 'https://paper.test/edge-away' });
    const shelf = env.SHELF.get(env.SHELF.idFromName(set.id));
    const away = await runInDurableObject(shelf, (instance: SetShelf) => {
      const bindings = Reflect.get(instance, 'env') as { SETS: KVNamespace };
      const real = bindings.SETS;
      const value = { put: () => Promise.reject(new Error('KV is away')) };
      Object.defineProperty(bindings, 'SETS', { configurable: true, value });
      return { back: () => Object.defineProperty(bindings, 'SETS', { configurable: true, value: real }) };
    });
    const told = await (await retract(article, desk.headers)).json<Retracted>();
    away.back();
    expect(told.status).toBe('retracting');
    expect((await send(`/v1/sets/${set.id}`)).status).toBe(200);
    expect(await runDurableObjectAlarm(shelf)).toBe(true);
    expect((await send(`/v1/sets/${set.id}`)).status).toBe(410);
  });

  it.each([
    ['before', 200],
    ['after', 410],
  ] as const)('that breaks off %s D1 has it ends with what D1 says', async (when, status) => {
    const { set, article, desk } = await publish({ ...harbour, url: `https://paper.test/broken-${when}` });
    const shelf = env.SHELF.get(env.SHELF.idFromName(set.id));
    const broken = new Proxy(env.DB, {
      get: (db, name) => {
        if (name !== 'batch') return Reflect.get(db, name).bind(db);
        return async (statements: D1PreparedStatement[]) => {
          if (when === 'after') await db.batch(statements);
          throw new Error('D1 is away');
        };
      },
    });
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const request = new Request(`https://dalil.test/v1/articles/${article}`, { method: 'DELETE', ...desk });
    const response = await app.fetch(request, { ...env, DB: broken }, createExecutionContext());
    said.mockRestore();
    expect(response.status).toBe(500);
    expect((await send(`/v1/sets/${set.id}`)).status).toBe(200);
    expect(await runDurableObjectAlarm(shelf)).toBe(true);
    expect((await send(`/v1/sets/${set.id}`)).status).toBe(status);
  });
});

describe('A refusal on the page of a quiz', () => {
  const html = { accept: 'text/html' };

  it('is in the words of readers to a browser, in every language while none is known', async () => {
    const response = await send('/embed/s-unknown', { headers: html });
    expect(response.status).toBe(404);
    const page = await response.text();
    for (const words of ['لا أسئلة منشورة', 'No questions are published', 'Aucune question'])
      expect(page).toContain(words);
    expect(page.match(/<p class="notice" lang="\w\w" dir="(?:rtl|ltr)">/g)).toHaveLength(3);
  });

  it('stays a problem to a program, and where it has no words for readers', async () => {
    await expectRefusal(await send('/embed/s-unknown', { headers: { accept: '*/*' } }), 404, 'set_not_found');
    const { set } = await publish({ ...harbour, url: 'https://paper.test/json-form' });
    const response = await sendJson('POST', `/embed/${set.id}`, {}, html);
    const body = await expectRefusal(response, 415, 'unsupported_media_type');
    expect((body satisfies Problem).status).toBe(415);
    expect(response.headers.get('vary')).toBe('accept');
  });
});
