import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../tools/chromium.ts';
import { desktop, phone } from './gallery-page.ts';
import { classReport, openReport } from './report-page.ts';

let browser: Browser;
beforeAll(async () => {
  const { executablePath, args, env } = await findBrowser();
  browser = await chromium.launch({ executablePath, args, env });
});
afterAll(() => browser.close());

/** Where pictures go, for who wants to look at them: REPORT_PICTURES=folder vitest run tests/e2e/room-report.test.ts */
const folder = process.env.REPORT_PICTURES;
function keep(name: string, bytes: Uint8Array): void {
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), bytes);
}

const pagesOf = (pdf: Uint8Array) =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g)?.length ?? 0;

describe('The report of a class of 28', () => {
  it.each(['ar', 'en', 'fr'] as const)(
    'fits a phone and a desk, light and dark, under a strict policy (%s)',
    async (lang) => {
      const report = classReport(lang);
      for (const [device, viewport] of Object.entries({ phone, desktop })) {
        for (const colorScheme of ['light', 'dark'] as const) {
          const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
          const refused: string[] = [];
          const page = await openReport(context, report, lang, refused);
          keep(`${lang}-${device}-${colorScheme}.png`, await page.screenshot({ fullPage: true }));
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect([device, over]).toEqual([device, 0]);
          expect(refused).toEqual([]);
          await context.close();
        }
      }
    },
  );

  it.each(['ar', 'en'] as const)(
    'is printed on A4 and on Letter, without what can only be pressed (%s)',
    async (lang) => {
      const context = await browser.newContext({ viewport: desktop });
      const page = await openReport(context, classReport(lang), lang, []);
      for (const format of ['A4', 'Letter'] as const) {
        const pdf = await page.pdf({ format, preferCSSPageSize: false });
        keep(`${lang}-${format}.pdf`, pdf);
        expect(pagesOf(pdf)).toBeGreaterThan(2);
        expect(pagesOf(pdf)).toBeLessThan(9);
      }
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('dalil-room-report .files').isVisible()).toBe(false);
      expect(await page.locator('dalil-room-report details').first().isVisible()).toBe(false);
      expect(await page.locator('dalil-room-report figure svg').first().isVisible()).toBe(true);
      await context.close();
    },
  );

  it('shows its bars in forced colours', async () => {
    const context = await browser.newContext({ viewport: desktop, forcedColors: 'active' });
    const page = await openReport(context, classReport('ar'), 'ar', []);
    const bar = (selector: string) =>
      page
        .locator(`dalil-room-report ${selector}`)
        .first()
        .evaluate((drawn) => {
          const { fill, stroke } = getComputedStyle(drawn);
          return { fill, stroke, ground: getComputedStyle(document.body).backgroundColor };
        });
    for (const selector of ['svg .fill', 'svg .right', 'svg .hatch-line']) {
      const { fill, ground } = await bar(selector);
      expect(fill).not.toBe(ground);
    }
    for (const selector of ['svg .box', 'svg .wrong', 'svg .median', 'svg .track']) {
      const { stroke, ground } = await bar(selector);
      expect(stroke).not.toBe(ground);
    }
    keep('ar-forced.png', await page.screenshot({ fullPage: true }));
    await context.close();
  });

  it('is kept as a workbook and as CSV, made on the page', async () => {
    const context = await browser.newContext({ viewport: phone, acceptDownloads: true });
    const refused: string[] = [];
    const page = await openReport(context, classReport('ar'), 'ar', refused);
    const saved = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('dalil-room-report').getByRole('button', { name }).click(),
      ]);
      return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
    };
    const workbook = await saved('جدول Excel');
    expect(workbook.name).toBe('dalil-48213075-report.xlsx');
    expect(Object.keys(unzipSync(workbook.bytes))).toContain('xl/worksheets/sheet3.xml');
    const pupils = await saved('الطلاب بصيغة CSV');
    expect(pupils.name).toBe('dalil-48213075-pupils.csv');
    expect(pupils.bytes.toString('utf8').split('\r\n')).toHaveLength(30);
    expect(refused).toEqual([]);
    await context.close();
  });
});
