// The worksheet on paper, as the browser prints it: on both sizes of paper, in every language, nothing cut off and the key on a page of its own.
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSet, worksheetPage, worksheetParts } from '../../questions/index.ts';
import { filedArticle, goldenArticles } from '../../tools/golden/golden-article.ts';
import { openBrowser, violations } from './gallery-page.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  ({ browser, page } = await openBrowser());
});
afterAll(() => browser.close());

/** CSS pixels between the margins of 15 mm. */
const papers = [
  { format: 'A4', width: Math.round(((210 - 30) / 25.4) * 96) },
  { format: 'Letter', width: Math.round(((216 - 30) / 25.4) * 96) },
] as const;

const articles = [
  ...goldenArticles().filter(({ style }) => style === 'demonstration'),
  filedArticle('saida-caravanserai'),
];
const sheets = articles.flatMap(({ slug, lang, article }) =>
  papers.map((paper) => ({ slug, lang, article, ...paper })),
);

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;

describe('A worksheet on paper', () => {
  it.each(sheets)(
    'fits on $format, with the key on a page of its own: $slug',
    async ({ article, format, width }) => {
      const made = makeSet(article, { id: 's-sheet', seed: 'demo' });
      if (!made.ok) throw new Error(made.failure.reason);
      const pages: number[] = [];
      for (const only of [undefined, ...worksheetParts]) {
        await page.setContent(worksheetPage(made.value, { seed: 'A', article, only }).html);
        await page.emulateMedia({ media: 'print' });
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        pages.push(pagesOf(await page.pdf({ format })));
      }
      const [both, questions = 0, key = 0] = pages;
      expect(Math.min(questions, key)).toBeGreaterThan(0);
      expect(both).toBe(questions + key);
    },
  );

  it.each(articles)('gives axe nothing to find: $slug', async ({ article }) => {
    const made = makeSet(article, { id: 's-sheet', seed: 'demo' });
    if (!made.ok) throw new Error(made.failure.reason);
    await page.emulateMedia({ media: 'screen' });
    await page.goto('about:blank');
    await page.setContent(worksheetPage(made.value, { seed: 'A', article }).html);
    expect(await violations(page)).toEqual([]);
  });
});
