// What a teacher sends to take the set of a room home: a form, whose fields are all text.
import * as z from 'zod/mini';
import { exportFormatIds } from '../exports/formats.ts';
import { worksheetParts } from '../exports/worksheet/worksheet.ts';
import { limits } from '../wire.ts';
import { RecordRequest } from './wire.ts';

/**
 * The form of `POST /v1/rooms/{room}/files`. `file` is a format of exports or `worksheet`; a worksheet is ordered by `seed`, and is questions or key
 * where `only` says so.
 */
export const RoomFileForm = z.strictObject({
  ...RecordRequest.shape,
  file: z.enum([...exportFormatIds, 'worksheet']),
  // A seed names its sheet before pupils, so it is made of marks that are seen.
  seed: z.optional(z.string().check(z.minLength(1), z.maxLength(limits.seedLength), z.regex(/^[^\p{C}]+$/u))),
  only: z.optional(z.enum(worksheetParts)),
});
export type RoomFileForm = z.infer<typeof RoomFileForm>;
