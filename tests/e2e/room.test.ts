// A whole live lesson: a teacher, a projector and three pupils, one with a keyboard alone, one on a small phone in Arabic, one whose page is
// loaded again and whose network goes away.

import { type Browser, chromium, type Page } from 'playwright';
import decodeQR from 'qr/decode.js';
import UPNG from 'upng-js';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findBrowser } from '../../tools/chromium.ts';
import { answerSomehow, newPerson, type Person, viewsOf, watched } from './class-people.ts';
import { danglingReferences, overflow, smallTargets, violations } from './gallery-page.ts';

const origin = inject('origin');
let browser: Browser;
let [teacher, projector, layla, omar, jean]: Person[] = [];
let code = '';

beforeAll(async () => {
  const { executablePath, args, env } = await findBrowser();
  browser = await chromium.launch({ executablePath, args, env });
});
afterAll(() => browser.close());

const there = (person: Person | undefined): Person => {
  if (person === undefined) throw new Error('Nobody is there.');
  return person;
};
const room = (person: Person | undefined) => there(person).page.locator('dalil-room');
const lead = () => there(teacher).page.locator('dalil-room-teacher');
const wall = () => there(projector).page.locator('dalil-room-screen');
const press = (name: string) => lead().getByRole('button', { name, exact: true }).click();
const pupils = () => [layla, omar, jean].map(there);

/** Everything that a view is held to: axe by day and by night, identifiers, 320 pixels, and what is pressed. */
async function hold({ page }: Person, least = 44): Promise<void> {
  const size = page.viewportSize() ?? { width: 360, height: 740 };
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await danglingReferences(page)).toEqual([]);
  // 320 CSS pixels are also what a window of 1280 shows at 400 %.
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await overflow(page)).toEqual([]);
  expect(await smallTargets(page, least)).toEqual([]);
  await page.setViewportSize(size);
}

/** Holds everybody's view to it. */
async function holdAll(): Promise<void> {
  for (const person of [teacher, projector, ...pupils()]) await hold(there(person));
}

async function readQr(page: Page): Promise<string> {
  const png = await page.locator('svg.qr').screenshot();
  const decoded = UPNG.decode(new Uint8Array(png).buffer);
  const [frame] = UPNG.toRGBA8(decoded);
  if (frame === undefined) throw new Error('The picture is empty.');
  return decodeQR({ width: decoded.width, height: decoded.height, data: new Uint8Array(frame) });
}

const answeredOf = (count: number) =>
  expect.poll(() => lead().locator('.answered').innerText()).toBe(`أجاب ${count} من 3`);

