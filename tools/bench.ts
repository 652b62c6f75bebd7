// npm run bench: what starting the service's rules, reading an article and making its set costs inside workerd when it is
// cold, beside an empty request and a Worker that does nothing, what a statement and an answer cost when it is
// warm, and what is shipped beside Lit alone. Figures are for comparing within one run. Arguments are languages: npm run bench -- ar
// With `judging` before them it measures statements and answers alone: npm run bench -- judging ar
// With `statements` it tells how many statements a second are judged, and how many are only read: npm run bench -- statements ar
// With `rooms` it measures class rooms instead, of the sizes that follow: npm run bench -- rooms 30
import { cpus } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type LanguageCode, languageCodes } from '../questions/index.ts';
import { measured, sizeLine, worker } from './bundles.ts';
import { articleOfLength } from './cost/article-of-length.ts';
import { judgingCosts } from './cost/judging-costs.ts';
import { median, spread } from './cost/spread.ts';
import { statementRates } from './cost/statement-rates.ts';
import { type CpuTime, startWorkerd } from './cost/workerd-process.ts';
import { litAlone, pageScripts } from './page-scripts.ts';
import { benchRooms } from './rooms/room-bench.ts';
import { workerBundle } from './worker-bundle.ts';

/** Fresh processes of each sort, taken in turns so that a busy machine slows all alike. */
const rounds = 9;
/** Further requests to a process, the later half of which is warm. */
const warmRequests = 40;

const idle = 'export default { fetch() { return new Response("0"); } }';
const [first, ...sizes] = process.argv.slice(2);
const named = languageCodes.filter((lang) => process.argv.includes(lang));
const wanted = named.length === 0 ? languageCodes : named;
if (first === 'rooms') await benchRooms(sizes.map(Number));
else if (first === 'statements') process.stdout.write(`${wanted.flatMap(statementRates).join('\n')}\n`);
else await benchArticles();

async function benchArticles(): Promise<void> {
  const script = await bundled();
  process.stdout.write(
    `CPU in ms, median (least–most) · ${cpus().length} cores · ${rounds} fresh workerd processes each, in turns\n`,
  );
  if (first !== 'judging') for (const lang of wanted) await measure(script, lang);
  for (const lang of wanted) process.stdout.write(`\n${(await judgingCosts(script, lang)).join('\n')}\n`);

  process.stdout.write('\n');
  const { files } = await pageScripts();
  const quiz = measured('dalil-quiz.js', files.get('dalil-quiz.js') ?? '');
  const bundles = [quiz, measured('Lit alone', await litAlone()), worker()];
  for (const bundle of bundles) process.stdout.write(`${sizeLine(bundle)}\n`);
  const [element, lit] = bundles;
  if (element !== undefined && lit !== undefined)
    process.stdout.write(`\nThe quiz is ${(element.brotli / lit.brotli).toFixed(2)} × Lit alone (brotli).\n`);
}

async function measure(script: string, lang: LanguageCode): Promise<void> {
  const [short, long] = [articleOfLength(lang, 500), articleOfLength(lang, 5000)];
  const floor: CpuTime[] = [];
  const start: CpuTime[] = [];
  const empty: CpuTime[] = [];
  const cold: CpuTime[] = [];
  const coldLong: CpuTime[] = [];
  const warm: CpuTime[] = [];
  for (let round = 0; round < rounds; round++) {
    const nothing = await startWorkerd(idle);
    floor.push(nothing.start);
    await nothing.stop();
    const first = await startWorkerd(script);
    start.push(first.start);
    empty.push(await first.cost('/empty'));
    await first.stop();
    const second = await startWorkerd(script);
    cold.push(await second.cost('/set', JSON.stringify(short)));
    for (let request = 1; request <= warmRequests; request++) {
      const cost = await second.cost('/set', JSON.stringify(short));
      if (request > warmRequests / 2) warm.push(cost);
    }
    await second.stop();
    const third = await startWorkerd(script);
    coldLong.push(await third.cost('/set', JSON.stringify(long)));
    await third.stop();
  }
  process.stdout.write(`\n${lang}: ${short.words} words\n`);
  line('start of a Worker that does nothing', floor);
  line('start with the rules, warmed up', start);
  line('empty request, cold', empty);
  line('article → set, cold', cold);
  line('article → set, warm', warm);
  line(`${long.words} words → set, cold`, coldLong);
  for (const counted of ['thread', 'all'] as const) {
    const beyond = (times: readonly CpuTime[]) => median(times, counted) - median(empty, counted);
    const least =
      Math.min(...cold.map((time) => time[counted])) - Math.min(...empty.map((time) => time[counted]));
    process.stdout.write(
      `${counted === 'thread' ? "The Worker's thread" : 'All threads'}: a cold set costs ${beyond(cold).toFixed(1)} ms more than an empty request (least against least ${least.toFixed(1)}); ${(long.words / short.words).toFixed(1)} × the text ${(beyond(coldLong) / beyond(cold)).toFixed(1)} × the time.\n`,
    );
  }
}

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    ...workerBundle,
    entryPoints: [join(import.meta.dirname, '..', 'tests', 'bench', 'worker.ts')],
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

function line(label: string, times: readonly CpuTime[]): void {
  process.stdout.write(
    `${label.padEnd(38)}thread ${spread(times, 'thread').padEnd(24)} all ${spread(times, 'all')}\n`,
  );
}
