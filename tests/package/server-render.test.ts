import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Reader, startReader } from './fixtures/chromium.ts';
import { demonstrationSet, type Served, serveFolder } from './fixtures/served.ts';
import { viteBuild } from './fixtures/vite-build.ts';

const project = inject('project');
let reader: Reader;
let service: Served;

beforeAll(async () => {
  reader = await startReader();
  service = await serveFolder(project, [demonstrationSet('en')]);
});
afterAll(async () => {
  await reader.close();
  await service.stop();
});

/** What a script of the project prints in Node. */
function printed(script: string, ...flags: readonly string[]): string {
  const file = join(project, 'rendered.mjs');
  writeFileSync(file, script);
  return execFileSync(process.execPath, [...flags, file], { cwd: project, encoding: 'utf8' });
}

describe('A server that renders a page with the package', () => {
  it('loads every module of it in Node, and defines nothing where a runtime has no elements', () => {
    const every = ['', '/define', '/dalil-quiz', '/dalil-check', '/react', '/vue', '/svelte'];
    const loaded = `for (const path of ${JSON.stringify(every)}) await import('@dalil/widget' + path);`;
    expect(printed(`${loaded}\nprocess.stdout.write('all');`)).toBe('all');
    const edge = "await import('@dalil/widget/define'); process.stdout.write(typeof customElements);";
    expect(printed(edge, '--conditions=workerd')).toBe('undefined');
  });

  it('sends the tag with its link, which React takes over in the browser', async () => {
    const app = `import { createElement } from 'react';
import { DalilQuiz } from '@dalil/widget/react';
export const app = () => createElement('main', null, createElement(DalilQuiz, { set: 's-en', src: '${service.origin}', className: 'late',
  onQuizLoaded: ({ detail }) => { document.title = 'loaded ' + detail.questions; } },
  createElement('a', { href: '/quiz' }, 'Questions on this article')));\n`;
    mkdirSync(join(project, 'next'), { recursive: true });
    writeFileSync(join(project, 'next', 'app.js'), app);
    const html = printed(
      "import { renderToString } from 'react-dom/server';\nimport { app } from './next/app.js';\nprocess.stdout.write(renderToString(app()));",
    );
    expect(html).toBe(
      `<main><dalil-quiz set="s-en" src="${service.origin}" class="late"><a href="/quiz">Questions on this article</a></dalil-quiz></main>`,
    );
    const built = await viteBuild(project, 'next', {
      'index.html': `<!doctype html><html lang="en"><title>News</title><body><div id="root">${html}</div><script type="module" src="./client.js"></script></body></html>`,
      'client.js':
        "import { hydrateRoot } from 'react-dom/client';\nimport { app } from './app.js';\nhydrateRoot(document.getElementById('root'), app(), { onRecoverableError: (error) => console.error(String(error)) });",
    });
    const site = await serveFolder(built, []);
    const bare = await reader.open(site.origin, { javaScriptEnabled: false });
    expect(await bare.page.locator('dalil-quiz').innerText()).toBe('Questions on this article');
    const { page, complaints } = await reader.open(site.origin);
    await page.locator('dalil-quiz legend').waitFor();
    await expect.poll(() => page.title()).toMatch(/^loaded [1-9]/);
    expect(await page.locator('dalil-quiz > a').count()).toBe(1);
    expect(complaints).toEqual([]);
    await site.stop();
  });
});
