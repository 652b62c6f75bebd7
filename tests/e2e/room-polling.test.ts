// A school whose network lets no socket through: the same room by requests, against the real service.
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { findBrowser } from '../../tools/chromium.ts';
import { answerSomehow, newPerson } from './class-people.ts';

const origin = inject('origin');
let browser: Browser;

beforeAll(async () => {
  const { executablePath, args, env } = await findBrowser();
  browser = await chromium.launch({ executablePath, args, env });
});
afterAll(() => browser.close());

async function post(path: string, body: unknown): Promise<Record<string, string>> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(origin + path, { method: 'POST', headers, body: JSON.stringify(body) });
  return (await response.json()) as Record<string, string>;
}

it('Where sockets are blocked a pupil comes in, answers and sees the verdict by requests', async () => {
  const { room = '', teacher = '' } = await post('/v1/rooms', { set: inject('set'), mode: 'live' });
  const lead = (type: string) =>
    post(`/v1/rooms/${room}/commands`, { key: teacher, command: { id: `t-${type}`, type } });
  const pupil = await newPerson(browser, { viewport: { width: 360, height: 740 } });
  await pupil.context.addInitScript(() => {
    class Blocked {
      static readonly OPEN = 1;
      readonly readyState = 3;
      onerror: (() => void) | null = null;
      constructor() {
        setTimeout(() => this.onerror?.());
      }
      close(): void {}
    }
    Object.assign(globalThis, { WebSocket: Blocked });
  });
  await pupil.page.goto(`${origin}/room/${room}?lang=ar`);
  const shown = pupil.page.locator('dalil-room');
  await shown.getByLabel('اسمك').fill('ليلى');
  await shown.getByRole('button', { name: 'ادخل' }).click();
  await shown.locator('.hello').waitFor();
  await lead('start');
  await shown.locator('legend').waitFor();
  await answerSomehow(pupil.page);
  await shown.locator('[data-standing=kept]').waitFor();
  await lead('close');
  await shown.locator('.verdict blockquote').first().waitFor();
  expect(pupil.asked.some((url) => url.endsWith(`/v1/rooms/${room}/poll`))).toBe(true);
  expect(pupil.asked.some((url) => url.startsWith('ws'))).toBe(false);
  await pupil.page.reload();
  await shown.locator('.verdict blockquote').first().waitFor();
  await lead('delete');
  await shown.locator('.out').waitFor();
  expect(pupil.faults).toEqual([]);
});
