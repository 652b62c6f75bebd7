import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Locator, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { demonstrations } from '../../questions/sets/demonstrations.ts';
import { findBrowser } from '../../tools/chromium.ts';

const origin = inject('origin');
const set = inject('set');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser: Browser;

beforeAll(async () => {
  const { executablePath, args, env } = await findBrowser();
  browser = await chromium.launch({ executablePath, args, env });
});
afterAll(() => browser.close());

async function open(path: string, options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 800 },
    reducedMotion: 'reduce', // a contrast measured while a verdict fades in is no contrast
    ...options,
  });
  const page = await context.newPage();
  await page.goto(origin + path);
  return page;
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: runner } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string }[] }> };
    };
    return (await runner.run()).violations.map(({ id }) => id);
  });
}

const unmarked = (text: string) => text.replace(/[“”]/g, '');
const litText = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('dalil-evidence') ?? [])].map(String).join(''));

describe('A reader of the Arabic news page', () => {
  it('answers by keyboard, sees the receipt, and finds the sentence lit in the article', async () => {
    const page = await open('/demo/ar/');
    const quiz = page.locator('dalil-quiz');
    await quiz.locator('legend').waitFor();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await quiz.locator('input').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await quiz.locator('.verdict h3').waitFor();
    expect(await quiz.locator('.verdict h3').innerText()).toMatch(/إجابة صحيحة|ليست هذه هي الإجابة/);
    const quote = (await quiz.locator('blockquote .exact').first().innerText()).replace(/^«|»$/g, '');
    expect(demonstrations.ar.text).toContain(quote);
    expect(await litText(page)).toBe(quote);
    await quiz.getByRole('button', { name: 'اعرض في المقال' }).first().press('Enter');
    await expect
      .poll(() =>
        page.evaluate(() => {
          const [range] = CSS.highlights.get('dalil-evidence') ?? [];
          const box = range instanceof Range ? range.getBoundingClientRect() : undefined;
          return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
        }),
      )
      .toBe(true);
    expect(requests.every((url) => url.startsWith(origin))).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it.each(['ar', 'en', 'fr'] as const)(
    'finds every sentence of every receipt on the page (%s)',
    async (lang) => {
      const page = await open(`/demo/${lang}/`);
      const quiz = page.locator('dalil-quiz');
      await quiz.locator('legend').waitFor();
      const count = await quiz.locator('.marks button').count();
      for (let question = 0; question < count; question++) {
        await answerAnyhow(quiz, '1999');
        await quiz.locator('.answer button.main').click();
        await quiz.locator('.verdict').waitFor();
        const quotes = await quiz.locator('blockquote .exact').allInnerTexts();
        const shown = await quiz.locator('button.link').count();
        expect(shown).toBe(quotes.length);
        await quiz.locator('.actions button.main').click();
      }
      await quiz.locator('.result').waitFor();
      await page.context().close();
    },
  );
});

/** Answers the question inside `field`, whatever its kind: the first option, one line after another, or `typed`. */
async function answerAnyhow(field: Locator, typed: string): Promise<void> {
  // Fields of several parts come when they are first needed; an order as it stands is an answer.
  await field.locator('input, select, .step').first().waitFor();
  if ((await field.locator('.step').count()) > 0) return;
  const selects = await field.locator('select').all();
  for (const [index, select] of selects.entries()) await select.selectOption({ index: index + 1 });
  if (selects.length > 0) return;
  const radio = field.locator('input[type=radio]').first();
  if ((await radio.count()) > 0) await radio.check();
  else await field.locator('input[type=text]').fill(typed);
}

describe('A reader with a keyboard', () => {
  it('gives every event its place and every line its speaker, and finds all their sentences lit', async () => {
    const page = await open('/demo/en/');
    const quiz = page.locator('dalil-quiz');
    await quiz.locator('legend').waitFor();
    const count = await quiz.locator('.marks button').count();
    const kinds: string[] = [];
    for (let question = 0; question < count; question++) {
      await quiz.locator('.marks button').nth(question).press('Enter');
      const isArranged = await quiz
        .locator('fieldset')
        .evaluate((field) => field.querySelector('[type]') === null || field.querySelector('.step') !== null);
      if (!isArranged) continue;
      await quiz.locator('.step, select').first().waitFor();
      const selects = await quiz.locator('select').count();
      const lines = selects === 0 ? await quiz.locator('.line').count() : selects;
      kinds.push(selects === 0 ? 'order' : 'match');
      if (selects === 0) {
        await quiz.locator('.step.down').first().focus();
        await page.keyboard.press('Enter');
        await quiz.locator('.line:nth-child(2) .step.down:focus').waitFor();
        await quiz.locator('.answer button.main').press('Enter');
      } else {
        await quiz.locator('select').first().focus();
        for (let line = 0; line < lines; line++) {
          for (let step = 0; step <= line; step++) await page.keyboard.press('ArrowDown');
          await page.keyboard.press('Tab');
        }
        await page.keyboard.press('Enter');
      }
      await quiz.locator('.verdict h3').waitFor();
      expect(await quiz.locator('.tag').count()).toBe(lines);
      const quotes = await quiz.locator('blockquote .exact').allInnerTexts();
      expect(quotes).toHaveLength(lines);
      // A quotation in quotation marks gets no second pair.
      expect(unmarked(await litText(page))).toBe(unmarked(quotes.join('')));
      expect(await violations(page)).toEqual([]);
    }
    expect(kinds.sort()).toEqual(['match', 'order']);
    await page.context().close();
  });
});

describe('A page of another origin', () => {
  it('may load every script as a module, and finds it to be what was published', async () => {
    const published = (await (await fetch(`${origin}/integrity.json`)).json()) as Record<string, string>;
    expect(Object.keys(published)).toContain('/dalil-quiz.js');
    for (const [path, integrity] of Object.entries(published)) {
      const response = await fetch(origin + path, { headers: { origin: 'https://news.example' } });
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toMatch(/javascript/);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      const hash = createHash('sha384').update(Buffer.from(await response.arrayBuffer()));
      expect(`sha384-${hash.digest('base64')}`).toBe(integrity);
      if (path.startsWith('/w/')) expect(response.headers.get('cache-control')).toContain('immutable');
    }
  });
});

describe('A reader without JavaScript', () => {
  it('answers on the bare embed and gets verdicts with receipts', async () => {
    const page = await open(`/embed/${set}`, { javaScriptEnabled: false });
    const groups = page.locator('fieldset');
    const count = await groups.count();
    for (let index = 0; index < count; index++) {
      await answerAnyhow(groups.nth(index), 'لا أعرف');
    }
    await page.getByRole('button').click();
    await page.locator('.receipt').first().waitFor();
    expect(await page.locator('.receipt').count()).toBe(count);
    for (const quote of await page.locator('blockquote p:first-child').allInnerTexts()) {
      expect(demonstrations.ar.text).toContain(quote.replace(/^«|»$/g, ''));
    }
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    await page.context().close();
  });

  it('is served a page that passes the accessibility rules', async () => {
    const page = await open(`/embed/${set}`);
    await page.locator('dalil-quiz .quiz').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.goto(`${origin}/docs`);
    await page.context().close();
  });
});
