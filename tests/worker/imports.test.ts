import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  exportSet,
  ImportReport,
  importFormatIds,
  importLimits,
  type PublicSet,
  type QuestionSet,
} from '../../questions/index.ts';
import { rightAnswer } from '../fixtures/answers.ts';
import { check, harbour, newDesk, publish, send, sendJson } from './fixtures/desk.ts';
import { expectNoTrace, expectRefusal } from './fixtures/refusal.ts';

type Published = Awaited<ReturnType<typeof publish>>;
let published: Published;

const bring = (
  article: string,
  format: string,
  body: BodyInit,
  headers: Record<string, string> = published.desk.headers,
) => send(`/v1/articles/${article}/imports?format=${format}`, { method: 'POST', body, headers });
const reportOf = async (response: Response) => ImportReport.parse(await response.json());
const quoted = 'هل موّلت فرنسا المشروع؟ {TRUE####«وموّلت فرنسا المشروع عام 2021 بعد مفاوضات طويلة.»}';
const unquoted = 'هل كان الطقس جميلاً؟ {TRUE}';

beforeAll(async () => {
  published = await publish({ ...harbour, url: 'https://paper.test/imports' });
});

describe('A file of questions', () => {
  it.each(importFormatIds)(
    'becomes the same set again from %s, under an id of its own, as a draft',
    async (format) => {
      const { set, article, desk } = published;
      const file = exportSet(set, format);
      const response = await bring(article, format, 'text' in file ? file.text : '');
      expect(response.status).toBe(201);
      expect(response.headers.get('cache-control')).toBe('no-store');
      const { set: made, items, faults } = await reportOf(response);
      const back = made as unknown as QuestionSet;
      expect([faults, items.filter(({ missing }) => missing !== undefined)]).toEqual([[], []]);
      expect(
        back.questions.map(({ id, kind, stem, canonicalAnswer }) => ({ id, kind, stem, canonicalAnswer })),
      ).toEqual(
        set.questions.map(({ id, kind, stem, canonicalAnswer }) => ({ id, kind, stem, canonicalAnswer })),
      );
      expect(back.id).not.toBe(set.id);
      await expectRefusal(await send(`/v1/sets/${back.id}`), 404, 'set_not_found');
      await sendJson('POST', `/v1/sets/${back.id}/publish`, {}, desk.headers);
      const shown = await (await send(`/v1/sets/${back.id}`)).json<PublicSet>();
      expect(shown.questions).toHaveLength(set.questions.length);
      const [question] = back.questions;
      const verdict = await (
        await check({ set: back.id, question: question?.id, answer: question && rightAnswer(question) })
      ).json<{ outcome: string; evidence: { exact: string }[] }>();
      expect(verdict.outcome).toBe('correct');
      expect(harbour.text).toContain(verdict.evidence[0]?.exact);
    },
  );

  it('is told item by item what has a receipt; what has none is not kept', async () => {
    const { set, items } = await reportOf(await bring(published.article, 'gift', `${quoted}\n\n${unquoted}`));
    expect(items.map(({ line, receipt, missing }) => [line, receipt?.[0]?.exact, missing?.reason])).toEqual([
      [1, 'وموّلت فرنسا المشروع عام 2021 بعد مفاوضات طويلة.', undefined],
      [3, undefined, 'no_quote'],
    ]);
    const { results } = await env.DB.prepare('SELECT body FROM set_versions WHERE set_id = ?')
      .bind(set?.id)
      .all();
    expect(JSON.stringify(results)).not.toContain('الطقس');
    expect((set as unknown as QuestionSet).questions).toHaveLength(1);
  });

  it('without any receipt makes no set', async () => {
    const before = await env.DB.prepare('SELECT COUNT(*) AS sets FROM sets').first();
    const response = await bring(published.article, 'gift', unquoted);
    expect(response.status).toBe(200);
    expect((await reportOf(response)).set).toBeUndefined();
    expect(await env.DB.prepare('SELECT COUNT(*) AS sets FROM sets').first()).toEqual(before);
  });

  it('tells its faults by line and reads the rest', async () => {
    const { items, faults } = await reportOf(
      await bring(published.article, 'gift', `هل؟ {صح}\n\n${quoted}\n\nWhich? {~a ~b}`),
    );
    expect(items).toHaveLength(1);
    expect(faults.map(({ line, reason }) => [line, reason])).toEqual([
      [1, 'bare_true_false'],
      [5, 'no_right_option'],
    ]);
  });

  it('sent again is the same set, and about a corrected text another one', async () => {
    const url = 'https://paper.test/imports-again';
    const other = await publish({ ...harbour, url });
    const again = () => bring(other.article, 'gift', quoted, other.desk.headers);
    const first = await reportOf(await again());
    const second = await again();
    expect(second.status).toBe(200);
    expect((await reportOf(second)).set).toEqual(first.set);
    const text = `${harbour.text}\n\nوغادر الضيوف المدينة مساء.`;
    await sendJson('PUT', `/v1/articles/${other.article}`, { ...harbour, url, text }, other.desk.headers);
    const third = await again();
    expect(third.status).toBe(201);
    expect((await reportOf(third)).set?.id).not.toBe(first.set?.id);
  });

  it('is imported once for one idempotency key', async () => {
    const headers = { ...published.desk.headers, 'idempotency-key': '"an-import"' };
    const body =
      'هل زارت ليلى خوري الموقع؟ {TRUE####«وزارت المهندسة ليلى خوري الموقع في 12 أيلول/سبتمبر 2024.»}';
    const first = await bring(published.article, 'gift', body, headers);
    const again = await bring(published.article, 'gift', body, headers);
    expect([first.status, again.status, again.headers.get('idempotency-replayed')]).toEqual([
      201,
      201,
      'true',
    ]);
    expect(await again.text()).toBe(await first.text());
  });

  it('is noted among the acts of its desk', async () => {
    const { results } = await env.DB.prepare("SELECT subject FROM audit WHERE action = 'set.import'").all();
    expect(results.length).toBeGreaterThan(0);
  });
});

