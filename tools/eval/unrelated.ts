// Statements held against articles that they are not about: whatever is decided there is wrong.
import { type Article, type LanguageCode, languageCodes } from '../../questions/index.ts';
import { type GoldenArticle, goldenArticles } from '../golden/golden-article.ts';
import { unchangedSentences } from '../pairs/minimal-pairs.ts';
import { isDecided } from './outcomes.ts';
import type { GoldStatement } from './statements.ts';

/** How many statements are held against articles that they are not about. */
export const unrelatedCount = 1000;

/** The greatest share of them that may get a decision. */
export const mostDecidedShare = 0.01;

/** A statement, the article it is about and another of the same language. */
export interface Unrelated {
  readonly lang: LanguageCode;
  readonly statement: string;
  /** Slugs. */
  readonly about: string;
  readonly against: string;
  readonly article: Article;
}

/**
 * Returns `most` statements with articles that they are not about: the gold's first, then sentences of the golden articles,
 * taken evenly. The same every time: the other article is a little further in the list with every statement.
 */
export function unrelatedStatements(gold: readonly GoldStatement[], most = unrelatedCount): Unrelated[] {
  const golden = goldenArticles();
  const sentences = golden.flatMap(({ slug, article }) =>
    unchangedSentences(article).map(({ statement }) => ({ statement, about: slug })),
  );
  const wanted = Math.max(0, most - gold.length);
  const told = [
    ...gold.slice(0, most).map(({ statement, article }) => ({ statement, about: article })),
    ...sentences.filter(
      (_, index) =>
        Math.floor(((index + 1) * wanted) / sentences.length) > Math.floor((index * wanted) / sentences.length),
    ),
  ];
  const byLang = Object.fromEntries(
    languageCodes.map((lang) => [lang, golden.filter((article) => article.lang === lang)]),
  ) as Record<LanguageCode, GoldenArticle[]>;
  return told.flatMap(({ statement, about }, index) => {
    const lang = golden.find(({ slug }) => slug === about)?.lang;
    const others = lang === undefined ? [] : byLang[lang].filter(({ slug }) => slug !== about);
    const other = others[index % others.length];
    return lang === undefined || other === undefined
      ? []
      : [{ lang, statement, about, against: other.slug, article: other.article }];
  });
}

/** What came of them. */
export interface UnrelatedScore {
  readonly statements: number;
  readonly decided: readonly (Unrelated & { readonly outcome: string })[];
}

/** Returns how many of `unrelated` the judge decides. */
export function scoreUnrelated(
  unrelated: readonly Unrelated[],
  outcomeOf: (statement: string, article: Article) => string,
): UnrelatedScore {
  const decided = unrelated
    .map((one) => ({ ...one, outcome: outcomeOf(one.statement, one.article) }))
    .filter(({ outcome }) => isDecided(outcome));
  return { statements: unrelated.length, decided };
}
