import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import { PublicSet, Verdict } from '../../questions/index.ts';
import { putSet } from '../../worker/store/published.ts';
import { rightAnswer, wrongAnswer } from '../fixtures/answers.ts';
import { arrangedSet } from '../fixtures/arranged.ts';
import { check, send } from './fixtures/desk.ts';

const set = arrangedSet();
const [order, match] = set.questions;
if (order?.kind !== 'order' || match?.kind !== 'match') throw new Error('The set lacks a kind.');

beforeAll(() => putSet(env.SETS, set, undefined));

const post = async (fields: Record<string, string>) => {
  const body = new URLSearchParams(fields);
  return (await send('/embed/s-arranged', { method: 'POST', body })).text();
};

describe('An order and a match', () => {
  it('are served with events, rows and options as shown and nothing else', async () => {
    const served = PublicSet.parse(await (await send('/v1/sets/s-arranged')).json());
    expect(served.questions).toEqual([
      { id: 'q-order', kind: 'order', asks: 'sequence', stem: order.stem, options: order.options },
      {
        id: 'q-match',
        kind: 'match',
        asks: 'whoSaid',
        stem: match.stem,
        options: match.options,
        rows: match.rows,
      },
    ]);
  });

  it.each([order, match])(
    '$kind is judged over the wire, its key and receipts coming after the answer',
    async (question) => {
      const ask = async (answer: unknown) =>
        Verdict.parse(await (await check({ set: set.id, question: question.id, answer })).json());
      const right = await ask(rightAnswer(question));
      expect(right).toMatchObject({ outcome: 'correct', score: 1 });
      expect(right.evidence.map(({ exact }) => exact)).toEqual(question.evidence.map(({ exact }) => exact));
      const wrong = await ask(wrongAnswer(question));
      expect(wrong).toMatchObject({ outcome: 'incorrect', score: 0 });
      expect(question.kind === 'order' ? wrong.correctOrder : wrong.correctPairs).toEqual(
        question.kind === 'order' ? question.correctOrder : question.correctPairs,
      );
    },
  );

  it('are labelled selects on the page, one a line, with nothing chosen', async () => {
    const page = await (await send('/embed/s-arranged')).text();
    const names = [...page.matchAll(/<select name="([^"]+)"/g)].map(([, name]) => name);
    expect(names).toEqual(['q-order.a', 'q-order.b', 'q-order.c', 'q-match.a', 'q-match.b', 'q-match.c']);
    expect(page).not.toContain('selected');
    for (const { text } of [...order.options, ...match.rows])
      expect(page).toContain(`>${text}</span><select`);
  });

  it('get verdict, receipt and a word on every line from the form', async () => {
    const page = await post({
      'q-order.a': '3',
      'q-order.b': '2',
      'q-order.c': '1',
      'q-match.a': 'b',
      'q-match.b': 'c',
      'q-match.c': 'a',
    });
    expect(page.match(/class="receipt \w+"/g)).toEqual([
      'class="receipt partial"',
      'class="receipt correct"',
    ]);
    expect(page.match(/<option value="\w" selected>/g)).toHaveLength(6);
    expect(page.match(/class="fit"/g)).toHaveLength(4);
    expect(page.match(/class="unfit">✗ الإجابة بحسب المقال: (\d)/g)).toEqual([
      'class="unfit">✗ الإجابة بحسب المقال: 1',
      'class="unfit">✗ الإجابة بحسب المقال: 2',
    ]);
    expect(page.match(/<blockquote>/g)).toHaveLength(6);
  });

  it.each([
    ['left half open', { 'q-order.a': '3', 'q-order.b': '', 'q-order.c': '1' }],
    ['with one place twice', { 'q-order.a': '1', 'q-order.b': '1', 'q-order.c': '2' }],
    ['with one speaker twice', { 'q-match.a': 'b', 'q-match.b': 'b', 'q-match.c': 'a' }],
  ])('%s are asked to be completed, and keep what was chosen', async (_, fields) => {
    const page = await post(fields);
    expect(page).toContain('أكمل الأسطر كلها، ولا تختر شيئاً مرتين.');
    expect(page).not.toContain('class="receipt');
    expect(page).not.toContain('unfit');
    expect(page.match(/ selected>/g)).toHaveLength(
      Object.values(fields).filter((value) => value !== '').length,
    );
  });

  it('left alone get no verdict and no complaint', async () => {
    const page = await post({ 'q-order.a': '', 'q-match.a': '' });
    expect(page).not.toContain('class="receipt');
    expect(page).not.toContain('role="alert"');
  });

  it('take nothing for an answer that the page did not offer', async () => {
    const page = await post({
      'q-match.a': '__proto__',
      'q-match.b': 'c',
      'q-match.c': 'a',
      'q-order.z': '1',
    });
    expect(page).not.toContain('class="receipt');
  });
});
