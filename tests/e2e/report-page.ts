// A page with a made-up class's report on it, as the service would serve it: under its policy, with the scripts that are shipped.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { type LanguageCode, type RoomReport, roomReport } from '../../questions/index.ts';
import { fonts } from '../../tools/gallery/style.ts';
import { type PageScripts, pageScripts } from '../../tools/page-scripts.ts';
import { classRecord } from '../fixtures/class-room.ts';

const host = 'http://class.test';

/** The policy of the service's own pages (worker/pages/policy.ts), with the fonts of the tests. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'";

const style = `@font-face { font-family: Naskh; src: url("/fonts/naskh-400.woff2"); }
@font-face { font-family: Naskh; font-weight: 700; src: url("/fonts/naskh-700.woff2"); }
@font-face { font-family: Serif; src: url("/fonts/serif-400.woff2"); }
@font-face { font-family: Serif; font-weight: 700; src: url("/fonts/serif-700.woff2"); }
@font-face { font-family: Symbols; src: url("/fonts/symbols-400.woff2"); }
:root { color-scheme: light dark; }
body { margin: 0; background: Canvas; color: CanvasText; font: 1.0625rem/1.6 Serif, Naskh, Symbols, serif; }
body:lang(ar) { font-family: Naskh, Serif, Symbols, serif; }
main { max-inline-size: 60rem; margin-inline: auto; padding: 1rem; }
@media print { main { padding: 0; max-inline-size: none; } }
@page { margin: 15mm; }
`;

const show = `const report = await (await fetch('/report.json')).json();
await customElements.whenDefined('dalil-room-report');
document.querySelector('dalil-room-report').report = report;
await document.fonts.ready;
document.documentElement.dataset.shown = '';
`;

/** The scripts as they are shipped; built once. */
let shipped: Promise<PageScripts> | undefined;

/** Returns the report of a made-up class of 28, with one question skipped and one withdrawn. */
export function classReport(lang: LanguageCode): RoomReport {
  return roomReport(classRecord({ lang, states: { 3: 'skipped', 5: 'withdrawn' } }));
}

/** Opens a page with `report` in the words of `lang`; refusals of its policy go to `refused`. */
export async function openReport(
  context: BrowserContext,
  report: RoomReport,
  lang: LanguageCode,
  refused: string[],
): Promise<Page> {
  shipped ??= pageScripts();
  const { files } = await shipped;
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  const dir = lang === 'ar' ? 'rtl' : 'ltr';
  const own: Readonly<Record<string, readonly [type: string, body: string]>> = {
    '/': [
      'text/html',
      `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Report</title><link rel="stylesheet" href="/style.css"><script type="module" src="/dalil-room-report.js"></script><script type="module" src="/show.js"></script></head><body><main><dalil-room-report lang="${lang}"></dalil-room-report></main></body></html>`,
    ],
    '/style.css': ['text/css', style],
    '/show.js': ['text/javascript', show],
    '/report.json': ['application/json', JSON.stringify(report)],
  };
  await page.route(`${host}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const [type, body] = own[pathname] ?? ['text/javascript', files.get(pathname.slice(1))];
    const font = fonts[pathname.replace('/fonts/', '')];
    if (font !== undefined)
      return route.fulfill({
        body: readFileSync(join(import.meta.dirname, '..', '..', 'node_modules', font)),
      });
    if (body === undefined) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({
      body,
      headers: { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': policy },
    });
  });
  await page.goto(`${host}/`);
  await page.locator('html[data-shown]').waitFor({ state: 'attached' });
  return page;
}
