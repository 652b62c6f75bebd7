import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { ReceiptGiven, RoomMade, SeatTaken } from '../../questions/index.ts';
import { findBrowser } from '../../tools/chromium.ts';
import { exitCodes } from '../../tools/cli/fault.ts';
import { desktop, phone } from './gallery-page.ts';

const origin = inject('origin');
const folder = mkdtempSync(join(tmpdir(), 'dalil-verify-'));
let browser: Browser;
let given: ReceiptGiven;
let keys: string;

async function post<Answer>(path: string, body: object): Promise<Answer> {
  const response = await fetch(origin + path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });
  if (!response.ok) throw new Error(`${path} ${response.status} ${await response.text()}`);
  return (await response.json()) as Answer;
}

beforeAll(async () => {
  const room = await post<RoomMade>('/v1/rooms', { set: inject('set'), mode: 'self_paced' });
  const lead = (type: string) =>
    post(`/v1/rooms/${room.room}/commands`, { key: room.teacher, command: { id: type, type } });
  const seat = await post<SeatTaken>(`/v1/rooms/${room.room}/seats`, { name: 'Noor نور' });
  await lead('start');
  await lead('end');
  given = await post<ReceiptGiven>(`/v1/rooms/${room.room}/receipt`, { key: seat.key });
  keys = await (await fetch(`${origin}/.well-known/dalil-keys.json`)).text();
  const { executablePath, args, env } = await findBrowser();
  browser = await chromium.launch({ executablePath, args, env });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Where pictures go, for who wants to look at them. */
const pictures = process.env.REPORT_PICTURES;
async function keep(page: Page, name: string): Promise<void> {
  if (pictures === undefined) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}

describe('The page /verify of the service', () => {
  it('opens the link of a receipt and says that it is genuine, under a policy that lets it send nothing', async () => {
    for (const [locale, words] of Object.entries({
      ar: 'إيصال صحيح',
      'en-GB': 'A genuine receipt',
      'fr-FR': 'Reçu authentique',
    })) {
      const context = await browser.newContext({ viewport: phone, locale });
      const page = await context.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const errors: string[] = [];
      page.on('console', (message) => errors.push(message.text()));
      const response = await page.goto(given.verifyUrl);
      expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
      expect(response?.headers()['referrer-policy']).toBe('no-referrer');
      await page.getByText(words).waitFor();
      expect(await page.locator('dalil-verify dl').first().textContent()).toContain('Noor نور');
      expect(asked.filter((url) => url.includes(given.receipt) && !url.includes('#'))).toEqual([]);
      expect(errors).toEqual([]);
      await keep(page, `verify-${locale.slice(0, 2)}-phone`);
      await context.close();
    }
  });

  it('says what a changed receipt is', async () => {
    const context = await browser.newContext({ viewport: desktop, locale: 'ar', colorScheme: 'dark' });
    const page = await context.newPage();
    await page.goto(`${given.verifyUrl.slice(0, -9)}AAAAAAAAA`);
    await page.getByText('تغيّر شيء في هذا الإيصال بعد توقيعه').waitFor();
    await keep(page, 'verify-ar-changed');
    await context.close();
  });

  it('works as a file that was kept, with keys that were kept', async () => {
    const text = async (path: string) => (await fetch(origin + path)).text();
    const html = await text('/verify');
    writeFileSync(join(folder, 'dalil-verify.js'), await text('/dalil-verify.js'));
    // As a browser writes it: addresses of what lies beside the page.
    writeFileSync(
      join(folder, 'verify.html'),
      html.replaceAll('src="/', 'src="./').replaceAll('href="/', 'href="./'),
    );
    const context = await browser.newContext({ offline: true, locale: 'en-GB' });
    const page = await context.newPage();
    await page.goto(`${pathToFileURL(join(folder, 'verify.html'))}#${given.receipt}`);
    await page.getByText('could not be fetched').waitFor();
    await page.getByText('Verify without a connection').click();
    await page.getByLabel('Keys that you have kept').fill(keys);
    await page.getByRole('button', { name: 'Verify' }).click();
    await page.getByText('A genuine receipt').waitFor();
    await context.close();
  });

  it('has the same word at the command line', () => {
    const verify = join(import.meta.dirname, '..', '..', 'tools', 'verify.ts');
    const file = (name: string, content: string) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    const [keysFile, link] = [file('keys.json', keys), file('receipt.txt', `${given.verifyUrl}\n`)];
    const run = (...args: string[]) => spawnSync(process.execPath, [verify, ...args], { encoding: 'utf8' });
    const genuine = run(link, '--keys', keysFile);
    expect([genuine.status, genuine.stderr]).toEqual([0, '']);
    expect(genuine.stdout).toContain('"Noor نور" (a nickname, not verified)');
    expect(JSON.parse(run(link, '--keys', keysFile, '--json').stdout)).toMatchObject({ state: 'genuine' });
    const changed = run(file('changed.txt', `${given.receipt.slice(0, -9)}AAAAAAAAA`), '--keys', keysFile);
    expect([changed.status, changed.stdout]).toEqual([exitCodes.not_genuine, '']);
    expect(changed.stderr).toBe('Something in this receipt was changed after it was signed.\n');
    for (const args of [[], [link], [link, '--keys', link], [join(folder, 'none'), '--keys', keysFile]])
      expect(run(...args).status).toBe(2);
  });
});
