import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageScripts } from '../../tools/page-scripts.ts';
import { type Reader, startReader } from './fixtures/chromium.ts';
import { demonstrationSet, type Served, serveFolder } from './fixtures/served.ts';

const folder = mkdtempSync(join(tmpdir(), 'dalil-links-'));
let reader: Reader;
let own: Served;

const link = (origin: string, set: string) =>
  `<p><a class="dalil-quiz" href="${origin}/embed/${set}">Questions (${set})</a></p>`;

beforeAll(async () => {
  const { files } = await pageScripts();
  for (const [path, code] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), code);
  }
  reader = await startReader();
  own = await serveFolder(folder, [demonstrationSet('ar'), demonstrationSet('en')]);
  const body = `${link('', 's-ar')}${link('', 's-en')}${link('https://elsewhere.example', 's-fr')}
<dalil-quiz set="s-en" keep="no">${link('', 's-en')}</dalil-quiz>
<a href="/embed/s-ar">Another link</a> <a class="dalil-quiz" href="/embed/">No set</a>`;
  const page = (script: string) => `<!doctype html><title>News</title>${script}${body}`;
  writeFileSync(join(folder, 'index.html'), page('<script type="module" src="/dalil-links.js"></script>'));
  mkdirSync(join(folder, 'alone'));
  writeFileSync(join(folder, 'alone', 'dalil-links.js'), files.get('dalil-links.js') ?? '');
  writeFileSync(
    join(folder, 'alone.html'),
    page('<script type="module" src="/alone/dalil-links.js"></script>'),
  );
});
afterAll(async () => {
  await reader.close();
  await own.stop();
  rmSync(folder, { recursive: true });
});

describe('A page of plain links with the script for them', () => {
  it('shows a quiz in the place of each that leads to the script’s own service, and of no other', async () => {
    const { page, complaints } = await reader.open(own.origin);
    const quizzes = page.locator('dalil-quiz');
    await expect.poll(() => quizzes.locator('legend').count()).toBe(3);
    const told = await quizzes.evaluateAll((all) =>
      all.map((quiz) => [
        quiz.getAttribute('set'),
        quiz.getAttribute('src'),
        quiz.querySelectorAll('a').length,
      ]),
    );
    expect(told).toEqual([
      ['s-ar', own.origin, 1],
      ['s-en', own.origin, 1],
      ['s-en', null, 1],
    ]);
    expect(await page.locator('dalil-quiz dalil-quiz').count()).toBe(0);
    const links = page.locator('body > a, body > p > a');
    expect(await links.allInnerTexts()).toEqual(['Questions (s-fr)', 'Another link', 'No set']);
    expect(complaints).toEqual([]);
  });

  it('keeps its links where the element can’t be had', async () => {
    const { page } = await reader.open(`${own.origin}/alone.html`);
    expect(await page.locator('p > a.dalil-quiz').allInnerTexts()).toHaveLength(4);
  });
});
