// A page of the gallery in a browser: opened as its situation wants it, looked at by axe, by its identifiers, by its sizes.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import type { LanguageCode } from '../../questions/index.ts';
import { findBrowser } from '../../tools/chromium.ts';
import { pathOf, type Situation } from '../../tools/gallery/situations.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The elements that are looked into. */
const elementNames = 'dalil-quiz, dalil-check, dalil-room, dalil-room-teacher, dalil-room-screen';

/** Windows that the gallery is looked at in. */
export const phone = { width: 390, height: 844 } as const;
export const desktop = { width: 1280, height: 900 } as const;

/** A browser with one page. */
export interface Opened {
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly page: Page;
}

/** Starts a browser. A contrast measured while a verdict fades in is no contrast, so nothing moves. */
export async function openBrowser(options: { javaScriptEnabled?: boolean } = {}): Promise<Opened> {
  const { executablePath, args, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args, env });
  const context = await browser.newContext({ viewport: phone, reducedMotion: 'reduce', ...options });
  if (options.javaScriptEnabled !== false) await context.addInitScript(axe);
  return { browser, context, page: await context.newPage() };
}

/** Opens the page of `situation` and waits until its reader has done what there was to do. */
export async function openSituation(
  page: Page,
  origin: string,
  situation: Situation,
  lang: LanguageCode,
  window: { readonly width: number; readonly height: number } = phone,
): Promise<void> {
  const { medium = {} } = situation;
  await page.setViewportSize({ ...window, ...sizeOf(situation) });
  await page.emulateMedia({
    colorScheme: 'light',
    media: medium.media ?? 'screen',
    forcedColors: medium.forcedColors ?? 'none',
  });
  await page.goto(origin + pathOf(situation, lang));
  await page.locator('html[data-stage]').waitFor({ state: 'attached' });
  const stage = await page.locator('html').getAttribute('data-stage');
  if (stage !== 'ready') throw new Error(`${situation.name} (${lang}): ${stage}`);
  await page.evaluate(() => scrollTo(0, 0));
}

function sizeOf({ medium = {} }: Situation): { width?: number; height?: number } {
  const { width, height } = medium;
  return { ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) };
}

/** Returns what axe finds on the whole page, with the markup it finds it in. */
export function violations(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe: runner } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations: found } = await runner.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

/** Returns every reference to an identifier that has no element of that identifier in its own tree. */
export function danglingReferences(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const names = [
      'for',
      'form',
      'headers',
      'list',
      'aria-activedescendant',
      'aria-controls',
      'aria-describedby',
      'aria-details',
      'aria-errormessage',
      'aria-flowto',
      'aria-labelledby',
      'aria-owns',
    ];
    const found: string[] = [];
    const look = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot !== null) look(element.shadowRoot);
        for (const name of names) {
          const ids = element.getAttribute(name)?.split(/\s+/) ?? [];
          for (const id of ids)
            if (id !== '' && root.getElementById(id) === null) found.push(`${name}="${id}"`);
        }
      }
    };
    look(document);
    return found;
  });
}

/** Returns what can be pressed and is less than `least` CSS pixels wide or high; a label makes its field as large as itself. */
export function smallTargets(page: Page, least: number): Promise<string[]> {
  return page.evaluate(
    ([side, names]) => {
      const found: string[] = [];
      for (const element of document.querySelectorAll(names)) {
        // Without its script an element is the form inside it.
        const root = element.shadowRoot ?? element;
        for (const target of root.querySelectorAll('button, a, summary, select, textarea, input')) {
          const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
          // What a closed disclosure holds has a size and is not there.
          if (width > 0 && target.checkVisibility() && (width < side || height < side))
            found.push(`${target.outerHTML.slice(0, 80)}: ${width} × ${height}`);
        }
      }
      return found;
    },
    [least, elementNames] as const,
  );
}

/** Returns what reaches over the window's edge, in the elements or else of the page. */
export function overflow(page: Page): Promise<string[]> {
  return page.evaluate((names) => {
    const elements = [...document.querySelectorAll(names)];
    const parts = elements.flatMap((element) => [...(element.shadowRoot ?? element).querySelectorAll('*')]);
    const wide = parts.filter((part) => {
      const { left, right, width } = part.getBoundingClientRect();
      // What is said only is one pixel wide; what a closed disclosure holds has a size and is not there.
      return width > 1 && part.checkVisibility() && (Math.floor(right) > innerWidth || Math.ceil(left) < 0);
    });
    const { scrollWidth, clientWidth } = document.documentElement;
    return [
      ...wide.map((part) => part.outerHTML.slice(0, 80)),
      ...(wide.length === 0 && scrollWidth > clientWidth ? [`The page is ${scrollWidth} wide.`] : []),
    ];
  }, elementNames);
}
