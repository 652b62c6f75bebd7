import { describe, expect, it } from 'vitest';
import { check, harbour, newDesk, publish, send, sendJson } from './fixtures/desk.ts';

const origin = { origin: 'https://news.test' };

describe('A page of another origin', () => {
  it('may read sets and check answers, refusals included', async () => {
    const { set } = await publish({ ...harbour, url: 'https://paper.test/origins' });
    const paths = [`/v1/sets/${set.id}`, '/v1/sets/s-unknown', '/v1/sets?url=https://paper.test/origins'];
    for (const path of paths) {
      const response = await send(path, { headers: origin });
      expect(response.headers.get('access-control-allow-origin'), path).toBe('*');
    }
    const preflight = await send('/v1/check', {
      method: 'OPTIONS',
      headers: {
        ...origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toContain('content-type');
    const refused = await check({ set: 's-unknown', question: 'q', answer: { kind: 'choice', option: 'a' } });
    expect(refused.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('may not publish', async () => {
    const desk = await newDesk();
    const response = await sendJson(
      'POST',
      '/v1/articles',
      { ...harbour, url: 'https://paper.test/other' },
      { ...desk.headers, ...origin },
    );
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('gets no markup of an article, only its text', async () => {
    const title = '<script>alert(1)</script>"><img src=x onerror=alert(1)>';
    const { set } = await publish({ ...harbour, url: 'https://paper.test/markup', title });
    const page = await (await send(`/embed/${set.id}`)).text();
    expect(page).not.toContain('<script>alert');
    expect(page).not.toContain('<img');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('may frame the quiz and nothing else', async () => {
    const { set } = await publish({ ...harbour, url: 'https://paper.test/frames' });
    expect((await send(`/embed/${set.id}`)).headers.get('content-security-policy')).toContain(
      'frame-ancestors *',
    );
    expect((await send('/docs')).headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });
});
