import { describe, expect, it } from 'vitest';
import { graderOf, pupilView, teacherView } from '../../../questions/index.ts';
import { everyKind } from '../../fixtures/every-kind.ts';
import { PlayedRoom } from '../fixtures/played-room.ts';

const phases = (room: PlayedRoom) => [
  room.room.progress.phase,
  ...room.questions.map((id) => room.room.progress.states[id]),
];

describe('A live room', () => {
  it('goes from the lobby through every question to its end', () => {
    const room = new PlayedRoom('live');
    expect(phases(room)).toEqual(['lobby', 'waiting', 'waiting', 'waiting', 'waiting', 'waiting']);
    room.say({ type: 'start' });
    expect(phases(room)).toEqual(['open', 'open', 'waiting', 'waiting', 'waiting', 'waiting']);
    room.say({ type: 'close' });
    expect(phases(room)).toEqual(['closed', 'closed', 'waiting', 'waiting', 'waiting', 'waiting']);
    room.say({ type: 'next' });
    room.say({ type: 'skip' });
    expect(phases(room)).toEqual(['open', 'closed', 'skipped', 'open', 'waiting', 'waiting']);
    for (const type of ['close', 'next', 'close', 'next', 'close', 'next'] as const) room.say({ type });
    expect(phases(room)).toEqual(['ended', 'closed', 'skipped', 'closed', 'closed', 'closed']);
  });

  it('passes over what was withdrawn before its turn', () => {
    const room = new PlayedRoom('live');
    const [first = '', second = ''] = room.questions;
    room.say({ type: 'withdraw', question: first });
    room.say({ type: 'withdraw', question: second });
    room.say({ type: 'start' });
    expect(phases(room).slice(0, 4)).toEqual(['open', 'withdrawn', 'withdrawn', 'open']);
    expect(room.room.progress.at).toBe(2);
  });

  it('ends at once where everything is withdrawn', () => {
    const room = new PlayedRoom('live');
    for (const question of room.questions) room.say({ type: 'withdraw', question });
    room.say({ type: 'start' });
    expect(room.room.progress.phase).toBe('ended');
  });

  it('is over with a question that is withdrawn while it is on, also in a pause', () => {
    const room = new PlayedRoom('live');
    const [first = '', second = ''] = room.questions;
    room.say({ type: 'start' });
    room.say({ type: 'withdraw', question: first });
    expect(phases(room).slice(0, 3)).toEqual(['closed', 'withdrawn', 'waiting']);
    room.say({ type: 'next' });
    room.say({ type: 'pause' });
    room.say({ type: 'withdraw', question: second });
    expect(room.room.progress.phase).toBe('paused');
    room.say({ type: 'resume' });
    expect(phases(room).slice(0, 4)).toEqual(['closed', 'withdrawn', 'withdrawn', 'waiting']);
  });

  it('does nothing out of turn', () => {
    const room = new PlayedRoom('live');
    const refused = (types: readonly string[]) => {
      const before = room.room;
      for (const type of types)
        expect(room.say({ type } as never), `${type} in ${room.room.progress.phase}`).toBe('out_of_turn');
      expect(room.room).toBe(before);
    };
    refused(['close', 'next', 'skip', 'pause', 'resume']);
    room.say({ type: 'start' });
    refused(['start', 'next', 'resume']);
    expect(room.say({ type: 'extend', seconds: 10 })).toBe('out_of_turn');
    room.say({ type: 'close' });
    refused(['start', 'close', 'skip', 'resume']);
    room.say({ type: 'pause' });
    refused(['start', 'close', 'next', 'skip', 'pause']);
    room.say({ type: 'end' });
    refused(['start', 'close', 'next', 'skip', 'pause', 'resume', 'end']);
    expect(room.say({ type: 'timer', seconds: 10 })).toBe('out_of_turn');
  });

  it('names what it doesn’t know', () => {
    const room = new PlayedRoom('live');
    expect(room.say({ type: 'withdraw', question: 'q-none' })).toBe('unknown_question');
    expect(room.say({ type: 'remove', seat: 'none' })).toBe('unknown_seat');
    expect(room.say({ type: 'allow', seat: 'none', percent: 50 })).toBe('unknown_seat');
  });
});

