// POST /v1/rooms/{room}/files: the set of a room to take home, for who leads it: as a file for another system, or as a worksheet. The
// teacher's page posts a form: a sheet then opens under a policy of its own, and a file is saved by the browser.
import { Hono } from 'hono/tiny';
import { RoomFileForm, roomLimits } from '../../questions/index.ts';
import { retractedBody } from '../absent-set.ts';
import { invalidBody, readText } from '../body.ts';
import type { ServiceEnv } from '../env.ts';
import { exportAnswer, worksheetAnswer } from '../file-answer.ts';
import { problem, refusalOf } from '../problem.ts';
import { loadSet } from '../store/sets.ts';
import { openerOf, roomOf } from './rooms.ts';

/** Files of rooms. The set is the newest version: what was withdrawn since the room was made is not printed. */
export const roomFileRoutes = new Hono<ServiceEnv>().post('/v1/rooms/:room/files', async (c) => {
  if (!c.req.header('content-type')?.startsWith('application/x-www-form-urlencoded'))
    return problem('unsupported_media_type', 'This address takes the form of the teacher’s page.');
  const text = await readText(c.req.raw, roomLimits.messageBytes);
  if (text === undefined)
    return problem('body_too_large', `The form may have at most ${roomLimits.messageBytes} bytes.`);
  const form = RoomFileForm.safeParse(Object.fromEntries(new URLSearchParams(text)));
  if (!form.success) return refusalOf(invalidBody(form.error));
  const { key, file, seed, only } = form.data;
  const asked = await openerOf(c, key);
  if ('refusal' in asked) return asked.refusal;
  const id = asked.opener && (await roomOf(c, c.req.param('room')).setOf(asked.opener));
  if (id === undefined) return problem('invalid_room_key', 'Send the key of the teacher’s own link.');
  const known = await loadSet(c.env.DB, id);
  if (known === undefined) return problem('set_not_found', 'The set of this room is gone.');
  if (known.retraction !== undefined) return refusalOf(retractedBody(known.retraction));
  return file === 'worksheet' ? worksheetAnswer(known, { seed, only }) : exportAnswer(known.set, file);
});
