// A name that is nearly the one asked for: whoever practises is asked whether it is meant, whoever is scored is not.
import { env } from 'cloudflare:workers';
import { beforeAll, expect, it } from 'vitest';
import type { AttemptResult, QuestionSet, Verdict } from '../../questions/index.ts';
import { putSet } from '../../worker/store/published.ts';
import { arrangedSet } from '../fixtures/arranged.ts';
import { answer, begin, finish } from './fixtures/attempt.ts';
import { check, send, sendJson } from './fixtures/desk.ts';

const near = { kind: 'text', text: 'أنطونيوس حدداديم' } as const;
const asked = 'هل تقصد «أنطونيوس حدادين»؟';
let set: QuestionSet;

beforeAll(async () => {
  const arranged = arrangedSet('ar', 's-near');
  const [{ evidence }] = arranged.questions as [QuestionSet['questions'][number]];
  set = {
    ...arranged,
    questions: [
      {
        kind: 'text',
        id: 'q-near',
        asks: 'who',
        stem: 'مَن رسم اللوحة؟',
        explanation: 'رسمها أنطونيوس حدادين.',
        canonicalAnswer: 'أنطونيوس حدادين',
        evidence,
        expects: 'name',
        value: {
          type: 'name',
          of: 'person',
          name: 'أنطونيوس حدادين',
          aliases: [],
          rivals: ['سامر عيسى'],
        },
      },
    ],
  };
  await putSet(env.SETS, set, undefined);
});

it('asks where nothing is kept: one answer, a batch, and the form of a page', async () => {
  const item = { set: set.id, question: 'q-near', answer: near };
  const verdict = await (await check(item)).json<Verdict>();
  expect(verdict).toMatchObject({ outcome: 'partial', didYouMean: asked });
  const batch = await (await sendJson('POST', '/v1/check/batch', { items: [item] })).json<{
    verdicts: unknown[];
  }>();
  expect(batch.verdicts).toEqual([{ ok: true, verdict }]);
  // The page of all questions, and the one that asks them one by one.
  for (const path of [`/embed/${set.id}`, `/embed/${set.id}?at=1`]) {
    const body = new URLSearchParams({ 'q-near': near.text, do: 'check' });
    expect(await (await send(path, { method: 'POST', body })).text(), path).toContain(asked);
  }
});

it('asks nobody whose answer counts', async () => {
  const begun = await begin({ set: set.id });
  await answer(begun.attempt, 'q-near', near);
  const result = await (await finish(begun.attempt)).json<AttemptResult>();
  expect(JSON.stringify(result)).toContain('"outcome":"partial"');
  expect(JSON.stringify(result)).not.toContain('didYouMean');
});
