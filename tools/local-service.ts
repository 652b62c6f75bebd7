// The service on this machine: migrations, a publisher key and an attempt key of its own, `wrangler dev`, the demonstration
// articles and those of the gallery.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { demonstrations } from '../questions/sets/demonstrations.ts';
import { hashOfKey } from '../worker/store/publishers.ts';
import { demonstrator } from './demonstrator.ts';
import { handInGallery } from './gallery/hand-in.ts';
import { type PublisherCall, publisherCalls } from './publisher-call.ts';
import { newReceiptKey } from './receipt-key.ts';

const root = join(import.meta.dirname, '..');
const wrangler = join(root, 'node_modules', 'wrangler', 'bin', 'wrangler.js');

/** Nothing goes out: no metrics, no look for updates, no account. */
const quiet = {
  ...process.env,
  CI: '1',
  WRANGLER_SEND_METRICS: 'false',
  NO_UPDATE_NOTIFIER: '1',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_LOG: 'warn',
};

/** A running service. */
export interface LocalService {
  readonly origin: string;
  readonly key: string;
  /** Ids of the demonstration sets by language. */
  readonly sets: Readonly<Record<string, string>>;
  readonly process: ChildProcess;
  stop(): Promise<void>;
}

/** Starts the service with its state in `folder` and stores the demonstrations; throws in words when it can't. */
export async function startService(port: number, folder: string): Promise<LocalService> {
  if (!(await isFree(port)))
    throw new Error(
      `Port ${port} is taken. Stop what runs there or choose another: npm start -- --port 8790`,
    );
  mkdirSync(folder, { recursive: true });
  run(['d1', 'migrations', 'apply', 'DB', '--local', '--persist-to', folder]);
  const key = await publisherKey(folder);
  const child = spawn(
    process.execPath,
    [
      wrangler,
      'dev',
      '--port',
      String(port),
      '--persist-to',
      folder,
      '--env-file',
      await secretsOf(folder),
      '--show-interactive-dev-session=false',
    ],
    {
      cwd: root,
      env: quiet,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const said: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const stop = () => stopped(child);
  const origin = `http://127.0.0.1:${port}`;
  try {
    await answering(`${origin}/healthz`, child, said);
    const call = publisherCalls(origin, key);
    const sets = await storeDemonstrations(call);
    await handInGallery(call);
    return { origin, key, sets, process: child, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function run(args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [wrangler, ...args], {
    cwd: root,
    env: quiet,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`wrangler ${args.join(' ')} failed:\n${stdout}\n${stderr}`);
}

/** The key of local development: made once, kept beside the local state, its hash in D1 as any publisher's. */
async function publisherKey(folder: string): Promise<string> {
  const file = join(folder, 'publisher-key');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const key = `dalil-local-${randomBytes(24).toString('base64url')}`;
  const at = new Date().toISOString();
  const sql = `INSERT OR IGNORE INTO publishers (id, name, created_at) VALUES ('${demonstrator.publisher}', 'Demonstration', '${at}');
INSERT INTO publisher_keys (hash, publisher, created_at) VALUES ('${await hashOfKey(key)}', '${demonstrator.publisher}', '${at}');`;
  const script = join(folder, 'publisher.sql');
  writeFileSync(script, sql);
  run(['d1', 'execute', 'DB', '--local', '--persist-to', folder, '--file', script]);
  writeFileSync(file, `${key}\n`, { mode: 0o600 });
  return key;
}

/**
 * The file of secrets for wrangler, made once: seats in class rooms, open attempts and receipts outlive a restart. Named like this it replaces `.dev.vars`; a
 * file keeps the secret out of the list of processes.
 */
async function secretsOf(folder: string): Promise<string> {
  const file = join(folder, 'secrets.env');
  const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const added = [
    ...(/^ATTEMPT_KEY=/m.test(kept) ? [] : [`ATTEMPT_KEY=${randomBytes(32).toString('base64url')}\n`]),
    ...(/^RECEIPT_KEY=/m.test(kept) ? [] : [`RECEIPT_KEY='${await newReceiptKey()}'\n`]),
  ];
  if (added.length > 0) writeFileSync(file, kept + added.join(''), { mode: 0o600 });
  return file;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

/** Longest that the service may take to come up, in milliseconds. */
const patience = 60_000;

async function answering(url: string, child: ChildProcess, said: readonly string[]): Promise<void> {
  const until = Date.now() + patience;
  while (Date.now() < until) {
    if (child.exitCode !== null) break;
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  throw new Error(`The service did not come up:\n${said.join('')}`);
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGINT');
  const hard = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await gone;
  clearTimeout(hard);
}

/** Hands in every demonstration article through the API and publishes its set; what is there already is corrected. */
async function storeDemonstrations(call: PublisherCall): Promise<Record<string, string>> {
  const sets: Record<string, string> = {};
  for (const { byline: _, slug: __, ...article } of Object.values(demonstrations)) {
    const created = await call('POST', '/v1/articles', article);
    const id = created.status === 409 ? (created.location.split('/').at(-1) ?? '') : String(created.body.id);
    if (created.status === 409) await call('PUT', `/v1/articles/${id}`, article);
    const made = await call('POST', `/v1/articles/${id}/sets`, { seed: demonstrator.seed });
    const set = String(made.body.id);
    await call('POST', `/v1/sets/${set}/publish`, { showClaims: true, printText: true });
    sets[article.lang] = set;
  }
  return sets;
}
