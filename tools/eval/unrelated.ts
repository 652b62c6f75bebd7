// Statements held against articles that they are not about: whatever is decided there is wrong.
import type { Article, LanguageCode } from '../../questions/index.ts';
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
 * Returns `most` statements with articles that they are not about: the gold's first, then sentences of the golden articles
 * taken evenly. Where these are too few, all are held against one article more. The same every time.
 */
export function unrelatedStatements(gold: readonly GoldStatement[], most = unrelatedCount): Unrelated[] {
  const golden = goldenArticles();
  const own = golden.flatMap(({ slug, article }) =>
    unchangedSentences(article).map(({ statement }) => ({ statement, about: slug })),
  );
  const told = [
    ...gold.slice(0, most).map(({ statement, article }) => ({ statement, about: article })),
    ...evenly(own, most - gold.length),
  ];
  return Array.from({ length: most }, (_, index) => {
    const round = Math.floor(index / told.length);
    const { statement, about } = told[index % told.length] ?? { statement: '', about: '' };
    return { statement, about, ...elsewhere(golden, about, index % told.length, round) };
  });
}

/** Every so-many-th of `items`, `most` in all, or all where they are fewer. */
function evenly<Item>(items: readonly Item[], most: number): Item[] {
  const wanted = Math.max(0, Math.min(most, items.length));
  const upTo = (index: number) => Math.floor((index * wanted) / items.length);
  return items.filter((_, index) => upTo(index + 1) > upTo(index));
}

/** Another article of the language of `about`: the next in the list with every statement, and with every round. */
function elsewhere(golden: readonly GoldenArticle[], about: string, index: number, round: number) {
  const lang = golden.find(({ slug }) => slug === about)?.lang;
  const others = golden.filter((other) => other.lang === lang && other.slug !== about);
  const other = others[(index + round) % others.length];
  if (other === undefined) throw new Error(`${about}: there is no other article of its language.`);
  return { lang: other.lang, against: other.slug, article: other.article };
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
