// Why no set is at an id: it never was published, or its article was retracted, which is said with its date.
import type { Problem } from '../questions/index.ts';
import { isId } from './ids.ts';
import { problemBody } from './problem.ts';
import { readRetraction } from './store/published.ts';

/** Returns the problem that answers for the set `id`, once no part of it was found. */
export async function absentSet(sets: KVNamespace, id: string): Promise<Problem> {
  const retraction = isId(id) ? await readRetraction(sets, id) : undefined;
  if (retraction === undefined) return problemBody('set_not_found', 'No published set has that id.');
  return retractedBody(retraction);
}

/** Returns the problem of what was retracted, with its dated note in the article's language. */
export function retractedBody(retracted: NonNullable<Problem['retracted']>): Problem {
  const detail = 'Its publisher has retracted the article; nothing of it is asked or checked any more.';
  return { ...problemBody('retracted', detail), retracted };
}
