// npm run bench: what starting the service's rules, reading an article and making its set costs inside workerd when it is
// cold, beside an empty request and a Worker that does nothing, what a statement and an answer cost when it is
// warm, and what is shipped beside Lit alone. Figures are for comparing within one run. Arguments are languages: npm run bench -- ar
// With `rooms` it measures class rooms instead, of the sizes that follow: npm run bench -- rooms 30
import { cpus } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type LanguageCode, languageCodes } from '../questions/index.ts';
import { measured, sizeLine, worker } from './bundles.ts';
import { articleOfLength } from './cost/article-of-length.ts';
import { statementsOfLength } from './cost/odd-statements.ts';
import { type CpuTime, startWorkerd, type WorkerdProcess } from './cost/workerd-process.ts';
import { litAlone, pageScripts } from './page-scripts.ts';
import { benchRooms } from './rooms/room-bench.ts';
import { workerBundle } from './worker-bundle.ts';

/** Fresh processes of each sort, taken in turns so that a busy machine slows all alike. */
const rounds = 9;
/** Further requests to a process, the later half of which is warm. */
const warmRequests = 40;
/** Statements judged and answers checked in one request, so that each costs more than the clock's step. */
const answersARequest = 40;

const idle = 'export default { fetch() { return new Response("0"); } }';
const [first, ...sizes] = process.argv.slice(2);
if (first === 'rooms') await benchRooms(sizes.map(Number));
else await benchArticles();

async function benchArticles(): Promise<void> {
  const script = await bundled();
  const wanted = languageCodes.filter((lang) => process.argv.length < 3 || process.argv.includes(lang));

  process.stdout.write(
    `CPU in ms, median (least–most) · ${cpus().length} cores · ${rounds} fresh workerd processes each, in turns\n`,
  );
  for (const lang of wanted) await measure(script, lang);
  for (const lang of wanted) await measureAnswers(script, lang);

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

/** What a statement and an answer cost once the article is read and the isolate is warm, beside an empty request. */
async function measureAnswers(script: string, lang: LanguageCode): Promise<void> {
  const article = articleOfLength(lang, 1500);
  const statements = statementsOf(article.text);
  const running = await startWorkerd(script);
  await running.cost('/set', JSON.stringify(article));
  const empty: CpuTime[] = [];
  const judged: CpuTime[] = [];
  const checked: CpuTime[] = [];
  for (let request = 1; request <= warmRequests; request++) {
    const costs = [
      await running.cost('/empty'),
      await running.cost('/judge', JSON.stringify(statements)),
      await running.cost('/check', JSON.stringify(answersARequest)),
    ] as const;
    if (request <= warmRequests / 2) continue;
    for (const [index, list] of [empty, judged, checked].entries()) list.push(costs[index] ?? costs[0]);
  }
  const odd = await measureOdd(running, article.text);
  await running.stop();
  const floor = median(empty, 'thread');
  const each = (times: readonly CpuTime[], count: number) => (median(times, 'thread') - floor) / count;
  const ratio = (cost: number) =>
    `${cost.toFixed(2)} ms, ${(cost / floor).toFixed(2)} × an empty request (${floor.toFixed(2)} ms)`;
  process.stdout.write(
    `\n${lang}, an article of ${article.words} words, warm: a statement costs ${ratio(each(judged, statements.length))}; an answer ${ratio(each(checked, answersARequest))}.\nStatements nobody writes, beside ordinary ones of their length: ${odd}.\n`,
  );
}

/** What each sort of odd statement costs, as a multiple of an ordinary one of the same length. */
async function measureOdd(running: WorkerdProcess, text: string): Promise<string> {
  const { ordinary, odd } = statementsOfLength(text);
  const costOf = async (statements: readonly string[]) => {
    const times: CpuTime[] = [];
    for (let round = 0; round < rounds; round++)
      times.push(await running.cost('/judge', JSON.stringify(statements)));
    return median(times, 'thread') / statements.length;
  };
  await costOf(ordinary);
  const floor = await costOf(ordinary);
  const ratios: string[] = [];
  for (const [sort, statements] of Object.entries(odd))
    ratios.push(`${sort} ${((await costOf(statements)) / floor).toFixed(2)} ×`);
  return ratios.join(', ');
}

/** Statements as readers make them: sentences of the article, every second with a figure or a word changed. */
function statementsOf(text: string): string[] {
  const sentences = text.split(/(?<=[.!?؟])\s+/).filter((sentence) => sentence.length < 400);
  return Array.from({ length: answersARequest }, (_, index) => {
    const sentence = sentences[index % sentences.length] ?? '';
    return index % 2 === 0
      ? sentence
      : sentence.replace(/\d+/, (digits) => `${digits}1`).replace(/\s\S+\s/, ' ');
  });
}

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    ...workerBundle,
    entryPoints: [join(import.meta.dirname, '..', 'tests', 'bench', 'worker.ts')],
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

function median(times: readonly CpuTime[], of: keyof CpuTime): number {
  const sorted = times.map((time) => time[of]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function spread(times: readonly CpuTime[], of: keyof CpuTime): string {
  const values = times.map((time) => time[of]);
  return `${median(times, of).toFixed(1)} (${Math.min(...values).toFixed(1)}–${Math.max(...values).toFixed(1)})`;
}

function line(label: string, times: readonly CpuTime[]): void {
  process.stdout.write(
    `${label.padEnd(38)}thread ${spread(times, 'thread').padEnd(24)} all ${spread(times, 'all')}\n`,
  );
}
