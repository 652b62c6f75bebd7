// Challenges in D1: a row each, as many of a question as a desk can read.
import { type Challenge, type ChallengeRequest, limits } from '../../questions/index.ts';

/**
 * Stores a challenge to version `version` of its set; false where that version of the question has as many as are kept. Anybody
 * may challenge, so what can be stored is bounded: an open call must not fill the database that holds the truth.
 */
export async function storeChallenge(
  db: D1Database,
  { set, question, reason, note }: ChallengeRequest,
  version: number,
  at: string,
): Promise<boolean> {
  const { meta } = await db
    .prepare(
      `INSERT INTO challenges (set_id, question, version, reason, note, at)
       SELECT ?1, ?2, ?3, ?4, ?5, ?6
       WHERE (SELECT COUNT(*) FROM challenges WHERE set_id = ?1 AND question = ?2 AND version = ?3) < ?7`,
    )
    .bind(set, question, version, reason, note ?? null, at, limits.challengesKept)
    .run();
  return meta.changes > 0;
}

/** Returns up to `most` challenges to set `id`, the newest first, all of them older than `before` where that is given. */
export async function challengesOf(
  db: D1Database,
  id: string,
  before: number | undefined,
  most: number,
): Promise<Challenge[]> {
  const { results } = await db
    .prepare(
      `SELECT id, question, version, reason, note, at FROM challenges
       WHERE set_id = ? AND id < ? ORDER BY id DESC LIMIT ?`,
    )
    .bind(id, before ?? Number.MAX_SAFE_INTEGER, most)
    .all<Omit<Challenge, 'note'> & { readonly note: string | null }>();
  return results.map(({ note, ...challenge }) => (note === null ? challenge : { ...challenge, note }));
}
