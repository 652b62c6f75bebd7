// A host with a strict policy: nothing inline, nothing from elsewhere, no string that becomes markup.
import { expect, inject, it } from 'vitest';
import { situations } from '../../tools/gallery/situations.ts';
import { openBrowser, openSituation } from './gallery-page.ts';

it('A host with a strict policy has nothing to refuse', async () => {
  const { browser, page } = await openBrowser();
  const strict = situations.find(({ host }) => host === 'strict');
  if (strict === undefined) throw new Error('The situation is gone.');
  const refused: string[] = [];
  await page.exposeFunction('refuse', (what: string) => refused.push(what));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) =>
      Reflect.get(globalThis, 'refuse')(`${violatedDirective} ${sourceFile}`),
    ),
  );
  for (const lang of ['ar', 'en'] as const) await openSituation(page, inject('origin'), strict, lang);
  expect(refused).toEqual([]);
  // The policy is in force: markup from a string is refused and reported.
  const isRefused = await page.evaluate(() => {
    try {
      document.createElement('p').innerHTML = '<b>x</b>';
      return false;
    } catch {
      return true;
    }
  });
  expect(isRefused).toBe(true);
  await browser.close();
});
