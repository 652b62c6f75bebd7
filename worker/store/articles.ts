// Articles in D1: one row an article, one row a version, never overwritten.
import { type Article, type ArticleDraft, readArticle, type Withdrawal } from '../../questions/index.ts';
import { type RetractionRow, retractionOf } from './retraction-row.ts';

/** An article as stored: who owns it and its newest version, as it was handed in. */
export interface StoredArticle {
  readonly id: string;
  readonly publisher: string;
  readonly version: number;
  readonly draft: ArticleDraft;
  readonly textHash: string;
  readonly retraction?: Withdrawal;
}

interface Row extends RetractionRow {
  readonly publisher: string;
  readonly version: number;
  readonly draft: string;
  readonly text_hash: string;
}

/** Returns the newest version of article `id`, if `publisher` owns it. */
export async function loadArticle(
  db: D1Database,
  id: string,
  publisher: string,
): Promise<StoredArticle | undefined> {
  const row = await db
    .prepare(
      `SELECT articles.publisher, version, draft, text_hash, retracted_at, retraction_note
       FROM articles JOIN article_versions ON article_versions.article = articles.id
       WHERE articles.id = ? AND articles.publisher = ? ORDER BY version DESC LIMIT 1`,
    )
    .bind(id, publisher)
    .first<Row>();
  if (row === null) return undefined;
  const draft = JSON.parse(row.draft) as ArticleDraft;
  const retraction = retractionOf(row);
  return {
    id,
    publisher: row.publisher,
    version: row.version,
    draft,
    textHash: row.text_hash,
    ...(retraction === undefined ? {} : { retraction }),
  };
}

/** Returns the newest draft of article `id` as JSON, if its publisher shows its claims. */
export async function draftWithShownClaims(db: D1Database, id: string): Promise<string | undefined> {
  const row = await db
    .prepare(
      `SELECT draft FROM articles JOIN article_versions ON article_versions.article = articles.id
       WHERE articles.id = ? AND show_claims = 1 AND retracted_at IS NULL ORDER BY version DESC LIMIT 1`,
    )
    .bind(id)
    .first<{ readonly draft: string }>();
  return row?.draft;
}

/** The same, and its id, of the article that the published set `id` is about. */
export async function articleWithShownClaims(
  db: D1Database,
  id: string,
): Promise<{ readonly article: string; readonly draft: string } | undefined> {
  const row = await db
    .prepare('SELECT article FROM sets WHERE id = ? AND published_at IS NOT NULL')
    .bind(id)
    .first<{ readonly article: string }>();
  const draft = row === null ? undefined : await draftWithShownClaims(db, row.article);
  return row === null || draft === undefined ? undefined : { article: row.article, draft };
}

/** Returns the statement that shows or hides the claims of article `id`. */
export function claimsShown(db: D1Database, id: string, isShown: boolean): D1PreparedStatement {
  return db.prepare('UPDATE articles SET show_claims = ? WHERE id = ?').bind(isShown ? 1 : 0, id);
}

/** Returns the statement that lets worksheets print the text of article `id`, or not. */
export function textPrinted(db: D1Database, id: string, isPrinted: boolean): D1PreparedStatement {
  return db.prepare('UPDATE articles SET print_text = ? WHERE id = ?').bind(isPrinted ? 1 : 0, id);
}

/** Returns the statements that store a new article with its first version. */
export function newArticle(db: D1Database, article: StoredArticle, at: string): D1PreparedStatement[] {
  return [
    db
      .prepare('INSERT INTO articles (id, publisher, url, created_at) VALUES (?, ?, ?, ?)')
      .bind(article.id, article.publisher, article.draft.url ?? null, at),
    newVersion(db, article, at),
  ];
}

/** Returns the statement that stores one more version. */
export function newVersion(db: D1Database, article: StoredArticle, at: string): D1PreparedStatement {
  return db
    .prepare(
      'INSERT INTO article_versions (article, version, draft, text_hash, created_at) VALUES (?, ?, ?, ?, ?)',
    )
    .bind(article.id, article.version, JSON.stringify(article.draft), article.textHash, at);
}

/** Returns a stored article as read; what was accepted once is readable, so a failure is a bug. */
export function readStored(stored: StoredArticle): Article {
  const article = readArticle(stored.draft);
  if (!article.ok) throw new Error(`Stored article ${stored.id} can't be read: ${article.failure.reason}`);
  return article.value;
}
