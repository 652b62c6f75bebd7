// How a class room looks: what a pupil, a teacher and the back row see, kept as pictures. Codes, addresses and days are those of the run, so
// they are replaced; fonts are the gallery's, so that the pictures are the same everywhere.
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findBrowser } from '../../tools/chromium.ts';
import { answerSomehow } from './class-people.ts';
import { pictureFault } from './golden-picture.ts';

const origin = inject('origin');
const sets = inject('sets');
const isBundled =
  (process.env.DALIL_CHROMIUM ?? '') === '' && process.platform === 'linux' && process.arch === 'x64';
const why = isBundled ? '' : ' (skipped: the pictures are those of the Chromium from npm on Linux)';

const face = (family: string, file: string, weight: number) =>
  `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url("/gallery/fonts/${file}-${weight}.woff2") format("woff2"); }`;
const style = `${face('Naskh', 'naskh', 400)}${face('Naskh', 'naskh', 700)}${face('Serif', 'serif', 400)}${face('Serif', 'serif', 700)}${face('Symbols', 'symbols', 400)}${face('Braille', 'braille', 400)}
body, body:lang(ar) { font-family: "Naskh", "Serif", "Symbols", "Braille", serif; } body:lang(en) { font-family: "Serif", "Naskh", "Symbols", "Braille", serif; }`;

/** Windows: a small phone, a desk, and two walls. */
const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 900 };
const wide = { width: 1280, height: 720 };
const old = { width: 1024, height: 768 };

let browser: Browser;
beforeAll(async () => {
  const { executablePath, args, env } = await findBrowser();
  browser = await chromium.launch({ executablePath, args, env });
});
afterAll(() => browser.close());

/** Somebody's device. The pages' policy is not what is looked at here, and would refuse the fonts. */
async function open(address: string, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', bypassCSP: true, ...options });
  const page = await context.newPage();
  await page.goto(address);
  await page.addStyleTag({ content: style });
  return page;
}

/** Writes the tests' own code, address and days in the place of those of the run, in whatever is drawn. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const texts: [RegExp, string][] = [
      [/\d{4}\u00a0\d{4}/, '0471\u00a08203'],
      [/127\.0\.0\.1:\d+/, 'dalil.example'],
      [/^(تُحذف الغرفة بكل ما فيها يوم|The room and all in it are deleted on) .*/, '$1 …'],
    ];
    for (const host of document.querySelectorAll('dalil-room, dalil-room-teacher, dalil-room-screen')) {
      if (host.shadowRoot === null) continue;
      const walker = document.createTreeWalker(host.shadowRoot, NodeFilter.SHOW_TEXT);
      while (walker.nextNode())
        for (const [pattern, text] of texts) {
          const node = walker.currentNode as Text;
          if (pattern.test(node.data)) node.data = node.data.replace(pattern, text);
        }
    }
    await document.fonts.ready;
  });
}

interface Taking {
  readonly scheme?: 'light' | 'dark';
  readonly window?: { readonly width: number; readonly height: number };
  /** The window alone, as a wall is; else the whole page. */
  readonly isWall?: boolean;
}

/** Compares the page with the picture kept under `name`. */
async function look(
  page: Page,
  name: string,
  { scheme = 'light', window, isWall = false }: Taking = {},
): Promise<void> {
  if (window !== undefined) await page.setViewportSize(window);
  await page.emulateMedia({ colorScheme: scheme });
  await settle(page);
  const taken = await page.screenshot({
    fullPage: !isWall,
    caret: 'hide',
    style: 'svg.qr rect { fill: #bbb; } svg.qr path { visibility: hidden; }',
  });
  await page.emulateMedia({ colorScheme: 'light' });
  expect.soft(pictureFault(`screenshots/room/${name}.png`, taken)).toBeUndefined();
}

/** The words by which the teacher's buttons are found. */
const words = {
  ar: {
    open: 'افتح الغرفة',
    start: 'ابدأ',
    close: 'أغلق السؤال واعرض النتيجة',
    next: 'السؤال التالي',
    end: 'أنهِ الجلسة',
  },
  en: {
    open: 'Open the room',
    start: 'Start',
    close: 'Close the question and show the answers',
    next: 'Next question',
    end: 'End the session',
  },
} as const;

