// Articles that their publishers took back: a date and a note in D1, where all versions stay as they were.
import type { QuestionSet, Withdrawal } from '../../questions/index.ts';
import { audited } from './publishers.ts';
import { correctionsOf } from './sets.ts';

/**
 * Returns the statements that retract article `id` of `publisher`; of two at once the first stays. Every question that still stood is
 * noted as withdrawn: an attempt under way is scored without it.
 */
export function retracted(
  db: D1Database,
  { id, publisher }: { readonly id: string; readonly publisher: string },
  sets: readonly QuestionSet[],
  { at, note }: Withdrawal,
): D1PreparedStatement[] {
  return [
    db
      .prepare(
        'UPDATE articles SET retracted_at = ?2, retraction_note = ?3 WHERE id = ?1 AND retracted_at IS NULL',
      )
      .bind(id, at, note),
    ...sets.flatMap((set) =>
      correctionsOf(
        db,
        set,
        set.questions.map((question) => ({ question: question.id, note })),
        at,
      ),
    ),
    audited(db, publisher, 'article.retract', id, at),
  ];
}
