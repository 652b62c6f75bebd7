import type { FrameLocator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { demonstrations } from '../../questions/sets/demonstrations.ts';
import { type NewsSite, newsSite } from './news-site.ts';

const origin = inject('origin');
const set = inject('set');
let site: NewsSite;

beforeAll(async () => {
  site = await newsSite();
});
afterAll(() => site.close());

/** Whether the frame is as high as what stands in it, so that nothing is cut and nothing scrolls. */
async function fits(page: Page): Promise<boolean> {
  const frame = page.frames().find((each) => each.url().startsWith(origin));
  if (frame === undefined) return false;
  const inside = await frame
    .evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height))
    .catch(() => -1);
  return inside === (await page.locator('iframe').evaluate(({ clientHeight }) => clientHeight));
}

const answer = async (frame: FrameLocator, within: string) => {
  await frame.locator(`${within} input[type=radio]`).first().check();
  await frame.locator(`${within} .actions button`).first().click();
};

describe('A news page of another origin', () => {
  it('frames the quiz by a link, in a sandbox and as high as it is, before and after an answer', async () => {
    const page = await site.open(
      `<a class="dalil-quiz" href="${origin}/embed/${set}">أسئلة عن المقال</a><script type="module" src="${origin}/dalil-frame.js"></script>`,
    );
    const frame = page.frameLocator('iframe');
    await frame.locator('dalil-quiz .quiz legend').waitFor();
    expect(await page.locator('iframe').getAttribute('sandbox')).toBe(
      'allow-scripts allow-forms allow-popups',
    );
    await expect.poll(() => fits(page)).toBe(true);
    const before = await page.locator('iframe').boundingBox();
    await answer(frame, '.quiz');
    await frame.locator('.verdict h3').waitFor();
    await expect.poll(() => fits(page)).toBe(true);
    expect((await page.locator('iframe').boundingBox())?.height).toBeGreaterThan(before?.height ?? 0);
    await page.context().close();
  });

  it('frames it where the element can’t run, and follows its form from page to page', async () => {
    const page = await site.open(
      `<iframe src="${origin}/embed/${set}?at=1" title="أسئلة"></iframe><script type="module" src="${origin}/dalil-frame.js"></script>`,
    );
    // The element alone is kept away: the page's own form is what the reader has.
    await page.route('**/e/quiz-*.js', (route) => route.abort());
    await page.reload();
    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', { name: 'تحقّق' }).waitFor();
    await answer(frame, 'main');
    await frame.locator('.receipt').waitFor();
    await expect.poll(() => fits(page)).toBe(true);
    await frame.getByRole('button', { name: 'السؤال التالي' }).click();
    await frame.getByText('السؤال 2 من').first().waitFor();
    await expect.poll(() => fits(page)).toBe(true);
    await page.context().close();
  });

  it('asks the first question by its fragment without JavaScript, and the rest on the page of the quiz', async () => {
    const fragment = await (await fetch(`${origin}/e/${set}.html`)).text();
    const page = await site.open(fragment, { javaScriptEnabled: false });
    await page.locator('dalil-quiz legend').waitFor();
    await page.locator('dalil-quiz input').first().check();
    await page.locator('dalil-quiz .actions button').first().click();
    await page.waitForURL(`${origin}/embed/${set}?at=1`);
    const quote = await page.locator('.receipt blockquote p').first().innerText();
    expect(demonstrations.ar.text).toContain(quote.replace(/^«|»$/g, ''));
    await page.context().close();
  });
});

describe('A reader without JavaScript', () => {
  it('walks through the questions one at a time by keyboard, to the result', async () => {
    const context = await site.browser.newContext({
      viewport: { width: 320, height: 800 },
      javaScriptEnabled: false,
    });
    const page = await context.newPage();
    await page.goto(`${origin}/embed/${set}?at=1`);
    for (;;) {
      const first = page.locator('input:not([type=hidden]), select').first();
      for (const [line, select] of (await page.locator('select').all()).entries())
        await select.selectOption({ index: line + 1 });
      if ((await page.locator('input[type=radio]').count()) > 0) await first.check();
      else if ((await page.locator('input[type=text]').count()) > 0) await first.fill('لا أعرف');
      // Enter in a select opens it or does nothing, so the button is pressed there.
      const isArranged = (await page.locator('select').count()) > 0;
      await (isArranged ? page.locator('.actions button').first() : first).press('Enter');
      // The fragment of the address leads the keyboard to the verdict; a key pressed before it arrived there would go nowhere.
      await page.locator('#verdict:focus').waitFor();
      expect(await page.locator('#verdict').count()).toBe(1);
      const onward = page.locator('.actions button').first();
      const isLast = (await onward.innerText()) === 'النتيجة';
      await onward.press('Enter');
      if (isLast) break;
      await page.locator('.receipt').waitFor({ state: 'detached' });
      await page.waitForLoadState();
    }
    await page.locator('.result').waitFor();
    const groups = await page.locator('fieldset').count();
    expect(await page.locator('.receipt').count()).toBe(groups);
    const width = await page.evaluate(() => document.documentElement.scrollWidth).catch(() => 0);
    expect(width).toBeLessThanOrEqual(320);
    await context.close();
  });
});
