// npm run bench: what reading an article and making its set costs inside workerd when it is cold, beside an empty request
// of the same Worker, and what is shipped beside Lit alone. Figures are for comparing within one run.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { Miniflare } from 'miniflare';
import { demonstrations } from '../questions/sets/demonstrations.ts';
import { litAlone, sizeLine, widget, worker } from './bundles.ts';

const root = join(import.meta.dirname, '..');

/** Fresh processes of each sort, taken in turns so that a busy machine slows both. */
const rounds = 9;
/** Further requests to a process that is warm. */
const warmRequests = 40;

interface Cost {
  readonly wall: number;
  readonly cpu: number;
}

const { script, article, name } = { script: await bundled(), ...chosenArticle() };
process.stdout.write(
  `${name}: ${article.text.split(/\s+/).length} words · ${cpus().length} cores · ${rounds} fresh workerd processes each, in turns\n\n`,
);

const costs = { empty: [] as Cost[], set: [] as Cost[], warm: [] as number[] };
for (let round = 0; round < rounds; round++) {
  costs.empty.push((await firstRequest('/empty')).cost);
  const made = await firstRequest('/set');
  costs.set.push(made.cost);
  costs.warm.push(...made.warm);
}

const emptyCpu = median(costs.empty.map(({ cpu }) => cpu));
const setCpu = median(costs.set.map(({ cpu }) => cpu));
line('empty request, cold', costs.empty);
line('article → set, cold', costs.set);
process.stdout.write(`${'article → set, warm'.padEnd(24)}wall ${spread(costs.warm)}\n`);
process.stdout.write(
  `\nA cold set costs ${(setCpu - emptyCpu).toFixed(0)} ms of CPU more than an empty request (${(setCpu / emptyCpu).toFixed(2)} ×).\n\n`,
);

const bundles = [await widget(), await litAlone(), worker()];
for (const bundle of bundles) process.stdout.write(`${sizeLine(bundle)}\n`);
const [element, lit] = bundles;
if (element !== undefined && lit !== undefined)
  process.stdout.write(
    `\nThe element is ${(element.brotli / lit.brotli).toFixed(2)} × Lit alone (brotli).\n`,
  );

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'tests', 'bench', 'worker.ts')],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** The article of the shared data where it is, the demonstration article elsewhere. */
function chosenArticle() {
  const file = join(process.env.DALIL_DATA ?? join(root, '..', 'shared', 'data'), 'articles', 'seed-ar.txt');
  if (!existsSync(file)) {
    const { text, title, publishedAt } = demonstrations.ar;
    return { name: 'the Arabic demonstration article', article: { text, title, publishedAt } };
  }
  const [first = '', ...rest] = readFileSync(file, 'utf8').split('\n');
  const [, publishedAt = '2026-01-28', title = ''] = /date (\S+) (.*)/.exec(first) ?? [];
  return { name: 'the seed article', article: { text: rest.join('\n'), title, publishedAt } };
}

/** Starts a process, sends the first request it ever gets, and then some more. */
async function firstRequest(path: '/empty' | '/set'): Promise<{ cost: Cost; warm: number[] }> {
  const before = workerdIds();
  const modules = { 'bench.mjs': { type: 'esm' as const, contents: script } };
  const config = {
    name: 'bench',
    compatibilityDate: '2026-09-01',
    manifest: { mainModule: 'bench.mjs', modules },
  };
  const miniflare = new Miniflare({ workers: [{ config }] });
  const url = new URL(path, await miniflare.ready);
  const id = workerdIds().find((candidate) => !before.includes(candidate));
  const init = path === '/empty' ? {} : { method: 'POST', body: JSON.stringify(article) };
  const startCpu = cpuOf(id);
  const start = performance.now();
  const response = await fetch(url, init);
  const said = await response.text();
  const cost = { wall: performance.now() - start, cpu: cpuOf(id) - startCpu };
  if (!response.ok) throw new Error(`The benchmark's article makes no set: ${said}`);
  const warm: number[] = [];
  if (path === '/set') {
    for (let request = 0; request < warmRequests; request++) {
      const again = performance.now();
      await (await fetch(url, init)).text();
      warm.push(performance.now() - again);
    }
  }
  await miniflare.dispose();
  return { cost, warm: warm.slice(warmRequests / 2) };
}

function workerdIds(): number[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      return readFileSync(`/proc/${name}/comm`, 'utf8').startsWith('workerd') ? [Number(name)] : [];
    } catch {
      return [];
    }
  });
}

/** Time that the threads of a process have run so far, in milliseconds; the scheduler counts nanoseconds. */
function cpuOf(id: number | undefined): number {
  if (id === undefined) return Number.NaN;
  const threads = readdirSync(`/proc/${id}/task`);
  const nanoseconds = threads.map((thread) =>
    Number(readFileSync(`/proc/${id}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
  );
  return nanoseconds.reduce((sum, time) => sum + time, 0) / 1_000_000;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function spread(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  return `${median(values).toFixed(1)} ms (${sorted[0]?.toFixed(1)}–${sorted.at(-1)?.toFixed(1)})`;
}

function line(label: string, all: readonly Cost[]): void {
  process.stdout.write(
    `${label.padEnd(24)}wall ${spread(all.map(({ wall }) => wall))} · CPU ${spread(all.map(({ cpu }) => cpu))}\n`,
  );
}
