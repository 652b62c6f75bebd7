import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import type { PublicSet, QuestionSet, Verdict } from '../../questions/index.ts';
import { readAnswers } from '../../worker/store/published.ts';
import type { SetShelf } from '../../worker/store/set-shelf.ts';
import { wrongAnswer } from '../fixtures/answers.ts';
import { check, harbour, publish, send, sendJson } from './fixtures/desk.ts';

const read = async (id: string) => (await send(`/v1/sets/${id}`)).json<PublicSet>();

/** The article with the sentence that `quote` cites told otherwise. */
function corrected(quote: string, url: string) {
  const text = (harbour.text ?? '').replace(quote, quote.replace(/\d{4}/, '2018'));
  return { ...harbour, url, text };
}

function datedQuote(set: QuestionSet): { id: string; exact: string } {
  const question = set.questions.find(
    ({ evidence }) => evidence.length === 1 && /\d{4}/.test(evidence[0]?.exact ?? ''),
  );
  if (question === undefined) throw new Error('No question rests on a dated sentence.');
  return { id: question.id, exact: question.evidence[0]?.exact ?? '' };
}

describe('A corrected article', () => {
  it('withdraws what no longer stands in D1 and KV together, with a dated note, and keeps the rest', async () => {
    const url = 'https://paper.test/corrected';
    const { desk, article, set } = await publish({ ...harbour, url });
    const { id, exact } = datedQuote(set);
    const response = await sendJson('PUT', `/v1/articles/${article}`, corrected(exact, url), desk.headers);
    const { version, sets } = await response.json<{
      version: number;
      sets: { withdrawn: { question: string }[] }[];
    }>();
    expect(version).toBe(2);
    const fallen = new Set(sets[0]?.withdrawn.map(({ question }) => question));
    expect(fallen).toContain(id);

    const served = await read(set.id);
    expect(served.version).toBe(2);
    for (const question of served.questions) {
      expect(question.withdrawn !== undefined, question.stem).toBe(fallen.has(question.id));
      if (question.withdrawn !== undefined) expect(question.withdrawn.note).toMatch(/^سُحب/);
    }
    expect(fallen.size).toBeLessThan(served.questions.length);

    const key = await readAnswers(env.SETS, set.id);
    expect(
      key?.questions
        .filter((question) => question.withdrawn !== undefined)
        .map((question) => question.id)
        .sort(),
    ).toEqual([...fallen].sort());
    const { results } = await env.DB.prepare(
      'SELECT question, version FROM corrections WHERE set_id = ? ORDER BY question',
    )
      .bind(set.id)
      .all();
    expect(results).toEqual([...fallen].sort().map((question) => ({ question, version: 2 })));
  });

  it('answers a withdrawn question with its note and no key', async () => {
    const url = 'https://paper.test/withdrawn';
    const { desk, article, set } = await publish({ ...harbour, url });
    const { id, exact } = datedQuote(set);
    await sendJson('PUT', `/v1/articles/${article}`, corrected(exact, url), desk.headers);
    const question = set.questions.find((found) => found.id === id);
    if (question === undefined) throw new Error('The set has no such question.');
    const answer = wrongAnswer(question);
    const verdict = await (await check({ set: set.id, question: id, answer })).json<Verdict>();
    expect(verdict).toMatchObject({ outcome: 'withdrawn', score: null, evidence: [] });
    expect(verdict.canonicalAnswer).toBeUndefined();
    expect(verdict.withdrawn?.at).toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  it('changes nothing when nothing changed', async () => {
    const url = 'https://paper.test/unchanged';
    const { desk, article, set } = await publish({ ...harbour, url });
    const response = await sendJson('PUT', `/v1/articles/${article}`, { ...harbour, url }, desk.headers);
    expect(await response.json()).toMatchObject({ version: 1, sets: [] });
    expect((await read(set.id)).version).toBe(1);
  });

  it('keeps every older version in D1', async () => {
    const url = 'https://paper.test/versions';
    const { desk, article, set } = await publish({ ...harbour, url });
    await sendJson('PUT', `/v1/articles/${article}`, corrected(datedQuote(set).exact, url), desk.headers);
    const count = (table: string, column: string, id: string) =>
      env.DB.prepare(`SELECT COUNT(*) AS n FROM ${table} WHERE ${column} = ?`).bind(id).first('n');
    expect(await count('article_versions', 'article', article)).toBe(2);
    expect(await count('set_versions', 'set_id', set.id)).toBe(2);
  });
});

describe('The shelf of a set', () => {
  it('brings back what D1 says when a correction was announced and never stored', async () => {
    const { set } = await publish({ ...harbour, url: 'https://paper.test/crash' });
    const shelf = env.SHELF.get(env.SHELF.idFromName(set.id));
    const gone = { at: '2026-03-11T00:00:00.000Z', note: 'سُحب.' };
    const announced = {
      ...set,
      version: 2,
      questions: set.questions.map((question) => ({ ...question, withdrawn: gone })),
    };
    await shelf.announce(announced, undefined, JSON.stringify(harbour));
    expect((await read(set.id)).questions.every((question) => question.withdrawn !== undefined)).toBe(true);
    await runDurableObjectAlarm(shelf);
    expect((await read(set.id)).version).toBe(1);
    expect((await read(set.id)).questions.some((question) => question.withdrawn !== undefined)).toBe(false);
  });

  it('tries again when the edge could not be written', async () => {
    const { set } = await publish({ ...harbour, url: 'https://paper.test/retry' });
    await env.SETS.delete(`public:${set.id}`);
    const shelf = env.SHELF.get(env.SHELF.idFromName(set.id));
    const settled = await runInDurableObject(shelf, async (instance: SetShelf) => {
      const bindings = Reflect.get(instance, 'env') as { SETS: KVNamespace };
      const real = bindings.SETS;
      Object.defineProperty(bindings, 'SETS', {
        configurable: true,
        value: { put: () => Promise.reject(new Error('KV is away')) },
      });
      try {
        return await instance.settle(set.id);
      } finally {
        Object.defineProperty(bindings, 'SETS', { configurable: true, value: real });
      }
    });
    expect(settled).toBe(false);
    expect((await send(`/v1/sets/${set.id}`)).status).toBe(404);
    expect(await runDurableObjectAlarm(shelf)).toBe(true);
    expect((await read(set.id)).id).toBe(set.id);
  });
});
