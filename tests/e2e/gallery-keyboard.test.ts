// A reader who has a keyboard and nothing else: every kind from the first question to the result, and back.
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { situations } from '../../tools/gallery/situations.ts';
import { type Opened, openBrowser, openSituation } from './gallery-page.ts';

const origin = inject('origin');
let opened: Opened;

beforeAll(async () => {
  opened = await openBrowser();
});
afterAll(() => opened.browser.close());

/** Returns whether the focus is on what `selector` names, within the element or on the page. */
function isOn(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const { activeElement } = document;
    return (activeElement?.shadowRoot?.activeElement ?? activeElement)?.matches(wanted) === true;
  }, selector);
}

/** Presses Tab until the focus is on what `selector` names. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let press = 0; press < 60; press++) {
    if (await isOn(page, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${selector}.`);
}

const arrives = (page: Page, selector: string) =>
  expect.poll(() => isOn(page, selector), { interval: 20 }).toBe(true);

/** Presses the key of a figure as a keyboard of its script does: Playwright knows the keys of one keyboard only. */
async function pressFigure(page: Page, figure: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key: figure, text: figure });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: figure });
  await session.detach();
}

/** Figures of the three scripts for the second option and the first. */
const figures = [
  ['2', '1'],
  ['٢', '١'],
  ['۲', '۱'],
] as const;

/** Ways to answer, by what the field has in it; each ends with the answer sent. */
const ways: Readonly<Record<string, (page: Page, turn: number) => Promise<void>>> = {
  '[type=radio]': async (page, turn) => {
    const radios = page.locator('dalil-quiz [type=radio]');
    for (const [index, figure] of (figures[turn % figures.length] ?? figures[0]).entries()) {
      await pressFigure(page, figure);
      await expect.poll(() => radios.nth(1 - index).isChecked(), { interval: 20 }).toBe(true);
    }
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => radios.nth(1).isChecked(), { interval: 20 }).toBe(true);
    await page.keyboard.press('Enter');
  },
  '[type=text]': async (page) => {
    await tabTo(page, '[type=text]');
    await page.keyboard.type('1 2');
    expect(await page.locator('dalil-quiz [type=text]').inputValue()).toBe('1 2');
    await page.keyboard.press('Enter');
  },
  '.step': async (page) => {
    const lines = page.locator('dalil-quiz .line .text');
    const [first = '', second = ''] = await lines.allInnerTexts();
    await tabTo(page, '.down');
    await page.keyboard.press('Enter');
    await arrives(page, '.line:nth-child(2) .down');
    expect((await lines.allInnerTexts()).slice(0, 2)).toEqual([second, first]);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Space');
    // There is no way further up: the focus is on the other arrow.
    await arrives(page, '.line:nth-child(1) .down');
    expect((await lines.allInnerTexts())[0]).toBe(first);
    await tabTo(page, '.answer .main');
    await page.keyboard.press('Enter');
  },
  select: async (page) => {
    const rows = await page.locator('dalil-quiz select').count();
    for (let row = 0; row < rows; row++) {
      await tabTo(page, `.row:nth-of-type(${row + 1}) select`);
      for (let press = 0; press <= row; press++) await page.keyboard.press('ArrowDown');
    }
    await tabTo(page, '.answer .main');
    await page.keyboard.press('Enter');
  },
};

describe('A reader with a keyboard alone', () => {
  it.each(['ar', 'en'] as const)(
    'answers every kind, comes to the result, and goes back from there (%s)',
    async (lang) => {
      const { page } = opened;
      const first = situations.find(({ name }) => name === 'boolean-open');
      if (first === undefined) throw new Error('The situation is gone.');
      await openSituation(page, origin, first, lang);
      const quiz = page.locator('dalil-quiz');
      const count = await quiz.locator('.marks button').count();
      const met = new Set<string>();
      for (let turn = 0; turn < count; turn++) {
        await arrives(page, 'legend');
        await quiz.locator(Object.keys(ways).join()).first().waitFor();
        for (const [field, way] of Object.entries(ways)) {
          if ((await quiz.locator(field).count()) === 0) continue;
          met.add(field);
          await way(page, turn);
          break;
        }
        await arrives(page, '.verdict h3');
        // Its sentence is brought into view by a press, and the focus stays where it was.
        await tabTo(page, 'button.link');
        await page.keyboard.press('Enter');
        expect(await isOn(page, 'button.link')).toBe(true);
        await tabTo(page, '.actions .main');
        await page.keyboard.press('Enter');
      }
      await arrives(page, '.result');
      expect([...met].sort()).toEqual(Object.keys(ways).sort());
      await tabTo(page, '.review li:nth-child(2) button');
      await page.keyboard.press('Enter');
      await arrives(page, 'legend');
      expect(await quiz.locator('.top > span').innerText()).toContain('2');
    },
  );

  it('is shown where the focus is, on everything that takes it', async () => {
    const { page } = opened;
    const challenged = situations.find(({ name }) => name === 'challenge');
    if (challenged === undefined) throw new Error('The situation is gone.');
    await openSituation(page, origin, challenged, 'ar');
    await tabTo(page, '.marks button');
    const unseen: string[] = [];
    for (;;) {
      const focused = await page.evaluate(() => {
        const element = document.activeElement?.shadowRoot?.activeElement;
        if (element === null || element === undefined) return undefined;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return { name: element.outerHTML.slice(0, 60), ring: `${outlineStyle} ${outlineWidth}` };
      });
      if (focused === undefined) break;
      if (focused.ring !== 'solid 3px') unseen.push(`${focused.name}: ${focused.ring}`);
      await page.keyboard.press('Tab');
    }
    expect(unseen).toEqual([]);
  });
});
