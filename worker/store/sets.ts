// Sets in D1: one row a set, one row a version. The newest version is the one that stands.
import type { QuestionSet, Withdrawal } from '../../questions/index.ts';
import { type RetractionRow, retractionOf } from './retraction-row.ts';

/** A set as stored. */
export interface StoredSet {
  readonly set: QuestionSet;
  readonly article: string;
  readonly published: boolean;
  readonly url: string | undefined;
  /** Whether its publisher lets worksheets print the article's text. */
  readonly printsText: boolean;
  /** When and with which note the article was retracted. */
  readonly retraction: Withdrawal | undefined;
}

interface Row extends RetractionRow {
  readonly body: string;
  readonly article: string;
  readonly published_at: string | null;
  readonly url: string | null;
  readonly print_text: number;
}

const columns = 'body, sets.article, published_at, url, print_text, retracted_at, retraction_note';
const newestVersions = `FROM sets JOIN articles ON articles.id = sets.article
  JOIN set_versions ON set_versions.set_id = sets.id
  AND set_versions.version = (SELECT MAX(version) FROM set_versions AS all_versions WHERE all_versions.set_id = sets.id)`;

const newest = `SELECT ${columns} ${newestVersions}`;

function storedSet(row: Row): StoredSet {
  return {
    set: JSON.parse(row.body) as QuestionSet,
    article: row.article,
    published: row.published_at !== null,
    url: row.url ?? undefined,
    printsText: row.print_text === 1,
    retraction: retractionOf(row),
  };
}

/** Returns the newest version of set `id`, whoever owns it, with the draft (JSON) of the article version it stands on. */
export async function loadSet(
  db: D1Database,
  id: string,
): Promise<(StoredSet & { readonly draft: string }) | undefined> {
  const row = await db
    .prepare(
      `SELECT ${columns}, draft ${newestVersions}
       JOIN article_versions ON article_versions.article = sets.article
       AND article_versions.version = set_versions.article_version WHERE sets.id = ?`,
    )
    .bind(id)
    .first<Row & { readonly draft: string }>();
  return row === null ? undefined : { ...storedSet(row), draft: row.draft };
}

/** Returns the newest version of set `id`, if `publisher` owns its article. */
export async function loadOwnSet(
  db: D1Database,
  id: string,
  publisher: string,
): Promise<StoredSet | undefined> {
  const row = await db
    .prepare(`${newest} WHERE sets.id = ? AND articles.publisher = ?`)
    .bind(id, publisher)
    .first<Row>();
  return row === null ? undefined : storedSet(row);
}

/** Returns the newest version of every set of an article. */
export async function setsOfArticle(db: D1Database, article: string): Promise<StoredSet[]> {
  const { results } = await db
    .prepare(`${newest} WHERE sets.article = ? ORDER BY sets.id`)
    .bind(article)
    .all<Row>();
  return results.map(storedSet);
}

/** Returns the statements that store a new set as a draft. */
export function newSet(
  db: D1Database,
  set: QuestionSet,
  article: string,
  articleVersion: number,
  at: string,
) {
  return [
    db.prepare('INSERT INTO sets (id, article, created_at) VALUES (?, ?, ?)').bind(set.id, article, at),
    newSetVersion(db, set, articleVersion, at),
  ];
}

/** Returns the statement that stores one more version. */
export function newSetVersion(
  db: D1Database,
  set: QuestionSet,
  articleVersion: number,
  at: string,
): D1PreparedStatement {
  return db
    .prepare(
      'INSERT INTO set_versions (set_id, version, article_version, body, created_at) VALUES (?, ?, ?, ?, ?)',
    )
    .bind(set.id, set.version, articleVersion, JSON.stringify(set), at);
}

/** Returns the statements that note why questions were withdrawn; what is noted already keeps its first note. */
export function correctionsOf(
  db: D1Database,
  set: QuestionSet,
  withdrawn: readonly { readonly question: string; readonly note: string }[],
  at: string,
): D1PreparedStatement[] {
  return withdrawn.map(({ question, note }) =>
    db
      .prepare(
        'INSERT INTO corrections (set_id, question, version, note, at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
      )
      .bind(set.id, question, set.version, note, at),
  );
}

/** Returns why and when questions of set `id` were withdrawn, by question. */
export async function withdrawalsOf(db: D1Database, id: string): Promise<ReadonlyMap<string, Withdrawal>> {
  const { results } = await db
    .prepare('SELECT question, note, at FROM corrections WHERE set_id = ?')
    .bind(id)
    .all<Withdrawal & { readonly question: string }>();
  return new Map(results.map(({ question, at, note }) => [question, { at, note }]));
}

/** Returns the statement that makes a set public from `at` on; a set published already keeps its first time. */
export function published(db: D1Database, id: string, at: string): D1PreparedStatement {
  return db.prepare('UPDATE sets SET published_at = COALESCE(published_at, ?) WHERE id = ?').bind(at, id);
}
