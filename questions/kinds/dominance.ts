// A name that is met all over an article: to give it is no feat.
import type { Draft } from '../draft.ts';
import type { Reading } from '../reading/reading.ts';
import { fold } from '../text/fold.ts';
import type { GateContext } from './gates.ts';

/** Share of an article's names above which one is what the article is about, so that naming it is no feat. */
export const dominantShare = 0.5;

/** Share above which it is at least met everywhere. */
const frequentShare = 0.3;

/** Returns the share that the answer has of the names of its article. */
export function shareOfNames({ answer }: Draft, context: GateContext): number {
  if (answer.type === 'date' || answer.type === 'number') return 0;
  const { all, times } = namesIn(context.told.reading);
  return (times.get(answer.entity) ?? 0) / all;
}

interface NameCount {
  readonly all: number;
  /** How often each one is met, by its entity. */
  readonly times: ReadonlyMap<string, number>;
}

const counted = new WeakMap<Reading, NameCount>();

/** The names of an article, counted once for all that is asked about it. */
function namesIn(reading: Reading): NameCount {
  const before = counted.get(reading);
  if (before !== undefined) return before;
  const times = new Map<string, number>();
  let all = 0;
  for (const mention of reading.entities) {
    if (mention.type === 'date' || mention.type === 'number') continue;
    times.set(mention.entity, (times.get(mention.entity) ?? 0) + 1);
    all++;
  }
  const found = { all, times };
  counted.set(reading, found);
  return found;
}

/** Whether the answer is in the headline or met all over the article. */
export function isDominant(draft: Draft, context: GateContext): boolean {
  if (draft.answer.type === 'date' || draft.answer.type === 'number') return false;
  return shareOfNames(draft, context) > frequentShare || context.title.includes(fold(draft.answerText));
}
