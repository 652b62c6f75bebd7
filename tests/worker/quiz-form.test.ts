import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import { limits } from '../../questions/index.ts';
import { putSet } from '../../worker/store/published.ts';
import { rightAnswer, wrongAnswer } from '../fixtures/answers.ts';
import { everyKind } from '../fixtures/every-kind.ts';
import { harbour, publish, send, sendJson } from './fixtures/desk.ts';
import { fieldsOf, open, press } from './fixtures/form-reader.ts';
import { expectRefusal } from './fixtures/refusal.ts';

const id = 's-form';
beforeAll(() => putSet(env.SETS, everyKind(id), undefined));

describe('The form of the walk', () => {
  const post = (body: string, at = 1) =>
    send(`/embed/${id}?at=${at}`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });

  it('may have 32768 bytes and no more', async () => {
    const filled = (bytes: number) => 'x='.padEnd(bytes, 'x');
    expect((await post(filled(limits.formBodyBytes))).status).toBe(200);
    await expectRefusal(await post(filled(limits.formBodyBytes + 1)), 413, 'body_too_large');
  });

  it('says so in the words of readers to a browser', async () => {
    const response = await send(`/embed/${id}?at=1`, {
      method: 'POST',
      body: new URLSearchParams({ x: 'x'.repeat(limits.formBodyBytes) }),
      headers: { accept: 'text/html' },
    });
    expect(response.status).toBe(413);
    expect(await response.text()).toContain('ما كتبته أطول مما نستطيع استقباله.');
  });

  it('carries the fields of the set alone, each as long as an answer may be', async () => {
    const long = 'x'.repeat(limits.answerLength + 1);
    const body = new URLSearchParams({ 'q-text': long, 'was.q-boolean': 'true', evil: '1', 'was.evil': '1' });
    const page = await (await post(String(body))).text();
    expect(page).not.toContain('evil');
    expect(page).toContain(`name="q-text" value="${'x'.repeat(limits.answerLength)}"`);
    expect(page).toContain('name="was.q-boolean" value="true"');
  });

  it('shows no markup that came in with it', async () => {
    const page = await (
      await post(String(new URLSearchParams({ 'q-text': '"><script>alert(1)</script>' })))
    ).text();
    expect(page).not.toContain('<script>alert');
    expect(page).toContain('&quot;&gt;&lt;script&gt;');
  });

  it('counts the answer that was pressed, once, and none that it carries', async () => {
    const counted = await publish({ ...harbour, url: 'https://paper.test/walk-count' });
    const [first, second] = counted.set.questions;
    if (first === undefined || second === undefined) throw new Error('The set is too small.');
    let page = await open(`/embed/${counted.set.id}?at=1`);
    page = await press(page, 'تحقّق', fieldsOf(first, rightAnswer(first)));
    page = await press(page, 'السؤال التالي');
    page = await press(page, 'تخطَّ السؤال', fieldsOf(second, rightAnswer(second)));
    page = await press(page, 'السؤال السابق');
    page = await press(page, 'تحقّق', fieldsOf(second, wrongAnswer(second)));
    await press(page, 'السؤال السابق');
    const read = async () =>
      (
        await env.DB.prepare('SELECT question, outcome, answers FROM item_statistics WHERE set_id = ?')
          .bind(counted.set.id)
          .all()
      ).results;
    await expect.poll(async () => (await read()).length, { timeout: 15_000 }).toBe(2);
    expect(await read()).toEqual(
      expect.arrayContaining([
        { question: first.id, outcome: 'correct', answers: 1 },
        { question: second.id, outcome: 'incorrect', answers: 1 },
      ]),
    );
  });
});

describe('The page of a quiz', () => {
  const policy = /^default-src 'none'; script-src 'self'; style-src 'self';/;
  const scripts = (page: string) => [...page.matchAll(/<script[^>]*src="([^"]*)"/g)].map(([, src]) => src);

  it('loads the element where it begins, and leaves what was sent before the reader', async () => {
    for (const path of [`/embed/${id}`, `/embed/${id}?at=1`]) {
      const page = await (await send(path)).text();
      expect(scripts(page), path).toEqual(['/dalil-frame-page.js', '/e/quiz-ar.js']);
      expect(page).toContain(`<dalil-quiz set="${id}"><form`);
    }
    const body = () => new URLSearchParams({ 'q-choice': 'b', do: 'check' });
    const later = [
      await send(`/embed/${id}?at=2`),
      await send(`/embed/${id}`, { method: 'POST', body: body() }),
      await send(`/embed/${id}?at=1`, { method: 'POST', body: body() }),
    ];
    for (const response of later) {
      const page = await response.text();
      expect(scripts(page)).toEqual(['/dalil-frame-page.js']);
      expect(page).not.toContain('<dalil-quiz');
    }
  });

  it('has a strict policy and nothing inline, and what a form sent is kept nowhere', async () => {
    const get = await send(`/embed/${id}?at=1`);
    const post = await send(`/embed/${id}?at=1`, { method: 'POST', body: new URLSearchParams() });
    for (const response of [get, post]) {
      expect(response.headers.get('content-security-policy')).toMatch(policy);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      const page = await response.text();
      expect(page).not.toMatch(/<script(?![^>]*src=)|<style| style=| on\w+=/);
    }
    expect(get.headers.get('cache-control')).toBe('public, max-age=30');
    expect(post.headers.get('cache-control')).toBe('no-store');
  });

  it('tells where it is embedded from, and leads to its article', async () => {
    const { set: published } = await publish({ ...harbour, url: 'https://paper.test/discovered/' });
    const page = await (await send(`/embed/${published.id}`)).text();
    const url = encodeURIComponent(`https://dalil.test/embed/${published.id}`);
    expect(page).toContain(
      `<link rel="alternate" type="application/json+oembed" href="https://dalil.test/oembed?url=${url}"`,
    );
    expect(page.indexOf('json+oembed')).toBeLessThan(1_500);
    expect(page).toContain(
      '<a href="https://paper.test/discovered/" target="_blank" rel="noopener">اقرأ المقال</a>',
    );
  });

  it('takes a form alone', async () => {
    await expectRefusal(await sendJson('POST', `/embed/${id}?at=1`, {}), 415, 'unsupported_media_type');
  });
});
