// GET /v1/sets/{id}/exports/{format} and GET /v1/sets/{id}/worksheet: a set with its key, for its desk to take elsewhere.
import { Hono } from 'hono/tiny';
import { exportFormatIds, limits, worksheetParts } from '../../questions/index.ts';
import { retractedBody } from '../absent-set.ts';
import type { ServiceEnv } from '../env.ts';
import { exportAnswer, worksheetAnswer } from '../file-answer.ts';
import { problem, refusalOf } from '../problem.ts';
import { loadOwnSet, loadSet } from '../store/sets.ts';

/** A seed names its sheet before pupils, so it is made of marks that are seen. */
const seedPattern = new RegExp(`^[^\\p{C}]{1,${limits.seedLength}}$`, 'u');

/** Exports and worksheets, of drafts too. Mounted behind the publisher key. */
export const exportRoutes = new Hono<ServiceEnv>()
  .get('/v1/sets/:id/exports/:format', async (c) => {
    const format = exportFormatIds.find((id) => id === c.req.param('format'));
    if (format === undefined)
      return problem('format_not_offered', `Sets are exported as ${exportFormatIds.join(', ')}.`);
    const known = await loadOwnSet(c.env.DB, c.req.param('id'), c.get('publisher'));
    if (known === undefined) return problem('set_not_found', 'You have no set of that id.');
    if (known.retraction !== undefined) return refusalOf(retractedBody(known.retraction));
    return exportAnswer(known.set, format);
  })
  .get('/v1/sets/:id/worksheet', async (c) => {
    const seed = c.req.query('seed');
    if (seed !== undefined && !seedPattern.test(seed))
      return problem('invalid_request', `A seed has 1 to ${limits.seedLength} characters that can be seen.`, {
        errors: [{ field: 'seed', message: 'Give a seed such as A.' }],
      });
    const part = c.req.query('only');
    const only = worksheetParts.find((known) => known === part);
    if (part !== undefined && only === undefined)
      return problem('invalid_request', `A worksheet has the parts ${worksheetParts.join(' and ')}.`, {
        errors: [{ field: 'only', message: `Name ${worksheetParts.join(' or ')}, or leave it out.` }],
      });
    const id = c.req.param('id');
    const known = await loadOwnSet(c.env.DB, id, c.get('publisher'));
    const printed = known === undefined ? undefined : await loadSet(c.env.DB, id);
    if (printed === undefined) return problem('set_not_found', 'You have no set of that id.');
    if (printed.retraction !== undefined) return refusalOf(retractedBody(printed.retraction));
    return worksheetAnswer(printed, { seed, only });
  });
