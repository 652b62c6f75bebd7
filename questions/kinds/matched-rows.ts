// A match question from rows that the article tells: shuffled, explained, each with its receipt.
import type { Article } from '../article.ts';
import { type Candidate, once, questionId } from '../candidate.ts';
import { chanceFrom } from '../chance.ts';
import type { Quote } from '../evidence.ts';
import type { Asks } from '../wire.ts';
import { askMatch, pairsInWords } from './match.ts';

/** A row with the option that belongs to it and where the article tells so. */
export interface ToldRow {
  readonly row: string;
  readonly option: string;
  readonly sentence: number;
  readonly receipt: Quote;
}

/** What a match question is called and worth. */
export interface Matched {
  readonly asks: Asks;
  readonly pattern: string;
  readonly score: number;
  readonly stem: string;
  /** What the article tells, row by row as they are shown. */
  explain(rows: readonly ToldRow[]): string;
}

/** Returns the question that asks which option belongs to which of `told`. */
export function matchOf(
  told: readonly ToldRow[],
  matched: Matched,
  article: Article,
  seed: string,
): Candidate {
  const { asks, pattern, score, stem } = matched;
  return {
    kind: 'match',
    asks,
    pattern,
    score,
    sentences: told.map(({ sentence }) => sentence),
    room: 1,
    finish: once(() => {
      // Named after rows and options each sorted for itself: pairs would tell what belongs together.
      const rows = together(told.map(({ row }) => row));
      const options = together(told.map(({ option }) => option));
      const chance = (of: string) => chanceFrom(`${article.textHash} ${seed} ${of} ${rows} ${options}`);
      const inText = [...told].sort((a, b) => a.receipt.start - b.receipt.start);
      const question = askMatch({
        asked: {
          id: questionId(article, 'match', `${stem} ${rows} ${options}`),
          asks,
          stem,
          explanation: '',
          canonicalAnswer: pairsInWords(told),
          evidence: inText.map(({ receipt }) => receipt),
        },
        pairs: told,
        rowOrder: chance('rows'),
        optionOrder: chance('options'),
      });
      const shown = question.rows.flatMap(({ text }) => told.find(({ row }) => row === text) ?? []);
      return { question: { ...question, explanation: matched.explain(shown) } };
    }),
  };
}

const together = (texts: readonly string[]) => [...texts].sort().join(' | ');
