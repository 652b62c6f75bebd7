// Run in a process of its own by `npm run eval`: reads an article from stdin and prints the CPU milliseconds of the main thread
// that reading it and making its set takes: cold, where nothing but the service's warm-up was run before (nothing at all with
// `--bare`), and when everything is compiled.
import { readFileSync } from 'node:fs';
import { makeSet, readArticle } from '../../questions/index.ts';
import { warmUp } from '../../worker/warm-up.ts';
import type { MeasuredArticle } from './article-of-length.ts';

const draft = JSON.parse(readFileSync(0, 'utf8')) as MeasuredArticle;

/** Repetitions before the code counts as compiled, and repetitions measured. */
const [runUp, repeated] = [40, 20];

function cost(times: number): number {
  const from = process.threadCpuUsage();
  for (let time = 0; time < times; time++) {
    const article = readArticle(draft);
    if (article.ok) makeSet(article.value, { id: 'cost', seed: '1' });
  }
  const { user, system } = process.threadCpuUsage(from);
  return (user + system) / 1_000 / times;
}

if (!process.argv.includes('--bare')) warmUp();
const cold = cost(1);
cost(runUp);
process.stdout.write(JSON.stringify({ cold, warm: cost(repeated) }));
