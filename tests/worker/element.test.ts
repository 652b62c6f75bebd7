import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import type { QuestionSet } from '../../questions/index.ts';
import { putSet } from '../../worker/store/published.ts';
import { arrangedSet } from '../fixtures/arranged.ts';
import { harbour, publish, send } from './fixtures/desk.ts';
import { open, press } from './fixtures/form-reader.ts';
import { expectRefusal } from './fixtures/refusal.ts';

let set: QuestionSet;
beforeAll(async () => {
  ({ set } = await publish({ ...harbour, url: 'https://paper.test/element' }));
  await putSet(env.SETS, arrangedSet('en', 's-english'), undefined);
});

const register = /^\(globalThis\[Symbol\.for\("dalil\.sets"\)\]\?\?=new Map\)\.set\("([\w-]+)",(.*)\);$/;

describe('The script of a set', () => {
  it('registers the public set in one statement and carries the element of its language', async () => {
    const response = await send(`/e/${set.id}.js`);
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    const [statement = '', ...element] = (await response.text()).split('\n');
    const [, id, json = ''] = register.exec(statement) ?? [];
    expect(id).toBe(set.id);
    expect(JSON.parse(json)).toEqual(await (await send(`/v1/sets/${set.id}`)).json());
    expect(element.join('\n')).toBe('// The element as the build makes it for Arabic alone, in tests.\n');
  });

  it('carries the element in the language of the set', async () => {
    const text = await (await send('/e/s-english.js')).text();
    expect(text).toContain('// The element as the build makes it for English alone, in tests.');
  });

  it('is one for every page and every version asked for, kept for half a minute and sent once', async () => {
    const first = await send(`/e/${set.id}.js`, { headers: { origin: 'https://news.test' } });
    expect(first.headers.get('access-control-allow-origin')).toBe('*');
    expect(first.headers.get('x-content-type-options')).toBe('nosniff');
    expect(first.headers.get('cache-control')).toBe('public, max-age=30');
    const tag = first.headers.get('etag') ?? '';
    expect((await send(`/e/${set.id}.js?v=7`)).headers.get('etag')).toBe(tag);
    const again = await send(`/e/${set.id}.js`, { headers: { 'if-none-match': tag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await send('/e/s-english.js')).headers.get('etag')).not.toBe(tag);
  });

  it('ends no script early, whatever stands in the set', async () => {
    const title = '</script><script>alert(1)</script><!-- \u2028\u2029';
    await putSet(env.SETS, { ...arrangedSet('ar', 's-hostile'), title }, undefined);
    const [statement = ''] = (await (await send('/e/s-hostile.js')).text()).split('\n');
    expect(statement).not.toMatch(/[<\u2028\u2029]/);
    const [, , json = ''] = register.exec(statement) ?? [];
    expect(JSON.parse(json).title).toBe(title);
    const page = await (await send('/e/s-hostile.html')).text();
    expect(page.match(/<\/script>/g)).toHaveLength(2);
    expect(page).not.toContain('<script>alert');
    expect(page).not.toContain('<!--');
  });

  it('is not found where no set is, as a problem that no browser runs', async () => {
    for (const path of ['/e/s-unknown.js', '/e/quiz-xx.js', '/e/.js', '/e/S.js', `/e/${'s'.repeat(65)}.js`]) {
      const response = await send(path, { headers: { origin: 'https://news.test' } });
      await expectRefusal(response, 404, 'set_not_found');
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
    }
    for (const path of ['/e/s-unknown.css', '/e/s-unknown'])
      await expectRefusal(await send(path), 404, 'not_found');
    await expectRefusal(await send(`/e/${set.id}.js`, { method: 'POST' }), 405, 'method_not_allowed');
  });

  it('of a retracted article brings the element alone, which says so', async () => {
    const { set: gone, article, desk } = await publish({ ...harbour, url: 'https://paper.test/e-gone' });
    await send(`/v1/articles/${article}`, { method: 'DELETE', headers: desk.headers });
    const text = await (await send(`/e/${gone.id}.js`)).text();
    expect(text).toMatch(/^\/\/ The element as the build makes it for Arabic alone/);
    expect(text).not.toContain('dalil.sets');
  });
});

describe('The fragment of a set', () => {
  it('is the element with its first question declared, its set beside it, and its script', async () => {
    const response = await send(`/e/${set.id}.html`);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const page = await response.text();
    const shape =
      /^<dalil-quiz set="([\w-]+)" src="https:\/\/dalil\.test"><template shadowrootmode="open"><style>([^<]*)<\/style>\n<section class="quiz" part="quiz" lang="ar" dir="rtl" aria-label="أسئلة عن المقال – [^"]*">[\s\S]*<\/section><\/template><a href="https:\/\/dalil\.test\/embed\/\1">[^<]*<\/a><script type="application\/json">(.*)<\/script><\/dalil-quiz>\n<script type="module" src="https:\/\/dalil\.test\/e\/quiz-ar\.js"><\/script>\n$/;
    const [, id, style, json = ''] = shape.exec(page) ?? [];
    expect([id, style]).toEqual([set.id, '.quiz {\n  color: inherit;\n}\n']);
    expect(JSON.parse(json)).toEqual(await (await send(`/v1/sets/${set.id}`)).json());
    expect(page.match(/<legend/g)).toHaveLength(1);
    expect(page).toContain(set.questions[0]?.stem);
  });

  it('answers its question without JavaScript on the page of the quiz', async () => {
    const [first] = set.questions;
    const fragment = await open(`/e/${set.id}.html`);
    expect(fragment.action).toBe(`https://dalil.test/embed/${set.id}?at=1`);
    const action = `/embed/${set.id}?at=1`;
    const buttons = fragment.buttons.map((button) => ({ ...button, action }));
    const page = await press({ ...fragment, buttons }, 'تحقّق', { [first?.id ?? '']: 'a' });
    expect(page.text).toMatch(/class="receipt \w+"/);
    const marks = [
      ...(await (await send(`/e/${set.id}.html`)).text()).matchAll(/<button type="button"([^>]*)>/g),
    ];
    expect(marks).toHaveLength(set.questions.length);
    for (const [, mark] of marks) expect(mark).toContain(' disabled');
  });

  it('is kept for half a minute, sent once, and strict with who opens it by itself', async () => {
    const response = await send(`/e/${set.id}.html`);
    expect(response.headers.get('cache-control')).toBe('public, max-age=30');
    const style = '.quiz {\n  color: inherit;\n}\n';
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
    const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
    expect(response.headers.get('content-security-policy')).toContain(`style-src 'sha256-${hash}';`);
    const headers = { 'if-none-match': response.headers.get('etag') ?? '' };
    expect((await send(`/e/${set.id}.html`, { headers })).status).toBe(304);
  });

  it('tells its note in the place of a withdrawn question, and goes on from there', async () => {
    const base = arrangedSet('ar', 's-first-withdrawn');
    const withdrawn = { at: '2026-03-11T00:00:00.000Z', note: 'سُحب هذا السؤال.' };
    const [first, ...rest] = base.questions;
    if (first === undefined) throw new Error('The set is empty.');
    await putSet(env.SETS, { ...base, questions: [{ ...first, withdrawn }, ...rest] }, undefined);
    const page = await open('/e/s-first-withdrawn.html');
    expect(page.text).toContain(withdrawn.note);
    expect(page.action).toBe('https://dalil.test/embed/s-first-withdrawn?at=2');
  });

  it('is refused in HTML, for it may come to stand in a page', async () => {
    const unknown = await send('/e/s-unknown.html');
    expect([unknown.status, unknown.headers.get('content-type'), await unknown.text()]).toEqual([
      404,
      'text/html; charset=utf-8',
      '<!-- Dalil: no published set has that id. -->\n',
    ]);
    const { set: gone, article, desk } = await publish({ ...harbour, url: 'https://paper.test/f-gone' });
    await send(`/v1/articles/${article}`, { method: 'DELETE', headers: desk.headers });
    const told = await send(`/e/${gone.id}.html`);
    expect([told.status, told.headers.get('cache-control')]).toEqual([410, 'no-store']);
    expect(await told.text()).toMatch(
      /^<p class="notice" lang="ar" dir="rtl">سحب الناشر هذا المقال، .* <time datetime="[^"]+">\d{4}-\d\d-\d\d<\/time><\/p>\n$/,
    );
  });
});
