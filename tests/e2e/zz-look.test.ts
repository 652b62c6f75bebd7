import { chromium } from 'playwright';
import { it } from 'vitest';
import { findBrowser } from '../../tools/chromium.ts';

it('looks', async () => {
  const { executablePath, args, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args, env });
  for (const [name, width, height, scheme, lang] of [
    ['phone', 390, 844, 'light', 'ar'],
    ['desk', 1280, 900, 'dark', 'ar'],
    ['phone', 390, 844, 'dark', 'en'],
    ['desk', 1280, 900, 'light', 'en'],
  ] as const) {
    const page = await (
      await browser.newContext({ viewport: { width, height }, colorScheme: scheme, reducedMotion: 'reduce' })
    ).newPage();
    await page.goto(`http://127.0.0.1:8787/demo/${lang}/`);
    const quiz = page.locator('dalil-quiz');
    await quiz.locator('legend').waitFor();
    await quiz.screenshot({ path: `/tmp/shots/${lang}-${name}-${scheme}-0.png` });
    const count = await quiz.locator('.marks button').count();
    for (let at = 0; at < count; at++) {
      await quiz.locator('input, select, .step').first().waitFor();
      const radio = quiz.locator('input[type=radio]').nth(at % 2);
      if (await quiz.locator('input[type=text]').count()) await quiz.locator('input[type=text]').fill('1999');
      else if (await radio.count()) await radio.check();
      else
        for (const [i, select] of (await quiz.locator('select').all()).entries())
          await select.selectOption({ index: i + 1 });
      if (at >= 1) await quiz.screenshot({ path: `/tmp/shots/${lang}-${name}-${scheme}-${at}a.png` });
      await quiz.locator('.answer button.main').click();
      await quiz.locator('.verdict').waitFor();
      await page.waitForTimeout(300);
      await quiz.screenshot({ path: `/tmp/shots/${lang}-${name}-${scheme}-${at}b.png` });
      await quiz.locator('.actions button.main').click();
    }
    await quiz.locator('.result').waitFor();
    await quiz.screenshot({ path: `/tmp/shots/${lang}-${name}-${scheme}-z.png` });
    await page.context().close();
  }
  await browser.close();
});
