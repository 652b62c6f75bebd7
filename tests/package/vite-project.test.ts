import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { demonstrations } from '../../questions/sets/demonstrations.ts';
import { type Reader, startReader } from './fixtures/chromium.ts';
import { demonstrationSet, type Served, serveFolder } from './fixtures/served.ts';
import { viteBuild } from './fixtures/vite-build.ts';

const project = inject('project');
let reader: Reader;
let service: Served;

beforeAll(async () => {
  reader = await startReader();
  service = await serveFolder(project, [demonstrationSet('ar')]);
});
afterAll(async () => {
  await reader.close();
  await service.stop();
});

/** The scripts of a build, as one text. */
function scriptsOf(folder: string): string {
  const assets = join(folder, 'assets');
  return readdirSync(assets)
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(assets, name), 'utf8'))
    .join('\n');
}

describe('A fresh Vite project with the package installed', () => {
  it('asks, answers and shows the receipt on a page with a strict policy for scripts and trusted types', async () => {
    const { text } = demonstrations.ar;
    const built = await viteBuild(project, 'page', {
      'index.html': `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>خبر</title><body>
<article>${text}</article>
<dalil-quiz class="dalil-ink" set="s-ar" src="${service.origin}"><a href="/">رابط</a></dalil-quiz>
<script type="module" src="./main.js"></script></body></html>`,
      'main.js': "import '@dalil/widget/define';\nimport '@dalil/widget/themes.css';\n",
    });
    const site = await serveFolder(built, [], {
      'content-security-policy': `default-src 'none'; script-src 'self'; style-src 'self'; connect-src ${service.origin}; require-trusted-types-for 'script'; trusted-types lit-html`,
    });
    const { page, complaints } = await reader.open(site.origin);
    const quiz = page.locator('dalil-quiz');
    await quiz.locator('input').first().check();
    await quiz.locator('.answer button.main').click();
    await quiz.locator('.verdict h3').waitFor();
    const quote = (await quiz.locator('blockquote .exact').first().innerText()).replace(/^«|»$/g, '');
    expect(text).toContain(quote);
    await expect
      .poll(() => page.evaluate(() => [...(CSS.highlights.get('dalil-evidence') ?? [])].map(String).join('')))
      .toBe(quote);
    expect(await quiz.evaluate((element) => getComputedStyle(element).backgroundColor)).toContain('srgb');
    expect(complaints).toEqual([]);
    await site.stop();
  });

  it('carries what it uses and nothing else', async () => {
    const page = { 'index.html': '<script type="module" src="./main.js"></script>' };
    const scripts = async (name: string, main: string) =>
      scriptsOf(await viteBuild(project, name, { ...page, 'main.js': main }));
    const unused = await scripts('unused', "import { DalilQuiz } from '@dalil/widget';\nconsole.log(1);");
    expect(unused).not.toContain('lit');
    const define = "customElements.define('x-check', DalilCheck);";
    const check = await scripts('check', `import { DalilCheck } from '@dalil/widget';\n${define}`);
    expect([check.includes('check-judged'), check.includes('quiz-finished')]).toEqual([true, false]);
    const quiz = await scripts('quiz', "import '@dalil/widget/dalil-quiz';");
    expect([quiz.includes('check-judged'), quiz.includes('quiz-finished')]).toEqual([false, true]);
  });
});
