import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { demonstrations } from '../../questions/sets/demonstrations.ts';
import { findBrowser } from '../../tools/chromium.ts';

const origin = inject('origin');
let browser: Browser;

beforeAll(async () => {
  const { executablePath, args, env } = await findBrowser();
  browser = await chromium.launch({ executablePath, args, env });
});
afterAll(() => browser.close());

describe('A reader who holds a statement against the Arabic article', () => {
  it('is told what the article says instead, with the sentence', async () => {
    const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
    await page.goto(`${origin}/demo/ar/`);
    const check = page.locator('dalil-check');
    // What the article says is there to be read, with whose words it is.
    await check.locator('.claims li').first().waitFor({ state: 'attached' });
    await check.locator('.claims summary').click();
    const claims = await check.locator('.claims .exact').allInnerTexts();
    expect(claims.length).toBeGreaterThan(10);
    for (const claim of claims) expect(demonstrations.ar.text).toContain(claim.replace(/^[«“]|[»”]$/g, ''));
    await check.locator('textarea').fill('سقط حكم الأسد في ديسمبر 2025.');
    await page.keyboard.press('Control+Enter');
    await check.locator('.verdict blockquote').first().waitFor();
    const said = await check.locator('.check').innerText();
    expect(said).toContain('ورد في النص «8 كانون الأول/ديسمبر 2024»، لا «ديسمبر 2025».');
    expect(said).toContain('مطابقة آلية مع النص');
    const quote = 'وسقط حكم الأسد في 8 كانون الأول/ديسمبر 2024';
    expect(demonstrations.ar.text).toContain(quote);
    expect(said).toContain(quote);
  });
});
