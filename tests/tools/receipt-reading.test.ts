import { CompactSign } from 'jose/jws/compact/sign';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ReceiptClaims, type ReceiptKeys, receiptLimits, roomLimits } from '../../questions/index.ts';
import { newReceiptKey } from '../../tools/receipt-key.ts';
import { readReceipt, receiptIn } from '../../widget/verify/read-receipt.ts';
import { type OwnKeys, receiptKeysOf, type SigningKey } from '../../worker/receipts/receipt-keys.ts';
import { signReceipt } from '../../worker/receipts/sign-receipt.ts';

const claims: ReceiptClaims = {
  iss: 'https://dalil.test',
  iat: 1_795_680_000,
  room: '48213075',
  set: 's-f56d5406b09c',
  version: 2,
  title: 'قاعدتا طرطوس وحميميم على طاولة الرئيسين',
  lang: 'ar',
  textHash: 'a'.repeat(64),
  name: 'Noor نور',
  points: 7.33,
  of: 12,
  answered: 11,
  finishedAt: '2026-11-25T08:21:07.120Z',
};

async function keysOf(secret: Promise<string> | string): Promise<OwnKeys> {
  const keys = receiptKeysOf(await secret);
  if (keys === undefined) throw new Error('No key that signs.');
  return keys;
}

let own: OwnKeys;
let other: OwnKeys;
let keys: ReceiptKeys;
let receipt: string;
beforeAll(async () => {
  own = await keysOf(newReceiptKey());
  other = await keysOf(newReceiptKey());
  keys = own.published;
  receipt = await signReceipt(claims, own.signing);
});

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
/** A token signed by hand: header, claims and key as a forger likes. */
async function signed(header: object, stated: unknown, key: SigningKey | Uint8Array): Promise<string> {
  const jwk = key instanceof Uint8Array ? key : { kty: key.kty, crv: key.crv, x: key.x, y: key.y, d: key.d };
  return new CompactSign(Buffer.from(JSON.stringify(stated)))
    .setProtectedHeader({ alg: 'ES256', ...header })
    .sign(jwk);
}
const header = () => ({ alg: 'ES256', typ: 'dalil-receipt+jwt', kid: own.signing.kid });

describe('A receipt', () => {
  it('is genuine as it was given, and states what was signed', async () => {
    expect(await readReceipt(receipt, keys)).toEqual({ state: 'genuine', claims });
  });

  it('is of the type and algorithm of receipts and names its key', () => {
    expect(JSON.parse(Buffer.from(receipt.split('.')[0] ?? '', 'base64url').toString())).toEqual(header());
  });

  it('is read from its link, from between spaces, and from lines that a letter broke it into', async () => {
    const broken = receipt.replace(/(.{60})/g, '$1\r\n  ');
    for (const text of [
      `https://dalil.test/verify#${receipt}`,
      ` ${receipt}\n`,
      broken,
      `\u2066${receipt}\u2069`,
    ])
      expect((await readReceipt(text, keys)).state).toBe('genuine');
    expect(receiptIn(`https://dalil.test/verify#${receipt}`)).toBe(receipt);
  });

  it('may state more than we know of', async () => {
    const more = await signed(header(), { ...claims, grade: 'A' }, own.signing);
    expect(await readReceipt(more, keys)).toEqual({ state: 'genuine', claims });
  });

  it('is within its length, however long names and titles are', async () => {
    const long = {
      ...claims,
      title: '«'.repeat(300),
      name: '\u0800'.repeat(roomLimits.nameLength),
      iss: `https://${'a'.repeat(240)}.test`,
      set: 's'.repeat(64),
    };
    const largest = await signReceipt(long, own.signing);
    expect(largest.length).toBeLessThan(receiptLimits.length);
    expect((await readReceipt(largest, keys)).state).toBe('genuine');
  });
});

