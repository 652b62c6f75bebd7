// The golden articles: those of tests/articles, each in its folder, and the demonstrations, whose text is the domain's own.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Article,
  type ArticleDraft,
  type LanguageCode,
  languageCodes,
  readArticle,
} from '../../questions/index.ts';
import { demonstrations } from '../../questions/sets/demonstrations.ts';
import { readFrontMatter, type Trap } from './front-matter.ts';

/** An article written for this project, read, with what it was written to try. */
export interface GoldenArticle {
  readonly slug: string;
  readonly lang: LanguageCode;
  /** The news desk it would come from: `economy`, `sport`. */
  readonly desk: string;
  /** The manner of press: `gulf`, `levant`, `wire`. */
  readonly style: string;
  readonly article: Article;
  readonly traps: readonly Trap[];
}

/** Where the articles and what was blessed of them lie. */
export const articlesFolder = join(import.meta.dirname, '..', '..', 'tests', 'articles');

/** The seed of every blessed set. */
export const goldenSeed = 'demo';

const desks: Readonly<Record<LanguageCode, string>> = { ar: 'politics', en: 'local', fr: 'environment' };

/** Returns all golden articles by slug, the demonstrations first. */
export function goldenArticles(): GoldenArticle[] {
  const shown = Object.values(demonstrations).map(({ slug, byline: _, ...draft }) => ({
    slug,
    lang: draft.lang,
    desk: desks[draft.lang],
    style: 'demonstration',
    article: articleOf(slug, draft),
    traps: [],
  }));
  const filed = readdirSync(articlesFolder)
    .sort()
    .filter((slug) => existsSync(join(articlesFolder, slug, 'article.md')))
    .map(filedArticle);
  return [...shown, ...filed];
}

/** Returns the golden article in the folder `slug`. */
export function filedArticle(slug: string): GoldenArticle {
  const { fields, traps, text } = readFrontMatter(
    readFileSync(join(articlesFolder, slug, 'article.md'), 'utf8'),
  );
  const field = (name: string) => {
    const value = fields.get(name);
    if (value === undefined) throw new Error(`${slug}: the head has no ${name}.`);
    return value;
  };
  const lang = languageCodes.find((code) => code === field('lang'));
  if (lang === undefined) throw new Error(`${slug}: ${field('lang')} is not a language.`);
  const article = articleOf(slug, {
    lang,
    title: field('title'),
    publishedAt: field('published'),
    timeZone: field('timeZone'),
    text,
  });
  return { slug, lang, desk: field('desk'), style: field('style'), article, traps };
}

function articleOf(slug: string, draft: ArticleDraft): Article {
  const article = readArticle(draft);
  if (!article.ok) throw new Error(`${slug}: ${article.failure.reason}`);
  return article.value;
}
