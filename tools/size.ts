// npm run size: what is shipped, beside Lit alone; fails above the budgets and when the element holds what it must not.
import { budgets, notInWidget } from './budgets.ts';
import { litAlone, sizeLine, widget, worker } from './bundles.ts';

const bundles = { widget: await widget(), lit: await litAlone(), worker: worker() };
for (const bundle of Object.values(bundles)) process.stdout.write(`${sizeLine(bundle)}\n`);

const faults = [
  ...(bundles.widget.brotli > budgets.widgetBrotli
    ? [`The element is over its budget of ${budgets.widgetBrotli} bytes brotli.`]
    : []),
  ...(bundles.worker.gzip > budgets.workerGzip
    ? [`The Worker is over its budget of ${budgets.workerGzip} bytes gzip.`]
    : []),
  ...notInWidget
    .filter((word) => bundles.widget.code.includes(word))
    .map((word) => `The element holds "${word}".`),
];
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
