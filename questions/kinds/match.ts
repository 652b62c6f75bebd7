// The kind `match`: rows of the article, each to be given its own option.
import type { Chance } from '../chance.ts';
import type { MatchQuestion } from '../question.ts';
import { shownOptions } from './shown-options.ts';

/** A row and the option that belongs to it. */
export interface Pair {
  readonly row: string;
  readonly option: string;
}

/** What a match question is made from. */
export interface MatchParts {
  readonly asked: Omit<MatchQuestion, 'kind' | 'rows' | 'options' | 'correctPairs'>;
  /** What belongs together; no two rows and no two options alike. */
  readonly pairs: readonly Pair[];
  /** Chances of the two orders shown: drawn from nothing that knows the pairs. */
  readonly rowOrder: Chance;
  readonly optionOrder: Chance;
}

/** Returns the question with rows and options shuffled, each by its own chance. */
export function askMatch({ asked, pairs, rowOrder, optionOrder }: MatchParts): MatchQuestion {
  const rows = shownOptions(
    pairs.map(({ row }) => row),
    rowOrder,
  );
  const options = shownOptions(
    pairs.map(({ option }) => option),
    optionOrder,
  );
  const correctPairs: Record<string, string> = {};
  const byRow = new Map(pairs.map(({ row, option }) => [rows.idOf(row), options.idOf(option)]));
  for (const { id } of rows.options) correctPairs[id] = byRow.get(id) ?? '';
  return { ...asked, kind: 'match', rows: rows.options, options: options.options, correctPairs };
}

/** Returns the answer in words: every row with its option. */
export function pairsInWords(pairs: readonly Pair[]): string {
  return pairs.map(({ row, option }) => `${row} – ${option}`).join(' · ');
}
