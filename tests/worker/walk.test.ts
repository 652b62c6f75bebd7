import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import type { PublicSet, QuestionSet, Verdict } from '../../questions/index.ts';
import { rightAnswer, wrongAnswer } from '../fixtures/answers.ts';
import { check, harbour, newDesk, publish, send, sendJson } from './fixtures/desk.ts';

describe('A desk and a reader', () => {
  it('get from an article to a verdict with its receipt', async () => {
    const { set } = await publish();
    expect(set.questions.length).toBeGreaterThanOrEqual(3);
    const served = await (await send(`/v1/sets/${set.id}`)).json<PublicSet>();
    expect(served.questions.map(({ id }) => id)).toEqual(set.questions.map(({ id }) => id));
    for (const question of set.questions) {
      const answer = rightAnswer(question);
      const verdict = await (await check({ set: set.id, question: question.id, answer })).json<Verdict>();
      expect(verdict.outcome).toBe('correct');
      expect(harbour.text).toContain(verdict.evidence[0]?.exact);
    }
  });

  it('find the set by the page that carries it, whatever trails its address', async () => {
    const { set } = await publish({ ...harbour, url: 'https://paper.test/by-page/' });
    const page = encodeURIComponent('https://PAPER.test/by-page?utm_source=x&fbclid=1#top');
    const served = await (await send(`/v1/sets?url=${page}`)).json<PublicSet>();
    expect(served.id).toBe(set.id);
  });

  it.each([511, 512, 513, 2_000])('find the set of a page whose name has %i bytes', async (bytes) => {
    const page = `https://paper.test/${'%D9%85'.repeat(80)}`.padEnd(bytes - 'url:'.length, 'x');
    const { set } = await publish({ ...harbour, url: page });
    const response = await send(`/v1/sets?url=${encodeURIComponent(page)}`);
    expect([response.status, (await response.json<PublicSet>()).id]).toEqual([200, set.id]);
  });

  it('see a draft only after it is published', async () => {
    const desk = await newDesk();
    const { id } = await (
      await sendJson('POST', '/v1/articles', { ...harbour, url: 'https://paper.test/draft' }, desk.headers)
    ).json<{ id: string }>();
    const set = await (
      await sendJson('POST', `/v1/articles/${id}/sets`, {}, desk.headers)
    ).json<QuestionSet>();
    expect((await send(`/v1/sets/${set.id}`)).status).toBe(404);
    expect((await sendJson('POST', `/v1/sets/${set.id}/publish`, {}, desk.headers)).status).toBe(200);
    expect((await send(`/v1/sets/${set.id}`)).status).toBe(200);
  });

  it('get the same set from the same article and seed', async () => {
    const { desk, article, set } = await publish({ ...harbour, url: 'https://paper.test/same' });
    const again = await sendJson('POST', `/v1/articles/${article}/sets`, { seed: 'test' }, desk.headers);
    expect(await again.json()).toEqual(set);
  });

  it('get another set where sensitive sentences may be asked', async () => {
    const { desk, article, set } = await publish({ ...harbour, url: 'https://paper.test/sensitive' });
    const ask = (sensitive: string) =>
      sendJson('POST', `/v1/articles/${article}/sets`, { seed: 'test', sensitive }, desk.headers);
    expect((await (await ask('leave_out')).json<QuestionSet>()).id).toBe(set.id);
    expect((await (await ask('ask')).json<QuestionSet>()).id).not.toBe(set.id);
    expect((await ask('always')).status).toBe(400);
  });

  it('hand in HTML and get its paragraphs read', async () => {
    const desk = await newDesk();
    const paragraphs = (harbour.text ?? '')
      .split('\n\n')
      .map((text) => `<p>${text}</p>`)
      .join('');
    const html = `<html><head><title>مرفأ</title></head><body><nav>قائمة</nav><article><h1>مرفأ</h1>${paragraphs}<script>alert(1)</script></article></body></html>`;
    const { text: _, ...rest } = harbour;
    const created = await sendJson(
      'POST',
      '/v1/articles',
      { ...rest, url: 'https://paper.test/html', html },
      desk.headers,
    );
    expect(created.status).toBe(201);
    const { id } = await created.json<{ id: string }>();
    const set = await (
      await sendJson('POST', `/v1/articles/${id}/sets`, {}, desk.headers)
    ).json<QuestionSet>();
    for (const { evidence } of set.questions) expect(harbour.text).toContain(evidence[0]?.exact);
  });

  it('keep a set that did not change', async () => {
    const { set } = await publish({ ...harbour, url: 'https://paper.test/etag' });
    const first = await send(`/v1/sets/${set.id}`);
    const etag = first.headers.get('etag') ?? '';
    const second = await send(`/v1/sets/${set.id}`, { headers: { 'if-none-match': etag } });
    expect([second.status, await second.text()]).toEqual([304, '']);
  });

  it('leave nothing behind but a count', async () => {
    const { set } = await publish({ ...harbour, url: 'https://paper.test/count' });
    const [question] = set.questions;
    if (question === undefined) throw new Error('The set is empty.');
    const answer = wrongAnswer(question);
    const { outcome } = await (await check({ set: set.id, question: question.id, answer })).json<Verdict>();
    await expect
      .poll(
        async () =>
          (
            await env.DB.prepare('SELECT question, outcome, answers FROM item_statistics WHERE set_id = ?')
              .bind(set.id)
              .all()
          ).results,
        { timeout: 15_000 },
      )
      .toEqual([{ question: question.id, outcome, answers: 1 }]);
  });
});
