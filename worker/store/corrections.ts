// What was corrected of a set since it was published, from D1.
import type { Correction } from '../../questions/index.ts';

/** Most corrections shown. */
const most = 100;

/** Returns the corrections of set `id`, the newest first. What a desk changed before it published is nobody else's business. */
export async function correctedVersions(db: D1Database, id: string): Promise<Omit<Correction, 'note'>[]> {
  const [versions, fallen] = await Promise.all([
    db
      .prepare(
        `SELECT version, set_versions.created_at AS at FROM set_versions JOIN sets ON sets.id = set_versions.set_id
         WHERE set_id = ? AND version > 1 AND set_versions.created_at > published_at
         ORDER BY version DESC LIMIT ?`,
      )
      .bind(id, most)
      .all<{ version: number; at: string }>(),
    db
      .prepare('SELECT version, question, note FROM corrections WHERE set_id = ? ORDER BY rowid')
      .bind(id)
      .all<{ version: number; question: string; note: string }>(),
  ]);
  return versions.results.map(({ version, at }) => ({
    version,
    at,
    withdrawn: fallen.results
      .filter((row) => row.version === version)
      .map(({ question, note }) => ({ question, note })),
  }));
}
