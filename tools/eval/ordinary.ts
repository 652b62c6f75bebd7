// Ordinary statements, each labelled by an outsider who knew neither rules nor verdicts: what a desk may expect of statements as people write them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attackArticles } from './attacks.ts';
import { type BaselineScore, scoreBaselines } from './baselines.ts';
import { outcomeOf } from './judging.ts';
import { type Answered, type OutcomeScore, scoreOutcomes } from './outcomes.ts';
import type { GoldStatement, Half } from './statements.ts';

/** A statement as an outsider wrote and labelled it. */
export interface OrdinaryStatement {
  /** Id of its article in tests/gold/attack-articles.jsonl, which begins with the language. */
  readonly article: string;
  readonly statement: string;
  readonly label: GoldStatement['label'];
  readonly half: Half;
}

/** A statement with what the judge makes of it. */
export interface JudgedStatement extends Answered {
  readonly row: OrdinaryStatement;
}

const file = join(import.meta.dirname, '../../tests/gold/ordinary-statements.jsonl');

/** Returns the statements of `half`, in the order of the file. */
export const ordinaryStatements = (half: Half): OrdinaryStatement[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as OrdinaryStatement)
    .filter((row) => row.half === half);

/** Returns what the judge makes of `rows`; an article that isn't there is an error. */
export function judgeOrdinary(rows: readonly OrdinaryStatement[]): JudgedStatement[] {
  const articles = attackArticles();
  return rows.map((row) => {
    const article = articles.get(row.article);
    if (article === undefined) throw new Error(`There is no article ${row.article}.`);
    return { row, truth: row.label, outcome: outcomeOf(row.statement, article).outcome };
  });
}

/** Returns the scores of the judge and of the baselines on `rows`. */
export function scoreOrdinary(rows: readonly OrdinaryStatement[]): {
  readonly judge: OutcomeScore;
  readonly baselines: readonly BaselineScore[];
} {
  const articles = attackArticles();
  return {
    judge: scoreOutcomes(judgeOrdinary(rows)),
    baselines: scoreBaselines(
      rows.flatMap(({ article: id, statement, label: truth }) => {
        const article = articles.get(id);
        return article === undefined ? [] : [{ statement, article, truth }];
      }),
    ),
  };
}
