import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PublicSet, Verdict } from '../../questions/wire.ts';
import { type Happening, markOf, nextSession, type Session, scoreOf } from '../../widget/session.ts';

const set: PublicSet = {
  id: 's-1',
  version: 1,
  lang: 'ar',
  dir: 'rtl',
  title: 'عنوان',
  article: { id: 'article', title: 'عنوان', textHash: '0' },
  sources: [],
  questions: ['q-1', 'q-2', 'q-3'].map((id) => ({ id, kind: 'boolean', asks: 'when', stem: 'جملة' })),
};
const verdict = (question: string, outcome: Verdict['outcome']): Verdict => ({
  set: 's-1',
  question,
  outcome,
  score: outcome === 'withdrawn' ? null : outcome === 'correct' ? 1 : outcome === 'partial' ? 0.5 : 0,
  evidence: [],
  explanation: '',
  tolerated: [],
});
const begun = nextSession({ phase: 'loading' }, { type: 'loaded', set });
const reached = (...happenings: Happening[]): Extract<Session, { phase: 'quiz' }> => {
  const session = happenings.reduce(nextSession, begun);
  if (session.phase !== 'quiz') throw new Error(session.phase);
  return session;
};

const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({
    type: fc.constant('give' as const),
    answer: fc.record({ kind: fc.constant('boolean' as const), value: fc.boolean() }),
  }),
  fc.constant<Happening>({ type: 'submit', at: 0 }),
  fc
    .tuple(
      fc.constantFrom('q-1', 'q-2', 'q-3', 'q-9'),
      fc.constantFrom('correct' as const, 'partial' as const, 'incorrect' as const, 'withdrawn' as const),
    )
    .map(([question, outcome]): Happening => ({ type: 'checked', verdict: verdict(question, outcome) })),
  fc
    .constantFrom('q-1', 'q-2')
    .map((question): Happening => ({ type: 'check-failed', question, reason: 'network' })),
  fc.integer({ min: -2, max: 5 }).map((to): Happening => ({ type: 'go', to })),
  fc.constant<Happening>({ type: 'loaded', set }),
);

describe('A session', () => {
  it('keeps the answer through a failed check', () => {
    const answer = { kind: 'boolean', value: true } as const;
    const { items } = reached(
      { type: 'give', answer },
      { type: 'submit', at: 0 },
      { type: 'check-failed', question: 'q-1', reason: 'timeout' },
    );
    expect(items[0]).toMatchObject({ state: 'open', given: answer, failure: 'timeout' });
  });

  it('does not change an answer while it is checked', () => {
    const { items } = reached(
      { type: 'give', answer: { kind: 'boolean', value: true } },
      { type: 'submit', at: 0 },
      { type: 'give', answer: { kind: 'boolean', value: false } },
    );
    expect(items[0]?.given).toEqual({ kind: 'boolean', value: true });
  });

  it('takes spaces for no answer', () => {
    const { items } = reached(
      { type: 'give', answer: { kind: 'text', text: '  ' } },
      { type: 'submit', at: 0 },
    );
    expect(items[0]).toMatchObject({ state: 'open', asked: true });
  });

  it('counts half points and leaves withdrawn questions out', () => {
    const { items } = reached(
      { type: 'checked', verdict: verdict('q-1', 'partial') },
      { type: 'checked', verdict: verdict('q-2', 'withdrawn') },
      { type: 'checked', verdict: verdict('q-3', 'correct') },
    );
    expect(scoreOf(items)).toEqual({ points: 1.5, of: 2 });
    expect(items.map(markOf).join('')).toBe('◐–●');
  });

  it('stays whole whatever happens: as many items as questions, a place within them, points within what counts', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 30 }), (happenings) => {
        const { items, at } = reached(...happenings);
        const { points, of } = scoreOf(items);
        expect(items.length).toBe(3);
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThanOrEqual(3);
        expect(points).toBeLessThanOrEqual(of);
        expect(items.every((item) => markOf(item).length === 1)).toBe(true);
      }),
    );
  });
});