describe('An import is refused', () => {
  const huge = () => 'x'.repeat(10_000_000);
  const cases: readonly (readonly [
    what: string,
    ask: () => Promise<Response>,
    status: number,
    code: string,
  ])[] = [
    ['without a key', () => bring(published.article, 'gift', quoted, {}), 401, 'unauthorized'],
    ['about an unknown article', () => bring('a-unknown', 'gift', quoted), 404, 'article_not_found'],
    [
      'in a format that is not read',
      () => bring(published.article, 'anki', quoted),
      501,
      'format_not_offered',
    ],
    [
      'without a format',
      () =>
        send(`/v1/articles/${published.article}/imports`, {
          method: 'POST',
          body: quoted,
          headers: published.desk.headers,
        }),
      501,
      'format_not_offered',
    ],
    ['at ten megabytes', () => bring(published.article, 'gift', huge()), 413, 'body_too_large'],
    [
      'at one byte too many',
      () => bring(published.article, 'gift', 'x'.repeat(importLimits.fileBytes + 1)),
      413,
      'body_too_large',
    ],
    ['empty', () => bring(published.article, 'gift', ''), 422, 'nothing_imported'],
    [
      'in another encoding',
      () => bring(published.article, 'csv', new Uint8Array([0xc7, 0xe1, 0xf3])),
      422,
      'nothing_imported',
    ],
    [
      'as an entity bomb',
      () => bring(published.article, 'moodle-xml', '<!DOCTYPE q [<!ENTITY a "b">]><quiz>&a;</quiz>'),
      422,
      'nothing_imported',
    ],
    [
      'nested a hundred thousand deep',
      () => bring(published.article, 'moodle-xml', '<a>'.repeat(100_000)),
      422,
      'nothing_imported',
    ],
  ];
  it.each(cases)('%s', async (what, ask, status, code) => {
    await expectNoTrace({ what, ask, status, code });
  });

  it('about the article of another desk', async () => {
    const other = await newDesk();
    await expectRefusal(
      await bring(published.article, 'gift', quoted, other.headers),
      404,
      'article_not_found',
    );
  });

  it('about a retracted article', async () => {
    const other = await publish({ ...harbour, url: 'https://paper.test/imports-retracted' });
    await send(`/v1/articles/${other.article}`, { method: 'DELETE', headers: other.desk.headers });
    await expectRefusal(await bring(other.article, 'gift', quoted, other.desk.headers), 410, 'retracted');
  });

  it('with the faults it found, by line', async () => {
    const { errors } = await expectRefusal(
      await bring(published.article, 'gift', 'Which? {~a ~b}\n\nIs it? {true}'),
      422,
      'nothing_imported',
    );
    expect(errors?.map(({ field }) => field)).toEqual(['line 1', 'line 3']);
  });
});
