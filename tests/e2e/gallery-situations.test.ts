// Every situation of the gallery in each of its languages: how it looks, and what its tree, axe, identifiers and sizes say of it. A page is
// opened once and looked at from all sides.
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { LanguageCode } from '../../questions/index.ts';
import { languagesOf, type Situation, situations } from '../../tools/gallery/situations.ts';
import {
  danglingReferences,
  type Opened,
  openBrowser,
  openSituation,
  overflow,
  smallTargets,
  violations,
} from './gallery-page.ts';
import { pictures } from './gallery-pictures.ts';
import { golden } from './golden-file.ts';
import { pictureFault } from './golden-picture.ts';

const origin = inject('origin');
let opened: Opened;

beforeAll(async () => {
  opened = await openBrowser();
});
afterAll(() => opened.browser.close());

// Another browser draws letters otherwise, and so does Chromium on another system.
const isBundled =
  (process.env.DALIL_CHROMIUM ?? '') === '' && process.platform === 'linux' && process.arch === 'x64';
const why = isBundled ? '' : ' (skipped: the pictures are those of the Chromium from npm on Linux)';

/** Days of corrections are those of the run. */
const style = 'time { color: transparent !important; }';

const cases = situations.flatMap((situation) =>
  languagesOf(situation).map((lang) => [situation.name, lang, situation] as const),
);

/** What a reader who hears the elements is told. */
async function tree({ elements }: Situation, lang: LanguageCode): Promise<string> {
  const { page } = opened;
  const shown = await page.locator('dalil-quiz, dalil-check').all();
  const parts = elements === 'embed' ? [page.frameLocator('iframe').locator('body')] : shown;
  const trees = await Promise.all(parts.map((part) => part.ariaSnapshot()));
  return `# ${lang}\n${trees.join('\n').replaceAll(/\d{4}-\d\d-\d\d/g, 'YYYY-MM-DD')}\n`;
}

describe.each(cases)('The gallery: %s (%s)', (name, lang, situation) => {
  beforeAll(() => openSituation(opened.page, origin, situation, lang));

  it.skipIf(!isBundled).each(pictures(situation, lang))(
    `looks as it did: %s${why}`,
    async (taking, picture) => {
      const { page } = opened;
      await page.emulateMedia({ colorScheme: picture.scheme });
      await page.setViewportSize(picture.window);
      const { clip } = picture;
      const stages = page.locator('.stage');
      const box = await (clip?.element === 'last' ? stages.last() : stages.first()).boundingBox();
      const part = { x: 0, y: 0, ...picture.window, ...(clip === undefined ? {} : box) };
      const height = Math.min(part.height, clip?.most ?? part.height);
      const taken = await page.screenshot({ style, fullPage: true, clip: { ...part, height } });
      expect(pictureFault(`screenshots/${name}.${lang}.${taking}.png`, taken)).toBeUndefined();
    },
  );

  it('tells a reader who hears it what it told before', async () => {
    const told = await tree(situation, lang);
    expect(told).toBe(golden(`accessibility/${name}.${lang}.yml`, () => Buffer.from(told))?.toString());
  });

  it('breaks no rule, by day and by night, and refers to nothing that is not there', async () => {
    const { page } = opened;
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page)).toEqual([]);
    expect(await danglingReferences(page)).toEqual([]);
  });

  it('fits 320 pixels, with nothing too small to press', async () => {
    const { page } = opened;
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await smallTargets(page, 24)).toEqual([]);
    expect(await overflow(page)).toEqual([]);
  });
});

describe('The index of the gallery', () => {
  it('lists every page, and breaks no rule', async () => {
    const { page } = opened;
    await page.emulateMedia({ colorScheme: 'light', media: 'screen', forcedColors: 'none' });
    await page.goto(`${origin}/gallery/`);
    expect(await violations(page)).toEqual([]);
    expect(await page.locator('.situations a').count()).toBe(cases.length);
  });
});
