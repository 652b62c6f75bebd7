// GET /v1/sets/{id}/corrections: dated notes of what was corrected and withdrawn since a set was published.
import { Hono } from 'hono/tiny';
import type { Corrections, PublicSet } from '../../questions/index.ts';
import { absentSet } from '../absent-set.ts';
import { door } from '../caller.ts';
import type { ServiceEnv } from '../env.ts';
import { isId } from '../ids.ts';
import { pageWords } from '../pages/words.ts';
import { refusalOf } from '../problem.ts';
import { servedWithTag } from '../served-with-tag.ts';
import { correctedVersions } from '../store/corrections.ts';
import { readPublic } from '../store/published.ts';

/** Public reading of corrections. It asks D1, so it has the rate of checking. */
export const correctionRoutes = new Hono<ServiceEnv>().get(
  '/v1/sets/:id/corrections',
  door('CHECK_LIMIT'),
  async (c) => {
    const id = c.req.param('id');
    const text = isId(id) ? await readPublic(c.env.SETS, id) : undefined;
    if (text === undefined) return refusalOf(await absentSet(c.env.SETS, id));
    const { lang, dir } = JSON.parse(text) as PublicSet;
    const { allStand, someFell } = pageWords[lang].corrected;
    const corrections = (await correctedVersions(c.env.DB, id)).map((version) => ({
      ...version,
      note: version.withdrawn.length === 0 ? allStand : someFell,
    }));
    const body: Corrections = { set: id, lang, dir, corrections };
    return servedWithTag(c.req.raw, JSON.stringify(body));
  },
);