describe('A forged receipt', () => {
  const parts = () => receipt.split('.') as [string, string, string];

  it('signed by hand with our own key is genuine: the forgeries below are close', async () => {
    expect((await readReceipt(await signed(header(), claims, own.signing), keys)).state).toBe('genuine');
  });

  it('with more points is changed', async () => {
    const [head, , signature] = parts();
    const forged = [head, encoded({ ...claims, points: 12 }), signature].join('.');
    expect(await readReceipt(forged, keys)).toEqual({ state: 'changed' });
  });

  it('with one letter of it changed, wherever, is not genuine', async () => {
    for (let at = 0; at < receipt.length - 1; at += 7) {
      const letter = receipt[at] === 'A' ? 'B' : 'A';
      const text = receipt.slice(0, at) + letter + receipt.slice(at + 1);
      expect([at, (await readReceipt(text, keys)).state]).not.toEqual([at, 'genuine']);
    }
  });

  it('signed with another key under the name of ours is changed', async () => {
    expect(await readReceipt(await signed(header(), claims, other.signing), keys)).toEqual({
      state: 'changed',
    });
  });

  it('of another service says so, and where it says it is from', async () => {
    const foreign = await signReceipt({ ...claims, iss: 'https://other.test' }, other.signing);
    expect(await readReceipt(foreign, keys)).toEqual({ state: 'unknown_key', iss: 'https://other.test' });
    expect((await readReceipt(foreign, other.published)).state).toBe('genuine');
  });

  it('that brings its own key along is of an unknown key', async () => {
    const { kty, crv, x, y } = other.signing;
    const bringing = await signed(
      { typ: 'dalil-receipt+jwt', jwk: { kty, crv, x, y } },
      claims,
      other.signing,
    );
    expect((await readReceipt(bringing, keys)).state).toBe('unknown_key');
    const named = await signed({ ...header(), jwk: { kty, crv, x, y } }, claims, other.signing);
    expect((await readReceipt(named, keys)).state).toBe('changed');
  });

  it('without a signature is none', async () => {
    const [head, body, signature] = parts();
    const none = encoded({ ...header(), alg: 'none' });
    expect(await readReceipt(`${head}.${body}.`, keys)).toEqual({ state: 'unreadable' });
    expect(await readReceipt(`${none}.${body}.`, keys)).toEqual({ state: 'unreadable' });
    expect(await readReceipt(`${none}.${body}.${signature}`, keys)).toEqual({ state: 'other_kind' });
    expect(await readReceipt(`${none}.${body}.AA`, keys)).toEqual({ state: 'other_kind' });
  });

  it('signed with the public key as if it were a shared secret is none', async () => {
    for (const secret of [own.published.keys[0]?.x ?? '', JSON.stringify(own.published.keys[0])]) {
      const bytes = Buffer.from(secret.padEnd(32, '='));
      const confused = await signed({ ...header(), alg: 'HS256' }, claims, bytes);
      expect(await readReceipt(confused, keys)).toEqual({ state: 'other_kind' });
    }
  });

  it.each(['dalil-attempt+jwt', 'dalil-seat+jwt', 'JWT', 'DALIL-RECEIPT+JWT', undefined])(
    'of type %s is none, though our key signed it',
    async (typ) => {
      const { typ: _, ...rest } = header();
      const token = await signed(typ === undefined ? rest : { ...rest, typ }, claims, own.signing);
      expect(await readReceipt(token, keys)).toEqual({ state: 'other_kind' });
    },
  );

  it('that wants something of its header understood is none', async () => {
    const [, body, signature] = parts();
    const critical = encoded({ ...header(), crit: ['b64'], b64: false });
    expect(await readReceipt(`${critical}.${body}.${signature}`, keys)).toEqual({ state: 'other_kind' });
  });

  it.each<[string, Record<string, unknown>]>([
    ['points below nought', { points: -1 }],
    ['no name', { name: undefined }],
    ['a room that is none', { room: 'abc' }],
    ['a moment that is none', { finishedAt: 'yesterday' }],
    ['a year beyond all calendars', { iat: 9e15 }],
    ['an issuer that is no address', { iss: 'dalil' }],
  ])('with %s is none, whoever signed it', async (_, change) => {
    const token = await signed(header(), { ...claims, ...change }, own.signing);
    expect(await readReceipt(token, keys)).toEqual({ state: 'other_kind' });
  });
});

