import { beforeAll, describe, expect, it } from 'vitest';
import type { QuestionSet } from '../../questions/index.ts';
import { OEmbed } from '../../worker/api/oembed.ts';
import { harbour, publish, send } from './fixtures/desk.ts';
import { expectNoTrace, expectRefusal, type RefusedCase } from './fixtures/refusal.ts';

const pageUrl = 'https://paper.test/oembed/';
let set: QuestionSet;
beforeAll(async () => {
  ({ set } = await publish({ ...harbour, url: pageUrl }));
});

const ask = (url: string, more = '') => send(`/oembed?url=${encodeURIComponent(url)}${more}`);
const embed = () => `https://dalil.test/embed/${set.id}`;

describe('oEmbed', () => {
  it('answers the address of a quiz with the page in a sandboxed frame', async () => {
    const title = 'أسئلة من مقال «مرفأ جديد على الساحل»';
    const response = await ask(embed());
    expect(OEmbed.parse(await response.json())).toEqual({
      version: '1.0',
      type: 'rich',
      title,
      author_name: 'صحيفة الاختبار',
      provider_name: 'Dalil',
      provider_url: 'https://dalil.test',
      cache_age: 86_400,
      html: `<iframe src="${embed()}" title="${title}" width="640" height="480" frameborder="0" loading="lazy" sandbox="allow-scripts allow-forms allow-popups"></iframe>`,
      width: 640,
      height: 480,
    });
  });

  it('knows a quiz by its own address and by that of the page it is published for', async () => {
    const whole = await (await ask(embed())).text();
    for (const url of [`${embed()}/`, `${embed()}?at=2`, `${embed()}#x`, pageUrl, `${pageUrl}?utm_source=x`])
      expect(await (await ask(url)).text(), url).toBe(whole);
    expect(await (await ask(embed(), '&format=json')).text()).toBe(whole);
  });

  it.each([
    ['&maxwidth=320', 320, 480],
    ['&maxheight=100', 640, 100],
    ['&maxwidth=640&maxheight=480', 640, 480],
    ['&maxwidth=641&maxheight=481', 640, 480],
    ['&maxwidth=639&maxheight=479', 639, 479],
    ['&maxwidth=1&maxheight=99999', 1, 480],
  ])('takes no more room than it is given: %s', async (more, width, height) => {
    const answer = OEmbed.parse(await (await ask(embed(), more)).json());
    expect([answer.width, answer.height]).toEqual([width, height]);
    expect(answer.html).toContain(` width="${width}" height="${height}" `);
  });

  it('is open to every page, kept for half a minute and sent once', async () => {
    const path = `/oembed?url=${embed()}`;
    const response = await send(path, { headers: { origin: 'https://news.test' } });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('cache-control')).toBe('public, max-age=30');
    const headers = { 'if-none-match': response.headers.get('etag') ?? '' };
    expect((await send(path, { headers })).status).toBe(304);
  });

  it('puts no markup of a title into the frame', async () => {
    const title = '"><script>alert(1)</script>';
    const { set: hostile } = await publish({ ...harbour, url: 'https://paper.test/oembed-markup', title });
    const { html } = OEmbed.parse(await (await ask(`https://dalil.test/embed/${hostile.id}`)).json());
    expect(html).not.toContain('<script');
    expect(html.match(/</g)).toHaveLength(2);
  });

  it('tells that an article was retracted', async () => {
    const { set: gone, article, desk } = await publish({ ...harbour, url: 'https://paper.test/o-gone' });
    await send(`/v1/articles/${article}`, { method: 'DELETE', headers: desk.headers });
    await expectRefusal(await ask(`https://dalil.test/embed/${gone.id}`), 410, 'retracted');
    await expectRefusal(await ask('https://paper.test/o-gone'), 410, 'retracted');
  });

  const cases: readonly RefusedCase[] = [
    { what: 'XML', ask: () => ask(embed(), '&format=xml'), status: 501, code: 'format_not_offered' },
    { what: 'no address', ask: () => send('/oembed'), status: 400, code: 'invalid_request' },
    { what: 'a relative one', ask: () => ask('/embed/x'), status: 400, code: 'invalid_request' },
    { what: 'a script', ask: () => ask('javascript:alert(1)'), status: 400, code: 'invalid_request' },
    {
      what: 'an unknown quiz',
      ask: () => ask('https://dalil.test/embed/s-unknown'),
      status: 404,
      code: 'set_not_found',
    },
    {
      what: 'the quiz of another service',
      ask: () => ask(`https://other.test/embed/${set.id}`),
      status: 404,
      code: 'set_not_found',
    },
    {
      what: 'a KV name for a quiz',
      ask: () => ask(`https://dalil.test/embed/answers:${set.id}`),
      status: 404,
      code: 'set_not_found',
    },
    ...['0', '-1', '1.5', 'wide', '100000', ''].flatMap((size): RefusedCase[] =>
      ['maxwidth', 'maxheight'].map((field) => ({
        what: `${field} ${size}`,
        ask: () => ask(embed(), `&${field}=${size}`),
        status: 400,
        code: 'invalid_request',
      })),
    ),
  ];
  it.each(cases)('refuses and leaves no trace: $what', expectNoTrace);

  it('reads an address of 2000 characters and none longer', async () => {
    const long = (length: number) => 'https://paper.test/'.padEnd(length, 'x');
    await expectRefusal(await ask(long(2_000)), 404, 'set_not_found');
    await expectRefusal(await ask(long(2_001)), 400, 'invalid_request');
  });
});
