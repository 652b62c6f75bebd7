// npm run peer -- FOLDER: writes the quiz as a peer of the peer bench (a folder with quiz.mjs and peers/), which measures it beside other
// quizzes and floors on the same page with the same eight questions. What answers there stands in for the service: what is measured is
// the element, on the wire and in the browser. Three peers: `dalil` (one script brings element and set; 800 ms lie between choosing and
// pressing, since what is chosen is asked about at once), `dalil-at-once` (the press follows the choice) and `dalil-fragment` (the page has
// the first question drawn already).
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PublicQuestion, PublicSet } from '../questions/index.ts';
import { setFragment } from '../worker/pages/set-fragment.ts';
import { drawnStyle, pageScripts } from './page-scripts.ts';

/** A question of the bench. */
interface BenchQuestion {
  readonly id: string;
  readonly type: 'mc' | 'tf' | 'text';
  readonly text: string;
  readonly options?: readonly string[];
}

const [bench = ''] = process.argv.slice(2);
if (bench === '') {
  process.stderr.write('Usage: npm run peer -- FOLDER, where FOLDER is the peer bench.\n');
  process.exit(2);
}
const quiz = (await import(pathToFileURL(resolve(bench, 'quiz.mjs')).href)) as {
  readonly title: string;
  readonly questions: readonly BenchQuestion[];
};
const { files } = await pageScripts();

function question({ id, type, text, options = [] }: BenchQuestion): PublicQuestion {
  const asked = { id, asks: 'what', stem: text } as const;
  if (type === 'tf') return { ...asked, kind: 'boolean' };
  if (type === 'text') return { ...asked, kind: 'text', expects: 'name' };
  return {
    ...asked,
    kind: 'choice',
    options: options.map((option, at) => ({ id: 'abcd'[at] ?? '', text: option })),
  };
}

const set: PublicSet = {
  id: 's-peer',
  version: 1,
  lang: 'ar',
  dir: 'rtl',
  title: quiz.title,
  article: { id: 'article', title: quiz.title, textHash: '0' },
  sources: [],
  questions: quiz.questions.map(question),
};
const json = JSON.stringify(set);

const page = (embed: { readonly head: string; readonly body: string }) =>
  `<!--#host-head-->\n${embed.head}\n<!--#host-top-->\n${embed.body}\n<!--#host-bottom-->\n`;

const room = 'display:block;min-height:31rem';
const oneScript = (name: string) =>
  page({
    head: '<script type="module" async src="./e/s-peer.js"></script>',
    body: `<dalil-quiz class="quiz-slot" set="s-peer" src="/${name}" keep="no" style="${room}"><a href="/${name}/embed/s-peer">أسئلة عن المقال</a></dalil-quiz>`,
  });

async function drawn(name: string): Promise<string> {
  const style = await drawnStyle();
  const fragment = String(await setFragment({ set, json, origin: `/${name}`, style }));
  return page({
    head: '',
    body: fragment.replace('<dalil-quiz', `<dalil-quiz class="quiz-slot" keep="no" style="${room}"`),
  });
}

// The bench's grading as verdicts with a receipt.
const server = `import { readFileSync } from 'node:fs';
import * as quiz from '../../quiz.mjs';
const ids = 'abcd';
const script = '(globalThis[Symbol.for("dalil.sets")]??=new Map).set("s-peer",' + ${JSON.stringify(json)} + ');' +
  readFileSync(new URL('e/quiz-ar.js', import.meta.url), 'utf8');
function verdict({ question, answer }) {
  const { type, correct, accept, options, why } = quiz.questions.find(({ id }) => id === question);
  const right = type === 'text' ? accept.includes(answer.text.trim())
    : type === 'tf' ? answer.value === correct : answer.option === ids[correct];
  return {
    set: 's-peer', question, outcome: right ? 'correct' : 'incorrect', score: right ? 1 : 0, explanation: why, tolerated: [],
    canonicalAnswer: type === 'text' ? accept[0] : type === 'tf' ? (correct ? quiz.TRUE : quiz.FALSE) : options[correct],
    ...(type === 'mc' ? { correctOption: ids[correct] } : {}),
    evidence: [{ source: 'article', sourceTitle: quiz.title, textHash: '0', exact: why, before: '', after: '', start: 0, end: why.length, marks: [] }],
  };
}
export async function handle({ method, path, body }) {
  const kept = { 'cache-control': 'public, max-age=30' };
  if (path === '/e/s-peer.js') return { body: script, type: 'text/javascript; charset=utf-8', static: true, headers: kept };
  if (method === 'POST' && path === '/v1/check') return { body: JSON.stringify(verdict(JSON.parse(body))) };
  return null;
}
`;

const element = (selector: string) => `dalil-quiz >> ${selector}`;
const peer = (pause: number) => ({
  title: 'Dalil',
  version: '-',
  license: 'MIT',
  root: 'dalil-quiz',
  question: { sel: element('legend'), text: 'ما أكبر كوكب' },
  option: { sel: element('label') },
  before: [{ click: { sel: element('label'), text: 'المشتري' } }, ...(pause === 0 ? [] : [{ wait: pause }])],
  trigger: { sel: element('.answer button.main') },
  feedback: { sel: element('.verdict h3') },
  ack: { sel: element('button[aria-disabled="true"], .verdict') },
  keyPatterns: ['"correctOption"\\s*:\\s*"', '"canonicalAnswer"\\s*:\\s*"', '"outcome"\\s*:\\s*"'],
});

for (const { name, pause, index } of [
  { name: 'dalil', pause: 800, index: oneScript('dalil') },
  { name: 'dalil-at-once', pause: 0, index: oneScript('dalil-at-once') },
  { name: 'dalil-fragment', pause: 800, index: await drawn('dalil-fragment') },
]) {
  const folder = join(bench, 'peers', name);
  rmSync(folder, { recursive: true, force: true });
  const contents = new Map([
    ...files,
    ['index.html', index],
    ['server.mjs', server],
    ['peer.json', JSON.stringify(peer(pause), undefined, 1)],
  ]);
  for (const [path, content] of contents) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  process.stdout.write(`Wrote ${folder}\n`);
}
