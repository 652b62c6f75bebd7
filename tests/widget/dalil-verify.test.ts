import axe from 'axe-core';
import { CompactSign } from 'jose/jws/compact/sign';
import { exportJWK } from 'jose/key/export';
import { generateKeyPair } from 'jose/key/generate/keypair';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ReceiptClaims, ReceiptKeys } from '../../questions/rooms/receipt.ts';
import type { DalilVerify } from '../../widget/verify/dalil-verify.ts';
import { verifyWordsFor } from '../../widget/verify/words/index.ts';
import '../../widget/verify/dalil-verify.define.ts';

const claims: ReceiptClaims = {
  iss: 'https://dalil.test',
  iat: 1_795_680_000,
  room: '48213075',
  set: 's-f56d5406b09c',
  version: 2,
  title: 'قاعدتا طرطوس وحميميم على طاولة الرئيسين',
  lang: 'ar',
  textHash: 'ab'.repeat(32),
  name: '<b>Noor</b> نور',
  points: 7.33,
  of: 12,
  answered: 11,
  finishedAt: '2026-11-25T08:21:07.120Z',
};

interface Signer {
  readonly keys: ReceiptKeys;
  sign(stated: object): Promise<string>;
}

async function newSigner(kid: string): Promise<Signer> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const { x = '', y = '' } = await exportJWK(privateKey);
  return {
    keys: { keys: [{ kty: 'EC', crv: 'P-256', x, y, kid }] },
    sign: (stated) =>
      new CompactSign(new TextEncoder().encode(JSON.stringify(stated)))
        .setProtectedHeader({ alg: 'ES256', typ: 'dalil-receipt+jwt', kid })
        .sign(privateKey),
  };
}

let own: Signer;
let other: Signer;
let receipt: string;
beforeAll(async () => {
  [own, other] = [await newSigner('own'), await newSigner('other')];
  receipt = await own.sign(claims);
});

/** What was asked of the network, and what it answers. */
const asked: { url: string; body: unknown }[] = [];
let answer: () => Response = () => new Response(null, { status: 503 });
beforeEach(() => {
  asked.length = 0;
  answer = () => new Response(JSON.stringify(own.keys));
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
    asked.push({ url, body: init?.body });
    return answer();
  });
});
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  history.replaceState(null, '', location.pathname + location.search);
  Object.assign(document.documentElement, { lang: '', dir: '' });
});

async function show(lang = 'en'): Promise<DalilVerify> {
  const element = document.createElement('dalil-verify');
  element.lang = lang;
  document.body.append(element);
  await element.updateComplete;
  return element;
}

const one = <Found extends Element = HTMLElement>(element: DalilVerify, selector: string) => {
  const found = element.renderRoot.querySelector<Found>(selector);
  if (found === null) throw new Error(`There is no ${selector}.`);
  return found;
};

