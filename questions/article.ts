// First stop of the route: text → Article. The canonical text is what every offset and hash refers to.
import { fail, ok, type Result } from './failure.ts';
import type { Direction, LanguageCode } from './languages/language-code.ts';
import { languageOf } from './languages/language-of.ts';
import { languages } from './languages/languages.ts';
import { publicationDay } from './reading/publication-day.ts';
import { canonicalText } from './text/canonical-text.ts';
import { splitSentences } from './text/sentences.ts';
import { textHash } from './text/text-hash.ts';
import { keepTokens, tokenize } from './text/tokens.ts';
import { limits, type SourceInput } from './wire.ts';

/** A sentence of a text: UTF-16 offsets, `end` exclusive; joined in order the sentences give the text back exactly. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Number of the paragraph it stands in, from 0. */
  readonly paragraph: number;
}

/** An attached document: the same text shape as the article's, so evidence may come from either. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly publishedAt?: string;
  readonly text: string;
  /** SHA-256 of the UTF-8 bytes of `text`, lower-case hexadecimal. */
  readonly textHash: string;
  readonly sentences: readonly Sentence[];
}

/** An article as read: canonical text, its hash and its sentences. `sources` are the attached documents. */
export interface Article extends Source {
  readonly lang: LanguageCode;
  readonly dir: Direction;
  /** ISO 8601 day in the article's own time zone; a month or a year where no more is known. */
  readonly publishedAt: string;
  /** IANA name or offset. */
  readonly timeZone: string;
  readonly sources: readonly Source[];
}

/** What an article is read from. `publishedAt` is an ISO 8601 year, month or date, or date and time with offset. */
export interface ArticleDraft {
  /** Id by which evidence names the article; `article` when left out. */
  readonly id?: string;
  readonly text: string;
  readonly title?: string;
  readonly lang?: LanguageCode;
  readonly publishedAt: string;
  readonly timeZone?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly sources?: readonly SourceInput[];
}

/** Fewest words an article is read from: below this there is nothing to ask three questions about. */
export const leastWords = 40;

/** Returns `draft` as an article, or the reason it can't be one. Nothing is guessed but the language. */
export function readArticle(draft: ArticleDraft): Result<Article> {
  if (!isText(draft.text)) return fail({ reason: 'not_text' });
  const text = canonicalText(draft.text);
  if (text === '') return fail({ reason: 'empty_text' });
  if (text.length > limits.articleTextLength) {
    return fail({ reason: 'text_too_long', length: text.length, most: limits.articleTextLength });
  }
  const tokens = tokenize(text);
  const words = tokens.filter((token) => token.kind === 'word').length;
  const found = draft.lang === undefined ? languageOf(text, tokens) : { lang: draft.lang };
  if ('other' in found) return fail({ reason: 'language_not_handled', found: found.other });
  if (words < leastWords) return fail({ reason: 'text_too_short', words, least: leastWords });
  const timeZone = draft.timeZone ?? 'UTC';
  const published = publicationDay(draft.publishedAt, timeZone);
  if (!published.ok) return published;
  const language = languages[found.lang];
  const sources: Source[] = [];
  for (const [index, source] of (draft.sources ?? []).entries()) {
    sources.push(readSource(source, `source-${index + 1}`, language.abbreviations));
  }
  const article: Article = {
    id: draft.id ?? 'article',
    title: canonicalText(draft.title ?? '').replaceAll('\n\n', ' '),
    lang: found.lang,
    dir: language.dir,
    publishedAt: published.value,
    timeZone,
    ...(draft.url === undefined ? {} : { url: draft.url }),
    ...(draft.publisher === undefined ? {} : { publisher: draft.publisher }),
    text,
    textHash: textHash(text),
    sentences: splitSentences(text, language.abbreviations),
    sources,
  };
  keepTokens(article, tokens);
  return ok(article);
}

function readSource(input: SourceInput, id: string, abbreviations: ReadonlySet<string>): Source {
  const text = canonicalText(input.text);
  return {
    id,
    title: canonicalText(input.title),
    ...(input.url === undefined ? {} : { url: input.url }),
    ...(input.publisher === undefined ? {} : { publisher: input.publisher }),
    ...(input.publishedAt === undefined ? {} : { publishedAt: input.publishedAt }),
    text,
    textHash: textHash(text),
    sentences: splitSentences(text, abbreviations),
  };
}

/** Whether the characters can be a text at all: no NUL or other controls, hardly any replacement characters. */
function isText(text: string): boolean {
  let broken = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d && code !== 0x0c && code !== 0x0b)
      return false;
    if (code === 0xfffd) broken++;
  }
  return broken * 100 <= text.length;
}