describe('A text that is no receipt', () => {
  it.each([
    ['nothing', ''],
    ['words', 'سبع نقاط من اثنتي عشرة'],
    ['two parts', 'a.b'],
    ['four parts', 'a.b.c.d'],
    ['three parts that are no JSON', 'AAAA.BBBB.CCCC'],
    ['lists', `${encoded([])}.${encoded([])}.AAAA`],
    ['a number sign alone', '#'],
  ])('is unreadable: %s', async (_, text) => {
    expect(await readReceipt(text, keys)).toEqual({ state: 'unreadable' });
  });

  it('of a megabyte is not even looked at', async () => {
    const megabyte = 1_000_000;
    expect(receiptIn('a'.repeat(megabyte))).toBe('');
    expect(await readReceipt('a'.repeat(megabyte), keys)).toEqual({ state: 'unreadable' });
    expect(await readReceipt(`${receipt}${' '.repeat(megabyte)}`, keys)).toEqual({ state: 'unreadable' });
    const body = encoded({ ...claims, title: 'a'.repeat(megabyte) });
    expect(await readReceipt(`${receipt.split('.')[0]}.${body}.AAAA`, keys)).toEqual({ state: 'unreadable' });
  });

  it('is one that is a unit longer than any receipt', async () => {
    const [head = '', , signature = ''] = receipt.split('.');
    const fill = (length: number) =>
      `${head}.${'A'.repeat(length - head.length - signature.length - 2)}.${signature}`;
    expect(fill(receiptLimits.length)).toHaveLength(receiptLimits.length);
    // Both are no JSON; the longer one is refused before that is found out.
    expect(await readReceipt(fill(receiptLimits.length), keys)).toEqual({ state: 'unreadable' });
    expect(await readReceipt(fill(receiptLimits.length + 1), keys)).toEqual({ state: 'unreadable' });
  });
});

describe('The keys of receipts', () => {
  it('are published without their private halves, whatever the secret holds', () => {
    expect(Object.keys(own.signing).sort()).toContain('d');
    for (const key of own.published.keys)
      expect(Object.keys(key).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']);
    const secret = JSON.stringify({ keys: [{ ...own.signing, note: 'mine' }, other.signing] });
    const published = JSON.stringify(receiptKeysOf(secret)?.published);
    expect(published).not.toContain(own.signing.d);
    expect(published).not.toContain(other.signing.d);
    expect(published).not.toContain('mine');
  });

  it('rotate: a new one signs, and what the old one signed is still genuine', async () => {
    const next = await keysOf(newReceiptKey(JSON.stringify(own.signing)));
    expect(next.signing.kid).not.toBe(own.signing.kid);
    expect(next.published.keys.map(({ kid }) => kid)).toEqual([next.signing.kid, own.signing.kid]);
    expect((await readReceipt(receipt, next.published)).state).toBe('genuine');
    const newer = await signReceipt(claims, next.signing);
    expect((await readReceipt(newer, next.published)).state).toBe('genuine');
    expect((await readReceipt(newer, keys)).state).toBe('unknown_key');
    const third = await newReceiptKey(JSON.stringify({ keys: [next.signing, ...own.published.keys] }));
    expect(receiptKeysOf(third)?.published.keys).toHaveLength(3);
    expect(third.match(/"d":/g)).toHaveLength(1);
  });

  it.each([
    ['nothing', undefined],
    ['an empty text', ''],
    ['no JSON', 'secret'],
    ['no key', '{}'],
    ['an empty set', '{"keys":[]}'],
    ['a key of another kind', JSON.stringify({ kty: 'oct', k: 'AAAA', kid: 'x' })],
  ])('are none in %s', (_, secret) => {
    expect(receiptKeysOf(secret)).toBeUndefined();
  });

  it('are none where the first has no private half', () => {
    expect(receiptKeysOf(JSON.stringify(own.published))).toBeUndefined();
  });
});
