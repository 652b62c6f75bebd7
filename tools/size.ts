// npm run size: what is shipped, beside Lit alone; fails above the budgets and when an element holds what it must not.
import { budgets, notInWidget } from './budgets.ts';
import { pageScripts } from './build.ts';
import { litAlone, pageScript, sizeLine, worker } from './bundles.ts';

const scripts = await Promise.all(
  (Object.keys(pageScripts) as (keyof typeof pageScripts)[]).map((file) => pageScript(file)),
);
const ofWorker = worker();
for (const bundle of [...scripts, await litAlone(), ofWorker]) process.stdout.write(`${sizeLine(bundle)}\n`);

const faults = scripts.flatMap(({ name, code, brotli }) => {
  const most = budgets.pageBrotli[name];
  return [
    ...(brotli > most ? [`${name} is over its budget of ${most} bytes brotli.`] : []),
    ...notInWidget.filter((word) => code.includes(word)).map((word) => `${name} holds "${word}".`),
  ];
});
if (ofWorker.gzip > budgets.workerGzip)
  faults.push(`The Worker is over its budget of ${budgets.workerGzip} bytes gzip.`);
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
