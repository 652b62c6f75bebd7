// npm run size: what is shipped, beside Lit alone; fails above the budgets and when an element holds what it must not.
import { languageCodes } from '../questions/index.ts';
import { interfaceLanguages } from '../widget/messages/interface-language.ts';
import { budgets, notInArabicElement, notInWidget } from './budgets.ts';
import { type Bundle, measured, sizeLine, worker } from './bundles.ts';
import { demonstrationSet } from './demonstration-set.ts';
import { litAlone, pageScripts } from './page-scripts.ts';

const { folder, files } = await pageScripts();
const sizes = new Map([...files].map(([path, code]) => [path, measured(path, code)]));
const of = (path: string): Bundle => {
  const bundle = sizes.get(path);
  if (bundle === undefined) throw new Error(`${path} is not built.`);
  return bundle;
};
const ofWorker = worker();
const line = (bundle: Bundle) => process.stdout.write(`${sizeLine(bundle)}\n`);
const sum = (name: string, parts: readonly Bundle[]): Bundle => ({
  name,
  code: '',
  raw: parts.reduce((total, { raw }) => total + raw, 0),
  gzip: parts.reduce((total, { gzip }) => total + gzip, 0),
  brotli: parts.reduce((total, { brotli }) => total + brotli, 0),
});

const inFolder = (lang: string) => ['receipts', 'more'].map((name) => of(`${folder}/${name}-${lang}.js`));
const set = measured('eight Arabic questions', demonstrationSet);
const first = sum('until the first answer', [of('dalil-quiz.js'), set]);
for (const bundle of [of('dalil-quiz.js'), set, first, ...inFolder('ar'), of(`${folder}/anchoring.js`)])
  line(bundle);
const inAll = interfaceLanguages.map((lang) =>
  sum(`all of the quiz, ${lang}`, [of(`e/quiz-${lang}.js`), ...inFolder(lang), of(`${folder}/anchoring.js`)]),
);
const report = of('dalil-room-report.js');
const sheets = of(`${folder}/sheets.js`);
const verify = of('dalil-verify.js');
const frame = sum('frames', [of('dalil-frame.js'), of('dalil-frame-page.js')]);
const rooms = languageCodes.flatMap((lang) => [
  { bundle: of(`e/room-${lang}.js`), most: budgets.pupil },
  { bundle: of(`e/teach-${lang}.js`), most: budgets.teacher },
  { bundle: of(`e/screen-${lang}.js`), most: budgets.projector },
]);
for (const bundle of [
  ...inAll,
  of('dalil-check.js'),
  ...rooms.map(({ bundle }) => bundle),
  frame,
  report,
  sheets,
  verify,
  of('pages.css'),
  measured('Lit alone', await litAlone()),
  ofWorker,
])
  line(bundle);

const over = (bundle: Bundle, most: number) =>
  bundle.brotli > most ? [`${bundle.name} is over its budget of ${most} bytes brotli.`] : [];
const holding = (bundle: Bundle, words: readonly string[]) =>
  words.filter((word) => bundle.code.includes(word)).map((word) => `${bundle.name} holds "${word}".`);
const faults = [
  ...over(first, budgets.firstFlight),
  ...interfaceLanguages.flatMap((lang) => over(of(`e/quiz-${lang}.js`), budgets.element)),
  ...inAll.flatMap((bundle) => over(bundle, budgets.quizInAll)),
  ...over(of('dalil-check.js'), budgets.check),
  ...rooms.flatMap(({ bundle, most }) => over(bundle, most)),
  ...over(frame, budgets.frame),
  ...over(report, budgets.report),
  ...over(sheets, budgets.sheets),
  ...over(verify, budgets.verify),
  ...over(of('pages.css'), budgets.pages),
  // The page of receipts checks claims by the wire's own schemas; no reader of a quiz loads it.
  ...[...sizes.values()].flatMap((bundle) => (bundle === verify ? [] : holding(bundle, notInWidget))),
  ...holding(of('dalil-quiz.js'), notInArabicElement),
  ...(ofWorker.gzip > budgets.workerGzip
    ? [`The Worker is over its budget of ${budgets.workerGzip} bytes gzip.`]
    : []),
];
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
