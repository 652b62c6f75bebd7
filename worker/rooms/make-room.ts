// Makes a room from a published set: its plan, its keys and a code that no other room has.
import {
  localMoment,
  type RoomMade,
  type RoomPlan,
  type RoomRequest,
  roomLimits,
  roomSetOf,
} from '../../questions/index.ts';
import { absentSet } from '../absent-set.ts';
import type { Bindings } from '../env.ts';
import { failed, problem, refusalOf } from '../problem.ts';
import { readAnswers } from '../store/published.ts';
import { hashOfKey } from '../store/publishers.ts';
import { newKey, newRoomCode } from './new-key.ts';

const dayMs = 86_400_000;

/** Codes that are tried: with a million rooms open one in a hundred is taken, and five in a row practically never. */
const triedCodes = 5;

/** Makes the room that `request` asks for; `now` in milliseconds since 1970. */
export async function makeRoom(
  env: Bindings,
  request: RoomRequest,
  origin: string,
  now: number,
): Promise<{ readonly room: RoomMade } | { readonly refusal: Response }> {
  const ending = endOf(request, now);
  if ('refusal' in ending) return ending;
  const { until } = ending;
  const key = await readAnswers(env.SETS, request.set);
  if (key === undefined) return { refusal: refusalOf(await absentSet(env.SETS, request.set)) };
  const set = roomSetOf(key, request.seed);
  if (set.questions.length === 0)
    return {
      refusal: problem('every_question_withdrawn', 'After corrections nothing of this set is left to ask.'),
    };
  const keptMs = (request.retentionDays ?? roomLimits.usualRetentionDays) * dayMs;
  // A homework is kept that long after its end, so that it can't be deleted while pupils work on it.
  const deletedAt = (until ?? now) + keptMs;
  const [teacher, screen] = [newKey(), newKey()];
  const hashes = { teacher: await hashOfKey(teacher), screen: await hashOfKey(screen) };
  for (let tried = 0; tried < triedCodes; tried++) {
    const room = newRoomCode();
    const joinUrl = `${origin}/room/${room}`;
    const plan: RoomPlan = {
      room,
      mode: request.mode,
      lang: request.lang ?? set.lang,
      set,
      joinUrl,
      createdAt: now,
      ...(until === undefined ? {} : { until, timeZone: request.timeZone ?? 'UTC' }),
      deletedAt,
    };
    if (!(await env.ROOMS.get(env.ROOMS.idFromName(room)).make(plan, hashes))) continue;
    // Behind the number sign, which no browser sends anywhere.
    return {
      room: {
        room,
        teacher,
        screen,
        joinUrl,
        teacherUrl: `${origin}/teach/${room}#${teacher}`,
        screenUrl: `${origin}/screen/${room}#${screen}`,
        deletedAt: new Date(deletedAt).toISOString(),
      },
    };
  }
  throw new Error(`${triedCodes} codes drawn by lot were all taken.`);
}

/** When a homework ends; the other modes have no end in their plan. */
function endOf(
  { mode, until, timeZone }: RoomRequest,
  now: number,
): { readonly until: number | undefined } | { readonly refusal: Response } {
  if (mode !== 'homework')
    return until === undefined && timeZone === undefined
      ? { until: undefined }
      : badEnd('Only a homework has an end: leave “until” and “timeZone” out.');
  if (until === undefined) return badEnd('A homework needs its end, such as 2026-11-30T20:00.');
  const moment = localMoment(until, timeZone ?? 'UTC');
  if (!moment.ok) return { refusal: failed(moment.failure) };
  const isAhead = moment.value > now && moment.value <= now + roomLimits.homeworkDays * dayMs;
  return isAhead
    ? { until: moment.value }
    : badEnd(`The end must lie ahead, within ${roomLimits.homeworkDays} days.`);
}

function badEnd(message: string): { readonly refusal: Response } {
  return {
    refusal: problem('invalid_request', `until: ${message}`, { errors: [{ field: 'until', message }] }),
  };
}
