// A news site in a test: a server of its own, since a browser keeps pages from elsewhere away from this machine.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { findBrowser } from '../../tools/chromium.ts';

/** The site and a browser to read it in. */
export interface NewsSite {
  readonly browser: Browser;
  /** Opens a page of that site with `html` on it, in a context of its own; `prepare` sees the page before it loads. */
  open(
    html: string,
    options?: BrowserContextOptions,
    prepare?: (page: Page) => Promise<void> | void,
  ): Promise<Page>;
  close(): Promise<void>;
}

/** Starts both. */
export async function newsSite(): Promise<NewsSite> {
  let markup = '';
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="ar" dir="rtl"><title>خبر</title><body>${markup}</body></html>`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { executablePath, args, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args, env });
  return {
    browser,
    async open(html, options = {}, prepare = () => undefined) {
      markup = html;
      const context = await browser.newContext({ viewport: { width: 390, height: 800 }, ...options });
      const page = await context.newPage();
      await prepare(page);
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/article`);
      return page;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
