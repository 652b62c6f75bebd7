import { describe, expect, it } from 'vitest';
import { calls } from '../../worker/api/calls.ts';
import { app } from '../../worker/app.ts';
import { problems } from '../../worker/problem.ts';
import { send } from './fixtures/desk.ts';
import { expectRefusal } from './fixtures/refusal.ts';

const doors = {
  public: 'Open to all.',
  reader: 'Open to all, or with a program key.',
  publisher: 'Publisher key.',
} as const;

describe('The page of the API', () => {
  it('has every call with its words, its door, its body, its answer and its refusals', async () => {
    const page = await (await send('/docs')).text();
    const text = page.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
    for (const { method, path, who, summary, detail, query = [], body, answer, problems: codes } of calls) {
      const fields = query.length === 0 ? '' : `?${query.map(({ name }) => `${name}=`).join('&')}`;
      const from = text.indexOf(`<code>${method} ${path}${fields}</code>`);
      expect(from, `${method} ${path}`).toBeGreaterThan(0);
      const section = text.slice(from, text.indexOf('</section>', from));
      expect(section).toContain(`${summary}. ${detail}`);
      expect(section).toContain(`>${doors[who]} `);
      expect(section).toContain(
        `Answers ${answer.status}${answer.name === undefined ? '' : ` <code>${answer.name}</code>`}.`,
      );
      if (body !== undefined) expect(section).toContain(`Body: <code>${body.name}</code>.`);
      const named = [...section.matchAll(/href="#(\w+)"/g)].map(([, code]) => code);
      expect(named.sort()).toEqual([...codes].sort());
    }
    for (const code of Object.keys(problems)) expect(page).toContain(`<tr id="${code}">`);
  });
});

describe('The list of calls', () => {
  it('has every route of the service, and no other', () => {
    // What only lets requests through answers to every method, or to those of other origins beforehand.
    const routes = app.routes
      .filter(({ method }) => method !== 'ALL' && method !== 'OPTIONS')
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
    // Two calls share one route, and one file is served by none.
    const listed = calls
      .map(({ method, path }) => `${method} ${path.replace(/^\/e\/.*/, '/e/{file}')}`)
      .filter((call) => call !== 'GET /openapi.json');
    expect([...new Set(routes)].sort()).toEqual([...new Set(listed)].sort());
  });
});

describe('Another method than an address takes', () => {
  it.each([
    ['PUT', '/v1/sets/x', 'GET'],
    ['POST', '/v1/sets/x/corrections', 'GET'],
    ['DELETE', '/v1/check', 'POST'],
    ['GET', '/v1/challenges', 'POST'],
    ['DELETE', '/embed/x', 'GET, POST'],
    ['POST', '/oembed', 'GET'],
    ['POST', '/e/x.js', 'GET'],
    ['POST', '/docs', 'GET'],
  ])('is told which: %s %s', async (method, path, allowed) => {
    const response = await send(path, { method });
    await expectRefusal(response, 405, 'method_not_allowed');
    expect(response.headers.get('allow')).toBe(allowed);
  });
});
