// A reader's way through a set, as a pure state machine: what happened in, the next state out. Nothing here knows a page.
import type { Answer, PublicQuestion, PublicSet, Verdict } from '../questions/wire.ts';
import type { FailureReason } from './client.ts';

/** One question and how far the reader got with it. */
export interface Item {
  readonly question: PublicQuestion;
  /** `locked`: given in a scored attempt, whose verdicts come at its end. */
  readonly state: 'open' | 'checking' | 'locked' | 'answered' | 'withdrawn';
  /** What the reader chose or typed, as far as that got; kept through every failure. */
  readonly given?: Answer;
  readonly verdict?: Verdict;
  readonly failure?: FailureReason;
  /** The reader pressed the button without an answer. */
  readonly asked?: true;
}

/** A quiz in progress. `at` is the index of the question shown; equal to the number of items it is the result. */
export interface Quiz {
  readonly phase: 'quiz';
  readonly set: PublicSet;
  readonly items: readonly Item[];
  readonly at: number;
}

/** Where the reader is. */
export type Session =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly reason: FailureReason; readonly problem?: unknown }
  | Quiz;

/** What may happen. `at` is the index of the question it happens to. */
export type Happening =
  | { readonly type: 'load' }
  | { readonly type: 'loaded'; readonly set: PublicSet }
  | { readonly type: 'resumed'; readonly quiz: Quiz }
  | { readonly type: 'load-failed'; readonly reason: FailureReason; readonly problem?: unknown }
  | { readonly type: 'give'; readonly answer: Answer }
  | { readonly type: 'submit'; readonly at: number }
  | { readonly type: 'checked'; readonly verdict: Verdict }
  | { readonly type: 'locked'; readonly question: string; readonly answer: Answer }
  | { readonly type: 'check-failed'; readonly question: string; readonly reason: FailureReason }
  | { readonly type: 'go'; readonly to: number };

/** Returns the state after `happening`; what makes no sense in a state leaves it as it is. */
export function nextSession(session: Session, happening: Happening): Session {
  if (happening.type === 'load') return { phase: 'loading' };
  if (happening.type === 'loaded') return begun(happening.set);
  if (happening.type === 'resumed') return happening.quiz;
  if (happening.type === 'load-failed') {
    const { reason, problem } = happening;
    return { phase: 'failed', reason, problem };
  }
  if (session.phase !== 'quiz') return session;
  switch (happening.type) {
    case 'give':
      return withItem(session, session.at, (item) =>
        item.state === 'open' ? { ...bare(item), given: happening.answer } : item,
      );
    case 'submit':
      return withItem(session, happening.at, submitted);
    case 'checked':
      return withItem(session, indexOf(session.items, happening.verdict.question), (item) => ({
        ...bare(item),
        state: happening.verdict.outcome === 'withdrawn' ? 'withdrawn' : 'answered',
        verdict: happening.verdict,
      }));
    case 'locked':
      return withItem(session, indexOf(session.items, happening.question), (item) => ({
        ...bare(item),
        given: happening.answer,
        state: 'locked',
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
  }
}

/** Returns the set from the start. */
export function begun(set: PublicSet): Quiz {
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
  const given = wholeAnswer(item.question, item.given);
  return given === undefined ? { ...bare(item), asked: true } : { ...bare(item), given, state: 'checking' };
}

/** Returns what was given as it is sent, or `undefined` where something is missing. Lines left as they were served are an order like any other. */
export function wholeAnswer(question: PublicQuestion, given: Answer | undefined): Answer | undefined {
  if (given === undefined)
    return question.kind === 'order'
      ? { kind: 'order', order: (question.options ?? []).map(({ id }) => id) }
      : undefined;
  return isIncomplete(given, question) ? undefined : given;
}

/** Nothing was typed, or a match has a row left out or an option chosen twice. */
function isIncomplete(given: Answer, { rows = [] }: PublicQuestion): boolean {
  if (given.kind === 'text') return given.text.trim() === '';
  if (given.kind !== 'match') return false;
  const chosen = new Set(Object.values(given.pairs).filter((id) => id !== ''));
  return chosen.size !== rows.length;
}

const indexOf = (items: readonly Item[], question: string) =>
  items.findIndex((item) => item.question.id === question);

function withItem(session: Quiz, at: number, change: (item: Item) => Item): Quiz {
  return { ...session, items: session.items.map((item, index) => (index === at ? change(item) : item)) };
}

/** What counts: points of the answered questions and how many questions there are that were not withdrawn. */
export function scoreOf(items: readonly Item[]): { readonly points: number; readonly of: number } {
  const counted = items.filter((item) => item.state !== 'withdrawn');
  const points = counted.reduce((sum, item) => sum + (item.verdict?.score ?? 0), 0);
  return { points, of: counted.length };
}

/** Signs that tell an outcome without colour. */
export const signs = { correct: '●', partial: '◐', incorrect: '○', withdrawn: '–' } as const;

/** Returns the mark of an item: ● right, ◐ partly, ○ wrong, – withdrawn, ∎ locked, · not yet. */
export function markOf({ state, verdict }: Item): string {
  if (state === 'withdrawn') return signs.withdrawn;
  if (state === 'locked') return '∎';
  return verdict === undefined ? '·' : signs[verdict.outcome];
}
