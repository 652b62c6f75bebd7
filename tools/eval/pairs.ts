// The hardest promise measured: that no changed fact is called supported, and the unchanged sentence is. Minimal pairs of all articles
// there are, held before a judge.
import { type Article, type LanguageCode, languageCodes, readArticle } from '../../questions/index.ts';
import { goldenArticles } from '../golden/golden-article.ts';
import type { Change } from '../pairs/minimal-pair.ts';
import { minimalPairs, unchangedSentences } from '../pairs/minimal-pairs.ts';
import { dataLines } from './data.ts';

interface ArticleLine {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly text: string;
}

/** How a judge answers a statement on one article: the outcome's name (`supported`, `refuted`, …). */
export type StatementJudge = (statement: string) => string;

/** A statement that came out as it must not: a changed one supported, or an unchanged one not. */
export interface Offender {
  readonly article: string;
  readonly lang: LanguageCode;
  readonly sentence: number;
  readonly change: Change | 'none';
  readonly statement: string;
  readonly unchanged: string;
  readonly outcome: string;
}

/** What came of the statements of one language with one change; `none` are the unchanged sentences. */
export interface PairScore {
  readonly lang: LanguageCode;
  readonly change: Change | 'none';
  readonly statements: number;
  /** Outcome → how many statements. */
  readonly outcomes: ReadonlyMap<string, number>;
}

/** All scores, by language and change in order of appearance, and every offender. */
export interface PairScores {
  readonly scores: readonly PairScore[];
  readonly offenders: readonly Offender[];
}

/** Returns how `judgeOf(article)` answers every minimal pair and every unchanged sentence of `articles`. */
export function scorePairs(
  articles: Iterable<Article>,
  judgeOf: (article: Article) => StatementJudge,
): PairScores {
  const scores = new Map<
    string,
    PairScore & { statements: number; readonly outcomes: Map<string, number> }
  >();
  const offenders: Offender[] = [];
  for (const article of articles) {
    const { id, lang } = article;
    const judge = judgeOf(article);
    const count = (told: Omit<Offender, 'article' | 'lang' | 'outcome'>) => {
      const outcome = judge(told.statement);
      const key = `${lang} ${told.change}`;
      const score = scores.get(key) ?? { lang, change: told.change, statements: 0, outcomes: new Map() };
      score.statements++;
      score.outcomes.set(outcome, (score.outcomes.get(outcome) ?? 0) + 1);
      scores.set(key, score);
      const isRight = (outcome === 'supported') === (told.change === 'none');
      if (!isRight) offenders.push({ article: id, lang, ...told, outcome });
    };
    for (const { sentence, statement } of unchangedSentences(article))
      count({ sentence, statement, unchanged: statement, change: 'none' });
    for (const pair of minimalPairs(article)) count(pair);
  }
  return { scores: [...scores.values()], offenders };
}

/** Returns every article there is to make pairs of: those of the data folder and the golden ones. */
export function pairArticles(): Article[] {
  const golden = goldenArticles().map(({ slug, article }) => ({ ...article, id: slug }));
  const filed = languageCodes.flatMap((lang) =>
    dataLines<ArticleLine>(`articles/${lang}.jsonl`).flatMap(({ id, title, date, text }) => {
      // Some records carry the year alone.
      const publishedAt = date.slice(0, /^\d{4}-\d\d-\d\d/.test(date) ? 10 : 4);
      const article = readArticle({ id, title, text, lang, publishedAt });
      return article.ok ? [article.value] : [];
    }),
  );
  return [...golden, ...filed];
}
