// POST /v1/articles/{id}/imports: a file of questions on an article; those with a receipt become a draft set.
import { Hono } from 'hono/tiny';
import { importFormatIds, importLimits, importReport, importSet } from '../../questions/index.ts';
import { retractedBody } from '../absent-set.ts';
import { readText } from '../body.ts';
import type { ServiceEnv } from '../env.ts';
import { idOf } from '../ids.ts';
import { onceOnly } from '../once-only.ts';
import { problem, refusalOf } from '../problem.ts';
import { publisherName } from '../publisher-key.ts';
import { loadArticle, readStored } from '../store/articles.ts';
import { audited } from '../store/publishers.ts';
import { loadOwnSet, newSet } from '../store/sets.ts';

/** Seed of the orders in which an imported set shows its options. */
const seed = 'import';

/** Bytes that a set may have as JSON; D1 takes two million a row, corrections add their notes. */
const setBytes = 1_800_000;

/** Faults that a refusal names. */
const mostErrors = 20;

/** Importing. Mounted behind the publisher key. */
export const importRoutes = new Hono<ServiceEnv>().post(
  '/v1/articles/:id/imports',
  onceOnly(importLimits.fileBytes, publisherName),
  async (c) => {
    const publisher = c.get('publisher');
    const format = importFormatIds.find((id) => id === c.req.query('format'));
    if (format === undefined)
      return problem('format_not_offered', `Name the format: ?format=${importFormatIds.join(', ')}.`);
    const stored = await loadArticle(c.env.DB, c.req.param('id'), publisher);
    if (stored === undefined) return problem('article_not_found', 'You have no article of that id.');
    if (stored.retraction !== undefined) return refusalOf(retractedBody(stored.retraction));
    const text = await readText(c.req.raw, importLimits.fileBytes);
    if (text === undefined)
      return problem('body_too_large', `The file may have at most ${importLimits.fileBytes} bytes.`);
    // The same file about the same text is the same set; about a corrected text it is another one.
    const id = await idOf('s', stored.id, stored.textHash, 'import', format, text);
    const imported = importSet(text, readStored(stored), { format, id, seed });
    if (imported.items.length === 0)
      return problem('nothing_imported', imported.faults[0]?.message ?? 'The file is empty.', {
        errors: imported.faults
          .slice(0, mostErrors)
          .map(({ line, message }) => ({ field: `line ${line}`, message })),
      });
    const unstored = { 'cache-control': 'no-store' };
    if (imported.set === undefined) return c.json(importReport(stored.id, imported), 200, unstored);
    const known = await loadOwnSet(c.env.DB, id, publisher);
    if (known !== undefined)
      return c.json(importReport(stored.id, { ...imported, set: known.set }), 200, unstored);
    if (new TextEncoder().encode(JSON.stringify(imported.set)).length > setBytes)
      return problem('body_too_large', 'The set would be too large to be kept. Divide the file.');
    const at = new Date().toISOString();
    await c.env.DB.batch([
      ...newSet(c.env.DB, imported.set, stored.id, stored.version, at),
      audited(c.env.DB, publisher, 'set.import', id, at),
    ]);
    return c.json(importReport(stored.id, imported), 201, { ...unstored, location: `/v1/sets/${id}` });
  },
);
