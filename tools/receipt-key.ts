// npm run -s receipt-key [-- OLD]: makes the key that receipts are signed with. With the file of the key before, that one stays listed, so that
// its receipts can still be verified.
import { readFileSync } from 'node:fs';
import { calculateJwkThumbprint } from 'jose/jwk/thumbprint';
import { exportJWK } from 'jose/key/export';
import { generateKeyPair } from 'jose/key/generate/keypair';
import { receiptHeader } from '../questions/rooms/receipt.ts';
import { receiptKeysOf } from '../worker/receipts/receipt-keys.ts';
import { Fault, runCommand } from './cli/fault.ts';

const help = `Usage: npm run -s receipt-key [-- OLD]

Makes a key for receipts (P-256) and writes it to standard output as JSON, for the secret RECEIPT_KEY:

  npm run -s receipt-key > key.json && npx wrangler secret put RECEIPT_KEY < key.json

OLD is such a file from before: the new key signs from now on, the old ones stay in the list without their private half. Keep the
file where only you can read it; who has it can sign receipts.
`;

/** Returns a new key, or a set of keys with the new one first and the public halves of `before` behind it. */
export async function newReceiptKey(before?: string): Promise<string> {
  const { privateKey } = await generateKeyPair(receiptHeader.alg, { extractable: true });
  const { kty, crv, x, y, d } = await exportJWK(privateKey);
  // The name of a key is its thumbprint (RFC 7638): the same key has the same name everywhere.
  const key = { kty, crv, x, y, d, kid: await calculateJwkThumbprint(privateKey) };
  if (before === undefined) return JSON.stringify(key);
  const old = receiptKeysOf(before);
  if (old === undefined) throw new Fault('usage', 'The file of the key before has no key that signs.');
  return JSON.stringify({ keys: [key, ...old.published.keys] });
}

if (import.meta.main)
  await runCommand(async () => {
    const [file, ...more] = process.argv.slice(2);
    if (file === '--help' || file === '-h' || more.length > 0) {
      process.stdout.write(help);
      return;
    }
    process.stdout.write(`${await newReceiptKey(file === undefined ? undefined : fileText(file))}\n`);
  });

function fileText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Fault('no_file', `There is no file ${path} to read.`);
  }
}
