// How a row of `articles` says that its article was retracted.
import type { Withdrawal } from '../../questions/index.ts';

/** The columns that say so; both are empty where an article stands. */
export interface RetractionRow {
  readonly retracted_at: string | null;
  readonly retraction_note: string | null;
}

/** Returns when and with which note the article of the row was retracted. */
export function retractionOf(row: RetractionRow): Withdrawal | undefined {
  const { retracted_at: at, retraction_note: note } = row;
  return at === null || note === null ? undefined : { at, note };
}
