// What a message to a room is, once it is read, and what is said back.
import * as z from 'zod/mini';
import { type CommandReply, PupilCommand, type Refusal, TeacherCommand } from '../../questions/index.ts';
import type { Viewer } from './viewer.ts';

/** A command that its sender may give, or the refusal. */
export type Heard =
  | { readonly type: 'answer'; readonly command: PupilCommand }
  | { readonly type: 'lead'; readonly command: TeacherCommand }
  | { readonly type: 'refused'; readonly reply: CommandReply };

export const done = (id: string) => ({ type: 'done', id }) as const satisfies CommandReply;

export function refused(code: Refusal, id: string | null): CommandReply {
  return { type: 'refused', id, code };
}

/** A message as far as its name can be read. */
const Named = z.object({ id: z.string().check(z.regex(/^[A-Za-z0-9-]{1,64}$/)) });

/** Reads what `viewer` says. Teachers don't answer, pupils don't lead, and a projector only shows. */
export function heard(viewer: Viewer, message: unknown): Heard {
  const answer = PupilCommand.safeParse(message);
  if (answer.success && viewer.role === 'pupil') return { type: 'answer', command: answer.data };
  const lead = answer.success ? undefined : TeacherCommand.safeParse(message);
  if (lead?.success && viewer.role === 'teacher') return { type: 'lead', command: lead.data };
  const named = Named.safeParse(message);
  const isCommand = answer.success || lead?.success === true;
  const code = isCommand ? 'not_allowed' : 'invalid_message';
  return { type: 'refused', reply: refused(code, named.success ? named.data.id : null) };
}

/** Returns the JSON in `text`, or `undefined`, which is no command either. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
