// The reader's way through a set, kept on this device so that a page loaded again goes on where it stopped. It comes with the receipts, so
// that what is chosen or typed after the first touch is kept, long before there is a verdict.
import type { Answer, Verdict } from '../../questions/wire.ts';
import type { Quiz } from '../session.ts';
import { keptName } from '../shelf.ts';

/** What is kept: the questions in the order shown, with the answers begun and their verdicts. */
interface Kept {
  readonly version: number;
  readonly at: number;
  readonly items: readonly {
    readonly id: string;
    readonly given?: Answer;
    readonly verdict?: Verdict;
    readonly locked?: true;
  }[];
}

/** Keeps how far the reader got; nothing begun, nothing kept. Where the page may not keep anything, that is so. */
export function keepSession({ set, items, at }: Quiz, mode: string | undefined): void {
  const isBegun = at > 0 || items.some(({ given }) => given !== undefined);
  const kept: Kept = {
    version: set.version,
    at,
    items: items.map(({ question: { id }, given, verdict, state }) => ({
      id,
      ...(state === 'locked' ? { locked: true as const } : {}),
      ...(given === undefined ? {} : { given }),
      ...(verdict === undefined ? {} : { verdict }),
    })),
  };
  try {
    if (isBegun) localStorage.setItem(keptName(set.id, mode), JSON.stringify(kept));
    else localStorage.removeItem(keptName(set.id, mode));
  } catch {
    // Full, or refused to this page: the quiz goes on without.
  }
}