async function verified(element: DalilVerify, text: string): Promise<string> {
  const box = one<HTMLTextAreaElement>(element, '#receipt');
  box.value = text;
  box.dispatchEvent(new Event('input'));
  one(element, 'button.main').click();
  await vi.waitFor(() => one(element, '[role="status"] .verdict'));
  return one(element, '[role="status"]').textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

describe('The page of receipts', () => {
  it('says who, what, how many points and when, and that nobody checked the name', async () => {
    const element = await show();
    const said = await verified(element, receipt);
    for (const part of [
      '✓ A genuine receipt',
      claims.name,
      claims.title,
      '7.33 of 12',
      '11 of 12',
      claims.iss,
      claims.room,
      claims.textHash,
    ])
      expect(said).toContain(part);
    expect(said).toContain('did not check whose it is');
    expect(one(element, 'time').getAttribute('datetime')).toBe(claims.finishedAt);
    expect(element.renderRoot.querySelector('dl b')).toBeNull();
    expect(one(element, 'dd bdi[lang]').getAttribute('lang')).toBe('ar');
  });

  it('verifies what stands in the fragment at once, and again when that changes', async () => {
    location.hash = receipt;
    const element = await show();
    await vi.waitFor(() => one(element, '.genuine'));
    location.hash = `${receipt.slice(0, -8)}AAAAAAAA`;
    await vi.waitFor(() => one(element, '.fault'));
    expect(one(element, '.fault').textContent).toContain('changed after it was signed');
  });

  it('sends the receipt nowhere', async () => {
    const element = await show();
    await verified(element, receipt);
    expect(asked).toEqual([{ url: '/.well-known/dalil-keys.json', body: undefined }]);
  });

  it.each([
    ['changed', () => `${receipt.slice(0, -8)}AAAAAAAA`, 'changed after it was signed'],
    ['cut short', () => receipt.slice(0, 200), 'no receipt, or a part of it'],
    ['a megabyte of letters', () => 'a'.repeat(1_000_000), 'no receipt, or a part of it'],
    ['words', () => 'seven of twelve', 'no receipt, or a part of it'],
    ['nothing', () => '  ', 'Paste the receipt first'],
  ])('says plainly why not: %s', async (_, text, words) => {
    expect(await verified(await show(), text())).toContain(words);
  });

  it('names the service that a foreign receipt says it is from', async () => {
    const foreign = await other.sign({ ...claims, iss: 'https://other.test' });
    const said = await verified(await show(), foreign);
    expect(said).toContain('none of the keys of this service');
    expect(said).toContain('It says that it is from: https://other.test');
  });

  it('says so where the keys can’t be had, or there are none', async () => {
    answer = () => new Response(null, { status: 503 });
    expect(await verified(await show(), receipt)).toContain('could not be fetched');
    document.body.replaceChildren();
    answer = () => new Response('{"keys":[]}');
    expect(await verified(await show(), receipt)).toContain('could not be fetched');
  });

  it('works without a connection with keys that were kept', async () => {
    const element = await show();
    const box = one<HTMLTextAreaElement>(element, '#keys');
    box.value = JSON.stringify(own.keys);
    box.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(await verified(element, receipt)).toContain('A genuine receipt');
    expect(asked).toEqual([]);
    box.value = 'keys';
    box.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(one(element, 'details .small').textContent).toBe('These are no keys that can be read.');
    expect(await verified(element, receipt)).toContain('could not be fetched');
  });

  it('takes back what it said once the text changes', async () => {
    const element = await show();
    await verified(element, receipt);
    const box = one<HTMLTextAreaElement>(element, '#receipt');
    box.value = receipt.slice(1);
    box.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.verdict')).toBeNull();
  });

  it('shows nothing of a verification that was overtaken', async () => {
    const element = await show();
    let let_: (response: Response) => void = () => undefined;
    vi.stubGlobal(
      'fetch',
      () =>
        new Promise<Response>((resolve) => {
          let_ = resolve;
        }),
    );
    const box = one<HTMLTextAreaElement>(element, '#receipt');
    box.value = receipt;
    box.dispatchEvent(new Event('input'));
    one(element, 'button.main').click();
    box.value = 'something else';
    box.dispatchEvent(new Event('input'));
    let_(new Response(JSON.stringify(own.keys)));
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.verdict')).toBeNull();
  });

  it('speaks three languages, and makes the page speak with it', async () => {
    const element = await show('ar');
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['ar', 'rtl']);
    await userEvent.click(one(element, 'button[lang="fr"]'));
    await element.updateComplete;
    expect(one(element, 'h1').textContent).toBe('Vérifier un reçu');
    expect([document.documentElement.lang, document.title]).toEqual(['fr', 'Vérifier un reçu']);
  });

  it.each(['ar', 'en', 'fr'])('has other words for every fault (%s)', (lang) => {
    const words = Object.values(verifyWordsFor(lang).faults);
    expect(new Set(words).size).toBe(words.length);
    for (const text of words) expect(text).toMatch(lang === 'ar' ? /^[^a-z]+$/i : /^[^\u0600-\u06ff]+$/);
  });

  it.each(['ar light', 'ar dark', 'en light', 'en dark', 'fr light', 'fr dark'])(
    'has no violations, genuine or not (%s)',
    async (setting) => {
      const [lang = '', scheme = ''] = setting.split(' ');
      document.documentElement.style.cssText = `color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
      const element = await show(lang);
      for (const details of element.renderRoot.querySelectorAll('details')) details.open = true;
      for (const text of [receipt, 'x']) {
        await verified(element, text);
        for (const details of element.renderRoot.querySelectorAll('details')) details.open = true;
        const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        ).toEqual([]);
      }
      document.documentElement.removeAttribute('style');
    },
  );
});