describe.skipIf(!isBundled).each(['ar', 'en'] as const)(`A class room in pictures (%s)${why}`, (lang) => {
  it('looks as it did, from the door to the end', async () => {
    const teacher = await open(`${origin}/teach?set=${sets[lang]}&lang=${lang}`, { viewport: desk });
    const lead = teacher.locator('dalil-room-teacher');
    const press = (name: keyof (typeof words)['ar']) =>
      lead
        .locator('.stage, .make, dialog')
        .getByRole('button', { name: words[lang][name], exact: true })
        .first()
        .click();
    await lead.locator('.chosen-set').waitFor();
    await lead.locator('[name=mode]').nth(2).check();
    await look(teacher, `make.${lang}.desk`);
    await lead.locator('[name=mode]').nth(0).check();
    await press('open');
    await lead.locator('.big-code').waitFor();
    const code = new URL(teacher.url()).pathname.split('/').at(-1) ?? '';
    const wall = await open(new URL((await lead.locator('.lead-top a').getAttribute('href')) ?? '').href, {
      viewport: wide,
    });
    const screen = wall.locator('dalil-room-screen');
    const pupil = await open(`${origin}/room/${code}?lang=${lang}`, { viewport: phone });
    const room = pupil.locator('dalil-room');
    await room.locator('#name').waitFor();
    await look(pupil, `door.${lang}.phone`);
    await room.locator('#name').fill('ليلى');
    await room.locator('.main').click();
    await room.locator('.hello').waitFor();
    const others = ['Omar Haddad', 'نور Müller', 'Jean-Luc', 'عبد الرحمن الدمشقي'];
    for (const name of others) {
      const other = await open(`${origin}/room/${code}?lang=${lang}`, { viewport: phone });
      await other.locator('#name').fill(name);
      await other.locator('.main').click();
      await other.locator('.hello').waitFor();
    }
    await expect.poll(() => lead.locator('.roster bdi').count()).toBe(5);
    // Whoever has a seat is connected a moment later.
    await expect.poll(() => lead.locator('.roster .away').count()).toBe(0);
    await expect.poll(() => screen.locator('.names bdi').count()).toBe(5);
    await look(pupil, `lobby.${lang}.phone`);
    await look(teacher, `lobby.${lang}.desk`);
    await look(wall, `lobby.${lang}.wide`, { isWall: true });
    await look(wall, `lobby.${lang}.old`, { isWall: true, window: old });
    await press('start');
    await room.locator('legend').waitFor();
    await lead.locator('.stem').waitFor();
    await screen.locator('.question').waitFor();
    await look(pupil, `open.${lang}.phone`);
    await look(teacher, `open.${lang}.desk`);
    await look(wall, `open.${lang}.wide`, { isWall: true, window: wide });
    await answerSomehow(pupil);
    await room.locator('[data-standing=kept]').waitFor();
    await look(pupil, `kept.${lang}.phone`);
    await expect.poll(() => lead.locator('.roster .sign').allInnerTexts()).toContain('✓');
    await press('close');
    await room.locator('.verdict').waitFor();
    await lead.locator('.on .spread').waitFor();
    await screen.locator('.spread').waitFor();
    await look(pupil, `closed.${lang}.phone`);
    await look(pupil, `closed.${lang}.phone-night`, { scheme: 'dark' });
    await look(teacher, `closed.${lang}.desk`);
    await look(teacher, `closed.${lang}.phone-of-teacher`, { window: phone });
    await look(wall, `closed.${lang}.wide`, { isWall: true });
    await look(wall, `closed.${lang}.wide-night`, { isWall: true, scheme: 'dark' });
    await look(wall, `closed.${lang}.old`, { isWall: true, window: old });
    await teacher.setViewportSize(desk);
    await press('end');
    await lead.locator('dialog[open]').waitFor();
    await look(teacher, `doubt.${lang}.desk`, { isWall: true });
    await lead.locator('dialog .main').click();
    await room.locator('.result').waitFor();
    await lead.locator('.items[open]').waitFor();
    await look(pupil, `end.${lang}.phone`);
    await look(teacher, `end.${lang}.desk`);
  });
});
