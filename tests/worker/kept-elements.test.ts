import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { copyElements } from '../../worker/store/kept-elements.ts';
import { send } from './fixtures/desk.ts';
import { expectRefusal } from './fixtures/refusal.ts';

/** Static files of a deployment: a list of them and what each is. */
function deployment(folder: string, files: Readonly<Record<string, string>>) {
  const list = Object.fromEntries(Object.keys(files).map((name) => [`/w/${folder}/${name}`, 'sha384-…']));
  const asked: string[] = [];
  const ASSETS = {
    fetch: async (address: string) => {
      const { pathname } = new URL(address);
      asked.push(pathname);
      if (pathname === '/integrity.json') return Response.json({ '/dalil-quiz.js': 'sha384-…', ...list });
      const code = files[pathname.split('/').at(-1) ?? ''];
      return code === undefined ? new Response(null, { status: 404 }) : new Response(code);
    },
  };
  return { shelves: { SETS: env.SETS, ASSETS: ASSETS as unknown as Fetcher }, asked };
}

describe('The elements of an earlier deployment', () => {
  it('stay where pages name them, for every page and forever', async () => {
    const { shelves } = deployment('0123456789', { 'dalil-quiz.js': '// one', 'more-ar.js': '// more' });
    await copyElements(shelves);
    const response = await send('/w/0123456789/more-ar.js', { headers: { origin: 'https://news.test' } });
    expect(await response.text()).toBe('// more');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('are copied once, and again where half of them were', async () => {
    const { shelves, asked } = deployment('aaaaaaaaaa', { 'dalil-quiz.js': '// one' });
    await copyElements(shelves);
    await copyElements(shelves);
    expect(asked.filter((path) => path.endsWith('dalil-quiz.js'))).toHaveLength(1);
    const half = deployment('bbbbbbbbbb', { 'dalil-quiz.js': '// two', 'more-ar.js': '// more' });
    await env.SETS.put('element:/w/bbbbbbbbbb/dalil-quiz.js', '// two');
    await copyElements(half.shelves);
    expect(await (await send('/w/bbbbbbbbbb/more-ar.js')).text()).toBe('// more');
  });

  it('are not found where none were kept, and nothing else of the store is handed out', async () => {
    await env.SETS.put('answers:s-x', 'a key');
    for (const path of [
      '/w/ffffffffff/dalil-quiz.js',
      '/w/x/../answers:s-x',
      '/w/0123456789/..%2f..%2fanswers',
      '/w/answers:s-x/a.js',
    ])
      await expectRefusal(await send(path), 404, 'not_found');
  });
});
