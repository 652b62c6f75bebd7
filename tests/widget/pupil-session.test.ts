import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PupilView } from '../../questions/rooms/views.ts';
import type { Answer, Verdict } from '../../questions/wire.ts';
import { itemOf, itemsOf } from '../../widget/room/pupil-items.ts';
import {
  type InRoom,
  nextPupilSession,
  type PupilHappening,
  type PupilSession,
  shownQuestion,
  standingOf,
} from '../../widget/room/pupil-session.ts';

const question = (id: string) => ({ id, kind: 'boolean', asks: 'what', stem: `${id}?` }) as const;
const yes: Answer = { kind: 'boolean', value: true };
const no: Answer = { kind: 'boolean', value: false };

function view(change: Partial<PupilView> = {}): PupilView {
  return {
    type: 'view',
    role: 'pupil',
    revision: 1,
    now: '2026-11-27T10:00:00.000Z',
    room: '04718203',
    mode: 'live',
    phase: 'open',
    lang: 'ar',
    set: { id: 's-1', title: 'مرفأ', lang: 'ar', dir: 'rtl' },
    at: 0,
    of: 3,
    name: 'ليلى',
    questions: [question('q-1')],
    states: { 'q-1': 'open', 'q-2': 'waiting', 'q-3': 'waiting' },
    locked: {},
    verdicts: [],
    ...change,
  };
}

const verdict = (id: string, outcome: Verdict['outcome'] = 'correct'): Verdict => ({
  set: 's-1',
  question: id,
  outcome,
  score: 1,
  evidence: [],
  explanation: '',
  tolerated: [],
});

const entering: PupilSession = { phase: 'entering', sent: new Map() };
function reached(...happenings: readonly PupilHappening[]): InRoom {
  const session = happenings.reduce(nextPupilSession, entering);
  if (session.phase !== 'in') throw new Error(session.phase);
  return session;
}
const came = (change: Partial<PupilView> = {}): PupilHappening => ({ type: 'view', view: view(change) });
const ownPace: Partial<PupilView> = {
  mode: 'self_paced',
  questions: [question('q-1'), question('q-2'), question('q-3')],
  states: { 'q-1': 'open', 'q-2': 'open', 'q-3': 'open' },
};

