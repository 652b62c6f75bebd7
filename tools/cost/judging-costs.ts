// What statements and answers cost once the isolate is warm, beside an empty request: by the sort of statement, the first one about an article,
// beside two documents, and what nobody writes beside what people do.
import { type LanguageCode, readArticle } from '../../questions/index.ts';
import { goldStatements } from '../eval/statements.ts';
import { minimalPairs, unchangedSentences } from '../pairs/minimal-pairs.ts';
import { articleOfLength, type MeasuredArticle } from './article-of-length.ts';
import { articlesOfLength } from './odd-articles.ts';
import { statementsOfLength } from './odd-statements.ts';
import { median } from './spread.ts';
import { type CpuTime, startWorkerd, type WorkerdProcess } from './workerd-process.ts';

/** Words of the article. */
const words = 1500;
/** Requests before anything counts, and those that do. */
const [runUp, rounds] = [20, 20];
/** Statements judged and answers checked in one request, so that each costs more than the clock's step. */
const aRequest = 24;
/** Rounds of what is only compared. */
const few = 5;

/** Measures `lang` in a process of its own and returns what came of it, line by line. */
export async function judgingCosts(script: string, lang: LanguageCode): Promise<string[]> {
  const article = articleOfLength(lang, words);
  const running = await startWorkerd(script);
  const empty = await leastAndMedian(running, '/empty');
  const told = (label: string, { least, middle }: Cost, count: number) => {
    const [low, mid] = [least, middle].map((time) => Math.max(0, time - empty.least) / count);
    return `${label.padEnd(36)}${(low ?? 0).toFixed(2)} ms at least, ${(mid ?? 0).toFixed(2)} in the middle; ${((low ?? 0) / empty.least).toFixed(1)} × an empty request`;
  };
  const lines = [
    `${lang}, an article of ${article.words} words, warm; an empty request ${empty.least.toFixed(2)} ms`,
  ];
  await running.cost('/set', JSON.stringify(article));
  for (const [sort, statements] of Object.entries(statementsBySort(lang, article)))
    lines.push(told(sort, await leastAndMedian(running, '/judge', statements), statements.length));
  lines.push(told('an answer', await leastAndMedian(running, '/check', aRequest), aRequest));
  const [statement = ''] = changed(article);
  lines.push(
    told('article and first statement', await leastAndMedian(running, '/first', { article, statement }), 1),
  );
  const sources = [500, 700].map((length, at) => ({
    title: `${at}`,
    text: articleOfLength(lang, length).text,
  }));
  const beside = { article: { ...article, sources }, statement };
  lines.push(told('the same beside two documents', await leastAndMedian(running, '/first', beside), 1));
  lines.push(`statements nobody writes: ${await oddStatements(running, article)}`);
  lines.push(`articles nobody writes: ${await oddArticles(running, article, statement)}`);
  await running.stop();
  return lines;
}

interface Cost {
  readonly least: number;
  readonly middle: number;
}

async function leastAndMedian(running: WorkerdProcess, path: string, body?: unknown): Promise<Cost> {
  const times: CpuTime[] = [];
  const sent = body === undefined ? undefined : JSON.stringify(body);
  for (let round = -runUp; round < rounds; round++) {
    const time = await running.cost(path, sent);
    if (round >= 0) times.push(time);
  }
  return { least: Math.min(...times.map(({ thread }) => thread)), middle: median(times, 'thread') };
}

/** As many statements of each sort as go into a request, taken evenly. */
function statementsBySort(lang: LanguageCode, article: MeasuredArticle): Record<string, string[]> {
  return {
    'a sentence of it': evenly(own(article)),
    'a sentence with one fact changed': changed(article),
    'a statement on another article': evenly(goldStatements(lang, 'open').map(({ statement }) => statement)),
  };
}

function read(article: MeasuredArticle) {
  const found = readArticle(article);
  if (!found.ok) throw new Error(found.failure.reason);
  return found.value;
}

const own = (article: MeasuredArticle): string[] =>
  unchangedSentences(read(article)).map(({ statement }) => statement);

function changed(article: MeasuredArticle): string[] {
  return evenly(minimalPairs(read(article)).map(({ statement }) => statement));
}

function evenly(statements: readonly string[]): string[] {
  return Array.from(
    { length: Math.min(aRequest, statements.length) },
    (_, at) => statements[Math.floor((at * statements.length) / aRequest)] ?? '',
  );
}

/** What each sort of odd statement costs, as a multiple of an ordinary one of the same length. */
async function oddStatements(running: WorkerdProcess, { text }: { readonly text: string }): Promise<string> {
  const { ordinary, odd } = statementsOfLength(text);
  const costOf = async (statements: readonly string[]) =>
    (await leastOf(running, '/judge', statements)) / statements.length;
  return ratios(await costOf(ordinary), odd, costOf);
}

/** What each sort of odd article costs with one statement, as a multiple of the ordinary one. */
async function oddArticles(
  running: WorkerdProcess,
  article: MeasuredArticle,
  statement: string,
): Promise<string> {
  const costOf = (text: string) => leastOf(running, '/first', { article: { ...article, text }, statement });
  return ratios(await costOf(article.text), articlesOfLength(article.text, article.text.length), costOf);
}

async function ratios<Odd>(
  ordinary: number,
  odd: Readonly<Record<string, Odd>>,
  costOf: (odd: Odd) => Promise<number>,
): Promise<string> {
  const told: string[] = [];
  for (const [sort, one] of Object.entries(odd))
    told.push(`${sort} ${((await costOf(one)) / ordinary).toFixed(2)} ×`);
  return told.join(', ');
}

async function leastOf(running: WorkerdProcess, path: string, body: unknown): Promise<number> {
  const sent = JSON.stringify(body);
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < few; round++) least = Math.min(least, (await running.cost(path, sent)).thread);
  return least;
}
