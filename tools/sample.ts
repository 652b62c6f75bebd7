// npm run sample: draws questions for a blind reading (docs/methodology/reading.md) from the articles in DALIL_DATA.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { type LanguageCode, languageCodes, readArticle } from '../questions/index.ts';
import { type Drawn, drawQuestions, type NamedArticle, numbered, type Reading } from './blind/draw.ts';
import { readArguments } from './cli/arguments.ts';
import { Fault, runCommand } from './cli/fault.ts';
import { dataLines } from './eval/data.ts';

const help = `Usage: npm run sample -- --out NAME [--seed S] [--ar N] [--en N] [--fr N] [--articles FILE | --share P] [--written FILE]

Writes NAME.jsonl, what readers see, and NAME.origins.jsonl, which they must not see and \`npm run score\` needs.

  --out NAME       where to write, without an ending
  --seed S         another seed draws other articles and questions (default 1)
  --ar, --en, --fr how many questions of each language (default 120, 40, 40)
  --articles FILE  only the articles whose ids stand in FILE, one a line
  --share P        only a share of the articles, 0 to 1, chosen by a hash of their ids and the seed
  --written FILE   questions written by people to mix in, JSON lines: lang, title, text, question, key, perhaps published, options
`;

/** Questions of each language where the command line gives no number. */
const usual: Readonly<Record<LanguageCode, string>> = { ar: '120', en: '40', fr: '40' };

interface ArticleLine {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly text: string;
}

await runCommand(() => {
  const { values } = readArguments({
    out: { type: 'string' },
    seed: { type: 'string', default: '1' },
    ar: { type: 'string', default: usual.ar },
    en: { type: 'string', default: usual.en },
    fr: { type: 'string', default: usual.fr },
    articles: { type: 'string' },
    share: { type: 'string' },
    written: { type: 'string' },
    help: { type: 'boolean' },
  });
  if (values.help === true) {
    process.stdout.write(help);
    return;
  }
  if (values.out === undefined)
    throw new Fault('usage', 'Give a name to write to: npm run sample -- --out NAME.');
  const { seed } = values;
  const wanted = values.articles === undefined ? undefined : new Set(linesOf(values.articles));
  const share = values.share === undefined ? 1 : numberOf(values.share, 'share');
  const isIn = (id: string) => (wanted?.has(id) ?? true) && shareOf(`${seed} ${id}`) < share;
  const drawn: Drawn[] = [];
  for (const lang of languageCodes) {
    const count = numberOf(values[lang], lang);
    if (count === 0) continue;
    const articles = articlesOf(lang).filter(({ id }) => isIn(id));
    const questions = drawQuestions(articles, count, seed);
    const sources = new Set(questions.map(({ origin }) => origin.article)).size;
    process.stdout.write(
      `${lang}: ${questions.length} questions of ${sources} of ${articles.length} articles\n`,
    );
    drawn.push(...questions);
  }
  if (values.written !== undefined) drawn.push(...linesOf(values.written).map(writtenQuestion));
  const { readings, origins } = numbered(drawn, seed);
  write(`${values.out}.jsonl`, readings);
  write(`${values.out}.origins.jsonl`, origins);
});

function articlesOf(lang: LanguageCode): NamedArticle[] {
  return dataLines<ArticleLine>(`articles/${lang}.jsonl`).flatMap(({ id, title, date, text }) => {
    // Some records carry the year alone.
    const publishedAt = date.slice(0, /^\d{4}-\d\d-\d\d/.test(date) ? 10 : 4);
    const article = readArticle({ title, text, publishedAt, lang });
    return article.ok ? [{ id, article: article.value }] : [];
  });
}

/** A place between 0 and 1 that depends on the words alone. */
function shareOf(words: string): number {
  return createHash('sha256').update(words).digest().readUInt32BE(0) / 2 ** 32;
}

function writtenQuestion(line: string, index: number): Drawn {
  const given = JSON.parse(line) as Omit<Reading, 'n'>;
  const { lang, title, published, text, question, rows, options, key } = given;
  if (!languageCodes.includes(lang) || [title, text, question].some((words) => typeof words !== 'string'))
    throw new Fault(
      'usage',
      `Line ${index + 1} of the written questions lacks lang, title, text or question.`,
    );
  return {
    reading: {
      lang,
      title,
      ...(published === undefined ? {} : { published }),
      text,
      question,
      ...(rows === undefined ? {} : { rows }),
      ...(options === undefined ? {} : { options }),
      key,
    },
    origin: { lang, origin: 'written' },
  };
}

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, 'utf8')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  } catch {
    throw new Fault('no_file', `The file ${path} can't be read.`);
  }
}

function numberOf(given: string, name: string): number {
  const number = Number(given);
  if (!(number >= 0)) throw new Fault('usage', `--${name} is a number.`);
  return number;
}

function write(path: string, lines: readonly object[]): void {
  writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  process.stdout.write(`${path}: ${lines.length}\n`);
}
