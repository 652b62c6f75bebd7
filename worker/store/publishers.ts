// Publishers and their keys. A key is never stored: only its SHA-256.

/** Returns the SHA-256 of `key` as hexadecimal, as `publisher_keys.hash` holds it. */
export async function hashOfKey(key: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Returns the publisher whose key has this hash, unless the key was revoked. */
export async function publisherOf(db: D1Database, hash: string): Promise<string | undefined> {
  const row = await db
    .prepare('SELECT publisher FROM publisher_keys WHERE hash = ? AND revoked_at IS NULL')
    .bind(hash)
    .first<{ publisher: string }>();
  return row?.publisher;
}

/** Returns the statement that notes what a publisher did. */
export function audited(
  db: D1Database,
  publisher: string,
  action: string,
  subject: string,
  at: string,
): D1PreparedStatement {
  return db
    .prepare('INSERT INTO audit (publisher, action, subject, at) VALUES (?, ?, ?, ?)')
    .bind(publisher, action, subject, at);
}