describe('A room at the pupils’ own pace', () => {
  it('opens everything at its start and closes it at its end', () => {
    const room = new PlayedRoom('self_paced');
    expect(phases(room)[0]).toBe('lobby');
    room.say({ type: 'start' });
    expect(phases(room)).toEqual(['open', 'open', 'open', 'open', 'open', 'open']);
    room.say({ type: 'end' });
    expect(phases(room)).toEqual(['ended', 'closed', 'closed', 'closed', 'closed', 'closed']);
  });

  it('has no questions to close, to skip or to time', () => {
    const room = new PlayedRoom('self_paced');
    room.say({ type: 'start' });
    for (const type of ['close', 'next', 'skip'] as const) expect(room.say({ type })).toBe('out_of_turn');
    expect(room.say({ type: 'timer', seconds: 30 })).toBe('out_of_turn');
  });

  it('goes on while one of its questions is withdrawn', () => {
    const room = new PlayedRoom('self_paced');
    const [first = ''] = room.questions;
    room.say({ type: 'start' });
    room.say({ type: 'withdraw', question: first });
    expect(phases(room).slice(0, 3)).toEqual(['open', 'withdrawn', 'open']);
  });
});

describe('Homework', () => {
  it('is open from its making and ends by itself', () => {
    const room = new PlayedRoom('homework', { until: new PlayedRoom('live').now + 60_000 });
    expect(phases(room)[0]).toBe('open');
    expect(room.say({ type: 'start' })).toBe('out_of_turn');
    room.wait(61_000);
    expect(room.room.progress.phase).toBe('open');
    room.wait(500);
    expect(phases(room)).toEqual(['ended', 'closed', 'closed', 'closed', 'closed', 'closed']);
  });

  it('ends though it is paused', () => {
    const room = new PlayedRoom('homework', { until: new PlayedRoom('live').now + 60_000 });
    room.say({ type: 'pause' });
    room.wait(62_000);
    expect(room.room.progress.phase).toBe('ended');
  });
});

describe('What a pupil sees', () => {
  const view = (room: PlayedRoom, seat: string) => {
    const sitting = room.room.seats.get(seat);
    if (sitting === undefined) throw new Error(`Nobody sits at ${seat}.`);
    return pupilView(room.room, sitting, 1, room.now, graderOf(room.room.plan.set));
  };

  it('is nothing before the start, then the question that is on, at the end all that were asked', () => {
    const room = new PlayedRoom('live');
    const seat = room.seat('ليلى');
    expect(view(room, seat).questions).toEqual([]);
    for (const type of ['start', 'close', 'next'] as const) {
      room.say({ type });
      expect(view(room, seat).questions).toHaveLength(1);
    }
    room.say({ type: 'end' });
    expect(view(room, seat).questions.map(({ id }) => id)).toEqual(room.questions.slice(0, 2));
  });

  it('is everything at once where each sets the pace', () => {
    const room = new PlayedRoom('self_paced');
    const seat = room.seat('ليلى');
    expect(view(room, seat).questions).toEqual([]);
    room.say({ type: 'start' });
    expect(view(room, seat).questions).toHaveLength(5);
  });

  it('is the note of a withdrawn question, answered or not, and no key', () => {
    const room = new PlayedRoom('self_paced');
    const seat = room.seat('ليلى');
    room.say({ type: 'start' });
    const [first = ''] = room.questions;
    room.say({ type: 'withdraw', question: first });
    const seen = view(room, seat);
    expect(seen.questions[0]?.withdrawn?.note).toContain('سُحب');
    expect(seen.verdicts).toMatchObject([
      { question: first, outcome: 'withdrawn', score: null, evidence: [] },
    ]);
    expect(seen.verdicts[0]).not.toHaveProperty('correctOption');
  });

  it('is no verdict on what was skipped', () => {
    const room = new PlayedRoom('live');
    const seat = room.seat('ليلى');
    const [first = ''] = room.questions;
    room.say({ type: 'start' });
    room.answer(seat, first, { kind: 'choice', option: 'b' });
    room.say({ type: 'skip' });
    room.say({ type: 'end' });
    const seen = view(room, seat);
    expect(seen.verdicts).toEqual([]);
    expect(seen.score).toEqual({ points: 0, of: 1 });
  });
});

describe('The score', () => {
  it('counts what was closed, for who came late too, and nothing that was skipped, withdrawn or never asked', () => {
    const set = everyKind('s-played');
    const room = new PlayedRoom('live', {}, set);
    const early = room.seat('ليلى');
    const [choice = '', boolean = '', text = ''] = room.questions;
    room.say({ type: 'start' });
    room.answer(early, choice, { kind: 'choice', option: 'b' });
    room.say({ type: 'close' });
    const late = room.seat('عمر');
    room.say({ type: 'next' });
    room.answer(early, boolean, { kind: 'boolean', value: true });
    room.answer(late, boolean, { kind: 'boolean', value: true });
    room.say({ type: 'close' });
    room.say({ type: 'next' });
    room.answer(late, text, { kind: 'text', text: 'صور' });
    room.say({ type: 'withdraw', question: text });
    room.say({ type: 'end' });
    const { seats } = teacherView(room.room, 1, room.now, graderOf(set), new Set());
    expect(seats.map(({ points }) => points)).toEqual([2, 1]);
  });
});