describe('A pupil’s session', () => {
  it('keeps what was chosen until the room says that it has the answer', () => {
    const chosen = reached(came(), { type: 'give', question: 'q-1', answer: yes });
    expect(itemOf(chosen, question('q-1'))).toMatchObject({ state: 'open', given: yes });
    const sent = nextPupilSession(chosen, { type: 'submit', question: 'q-1', command: 'c' }) as InRoom;
    expect(standingOf(sent, 'q-1')).toBe('sending');
    expect(sent.sent.get('q-1')).toEqual({ command: 'c', answer: yes, isKept: false });
    const done = nextPupilSession(sent, { type: 'done', command: 'c' }) as InRoom;
    expect(standingOf(done, 'q-1')).toBe('kept');
    expect(itemOf(done, question('q-1'))).toMatchObject({ state: 'checking', given: yes });
  });

  it('changes no answer that was sent', () => {
    const session = reached(
      came(),
      { type: 'give', question: 'q-1', answer: yes },
      { type: 'submit', question: 'q-1', command: 'c' },
      { type: 'give', question: 'q-1', answer: no },
      { type: 'submit', question: 'q-1', command: 'd' },
    );
    expect(session.sent.get('q-1')).toMatchObject({ command: 'c', answer: yes });
  });

  it('shows what the room has locked, whatever was chosen here: another tab may have been first', () => {
    const session = reached(
      came(),
      { type: 'give', question: 'q-1', answer: no },
      came({ revision: 2, locked: { 'q-1': yes } }),
    );
    expect(standingOf(session, 'q-1')).toBe('kept');
    expect(itemOf(session, question('q-1')).given).toEqual(yes);
  });

  it('lets an answer that was refused be changed and sent again', () => {
    const refused = reached(
      came(),
      { type: 'give', question: 'q-1', answer: yes },
      { type: 'submit', question: 'q-1', command: 'c' },
      { type: 'refused', command: 'c', code: 'unknown_option' },
    );
    expect(standingOf(refused, 'q-1')).toBe('open');
    expect(refused.refused.get('q-1')).toBe('unknown_option');
    const again = nextPupilSession(refused, { type: 'give', question: 'q-1', answer: no }) as InRoom;
    expect(again.refused.size).toBe(0);
  });

  it('sends nothing that is not there, and says so until something is chosen', () => {
    const asked = reached(came(), { type: 'submit', question: 'q-1', command: 'c' });
    expect(asked.sent.size).toBe(0);
    expect(itemOf(asked, question('q-1')).asked).toBe(true);
    const chosen = nextPupilSession(asked, { type: 'give', question: 'q-1', answer: yes }) as InRoom;
    expect(itemOf(chosen, question('q-1')).asked).toBeUndefined();
  });

  it('goes on with what an earlier visit had sent and was not answered for', () => {
    const session = nextPupilSession(
      { phase: 'entering', sent: new Map([['q-1', { command: 'c', answer: yes, isKept: false }]]) },
      came(),
    ) as InRoom;
    expect(standingOf(session, 'q-1')).toBe('sending');
    expect(standingOf(nextPupilSession(session, { type: 'done', command: 'c' }) as InRoom, 'q-1')).toBe(
      'kept',
    );
  });

  it('passes over a view that is older than the one it has', () => {
    const session = reached(came({ revision: 5, at: 1 }), came({ revision: 4, at: 0 }));
    expect(session.view.at).toBe(1);
  });

  it('takes no answer in a pause and keeps what was begun through it', () => {
    const paused = reached(
      came(),
      { type: 'give', question: 'q-1', answer: yes },
      came({ revision: 2, phase: 'paused' }),
      { type: 'give', question: 'q-1', answer: no },
      { type: 'submit', question: 'q-1', command: 'c' },
    );
    expect(standingOf(paused, 'q-1')).toBe('paused');
    const resumed = nextPupilSession(paused, came({ revision: 3 })) as InRoom;
    expect(itemOf(resumed, question('q-1'))).toMatchObject({ state: 'open', given: yes });
  });

  it('says of a question that closed without an answer that it was missed, and of others why they count for nobody', () => {
    expect(standingOf(reached(came({ phase: 'closed', states: { 'q-1': 'closed' } })), 'q-1')).toBe('missed');
    expect(standingOf(reached(came({ states: { 'q-1': 'skipped' } })), 'q-1')).toBe('skipped');
    expect(standingOf(reached(came({ states: { 'q-1': 'withdrawn' } })), 'q-1')).toBe('withdrawn');
    const closed = came({ phase: 'closed', states: { 'q-1': 'closed' }, verdicts: [verdict('q-1')] });
    expect(itemOf(reached(closed), question('q-1'))).toMatchObject({
      state: 'answered',
      verdict: { outcome: 'correct' },
    });
  });

  it('shows the question that is on where the teacher leads, whichever was shown before', () => {
    const second = came({
      revision: 2,
      at: 1,
      questions: [question('q-2')],
      states: { 'q-1': 'closed', 'q-2': 'open' },
    });
    expect(shownQuestion(reached(came(), second))?.id).toBe('q-2');
    expect(shownQuestion(reached(came({ phase: 'lobby', questions: [] })))).toBeUndefined();
  });

  it('begins where the pupil stopped where pupils set the pace, and goes back and forth', () => {
    const session = reached(came({ ...ownPace, locked: { 'q-1': yes } }));
    expect(shownQuestion(session)?.id).toBe('q-2');
    const moved = [0, 9, -1].reduce<PupilSession>(
      (state, to) => nextPupilSession(state, { type: 'go', to }),
      session,
    );
    expect(shownQuestion(moved as InRoom)?.id).toBe('q-1');
    const list = nextPupilSession(moved, { type: 'go', to: 3 }) as InRoom;
    expect(shownQuestion(list)).toBeUndefined();
    expect(itemsOf(list).map(({ state }) => state)).toEqual(['checking', 'open', 'open']);
  });

  it('shows the list at the end, once', () => {
    const end = came({
      ...ownPace,
      revision: 2,
      phase: 'ended',
      states: { 'q-1': 'closed', 'q-2': 'closed', 'q-3': 'closed' },
    });
    const session = reached(came(ownPace), end);
    expect(session.at).toBe(3);
    const again = reached(
      came(ownPace),
      end,
      { type: 'go', to: 1 },
      { type: 'view', view: { ...(end as { view: PupilView }).view, revision: 3 } },
    );
    expect(again.at).toBe(1);
  });

  it('is out at a farewell, and at the door again whenever the pupil leaves', () => {
    expect(
      [came(), { type: 'farewell', reason: 'removed' } as const].reduce(nextPupilSession, entering),
    ).toEqual({ phase: 'out', reason: 'removed' });
    expect([came(), { type: 'leave' } as const].reduce(nextPupilSession, entering)).toEqual({
      phase: 'door',
      isBusy: false,
    });
  });

  it('never loses or changes an answer that was sent, whatever happens until the room answers', () => {
    const ids = fc.constantFrom('q-1', 'q-2', 'q-3', 'q-9');
    const happening: fc.Arbitrary<PupilHappening> = fc.oneof(
      fc.record({ type: fc.constant('give' as const), question: ids, answer: fc.constantFrom(yes, no) }),
      fc.record({ type: fc.constant('submit' as const), question: ids, command: fc.constantFrom('x', 'y') }),
      fc.record({ type: fc.constant('go' as const), to: fc.integer({ min: -1, max: 5 }) }),
      fc
        .record({
          revision: fc.integer({ min: 1, max: 9 }),
          phase: fc.constantFrom('open' as const, 'paused' as const, 'closed' as const),
        })
        .map((change): PupilHappening => came({ ...ownPace, ...change })),
      fc.constant<PupilHappening>({ type: 'refused', command: 'other', code: 'not_open' }),
    );
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 25 }), (happenings) => {
        const first: PupilHappening[] = [
          came(ownPace),
          { type: 'give', question: 'q-1', answer: yes },
          { type: 'submit', question: 'q-1', command: 'c' },
        ];
        const session = reached(...first, ...happenings);
        expect(session.sent.get('q-1')).toEqual({ command: 'c', answer: yes, isKept: false });
        expect(session.at).toBeGreaterThanOrEqual(0);
        expect(session.at).toBeLessThanOrEqual(3);
      }),
    );
  });
});
