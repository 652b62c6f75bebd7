// A reader's way through a set, as a pure state machine: what happened in, the next state out. Nothing here knows a page.
import type { Answer, PublicQuestion, PublicSet, Verdict } from '../questions/wire.ts';
import type { FailureReason } from './client.ts';

/** What was chosen or typed, as far as the reader got: `pairs` has an option for each row, or a place from 1 for each event. */
export type Given =
  | Exclude<Answer, { kind: 'order' | 'match' }>
  | { readonly kind: 'order' | 'match'; readonly pairs: Readonly<Record<string, string>> };

/** One question and how far the reader got with it. */
export interface Item {
  readonly question: PublicQuestion;
  readonly state: 'open' | 'checking' | 'answered' | 'withdrawn';
  /** What the reader chose or typed; kept through every failure. */
  readonly given?: Given;
  readonly verdict?: Verdict;
  readonly failure?: FailureReason;
  /** The reader pressed the button without an answer. */
  readonly asked?: true;
}

/** Where the reader is. `at` is the index of the question shown; equal to the number of items it is the result. */
export type Session =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly reason: FailureReason }
  | { readonly phase: 'quiz'; readonly set: PublicSet; readonly items: readonly Item[]; readonly at: number };

/** What may happen. */
export type Happening =
  | { readonly type: 'load' }
  | { readonly type: 'loaded'; readonly set: PublicSet }
  | { readonly type: 'load-failed'; readonly reason: FailureReason }
  | { readonly type: 'give'; readonly answer: Given }
  | { readonly type: 'submit' }
  | { readonly type: 'checked'; readonly verdict: Verdict }
  | { readonly type: 'check-failed'; readonly question: string; readonly reason: FailureReason }
  | { readonly type: 'go'; readonly to: number }
  | { readonly type: 'restart' };

/** Returns the state after `happening`; what makes no sense in a state leaves it as it is. */
export function nextSession(session: Session, happening: Happening): Session {
  if (happening.type === 'load') return { phase: 'loading' };
  if (happening.type === 'loaded') return begun(happening.set);
  if (happening.type === 'load-failed') return { phase: 'failed', reason: happening.reason };
  if (session.phase !== 'quiz') return session;
  switch (happening.type) {
    case 'give':
      return withItem(session, session.at, (item) =>
        item.state === 'open' ? { ...bare(item), given: happening.answer } : item,
      );
    case 'submit':
      return withItem(session, session.at, submitted);
    case 'checked':
      return withItem(session, indexOf(session.items, happening.verdict.question), (item) => ({
        ...bare(item),
        state: happening.verdict.outcome === 'withdrawn' ? 'withdrawn' : 'answered',
        verdict: happening.verdict,
      }));
    case 'check-failed':
      return withItem(session, indexOf(session.items, happening.question), (item) => ({
        ...bare(item),
        state: 'open',
        failure: happening.reason,
      }));
    case 'go':
      return happening.to >= 0 && happening.to <= session.items.length
        ? { ...session, at: happening.to }
        : session;
    case 'restart':
      return begun(session.set);
  }
}

function begun(set: PublicSet): Session {
  const items = set.questions.map(
    (question): Item => ({ question, state: question.withdrawn === undefined ? 'open' : 'withdrawn' }),
  );
  return { phase: 'quiz', set, items, at: 0 };
}

/** The item without what was only true of the last try. */
function bare({ failure: _, asked: __, ...item }: Item): Item {
  return item;
}

function submitted(item: Item): Item {
  if (item.state !== 'open') return item;
  if (isIncomplete(item)) return { ...bare(item), asked: true };
  return { ...bare(item), state: 'checking' };
}

/** Nothing was given, or an arrangement with a part left out or chosen twice. */
function isIncomplete({ given, question }: Item): boolean {
  if (given === undefined) return true;
  if (given.kind === 'text') return given.text.trim() === '';
  if (!('pairs' in given)) return false;
  const chosen = new Set(Object.values(given.pairs).filter((id) => id !== ''));
  return chosen.size !== (question.rows ?? question.options)?.length;
}

/** Returns what is sent for `given`: events by their places become ids in order. */
export function answerOf(given: Given): Answer {
  if (!('pairs' in given)) return given;
  const { kind, pairs } = given;
  if (kind === 'match') return { kind, pairs };
  const order = Object.keys(pairs).sort((a, b) => Number(pairs[a]) - Number(pairs[b]));
  return { kind, order };
}

const indexOf = (items: readonly Item[], question: string) =>
  items.findIndex((item) => item.question.id === question);

function withItem(
  session: Extract<Session, { phase: 'quiz' }>,
  at: number,
  change: (item: Item) => Item,
): Session {
  return { ...session, items: session.items.map((item, index) => (index === at ? change(item) : item)) };
}

/** What counts: points of the answered questions and how many questions there are that were not withdrawn. */
export function scoreOf(items: readonly Item[]): { readonly points: number; readonly of: number } {
  const counted = items.filter((item) => item.state !== 'withdrawn');
  const points = counted.reduce((sum, item) => sum + (item.verdict?.score ?? 0), 0);
  return { points, of: counted.length };
}

/** The row of marks, one a question: ● right, ◐ partly, ○ wrong, – withdrawn, · not yet. */
export function marksOf(items: readonly Item[]): string {
  const marks = { correct: '●', partial: '◐', incorrect: '○', withdrawn: '–' } as const;
  return items
    .map((item) =>
      item.state === 'withdrawn' ? '–' : item.verdict === undefined ? '·' : marks[item.verdict.outcome],
    )
    .join('');
}
