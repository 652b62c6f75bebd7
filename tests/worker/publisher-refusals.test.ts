import { beforeAll, describe, expect, it } from 'vitest';
import { limits, type QuestionSet } from '../../questions/index.ts';
import { harbour, newDesk, publish, sendJson } from './fixtures/desk.ts';
import { expectNoTrace, expectRefusal, type RefusedCase } from './fixtures/refusal.ts';

type Desk = Awaited<ReturnType<typeof newDesk>>;
let set: QuestionSet;
let article: string;
let desk: Desk;
let stranger: Desk;

beforeAll(async () => {
  ({ set, article, desk } = await publish({ ...harbour, url: 'https://paper.test/refusals' }));
  stranger = await newDesk();
});

/** Stored before the state is looked at: the article itself is fine, only no set can be made of it. */
let plain: string;
beforeAll(async () => {
  const text =
    'تطل المدينة القديمة على البحر وتمتد أسواقها بين الأزقة الضيقة، ويقصدها الناس في الصباح والمساء. '.repeat(
      4,
    );
  const created = await sendJson(
    'POST',
    '/v1/articles',
    { ...harbour, url: 'https://paper.test/plain', text },
    desk.headers,
  );
  ({ id: plain } = await created.json<{ id: string }>());
});
function emptyArticle(): Promise<Response> {
  return sendJson('POST', `/v1/articles/${plain}/sets`, {}, desk.headers);
}

const cases: readonly RefusedCase[] = [
  {
    what: 'JSON for a form',
    ask: () => sendJson('POST', `/embed/${set.id}`, {}),
    status: 415,
    code: 'unsupported_media_type',
  },
  { what: 'no key', ask: () => sendJson('POST', '/v1/articles', harbour), status: 401, code: 'unauthorized' },
  {
    what: 'a wrong key',
    ask: () =>
      sendJson('POST', '/v1/articles', harbour, { authorization: 'Bearer wrong-key-wrong-key-wrong' }),
    status: 401,
    code: 'unauthorized',
  },
  {
    what: 'an article twice',
    ask: () =>
      sendJson('POST', '/v1/articles', { ...harbour, url: 'https://paper.test/refusals' }, desk.headers),
    status: 409,
    code: 'article_exists',
  },
  {
    what: 'an empty article',
    ask: () => sendJson('POST', '/v1/articles', { ...harbour, text: ' \n ' }, desk.headers),
    status: 422,
    code: 'empty_text',
  },
  {
    what: 'an article of few words',
    ask: () => sendJson('POST', '/v1/articles', { ...harbour, text: 'وصل الوفد إلى المدينة.' }, desk.headers),
    status: 422,
    code: 'text_too_short',
  },
  {
    what: 'an article one character too long',
    ask: () =>
      sendJson(
        'POST',
        '/v1/articles',
        { ...harbour, text: 'ا'.repeat(limits.articleTextLength + 1) },
        desk.headers,
      ),
    status: 400,
    code: 'invalid_request',
  },
  {
    what: 'an article in another language',
    ask: () =>
      sendJson(
        'POST',
        '/v1/articles',
        {
          ...harbour,
          text: 'Der Hafen wurde gestern im Beisein vieler Gäste eröffnet und die Schiffe kamen an. '.repeat(
            5,
          ),
        },
        desk.headers,
      ),
    status: 422,
    code: 'language_not_handled',
  },
  {
    what: 'bytes for text',
    ask: () => sendJson('POST', '/v1/articles', { ...harbour, text: `${harbour.text}\u0000` }, desk.headers),
    status: 422,
    code: 'not_text',
  },
  {
    what: 'a date that is none',
    ask: () => sendJson('POST', '/v1/articles', { ...harbour, publishedAt: '2026-02-30' }, desk.headers),
    status: 422,
    code: 'bad_date',
  },
  {
    what: 'a time zone that is none',
    ask: () => sendJson('POST', '/v1/articles', { ...harbour, timeZone: 'Mars/Olympus' }, desk.headers),
    status: 422,
    code: 'bad_time_zone',
  },
  {
    what: 'text and HTML at once',
    ask: () => sendJson('POST', '/v1/articles', { ...harbour, html: '<p>x</p>' }, desk.headers),
    status: 400,
    code: 'invalid_request',
  },
  {
    what: 'HTML without an article',
    ask: () => sendJson('POST', '/v1/articles', { publishedAt: '2026-01-01', html: '<p></p>' }, desk.headers),
    status: 422,
    code: 'no_article_in_html',
  },
  { what: 'an article without anything to ask', ask: emptyArticle, status: 422, code: 'too_few_questions' },
  {
    what: 'a correction of nothing',
    ask: () => sendJson('PUT', '/v1/articles/a-unknown', harbour, desk.headers),
    status: 404,
    code: 'article_not_found',
  },
  {
    what: "a correction of another's article",
    ask: () => sendJson('PUT', `/v1/articles/${article}`, harbour, stranger.headers),
    status: 404,
    code: 'article_not_found',
  },
  {
    what: 'a correction under another address',
    ask: () => sendJson('PUT', `/v1/articles/${article}`, harbour, desk.headers),
    status: 400,
    code: 'invalid_request',
  },
  {
    what: "a set of another's article",
    ask: () => sendJson('POST', `/v1/articles/${article}/sets`, {}, stranger.headers),
    status: 404,
    code: 'article_not_found',
  },
  {
    what: "publishing another's set",
    ask: () => sendJson('POST', `/v1/sets/${set.id}/publish`, {}, stranger.headers),
    status: 404,
    code: 'set_not_found',
  },
  {
    what: 'a set of thirteen questions',
    ask: () => sendJson('POST', `/v1/articles/${article}/sets`, { most: 13 }, desk.headers),
    status: 400,
    code: 'invalid_request',
  },
];

/** The harbour with one source at `url`. */
const sourceAt = (url: string) => ({
  ...harbour,
  url: 'https://paper.test/sources',
  sources: [{ title: 'محضر', text: 'نصّ الوثيقة المرفقة.', url }],
});
const longAddress = (length: number) => 'https://paper.test/'.padEnd(length, 'x');

describe('The address of a source', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://paper.test/x',
    '/minutes',
    'paper.test/minutes',
  ])('is one of the web or refused in words: %s', async (url) => {
    const response = await sendJson('POST', '/v1/articles', sourceAt(url), desk.headers);
    const { errors } = await expectRefusal(response, 400, 'invalid_request');
    expect(errors).toEqual([
      { field: 'sources.0.url', message: 'An absolute http or https address is needed.' },
    ]);
  });

  it('may be as long as the address of an article and no longer', async () => {
    const post = (url: string) => sendJson('POST', '/v1/articles', sourceAt(url), desk.headers);
    await expectRefusal(await post(longAddress(limits.urlLength + 1)), 400, 'invalid_request');
    expect((await post(longAddress(limits.urlLength))).status).toBe(201);
  });
});

describe('A refused request of a publisher', () => {
  it.each(cases)('gets its documented answer and leaves no trace: $what', expectNoTrace);
});
