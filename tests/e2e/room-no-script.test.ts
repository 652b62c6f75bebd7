import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findBrowser } from '../../tools/chromium.ts';

const origin = inject('origin');
let browser: Browser;

beforeAll(async () => {
  const { executablePath, args, env } = await findBrowser();
  browser = await chromium.launch({ executablePath, args, env });
});
afterAll(() => browser.close());

describe('Without JavaScript', () => {
  it.each(['/room', '/teach', '/screen/04718203'])(
    '%s says plainly that a class room needs it',
    async (path) => {
      const context = await browser.newContext({
        javaScriptEnabled: false,
        viewport: { width: 320, height: 640 },
      });
      const page = await context.newPage();
      await page.goto(`${origin}${path}?lang=ar`);
      expect(await page.locator('.notice').innerText()).toContain('غرفة الصف تحتاج إلى جافاسكربت.');
      expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
      await context.close();
    },
  );
});
