// npm run -s verify -- FILE --keys FILE: verifies a receipt without a connection, by the code of the page /verify.
import { readFileSync } from 'node:fs';
import { type ReceiptClaims, ReceiptKeys } from '../questions/rooms/receipt.ts';
import { type ReceiptReading, readReceipt } from '../widget/verify/read-receipt.ts';
import { onlyFile, readArguments } from './cli/arguments.ts';
import { exitCodes, Fault, runCommand } from './cli/fault.ts';

const help = `Usage: npm run -s verify -- FILE --keys KEYS [--json]

FILE holds a receipt as it was handed in, or its link; - reads it from standard input. KEYS is the file that the service publishes at
/.well-known/dalil-keys.json. Prints what the receipt states, and ends with code 0 where it is genuine, else with ${exitCodes.not_genuine}.
`;

await runCommand(async () => {
  const { values, positionals } = readArguments({
    keys: { type: 'string' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help === true) {
    process.stdout.write(help);
    return;
  }
  const path = onlyFile(positionals, 'verify');
  if (values.keys === undefined)
    throw new Fault(
      'usage',
      'Give the published keys by --keys FILE; the service has them at /.well-known/dalil-keys.json.',
    );
  const reading = await readReceipt(fileText(path), keysIn(fileText(values.keys)));
  if (values.json === true) process.stdout.write(`${JSON.stringify(reading)}\n`);
  if (reading.state !== 'genuine') throw new Fault('not_genuine', wordsOf(reading));
  if (values.json !== true) process.stdout.write(linesOf(reading.claims));
});

function fileText(path: string): string {
  try {
    return readFileSync(path === '-' ? process.stdin.fd : path, 'utf8');
  } catch {
    throw new Fault('no_file', `There is no file ${path} to read.`);
  }
}

function keysIn(text: string): ReceiptKeys {
  try {
    return ReceiptKeys.parse(JSON.parse(text));
  } catch {
    throw new Fault(
      'usage',
      'The file of keys is not what a service publishes at /.well-known/dalil-keys.json.',
    );
  }
}

function wordsOf(reading: Exclude<ReceiptReading, { readonly state: 'genuine' }>): string {
  switch (reading.state) {
    case 'unreadable':
      return 'This is no receipt, or a part of it is missing.';
    case 'other_kind':
      return 'This is a signed text, but not a receipt from a class room.';
    case 'changed':
      return 'Something in this receipt was changed after it was signed.';
    case 'unknown_key':
      return `None of these keys signed this receipt${reading.iss === undefined ? '' : `; it says that it is from ${JSON.stringify(reading.iss)}`}.`;
  }
}

/** Names are shown as JSON strings: what a pupil typed can't steer a terminal. */
function linesOf(claims: ReceiptClaims): string {
  const lines = [
    ['Genuine receipt of', claims.iss],
    ['Name', `${JSON.stringify(claims.name)} (a nickname, not verified)`],
    ['Questions about', JSON.stringify(claims.title)],
    ['Points', `${claims.points} of ${claims.of}`],
    ['Answered', `${claims.answered} of ${claims.of}`],
    ['Last answer', claims.finishedAt],
    ['Issued', new Date(claims.iat * 1000).toISOString()],
    ['Room', claims.room],
    ['Set', `${claims.set}, version ${claims.version}`],
    ['Text (SHA-256)', claims.textHash],
  ];
  return lines.map(([label = '', value]) => `${label.padEnd(20)}${value}\n`).join('');
}
