// The keys of programs in D1, by their SHA-256, and the count of what each has spent of its day.
// docs/decisions/0018-program-quotas.md has the reasons.

/** What a program has of its quota: `used` of `quota` calls of the UTC day. */
export interface Spending {
  readonly quota: number;
  readonly used: number;
}

/** The count after spending, the count that stopped it, or `unknown` where no key in force has that hash. */
export type Spent =
  | { readonly state: 'spent' | 'exceeded'; readonly spending: Spending }
  | { readonly state: 'unknown' };

/**
 * Spends `calls` calls of `day` (UTC, `2026-01-28`) for the key of that hash: all of them, or none where fewer are left.
 *
 * It is one statement, so two requests can't both have the last call. A day never goes back: a request that set out before
 * midnight and comes in after one of the new day counts for the new day, and doesn't bring the old count back.
 */
export async function spend(db: D1Database, hash: string, calls: number, day: string): Promise<Spent> {
  const used = 'CASE WHEN day >= ?2 THEN used ELSE 0 END';
  const spent = await db
    .prepare(
      `UPDATE program_keys SET used = ${used} + ?3, day = MAX(day, ?2)
       WHERE hash = ?1 AND revoked_at IS NULL AND ${used} + ?3 <= daily_quota
       RETURNING daily_quota AS quota, used`,
    )
    .bind(hash, day, calls)
    .first<Spending>();
  if (spent !== null) return { state: 'spent', spending: spent };
  const left = await db
    .prepare(
      `SELECT daily_quota AS quota, ${used} AS used FROM program_keys WHERE hash = ?1 AND revoked_at IS NULL`,
    )
    .bind(hash, day)
    .first<Spending>();
  return left === null ? { state: 'unknown' } : { state: 'exceeded', spending: left };
}
