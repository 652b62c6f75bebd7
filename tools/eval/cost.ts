// What an article of 500 words costs here, in Node: CPU of the main thread for 100 words, in fresh processes. `npm run bench`
// measures the same in workerd, beside an empty request.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { LanguageCode } from '../../questions/index.ts';
import { articleOfLength } from '../cost/article-of-length.ts';

/** Fresh processes of each sort; the middle one counts. */
const processes = 5;

/** Milliseconds of CPU for 100 words. */
export interface CostScore {
  readonly words: number;
  /** The first article of a process; the first behind the service's warm-up; when all is compiled. */
  readonly bare: number;
  readonly cold: number;
  readonly warm: number;
}

/** Returns what an article of `lang` costs. */
export function scoreCost(lang: LanguageCode): CostScore {
  const article = articleOfLength(lang, 500);
  const input = JSON.stringify(article);
  const script = join(import.meta.dirname, '..', 'cost', 'one-process.ts');
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
      input,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout) as { readonly cold: number; readonly warm: number };
  };
  const times = Array.from({ length: processes }, () => ({ bare: run('--bare'), warmed: run() }));
  const middle = (values: readonly number[]) =>
    ([...values].sort((a, b) => a - b)[Math.floor(processes / 2)] ?? 0) / (article.words / 100);
  return {
    words: article.words,
    bare: middle(times.map(({ bare }) => bare.cold)),
    cold: middle(times.map(({ warmed }) => warmed.cold)),
    warm: middle(times.map(({ warmed }) => warmed.warm)),
  };
}
