// How many statements a second are judged once everything is compiled, as `npm run judge` does, beside how many are only read: those that people
// wrote, of some ten words, and whole sentences with one fact changed, on articles of some 270 words.
import { type Article, judgeStatement, type LanguageCode } from '../../questions/index.ts';
import { readClaims } from '../../questions/judging/claimed.ts';
import { judged } from '../../questions/judging/passages.ts';
import { goldStatements } from '../eval/statements.ts';
import { goldenArticles } from '../golden/golden-article.ts';
import { minimalPairs } from '../pairs/minimal-pairs.ts';

/** Words of the articles, and of a whole sentence. */
const [shortestArticle, longestArticle] = [200, 360];
const shortestSentence = 26;

/** Most statements of a sort; rounds before anything counts, and those of which the best counts. */
const most = 200;
const [runUp, rounds] = [6, 12];

/** Fewest statements of a round, so that it lasts longer than the clock's step. */
const aRound = 150;

type Posed = readonly [statement: string, article: Article];

const wordsOf = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/** Returns what came of `lang`, a line for each sort of statement. */
export function statementRates(lang: LanguageCode): string[] {
  const articles = goldenArticles().filter((golden) => {
    const words = wordsOf(golden.article.text);
    return golden.lang === lang && words >= shortestArticle && words <= longestArticle;
  });
  const bySlug = new Map(articles.map(({ slug, article }) => [slug, article]));
  const gold = goldStatements(lang, 'open').flatMap(({ article, statement }): Posed[] => {
    const about = bySlug.get(article);
    return about === undefined ? [] : [[statement, about]];
  });
  const changed = articles.flatMap(({ article }) =>
    minimalPairs(article)
      .filter(({ statement }) => wordsOf(statement) >= shortestSentence)
      .map(({ statement }): Posed => [statement, article]),
  );
  return [
    rateLine(`${lang}, statements that people wrote`, evenly(gold)),
    rateLine(`${lang}, whole sentences, one fact changed`, evenly(changed)),
  ];
}

function rateLine(label: string, posed: readonly Posed[]): string {
  const words = posed.reduce((sum, [statement]) => sum + wordsOf(statement), 0) / posed.length;
  const read = rateOf(posed, (statement, article) => readClaims(statement, judged(article)));
  const all = rateOf(posed, judgeStatement);
  return `${label.padEnd(40)}${words.toFixed(1)} words: ${all} a second judged, ${read} only read`;
}

/** Statements a second of CPU of the main thread in the best round. */
function rateOf(posed: readonly Posed[], work: (statement: string, article: Article) => unknown): number {
  const times = Math.ceil(aRound / posed.length);
  let best = 0;
  for (let round = -runUp; round < rounds; round++) {
    const from = process.threadCpuUsage();
    for (let time = 0; time < times; time++)
      for (const [statement, article] of posed) work(statement, article);
    const { user, system } = process.threadCpuUsage(from);
    if (round >= 0) best = Math.max(best, (posed.length * times) / ((user + system) / 1_000_000));
  }
  return Math.round(best);
}

function evenly(posed: readonly Posed[]): Posed[] {
  const step = Math.max(1, posed.length / most);
  return posed.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}
