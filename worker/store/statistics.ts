// What readers' answers add up to: queue → D1, a count an item and outcome. Nothing about who answered.
import type { Outcome } from '../../questions/index.ts';

/** One answer as the queue carries it. */
export interface AnswerRecord {
  readonly set: string;
  readonly question: string;
  readonly outcome: Outcome;
}

/** Adds the answers of a batch to the item statistics, in one transaction. */
export async function countAnswers(db: D1Database, records: readonly AnswerRecord[]): Promise<void> {
  const counts = new Map<string, { record: AnswerRecord; answers: number }>();
  for (const record of records) {
    const key = `${record.set} ${record.question} ${record.outcome}`;
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { record, answers: 1 });
    else known.answers++;
  }
  const add = db.prepare(
    `INSERT INTO item_statistics (set_id, question, outcome, answers) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET answers = answers + excluded.answers`,
  );
  const writes = [...counts.values()].map(({ record, answers }) =>
    add.bind(record.set, record.question, record.outcome, answers),
  );
  if (writes.length > 0) await db.batch(writes);
}
