// The people of a class room in a browser: each in a context of their own, as on a device of their own, watched for what a page must not do.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Somebody with a device. */
export interface Person {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the page's policy refused, and what went wrong in its scripts. */
  readonly faults: string[];
  /** Every text that came by a socket. */
  readonly frames: string[];
  /** Every address that was asked for. */
  readonly asked: string[];
}

/** Gives somebody a device. Nothing moves on it: a contrast measured while something fades in is no contrast. */
export async function newPerson(browser: Browser, options: BrowserContextOptions = {}): Promise<Person> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  await context.addInitScript(axe);
  return watched(context, await context.newPage());
}

/** Watches a page, another one of the same device for example. */
export function watched(context: BrowserContext, page: Page): Person {
  const person: Person = { context, page, faults: [], frames: [], asked: [] };
  page.on('pageerror', (error) => person.faults.push(error.message));
  page.on('console', (message) => {
    // Being offline is no fault of the page.
    const text = message.text();
    if (message.type() === 'error' && !/ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED/.test(text))
      person.faults.push(text);
  });
  page.on('request', (request) => person.asked.push(request.url()));
  page.on('websocket', (socket) => {
    person.asked.push(socket.url());
    socket.on('framereceived', ({ payload }) => person.frames.push(String(payload)));
  });
  return person;
}

/** The views among what came by a socket. */
export function viewsOf({ frames }: Person): Record<string, unknown>[] {
  return frames
    .filter((text) => text.startsWith('{'))
    .map((text) => JSON.parse(text))
    .filter(({ type }) => type === 'view');
}

/** Answers the question that is shown with its first option, whatever its kind, and sends it. */
export async function answerSomehow(page: Page): Promise<void> {
  const room = page.locator('dalil-room');
  const typed = room.locator('fieldset input[type=text]');
  const selects = room.locator('fieldset select');
  if ((await room.locator('fieldset input[type=radio]').count()) > 0)
    await room.locator('fieldset input[type=radio]').first().check();
  else if ((await typed.count()) > 0) await typed.fill('2024');
  for (let index = 0; index < (await selects.count()); index++)
    await selects.nth(index).selectOption({ index: index + 1 });
  await room.locator('.answer .main').click();
}