describe('A lesson', () => {
  it('begins at the article: a link, one press, and the code is on the wall', async () => {
    teacher = await newPerson(browser, { viewport: { width: 1280, height: 900 } });
    const { page, context } = teacher;
    await page.goto(`${origin}/demo/ar/`);
    await page.getByRole('link', { name: 'افتح غرفة لصفّك بهذه الأسئلة' }).click();
    await lead().locator('.chosen-set').waitFor();
    await hold(teacher);
    await press('افتح الغرفة');
    await lead().locator('.big-code').waitFor();
    code = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    expect(code).toMatch(/^[0-9]{8}$/);
    // The address has no key: it may be on the wall as well.
    expect(new URL(page.url()).hash).toBe('');
    const opening = context.waitForEvent('page');
    await lead().getByRole('link', { name: 'شاشة العرض' }).click();
    projector = watched(context, await opening);
    await projector.page.setViewportSize({ width: 1280, height: 720 });
    await wall().locator('.code').waitFor();
    expect((await wall().locator('.code').innerText()).replace(/\s/g, '')).toBe(code);
    // The wall's address has no key either, and is loaded again without.
    await expect.poll(() => new URL(there(projector).page.url()).hash).toBe('');
    await projector.page.reload();
    await wall().locator('.code').waitFor();
    await hold(teacher);
    await hold(projector);
  });

  it('lets pupils in by the code on the wall, by keys alone too, and in two taps', async () => {
    const address = await readQr(there(projector).page);
    expect(address).toBe(`${origin}/room/${code}?lang=ar`);
    layla = await newPerson(browser, {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    await layla.page.goto(address);
    await hold(layla);
    await room(layla).getByLabel('اسمك').fill('ليلى');
    await room(layla).getByRole('button', { name: 'ادخل' }).tap();
    await room(layla).locator('.hello').waitFor();

    omar = await newPerson(browser, { viewport: { width: 1024, height: 768 }, locale: 'en-GB' });
    await omar.page.goto(`${origin}/room`);
    await room(omar).getByLabel('Join code').waitFor();
    await hold(omar);
    for (const keys of [code.slice(0, 4), ' ', code.slice(4)]) {
      if (keys === code.slice(0, 4)) await omar.page.keyboard.press('Tab');
      await omar.page.keyboard.type(keys);
    }
    await omar.page.keyboard.press('Tab');
    await omar.page.keyboard.type('Omar Haddad');
    await omar.page.keyboard.press('Enter');
    await room(omar).locator('.hello').waitFor();
    // The room speaks Arabic; the address is that of the room, so that loading it again leads back.
    await expect.poll(() => room(omar).locator('.room').getAttribute('dir')).toBe('rtl');
    expect(new URL(omar.page.url()).pathname).toBe(`/room/${code}`);

    jean = await newPerson(browser, { viewport: { width: 390, height: 844 } });
    await jean.page.goto(`${origin}/room/${code}?lang=fr`);
    await room(jean).getByLabel('Votre nom').fill('Jean نور');
    await room(jean).getByRole('button', { name: 'Entrer' }).click();
    await room(jean).locator('.hello').waitFor();

    await expect
      .poll(() => lead().locator('.roster bdi').allInnerTexts())
      .toEqual(['ليلى', 'Omar Haddad', 'Jean نور']);
    await expect.poll(() => wall().locator('.names bdi').count()).toBe(3);
    await holdAll();
  });

  it('asks: who answered is seen, what is not, and nothing of the key is sent before the question is closed', async () => {
    await press('ابدأ');
    for (const pupil of pupils()) await room(pupil).locator('legend').waitFor();
    await holdAll();
    // By keys alone: the focus is on the question already.
    await there(omar).page.keyboard.press('Tab');
    await there(omar).page.keyboard.press('Space');
    await there(omar).page.keyboard.press('Enter');
    await room(omar).locator('[data-standing=kept]').waitFor();
    await answerSomehow(there(layla).page);
    await answeredOf(2);
    await expect.poll(() => wall().locator('.answered').innerText()).toBe('أجاب 2 من 3');
    await answerSomehow(there(jean).page);
    await answeredOf(3);
    expect(await lead().locator('.everyone').innerText()).toBe('أجاب الجميع.');
    for (const person of [teacher, projector, ...pupils()].map(there)) {
      for (const view of viewsOf(person)) expect(view).not.toMatchObject({ verdicts: [expect.anything()] });
      expect(person.frames.join('\n')).not.toMatch(/correctOption|canonicalAnswer|isRight|"exact"/);
    }
    await holdAll();
  });

  it('shows how it went, with the sentence that decides: to each their own, to all the spread', async () => {
    await press('أغلق السؤال واعرض النتيجة');
    for (const pupil of pupils()) await room(pupil).locator('.verdict blockquote').first().waitFor();
    const quote = await room(layla).locator('.verdict .exact').first().innerText();
    expect(await wall().locator('.receipt .exact').first().innerText()).toBe(quote);
    expect(await lead().locator('.on .exact').first().innerText()).toBe(quote);
    const counts = await wall().locator('.bars .count').allInnerTexts();
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(3);
    // The verdict has the focus, so that it is read at once.
    expect(
      await there(omar).page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.tagName),
    ).toBe('H3');
    await holdAll();
  });

  it('loses no seat and no answer to a reload in the middle of a question', async () => {
    await press('السؤال التالي');
    await expect.poll(() => room(jean).locator('.place').innerText()).toContain('السؤال 2 ');
    await answerSomehow(there(jean).page);
    await room(jean).locator('[data-standing=kept]').waitFor();
    await there(jean).page.reload();
    await room(jean).locator('[data-standing=kept]').waitFor();
    // A second tab of the same pupil is the same seat.
    const tab = watched(there(jean).context, await there(jean).context.newPage());
    await tab.page.goto(`${origin}/room/${code}`);
    await room(tab).locator('[data-standing=kept]').waitFor();
    await tab.page.close();
    await answeredOf(1);
    expect(await lead().locator('.roster bdi').count()).toBe(3);
  });

  it('keeps an answer that is given while the network is away, and sends it once when it is back', async () => {
    const { context, page } = there(layla);
    await context.setOffline(true);
    await room(layla).locator('.off').waitFor();
    await answerSomehow(page);
    await expect
      .poll(() => room(layla).locator('.note').innerText())
      .toContain('إجابتك محفوظة على هذا الجهاز');
    await hold(there(layla));
    await answeredOf(1);
    await context.setOffline(false);
    await room(layla).locator('[data-standing=kept]').waitFor();
    await room(layla).locator('.off').waitFor({ state: 'detached' });
    await answeredOf(2);
  });

  it('goes on after the teacher’s laptop was closed, without the link', async () => {
    await there(teacher).page.reload();
    await lead().locator('.stem').waitFor();
    await answeredOf(2);
  });

  it('pauses, goes on, skips and withdraws, and everybody is told', async () => {
    await press('أوقف مؤقّتاً');
    for (const pupil of pupils()) await room(pupil).locator('.pause').waitFor();
    await wall().locator('.thought').waitFor();
    await holdAll();
    await press('تابع');
    await press('تخطَّ السؤال');
    await expect.poll(() => room(omar).locator('.place').innerText()).toContain('السؤال 3 ');
    await press('اسحب السؤال');
    await lead().locator('dialog[open]').waitFor();
    await hold(there(teacher));
    await lead().locator('dialog .main').click();
    await room(layla).locator('[data-standing=withdrawn]').waitFor();
    await holdAll();
  });

  it('ends with the same points for the pupil and for the teacher', async () => {
    await press('السؤال التالي');
    await room(layla).locator('.answer .main').waitFor();
    await press('أنهِ الجلسة');
    await lead().locator('dialog .main').click();
    for (const pupil of pupils()) await room(pupil).locator('.result').waitFor();
    const points = await lead().locator('.roster .who .small').allInnerTexts();
    for (const [index, pupil] of pupils().entries())
      expect(await room(pupil).locator('.result').innerText()).toBe(`النتيجة: ${points[index]}`);
    // Two questions count: of the others one was skipped, one withdrawn, and the rest never asked.
    expect(points.every((text) => text.endsWith('من 2'))).toBe(true);
    await holdAll();
    await room(omar).locator('.review button').first().press('Enter');
    await room(omar).locator('.verdict').waitFor();
    await hold(there(omar));
  });

  it('shows the teacher how it went, and gives the set as a sheet and as a file', async () => {
    const { page, context } = there(teacher);
    await press('اعرض تقرير الجلسة');
    await lead().locator('dalil-room-report h2').first().waitFor();
    expect(await lead().locator('dalil-room-report').getByText('ليلى').count()).toBeGreaterThan(0);
    await hold(there(teacher));
    await lead().locator('.take-home > summary').click();
    const [sheet] = await Promise.all([context.waitForEvent('page'), press('ورقة العمل أ')]);
    await sheet.waitForLoadState();
    expect(await sheet.locator('html').getAttribute('dir')).toBe('rtl');
    expect(new URL(sheet.url()).search).toBe('');
    await sheet.close();
    const saved = context.waitForEvent('page').then((tab) => tab.waitForEvent('download'));
    const direct = page.waitForEvent('download');
    await press('احفظ الملف');
    const file = await Promise.race([saved, direct]);
    expect(file.suggestedFilename()).toMatch(/\.txt$/);
    await hold(there(teacher));
  });

  it('gives a pupil a receipt that anybody can verify', async () => {
    await room(layla).getByRole('button', { name: 'احصل على إيصال بنتيجتك' }).click();
    const link = room(layla).locator('.own-receipt a');
    await link.waitFor();
    await hold(there(layla));
    const tab = await there(layla).context.newPage();
    await tab.goto((await link.getAttribute('href')) ?? '');
    await tab.getByText('ليلى').first().waitFor();
    await tab.close();
  });

  it('leaves nothing once the room is deleted', async () => {
    await lead().locator('.settings:not(.take-home) > summary').click();
    await press('احذف الغرفة الآن');
    await lead().locator('dialog .main').click();
    await lead().locator('.out').waitFor();
    for (const pupil of pupils()) {
      await room(pupil).locator('.out').waitFor();
      await hold(pupil);
      expect(await pupil.page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    }
    expect(await there(teacher).page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await expect.poll(() => wall().locator('.thought').innerText()).toContain('لا غرفة بهذا الرمز');
  });

  it('asked for no address with a key in it, broke no policy of its pages, and spoke to nobody else', () => {
    for (const person of [teacher, projector, ...pupils()].map(there)) {
      expect(person.faults).toEqual([]);
      for (const url of person.asked) {
        expect(new URL(url).host).toBe(new URL(origin).host);
        expect(url.replace(/#.*$/, '')).not.toMatch(/eyJ|[?&]key=|[A-Za-z0-9_-]{40}/);
      }
    }
  });
});
