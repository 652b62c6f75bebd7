import { describe, expect, it } from 'vitest';
import { ArticleClaims, type QuestionSet } from '../../questions/index.ts';
import { harbour, newDesk, publish, send, sendJson } from './fixtures/desk.ts';
import { expectNoTrace, expectRefusal } from './fixtures/refusal.ts';

const claims = (article: string, headers: Record<string, string> = {}) =>
  send(`/v1/articles/${article}/claims`, { headers: { 'cf-connecting-ip': '192.0.2.50', ...headers } });
type Desk = Awaited<ReturnType<typeof newDesk>>;
const show = (set: QuestionSet, desk: Desk, showClaims: boolean) =>
  sendJson('POST', `/v1/sets/${set.id}/publish`, { showClaims }, desk.headers);

describe('The claims of an article', () => {
  it('are reached by a published set about it, as a page reaches them', async () => {
    const { desk, article, set } = await publish({ ...harbour, url: 'https://paper.test/claims-by-set' });
    const bySet = (id: string) =>
      send(`/v1/sets/${id}/claims`, {
        headers: { 'cf-connecting-ip': '192.0.2.51', origin: 'https://news.test' },
      });
    await expectRefusal(await bySet(set.id), 404, 'claims_not_shown');
    await show(set, desk, true);
    const response = await bySet(set.id);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await response.text()).toBe(await (await claims(article)).text());
    const draft = await sendJson('POST', `/v1/articles/${article}/sets`, { seed: 'other' }, desk.headers);
    const { id } = (await draft.json()) as { id: string };
    for (const unknown of [id, 's-unknown', article, 'S', 's'.repeat(65)])
      await expectRefusal(await bySet(unknown), 404, 'claims_not_shown');
  });

  it('are shown with their speaker and their place once the publisher says so', async () => {
    const { desk, article, set } = await publish({ ...harbour, url: 'https://paper.test/claims' });
    await expectRefusal(await claims(article), 404, 'claims_not_shown');
    expect((await show(set, desk, true)).status).toBe(200);
    const response = await claims(article);
    expect(response.headers.get('cache-control')).toBe('public, max-age=30');
    const shown = ArticleClaims.parse(await response.json());
    expect(shown).toMatchObject({ article, lang: 'ar', dir: 'rtl', textHash: set.article.textHash });
    expect(shown.claims.length).toBeGreaterThan(4);
    for (const { text, evidence } of shown.claims) {
      expect(harbour.text).toContain(text);
      expect(evidence).toMatchObject({ exact: text, textHash: shown.textHash, source: 'article' });
      expect(harbour.text?.slice(evidence.start, evidence.end)).toBe(text);
    }
    const said = shown.claims.find(({ attribution }) => attribution?.speaker === 'ليلى خوري');
    expect(said?.attribution?.cue).toMatch(/قالت/);
  });

  it('hold nothing of the questions', async () => {
    const { desk, article, set } = await publish({ ...harbour, url: 'https://paper.test/claims-key' });
    await show(set, desk, true);
    const body = await (await claims(article)).text();
    for (const { id, stem, explanation } of set.questions) {
      expect(body).not.toContain(id);
      expect(body).not.toContain(JSON.stringify(stem).slice(1, -1));
      expect(body).not.toContain(JSON.stringify(explanation).slice(1, -1));
    }
    expect(body).not.toContain(set.id);
  });

  it('are hidden again by the same switch, and left as they are without it', async () => {
    const { desk, article, set } = await publish({ ...harbour, url: 'https://paper.test/claims-hidden' });
    await show(set, desk, true);
    await sendJson('POST', `/v1/sets/${set.id}/publish`, {}, desk.headers);
    expect((await claims(article)).status).toBe(200);
    const bare = await send(`/v1/sets/${set.id}/publish`, { method: 'POST', headers: desk.headers });
    expect(bare.status).toBe(200);
    expect((await claims(article)).status).toBe(200);
    await show(set, desk, false);
    await expectRefusal(await claims(article), 404, 'claims_not_shown');
  });

  it('are those of the corrected text after a correction', async () => {
    const url = 'https://paper.test/claims-corrected';
    const { desk, article, set } = await publish({ ...harbour, url });
    await show(set, desk, true);
    const text = (harbour.text ?? '').replace('سامر الحداد', 'كريم الحداد');
    await sendJson('PUT', `/v1/articles/${article}`, { ...harbour, url, text }, desk.headers);
    const body = await (await claims(article)).text();
    expect(body).toContain('كريم الحداد');
    expect(body).not.toContain('سامر الحداد');
  });

  it('are not sent again to who has them', async () => {
    const { desk, article, set } = await publish({ ...harbour, url: 'https://paper.test/claims-etag' });
    await show(set, desk, true);
    const etag = (await claims(article)).headers.get('etag') ?? '';
    const second = await claims(article, { 'if-none-match': etag });
    expect([second.status, await second.text()]).toEqual([304, '']);
  });

  it('may be read by every page, but neither shown nor hidden by one', async () => {
    const { article, set } = await publish({ ...harbour, url: 'https://paper.test/claims-origin' });
    const read = await claims(article, { origin: 'https://news.test' });
    expect(read.headers.get('access-control-allow-origin')).toBe('*');
    const stranger = await newDesk();
    await expectNoTrace({
      what: "showing another's claims",
      ask: () => show(set, stranger, true),
      status: 404,
      code: 'set_not_found',
    });
    await expectNoTrace({
      what: 'a switch that is no switch',
      ask: () => sendJson('POST', `/v1/sets/${set.id}/publish`, { showClaims: 'yes' }, stranger.headers),
      status: 400,
      code: 'invalid_request',
    });
  });

  it.each(['a-unknown', 'x%3Aanswers', 'A'.repeat(80)])('of %s are told as those not shown', async (id) => {
    await expectRefusal(await claims(id), 404, 'claims_not_shown');
  });

  it('need no publisher key, while the rest of articles does', async () => {
    for (const path of ['/v1/articles/a-1', '/v1/articles/a-1/sets', '/v1/articles']) {
      await expectRefusal(await sendJson('POST', path, {}), 401, 'unauthorized');
    }
    const posted = await sendJson('POST', '/v1/articles/a-1/claims', {});
    await expectRefusal(posted, 405, 'method_not_allowed');
  });
});
