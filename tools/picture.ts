// npm run picture: the README's picture, taken of the running demonstration. Needs an Arabic font on this machine.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser } from './chromium.ts';
import { startService } from './local-service.ts';

const folder = mkdtempSync(join(tmpdir(), 'dalil-picture-'));
const service = await startService(8791, folder);
const browser = await chromium.launch(await findBrowser());
try {
  const page = await browser.newPage({
    viewport: { width: 1240, height: 1000 },
    colorScheme: 'light',
    deviceScaleFactor: 1.5,
  });
  await page.goto(`${service.origin}/demo/ar/`);
  const quiz = page.locator('dalil-quiz');
  await quiz.locator('legend').waitFor();
  // Article and quiz side by side, so that the lit sentence and its receipt fit one picture.
  await page.addStyleTag({
    content:
      'main { display: grid; grid-template-columns: 1fr 30rem; gap: 2.5rem; max-inline-size: 75rem; } article { grid-column: 1; } .quiz { grid-column: 2; grid-row: 1; align-self: start; margin-block-start: 2rem; } main > section:last-child { display: none; }',
  });
  await quiz.locator('.marks button').nth(1).click();
  await quiz.locator('.row', { hasText: '2015' }).locator('input').check();
  await quiz.locator('form button.main').click();
  await quiz.locator('.verdict').waitFor();
  await quiz
    .locator('.verdict')
    .evaluate((card) =>
      Promise.all(
        card.getAnimations().map((animation: { finished: Promise<unknown> }) => animation.finished),
      ),
    );
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(import.meta.dirname, '..', 'docs', 'picture.png') });
} finally {
  await browser.close();
  await service.stop();
  rmSync(folder, { recursive: true, force: true });
}
