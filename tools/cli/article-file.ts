// A file on disk → an Article: plain text or HTML, its title and date from the options or from its first line.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import {
  type Article,
  type ArticleDraft,
  type LanguageCode,
  languageCodes,
  readArticle,
  type SourceInput,
} from '../../questions/index.ts';
import { extractArticle, isHtml } from '../../worker/extract/article-text.ts';
import { Fault, faultOf } from './fault.ts';

/** What a command may say about the file. */
export interface FileOptions {
  readonly published?: string;
  readonly lang?: string;
  /** Files of the documents it rests on. */
  readonly sources?: readonly string[];
}

/** Longest first line that is taken for a title (UTF-16 units). */
const longestTitle = 200;

/** `date 2026-01-28 Title`, the first line of a file that knows its date. */
const datedTitle = /^\s*date (\d{4}-\d{2}-\d{2}) (.*)$/;

/** Returns the article of the file at `path`, or throws a `Fault`. */
export async function articleFromFile(path: string, options: FileOptions): Promise<Article> {
  const raw = contentOf(path);
  const found = isHtml(raw) ? await extractArticle(raw) : fromText(raw);
  if (found === undefined) throw new Fault('empty_text', 'The page holds no article text.');
  const { title, text, date } = { date: undefined, ...found };
  const publishedAt = options.published ?? date;
  if (publishedAt === undefined)
    process.stderr.write(
      'No date is known for the article: relative days are read against today. Give --published YYYY-MM-DD.\n',
    );
  const draft: ArticleDraft = {
    title,
    text,
    publishedAt: publishedAt ?? new Date().toISOString().slice(0, 10),
    ...(options.lang === undefined ? {} : { lang: languageOf(options.lang) }),
    sources: await Promise.all((options.sources ?? []).map(sourceFromFile)),
  };
  const article = readArticle(draft);
  if (!article.ok) throw faultOf(article.failure);
  return article.value;
}

/** A document on disk → a source, titled by its first line or else by its file's name. */
async function sourceFromFile(path: string): Promise<SourceInput> {
  const raw = contentOf(path);
  const found = isHtml(raw) ? await extractArticle(raw) : fromText(raw);
  if (found === undefined) throw new Fault('empty_text', `The page ${path} holds no text.`);
  const { title, text, date } = { date: undefined, ...found };
  return {
    title: title === '' ? basename(path) : title,
    text,
    ...(date === undefined ? {} : { publishedAt: date }),
  };
}

function contentOf(path: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new Fault('no_file', `The file ${path} can't be read.`);
  }
  const text = bytes.toString('utf8').replace(/^\ufeff/, '');
  if (text.trim() === '') throw new Fault('empty_text', 'The file is empty.');
  return text;
}

function languageOf(lang: string): LanguageCode {
  const code = languageCodes.find((known) => known === lang);
  if (code === undefined)
    throw new Fault(
      'language_not_handled',
      `The language is not handled (${lang}). Arabic, English and French are.`,
    );
  return code;
}

/** A short first line before an empty one is the title. */
function fromText(raw: string): { title: string; text: string; date?: string } {
  const text = raw.replace(/\r\n?/g, '\n');
  const [first = '', second, ...rest] = text.trimStart().split('\n');
  const dated = datedTitle.exec(first);
  if (dated !== null)
    return { date: dated[1] ?? '', title: dated[2] ?? '', text: [second, ...rest].join('\n') };
  const isTitle =
    second?.trim() === '' &&
    first.length <= longestTitle &&
    !/[.!?؟]\s*$/.test(first) &&
    rest.join('').trim() !== '';
  return isTitle ? { title: first, text: rest.join('\n') } : { title: '', text };
}
