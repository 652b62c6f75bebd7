// The bundle reads pages with stand-ins for parts of the DOM; what it finds must be what the libraries themselves find.
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { workerBundle } from '../../tools/worker-bundle.ts';
import { extractArticle } from '../../worker/extract/article-text.ts';

const paragraphs = [
  'The night ferry between Port Tarrow and the island of Harlan left the quay on Monday with 212 passengers on board.',
  'The crossing had been closed for more than four decades, and some of those at the rail had last made it as children.',
  'The council bought the ship from a yard in Bergen, and workers in Norway completed the hull, &eacute;lan and all.',
];

const page = `<!doctype html><html><head><title>The ferry sails again</title><style>p { color: red }</style></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<article><h1>The ferry sails again</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}
<blockquote><p>“We are <em>selling</em> a way to get to hospital in winter,” said the director of the line.</p></blockquote>
<table><tr><td>Tickets</td><td>12 pounds</td></tr></table><script>let x = '<p>no</p>';</script></article>
<footer><p>All rights reserved.</p></footer></body></html>`;

describe('The bundled reader of pages', () => {
  it('finds the paragraphs that the libraries find', async () => {
    const { outputFiles } = await build({
      ...workerBundle,
      entryPoints: [join(import.meta.dirname, '..', '..', 'worker', 'extract', 'article-text.ts')],
      write: false,
    });
    const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
    const bundled: { extractArticle: typeof extractArticle } = await import(
      /* @vite-ignore */ `data:text/javascript;base64,${code}`
    );
    const found = await bundled.extractArticle(page);
    expect(found?.text).toContain('in winter');
    expect(found).toEqual(await extractArticle(page));
  });
});
