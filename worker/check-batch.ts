// Many answers at once: each gets what it would have got alone, in its place, and each set's key is read once.
import {
  type AnswerKey,
  type BatchVerdict,
  CheckRequest,
  checkAnswer,
  type Problem,
} from '../questions/index.ts';
import { absentSet } from './absent-set.ts';
import { invalidBody } from './body.ts';
import { failureBody } from './problem.ts';
import { readAnswers } from './store/published.ts';

/** What became of an item, and whether it counts in the statistics: a verdict does, unless it was asked for ahead of the press. */
export interface CheckedItem {
  readonly verdict: BatchVerdict;
  readonly isCounted: boolean;
}

/** Returns what became of each of `items`, in their order; one at fault leaves the others alone. */
export async function checkBatch(sets: KVNamespace, items: readonly unknown[]): Promise<CheckedItem[]> {
  const parsed = items.map((item) => CheckRequest.safeParse(item));
  const named = new Set(parsed.flatMap(({ data }) => (data === undefined ? [] : [data.set])));
  const read = async (id: string) => (await readAnswers(sets, id)) ?? absentSet(sets, id);
  const keys = new Map(await Promise.all([...named].map(async (id) => [id, await read(id)] as const)));
  return parsed.map(({ data, error }) => {
    const verdict = data === undefined ? refused(invalidBody(error)) : checked(data, keys.get(data.set));
    return { verdict, isCounted: verdict.ok && data?.ahead !== true };
  });
}

function checked(item: CheckRequest, key: AnswerKey | Problem | undefined): BatchVerdict {
  if (key === undefined) throw new Error(`Set ${item.set} was not looked for.`);
  if ('code' in key) return refused(key);
  const verdict = checkAnswer(key, item, 'practice');
  return verdict.ok ? { ok: true, verdict: verdict.value } : refused(failureBody(verdict.failure));
}

function refused(problem: Problem): BatchVerdict {
  return { ok: false, problem };
}
