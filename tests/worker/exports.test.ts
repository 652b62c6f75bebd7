import { beforeAll, describe, expect, it } from 'vitest';
import { exportFormatIds, exportSet, type QuestionSet } from '../../questions/index.ts';
import { harbour, newDesk, publish, send, sendJson } from './fixtures/desk.ts';
import { expectNoTrace, expectRefusal } from './fixtures/refusal.ts';

type Published = Awaited<ReturnType<typeof publish>>;
let published: Published;

const file = (set: string, format: string, headers: Record<string, string> = published.desk.headers) =>
  send(`/v1/sets/${set}/exports/${format}`, { headers });
const worksheet = (set: string, query = '', headers: Record<string, string> = published.desk.headers) =>
  send(`/v1/sets/${set}/worksheet${query}`, { headers });
const publishWith = ({ set, desk }: Published, switches: object) =>
  sendJson('POST', `/v1/sets/${set.id}/publish`, switches, desk.headers);
const sentence = 'وموّلت فرنسا المشروع عام 2021 بعد مفاوضات طويلة.';

beforeAll(async () => {
  published = await publish({ ...harbour, url: 'https://paper.test/exports' });
});

describe('A set as a file', () => {
  it.each(exportFormatIds)('is given to its desk as %s, to be kept and not to be cached', async (format) => {
    const response = await file(published.set.id, format);
    expect(response.status).toBe(200);
    const written = exportSet(published.set, format);
    expect(response.headers.get('content-type')).toBe(`${written.mediaType}; charset=utf-8`);
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${written.fileName}"`);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)).toBe(
      'text' in written ? written.text : '',
    );
  });

  it('is given as a draft too', async () => {
    const { desk, article } = published;
    const made = await sendJson('POST', `/v1/articles/${article}/sets`, { seed: 'draft' }, desk.headers);
    const { id } = await made.json<QuestionSet>();
    expect((await file(id, 'csv')).status).toBe(200);
    expect((await worksheet(id)).status).toBe(200);
  });

  it('says in its headers what it could not carry', async () => {
    const url = 'https://paper.test/exports-withdrawn';
    const other = await publish({ ...harbour, url });
    const lost = other.set.questions.find(({ evidence }) => evidence.some(({ exact }) => exact === sentence));
    const text = harbour.text?.replace('2021', '2020');
    await sendJson('PUT', `/v1/articles/${other.article}`, { ...harbour, url, text }, other.desk.headers);
    const response = await file(other.set.id, 'gift', other.desk.headers);
    expect(lost).toBeDefined();
    expect(response.headers.get('dalil-left')).toBe(`"${lost?.id}";reason=withdrawn`);
    expect(await response.text()).not.toContain(lost?.id);
  });

  it('is for nobody but its desk', async () => {
    const other = await newDesk();
    for (const path of [
      `/v1/sets/${published.set.id}/exports/gift`,
      `/v1/sets/${published.set.id}/worksheet`,
    ]) {
      await expectNoTrace({ what: 'no key', ask: () => send(path), status: 401, code: 'unauthorized' });
      await expectNoTrace({
        what: 'another desk',
        ask: () => send(path, { headers: other.headers }),
        status: 404,
        code: 'set_not_found',
      });
      const read = await send(path, { headers: { ...published.desk.headers, origin: 'https://news.test' } });
      expect(read.headers.get('access-control-allow-origin')).toBeNull();
    }
    await expectRefusal(await file('s-unknown', 'gift'), 404, 'set_not_found');
    await expectRefusal(await worksheet('s-unknown'), 404, 'set_not_found');
  });

  it('is offered in the formats that it names', async () => {
    for (const format of ['qti', 'GIFT', 'constructor', '__proto__']) {
      const { detail } = await expectRefusal(await file(published.set.id, format), 501, 'format_not_offered');
      expect(detail).toContain('gift, moodle-xml, csv, markdown, anki');
    }
  });

  it('is gone with its article', async () => {
    const other = await publish({ ...harbour, url: 'https://paper.test/exports-retracted' });
    await send(`/v1/articles/${other.article}`, { method: 'DELETE', headers: other.desk.headers });
    await expectRefusal(await file(other.set.id, 'gift', other.desk.headers), 410, 'retracted');
    await expectRefusal(await worksheet(other.set.id, '', other.desk.headers), 410, 'retracted');
  });
});

describe('A worksheet', () => {
  it('has the text of the article once its publisher says so, and its address before', async () => {
    const other = await publish({ ...harbour, url: 'https://paper.test/worksheet' });
    const page = async () => (await worksheet(other.set.id, '', other.desk.headers)).text();
    const begins = await page();
    expect(begins).not.toContain('class="article"><p');
    expect(begins).toContain('https://paper.test/worksheet');
    await publishWith(other, { printText: true });
    expect(await page()).toContain('<section class="article">');
    await publishWith(other, {});
    await publishWith(other, { showClaims: true });
    expect(await page()).toContain('<section class="article">');
    await publishWith(other, { printText: false });
    expect(await page()).toBe(begins);
  });

  it('prints the version that its questions stand on', async () => {
    const url = 'https://paper.test/worksheet-corrected';
    const other = await publish({ ...harbour, url });
    await publishWith(other, { printText: true });
    const text = `${harbour.text}\n\nوغادر الضيوف المدينة مساء.`;
    await sendJson('PUT', `/v1/articles/${other.article}`, { ...harbour, url, text }, other.desk.headers);
    expect(await (await worksheet(other.set.id, '', other.desk.headers)).text()).toContain(
      'وغادر الضيوف المدينة مساء.',
    );
  });

  it('is a page that loads and runs nothing', async () => {
    const response = await worksheet(published.set.id, '?seed=A');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; base-uri 'none'/);
    const [, style = ''] = /<style>([^<]*)<\/style>/.exec(await response.text()) ?? [];
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
    expect(policy).toContain(btoa(String.fromCharCode(...new Uint8Array(digest))));
  });

  it('takes a seed of one to sixty-four characters that can be seen, and a part', async () => {
    const of = (seed: string) => worksheet(published.set.id, `?seed=${encodeURIComponent(seed)}`);
    expect((await of('ن'.repeat(64))).status).toBe(200);
    expect(await (await of('A')).text()).not.toBe(await (await of('B')).text());
    const part = async (only: string) => (await worksheet(published.set.id, `?only=${only}`)).text();
    expect(await part('questions')).not.toContain('class="key"');
    expect(await part('key')).not.toContain('class="question');
    await expectRefusal(await worksheet(published.set.id, '?only=answers'), 400, 'invalid_request');
    for (const seed of ['', 'x'.repeat(65), 'a\u202eb', 'a\nb'])
      await expectRefusal(await of(seed), 400, 'invalid_request');
  });
});
